/** Parts of sentences, put together by chance, from which the weights of names are fitted. */

const parts = (list: string): readonly string[] =>
  list.split('|').map((part) => part.replace(/^\n */u, '').replace(/\n */gu, ''));

/** What announces a name. */
export const ANNOUNCING = parts(`
  anh|chị|ông|bà|cô|chú|bác|dì|cậu|em|thầy|cháu|thím|dượng|anh|chị|cô|chú|cán bộ|nhân viên|
  công chức|đồng chí|chị cán bộ|anh công an|bạn|a|c|e|thằng|con nhỏ|mợ|cụ|chuyên viên|mẹ tôi là|
  tôi tên|tên tôi là|em tên|ba tôi tên|con tôi tên|vợ tôi tên|bé|thầy giáo|bác sĩ|trưởng ấp|
  hỏi|gặp|nhờ|bé|bé|liên hệ|người liên hệ:|người hướng dẫn:|giám đốc|phó giám đốc|tài công|thuyền trưởng|chủ tàu|y tá|học sinh|em gái tôi|
  bạn em|sinh viên|kính gửi ông|kính gửi bà|đại diện:|nhân viên|nhân viên|chuyên viên|anh|chị|cô|chú|em|
  cô giáo|cb|nv|ô|tôi là|tên là|cán bộ tên|chị tiếp nhận tên|hồ sơ của|hồ sơ của ông|hồ sơ bà|
  con trai tôi|con gái tôi|vợ tôi|chồng tôi|mẹ tôi|má tui|ba tôi là|cha tôi là|bà nội|ông ngoại|
  cháu ngoại tôi|em ruột tôi là|con dâu|hàng xóm tôi là ông|trưởng khóm|bí thư đoàn|
  cán bộ địa chính|cán bộ hộ tịch|anh địa chính|chị kế toán|anh bảo vệ tên|cô tiếp tân tên|thím|
  chế|sư cô|thầy|đ/c|ms|mr|cán bộ một cửa|người nộp:|người làm chứng là|gửi cho|đứng tên|
  tổ trưởng|phó chủ tịch|bs|thằng|bé|cháu|nhỏ|ông|bà|cô|chú|dì|bác|cậu|em|anh|chị|cán bộ|nhân viên`);

/** What comes before it; each with its space. */
export const BEFORE_PERSON = parts(`
  kính gửi|đề nghị|nhắn với|lúc gặp|hồi nãy|mới đây|tuần trước|bị|được|để|qua gặp|nộp ở chỗ|xin số của|thay mặt|
  ||||||hôm qua|cảm ơn|cám ơn|tôi gặp|nhờ|khen|hồ sơ của|xin khen|lúc đó|sáng nay|tôi nhờ|
  tui thấy|bữa trước|ở quầy 2 có|may có|gửi|nhờ có|mong|đề nghị xem lại thái độ của|tôi nộp cho|
  với|và|hàng xóm tôi,|tôi hỏi|gọi cho|mấy lần gặp|rất cảm ơn|tôi rất quý|xin hỏi|do|nghe|trả cho|
  giao cho|còn|riêng|cho tôi gặp|xin gặp|mong gặp|nghe nói|người ta kêu|hẹn lại thì|
  đến lượt tôi thì|trong khi đó|tuy nhiên|riêng|nhưng|vì|bữa đó|hôm thứ hai|may nhờ|nói thiệt|
  thiệt tình|đi với|tôi đi cùng|mượn|thương|tội nghiệp|đề nghị khen|mong lãnh đạo khen`);

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
  cho nước uống|rành việc|thấy tội nên giúp|nhường ghế cho tôi|ngụ tại ấp|ngụ ở xã|xin phản ánh|
  xin góp ý|sinh năm|nộp hồ sơ hôm thứ tư|nộp sau mà xong trước|chen hàng trước tôi|
  giữ xe lấy 5 ngàn|không mặc đồng phục|mới vào làm còn chậm|nghỉ mà không ai thay|
  phát số cho tôi|coi lại giùm|tư vấn kỹ|trả kết quả|bị mất|bị thất lạc|chưa có căn cước|
  chưa có khai sinh|mới 2 tuổi|học lớp 12|nằm viện|mất năm ngoái|đi làm thay|đi họp|
  chuyển công tác rồi|nghỉ hưu rồi|già rồi đi hoài tội lắm|không biết luật|lái đò|bán tạp hóa|
  bán vé số|may áo dài|chạy xe ôm|làm rẫy|ở nước ngoài|được cán bộ đọc giúp|thuộc hộ nghèo|
  xác nhận cho tôi|hứa xem xét|đáng được khen|phiên dịch giùm|phối hợp tốt|lên ký|đi ghe chưa về|
  92 tuổi mà bắt lăn tay|rành máy hơn tôi|bấm máy giùm|mở cổng trễ|khóa cửa sớm|quát dân|nhăn mặt|
  không thèm trả lời|đuổi tôi về|bắt photo lại|đòi giấy ngoài quy định|lấy tiền không biên lai|
  xin lỗi dân|thức khuya làm giấy|đem giấy tới nhà|vô sổ liền|ghi tên tôi vô|đóng dấu|
  in lại tờ khai|sửa tên con tôi nhanh|dạy lớp dân quân|soi từng chữ|bỏ sót hồ sơ|đánh rơi giấy|
  cầm hồ sơ đi luôn|về quê rồi|không có mặt|vắng suốt buổi sáng|ăn cơm trong giờ làm|
  lướt điện thoại|tám chuyện|rất quý dân|thương dân|nói ngọt|nói xong bỏ đi|từ chối nhận|
  chấp nhận liền|ưu tiên người già|để tôi chờ|để hồ sơ quá hạn|kiểm tra lại|chuyển lên tỉnh|
  liên hệ lại|nhắn tin báo|gọi điện báo|gặp tôi hôm qua|quen biết nên làm trước|cùng con gái|
  cùng vợ|và con|hay chị kia|hoặc ai đó|thì không|mà còn|nữa|luôn|rồi|với|dạ thưa|
  bưng ghế cho bà cụ|chụp hình giùm|lấy dấu vân tay|scan giấy|mới vô còn chậm|tư pháp khó tính|lễ tân thì biết|hiệu trưởng ký liền|xóm trên cũng vậy|coi lại giúp hồ sơ|nghỉ rồi|quầy 6 thái độ tốt|không nghe máy|kế toán làm sai|hộ tịch hướng dẫn kỹ|địa chính hay hẹn|công an phường làm lẹ|
  tài chính không nghe máy|văn thư đóng dấu|bảo vệ vui tính|trưởng ấp ký liền|tổ trưởng xác nhận|y tế xã|thủ quỹ thối tiền|
  phó phòng ký thay|bí thư chi bộ|hàng xóm tôi|giáo viên về hưu|địa chính hẹn hoài|
  phát số cho tôi|chưa nắm quy định|khỏe lại mới đi được|trả lời điện thoại lịch sự|sắp nghỉ hưu|
  lái tàu đi biển|học cùng lớp em|nhà ở gần chợ|thiếu một chữ ký|bị ghi sai năm sinh|đang bệnh|
  dặn dò kỹ|nhờ người viết đơn|nói chuyện như chửi|mắng tôi té tát|đòi bồi dưỡng|vòi tiền|
  gọi lại giải thích|dìu tôi lên bậc thềm|rót nước mời|đọc giùm tờ khai|viết chữ đẹp|
  làm khai sinh cho con|bán cà phê kế bên|bên thuế tính lộn|bên bảo hiểm nói không có|
  quầy số 4 dễ thương xỉu|chỉ từng bước luôn|coi giấy rồi cho về|duyệt hồ sơ lẹ|chưa duyệt|
  ngồi quầy ngoài cùng|trực tổng đài|trực buổi chiều|làm ca sáng|xin nghỉ phép|đi tập huấn|
  được bà con thương|ai cũng quý|ai cũng ngán|khó chịu ra mặt|không cười với ai|niềm nở|
  lễ phép|chững chạc|tháo vát|vụng về|nóng tính|cộc cằn|ân cần|nhã nhặn|chín chắn|xởi lởi|
  cho mượn viết|cho số điện thoại|cho tôi bổ sung sau|gửi mail liền|nhắn zalo hướng dẫn|
  sửa lỗi chính tả|làm mất giấy của tôi|giữ giấy gốc|quên đóng dấu|ký lộn chỗ|in sai tên|
  kêu tui là bác Ba|nói tiếng Khmer với tôi|biết tiếng Khmer|không biết tiếng Khmer|
  mừng muốn khóc|than phiền|bức xúc|khiếu nại|đang chờ kết quả|đã ký giáp ranh|không ký giáp ranh|
  đứng ra bảo lãnh|cùng đứng tên|là con nuôi|là em út|là hàng xóm|ủy quyền cho tôi|bán đất cho tôi|
  cho tôi xin lỗi|mà ổng đi vắng|mà bả không chịu|nhưng ảnh bận|để chỉ coi lại|rồi qua gặp chị khác|
  thì đẩy qua phòng khác|gặp ai cũng cười|đi làm xa|đi học xa|ở Bình Dương|ở bển chưa về|
  đi Hàn Quốc|lấy chồng xa|mới ly hôn|sắp cưới|vừa sanh|nhập viện|té xe|già yếu|bị liệt`);

/** Sentences that name nobody, though some words look so. */
export const NOBODY = parts(`
  ông già bà cả đi lại khó|ông già bà lão chờ lâu|thầy cô trường mẫu giáo xác nhận giúp|thầy cô trường tiểu học|
  cô chú trong ấp|anh em trong ngành|ba mẹ thương con|bà cả bà hai gì cũng phải ký|cô cậu thanh niên|
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
  vương vấn|xuân về|yến tiệc|ý kiến|chị kế toán vui tính|anh địa chính đi vắng|
  anh bảo vệ hách dịch|cô tiếp tân cười tươi|chú công an hướng dẫn dễ hiểu|
  bà phó chủ tịch tiếp dân lịch sự|ông chủ tịch xã ký chậm|ông trưởng ấp không xác nhận|
  ông tổ trưởng dân phố ký liền|chị hộ tịch làm nhanh|anh tư pháp giải thích rõ|cô thủ quỹ nghỉ|
  anh chị làm việc rất có tâm|anh chị em ở đây vui vẻ|cô chú nào cũng nhiệt tình|
  ông bà già chờ mệt|xin gặp ông chủ tịch không được|gặp bà giám đốc mới xong|
  có mái che nắng thì tốt|có mai vàng trước cổng|có lan rừng trang trí|có hồng có cúc cho đẹp|
  có thu có chi rõ ràng|có quy định rõ ràng|có cán bộ giải thích rõ|có thêm ghế|
  có ai hướng dẫn đâu|ba lần chưa xong|ba lượt đi về|ba phòng ba ý|ba giờ chiều đã nghỉ|
  hai lần bảy lượt|bảy ngày làm việc|tám giờ mới mở cửa|năm ngày sau|tư nhân làm nhanh hơn|
  chín giờ mới có người|mười người chờ|út ít gì cũng phải ký|chỉ có một quầy|
  chỉ là hướng dẫn sơ sài|chỉ mong nhanh|chỉ nói miệng|chỉ sang quầy khác|chỉ tội người già|
  chỉ hên mới gặp|đi từ sáng|đi sớm về trưa|đi tới đi lui|đi công chuyện|đi mất buổi làm|
  cố nhanh hơn|cố công đi mà không được việc|cô bác chờ đông|cô nào cũng được|cổ phần hóa|cầu an|
  câu trả lời lịch sự|cậu thanh niên hỗ trợ bấm máy|thấy an tâm|thấy tiến bộ hơn|thấy minh bạch|
  thấy công bằng|thấy hạnh phúc|thấy thanh thản|thay người liên tục|em mới đi lần đầu|
  em không rành|em cần giấy gấp|em đồng ý|em hy vọng|em ủng hộ|em quá mệt|em kiến nghị|
  anh nào trực cũng vậy|anh kia nói khác|anh này nói khác|anh ấy đi họp|chị kia nói khác|
  chị đó dễ thương|chị nào cũng bận|bà kia chen hàng|ông kia quát tháo|bà già nhờ đọc giùm|
  ông già lẩm cẩm|cháu nhỏ khóc|cháu bé chờ lâu|bé mệt quá|bé lớn chưa có thẻ|con em chúng tôi|
  con cái ở xa|con số sai|con dấu mờ|cha mẹ già|mẹ bầu được ưu tiên|mẹ tôi yếu|vợ con nheo nhóc|
  vợ bầu đi không nổi|chồng đi biển|bạn tôi giới thiệu|bạn làm cùng cũng khen|thầy thuốc ký|
  thầy trụ trì xác nhận|sư trụ trì đưa bà con đi|bác sĩ khám sức khỏe|bác tài xế chờ|bác nông dân|
  dì tôi bán vé số|dì ghẻ|chú rể người nước ngoài|chú ý giờ làm việc|chủ quán nước chỉ đường|
  chủ trọ không ký|thằng nhỏ chưa có tên|thằng con tôi lười|nhỏ con tôi mới sinh|đứa cháu nội|
  nhân viên không mặc đồng phục|nhân viên an cần tử tế|nhân viên thiếu|nhân viên quá tải|
  nhân viên trẻ|nhân viên mới|nhân viên bưu điện giao trễ|nhân viên y tế|cán bộ mới|cán bộ cũ|
  cán bộ xã|cán bộ hưu trí|cán bộ lâu năm|cán bộ quá ít|cán bộ tận tình chu đáo|
  cán bộ phải học lại|cán bộ không đeo bảng tên|cán bộ bận họp|cán bộ đi vắng|
  công chức nghỉ thai sản|công chức trẻ|công chức mới|chuyên viên giỏi|giáo viên chờ lâu|
  kế toán tính sai|bảo vệ thu tiền|tổ trưởng đi vắng|trưởng ấp ký liền|chủ tịch vắng mặt|
  phó phòng ký thay|bí thư xuống ấp|công an bận|dân quân giữ trật tự|luật sư tư vấn|
  tên gì không rõ|tên ai cũng sai|tên cơ quan mới|tên xã mới|tên đệm thiếu dấu|họ tên đầy đủ|
  đứng tên chung|ký tên hai chỗ|người ký vắng mặt|người nhận chờ|người bán người mua|
  người yêu cầu phải có mặt|của dân|của nhà nước|của công|của ông bà để lại|của mẹ tôi|
  cho dân biết|cho nhanh|cho minh bạch|cho người nghèo|cho ba mẹ tôi|với tinh thần phục vụ|
  với thái độ tốt|với dân nghèo|do thiếu người|do lỗi mạng|do mưa bão|do ông bà để lại|
  bởi vậy nên làm online|nhờ trời|nhờ bà con|nhờ máy mới|nhờ có thầy cô|nhờ ai bây giờ|
  gặp ai hỏi nấy|gặp khó khăn|gặp mưa|hỏi thăm đường|hỏi hoài|khen thật lòng|khen ngợi|
  biểu dương tập thể|phê bình nghiêm khắc|cảm ơn trung tâm|cảm ơn xã|cảm ơn công an|
  cảm ơn mọi người|cảm ơn chính quyền|gọi ba lần|gọi ai|gọi điện không nghe|tìm ai hỏi|kiếm hoài|
  biết gì đâu|thấy hay|kêu trời|nói hoài|nói hay làm dở|là sao|là vậy đó|là hiểu|là thủ tục|
  và trang bị thêm|và tiến độ chậm|với thời gian quy định`);
