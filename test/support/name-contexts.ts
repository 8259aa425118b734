/** Parts of sentences, put together by chance, from which the weights of names are fitted. */

const parts = (list: string): readonly string[] =>
  list.split('|').map((part) => part.replace(/^\n */u, '').replace(/\n */gu, ''));

/** What announces a name. */
export const ANNOUNCING = parts(`
  anh|chị|ông|bà|cô|chú|bác|dì|cậu|em|thầy|cháu|thím|dượng|anh|chị|cô|chú|cán bộ|nhân viên|
  công chức|đồng chí|chị cán bộ|anh công an|bạn|a|c|e|thằng|con nhỏ|mợ|cụ|chuyên viên|mẹ tôi là|
  tôi tên|tên tôi là|em tên|ba tôi tên|con tôi tên|vợ tôi tên|bé|thầy giáo|bác sĩ|trưởng ấp|
  cô giáo|cb|nv|ô`);

/** What comes before it; each with its space. */
export const BEFORE_PERSON = parts(`
  ||||||hôm qua|cảm ơn|cám ơn|tôi gặp|nhờ|khen|hồ sơ của|xin khen|lúc đó|sáng nay|tôi nhờ|
  tui thấy|bữa trước|ở quầy 2 có|may có|gửi|nhờ có|mong|đề nghị xem lại thái độ của|tôi nộp cho|
  với|và|hàng xóm tôi,|tôi hỏi|gọi cho|mấy lần gặp|rất cảm ơn|tôi rất quý|xin hỏi|do|nghe|trả cho|
  giao cho|còn|riêng`);

/** What is said of the person. */
export const BEHIND_PERSON = parts(`
  làm việc rất tốt|hướng dẫn tận tình|nói chuyện dễ thương|nói chuyện khó nghe|rất nhiệt tình|
  ở quầy 3 dễ thương|hẹn tới hẹn lui|hẹn 3 ngày mà 2 tuần chưa xong|trả hồ sơ đúng hẹn|
  không nghe máy|không biết chữ|đã giúp tôi điền đơn|tiếp nhận hồ sơ nhanh|cười tươi|vui vẻ|
  giải thích rõ ràng|bên địa chính đo đất sai|bên công an làm căn cước nhanh|
  phòng tư pháp hẹn hoài|chỉ tôi nộp online|làm lâu quá|la tôi trước mặt mọi người|
  bảo về lấy thêm giấy|kêu tui lên lại|đi nộp giấy cho con|bị trả hồ sơ hai lần|chờ cả buổi|
  là người tốt|với tôi đi nộp|nhiều|nhiều lắm||||.|, cảm ơn nhiều|nha|nhé|đã hỗ trợ|ký giấy chậm|
  chưa ký|đang nghỉ phép|thu tiền không biên lai|xin lỗi rồi làm lại|cũng khen|cần cấp lại giấy|
  chưa có thẻ|3 tuổi chưa có bảo hiểm|năm nay 70 tuổi|bệnh nặng không đi được|dạy tôi bấm máy|
  giữ xe vui tính|trực hôm thứ hai|nhẹ nhàng lịch sự|thái độ lồi lõm|cáu gắt|nạt tôi|
  xuống tận nhà|lấy số giùm|dặn đem bản chính|lên xã mấy lần|đưa tôi tờ khai|và chị kia đều tốt|
  phát phiếu hỏi|nghe điện thoại riêng|bán nước trước cổng|nhà kế bên|ở ấp trên|quầy 5|
  tại quầy số 2|bộ phận một cửa|được ưu tiên|mới sinh|hay trễ hẹn|có tâm|quá dễ thương|
  siêu nhiệt tình|thật chu đáo|vậy mà chưa xong|mà không được|khó tính|thì dễ chịu hơn|
  xác nhận chậm|nhận lộn giấy của người khác|mua giùm tờ đơn|đo lại đất|ghi sai tên|tính sai phí|
  không chịu giải thích|nói một đằng làm một nẻo|dễ thương lắm|hiền khô|lanh lẹ|tận tâm|
  xử lý đúng hạn|quét mã giùm|bị mất giấy|đứng tên miếng đất|hỏi thăm tôi|gọi lại liền|
  cho nước uống|rành việc|thấy tội nên giúp|nhường ghế cho tôi`);

/** Sentences that name nobody, though some words look so. */
export const NOBODY = parts(`
  Có lẽ nên bỏ bớt giấy tờ.|Có hoa và nước uống ở sảnh chờ.|có thu phí không thì nói rõ|
  có mai mới trả|Có hai quầy mà mở một.|có linh hoạt thì dân đỡ khổ|Có thanh toán qua mã QR.|
  có quang cảnh sạch sẽ|có an ninh trật tự tốt|Có lan can cho người già vịn.|Chỉ cần nộp một bộ.|
  chỉ hai ngày là xong|Chỉ thu 15 ngàn.|chỉ mất 10 phút|chỉ vì thiếu một chữ ký|
  chỉ an tâm khi có giấy hẹn|Đi lại nhiều lần.|đi lên đi xuống 3 lần|
  đi nam bắc gì cũng phải về đây|đi hai ba lượt|Chủ nhà không chịu ký.|chủ hộ phải có mặt|
  Chủ động giải quyết cho dân.|chữ nhỏ quá|chữ in mờ|Chú thích khó hiểu.|câu hỏi khó|
  cần thu gọn thủ tục|Cậu ấy chỉ rất rõ.|cầu thang dốc|bậc thang cao quá|Bác ấy hiền.|
  bắc thêm mái che|Thấy vui vì được phục vụ tốt.|thấy thương mấy anh chị làm việc cực|
  thay đổi giờ làm mà không báo|thấy hài lòng|Ba tháng chưa xong.|ba ngày nữa quay lại|
  ba lần bảy lượt|Ba má tôi lớn tuổi.|bà con rất vui|Bà nội tôi chờ lâu.|ông ngoại tôi mất rồi|
  Ông bà già chờ mệt.|anh em trong ấp|Anh hai tôi đi cùng.|chị ba tôi nộp thay|Em thấy ổn.|
  em út tôi chưa có căn cước|Em nghĩ nên làm online.|em mong cải thiện|Con tôi học lớp hai.|
  con đường vào trung tâm hư|con số trên giấy sai|Cháu nội tôi mới sinh.|cháu mong được giúp|
  cô ấy hiền|Cô giáo đưa học sinh đi.|Cô dâu là người Khmer.|cô bán nước chỉ đường|
  Chú bảo vệ vui tính.|chú công an nhiệt tình|chú xe ôm chở tôi tới|Bác bảo vệ tốt bụng.|
  bác tài đợi lâu|dì bán vé số cũng khen|Dì tôi ở xa.|Thầy cô đều khen.|thầy hiệu trưởng ký liền|
  Mẹ tôi già yếu.|mẹ đơn thân được ưu tiên|vợ chồng tôi hài lòng|Vợ tôi đi nộp thay.|
  chồng em đi làm xa|Bạn bè giới thiệu mới biết.|bạn trẻ tình nguyện hướng dẫn|
  Bạn nữ ở quầy 1 dễ thương.|Tên của tôi bị sai.|tên đường ghi sai|Tên em bé viết thiếu dấu.|
  tên cha mẹ đều sai|họ tên in hoa|Người nộp phải ký hai lần.|người dân chờ lâu|
  người già được ưu tiên|Cán bộ vui vẻ.|cán bộ trẻ nhiệt tình|cán bộ hướng dẫn kỹ|
  Cán bộ nữ ở quầy 2 nói nhỏ.|cán bộ thu phí không đưa biên lai|Cán bộ tiếp nhận tận tâm.|
  nhân viên thân thiện|Nhân viên lịch sự.|nhân viên an ninh chỉ chỗ|công chức phải chuyên nghiệp|
  Công an xã làm nhanh.|công an phường lịch sự|chuyên viên giải thích rõ|Bác sĩ ký chậm.|
  kế toán nghỉ phép|bảo vệ mở cổng trễ|Chủ tịch xã tiếp dân thứ năm.|bí thư chi bộ xác nhận|
  tổ trưởng không ký|Trưởng ấp đi vắng.|của tôi bị sai|của ai nấy giữ|cảm ơn rất nhiều|
  cảm ơn quý cơ quan|Cảm ơn các anh chị.|cám ơn cán bộ|khen các em trực máy|gặp đúng người tốt|
  Gặp lúc đông người.|nhờ con cháu làm giùm|nhờ hướng dẫn mà xong|Do hệ thống lỗi.|do đường xa|
  do quang tuyến hư mà mất mạng|với tôi thì ổn|với người già thì khó|cho tôi hỏi|cho an toàn|
  Cho dân đỡ khổ.|là tốt rồi|Là con em liệt sĩ.|là hộ nghèo|tìm hoài không ra|
  tìm trên mạng không thấy|biết vậy nộp online|nói trước quên sau|nói chung là tốt|
  kêu về lấy thêm|gọi hoài không ai bắt máy|Gọi tổng đài được hướng dẫn.|hỏi ai cũng không biết|
  hỏi han tận tình|e ngại vì đông|a lô không ai nghe|C06 và VNeID|ô tô đậu chật|ở quầy 1|
  bé nhà em 3 tháng tuổi|bé chưa có bảo hiểm|Cụ già 90 tuổi.|cụ thể hơn|cụ ông chống gậy|
  cố gắng hơn nữa|nội dung khó hiểu|ngoại tỉnh cũng làm được|nhỏ nhẹ, lễ phép|
  nhỏ xíu mà cũng đòi công chứng|thằng bé nhà tôi|con nhỏ nhà tôi 5 tuổi|đứa nhỏ chưa có giấy|
  sư thầy trong chùa|chế độ chính sách chậm|chế độ cho người có công|Đại diện hộ gia đình.|
  đại diện công ty đi nộp|Bên bán và bên mua cùng ký.|người làm chứng phải có mặt|
  Hòa giải viên giải thích.|quản lý tốt|tài xế xe buýt|tổ một cửa thân thiện|Trang web khó dùng.|
  trang thiết bị cũ|Thanh toán nhanh.|thanh lý hợp đồng|Thu hồi giấy cũ.|thu gọn mẫu đơn|
  Hoa quả, nước trà đầy đủ.|Mai tôi quay lại.|mai mốt làm online|Long Xuyên đông quá.|
  long trọng quá không cần|Nam nữ bình đẳng.|nam thanh niên chen hàng|hai bên cùng ký|
  hải sản, thủy sản|Bình thường.|bình đẳng với mọi người|an toàn và sạch|tâm lý thoải mái|
  tận tâm, tận lực|Thành thật cảm ơn.|thành phố đông|thái độ tốt|thái độ phục vụ kém|
  quang cảnh đẹp|phong cách chuyên nghiệp|phương án mới hay|phúc lợi cho dân|
  Phước lành cho mọi người.|Hồng ân.|Sáng đi chiều về.|sang tên xe|sang quầy khác|
  sơn lại tường đi|tài liệu thiếu|tài khoản bị khóa|Hương ước ấp văn hóa.|hướng dẫn rõ|
  hướng dẫn chưa rõ|chi tiết hơn|chi phí cao|Kim chỉ nam.|kiên nhẫn với dân|
  khánh thành trụ sở mới|duyên dáng lịch sự|dung lượng tệp quá nhỏ|dùng máy dễ|dũng cảm nhận lỗi|
  đông quá chờ lâu|đức tính tốt|đạt yêu cầu|giang sơn|hạnh phúc|hạnh kiểm|hậu quả|hiền lành|
  hiếu khách|hiệp hội nông dân|hùng hổ quát tháo|huy động dân|lâm nghiệp|lan man|
  liên hệ không được|linh động|lộc lá|lợi ích|luân chuyển cán bộ|mỹ quan|ngân hàng|nghĩa vụ|
  ngọc ngà|nguyên nhân|nhân dân|như vậy là tốt|oanh liệt|phát phiếu|quân sự|quốc gia|quyên góp|
  sương sớm|thắng lợi|thiện chí|thịnh vượng|thọ lộc|thơ ca|thuận lợi|thủy lợi|thư mời|thương binh|
  tiên tiến|tiến bộ|tín dụng|tính toán|toàn dân|trí tuệ|trinh sát|trọng dân|trung thực|trường học|
  tú tài|tuấn tú|tùng xẻo|tuyền|tuyết|tường trình|vân tay|vi phạm|việt kiều|vinh dự|vũ khí|
  vương vấn|xuân về|yến tiệc|ý kiến`);
