/** Sentences that name nobody: what short kin words are mistaken for when marks are left out. */
export const NAMELESS: readonly string[] = `
em thao tác không quen máy|a đúng vậy|a đúng rồi đó|à đúng rồi|con dấu đỏ mờ|chị thao tác chậm|anh thao tác nhanh|em thấy đúng|e hết hồn|e tính nộp online|a phải chờ|c phải đi lại|e hên gặp người tốt|anh hưởng lương|có hỏng hóc|có hồng hộc chạy tới|có mái hiên|có mãi không xong|chữ nhỏ như kiến|bà con cô bác|
chỉ từng bước một|chỉ từng li từng tí|chỉ tường tận|chỉ tận tình|chỉ tận nơi|chỉ trang nào điền trước|chỉ dân điền mẫu|chỉ hiền với người quen
chỉ tiếc chờ hơi lâu|chỉ vài phút là xong|chỉ thêm cho tôi cách nộp|chỉ giúp người già|chỉ rành rọt|chỉ lòng vòng|chỉ thu đúng phí|chỉ mai mới có
chỉ bình thường thôi|chỉ dùm em|chỉ thẳng mặt dân|chỉ phát 20 số mỗi buổi|chỉ minh bạch mới được lòng dân|chỉ bảo ân cần|chỉ đường cho tôi tới quầy
a chị quầy 3 dễ thương|anh chị quầy 2 làm lẹ|các a chị rất nhiệt tình|mấy anh mấy chị vui tính|a chị em ở đây thân thiện|cô chị ngồi kế bên|chị em phụ nữ ủng hộ
anh chị hướng dẫn rõ|chị hướng dẫn rất nhiệt tình|chị tiếp nhận vui vẻ|em tài chính trả lời chậm|anh tài nguyên đo lại đất|chị thu phí lịch sự|cô thu ngân thối tiền đủ
chị văn thư đóng dấu liền|anh trực quầy mở cửa trễ|chị trực ban nghe máy|cô phát số nói nhỏ|chú bảo trì máy lạnh|anh hành chính trả giấy|chị đất đai nói khó hiểu
chị bên thuế tính lộn|anh bên hộ tịch|cô bên bảo hiểm|chú bên quân sự|em bên đoàn thanh niên|chị bên lao động thương binh|anh bên môi trường
có từng hộ một|có trang thiết bị mới|có tiến triển|có tâm với nghề|có tình có lý|có nhân có hậu|có lương tâm|có hiệu quả|có hậu|có phương án|có phước mới gặp
có thảo luận trước|có thể làm lẹ hơn|có thông báo trước|có thành ý|có thái độ tốt|có tài có đức|có lệ phí không|có lợi cho dân|có lý có tình|có lộ trình
có khang trang hơn trước|có hoàng hôn mới về tới nhà|có đức tính tốt|có duyên mới gặp cán bộ tốt|có công với nước|có chí cầu tiến|có châu báu gì đâu
ba mươi năm nay tôi buôn bán|ba mươi ngày chưa xong|ba mươi ngàn tiền photo|bà con ba đời làm ruộng|ba bốn lần|ba năm sau mới có|ba chục cây số|ba hồi nói vầy ba hồi nói khác
chợ hai mươi năm nay|hai mươi tám ngày|bảy mươi hai tuổi|năm mươi ngàn|chín mươi phần trăm hài lòng|tám mươi tuổi còn phải đi|sáu mươi ngày|mười năm mới có
ba loại giấy|ba tờ khai|ba chữ ký|ba con dấu|bà xã đi thay|ba cái giấy lặt vặt|ba tầng lầu|ba ngành phối hợp|ba cấp|ba sào đất
bậc tam cấp trơn|bác sĩ trưởng khoa ký|bác tài|bác xe ôm|bắc cầu|bậc cao|bác đơn|bác hồ sơ của tôi
đi từng phòng|đi tàu cao tốc|đi tận tỉnh|đi thành phố|đi tân lập mới có|đi bình thường|đi trung tâm|đi hải quan|đi xuân|đi duyệt|đi hội họp|đi phúc tra|đi lộc
câu trả lời chung chung|câu từ khó hiểu|câu hỏi lan man|cầu thang máy hư|cầu đường hư|cầu kỳ quá|cầu an|cậu thanh niên giữ xe
chữ ký số lỗi|chữ to dễ đọc|chữ nghĩa khó hiểu|chữ khmer|chủ trương đúng|chủ quan|chủ đầu tư|chủ tịch thì bận|chủ sạp|chủ phương tiện|chủ tàu chờ lâu|chủ vườn|chú thanh tra
em chưa có giấy|em quên mang|em ở xa|em làm công nhân|em nghỉ học|em bé khóc|em cảm thấy hài lòng|em thật sự vui|em hoàn toàn đồng ý|em trân trọng|em tin tưởng
em hài lòng|em an tâm|em thông cảm|em phải nghỉ làm|em sinh viên|em học sinh|em tính nộp online|em hiểu rồi|em thấy hợp lý|em được hỗ trợ|e hỏi mà không ai trả lời|e quê ở xa
con còn nhỏ|con nhỏ khóc|con đường gồ ghề|con hẻm nhỏ|con tôi thi đại học|con cái đi làm xa|con số ghi lộn|con mộc|con nước lớn|con tàu|con rạch trước nhà
mẹ con ngồi chờ|mẹ bồng con|mẹ đơn thân|mẹ già|me cây trước sân|mẹ hiền|mẹ và bé|ông bảo vệ khó tính|ông già|ông trưởng phòng|ông phó|ông địa chính|ông thầy|ông giữ xe
ở quầy số 3|ở tỉnh|ở trung tâm|ở đây thoáng|ở phường|ở xã mới|ở tuyến dưới|ở thành phố|ở đảo|ở bình diện chung|ở tân|ở trường
bé mới sanh|bé gái|bé trai|bé hai tuổi|bé chưa có mã|bé đi học|bể bơi|bé tí xíu|bé yêu|bé bị sai tên|bé nhà mình chưa có thẻ|bé nhà em|bé lớn nhà em|bé thứ hai|bé út
thấy tình hình khá hơn|thấy dễ chịu|thấy phiền|thấy thông tin rõ|thấy an toàn|thấy hiệu quả|thấy tiện|thấy quý cán bộ|thấy hoang mang|thấy thoải mái|thay mặt gia đình|thay tên|thay quạt|thầy cô
bỏ bớt giấy tờ|bỏ công|bỏ tiền|bố trí thêm ghế|bộ hồ sơ|bộ phận|bộ công an|bộ tài chính|bố mẹ|bố cục trang|bộ luật|bộ giấy
chả hiểu|chả có ai|cha mẹ|cha con|má thương|mà thôi|mà lâu|mà hiền|mà tốt|mà thu tiền|mà không|mà còn|má già|mã vạch|mã quét
mở cửa trễ|mở thêm quầy|mợ|mở đường|mở loa|cũ kỹ|cứ thế|cứ hẹn|cứ từ từ|cứ vui|cứ lâu lâu|cụ già|cũ rích|cụ thể|cụ bà|cụ ông|cứ bảo chờ
châu thành tới đây xa|châu âu|cháu nội|cháu ngoại|cháu nhỏ|cháu còn đi học|cháu thi|cháu chưa có căn cước|cháu ở xa
bàn ghế mới|bản sao|bản chính|bản đồ|ban quản lý chợ|ban ngành|bán vé|bán hàng|bạn bè|bạn trẻ|bạn nhân viên|bạn đoàn viên|bạn tình nguyện|bạn mình cũng vậy|bạn nữ|bạn nam
vợ chồng tôi|vợ sanh|vô lý|vô cùng|vô tình|vô tâm|vô duyên|vô trách nhiệm|vô phường|vô sổ|vợ tôi đi thay|vợ tôi mang thai|vô tới nơi|vô xã|vỏ lãi
chồng con|chồng tôi đi biển|chống lầy|chóng vánh|chồng chéo|chồng hồ sơ cao ngất|chồng em đi làm xa|chồng mất
sự thật|sự việc|sự quan tâm|sự tận tâm|sự minh bạch|sự công bằng|sư thầy|sửa sai|sứ|sự cố
nội dung|nội quy|nội trong ngày|nội bộ|nói thiệt|nói chung|nói tình cảm|nói hòa nhã|nói thẳng|nói linh tinh|nói lý|nói tiếng khmer|nơi tiếp dân|nối mạng|nơi đây|ngoài giờ|ngoại tỉnh|ngoài ra|ngoài đường
đưa giấy|đưa thư|đưa đón|đứa nhỏ|đứa con|dưa|lão nông|lao động|lao đao|sếp|sắp xếp|xếp hàng|sếp lớn|chế độ|chê|che nắng|chế tài|chế tạo|chế biến thủy sản
lúc đầu|lúc sau|lúc 8 giờ|lúc đông|lúc vắng|lục lại hồ sơ|lúc thì|lúc bình thường|lúc tan sở|lúc hoàn thành|lúc nộp
gặp trục trặc|gặp trắc trở|gặp sự cố|gặp đúng người|gặp tình huống|gặp ngày nghỉ|gặp hên|gặp bão|gặp người tốt|gặp cảnh|gặp lãnh đạo|gặp cán bộ giỏi|cảm ơn quý cơ quan|cảm ơn nhà nước|cảm ơn tập thể
cảm ơn bộ phận một cửa|cảm ơn các anh chị|cảm ơn mấy em|cảm ơn chị nhiều|cảm ơn cô chú|cám ơn bà con|cảm ơn tình cảm|cảm ơn trường|cảm ơn nhân dân|khen tinh thần|khen tận tâm|khen hết lời|khen thái độ
của trung tâm|của tập thể|của thành phố|của tỉnh|của bệnh viện|của phòng|của phường|của trường|của nhân dân|của gia đình|của hồi môn|của quý cơ quan|của phụ huynh|của bộ|của thân nhân|của tôi
gửi thư|gửi hồ sơ|gửi trung tâm|gửi thông tin|gửi tin nhắn|gửi quý cơ quan|gửi lại|nhờ trang web|nhờ tư vấn|nhờ tình nguyện viên|nhờ chính sách|nhờ cải cách|nhờ tận tâm
do mạng|do thiên tai|do tình hình chung|do phong tục|do thành phần hồ sơ|do phần mềm|do sáp nhập|do quy hoạch|do hạn mặn|với trách nhiệm|với phong cách|với tấm lòng|với sự quan tâm|với mức phí
cán bộ tiếp nhận hướng dẫn rõ|cán bộ thụ lý chậm|cán bộ thân thiện|cán bộ tài năng|cán bộ công tâm|cán bộ hòa nhã|cán bộ khó tính|cán bộ không biết tiếng khmer|cán bộ quầy 5|cán bộ đo đạc|cán bộ trẻ|cán bộ già
nhân viên nhã nhặn|nhân viên hòa đồng|nhân viên trực|nhân viên tư vấn|nhân viên vệ sinh|nhân viên thân thiện|nhân viên bảo hiểm|công chức tận tụy|công chức hộ tịch|chuyên viên thẩm định|chuyên viên sở
giám đốc trực tiếp xin lỗi|phó giám đốc tiếp dân|chủ tịch trực tiếp|trưởng phòng thân thiện|đồng chí trưởng công an|đồng chí phó giám đốc|kế toán trưởng|bác sĩ khám|bảo vệ thân thiện|thuyền trưởng phải có bằng
bảo vệ hống hách|công an phường|công an xã vui vẻ|dân quân trực|dân quân chỉ đường|giáo viên hưu trí|tổ trưởng dân phố|trưởng ấp xác nhận|thầy cô giáo già|thầy thuốc như mẹ hiền|cô giáo bảo nộp trước
cô trẻ nhất quầy|cô cán bộ trẻ|cô nhân viên|cô y tá trạm xá|cô bán vé|cô ở quầy|cô lao công|chú công an|chú giữ xe|chú lái đò|chú phó|chú xe ôm|anh bảo vệ|anh kỹ thuật|anh trực|anh trẻ|anh lái xe
mấy chú bên phòng nông nghiệp|mấy cô mấy chú|các cô các cậu lễ phép|mấy ông mấy bà ngồi máy lạnh|các cháu ở quầy|các em đoàn viên|mấy đứa nhỏ|cả nhà|hai vợ chồng|hai mẹ con|ông bà nội bệnh|bà ngoại giữ bé giùm
bác hồ dạy|theo lời bác|anh hùng liệt sĩ|thương binh hạng ba|bà mẹ việt nam anh hùng|cụ đồ chiểu|vua hùng|hai bà trưng|bà chúa xứ|đức thầy|phật thầy|bác tôn|chị sứ hòn đất
mùa xuân|mùa hạ|mùa thu|mùa đông|xuân hạ thu đông|tết nguyên đán|rằm tháng giêng|mùng mười tháng giêng|vía thần tài|lễ quốc khánh|nghỉ lễ quốc khánh|ngày quốc khánh trùng cuối tuần|tháng chín lấy đâu ra ngày ba mốt
an khang thịnh vượng|chúc an khang|vạn sự như ý|như ý muốn|chưa như ý|phú quý sinh lễ nghĩa|công bằng phân minh|tiền bạc phân minh|có tình có nghĩa|lễ phép nhân hậu|nghịch lý|triết lý|lý thuyết|thi lại lý thuyết|công thức tính thuế
thuận vợ thuận chồng|thắng kiện|thua kiện|tranh chấp kiện tụng|bản án có hiệu lực|thẩm phán|hội thẩm|bồi thẩm|thi hành án kéo dài|tiền án tiền sự|tiền sử bệnh
gia tài|gia tăng|giá tăng hoài|giá đất tăng|phí công chứng|phí cũng tăng|chỉ có ghế là không tăng|không nhận vì chữ ký khác|không tồn tại|không ai tiếp|không neu tên ai nhưng
hoa hồng trước sân|hoa lan|hoa sen nở|sen trong hồ|hoa sim|thùy dương trước cổng|thạch cao trên trần rớt|hương thơm|thơm ngát|duyên ăn nói|có duyên ăn nói|ánh nguyệt|hoàng hôn|hồng thủy|sao băng|bão lụt|trận lụt
kim chỉ|may vá kim chỉ|mì tôm|yến sào|nước mắm khô cá|cá kèo|khóm trồng phèn|con chó phèn|gà tre|heo nái|tôm sú|cua gạch|thuốc nam|áo bà ba|áo dài hồng|bánh bò|chè thưng|hủ tiếu|bún nước lèo
trưởng ấp đi họp|ấp trưởng ký|chủ hộ vắng|em trai út|con gái út của tôi|má sáu mươi mấy tuổi|chị gái thứ ba|anh trai kết nghĩa|em kết nghĩa|bạn thân|cháu ngoại tròn tuổi|anh cảnh sát giao thông|anh csgt|thanh tra giao thông|ông trung úy|bà thiếu tá|ông thẩm phán|ông cục trưởng|bà cục phó|em tài xế
giật mình tưởng ai gọi|giọng huế nhẹ nhàng|giọng bắc khó nghe|giọng miền trung|việt kiều về nước|việt kiều mỹ|người hoa|người khmer|đạo cao đài|đạo hòa hảo|phum sóc|sân bay tân sơn nhất|thành phố hồ chí minh|chợ rạch giá|cầu mỹ thuận
chỉ tick vào ô|chỉ rõ trang nào|chỉ tỉ mỉ|chỉ thiếu tờ xác nhận|thiếu tờ khai|cán bộ tiêu biểu|giá như quầy nào cũng vậy|biên lai đàng hoàng|phần mềm mới|do phần mềm|lưu tạm|tiếp tục|mật khẩu chữ hoa chữ thường|nguyên trang|mục lục|dương lịch|âm lịch|đăng báo ba kỳ|báo lại khi có số|nhờ báo lại|báo liền
tạm trú tạm vắng|tạm dừng|tạm ngừng kinh doanh|mỹ phẩm|bán mỹ phẩm|phục vụ|phục hồi|hiền lành|hiền hậu|đeo kính|trang điểm|trang trí đẹp|trang trọng|đi học xa|hoài không xong|tính ra lâu|thường xuyên đi trễ|còn trẻ tuổi|nam trẻ tuổi|danh sách hộ nghèo|đánh máy|tân tiến|thanh toán
rửa tay|ngồi ngay chỗ|bảy hẹn|hẹn tới hẹn lui|gặp đúng ngày cúng|trưa trực|trực lễ|làm đêm vất vả|lai rai|khoái|mắc cỡ|ham vui|nhát gan|nóng nảy|bực bội|buồn ngủ|mệt mỏi
`
  .trim()
  .split(/\s*[|\n]\s*/u);
