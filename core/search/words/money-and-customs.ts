/** Customs, taxes, banks, foreign exchange, securities, insurance and public money, as clerks and traders say it. */
export const moneyWords = `
# words that stand for official ones wherever they occur
duty free | siêu thị miễn thuế | shop miễn thuế = cửa hàng miễn thuế
nhà băng = ngân hàng
ngân hàng ngoại | ngân hàng tây | bank ngoại = ngân hàng nước ngoài
nhnn | ngân hàng trung ương | ngân hàng nn = ngân hàng nhà nước
hội sở | trụ sở công ty mẹ = trụ sở chính
đô la | usd | tiền đô | đồng đô | tiền đô la = ngoại tệ
vàng sjc | vàng thỏi | vàng cục | vàng lượng = vàng miếng
vàng nữ trang | nữ trang | nhẫn vàng = vàng trang sức
startup | start up | khởi nghiệp = khởi nghiệp sáng tạo
cacbon | carbon | co2 = các bon
fintech | sandbox | chạy thử công nghệ ngân hàng = cơ chế thử nghiệm tài chính ngân hàng
vamc | công ty mua bán nợ | công ty quản lý nợ xấu = công ty quản lý tài sản
cho vay nhỏ | tín dụng vi mô | quỹ cho phụ nữ nghèo vay | vi mô = tài chính vi mô
ngân hàng hợp tác = ngân hàng hợp tác xã
công ty tài chính | cho thuê tài chính | công ty cho vay tiêu dùng = tổ chức tín dụng phi ngân hàng
hóa đơn đỏ = hóa đơn giá trị gia tăng
giấy co | c o | giấy xuất xứ = chứng nhận xuất xứ hàng hóa
mã hs | hs code = mã số hàng hóa
epe | khu chế xuất | dncx = doanh nghiệp chế xuất
ipo | lên sàn lần đầu = chào bán cổ phiếu lần đầu ra công chúng
esop | cổ phiếu thưởng nhân viên | bán cổ phiếu cho nhân viên = phát hành cổ phiếu theo chương trình lựa chọn cho người lao động
thâu tóm = chào mua công khai
công ty niêm yết | công ty trên sàn | công ty lên sàn = công ty đại chúng
sàn coin | sàn bitcoin | sàn tiền số | sàn crypto | sàn tiền ảo = thị trường giao dịch tài sản mã hóa
khoan dầu | công ty dầu | nhà thầu dầu | mỏ dầu = dầu khí
# customs
*1.6 nghỉ bán + miễn thuế | dời + kho ngoại quan | mở rộng kho | dời kho bảo thuế | sang tên kho ngoại quan > mở rộng thu hẹp di chuyển chuyển quyền sở hữu kho ngoại quan kho bảo thuế
*1.6 xin mở kho ngoại quan | lập kho bảo thuế | mở kho bảo thuế | công nhận kho > công nhận kho bãi địa điểm làm thủ tục hải quan ; công nhận kho bảo thuế
*1.7 đóng kho | kho ngoại quan + nghỉ | bỏ kho ngoại quan > chấm dứt hoạt động kho ngoại quan ; tạm dừng hoạt động kho ngoại quan
*1.7 xe + ngoại giao | xe + đại sứ quán ! con nuôi | xe + lãnh sự | xe + miễn trừ | xe biển ngoại giao > chuyển nhượng xe ô tô của đối tượng được hưởng quyền ưu đãi miễn trừ ; tạm nhập khẩu xe ô tô xe gắn máy của đối tượng được hưởng quyền ưu đãi miễn trừ
*1.8 bỏ xe + ngoại giao | xe ngoại giao + hủy | phá xe + miễn trừ > tiêu hủy xe ô tô của đối tượng được hưởng quyền ưu đãi miễn trừ
*1.6 việt kiều + xe | mang xe về nước | đem xe về nước | nhập xe không kinh doanh | nhập xe cá nhân > nhập khẩu tạm nhập khẩu xe ô tô xe gắn máy không nhằm mục đích thương mại
*1.7 mang tiền + biên giới | đem tiền + biên giới | mang tiền kíp | mang riel | đem nhân dân tệ > mang tiền của nước có chung biên giới
*1.7 đóng dư + thuế | nộp dư + thuế | nộp thừa | thuế dư ! bù, trừ | đóng thừa thuế | đòi lại thuế nhập | thuế hải quan + trả lại > hoàn thuế hoàn tiền chậm nộp tiền phạt nộp thừa đối với hàng hóa xuất khẩu nhập khẩu ; xử lý tiền thuế nộp thừa
*1.7 quá cảnh + asean | quá cảnh ! tàu, máy bay, xe, thuốc, cảng, ưu tiên, động vật, thực vật, bay | transit | hàng đi ngang việt nam | mượn đường việt nam > thủ tục hải quan giám sát hải quan đối với hàng hóa quá cảnh ; hàng hóa quá cảnh asean
*1.9 quá cảnh + sập | acts + lỗi | acts + sập | hệ thống quá cảnh hư > thủ tục dự phòng thông qua hệ thống acts
*1.9 quá cảnh + bảo lãnh + miễn | khỏi nộp + bảo lãnh | miễn + bảo lãnh + chuyến > miễn bảo lãnh nhiều hành trình acts
*1.7 quá cảnh + bảo lãnh | quá cảnh + đặt cọc > bảo lãnh hàng hóa quá cảnh acts ; đặt cọc tiền bảo lãnh hàng hóa quá cảnh
*1.7 container rỗng | công rỗng | thùng quay vòng | pallet | kệ quay vòng | vỏ bình quay vòng > tạm nhập tạm xuất các phương tiện chứa hàng hóa theo phương thức quay vòng
*1.7 hàng mẫu + triển lãm | hội chợ + tạm nhập | sổ ata | triển lãm + tạm > sổ tạm quản hàng hóa ata ; tạm nhập hàng hóa tạm quản
*1.7 hàng nhái + cửa khẩu | hàng giả + cửa khẩu | hàng giả + hải quan | hàng nhái + hải quan | nhãn hiệu + giữ hàng | bảo vệ nhãn hiệu + hải quan > tạm dừng làm thủ tục hải quan hàng hóa có yêu cầu bảo hộ quyền sở hữu trí tuệ
*1.7 mã số hàng hóa ! xuất xứ | không biết áp mã | hỏi mã hàng | áp mã hàng > xác định trước mã số hàng hóa xuất khẩu nhập khẩu
*1.7 hỏi trước giá tính thuế | giá tính thuế nhập | trị giá tính thuế > xác định trước trị giá đối với hàng hóa
*1.7 hải quan bác giá | hải quan không chịu giá | hải quan nghi giá thấp > tham vấn trị giá
*1.7 hàng đi lạc | hành lý thất lạc | giao nhầm hàng > hàng hóa thất lạc nhầm lẫn ; lạc tuyến
*1.7 trả lại nhà cung cấp + nước ngoài | hàng nhập bị lỗi trả | xuất trả ! tạm | nhập về lỗi > hàng hóa đã nhập khẩu nhưng phải xuất trả lại
*1.6 nhận gia công | may gia công | gia công cho nước ngoài | hợp đồng gia công > thông báo hợp đồng phụ lục hợp đồng gia công ; nguyên liệu vật tư gia công
*1.7 đặt nước ngoài gia công | gửi ra nước ngoài gia công > xuất khẩu nguyên liệu vật tư đặt gia công ở nước ngoài
*1.7 vải dư | nguyên liệu dư | phế liệu gia công | vật tư thừa > xử lý nguyên liệu vật tư dư thừa phế liệu phế phẩm
*1.7 xuất nhập tại chỗ | bán cho công ty trong nước do nước ngoài chỉ định > hàng hóa xuất khẩu nhập khẩu tại chỗ
*1.7 bán trong nước + tạm nhập | chuyển qua bán trong nước | chuyển mục đích + hàng nhập > chuyển tiêu thụ nội địa
*1.7 xem hàng trước | coi hàng trước khi khai > xem hàng hóa trước khi khai hải quan
*1.7 kéo hàng về kho | chở hàng về kho chờ > đưa hàng về bảo quản
*1.7 tem rượu | tem thuốc lá | tem điện tử + rượu | tem + thuốc lá > tem điện tử thuốc lá rượu
*1.7 hoàn vat + khách | hoàn thuế + khách du lịch | hoàn thuế + khách tây | tax refund + sân bay | hoàn thuế + xuất cảnh > hoàn thuế giá trị gia tăng khách xuất cảnh ; kiểm tra hóa đơn kiêm tờ khai hoàn thuế giá trị gia tăng
*1.7 cổng một cửa quốc gia | một cửa quốc gia + mật khẩu | vnsw > tài khoản người sử dụng cổng thông tin một cửa quốc gia
*1.7 doanh nghiệp ưu tiên + hải quan | aeo | luồng xanh ưu tiên > công nhận doanh nghiệp ưu tiên trong lĩnh vực hải quan
*1.7 chuyên gia + rượu + miễn thuế | sổ mua hàng miễn thuế | định mức miễn thuế + ngoại giao > sổ định mức miễn thuế
*1.6 mua + cửa hàng miễn thuế | bán + cửa hàng miễn thuế > bán hàng miễn thuế
*1.8 cửa hàng miễn thuế + trong thành phố | cửa hàng miễn thuế + phố | cửa hàng miễn thuế + trước khi bay > bán hàng miễn thuế người chờ xuất cảnh cửa hàng miễn thuế trong nội địa
*1.8 xuống máy bay + miễn thuế | xuống tàu bay + miễn thuế | mới đáp + miễn thuế | vừa về nước + miễn thuế > bán hàng miễn thuế người nhập cảnh tại cửa khẩu sân bay quốc tế
*1.8 trên máy bay + miễn thuế | trên chuyến bay + miễn thuế > bán hàng miễn thuế hành khách đang thực hiện chuyến bay quốc tế
*1.6 nhập máy + miễn thuế | danh mục miễn thuế | tạo tài sản cố định | máy móc dự án miễn thuế > thông báo danh mục hàng hóa miễn thuế dự kiến ; hàng hóa nhập khẩu tạo tài sản cố định
*1.7 hàng cứu trợ + thuế | thiên tai + hàng nhập + miễn thuế > miễn thuế hàng hóa nhập khẩu phục vụ an sinh xã hội khắc phục hậu quả thiên tai
*1.7 đường ống + hải quan | dẫn khí qua ống > hải quan khí nguyên liệu nhập khẩu bằng đường ống chuyên dụng
*1.7 linh kiện ô tô + 0 | linh kiện xe + ưu đãi | lắp ráp ô tô + thuế > thuế suất 0% chương trình ưu đãi thuế công nghiệp hỗ trợ ô tô nhóm 98 49
*1.7 kim cương > hải quan kim cương thô
*1.7 bán hàng + giao ở nước ngoài | giao bên nước ngoài > hàng hóa đã bán cho khách xuất cảnh nhưng giao ở nước ngoài
*1.6 bơm dầu cho tàu | xăng cho máy bay | bán dầu cho tàu nước ngoài | cấp dầu cho tàu > hải quan xuất khẩu tái xuất xăng dầu cung ứng tàu biển máy bay
*1.7 tháo rời + máy | máy tháo rời > phân loại máy móc thiết bị nguyên chiếc ở dạng tháo rời
# taxes
*1.7 nộp dư + trừ | bù trừ + thuế | trừ qua kỳ sau | đóng dư muốn trừ | cấn trừ thuế | hoàn thuế nộp thừa ! hải quan, nhập khẩu > bù trừ hoàn nộp thừa các loại thuế
*1.7 dầu khí + thuế + tạm | dầu khí + tạm nộp > khai thuế tạm tính khai thác xuất bán dầu thô khí thiên nhiên
*1.7 dầu khí + phụ thu | giá dầu tăng > khai phụ thu tạm tính phần dầu lãi được chia của nhà thầu dầu khí
*1.6 dầu khí + thuế | thuế + dầu thô > khai thuế dầu khí
*1.7 thuế nhà thầu | nhà thầu nước ngoài + thuế | trả tiền cho nước ngoài + thuế > khai thuế nhà thầu nước ngoài nhà thầu phụ nước ngoài
*1.7 tránh đánh thuế hai lần | đóng thuế hai nước | hiệp định thuế | thuế đã nộp bên + nước ngoài > hiệp định tránh đánh thuế hai lần ; khấu trừ số thuế đã nộp tại nước ngoài
*1.7 hóa đơn + sai | xuất hóa đơn sai | hóa đơn điện tử + sai | ghi sai hóa đơn > xử lý hóa đơn điện tử đã lập sai
*1.7 mua hóa đơn lẻ | xin hóa đơn lẻ | hóa đơn từng lần | xuất hóa đơn một lần > cấp hóa đơn điện tử có mã của cơ quan thuế theo từng lần phát sinh
*1.7 chưa có doanh thu + vat | đầu tư + hoàn vat | dự án + hoàn vat | dự án đầu tư + giá trị gia tăng > khai thuế giá trị gia tăng đối với phương pháp khấu trừ dự án đầu tư được hoàn thuế
*1.7 shopee + thuế | bán hàng online + thuế | tiktok + thuế | sàn thương mại điện tử + thuế | bán trên mạng + thuế > hộ cá nhân có hoạt động kinh doanh trên nền tảng thương mại điện tử thuế
*1.7 nộp nhầm + thuế | nộp sai + thuế | chuyển nhầm tiền thuế | sai mục lục + thuế > tra soát điều chỉnh thông tin thu nộp ngân sách nhà nước
*1.7 thuế hàng quý | vat + quý | từ tháng sang quý > thay đổi kỳ tính thuế giá trị gia tăng từ tháng sang quý
*1.7 vé số + thuế | đại lý vé số + thuế | đa cấp + thuế > khai thuế năm cá nhân trực tiếp ký hợp đồng làm đại lý xổ số đại lý bảo hiểm bán hàng đa cấp
*1.7 nước ngoài chuyển lợi nhuận | chuyển lời về nước | khấu hao > thông báo phương pháp trích khấu hao tài sản cố định chuyển lợi nhuận ra nước ngoài
*1.7 xe nằm một chỗ | xe không chạy + phí | xe hư lâu + phí đường bộ | phí đường bộ + trả lại > xác định xe tạm dừng tham gia giao thông ; không chịu phí được trả lại hoặc bù trừ phí
*1.7 kế toán thuế + thi | đại lý thuế + thi | chứng chỉ đại lý thuế > chứng chỉ hành nghề dịch vụ làm thủ tục về thuế
*1.7 phí + mỏ | phí môi trường + khai thác > khai quyết toán phí bảo vệ môi trường đối với khai thác khoáng sản
# banks
*1.6 ngân hàng + mở chi nhánh | ngân hàng + phòng giao dịch > thành lập chi nhánh phòng giao dịch của ngân hàng thương mại
*1.9 ngân hàng nước ngoài + chi nhánh | ngân hàng nước ngoài + vào việt nam > cấp giấy phép thành lập chi nhánh ngân hàng nước ngoài
*1.8 ngân hàng + sáp nhập | ngân hàng + nhập lại | ngân hàng + gộp | hai ngân hàng > sáp nhập tổ chức tín dụng ; hợp nhất tổ chức tín dụng
*1.7 ngân hàng + trụ sở chính | ngân hàng + dời | ngân hàng + chuyển trụ sở > thay đổi địa điểm đặt trụ sở chính của ngân hàng thương mại ; giấy phép thay đổi trụ sở chính của ngân hàng thương mại
*1.8 ngân hàng + tăng vốn | ngân hàng + thêm vốn > tăng mức vốn điều lệ của ngân hàng thương mại
*1.7 ngân hàng + kéo dài | ngân hàng + gia hạn giấy phép | ngân hàng + hết hạn giấy phép > giấy phép ngân hàng thương mại thay đổi thời hạn hoạt động
*1.7 cổ đông lớn | mua nhiều cổ phiếu ngân hàng | mua cổ phần ngân hàng > mua nhận chuyển nhượng cổ phần trở thành cổ đông lớn của ngân hàng thương mại cổ phần
*1.8 bán + ngân hàng + chủ | bán đứt ngân hàng | bán ngân hàng ! trái phiếu > chuyển nhượng toàn bộ vốn góp của chủ sở hữu tại ngân hàng thương mại
*1.7 ngân hàng + giám đốc | ngân hàng + hội đồng quản trị | ngân hàng + nhân sự | ngân hàng + bầu > chấp thuận danh sách dự kiến nhân sự của ngân hàng thương mại
*1.8 tài chính vi mô + bầu | tài chính vi mô + giám đốc | tài chính vi mô + hội đồng > danh sách dự kiến những người được bầu bổ nhiệm tổ chức tài chính vi mô
*1.7 ngân hàng + đổi tên > thay đổi tên ngân hàng thương mại chi nhánh ngân hàng nước ngoài
*1.7 ngân hàng + ngưng giao dịch | ngân hàng + đóng cửa mấy ngày | ngân hàng + nghỉ giao dịch > tạm ngừng giao dịch từ 05 ngày làm việc
*1.7 ngân hàng + đóng chi nhánh | đóng phòng giao dịch | dẹp phòng giao dịch > tự nguyện chấm dứt hoạt động chi nhánh phòng giao dịch của ngân hàng thương mại
*1.8 ngân hàng hợp tác xã + văn phòng > văn phòng đại diện đơn vị sự nghiệp ở trong nước của ngân hàng hợp tác xã
*1.8 ngân hàng + văn phòng đại diện ! hợp tác xã > văn phòng đại diện ngân hàng thương mại ; cấp giấy phép thành lập văn phòng đại diện nước ngoài
*1.7 khoanh nợ | hoãn nợ | giãn nợ ngân hàng | không trả nổi + ngân hàng | bão lũ + nợ ngân hàng | mất mùa + nợ ngân hàng > đề nghị khoanh nợ
*1.7 ngân hàng + chữ ký số | chữ ký số ngân hàng nhà nước | khóa chữ ký số | chứng thư số > nghiệp vụ chứng thư chữ ký điện tử
*1.7 mã ngân hàng | ngân hàng + mã | citad > mã ngân hàng
*1.7 mã bin | đầu số thẻ ngân hàng > cấp mã tổ chức phát hành thẻ ngân hàng
*1.7 ví điện tử + trả | ví điện tử + thu hồi | ví điện tử + ngưng > thu hồi giấy phép hoạt động cung ứng dịch vụ trung gian thanh toán
*1.7 cơ chế thử nghiệm + thêm thời gian | cơ chế thử nghiệm + kéo dài | cơ chế thử nghiệm + hết hạn > gia hạn thời gian thử nghiệm
*1.6 cho vay ngang hàng | p2p lending > tham gia cơ chế thử nghiệm đối với giải pháp cho vay ngang hàng
*1.7 ngân hàng nhà nước + ngân hàng + vay | tái cấp vốn | ngân hàng thiếu tiền mặt | cầm giấy tờ có giá > tái cấp vốn tổ chức tín dụng ; vay tái cấp vốn có bảo đảm bằng cầm cố giấy tờ có giá
*1.8 ngân hàng + trái phiếu + ngân hàng nhà nước | chiết khấu giấy tờ | bán giấy tờ có giá > chiết khấu giấy tờ có giá
*1.7 ngân hàng + mượn ngoại tệ | cho vay ngoại tệ | ngân hàng + cho + ngoại tệ > cho vay bằng ngoại tệ
*1.8 ngân hàng + ngoại tệ + ngân hàng nhà nước | mua bán ngoại tệ với ngân hàng nhà nước > thiết lập quan hệ giao dịch hối đoái với nhnn
*1.7 tài khoản + ngân hàng nhà nước > tài khoản thanh toán tại ngân hàng nhà nước
*1.7 sân khấu + hình tờ tiền | in hình tiền | chụp hình tiền | vẽ tờ tiền > sao chụp hình ảnh tiền việt nam
*1.7 tiền mốc | tiền nát | tiền rách không biết thật > giám định tiền không đủ tiêu chuẩn lưu thông ; đổi tiền không đủ tiêu chuẩn lưu thông
# foreign exchange, gold
*1.7 công ty + kiều hối ! đại lý | chi trả kiều hối ! đại lý > trực tiếp nhận và chi trả ngoại tệ của tổ chức kinh tế
*1.7 đại lý + kiều hối + hạn | đại lý + chi trả ngoại tệ > thay đổi bổ sung gia hạn đăng ký đại lý chi trả ngoại tệ
*1.7 cho + nước ngoài + mượn tiền | cho + nước ngoài + vay | cho công ty con ở nước ngoài vay > đăng ký khoản cho vay ra nước ngoài của tổ chức kinh tế
*1.7 tài khoản ở nước ngoài | mở tài khoản bên + nước ngoài > giấy phép mở và sử dụng tài khoản ngoại tệ ở nước ngoài
*1.7 ủy thác + nước ngoài + hạn mức > đăng ký hạn mức nhận ủy thác
*1.7 chuyển tiền đầu tư ra nước ngoài | tiền đầu tư ra nước ngoài > đăng ký giao dịch ngoại hối liên quan đến hoạt động đầu tư ra nước ngoài
*1.7 casino + ngoại tệ | sòng bài + ngoại tệ > giấy phép thu chi ngoại tệ casino
*1.8 vàng miếng + người đại diện | vàng miếng + đổi người > thông báo thay đổi người đại diện giao dịch mua bán vàng miếng với ngân hàng nhà nước
*1.8 vàng miếng + nhập | nhập vàng > giấy phép nhập khẩu vàng miếng nhập khẩu vàng nguyên liệu ; hạn mức nhập khẩu vàng
*1.8 vàng miếng + nghỉ | vàng miếng + dẹp | thôi bán vàng miếng > tự nguyện chấm dứt hoạt động kinh doanh mua bán vàng miếng
*1.7 nhà nước + bảo lãnh + vay | chính phủ + bảo lãnh | đứng ra bảo lãnh | bảo lãnh khoản vay > cấp bảo lãnh chính phủ cho khoản vay của doanh nghiệp
*1.7 rút vốn + jica | vốn oda + rút | giải ngân oda | vốn oda > rút vốn oda vốn vay ưu đãi nước ngoài
*1.6 tài trợ nước ngoài | viện trợ nước ngoài | phi chính phủ tài trợ > viện trợ không hoàn lại
# securities
*1.7 chứng chỉ lưu ký + nước ngoài | cổ phiếu + bên mỹ | cổ phiếu + sàn nước ngoài | niêm yết + nước ngoài > phát hành cổ phiếu mới làm cơ sở chào bán chứng chỉ lưu ký tại nước ngoài ; niêm yết cổ phiếu trên thị trường chứng khoán nước ngoài
*1.7 công ty chứng khoán + vốn | chứng khoán + rút bớt vốn | chứng khoán + giảm vốn > giảm vốn điều lệ của công ty chứng khoán ; tăng vốn điều lệ của công ty chứng khoán
*1.7 quỹ + tách | tách quỹ | chia quỹ > giấy chứng nhận đăng ký lập quỹ cho quỹ hình thành sau chia tách quỹ mở
*1.7 quỹ đầu tư + giải thể | đóng quỹ đầu tư ! khởi nghiệp > giải thể quỹ thành viên quỹ đóng quỹ mở
*1.7 lập quỹ đầu tư ! khởi nghiệp | mở quỹ đầu tư ! khởi nghiệp > cấp giấy chứng nhận đăng ký thành lập quỹ đóng quỹ mở ; thành lập quỹ thành viên
*1.8 khởi nghiệp sáng tạo + quỹ + vốn > thông báo tăng giảm vốn góp của quỹ đầu tư khởi nghiệp sáng tạo
*1.7 khởi nghiệp sáng tạo + quỹ > quỹ đầu tư khởi nghiệp sáng tạo
*1.7 mua lại cổ phiếu | cổ phiếu quỹ + bán > bán cổ phiếu quỹ ; mua lại cổ phiếu
*1.7 bán cổ phần cho vài người | bán cổ phiếu riêng > chào bán cổ phiếu riêng lẻ của công ty đại chúng
*1.7 thôi làm công ty đại chúng | rút khỏi sàn | không còn công ty đại chúng > hủy tư cách công ty đại chúng
*1.7 chia cổ tức | trả cổ tức > phát hành cổ phiếu để trả cổ tức
*1.7 phái sinh + bù trừ | bù trừ chứng khoán > hoạt động cung cấp dịch vụ bù trừ thanh toán giao dịch chứng khoán phái sinh
*1.7 bán chứng chỉ quỹ | phân phối quỹ > đại lý phân phối chứng chỉ quỹ đại chúng
*1.7 phát hành trái phiếu ra nước ngoài | bán trái phiếu quốc tế > chào bán trái phiếu ra thị trường quốc tế ; khoản phát hành trái phiếu quốc tế
*1.7 room ngoại | tỷ lệ nước ngoài + sở hữu > thông báo tỷ lệ sở hữu nước ngoài tối đa
# insurance, accounts, prices
*1.8 chấm lại + bảo hiểm | phúc khảo + bảo hiểm | rớt + chứng chỉ bảo hiểm > phúc khảo bài thi chứng chỉ bảo hiểm
*1.8 chấm lại + đại lý bảo hiểm | phúc khảo + đại lý bảo hiểm > phúc khảo bài thi chứng chỉ đại lý bảo hiểm
*1.7 thi + chứng chỉ + bảo hiểm ! đại lý | thi chứng chỉ môi giới bảo hiểm | thi bảo hiểm > đăng ký thi chứng chỉ bảo hiểm chứng chỉ môi giới bảo hiểm
*1.7 công ty bảo hiểm + cổ phần | công ty bảo hiểm + bán vốn > chuyển nhượng cổ phần phần vốn góp sở hữu 10% vốn điều lệ doanh nghiệp bảo hiểm
*1.7 công ty bảo hiểm + giám đốc | công ty bảo hiểm + chủ tịch > bổ nhiệm thay đổi chủ tịch hội đồng quản trị tổng giám đốc chuyên gia tính toán
*1.7 công ty bảo hiểm + chi nhánh > mở chấm dứt thay đổi địa điểm chi nhánh văn phòng đại diện của doanh nghiệp bảo hiểm
*1.7 quỹ hưu trí | hưu trí tự nguyện | hưu trí bổ sung > quản lý quỹ bảo hiểm hưu trí bổ sung
*1.7 có chứng chỉ kế toán + kiểm toán > dự thi chứng chỉ kiểm toán viên đối với người đã có chứng chỉ kế toán viên
*1.6 mở công ty kiểm toán | công ty kiểm toán > giấy chứng nhận đủ điều kiện kinh doanh dịch vụ kiểm toán
*1.7 thương lượng giá | thỏa thuận giá | không thống nhất giá > hiệp thương giá
*1.6 đua ngựa | đua chó > kinh doanh đặt cược đua ngựa đặt cược đua chó
*1.6 bán vé số ! thuế | công ty xổ số > đủ điều kiện kinh doanh xổ số
*1.6 mua gạo dự trữ | bán gạo dự trữ | kho dự trữ quốc gia > hàng dự trữ quốc gia
*1.6 xếp hạng công ty | đánh giá tín nhiệm > kinh doanh dịch vụ xếp hạng tín nhiệm
*1.6 nhà nước rót vốn + nông | hỗ trợ doanh nghiệp nông nghiệp | làm nông + xin nhà nước + vốn > cam kết hỗ trợ vốn cho doanh nghiệp đầu tư vào nông nghiệp nông thôn
`;
