/** Ships, harbours, aircraft, railways, roads and vehicles, as crews and carriers say it. */
export const shipsAndPlanesWords = `
# sea and river
mất + bằng + thuyền viên | thuyền viên + bằng | bằng thuyền trưởng tàu biển | bằng máy trưởng tàu biển > giấy chứng nhận khả năng chuyên môn giấy công nhận giấy chứng nhận khả năng chuyên môn
*1.8 sổ đi tàu | sổ thuyền viên | thuyền viên + sổ > sổ thuyền viên
bằng thuyền trưởng | bằng lái ghe | bằng lái tàu ! đường sắt | bằng máy trưởng | thuyền trưởng ghe | bằng lái sà lan | chứng chỉ lái ca nô > cấp cấp lại chuyển đổi giấy chứng nhận khả năng chuyên môn chứng chỉ chuyên môn
độ sâu + luồng | thông báo luồng | độ sâu + cảng > thông báo hàng hải thông số kỹ thuật của luồng hàng hải vùng nước trước cầu cảng
*1.8 luồng + định kỳ | độ sâu luồng > công bố thông báo hàng hải định kỳ
phao + luồng | đèn biển | hải đăng | phao báo hiệu > báo hiệu hàng hải
vớt tàu chìm | trục vớt | tàu chìm > phương án trục vớt tài sản chìm đắm
hàng siêu trường + sông | chở máy lớn bằng sà lan > vận tải hàng hóa siêu trường siêu trọng trên đường thủy nội địa
hàng nguy hiểm + {boat} | chở xăng + {boat} | chở hóa chất + {boat} > giấy phép vận chuyển hàng hóa nguy hiểm bằng phương tiện thủy nội địa
quy hoạch cầu cảng | sửa quy hoạch cảng | quy hoạch bến cảng > điều chỉnh quy hoạch chi tiết nhóm cảng biển bến cảng cầu cảng
cảng cạn | icd > cảng cạn
xây cầu qua sông | kéo dây qua sông | ống qua sông | cầu bắc qua sông > thỏa thuận nội dung liên quan đến đường thủy nội địa đối với công trình
xây bến | xin làm bến | lập bến > thỏa thuận thông số kỹ thuật xây dựng bến thủy nội địa ; công bố hoạt động bến thủy nội địa
cấm sông | hạn chế ghe qua | chặn sông thi công > hạn chế giao thông đường thủy nội địa
tàu bị nạn + báo | tàu va chạm | tai nạn tàu + trình | kháng nghị hàng hải > xác nhận việc trình kháng nghị hàng hải ; xác nhận trình báo đường thủy nội địa
{boat} + biên giới | {boat} + campuchia | tàu nhỏ + biên giới > tàu thuyền có trọng tải từ 200 tấn trở xuống mang quốc tịch quốc gia có chung đường biên giới ; giấy phép vận tải qua biên giới
*1.8 sông tiền | sông hậu | phnôm pênh + tàu | lên phnom penh > tàu thuyền nước ngoài quá cảnh việt nam đến campuchia sông tiền sông hậu
chạy thử tàu | tàu mới đóng chạy thử > tàu biển đang đóng hoặc sửa chữa hoán cải chạy thử
tàu khách quốc tế | tàu du lịch quốc tế | du thuyền 5 sao > tàu chở khách du lịch quốc tế biên phòng
tàu + nội địa + biên phòng | tàu việt nam + biên phòng > thủ tục biên phòng điện tử đối với tàu biển việt nam hoạt động tuyến nội địa đến rời cửa khẩu cảng
*1.8 biên phòng + sửa | sai hồ sơ biên phòng > sửa đổi bổ sung hồ sơ điện tử biên phòng
xuống tàu nước ngoài | lên tàu nước ngoài | giấy xuống tàu | vô tàu nước ngoài > giấy phép xuống tàu
thuyền viên + đi bờ | thuyền viên + lên bờ | thuyền viên + ngủ lại > giấy phép đi bờ cho thuyền viên nước ngoài ; thuyền viên nước ngoài xin nghỉ qua đêm trên bờ
cam ranh | vô cảng cam ranh > vào ra cảng quốc tế cam ranh
chống khủng bố tàu | an ninh tàu | isps > kế hoạch an ninh tàu biển ; an ninh cảng biển
lao động hàng hải | mlc | điều kiện sống thuyền viên > lao động hàng hải
bảo hiểm tràn dầu | bảo hiểm tàu dầu > bảo hiểm hoặc bảo đảm tài chính ô nhiễm dầu
phương án tràn dầu | tràn dầu > kế hoạch ứng phó sự cố tràn dầu
đổ bùn ra biển | đổ đất xuống biển | đổ chất nạo vét > giấy phép nhận chìm ở biển ; địa điểm tiếp nhận chất nạo vét
nuôi cá ngoài biển | nuôi biển | nuôi hàu trên biển > giao khu vực biển cho cá nhân việt nam để nuôi trồng thủy sản
nghiên cứu + biển | khảo sát biển | nhà khoa học + biển > cấp phép nghiên cứu khoa học trong vùng biển việt nam
*1.8 nghiên cứu + biển + tỉnh | khảo sát biển + tỉnh | gần bờ + nghiên cứu > cấp phép nghiên cứu khoa học trong vùng biển quản lý hành chính trên biển của cấp tỉnh
lrit | nhận dạng tầm xa > cung cấp thông tin lrit
xây cảng sông | làm cảng sông > thỏa thuận thông số kỹ thuật xây dựng cảng thủy nội địa
# ships
*1.8 đóng cọc + luồng | thi công + luồng | thi công ngoài biển | xây + trên biển + báo > công bố thông báo hàng hải về khu vực thi công công trình
luồng riêng | luồng + nhà máy > luồng đường thủy nội địa chuyên dùng
mở luồng sông > công bố mở luồng đường thủy nội địa
đóng luồng sông > công bố đóng luồng đường thủy nội địa
neo tàu | chỗ neo ghe | khu neo > khu neo đậu
mô tô nước | jet ski | kayak | cano du lịch | phao kéo du lịch > đăng ký phương tiện hoạt động vui chơi giải trí dưới nước
lặn ngắm san hô | vui chơi dưới nước > hoạt động vui chơi giải trí dưới nước
dạy thuyền viên | trường thủy thủ | đào tạo thuyền viên > kinh doanh dịch vụ đào tạo huấn luyện thuyền viên hàng hải
môi giới thuyền viên | đưa thuyền viên đi làm > tuyển dụng cung ứng thuyền viên
hoa tiêu + dẫn | dẫn tàu + thi > giấy chứng nhận khả năng chuyên môn hoa tiêu hàng hải
tàu + giàn khoan | giàn khoan + rời | ngoài khơi + tàu > tàu biển cảng dầu khí ngoài khơi
tàu biển + đi nước ngoài | tàu rời việt nam > tàu biển xuất cảnh
tàu biển + vào việt nam > tàu biển nhập cảnh
xin số tàu biển | tàu treo cờ việt nam > đăng ký tàu biển
tàu đang đóng > đăng ký tàu biển đang đóng
cảng sông + tàu nước ngoài > cảng thủy nội địa tiếp nhận phương tiện thủy nước ngoài
bến đò + đóng > công bố đóng cảng bến thủy nội địa
mất giấy + sà lan | đăng ký lại + sà lan > cấp lại giấy chứng nhận đăng ký phương tiện
bảo trì luồng | bảo trì đường sông > bảo trì công trình đường thủy nội địa ; bảo trì công trình hàng hải
sửa tàu trong cảng | gõ gỉ | vệ sinh tàu > sửa chữa vệ sinh tàu thuyền trong vùng nước cảng biển
nội quy cảng > phê duyệt nội quy cảng biển
tàu nước ngoài chở nội địa > cấp phép vận tải nội địa cho tàu nước ngoài
phương án an toàn + sông | an toàn thi công trên sông > phương án bảo đảm an toàn giao thông đường thủy
*1.8 tàu quân sự + cảng khác | tàu quân sự + chuyển > chuyển cảng tàu quân sự nước ngoài
tàu quân sự + thăm | tàu quân sự + sửa > tàu quân sự nước ngoài đến việt nam
*1.8 lên tàu nước ngoài + 3 tháng | xuống tàu + 3 tháng > giấy phép xuống tàu thời hạn 03 tháng
*1.8 lên tàu nước ngoài + 12 tháng | xuống tàu + 1 năm > giấy phép xuống tàu thời hạn 12 tháng
khách du lịch qua cửa khẩu | đoàn khách + cửa khẩu | tour + biên giới > biên phòng điện tử đoàn khách du lịch xuất cảnh nhập cảnh
tài xế + qua cửa khẩu | xe + cửa khẩu + biên phòng > biên phòng điện tử người điều khiển phương tiện phương tiện xuất cảnh nhập cảnh
tàu cá + đi nước ngoài | tàu cá + xuất cảnh > tàu cá việt nam xuất cảnh biên phòng
# aviation, harbours
gác tàu lặn | thôi tàu lặn > chấm dứt hoạt động tàu lặn
tàu lặn + chạy > phương án đưa tàu lặn vào hoạt động ; vùng hoạt động tàu lặn
thẻ kiểm tra tàu biển > thẻ sỹ quan kiểm tra tàu biển
hoa tiêu + vùng > giấy chứng nhận vùng hoạt động hoa tiêu hàng hải
vị trí xây cảng | xin xây cảng biển > thỏa thuận vị trí thông số kỹ thuật chi tiết cảng biển
nhân viên không lưu > giấy phép năng định nhân viên bảo đảm hoạt động bay
rađa | đài dẫn đường > hệ thống kỹ thuật thiết bị bảo đảm hoạt động bay
lập công ty sân bay | công ty khai thác sân bay > giấy phép kinh doanh cảng hàng không ; giấy chứng nhận khai thác cảng hàng không
xin đường bay | mở đường bay > cấp quyền vận chuyển hàng không ; thiết lập đường hàng không
sân bay + quy hoạch > phê duyệt quy hoạch cảng hàng không sân bay
trực thăng + tàu > mở bãi cất hạ cánh trên boong tàu
đường sắt + ống nước | kéo dây qua đường sắt | ống qua đường sắt > xây dựng công trình thiết yếu dùng chung với đường sắt
mở lại bến xe > công bố lại bến xe khách
liên vận gms | sổ tad > giấy phép liên vận gms hoặc sổ tad
cứu nạn nước ngoài > lực lượng phương tiện nước ngoài vào tìm kiếm cứu nạn
ngân hàng xử lý tài sản thế chấp | siết nợ > đăng ký thông báo xử lý tài sản bảo đảm
# air
*1.8 đăng ký chủ quyền tàu bay | sở hữu tàu bay | mua tàu bay | chủ tàu bay > đăng ký quyền sở hữu tàu bay
quốc tịch tàu bay | giấy đăng ký tàu bay > giấy chứng nhận đăng ký quốc tịch tàu bay
điều hành bay | không lưu | kiểm soát không lưu > cơ sở cung cấp dịch vụ bảo đảm hoạt động bay ans
thợ máy bay | thợ sửa tàu bay | kỹ sư tàu bay | sửa tàu bay ! không người lái > nhân viên kỹ thuật bảo dưỡng tàu bay amt ; tổ chức bảo dưỡng tàu bay amo
tiếp viên > giấy chứng nhận thành viên tổ bay
lập hãng hàng không | mở hãng hàng không > giấy phép kinh doanh vận chuyển hàng không
thuê tàu bay | mướn tàu bay > chấp thuận việc thuê cho thuê tàu bay
bay ngang việt nam | bay qua việt nam > cấp phép bay quá cảnh ; cấp phép bay đi đến
chuyên cơ > thông báo chuyến bay chuyên cơ chuyên khoang
thẻ vào sân bay + ngày | thẻ sân bay ngắn hạn > thẻ kiểm soát an ninh cảng hàng không sân bay ngắn hạn
soi chiếu | an ninh sân bay | nhân viên an ninh hàng không > nhân viên kiểm soát an ninh hàng không
bãi cất hạ cánh + nóc | lập bãi cất hạ cánh | xin bãi cất hạ cánh > mở bãi cất hạ cánh trên mặt đất mặt nước các tòa nhà
nhà cao tầng + độ cao | ăng ten + bay | trụ cao + bay > chấp thuận độ cao công trình
*1.8 không người lái + sửa chữa | làm tàu bay không người lái | xưởng tàu bay không người lái | sản xuất tàu bay không người lái > cơ sở thiết kế sản xuất sửa chữa bảo dưỡng tàu bay không người lái
aoc > giấy chứng nhận người khai thác tàu bay aoc
vận đơn hàng không | awb > đăng ký xuất vận đơn hàng không thứ cấp
làm phụ tùng tàu bay | chế tạo tàu bay | sản xuất phụ tùng tàu bay > phê chuẩn tổ chức chế tạo sản phẩm phụ tùng thiết bị tàu bay
thiết kế tàu bay > tổ chức thiết kế sản phẩm phụ tùng tàu bay
đủ điều kiện bay | kiểm tra tàu bay > giấy chứng nhận đủ điều kiện bay
bay mô phỏng | buồng lái giả > thiết bị huấn luyện bay mô phỏng
bán vé máy bay nước ngoài | hãng bay nước ngoài + văn phòng > văn phòng đại diện văn phòng bán vé của hãng hàng không nước ngoài
phục vụ mặt đất | dịch vụ sân bay | suất ăn hàng không > cung cấp dịch vụ hàng không tại cảng hàng không sân bay
xe trong sân bay | biển số xe sân bay > biển kiểm soát phương tiện chuyên ngành cảng hàng không
xây sân bay | mở sân bay > mở cảng hàng không sân bay ; mở sân bay chuyên dùng
sân bay + quốc tế > chuyển cảng hàng không nội địa thành cảng hàng không quốc tế
đóng sân bay | sân bay + sửa + đóng > đóng tạm thời cảng hàng không sân bay
dạy nhân viên hàng không > đào tạo huấn luyện nghiệp vụ nhân viên hàng không
trường dạy an ninh hàng không > đào tạo huấn luyện nghiệp vụ nhân viên an ninh hàng không
tàu bay tư nhân | bay riêng | bay taxi > hoạt động hàng không chung
chương trình an ninh sân bay > chương trình an ninh quy chế an ninh hàng không
xóa quốc tịch tàu bay | bán tàu bay > xóa đăng ký quốc tịch tàu bay
# rail, road, vehicles
đầu máy | toa xe | toa tàu > đăng ký phương tiện giao thông đường sắt
nối + đường sắt | đường sắt + nhà máy > kết nối các tuyến đường sắt
tài xế xe lửa | lái xe lửa | lái tàu lửa > giấy phép lái tàu
chôn ống + đường | đào đường | kéo cáp + đường | thi công trên đường > cấp giấy phép thi công công trình trên đường bộ đang khai thác
đường vô cây xăng | đường ra quốc lộ | đấu nối | mở lối ra đường lớn > đấu nối đường bộ
dựng bảng quảng cáo ven đường > biển quảng cáo biển thông tin cổ động
đám cưới + lòng đường | rạp + đường | vỉa hè | lề đường > sử dụng tạm thời lòng đường vỉa hè vào mục đích khác
chở xăng | chở gas | chở hóa chất ! {boat} > giấy phép vận chuyển hàng hóa nguy hiểm trên đường bộ
xe qua lào | xe chạy lào | xe qua thái > giấy phép liên vận việt nam lào
xe qua trung quốc | xe chạy trung quốc > giấy phép vận tải đường bộ quốc tế giữa việt nam và trung quốc
nhà xe mở tuyến | xe đò mở tuyến | chạy tuyến cố định > đăng ký khai thác tuyến vận tải hành khách cố định
xe tay lái nghịch | tay lái bên phải > xe ô tô có tay lái bên phải
khách du lịch + tự lái + xe nước ngoài | caravan > lữ hành quốc tế xe cơ giới nước ngoài
còi hụ | đèn ưu tiên | xe ưu tiên > thiết bị phát tín hiệu của xe ưu tiên
thầy dạy lái | giáo viên dạy lái > giáo viên dạy thực hành lái xe
trường lái + mở | mở trường dạy lái > giấy phép đào tạo lái xe
*1.8 thi bằng lái + trung tâm | trung tâm + sát hạch > giấy phép sát hạch cho trung tâm sát hạch lái xe
*1.8 đăng kiểm + nhập | xe nhập khẩu + chất lượng | xe nhập về > chất lượng an toàn kỹ thuật và bảo vệ môi trường xe cơ giới nhập khẩu
sản xuất xe | lắp ráp xe | xưởng lắp xe > chất lượng an toàn kỹ thuật và bảo vệ môi trường xe cơ giới sản xuất lắp ráp
chế xe | độ xe | đóng thùng xe | hoán cải xe > xe cơ giới cải tạo
khí thải xe máy | đo khói xe máy > kiểm định khí thải xe mô tô xe gắn máy
mở trạm đăng kiểm | trạm đăng kiểm > đủ điều kiện hoạt động kiểm định xe cơ giới
nồi hơi | thang máy + kiểm định | thiết bị nghiêm ngặt > kiểm định kỹ thuật an toàn lao động
# roads, rail, inspection
*1.8 đường ngang + hết hạn > gia hạn giấy phép xây dựng cải tạo nâng cấp đường ngang
mở đường ngang | đường ngang > đường ngang
lối ra + cao tốc | vào cao tốc | nối cao tốc > bổ sung vị trí nút giao đấu nối vào đường cao tốc
bến xe mở | lập bến xe > công bố đưa bến xe khách vào khai thác
phù hiệu | logo xe hợp đồng > phù hiệu cho xe ô tô kinh doanh vận tải
mở hãng taxi | chạy xe hợp đồng | mở nhà xe | mở công ty xe tải > giấy phép kinh doanh vận tải bằng xe ô tô
xe tập lái > giấy phép xe tập lái
sân tập lái > sân tập lái để sát hạch lái xe mô tô
giá phà | bến phà > dịch vụ sử dụng phà ; bến phà
thẩm tra an toàn giao thông > thẩm tra viên an toàn giao thông đường bộ
mất + cải tạo xe | giấy cải tạo > cấp lại giấy chứng nhận cải tạo
đăng kiểm viên > chứng chỉ đăng kiểm viên
xe tự lái | xe không người lái > phương tiện giao thông thông minh
đăng kiểm + xe lửa | kiểm tra toa xe > kiểm định phương tiện giao thông đường sắt
gỡ thế chấp xe | xóa thế chấp xe | xe trả góp + xong > xóa đăng ký biện pháp bảo đảm bằng động sản
thế chấp xe | cầm xe ngân hàng | thế chấp máy móc > đăng ký biện pháp bảo đảm bằng động sản
tra xem xe có thế chấp | xe có bị thế chấp > cung cấp thông tin về biện pháp bảo đảm bằng động sản
`;
