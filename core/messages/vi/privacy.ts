/** The page that says what is kept of a citizen's answer, in plain words. */
export const privacy = {
  title: 'Quyền riêng tư',
  keptTitle: 'Giữ lại những gì',
  kept: 'Mức trả lời, lý do, ý kiến, thủ tục, nơi làm thủ tục, cách gửi (ki-ốt, điện thoại, Telegram, Zalo) và ngày trả lời.',
  neverTitle: 'Không giữ những gì',
  never:
    'Không giữ tên, số điện thoại, địa chỉ mạng, máy của ông/bà và giờ trả lời. Thông tin riêng viết trong ý kiến được lược bỏ trước khi lưu. Trang này không dùng cookie để nhận ra ông/bà.',
  codeTitle: 'Mã trên giấy',
  code: 'Mã chỉ để mỗi hồ sơ được đánh giá một lần. Câu trả lời không ghi mã và không ghi hồ sơ. Việc mã đã dùng được cất riêng, dưới một tên mà không có khóa của máy chủ thì không nối được với hồ sơ.',
  longTitle: 'Giữ bao lâu',
  long: 'Mã bị xóa sau 90 ngày. Cuộc trò chuyện đang dở bị xóa sau 4 ngày. Câu trả lời và ý kiến được giữ để so sánh qua các năm. Trong 72 giờ, người giữ trang đã trả lời được sửa câu trả lời.',
  groupsTitle: 'Ai có thể đoán ra ông/bà',
  groups:
    'Khi có từ 10 người trở lên trả lời cùng ngày, cùng quầy, cùng thủ tục và cùng cách gửi, thì cả người nắm kho dữ liệu, nhật ký và bản sao lưu cũng không đoán được hơn may rủi ai đã trả lời thế nào. Nhóm nhỏ hơn thì người nắm kho dữ liệu có thể đoán; trang số liệu không hiện nhóm dưới 10 lượt. Trong khoảng một phút khi câu trả lời đang được ghi (nơi dùng PostgreSQL: đến 3 giờ sáng hôm sau, và lâu hơn trong nhật ký của PostgreSQL), người điều khiển máy chủ có thể thấy câu trả lời nào vừa đến.',
  chatTitle: 'Trả lời qua Telegram và Zalo',
  chat: 'Nhà cung cấp dịch vụ nhắn tin biết ai đang nhắn. Máy chủ biết cuộc trò chuyện trong lúc trả lời, không ghi nó vào câu trả lời, và quên nó sau vài ngày. Muốn kín đáo nhất, xin dùng mã trên giấy bằng trình duyệt hoặc ki-ốt.',
  followTitle: 'Báo kết quả đề xuất, trả lời ý kiến',
  follow:
    'Ai đề xuất trong cuộc trò chuyện thì được báo ở đó khi đề xuất có trả lời. Muốn vậy, máy chủ cất địa chỉ của cuộc trò chuyện, được niêm phong, dưới một tên mà không có khóa của máy chủ thì không nối được với đề xuất; không cất cùng mức trả lời. Địa chỉ bị xóa khi đề xuất đã có kết quả cuối, khi ông/bà gõ /dung hoặc /xoa, khi chặn tài khoản này, chậm nhất sau 24 tháng. Ai viết ý kiến trong cuộc trò chuyện và bấm "Báo tôi khi có trả lời" cũng được báo một lần theo cách ấy; địa chỉ bị xóa khi báo xong, khi gõ /dung hoặc /xoa, chậm nhất sau 180 ngày. Không bấm thì không cất gì.',
  inviteTitle: 'Lời mời qua tin nhắn',
  invite:
    'Nơi giải quyết hồ sơ có thể gửi kèm số điện thoại hoặc cuộc trò chuyện để mời ông/bà đánh giá. Địa chỉ ấy được niêm phong và bị xóa sau khi gửi lời mời và lần nhắc duy nhất (không nhắc nếu ông/bà đã đánh giá), chậm nhất là khi hết hạn. Gõ /dung là không nhận nữa.',
  staffTitle: 'Cán bộ',
  staff:
    'Cán bộ tại quầy không thấy câu trả lời. Trình duyệt mà cán bộ đã đăng nhập không đánh giá được hồ sơ.',
};

export type PrivacyMessages = Readonly<Record<keyof typeof privacy, string>>;
