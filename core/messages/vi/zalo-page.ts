/** What officials read on the page that connects the official account on Zalo; defines the keys. */
export const zaloPage = {
  navZalo: 'Zalo',
  zaloTitle: 'Tài khoản Zalo OA',
  zaloLead:
    'Người dân đánh giá ngay trong Zalo khi tài khoản OA của đơn vị đã cho phép ứng dụng này.',
  zaloOff:
    'Chưa cài đặt Zalo. Đặt ZALO_APP_ID, ZALO_APP_SECRET và ZALO_OA_SECRET_KEY rồi khởi động lại.',
  zaloState: 'Tình trạng',
  'zalo-none': 'Chưa kết nối. Quản trị viên của OA cần cho phép một lần.',
  'zalo-valid': 'Đang kết nối.',
  'zalo-consent-needed': 'Zalo không còn nhận quyền đã cấp. Quản trị viên của OA cần cho phép lại.',
  zaloOaId: 'Mã OA',
  zaloObtained: 'Khóa truy cập nhận lúc',
  zaloExpires: 'Hết hạn lúc (tự làm mới trước đó)',
  zaloProblem: 'Lỗi gần nhất',
  zaloWaiting: 'Câu trả lời tin mẫu chưa ghép được',
  zaloUnknown: 'Sự kiện chưa biết đang giữ',
  zaloConnect: 'Cho phép trên Zalo',
  zaloConnectText:
    'Mở trang của Zalo. Người bấm phải là quản trị viên của OA. Xong, Zalo đưa về lại trang này.',
  zaloConsole: 'Khai báo ở developers.zalo.me',
  zaloConsoleText: 'Chép đúng từng ký tự. Đổi các giá trị này ở Zalo sẽ làm mất quyền đã cấp.',
  zaloRedirect: 'Official Account Callback Url',
  zaloChallenge: 'Code challenge',
  zaloWebhook: 'Webhook URL',
  zaloNoAddress: 'Cần đặt PUBLIC_URL trước: Zalo chỉ gọi về địa chỉ https.',
  zaloAdoptTitle: 'Nhập khóa bằng tay',
  zaloAdoptText:
    'Khi không mở được trang cho phép: lấy Refresh Token trong API Explorer của Zalo. Khóa dùng được một lần và bị dùng ngay.',
  zaloRefreshToken: 'Refresh token',
  zaloAdopt: 'Nhập',
  zaloConnected: 'Đã kết nối với Zalo.',
  zaloRefused:
    'Zalo không nhận: mã đã dùng, hết hạn, hoặc code challenge khác với giá trị bên dưới.',
  zaloUnreachable: 'Chưa gọi được Zalo. Hãy thử lại sau ít phút.',
  zaloForged: 'Lần cho phép này không bắt đầu từ trang này. Hãy bấm lại nút bên dưới.',
} as const;

export type ZaloPageMessages = Readonly<Record<keyof typeof zaloPage, string>>;
