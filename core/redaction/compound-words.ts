/**
 * Everyday words of two syllables, one of which alone may be a name: "kiên nhẫn", "minh bạch". With
 * the pairs of `everyday-words.ts` they tell, above all without marks, that nobody is meant.
 */
export const COMPOUND_WORDS: readonly string[] = `
  an dưỡng, an khang, an nghỉ, an táng, ánh đèn, anh hùng, ánh mắt, ánh sáng, ảnh thẻ, ao hồ, áo hồng, ắc quy,
  ăn cắp, ăn mặc, ăn năn, âm dương, âm thanh, ân huệ, ấn tượng, ba bốn, ba lần, bác khoa, bạch lạp, bài giảng,
  ban hành, bản quyền, bao bì, báo cáo, bao cấp, bao che, báo chí, bao dung, bảo dưỡng, báo đài, báo động, bao
  giờ, bao gồm, bảo hành, bảo hộ, bao la, báo lại, bao lâu, bão lụt, báo mạng, báo mất, bao nhiêu, bảo quản,
  báo tin, báo trước, bảy trăm, bất an, bất ngờ, bé bỏng, bẻ gãy, bè phái, bệnh nhân, bệnh viện, bị hỏng, bị
  thương, biển hiệu, biết bao, biểu hiện, bình an, bình chữa, bình dân, bình minh, bình nước, bình phục, bình
  xét, bình yên, bồi thường, bụi bặm, bụi đường, bùi ngùi, bức tường, bưu kiện, cả buổi, cả nể, cả ngày, cả
  nhà, cá nhân, cả tin, cải thiện, cải tiến, cam chịu, cam đoan, cảm động, cảm giác, cảm hứng, cam kết, cảm
  kích, cảm thấy, cảm thông, cảm tình, cảm tưởng, cảm xúc, can đảm, can ngăn, can thiệp, căn bản, căn cứ, căn
  hộ, căn nhà, cầm cố, cấm đoán, cầm theo, cấm xe, cân bằng, cân đối, cần gấp, cận nghèo, cân nhắc, cẩn thận,
  cận thị, cập nhật, cầu thang, cậu út, cháu ngoại, cháu nội, chẩn đoán, chân thành, chất lượng, châu báu,
  chậu kiểng, châu phi, chỉ giới, chí ít, chi li, chỉ tay, chỉ trích, chỉ trỏ, chia bè, chiến thắng, chín bỏ,
  chín muồi, cho dòng, chỗ đậu, chúc mừng, chúc xuân, chụp ảnh, chữ hoa, chức danh, chức vị, chứng kiến, chứng
  minh, có duyên, có phước, coi thường, con bé, con cháu, con út, cỗ bàn, cổ hủ, công danh, công đoạn, cộng
  đồng, công trường, cơ cực, cơn bão, cục bộ, cục diện, cục trưởng, cung đường, cùng lúc, cùng nhau, cung
  phụng, cuộc sống, cuối cùng, cực chẳng, cực khổ, cực kỳ, cực nhọc, cứng ngắc, cưỡng chế, cường thịnh, dai
  dẳng, dài dòng, dài hạn, dan díu, dạng này, dáng vẻ, danh bạ, dành cho, dành dụm, dành riêng, danh thiếp,
  danh tiếng, dạy bảo, dẫn chứng, dân dã, dẫn đường, dễ hiểu, dễ thương, dịch vụ, diêm dúa, diễn tả, dính
  dáng, dính vào, doãn nợ, dòng chữ, dòng họ, du xuân, dục tốc, dùng chung, dùng quạt, dùng thử, dung tục, duy
  tu, duyên hải, duyên số, dự thi, dừng chân, dựng nhà, dưỡng lão, dương lịch, dường như, đa dạng, đa tạ, đại
  đội, đại hội, đảm bảo, đàn bà, đàn heo, đan lưới, đàn ông, đảng bộ, đáng chê, đang chờ, đáng đồng, đàng
  hoàng, đang họp, đáng kể, đáng khen, đang làm, đáng lẽ, đang ngồi, đáng tiếc, đáng trách, đảng ủy, đảng
  viên, đánh bắt, đành chịu, đánh dấu, đánh giá, đánh máy, đánh mất, đánh nhau, đanh thép, đành vậy, đào ao,
  đào đường, đào hoa, đảo lộn, đạo lý, đào tạo, đáp ứng, đặc điểm, đăng bạ, đăng báo, đăng bộ, đằng đẵng, đằng
  kia, đăng kiểm, đằng sau, đăng tải, đặt cọc, đắt đỏ, đặt lịch, đặt tên, đất đai, đất ở, đất phèn, đất ruộng,
  đất vườn, đậu phộng, đầu tiên, đầu tư, đề nghị, địa lý, điểm cộng, điểm danh, điểm đến, điểm mười, điểm số,
  điểm trừ, điện ảnh, điện tử, điệp khúc, điều kiện, điều lệ, định bụng, định giá, đình làng, định mức, đinh
  ninh, đinh sắt, đoàn kiểm, đoán mò, đóng cửa, đóng dấu, đóng góp, đóng thuế, đóng tiền, đồ án, đồ ăn, đồ
  đạc, đỗ đạt, đồ họa, đổ rác, đổ thừa, đổ xăng, đỗ xe, đối phương, đối tượng, đồng bộ, đồng hồ, đồng lòng,
  đông nghẹt, động tác, động viên, đông vui, đơn vị, đục khoét, đục nước, đụng chạm, đúng lúc, đúng mẫu, đụng
  xe, đức tin, đường dài, đương đơn, đương nhiên, đương sự, đường truyền, gấp ba, giả bộ, giá cả, gia cầm, gia
  công, giả dối, giá đất, giả mạo, gia nhập, giá như, gia phả, giá rẻ, gia súc, gia tài, gia tăng, gia tình,
  giá trị, giả vờ, giai đoạn, giải tán, giải trí, gián đoạn, giảng giải, giang sơn, giàu có, giàu nghèo, giật
  mình, giấu giếm, giấu mặt, giống như, giới hạn, giới thiệu, giúp hộ, góp ý, hà cớ, hả dạ, hạ giá, hả hê, hạ
  xuống, hại dân, hải đảo, hải đăng, hài hòa, hải lý, hai ngàn, hải quân, hái trái, hai trăm, hạn chót, hàn
  gắn, hạn mặn, hàn tiện, hàn xì, hành hạ, hành lang, hao hụt, hao tốn, hận thù, hậu mãi, hầu như, hệ thống,
  hiến đất, hiền khô, hiến máu, hiển nhiên, hiến pháp, hiển thị, hiện trường, hiện tượng, hiếu kỳ, hiểu nhầm,
  hiểu rõ, hình ảnh, hình dung, hình như, hình thành, hình thức, họ hàng, họ tên, hỏa hoạn, hoa hòe, hoa hồng,
  hoa kiểng, hoa lá, hoa lợi, hoa mai, hoa màu, hoa quả, họa sĩ, hỏa táng, hòa thuận, hoa văn, hoài công, hoan
  hô, hoàn lại, hoãn lại, hoạn nạn, hoàn thuế, hoảng hốt, hoang mang, hoang phí, hoảng sợ, hoang vắng, học
  phí, học viên, hỏng hóc, họp hành, hộ chiếu, hố ga, hộ khẩu, hộ lý, hộ nghèo, hộ sinh, hổ thẹn, hố xí, hội
  nghị, hội thảo, hôn nhân, hông cho, hông thấy, hồng thủy, huệ tây, hùng hục, hủy bỏ, huy hiệu, huy hoàng,
  hủy hồ, huyền bí, huyện đoàn, huyên náo, hư hỏng, hứa hẹn, hứa suông, hứng nước, hưởng chế, hưởng lương,
  hướng nào, hương thơm, hưởng thụ, hữu hạn, hữu hiệu, hữu nghị, kết duyên, kết nghĩa, khá hơn, kha khá, khả
  năng, khách sạn, khai báo, khai giảng, khai hoang, khai man, khái niệm, khai thác, khai trương, khai tử,
  kháng cáo, kháng chiến, kháng nghị, khâm phục, khen thưởng, khí hậu, khiếu kiện, khiêu vũ, khó hiểu, khóa
  cửa, khóa học, khỏa lấp, khóa máy, khóa sổ, khoa thi, khoái chí, khoai lang, khoan dung, khoản phí, khoản
  tiền, khoẻ mạnh, khói xe, khổ cực, khổ sở, khối phố, khởi công, khởi tố, kiểm duyệt, kiện cáo, kiên cố, kiến
  thiết, kiện toàn, kiến trúc, kiện tụng, kiều bào, kiểu cách, kiều hối, kiểu mới, kim chỉ, kim ngạch, kim
  tiêm, kỹ càng, kỷ cương, ký gửi, kỳ hạn, kỷ lục, kỷ niệm, kỳ quặc, kỳ thi, ký túc, lá đơn, la hét, la lối,
  la mắng, lạ mặt, lại còn, lai dắt, lại quả, lai rai, làm ăn, làm biếng, làm bộ, làm cao, làm chứng, làm
  công, làm dáng, lạm dụng, làm giàu, làm khó, làm lành, làm lơ, làm lụng, làm mai, làm mướn, làm nũng, làm
  quen, làm ruộng, làm thinh, lạm thu, làm thuê, làm tròn, làm vườn, lan can, lan man, lan tỏa, lành lặn, lạnh
  nhạt, lao động, lằn ranh, lắng tai, lâm bệnh, lầm lẫn, lầm lì, lâm nghiệp, lâm sản, lâm vào, lần lượt, lần
  nữa, lần thứ, lâu dài, lẫy lừng, lẻ loi, lẽ nào, lẽ ra, lề đường, lề mề, lễ nghĩa, lễ tết, lê thê, lệ thuộc,
  lều bạt, lịch sử, liền mạch, liên miên, liên ngành, liền tay, lĩnh lương, linh thiêng, lính tráng, lĩnh vực,
  loạn xạ, lọc nước, lỏng lẻo, lòng tin, lòng tốt, lòng vòng, lộc lá, lộc trời, lối đi, lỗi mạng, lối sống,
  lỗi thời, lộn xộn, lời hứa, lời lẽ, lợi nhuận, lời nói, luân chuyển, luân lý, luận văn, lục tục, lụt lội,
  lừa đảo, lừa gạt, lương bổng, lương hưu, lượng sức, lượng thứ, lương thực, lưu giữ, lưu huyền, lưu loát, lưu
  tạm, lưu trú, lý lẽ, lý thuyết, lý trưởng, mà cả, mã hóa, mả mồ, mã số, mã vạch, mạc danh, mãi mãi, mái nhà,
  mai táng, mảnh đất, mảnh giấy, mạnh mẽ, màu hồng, máy bay, máy lạnh, may mặc, máy móc, máy tính, may vá, mặc
  cả, mắc công, mắc cỡ, mặc dù, mắc kẹt, mặc kệ, mắc tiền, mặn mà, mâu thuẫn, miễn cưỡng, miền nam, miễn phí,
  miền trung, mình ên, mình tôi, mong chờ, mong mỏi, mong muốn, mô tả, mộng mơ, mùa đông, mùa thu, mùa xuân,
  mục tiêu, mùng mền, mưa bão, mừng thọ, mừng tuổi, mười điểm, mười ngàn, mỹ nghệ, mỹ phẩm, mỹ quan, nạn nhân,
  nằm bệnh, nằm liệt, năm ngàn, năm sáu, năm tới, năm trăm, nằm viện, nấm mốc, nấu chín, ngã ba, nga ngắn, ngả
  nghiêng, ngã ngửa, ngã tư, ngà voi, ngàn đồng, ngày mai, ngăn cản, ngắn gọn, ngăn nắp, ngần ngại, nghị định,
  nghỉ hưu, nghỉ lễ, nghị lực, nghỉ ngơi, nghỉ phép, nghị quyết, nghỉ trưa, nghi vấn, nghĩa địa, nghĩa trang,
  nghịch lý, nghiêm cấm, nghiêm đúng, nghiêm ngặt, nghiêm trọng, ngoài đảo, ngộ độc, ngộ nhận, ngơ ngác, ngờ
  vực, nguyện cầu, nguyên trạng, nguyệt san, người dân, nhà thuốc, nhàn hạ, nhãn hiệu, nhãn mác, nhàn rỗi,
  nhãn tiền, nhắn nhủ, nhắn tin, nhặt nhạnh, nhầm lẫn, nhận biết, nhân cách, nhân chứng, nhận dạng, nhận định,
  nhận lời, nhận lương, nhẫn nhục, nhấn nút, nhẫn tâm, nhận xét, nhất định, nhất là, nhất trí, nhí nhảnh, nhì
  nhằng, nhiệt liệt, nhỏ nhoi, nhỏ xíu, nhờ cậy, nhớ đời, nhờ vả, nhu cầu, nhu nhược, như cũ, như dân, như
  không, như nhau, như ý, nhưng mà, nhược điểm, nhựt ký, ninh ních, nỗ lực, nộp phạt, nuôi dưỡng, nuôi yến, nữ
  giới, nước phèn, nước sơn, nương tay, nương tựa, oán trách, oan uổng, oan ức, phản cảm, phản đối, phản hồi,
  phàn nàn, phán quyết, phán xét, pháp luật, pháp lý, phát huy, phát lương, phạt nặng, phát quà, phạt tiền,
  phân biệt, phân bón, phân bua, phân công, phân loại, phân lô, phần mềm, phân minh, phần nào, phẩn nộ, phân
  phối, phần thưởng, phần trăm, phân vân, phèn chua, phê bình, phê duyệt, phế thải, phí đường, phí phạm, phi
  trường, phó chủ, phó phòng, phòng ban, phòng chờ, phong thủy, phòng trọ, phỏng vấn, phóng viên, phóng xe,
  phổ biến, phổ thông, phụ cấp, phú hộ, phù hợp, phủ nhận, phú quý, phụ thu, phúc đức, phụng dưỡng, phung phí,
  phượng vĩ, quá hạn, quá tải, quách cho, quán ăn, quan chức, quan họ, quán nước, quán xá, quảng bá, quảng
  cáo, quang minh, quang vinh, quần áo, quần đảo, quận huyện, quân khu, quê quán, quốc huy, quốc khánh, quốc
  thái, quỹ đất, quyên góp, quyền hữu, quyến rũ, quyển sổ, rõ sáng, sang chảnh, sáng kiến, sáng tạo, sáu trăm,
  sẵn sàng, sen vòi, siêu thị, sinh nhật, son phấn, song sinh, sổ hồng, số lượng, số phận, số vận, sống chết,
  sông nước, sở hữu, sớm mai, sớm muộn, sơn nhà, sơn phết, sung sướng, suôn sẻ, suy nghĩ, sự kiện, sưng mặt,
  sướng khổ, sướng quá, tạ lỗi, tạ ơn, tả tơi, tác dụng, tác hại, tải app, tai biến, tại chỗ, tái định, tai
  họa, tái khám, tải lên, tai nạn, tại nhà, tái phạm, tại sao, tai tiếng, tạm dừng, tạm hoãn, tạm ngưng, tạm
  thời, tám trăm, tạm trú, tạm ứng, tạm vắng, tan ca, tản cư, tán gẫu, tan tầm, tán thành, tan trường, tạp
  chí, tăng cường, tăng giá, tấm bảng, tấm gương, tấm lòng, tầm nhìn, tầm phào, tầm soát, tận dụng, tân hôn,
  tân tiến, tân trang, tha thứ, thạch cao, thách thức, thái dương, thai sản, tham khảo, tham lam, tham quan,
  than phiền, than thở, than vãn, tháng ba, tháng bảy, tháng chạp, thang điểm, tháng giêng, thang máy, tháng
  rồi, tháng sáu, thang thuốc, thanh lịch, thanh mai, thanh thản, thạnh vượng, thanh xuân, tháo dỡ, tháo gỡ,
  thao thức, tháo vát, thăm hỏi, thăm nuôi, thằng bé, thắng kiện, thẳng mặt, thẳng thừng, thắng xe, thậm chí,
  thẩm mỹ, thâm niên, thẩm phán, thấm thía, thần kỳ, thân phận, thần tài, thần tiên, thẻ xanh, thể dục, thế
  giới, thế hệ, thế kỷ, thể lệ, thề thốt, thi cử, thi đậu, thi lại, thị lực, thị phần, thì ra, thi rớt, thì
  thầm, thị thực, thích đáng, thiện nguyện, thiên nhiên, thiếu hụt, thiếu nhi, thiếu sót, thiểu số, thiếu tá,
  thiếu thốn, thiếu úy, thỉnh cầu, thính phòng, thỉnh thoảng, thọ án, thỏa đáng, thỏa mãn, thỏa thuận, thoải
  mái, thoáng đãng, thoáng mát, thoát nước, thổ cư, thô lỗ, thông điệp, thống kê, thống nhất, thông suốt,
  thông thường, thơ ấu, thờ cúng, thợ điện, thợ hồ, thợ may, thờ ơ, thu âm, thu chi, thủ công, thủ đô, thụ
  động, thu hoạch, thu hút, thủ thuật, thủ tướng, thua kiện, thuận vợ, thuật ngữ, thúc giục, thuế má, thuê
  mướn, thung lũng, thùng rác, thùng thư, thuốc lá, thuốc men, thùy mị, thủy triều, thủy văn, thuyết minh,
  thuyết phục, thử nghiệm, thứ nhất, thử thách, thư từ, thứ tự, thử việc, thứ yếu, thức ăn, thực chất, thức
  dậy, thượng cấp, thương gia, thường lệ, thương nhớ, thưởng phạt, thương tật, thượng thọ, thượng úy, thương
  yêu, tiền án, tiền đề, tiễn đưa, tiền kim, tiền lận, tiền lệ, tiện nghi, tiền nong, tiên phong, tiền sự,
  tiện tay, tiến triển, tiền tuất, tiếng dân, tiếng khmer, tiếng nói, tiếng việt, tiếp cận, tiếp thu, tiêu
  biểu, tiêu chí, tiêu chuẩn, tiêu cực, tiêu dùng, tiểu đường, tiểu học, tiêu hủy, tiểu sử, tiêu xài, tin cậy,
  tín dụng, tín hiệu, tín nhiệm, tin tức, tinh anh, tỉnh bơ, tính cách, tịnh dưỡng, tinh giản, tinh gọn, tinh
  hoa, tỉnh lộ, tính nết, tình ngay, tình nghĩa, tỉnh táo, tinh tế, tinh thần, tình thương, tính tiền, tình
  tiết, tính tình, tính toán, tỉnh ủy, tịnh xá, to nhỏ, to tiếng, toán học, toàn quốc, toàn thể, tổ ấm, tô
  bún, tổ chức, tổ dân, tổ hợp, tô hủ, tô son, tổ tiên, tổ trưởng, tội lỗi, tồn đọng, tốn kém, tồn tại, tôn
  tạo, tốn thời, tốn tiền, tôn vinh, tổng cộng, tổng đài, tổng hợp, tổng kết, tống tiền, tờ giấy, tờ khai, tờ
  rơi, tờ trình, tơ tưởng, tra cứu, trả đũa, tra hỏi, trả kết, trả tiền, trái chín, trang đầu, trang điểm,
  tràng giang, tráng lệ, trang mạng, trang nghiêm, trạng thái, trang trại, trang trí, trăm ngàn, trắng tay,
  trắng trợn, trâm cài, trầm trọng, trận lụt, trẻ con, trẻ em, trẻ trung, trễ hẹn, trị an, trị bệnh, trị giá,
  trí nhớ, trích lục, triển vọng, triết lý, triều cường, trinh sát, trịnh trọng, trọng dụng, trong nước, trong
  sạch, trong sáng, trọng tâm, trong trẻo, trông chừng, trông coi, trông mong, trông nom, trống rỗng, trống
  trải, trồng trọt, trợ lý, trúc trắc, trục trặc, trùng lịch, trùng số, trùng tên, trúng thưởng, trùng tu,
  truyền thống, trực đêm, trực lễ, trực tổng, trừng phạt, trường kỳ, trường mầm, trưởng thành, tu hành, tủ
  lạnh, tủ sắt, tu sửa, tụ tập, tù túng, tuần lễ, tuần tra, tuần tự, túc trực, tung hô, túng thiếu, tung tin,
  tuổi già, tuổi tác, tuyên bố, tuyến đường, tuyển sinh, tự ái, từ bi, tự dưng, từ điển, từ đó, tử hình, tư
  liệu, từ nay, từ ngữ, tử tế, tư thục, tư tình, từ trần, tự trọng, tử tuất, tứ tung, từ tuyệt, từ từ, tử
  vong, từng trải, từng trang, tươi cười, tươi tắn, tươi tốt, tưởng đâu, tương đối, tương đương, tương lai,
  tương tự, tỷ lệ, ủng hộ, út ít, uyên bác, ứng dụng, ứng tiền, ứng xử, ưng ý, ưu điểm, văn kiện, văn nghệ,
  vận chuyển, vẫn chưa, vẫn còn, vấn đề, vận động, vận tải, ví dụ, vỉ thuốc, ví tiền, vị trí, viện cớ, viện
  kiểm, viện phí, viện trợ, viện trưởng, viết hoa, viết tay, viết tắt, vịnh biển, vĩnh biệt, vỏ lãi, vỏ lon,
  võ vẽ, vỏ xe, vô cảm, vô duyên, vô hạn, vô hiệu, vô lý, vô ơn, vỗ tay, vô tận, vô tình, vô trách, vô tư, vợ
  chồng, vợ con, vỡ lẽ, vỡ nợ, vụ án, vu khống, vụ lúa, vụ trưởng, vụ việc, vu vơ, vùi dập, vui tươi, vùng
  biển, vũng nước, vùng quê, vùng sâu, vững chắc, vườn tược, vướng mắc, vương vấn, xác định, xác nhận, xây
  dựng, xét duyệt, xếp hàng, xin lỗi, xu hướng, xuân hạ, xuất hiện, xúc động, xuyên suốt, xuyến xao, xử lý, xử
  phạt, y chang, ý chí, y khoa, ý nghĩa, yên ắng, yến sào, yên tĩnh, yên xe, yểu mệnh, yêu nghề, yếu ớt, yêu
  thương, yếu tố
`
  .split(',')
  .map((phrase) => phrase.trim().replace(/\s+/gu, ' '));
