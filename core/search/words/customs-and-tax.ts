/** Customs, duties and taxes, as traders, carriers and accountants say it. */
export const customsAndTaxWords = `
# customs
nghỉ bán + miễn thuế | dời + kho ngoại quan | mở rộng kho | dời kho bảo thuế | sang tên kho ngoại quan > mở rộng thu hẹp di chuyển chuyển quyền sở hữu kho ngoại quan kho bảo thuế
xin mở kho ngoại quan | lập kho bảo thuế | mở kho bảo thuế | công nhận kho > công nhận kho bãi địa điểm làm thủ tục hải quan ; công nhận kho bảo thuế
đóng kho | kho ngoại quan + nghỉ | bỏ kho ngoại quan > chấm dứt hoạt động kho ngoại quan ; tạm dừng hoạt động kho ngoại quan
xe + ngoại giao | xe + đại sứ quán ! con nuôi | xe + lãnh sự | xe + miễn trừ | xe biển ngoại giao > chuyển nhượng xe ô tô của đối tượng được hưởng quyền ưu đãi miễn trừ ; tạm nhập khẩu xe ô tô xe gắn máy của đối tượng được hưởng quyền ưu đãi miễn trừ
*1.8 bỏ xe + ngoại giao | xe ngoại giao + hủy | phá xe + miễn trừ > tiêu hủy xe ô tô của đối tượng được hưởng quyền ưu đãi miễn trừ
việt kiều + xe | mang xe về nước | đem xe về nước | nhập xe không kinh doanh | nhập xe cá nhân > nhập khẩu tạm nhập khẩu xe ô tô xe gắn máy không nhằm mục đích thương mại
mang tiền + biên giới | đem tiền + biên giới | mang tiền kíp | mang riel | đem nhân dân tệ > mang tiền của nước có chung biên giới
đóng dư + thuế | nộp dư + thuế | nộp thừa | thuế dư ! bù, trừ | đóng thừa thuế | đòi lại thuế nhập | thuế hải quan + trả lại > hoàn thuế hoàn tiền chậm nộp tiền phạt nộp thừa đối với hàng hóa xuất khẩu nhập khẩu ; xử lý tiền thuế nộp thừa
quá cảnh + asean | quá cảnh ! tàu, máy bay, xe, thuốc, cảng, ưu tiên, động vật, thực vật, bay | transit | hàng đi ngang việt nam | mượn đường việt nam > thủ tục hải quan giám sát hải quan đối với hàng hóa quá cảnh ; hàng hóa quá cảnh asean
*1.9 quá cảnh + sập | acts + lỗi | acts + sập | hệ thống quá cảnh hư > thủ tục dự phòng thông qua hệ thống acts
*1.9 quá cảnh + bảo lãnh + miễn | khỏi nộp + bảo lãnh | miễn + bảo lãnh + chuyến > miễn bảo lãnh nhiều hành trình acts
quá cảnh + bảo lãnh | quá cảnh + đặt cọc > bảo lãnh hàng hóa quá cảnh acts ; đặt cọc tiền bảo lãnh hàng hóa quá cảnh
container rỗng | công rỗng | thùng quay vòng | pallet | kệ quay vòng | vỏ bình quay vòng > tạm nhập tạm xuất các phương tiện chứa hàng hóa theo phương thức quay vòng
hàng mẫu + triển lãm | hội chợ + tạm nhập | sổ ata | triển lãm + tạm > sổ tạm quản hàng hóa ata ; tạm nhập hàng hóa tạm quản
hàng nhái + cửa khẩu | hàng giả + cửa khẩu | hàng giả + hải quan | hàng nhái + hải quan | nhãn hiệu + giữ hàng | bảo vệ nhãn hiệu + hải quan > tạm dừng làm thủ tục hải quan hàng hóa có yêu cầu bảo hộ quyền sở hữu trí tuệ
mã số hàng hóa ! xuất xứ | không biết áp mã | hỏi mã hàng | áp mã hàng > xác định trước mã số hàng hóa xuất khẩu nhập khẩu
hỏi trước giá tính thuế | giá tính thuế nhập | trị giá tính thuế > xác định trước trị giá đối với hàng hóa
hải quan bác giá | hải quan không chịu giá | hải quan nghi giá thấp > tham vấn trị giá
hàng đi lạc | hành lý thất lạc | giao nhầm hàng > hàng hóa thất lạc nhầm lẫn ; lạc tuyến
trả lại nhà cung cấp + nước ngoài | hàng nhập bị lỗi trả | xuất trả ! tạm | nhập về lỗi > hàng hóa đã nhập khẩu nhưng phải xuất trả lại
nhận gia công | may gia công | gia công cho nước ngoài | hợp đồng gia công > thông báo hợp đồng phụ lục hợp đồng gia công ; nguyên liệu vật tư gia công
đặt nước ngoài gia công | gửi ra nước ngoài gia công > xuất khẩu nguyên liệu vật tư đặt gia công ở nước ngoài
vải dư | nguyên liệu dư | phế liệu gia công | vật tư thừa > xử lý nguyên liệu vật tư dư thừa phế liệu phế phẩm
xuất nhập tại chỗ | bán cho công ty trong nước do nước ngoài chỉ định > hàng hóa xuất khẩu nhập khẩu tại chỗ
bán trong nước + tạm nhập | chuyển qua bán trong nước | chuyển mục đích + hàng nhập > chuyển tiêu thụ nội địa
xem hàng trước | coi hàng trước khi khai > xem hàng hóa trước khi khai hải quan
kéo hàng về kho | chở hàng về kho chờ > đưa hàng về bảo quản
tem rượu | tem thuốc lá | tem điện tử + rượu | tem + thuốc lá > tem điện tử thuốc lá rượu
hoàn vat + khách | hoàn thuế + khách du lịch | hoàn thuế + khách tây | tax refund + sân bay | hoàn thuế + xuất cảnh > hoàn thuế giá trị gia tăng khách xuất cảnh ; kiểm tra hóa đơn kiêm tờ khai hoàn thuế giá trị gia tăng
cổng một cửa quốc gia | một cửa quốc gia + mật khẩu | vnsw > tài khoản người sử dụng cổng thông tin một cửa quốc gia
doanh nghiệp ưu tiên + hải quan | aeo | luồng xanh ưu tiên > công nhận doanh nghiệp ưu tiên trong lĩnh vực hải quan
chuyên gia + rượu + miễn thuế | sổ mua hàng miễn thuế | định mức miễn thuế + ngoại giao > sổ định mức miễn thuế
mua + cửa hàng miễn thuế | bán + cửa hàng miễn thuế > bán hàng miễn thuế
*1.8 cửa hàng miễn thuế + trong thành phố | cửa hàng miễn thuế + phố | cửa hàng miễn thuế + trước khi bay > bán hàng miễn thuế người chờ xuất cảnh cửa hàng miễn thuế trong nội địa
*1.8 xuống máy bay + miễn thuế | xuống tàu bay + miễn thuế | mới đáp + miễn thuế | vừa về nước + miễn thuế > bán hàng miễn thuế người nhập cảnh tại cửa khẩu sân bay quốc tế
*1.8 trên máy bay + miễn thuế | trên chuyến bay + miễn thuế > bán hàng miễn thuế hành khách đang thực hiện chuyến bay quốc tế
nhập máy + miễn thuế | danh mục miễn thuế | tạo tài sản cố định | máy móc dự án miễn thuế > thông báo danh mục hàng hóa miễn thuế dự kiến ; hàng hóa nhập khẩu tạo tài sản cố định
hàng cứu trợ + thuế | thiên tai + hàng nhập + miễn thuế > miễn thuế hàng hóa nhập khẩu phục vụ an sinh xã hội khắc phục hậu quả thiên tai
đường ống + hải quan | dẫn khí qua ống > hải quan khí nguyên liệu nhập khẩu bằng đường ống chuyên dụng
linh kiện ô tô + 0 | linh kiện xe + ưu đãi | lắp ráp ô tô + thuế > thuế suất 0% chương trình ưu đãi thuế công nghiệp hỗ trợ ô tô nhóm 98 49
kim cương > hải quan kim cương thô
bán hàng + giao ở nước ngoài | giao bên nước ngoài > hàng hóa đã bán cho khách xuất cảnh nhưng giao ở nước ngoài
bơm dầu cho tàu | xăng cho máy bay | bán dầu cho tàu nước ngoài | cấp dầu cho tàu > hải quan xuất khẩu tái xuất xăng dầu cung ứng tàu biển máy bay
tháo rời + máy | máy tháo rời > phân loại máy móc thiết bị nguyên chiếc ở dạng tháo rời
bán thẳng qua nước | không về việt nam | mua nước này bán nước kia > hàng hóa kinh doanh theo phương thức chuyển khẩu
trung chuyển | chuyển tải ở cảng | sang mạn > hàng hóa trung chuyển tại cảng biển
chưa thông quan | chở hàng về kho + thông quan | đưa về cảng cạn > hàng hóa xuất khẩu nhập khẩu chuyển cửa khẩu vận chuyển độc lập
biên lai + mất | biên lai + cháy > báo cáo biên lai mất cháy hỏng
in biên lai | tự in biên lai | phát hành biên lai > thông báo phát hành biên lai
hủy biên lai | biên lai cũ không xài > thông báo kết quả hủy biên lai ; tiêu hủy biên lai
khai một lần cho nhiều chuyến | tờ khai gộp | một tờ khai nhiều lần > đăng ký tờ khai hải quan một lần
khu phi thuế > khu phi thuế quan
kho thuê ngoài + chế xuất | chế xuất + kho > thuê kho bên ngoài doanh nghiệp chế xuất
xưởng may gia công + báo hải quan | nơi gia công + hải quan > thông báo cơ sở gia công sản xuất hàng hóa xuất khẩu
đại lý giám sát > đại lý giám sát hải quan
cửa khẩu không xuất được | đổi cửa khẩu xuất > thay đổi cửa khẩu xuất hoặc đưa trở lại kho ngoại quan
thuyền viên + miễn thuế | thủy thủ + miễn thuế > bán hàng miễn thuế thuyền viên
hàng cư dân biên giới | gom hàng biên giới > thương nhân mua gom của cư dân biên giới
sách báo gửi nhanh | hồ sơ gửi nhanh > tài liệu chứng từ không có giá trị thương mại gửi qua dịch vụ chuyển phát nhanh
hàng quân sự khẩn | hàng cứu trợ khẩn | hàng khẩn cấp > hàng hóa phục vụ các yêu cầu khẩn cấp
không phải đóng thuế nhập | hàng trả lại + không thuế > không thu thuế xuất khẩu thuế nhập khẩu
hàng hư + giảm thuế nhập | hàng bị cháy + thuế nhập > giảm thuế xuất khẩu thuế nhập khẩu
đóng xe chở tiền | xe chở tiền > xe thiết kế chở tiền
lái xe chở hàng hải quan | sổ giám sát phương tiện > sổ hải quan giám sát phương tiện
xác nhận không nợ thuế hải quan > xác nhận hoàn thành nghĩa vụ nộp thuế
*1.8 bị trả về + thuế | trả về + không phải đóng thuế > không thu thuế xuất khẩu thuế nhập khẩu
# taxes
nộp dư + trừ | bù trừ + thuế | trừ qua kỳ sau | đóng dư muốn trừ | cấn trừ thuế | hoàn thuế nộp thừa ! hải quan, nhập khẩu > bù trừ hoàn nộp thừa các loại thuế
dầu khí + thuế + tạm | dầu khí + tạm nộp > khai thuế tạm tính khai thác xuất bán dầu thô khí thiên nhiên
dầu khí + phụ thu | giá dầu tăng > khai phụ thu tạm tính phần dầu lãi được chia của nhà thầu dầu khí
dầu khí + thuế | thuế + dầu thô > khai thuế dầu khí
thuế nhà thầu | nhà thầu nước ngoài + thuế | trả tiền cho nước ngoài + thuế > khai thuế nhà thầu nước ngoài nhà thầu phụ nước ngoài
tránh đánh thuế hai lần | đóng thuế hai nước | hiệp định thuế | thuế đã nộp bên + nước ngoài > hiệp định tránh đánh thuế hai lần ; khấu trừ số thuế đã nộp tại nước ngoài
hóa đơn + sai | xuất hóa đơn sai | hóa đơn điện tử + sai | ghi sai hóa đơn > xử lý hóa đơn điện tử đã lập sai
mua hóa đơn lẻ | xin hóa đơn lẻ | hóa đơn từng lần | xuất hóa đơn một lần > cấp hóa đơn điện tử có mã của cơ quan thuế theo từng lần phát sinh
chưa có doanh thu + vat | đầu tư + hoàn vat | dự án + hoàn vat | dự án đầu tư + giá trị gia tăng > khai thuế giá trị gia tăng đối với phương pháp khấu trừ dự án đầu tư được hoàn thuế
shopee + thuế | bán hàng online + thuế | tiktok + thuế | sàn thương mại điện tử + thuế | bán trên mạng + thuế > hộ cá nhân có hoạt động kinh doanh trên nền tảng thương mại điện tử thuế
nộp nhầm + thuế | nộp sai + thuế | chuyển nhầm tiền thuế | sai mục lục + thuế > tra soát điều chỉnh thông tin thu nộp ngân sách nhà nước
thuế hàng quý | vat + quý | từ tháng sang quý > thay đổi kỳ tính thuế giá trị gia tăng từ tháng sang quý
vé số + thuế | đại lý vé số + thuế | đa cấp + thuế > khai thuế năm cá nhân trực tiếp ký hợp đồng làm đại lý xổ số đại lý bảo hiểm bán hàng đa cấp
nước ngoài chuyển lợi nhuận | chuyển lời về nước | khấu hao > thông báo phương pháp trích khấu hao tài sản cố định chuyển lợi nhuận ra nước ngoài
xe nằm một chỗ | xe không chạy + phí | xe hư lâu + phí đường bộ | phí đường bộ + trả lại > xác định xe tạm dừng tham gia giao thông ; không chịu phí được trả lại hoặc bù trừ phí
kế toán thuế + thi | đại lý thuế + thi | chứng chỉ đại lý thuế > chứng chỉ hành nghề dịch vụ làm thủ tục về thuế
phí + mỏ | phí môi trường + khai thác > khai quyết toán phí bảo vệ môi trường đối với khai thác khoáng sản
nộp trễ + thuế | nộp thuế trễ | xin nộp chậm | trễ + nộp thuế | dời hạn nộp thuế | khó khăn + nộp thuế > gia hạn nộp thuế
chậm nộp tờ khai | nộp tờ khai trễ > gia hạn nộp hồ sơ khai thuế
khai thiếu + thuế | khai thuế thiếu | khai lại thuế | thiếu + khai lại | quên khai > khai bổ sung hồ sơ khai thuế
túi ni lông | thuế xăng dầu | bao ni lông > khai thuế bảo vệ môi trường
phạt chậm nộp | tiền chậm nộp > miễn tiền chậm nộp ; không tính tiền chậm nộp
tổ chức mới + mã số thuế | cơ quan mới lập + mã số thuế | đơn vị + mã số thuế ! mất > đăng ký thuế lần đầu đối với người nộp thuế là tổ chức
mở lại mã số thuế | mã số thuế bị khóa > khôi phục mã số thuế
tạm ngưng + báo thuế | tạm nghỉ + báo thuế | tạm ngừng + thuế > đăng ký thuế trong trường hợp tạm ngừng hoạt động kinh doanh
chuyên gia + miễn thuế thu nhập | tây làm dự án + thuế | từ thiện + miễn thuế > khai miễn thuế thu nhập cá nhân đối với chuyên gia nước ngoài viện trợ phi chính phủ
chuyên gia oda + thuế > miễn thuế thu nhập cá nhân chuyên gia nước ngoài dự án oda
đại sứ quán + hoàn thuế | ngoại giao + hoàn thuế > hoàn thuế giá trị gia tăng ưu đãi miễn trừ ngoại giao
viện trợ + hoàn thuế > hoàn thuế giá trị gia tăng viện trợ không hoàn lại
giải thể + hoàn thuế | giải thể + dư thuế | sáp nhập + hoàn thuế > hoàn thuế khi chuyển đổi sở hữu sáp nhập giải thể phá sản
quyết toán thay + nhân viên | trả lương + quyết toán thuế > khai quyết toán thuế thu nhập cá nhân tổ chức trả thu nhập tiền lương
khấu trừ lương hàng tháng | thuế lương hàng tháng > khai thuế thu nhập cá nhân tổ chức cá nhân trả thu nhập khấu trừ thuế đối với tiền lương
thuế công ty cuối năm | quyết toán thuế công ty > quyết toán thuế thu nhập doanh nghiệp
cổ tức bằng cổ phiếu + thuế | thuế cổ tức > khai thuế thu nhập cá nhân nhận cổ tức bằng chứng khoán
trúng xe + thuế | quà tặng + thuế | thừa kế + thuế > khai thuế thu nhập cá nhân nhận thừa kế quà tặng
bán nhà + thuế | bán đất + thuế | thuế bán nhà | thuế bán đất > khai thuế thu nhập cá nhân chuyển nhượng bất động sản
rượu bia thuốc lá + thuế | thuế tiêu thụ > khai thuế tiêu thụ đặc biệt
thuế nước sông | thuế cát | thuế mỏ > khai thuế tài nguyên
thuê đất + tiền | trả tiền thuê đất > khai tiền thuê đất ; miễn giảm tiền thuê đất
thuế tối thiểu toàn cầu | tập đoàn + thuế tối thiểu > thuế thu nhập doanh nghiệp bổ sung quy định thuế tối thiểu toàn cầu
giá chuyển nhượng | apa > thỏa thuận trước về phương pháp xác định giá tính thuế
tàu hàng nước ngoài + thuế | hãng tàu + thuế > khai thuế đối với hãng vận tải nước ngoài
tài khoản nộp thuế điện tử | đăng ký nộp thuế qua mạng > đăng ký giao dịch với cơ quan thuế bằng phương thức điện tử
báo số tài khoản ngân hàng + thuế > thông báo thay đổi thông tin số tài khoản ví điện tử
cư trú thuế | giấy cư trú + thuế > xác nhận đối tượng cư trú của việt nam
trước bạ xe | trước bạ tàu | lệ phí xe > khai lệ phí trước bạ tài sản khác
*1.8 sáp nhập + mã số thuế | tách công ty + thuế | sáp nhập + thuế ! hoàn > đăng ký thuế chia tách hợp nhất sáp nhập tổ chức
*1.8 hãng hàng không + thuế > khai thuế đối với hãng hàng không nước ngoài
nhân viên + khấu trừ | công ty + khấu trừ + lương > khai thuế thu nhập cá nhân tổ chức trả thu nhập khấu trừ thuế tiền lương
`;
