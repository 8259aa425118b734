/** What administrators read on the page of operations; defines the keys. */
export const operationsPage = {
  link: 'Vận hành',
  title: 'Vận hành',
  lead: 'Những gì đang chờ, đã gác lại hay bị bỏ, và việc cần làm. Trang này không hiện lời của người dân, địa chỉ hay khóa.',
  toDo: 'Việc cần làm',
  allWell: 'Không có việc gì cần làm.',
  goThere: 'Xem',

  todoDisk: 'Ổ đĩa còn dưới 1 GB: hãy dọn bớt; hết chỗ thì không nhận đánh giá được nữa.',
  todoBackup:
    'Chưa có bản sao lưu nào trong hai ngày qua mà máy chủ biết: chạy `npm run backup -- TỆP`.',
  todoRefused:
    '{channel}: nền tảng từ chối khóa hoặc thiết lập; sửa thiết lập rồi khởi động lại máy chủ.',
  todoPaused: '{channel}: đang tạm ngừng gửi vì lỗi liên tiếp.',
  todoLate:
    '{channel}: có tin chờ quá 10 phút; xem nền tảng có trả lời không, hay xem nhật ký máy chủ.',
  todoConsent: 'Zalo không còn nhận quyền đã cấp: quản trị viên OA cần cho phép lại.',
  todoParked:
    '{count} tin của người dân đã gác lại sau nhiều lần thử: thử lại hoặc bỏ, trong 7 ngày.',
  todoGivenUp: '{count} tin của ta không gửi được và đã thôi gửi.',
  todoDossiers: '{count} hồ sơ chờ vì mã đơn vị, quầy hoặc thủ tục chưa có trong danh mục.',
  todoRefusedFiles:
    '{count} tệp hồ sơ trong thư mục theo dõi không nhận được. Xem thư mục con “refused”: lý do nằm ở tệp .txt bên cạnh; sửa rồi thả lại, hoặc tải lên ở đây, và xóa tệp cũ.',
  todoSilent: 'Ki-ốt không báo về: {names}. Xem điện và mạng ở quầy.',

  channels: 'Kênh trò chuyện',
  noChannels: 'Chưa bật kênh trò chuyện nào.',
  channelColumn: 'Kênh',
  stateColumn: 'Tình trạng',
  inboundColumn: 'Tin đến chờ xử lý',
  outboundColumn: 'Tin đi chờ gửi',
  'state-idle': 'Chưa bắt đầu.',
  'state-starting': 'Đang nối với nền tảng.',
  'state-receiving': 'Đang nhận tin.',
  'state-refused': 'Nền tảng từ chối khóa hoặc thiết lập.',
  'state-stopped': 'Đã dừng.',
  'state-off': 'Không bật; còn tin từ trước.',
  pausedUntil: 'Tạm ngừng gửi đến {moment}.',
  pausedTrying: 'Đã ngừng gửi vì lỗi; tin kế tiếp sẽ thử lại.',
  resume: 'Gửi tiếp {channel} ngay',
  nothingWaits: 'không có',
  waits: '{count}, cũ nhất {age}',
  'zalo-none': 'Zalo: chưa kết nối.',
  'zalo-valid': 'Zalo: khóa truy cập hết hạn lúc {moment}, tự làm mới trước đó.',
  'zalo-consent-needed': 'Zalo: cần quản trị viên OA cho phép lại.',
  zaloLink: 'Kết nối Zalo',

  parked: 'Tin của người dân đã gác lại: {count}',
  parkedHint:
    'Cuộc trò chuyện vẫn đi tiếp. Sau khi sửa lỗi hãy bấm thử lại; sau 7 ngày tin tự xóa. Bỏ thì không lấy lại được; lý do được ghi vào nhật ký cùng tên người bỏ.',
  noneParked: 'Không có tin nào.',
  sinceColumn: 'Từ',
  problemColumn: 'Vì sao',
  triesColumn: 'Lần thử',
  tried: 'Đã thử {tries} lần.',
  ago: '{age} trước',
  retry: 'Thử lại',
  reason: 'Lý do bỏ',
  discard: 'Bỏ tin này',
  reasonMissing: 'Hãy ghi lý do, nhiều nhất 200 ký tự. Chưa bỏ tin nào.',

  givenUp: 'Tin không gửi được: {count}',
  givenUpHint:
    'Lời và địa chỉ đã xóa ngay khi thôi gửi, nên không gửi lại được. Lời mời thì vẫn còn hạn: in phiếu ở trang In phiếu mời. Dòng này tự hết sau 7 ngày.',
  noneGivenUp: 'Không có tin nào.',
  kindColumn: 'Loại',
  'kind-reply': 'Trả lời',
  'kind-notice': 'Tin báo',
  'kind-invitation': 'Lời mời đánh giá',
  'kind-reminder': 'Lời nhắc',

  store: 'Kho dữ liệu và thiết bị',
  storeSize: 'Dung lượng đã dùng',
  storeFree: 'Ổ đĩa còn trống',
  lastBackup: 'Bản sao lưu gần nhất',
  noBackup: 'chưa biết có bản nào',
  devices: 'Ki-ốt không báo về',
  devicesSilent: '{silent} trên {count}',
  megabytes: '{count} MB',
  unknown: 'không rõ',

  retried: 'Tin sẽ được thử lại ngay.',
  discarded: 'Đã bỏ tin; lý do nằm trong nhật ký.',
  resumed: 'Đã mở lại việc gửi. Nếu nền tảng vẫn lỗi, kênh sẽ lại tạm ngừng.',
  gone: 'Mục này không còn ở đây: có thể người khác vừa xử lý.',

  problemExpired: 'Quá hạn, gửi không còn ích gì.',
  problemCredentials: 'Khóa bị từ chối hoặc hết hạn: kết nối lại ở phần thiết lập.',
  problemLimit: 'Nền tảng giới hạn số tin: tự thử lại sau.',
  problemAway: 'Nền tảng không trả lời được: xem mạng của máy chủ, hay chờ nền tảng.',
  problemClosed: 'Người dân đã đóng cuộc trò chuyện.',
  problemNoWay: 'Không còn cách nào tới được người dân.',
  problemOther: 'Lỗi khác: xem mã trong docs/operations.md và nhật ký máy chủ.',
} as const;

export type OperationsPageMessages = Readonly<Record<keyof typeof operationsPage, string>>;
