/** What figures say and what to do next, on pages and in the report; defines the keys for every language. */
export const findings = {
  title: 'Nên làm gì tiếp',
  lead: 'Rút ra từ các số liệu được hiển thị; để cân nhắc, không thay quyết định của người có trách nhiệm.',
  more: 'Xem thêm việc nên làm và các lý do',
  reasonsTitle: 'Lý do được nêu nhiều nhất',
  reasonsLead: 'Do người chọn “bình thường” trở xuống nêu; một lượt có thể nêu nhiều lý do.',
  reasonColumn: 'Lý do',
  countColumn: 'Số lượt',
  changeTitle: 'Thay đổi so với kỳ trước',
  weekTitle: 'Thay đổi so với tuần trước',
  week: 'Tuần {first} – {last}: {now} hài lòng trong {n} lượt; tuần trước đó {before} trong {nBefore} lượt. Chênh lệch {points} điểm phần trăm (khoảng tin cậy 95%: {lower} đến {upper}).',
  change:
    'Kỳ trước ({period}): {before} hài lòng trong {nBefore} lượt; kỳ này {now}. Chênh lệch {points} điểm phần trăm (khoảng tin cậy 95%: {lower} đến {upper}).',
  changeUnknown:
    'Kỳ trước ({period}): {before} hài lòng trong {nBefore} lượt. Một trong hai kỳ không nêu tỷ lệ chính xác nên chưa so sánh được.',
  clear: 'Khác nhau rõ rệt.',
  unclear: 'Chưa thấy khác nhau rõ rệt.',
  fell: 'Giảm rõ rệt: {units}.',
  rose: 'Tăng rõ rệt: {units}.',
  moved: '{name} (từ {before} còn {now})',
  movedUp: '{name} (từ {before} lên {now})',
  reasons: 'Lý do chưa hài lòng được nêu nhiều nhất: {reasons}.',
  reasonItem: '{reason} ({n} lượt)',
  'advice-procedure':
    'Rà soát thủ tục “{name}” trước: {share} hài lòng trong {n} lượt, thiếu {short} lượt hài lòng so với mục tiêu {target}.',
  'advice-unit':
    'Làm việc với {name} để tìm nguyên nhân và có biện pháp: {share} hài lòng trong {n} lượt, thiếu {short} lượt hài lòng so với mục tiêu {target}.',
  'advice-ratings':
    'Mời thêm người dân đánh giá: cần khoảng {missing} lượt nữa mới kết luận được đã đạt mục tiêu hay chưa.',
  'advice-marks':
    'Quyết định về {waiting} lượt có dấu hiệu lạ đang chờ, kèm lý do, để số liệu được đầy đủ.',
  'advice-cuts':
    'Còn thiếu {missing} thủ tục so với mục tiêu cắt giảm: đưa các thủ tục đứng đầu trang “Nên rà soát” vào kế hoạch.',
  'advice-baseline': 'Chốt danh sách thủ tục làm gốc so sánh để đo được tiến độ cắt giảm.',
  'advice-keep': 'Đã đạt mục tiêu, chưa thấy việc nào cần ưu tiên: tiếp tục theo dõi.',
  'advice-reason-waited-too-long':
    '{n} lượt nêu chờ lâu: bố trí thêm người vào giờ đông, cho đặt lịch hẹn và báo trước thời gian chờ.',
  'advice-reason-result-late':
    '{n} lượt nêu trả kết quả trễ hẹn: kiểm tra các khâu quá hạn, xin lỗi và báo lại ngày trả trước khi đến hẹn.',
  'advice-reason-too-many-papers':
    '{n} lượt nêu quá nhiều giấy tờ: bỏ giấy tờ đã có trong cơ sở dữ liệu và không yêu cầu ngoài quy định.',
  'advice-reason-came-back-often':
    '{n} lượt nêu phải đi lại nhiều lần: hướng dẫn đủ một lần bằng văn bản và nhận bổ sung qua mạng.',
  'advice-reason-hard-to-understand':
    '{n} lượt nêu khó hiểu: viết lại hướng dẫn bằng lời thường, có mẫu điền sẵn ngay tại quầy.',
  'advice-reason-attitude':
    '{n} lượt nêu thái độ phục vụ: trao đổi, tập huấn giao tiếp cho nơi tiếp nhận có nhiều ý kiến.',
  'advice-reason-extra-cost':
    '{n} lượt nêu phải trả thêm tiền: kiểm tra việc thu ngoài quy định, niêm yết phí, lệ phí và số phản ánh.',
  'advice-reason-other': '{n} lượt nêu lý do khác: đọc các góp ý để biết cụ thể.',
} as const;

export type FindingsMessages = Readonly<Record<keyof typeof findings, string>>;
