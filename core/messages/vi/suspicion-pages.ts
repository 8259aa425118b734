/** Words of the officials' page about suspected ratings. */
export const suspicionPages = {
  navigation: 'Nghi vấn',
  title: 'Lượt đánh giá nghi vấn',
  lead: 'Máy chỉ đánh dấu, không xóa lượt nào. Lượt bị đánh dấu chưa được tính vào tỷ lệ hài lòng và kết luận, cho đến khi người không thuộc quầy đó quyết định và ghi rõ lý do.',
  caution:
    'Dấu hiệu nào cũng có lúc sai: ngày hội, gia đình đi cùng, trẻ em nghịch. Hãy hỏi quầy trước khi quyết định.',
  from: 'Từ ngày',
  to: 'Đến ngày',
  show: 'Xem',
  rangeWrong: 'Hãy chọn ngày đầu trước ngày cuối, trong vòng một năm.',
  openTitle: 'Chờ quyết định',
  openNone: 'Không có nghi vấn nào chờ quyết định trong những ngày này.',
  decidedTitle: 'Đã quyết định',
  decidedNone: 'Chưa có quyết định nào trong những ngày này.',
  leftOutTotal:
    'Của những ngày này, {undecided} lượt chưa được tính vì chờ quyết định, {decided} lượt bị loại theo quyết định.',
  limits:
    'Không dấu hiệu nào phát hiện được lượt giả rải đều: chỉ mã theo hồ sơ mới chặn được. Trang Tổng quan nêu con số cả khi tính và khi không tính các lượt bị đánh dấu.',
  held: '{n} lượt đang chờ: chưa được tính.',
  more: 'Còn {n} mục nữa; hãy chọn ít ngày hơn.',
  headline: '{counter}, ngày {day}',
  ratings: '{n} lượt đánh giá',
  'rule-volume': 'Nhiều hơn số hồ sơ',
  'rule-surge': 'Nhiều hơn hẳn mọi ngày',
  'rule-uniform': 'Tất cả giống nhau',
  'rule-burst': 'Dồn dập',
  'rule-closed': 'Ngoài giờ làm việc',
  'rule-play': 'Như trẻ nghịch',
  'rule-soon-after': 'Sát lượt trước',
  'rule-many-touches': 'Nhiều ngón tay cùng lúc',
  'rule-leaning': 'Tì tay lên màn hình',
  'evidence-volume': '{n} lượt không kèm mã, trong khi hôm đó chỉ có {finished} hồ sơ xong.',
  'evidence-surge': '{n} lượt không kèm mã; bình thường khoảng {usual} lượt một ngày.',
  'evidence-uniform':
    'Cả {n} lượt không kèm mã đều chọn mức {score}; bình thường mức này chiếm khoảng {usualPercent}% ở quầy.',
  'evidence-burst':
    '{n} trong {of} lượt đến trong loạt dồn dập trên một máy: 5 lượt trong 40 giây hoặc 6 lượt trong 2 phút.',
  'evidence-closed':
    '{n} trong {of} lượt đến khi quầy đóng cửa, trước hoặc sau giờ tiếp nhận hơn nửa tiếng.',
  'evidence-play':
    '{n} trong {of} lượt có từ ba mặt khác nhau trong 10 giây, hoặc nhiều cú chạm vào chỗ trống.',
  'evidence-soon-after': '{n} trong {of} lượt đến chưa đầy 5 giây sau lượt trước.',
  'evidence-many-touches': '{n} trong {of} lượt có hai ngón tay hoặc hai bàn tay chạm cùng lúc.',
  'evidence-leaning': '{n} trong {of} lượt có cú chạm rất rộng hoặc rất lâu, như tì khuỷu tay.',
  gone: 'Nay không còn dấu hiệu này nữa.',
  'verdict-left-out': 'Loại',
  'verdict-counts': 'Tính',
  history: '{day}, {author}: {verdict} ({n} lượt). Lý do: {reason}',
  again: 'Có thêm {n} lượt bị đánh dấu sau quyết định này; các lượt đó chưa được tính.',
  decide: 'Quyết định',
  reason: 'Lý do',
  reasonHint:
    'Bắt buộc, nhiều nhất {most} chữ, được lưu kèm tên tài khoản. Đừng ghi tên người dân.',
  leaveOut: 'Loại {n} lượt này',
  count: 'Tính {n} lượt này',
  countAgain: 'Tính lại',
  notYours: 'Chỉ người phụ trách cả tỉnh mới quyết định được, không phải người của đơn vị.',
  saved: 'Đã ghi quyết định. Các con số đã đổi theo.',
  reasonMissing: 'Hãy ghi lý do, nhiều nhất {most} chữ.',
  stale: 'Có người vừa quyết định về mục này. Hãy xem lại rồi quyết định.',
  unknown: 'Không tìm thấy nghi vấn này.',
};
export type SuspicionPageMessages = Readonly<Record<keyof typeof suspicionPages, string>>;
