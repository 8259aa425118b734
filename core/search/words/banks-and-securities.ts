/** Banks, foreign exchange, gold, securities, insurance and public money, as clerks say it. */
export const banksAndSecuritiesWords = `
# banks
ngân hàng + mở chi nhánh | ngân hàng + phòng giao dịch > thành lập chi nhánh phòng giao dịch của ngân hàng thương mại
*1.9 ngân hàng nước ngoài + chi nhánh | ngân hàng nước ngoài + vào việt nam > cấp giấy phép thành lập chi nhánh ngân hàng nước ngoài
*1.8 ngân hàng + sáp nhập | ngân hàng + nhập lại | ngân hàng + gộp | hai ngân hàng > sáp nhập tổ chức tín dụng ; hợp nhất tổ chức tín dụng
ngân hàng + trụ sở chính | ngân hàng + dời | ngân hàng + chuyển trụ sở > thay đổi địa điểm đặt trụ sở chính của ngân hàng thương mại ; giấy phép thay đổi trụ sở chính của ngân hàng thương mại
*1.8 ngân hàng + tăng vốn | ngân hàng + thêm vốn > tăng mức vốn điều lệ của ngân hàng thương mại
ngân hàng + kéo dài | ngân hàng + gia hạn giấy phép | ngân hàng + hết hạn giấy phép > giấy phép ngân hàng thương mại thay đổi thời hạn hoạt động
cổ đông lớn | mua nhiều cổ phiếu ngân hàng | mua cổ phần ngân hàng > mua nhận chuyển nhượng cổ phần trở thành cổ đông lớn của ngân hàng thương mại cổ phần
*1.8 bán + ngân hàng + chủ | bán đứt ngân hàng | bán ngân hàng ! trái phiếu > chuyển nhượng toàn bộ vốn góp của chủ sở hữu tại ngân hàng thương mại
ngân hàng + giám đốc | ngân hàng + hội đồng quản trị | ngân hàng + nhân sự | ngân hàng + bầu > chấp thuận danh sách dự kiến nhân sự của ngân hàng thương mại
*1.8 tài chính vi mô + bầu | tài chính vi mô + giám đốc | tài chính vi mô + hội đồng > danh sách dự kiến những người được bầu bổ nhiệm tổ chức tài chính vi mô
ngân hàng + đổi tên > thay đổi tên ngân hàng thương mại chi nhánh ngân hàng nước ngoài
ngân hàng + ngưng giao dịch | ngân hàng + đóng cửa mấy ngày | ngân hàng + nghỉ giao dịch > tạm ngừng giao dịch từ 05 ngày làm việc
ngân hàng + đóng chi nhánh | đóng phòng giao dịch | dẹp phòng giao dịch > tự nguyện chấm dứt hoạt động chi nhánh phòng giao dịch của ngân hàng thương mại
*1.8 ngân hàng hợp tác xã + văn phòng > văn phòng đại diện đơn vị sự nghiệp ở trong nước của ngân hàng hợp tác xã
*1.8 ngân hàng + văn phòng đại diện ! hợp tác xã > văn phòng đại diện ngân hàng thương mại ; cấp giấy phép thành lập văn phòng đại diện nước ngoài
khoanh nợ | hoãn nợ | giãn nợ ngân hàng | không trả nổi + ngân hàng | bão lũ + nợ ngân hàng | mất mùa + nợ ngân hàng > đề nghị khoanh nợ
ngân hàng + chữ ký số | chữ ký số ngân hàng nhà nước | khóa chữ ký số | chứng thư số > nghiệp vụ chứng thư chữ ký điện tử
mã ngân hàng | ngân hàng + mã | citad > mã ngân hàng
mã bin | đầu số thẻ ngân hàng > cấp mã tổ chức phát hành thẻ ngân hàng
ví điện tử + trả | ví điện tử + thu hồi | ví điện tử + ngưng > thu hồi giấy phép hoạt động cung ứng dịch vụ trung gian thanh toán
cơ chế thử nghiệm + thêm thời gian | cơ chế thử nghiệm + kéo dài | cơ chế thử nghiệm + hết hạn > gia hạn thời gian thử nghiệm
cho vay ngang hàng | p2p lending > tham gia cơ chế thử nghiệm đối với giải pháp cho vay ngang hàng
ngân hàng nhà nước + ngân hàng + vay | tái cấp vốn | ngân hàng thiếu tiền mặt | cầm giấy tờ có giá > tái cấp vốn tổ chức tín dụng ; vay tái cấp vốn có bảo đảm bằng cầm cố giấy tờ có giá
*1.8 ngân hàng + trái phiếu + ngân hàng nhà nước | chiết khấu giấy tờ | bán giấy tờ có giá > chiết khấu giấy tờ có giá
ngân hàng + mượn ngoại tệ | cho vay ngoại tệ | ngân hàng + cho + ngoại tệ > cho vay bằng ngoại tệ
*1.8 ngân hàng + ngoại tệ + ngân hàng nhà nước | mua bán ngoại tệ với ngân hàng nhà nước > thiết lập quan hệ giao dịch hối đoái với nhnn
tài khoản + ngân hàng nhà nước > tài khoản thanh toán tại ngân hàng nhà nước
sân khấu + hình tờ tiền | in hình tiền | chụp hình tiền | vẽ tờ tiền > sao chụp hình ảnh tiền việt nam
tiền mốc | tiền nát | tiền rách không biết thật > giám định tiền không đủ tiêu chuẩn lưu thông ; đổi tiền không đủ tiêu chuẩn lưu thông
*1.8 quỹ tín dụng + thời hạn | quỹ tín dụng + gia hạn | quỹ tín dụng + hết hạn > gia hạn thời hạn hoạt động của tổ chức tín dụng hợp tác xã
quỹ tín dụng + đổi tên > thay đổi tên của tổ chức tín dụng là hợp tác xã
quỹ tín dụng + dời | quỹ tín dụng + trụ sở > thay đổi địa điểm đặt trụ sở chính của tổ chức tín dụng là hợp tác xã
quỹ tín dụng + bầu | quỹ tín dụng + giám đốc | quỹ tín dụng + hội đồng > nhân sự dự kiến của tổ chức tín dụng là hợp tác xã
quỹ tín dụng + gộp | quỹ tín dụng + sáp nhập | quỹ tín dụng + nhập > tổ chức lại quỹ tín dụng nhân dân
quỹ tín dụng + giảm vốn > giảm mức vốn điều lệ của tổ chức tín dụng là hợp tác xã
quỹ tín dụng + địa bàn | quỹ tín dụng + xã khác > địa bàn hoạt động của quỹ tín dụng nhân dân
quỹ tín dụng + phòng giao dịch > phòng giao dịch của quỹ tín dụng nhân dân
quỹ tín dụng + bản sao | bản sao giấy phép ngân hàng | ngân hàng + mất giấy phép > cấp bản sao giấy phép từ bản gốc
*1.8 phi ngân hàng + chi nhánh + dời > thay đổi địa điểm đặt trụ sở chi nhánh của tổ chức tín dụng phi ngân hàng
ngân hàng + niêm yết nước ngoài > niêm yết cổ phiếu trên thị trường chứng khoán nước ngoài của tổ chức tín dụng
ngân hàng + mua nợ > chấp thuận hoạt động mua nợ
ngân hàng + góp vốn công ty | ngân hàng + mua cổ phần công ty > góp vốn mua cổ phần của tổ chức tín dụng
ngân hàng + cổ phần hóa | ngân hàng + đổi mô hình > chuyển đổi hình thức pháp lý tổ chức tín dụng
ngân hàng 100% vốn nước ngoài | ngân hàng liên doanh > giấy phép thành lập và hoạt động ngân hàng liên doanh ngân hàng 100% vốn nước ngoài
công ty quản lý tài sản + trái phiếu + vay | trái phiếu đặc biệt + vay > tái cấp vốn trên cơ sở trái phiếu đặc biệt của công ty quản lý tài sản
ngân hàng + cho vay vượt | vượt hạn mức cho vay > mức cấp tín dụng tối đa vượt giới hạn
thị trường mở > thành viên nghiệp vụ thị trường mở
séc > đăng ký mẫu séc trắng
cổng thanh toán | mở ví điện tử | trung gian thanh toán + mở > cấp giấy phép hoạt động cung ứng dịch vụ trung gian thanh toán
mobile money | thanh toán không cần tài khoản > dịch vụ thanh toán không qua tài khoản thanh toán
trung tâm tín dụng | cic | điểm tín dụng > dịch vụ thông tin tín dụng
đổi tiền lào | đổi tiền trung quốc | đổi tiền biên giới | đổi tiền campuchia > đại lý đổi tiền của nước có chung biên giới
trả lương bằng ngoại tệ | niêm yết giá ngoại tệ | thu ngoại tệ > sử dụng ngoại hối trên lãnh thổ việt nam
vay nước ngoài + đổi | vay nước ngoài + gia hạn > đăng ký thay đổi khoản vay nước ngoài của doanh nghiệp
làm vàng trang sức | gia công vàng > sản xuất vàng trang sức mỹ nghệ
xuất vàng > xuất khẩu vàng
quỹ nước ngoài + mua chứng khoán bên ngoài | đầu tư chứng khoán nước ngoài > đầu tư gián tiếp ra nước ngoài
# foreign exchange, gold
công ty + kiều hối ! đại lý | chi trả kiều hối ! đại lý > trực tiếp nhận và chi trả ngoại tệ của tổ chức kinh tế
đại lý + kiều hối + hạn | đại lý + chi trả ngoại tệ > thay đổi bổ sung gia hạn đăng ký đại lý chi trả ngoại tệ
cho + nước ngoài + mượn tiền | cho + nước ngoài + vay | cho công ty con ở nước ngoài vay > đăng ký khoản cho vay ra nước ngoài của tổ chức kinh tế
tài khoản ở nước ngoài | mở tài khoản bên + nước ngoài > giấy phép mở và sử dụng tài khoản ngoại tệ ở nước ngoài
ủy thác + nước ngoài + hạn mức > đăng ký hạn mức nhận ủy thác
chuyển tiền đầu tư ra nước ngoài | tiền đầu tư ra nước ngoài > đăng ký giao dịch ngoại hối liên quan đến hoạt động đầu tư ra nước ngoài
casino + ngoại tệ | sòng bài + ngoại tệ > giấy phép thu chi ngoại tệ casino
*1.8 vàng miếng + người đại diện | vàng miếng + đổi người > thông báo thay đổi người đại diện giao dịch mua bán vàng miếng với ngân hàng nhà nước
*1.8 vàng miếng + nhập | nhập vàng > giấy phép nhập khẩu vàng miếng nhập khẩu vàng nguyên liệu ; hạn mức nhập khẩu vàng
*1.8 vàng miếng + nghỉ | vàng miếng + dẹp | thôi bán vàng miếng > tự nguyện chấm dứt hoạt động kinh doanh mua bán vàng miếng
nhà nước + bảo lãnh + vay | chính phủ + bảo lãnh | đứng ra bảo lãnh | bảo lãnh khoản vay > cấp bảo lãnh chính phủ cho khoản vay của doanh nghiệp
rút vốn + jica | vốn oda + rút | giải ngân oda | vốn oda > rút vốn oda vốn vay ưu đãi nước ngoài
tài trợ nước ngoài | viện trợ nước ngoài | phi chính phủ tài trợ > viện trợ không hoàn lại
# securities
chứng chỉ lưu ký + nước ngoài | cổ phiếu + bên mỹ | cổ phiếu + sàn nước ngoài | niêm yết + nước ngoài > phát hành cổ phiếu mới làm cơ sở chào bán chứng chỉ lưu ký tại nước ngoài ; niêm yết cổ phiếu trên thị trường chứng khoán nước ngoài
công ty chứng khoán + vốn | chứng khoán + rút bớt vốn | chứng khoán + giảm vốn > giảm vốn điều lệ của công ty chứng khoán ; tăng vốn điều lệ của công ty chứng khoán
quỹ + tách | tách quỹ | chia quỹ > giấy chứng nhận đăng ký lập quỹ cho quỹ hình thành sau chia tách quỹ mở
quỹ đầu tư + giải thể | đóng quỹ đầu tư ! khởi nghiệp > giải thể quỹ thành viên quỹ đóng quỹ mở
lập quỹ đầu tư ! khởi nghiệp | mở quỹ đầu tư ! khởi nghiệp > cấp giấy chứng nhận đăng ký thành lập quỹ đóng quỹ mở ; thành lập quỹ thành viên
*1.8 khởi nghiệp sáng tạo + quỹ + vốn > thông báo tăng giảm vốn góp của quỹ đầu tư khởi nghiệp sáng tạo
khởi nghiệp sáng tạo + quỹ > quỹ đầu tư khởi nghiệp sáng tạo
mua lại cổ phiếu | cổ phiếu quỹ + bán > bán cổ phiếu quỹ ; mua lại cổ phiếu
bán cổ phần cho vài người | bán cổ phiếu riêng > chào bán cổ phiếu riêng lẻ của công ty đại chúng
thôi làm công ty đại chúng | rút khỏi sàn | không còn công ty đại chúng > hủy tư cách công ty đại chúng
chia cổ tức | trả cổ tức > phát hành cổ phiếu để trả cổ tức
phái sinh + bù trừ | bù trừ chứng khoán > hoạt động cung cấp dịch vụ bù trừ thanh toán giao dịch chứng khoán phái sinh
bán chứng chỉ quỹ | phân phối quỹ > đại lý phân phối chứng chỉ quỹ đại chúng
phát hành trái phiếu ra nước ngoài | bán trái phiếu quốc tế > chào bán trái phiếu ra thị trường quốc tế ; khoản phát hành trái phiếu quốc tế
room ngoại | tỷ lệ nước ngoài + sở hữu > thông báo tỷ lệ sở hữu nước ngoài tối đa
# securities and insurance
*1.8 phát hành cổ phiếu + đổi lấy | đổi cổ phiếu + chào mua > phát hành cổ phiếu để chào mua công khai ; phát hành cổ phiếu hoán đổi
chuyển nợ thành cổ phiếu | hoán đổi nợ > phát hành cổ phiếu để hoán đổi nợ
cho tặng cổ phiếu | sang tên cổ phiếu | chuyển cổ phiếu > chuyển quyền sở hữu chứng khoán ngoài hệ thống giao dịch
chứng quyền > chào bán chứng quyền có bảo đảm
công ty chứng khoán + đóng cửa | công ty chứng khoán + tạm nghỉ > tạm ngừng hoạt động công ty chứng khoán
công ty chứng khoán + chi nhánh | công ty chứng khoán + phòng giao dịch > thành lập chi nhánh phòng giao dịch văn phòng đại diện trong nước của công ty chứng khoán
công ty chứng khoán + nước ngoài sở hữu | nước ngoài mua công ty chứng khoán > tổ chức nước ngoài sở hữu trên 49% vốn điều lệ của công ty chứng khoán
*1.8 bảo hiểm vi mô + ngưng | bảo hiểm vi mô + nghỉ | bảo hiểm vi mô + dẹp > giải thể của tổ chức bảo hiểm tương hỗ cung cấp bảo hiểm vi mô
công ty bảo hiểm phá sản + đền > chi trả từ quỹ bảo vệ người được bảo hiểm
chuyển hợp đồng bảo hiểm > chuyển giao danh mục hợp đồng bảo hiểm
bảo hiểm tàu cá + hỗ trợ | bảo hiểm ngư dân > bảo hiểm khai thác hải sản
công ty bảo hiểm + vốn > tăng giảm vốn điều lệ doanh nghiệp bảo hiểm
công ty bảo hiểm + dời | công ty bảo hiểm + đổi tên > thay đổi tên địa điểm đặt trụ sở chính của doanh nghiệp bảo hiểm
công ty bảo hiểm + giải thể > giải thể doanh nghiệp bảo hiểm
thẩm định giá + công ty | công ty thẩm định giá > đủ điều kiện kinh doanh dịch vụ thẩm định giá
thi thẩm định viên > dự thi cấp thẻ thẩm định viên về giá
# insurance, accounts, prices
*1.8 chấm lại + bảo hiểm | phúc khảo + bảo hiểm | rớt + chứng chỉ bảo hiểm > phúc khảo bài thi chứng chỉ bảo hiểm
*1.8 chấm lại + đại lý bảo hiểm | phúc khảo + đại lý bảo hiểm > phúc khảo bài thi chứng chỉ đại lý bảo hiểm
thi + chứng chỉ + bảo hiểm ! đại lý | thi chứng chỉ môi giới bảo hiểm | thi bảo hiểm > đăng ký thi chứng chỉ bảo hiểm chứng chỉ môi giới bảo hiểm
công ty bảo hiểm + cổ phần | công ty bảo hiểm + bán vốn > chuyển nhượng cổ phần phần vốn góp sở hữu 10% vốn điều lệ doanh nghiệp bảo hiểm
công ty bảo hiểm + giám đốc | công ty bảo hiểm + chủ tịch > bổ nhiệm thay đổi chủ tịch hội đồng quản trị tổng giám đốc chuyên gia tính toán
công ty bảo hiểm + chi nhánh > mở chấm dứt thay đổi địa điểm chi nhánh văn phòng đại diện của doanh nghiệp bảo hiểm
quỹ hưu trí | hưu trí tự nguyện | hưu trí bổ sung > quản lý quỹ bảo hiểm hưu trí bổ sung
có chứng chỉ kế toán + kiểm toán > dự thi chứng chỉ kiểm toán viên đối với người đã có chứng chỉ kế toán viên
mở công ty kiểm toán | công ty kiểm toán > giấy chứng nhận đủ điều kiện kinh doanh dịch vụ kiểm toán
thương lượng giá | thỏa thuận giá | không thống nhất giá > hiệp thương giá
đua ngựa | đua chó > kinh doanh đặt cược đua ngựa đặt cược đua chó
bán vé số ! thuế | công ty xổ số > đủ điều kiện kinh doanh xổ số
mua gạo dự trữ | bán gạo dự trữ | kho dự trữ quốc gia > hàng dự trữ quốc gia
xếp hạng công ty | đánh giá tín nhiệm > kinh doanh dịch vụ xếp hạng tín nhiệm
nhà nước rót vốn + nông | hỗ trợ doanh nghiệp nông nghiệp | làm nông + xin nhà nước + vốn > cam kết hỗ trợ vốn cho doanh nghiệp đầu tư vào nông nghiệp nông thôn
# treasury, public money
kho bạc + tài khoản ! nhầm | mở tài khoản kho bạc > đăng ký sử dụng tài khoản và mẫu dấu mẫu chữ ký kho bạc
kho bạc + trả lương | chi lương + kho bạc > thanh toán các khoản chi thường xuyên
mã quan hệ ngân sách | mã ngân sách > đăng ký mã số đơn vị có quan hệ với ngân sách
hoàn tiền phạt | hoàn lại tiền nộp kho bạc > hoàn trả các khoản thu ngân sách nhà nước
đấu thầu qua mạng > đăng ký tham gia hệ thống mạng đấu thầu quốc gia
chứng chỉ đấu thầu > chứng chỉ nghiệp vụ chuyên môn về đấu thầu
kêu gọi nhà đầu tư | công khai dự án > công bố dự án đầu tư kinh doanh
ppp | đối tác công tư | dự án bt > đầu tư theo phương thức đối tác công tư chuẩn bị dự án đầu tư do nhà đầu tư đề xuất
lâm trường | nông trường > sắp xếp đổi mới công ty nông lâm nghiệp
đầu tư qua lào | đem vốn qua | đầu tư bên | công ty mở ở nước ngoài | vốn ra nước ngoài > cấp giấy chứng nhận đăng ký đầu tư ra nước ngoài
đầu tư ra nước ngoài + sửa | đầu tư ra nước ngoài + thêm vốn > điều chỉnh giấy chứng nhận đăng ký đầu tư ra nước ngoài
công ty + trùng thương hiệu | tên giống thương hiệu | đặt tên giống > doanh nghiệp có tên xâm phạm quyền sở hữu công nghiệp thay đổi tên
*1.8 một thành viên + thêm người | một chủ + thêm | thêm thành viên góp vốn | thành hai thành viên | lên hai thành viên > chuyển đổi công ty trách nhiệm hữu hạn một thành viên thành công ty trách nhiệm hữu hạn hai thành viên
lên công ty cổ phần | thành công ty cổ phần ! lập > chuyển đổi công ty trách nhiệm hữu hạn thành công ty cổ phần
hộ kinh doanh lên công ty | hộ kinh doanh + thành công ty > chuyển đổi hộ kinh doanh thành doanh nghiệp
giấy phép đăng ký giả | bị người khác lấy tên mở công ty | mạo danh mở công ty > thu hồi giấy chứng nhận đăng ký doanh nghiệp nội dung kê khai giả mạo
*1.8 hợp tác xã + trùng tên | hợp tác xã + tên giống > đề nghị thay đổi tên tổ hợp tác hợp tác xã
hợp tác xã + mở công ty > thông báo về việc thành lập doanh nghiệp của hợp tác xã
quỹ hợp tác xã > quỹ hỗ trợ phát triển hợp tác xã
`;
