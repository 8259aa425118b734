/** Ships, harbours, aircraft, railways, roads, borders, weapons and the army, as crews, clerks and veterans say it. */
export const shipsAndArmyWords = `
# words that stand for official ones wherever they occur
phi trường = sân bay
hãng bay | hãng máy bay = hãng hàng không
bãi đáp | bãi đáp trực thăng | sân đậu trực thăng = bãi cất hạ cánh
đường ray | ray xe lửa = đường sắt
gác chắn | đường băng qua đường sắt | lối đi qua đường ray = đường ngang
thủy thủ | người đi tàu | người làm trên tàu = thuyền viên
sĩ quan tàu | sỹ quan tàu = sỹ quan thuyền viên
súng đạn | súng ống | súng = vũ khí
dùi cui | súng bắn điện | bình xịt hơi cay | gậy điện | còng số 8 | roi điện | súng điện | vũ khí điện = công cụ hỗ trợ
pháo sáng | pháo cứu sinh | pháo báo hiệu = pháo hiệu
mìn | kíp nổ | dinamit | thuốc nổ = vật liệu nổ
tiền chất thuốc nổ = tiền chất thuốc nổ
báo mưa bão | dự báo thời tiết | báo thời tiết = dự báo khí tượng thủy văn
du thuyền | yacht = tàu thuyền buồm du thuyền
tàu chiến | chiến hạm | tàu hải quân = tàu quân sự
tàu ngầm du lịch = tàu lặn
nạo vét | vét bùn = nạo vét
# sea and river
*1.6 mất + bằng + thuyền viên | thuyền viên + bằng | bằng thuyền trưởng tàu biển | bằng máy trưởng tàu biển > giấy chứng nhận khả năng chuyên môn giấy công nhận giấy chứng nhận khả năng chuyên môn
*1.8 sổ đi tàu | sổ thuyền viên | thuyền viên + sổ > sổ thuyền viên
*1.7 bằng thuyền trưởng | bằng lái ghe | bằng lái tàu ! đường sắt | bằng máy trưởng | thuyền trưởng ghe | bằng lái sà lan | chứng chỉ lái ca nô > cấp cấp lại chuyển đổi giấy chứng nhận khả năng chuyên môn chứng chỉ chuyên môn
*1.7 độ sâu + luồng | thông báo luồng | độ sâu + cảng > thông báo hàng hải thông số kỹ thuật của luồng hàng hải vùng nước trước cầu cảng
*1.8 luồng + định kỳ | độ sâu luồng > công bố thông báo hàng hải định kỳ
*1.7 phao + luồng | đèn biển | hải đăng | phao báo hiệu > báo hiệu hàng hải
*1.7 vớt tàu chìm | trục vớt | tàu chìm > phương án trục vớt tài sản chìm đắm
*1.7 hàng siêu trường + sông | chở máy lớn bằng sà lan > vận tải hàng hóa siêu trường siêu trọng trên đường thủy nội địa
*1.7 hàng nguy hiểm + {boat} | chở xăng + {boat} | chở hóa chất + {boat} > giấy phép vận chuyển hàng hóa nguy hiểm bằng phương tiện thủy nội địa
*1.7 quy hoạch cầu cảng | sửa quy hoạch cảng | quy hoạch bến cảng > điều chỉnh quy hoạch chi tiết nhóm cảng biển bến cảng cầu cảng
*1.7 cảng cạn | icd > cảng cạn
*1.7 xây cầu qua sông | kéo dây qua sông | ống qua sông | cầu bắc qua sông > thỏa thuận nội dung liên quan đến đường thủy nội địa đối với công trình
*1.7 xây bến | xin làm bến | lập bến > thỏa thuận thông số kỹ thuật xây dựng bến thủy nội địa ; công bố hoạt động bến thủy nội địa
*1.7 cấm sông | hạn chế ghe qua | chặn sông thi công > hạn chế giao thông đường thủy nội địa
*1.7 tàu bị nạn + báo | tàu va chạm | tai nạn tàu + trình | kháng nghị hàng hải > xác nhận việc trình kháng nghị hàng hải ; xác nhận trình báo đường thủy nội địa
*1.7 {boat} + biên giới | {boat} + campuchia | tàu nhỏ + biên giới > tàu thuyền có trọng tải từ 200 tấn trở xuống mang quốc tịch quốc gia có chung đường biên giới ; giấy phép vận tải qua biên giới
*1.8 sông tiền | sông hậu | phnôm pênh + tàu | lên phnom penh > tàu thuyền nước ngoài quá cảnh việt nam đến campuchia sông tiền sông hậu
*1.7 chạy thử tàu | tàu mới đóng chạy thử > tàu biển đang đóng hoặc sửa chữa hoán cải chạy thử
*1.7 tàu khách quốc tế | tàu du lịch quốc tế | du thuyền 5 sao > tàu chở khách du lịch quốc tế biên phòng
*1.7 tàu + nội địa + biên phòng | tàu việt nam + biên phòng > thủ tục biên phòng điện tử đối với tàu biển việt nam hoạt động tuyến nội địa đến rời cửa khẩu cảng
*1.8 biên phòng + sửa | sai hồ sơ biên phòng > sửa đổi bổ sung hồ sơ điện tử biên phòng
*1.7 xuống tàu nước ngoài | lên tàu nước ngoài | giấy xuống tàu | vô tàu nước ngoài > giấy phép xuống tàu
*1.7 thuyền viên + đi bờ | thuyền viên + lên bờ | thuyền viên + ngủ lại > giấy phép đi bờ cho thuyền viên nước ngoài ; thuyền viên nước ngoài xin nghỉ qua đêm trên bờ
*1.7 cam ranh | vô cảng cam ranh > vào ra cảng quốc tế cam ranh
*1.7 chống khủng bố tàu | an ninh tàu | isps > kế hoạch an ninh tàu biển ; an ninh cảng biển
*1.7 lao động hàng hải | mlc | điều kiện sống thuyền viên > lao động hàng hải
*1.7 bảo hiểm tràn dầu | bảo hiểm tàu dầu > bảo hiểm hoặc bảo đảm tài chính ô nhiễm dầu
*1.7 phương án tràn dầu | tràn dầu > kế hoạch ứng phó sự cố tràn dầu
*1.7 đổ bùn ra biển | đổ đất xuống biển | đổ chất nạo vét > giấy phép nhận chìm ở biển ; địa điểm tiếp nhận chất nạo vét
*1.7 nuôi cá ngoài biển | nuôi biển | nuôi hàu trên biển > giao khu vực biển cho cá nhân việt nam để nuôi trồng thủy sản
*1.7 nghiên cứu + biển | khảo sát biển | nhà khoa học + biển > cấp phép nghiên cứu khoa học trong vùng biển việt nam
*1.8 nghiên cứu + biển + tỉnh | khảo sát biển + tỉnh | gần bờ + nghiên cứu > cấp phép nghiên cứu khoa học trong vùng biển quản lý hành chính trên biển của cấp tỉnh
# air
*1.8 đăng ký chủ quyền tàu bay | sở hữu tàu bay | mua tàu bay | chủ tàu bay > đăng ký quyền sở hữu tàu bay
*1.7 quốc tịch tàu bay | giấy đăng ký tàu bay > giấy chứng nhận đăng ký quốc tịch tàu bay
*1.7 điều hành bay | không lưu | kiểm soát không lưu > cơ sở cung cấp dịch vụ bảo đảm hoạt động bay ans
*1.7 thợ máy bay | thợ sửa tàu bay | kỹ sư tàu bay | sửa tàu bay ! không người lái > nhân viên kỹ thuật bảo dưỡng tàu bay amt ; tổ chức bảo dưỡng tàu bay amo
*1.7 tiếp viên > giấy chứng nhận thành viên tổ bay
*1.7 lập hãng hàng không | mở hãng hàng không > giấy phép kinh doanh vận chuyển hàng không
*1.7 thuê tàu bay | mướn tàu bay > chấp thuận việc thuê cho thuê tàu bay
*1.7 bay ngang việt nam | bay qua việt nam > cấp phép bay quá cảnh ; cấp phép bay đi đến
*1.7 chuyên cơ > thông báo chuyến bay chuyên cơ chuyên khoang
*1.7 thẻ vào sân bay + ngày | thẻ sân bay ngắn hạn > thẻ kiểm soát an ninh cảng hàng không sân bay ngắn hạn
*1.7 soi chiếu | an ninh sân bay | nhân viên an ninh hàng không > nhân viên kiểm soát an ninh hàng không
*1.7 bãi cất hạ cánh + nóc | lập bãi cất hạ cánh | xin bãi cất hạ cánh > mở bãi cất hạ cánh trên mặt đất mặt nước các tòa nhà
*1.7 nhà cao tầng + độ cao | ăng ten + bay | trụ cao + bay > chấp thuận độ cao công trình
*1.8 không người lái + sửa chữa | làm tàu bay không người lái | xưởng tàu bay không người lái | sản xuất tàu bay không người lái > cơ sở thiết kế sản xuất sửa chữa bảo dưỡng tàu bay không người lái
# rail, road, vehicles
*1.7 đầu máy | toa xe | toa tàu > đăng ký phương tiện giao thông đường sắt
*1.7 nối + đường sắt | đường sắt + nhà máy > kết nối các tuyến đường sắt
*1.7 tài xế xe lửa | lái xe lửa | lái tàu lửa > giấy phép lái tàu
*1.7 chôn ống + đường | đào đường | kéo cáp + đường | thi công trên đường > cấp giấy phép thi công công trình trên đường bộ đang khai thác
*1.7 đường vô cây xăng | đường ra quốc lộ | đấu nối | mở lối ra đường lớn > đấu nối đường bộ
*1.7 dựng bảng quảng cáo ven đường > biển quảng cáo biển thông tin cổ động
*1.7 đám cưới + lòng đường | rạp + đường | vỉa hè | lề đường > sử dụng tạm thời lòng đường vỉa hè vào mục đích khác
*1.7 chở xăng | chở gas | chở hóa chất ! {boat} > giấy phép vận chuyển hàng hóa nguy hiểm trên đường bộ
*1.7 xe qua lào | xe chạy lào | xe qua thái > giấy phép liên vận việt nam lào
*1.7 xe qua trung quốc | xe chạy trung quốc > giấy phép vận tải đường bộ quốc tế giữa việt nam và trung quốc
*1.7 nhà xe mở tuyến | xe đò mở tuyến | chạy tuyến cố định > đăng ký khai thác tuyến vận tải hành khách cố định
*1.7 xe tay lái nghịch | tay lái bên phải > xe ô tô có tay lái bên phải
*1.7 khách du lịch + tự lái + xe nước ngoài | caravan > lữ hành quốc tế xe cơ giới nước ngoài
*1.7 còi hụ | đèn ưu tiên | xe ưu tiên > thiết bị phát tín hiệu của xe ưu tiên
*1.7 thầy dạy lái | giáo viên dạy lái > giáo viên dạy thực hành lái xe
*1.7 trường lái + mở | mở trường dạy lái > giấy phép đào tạo lái xe
*1.8 thi bằng lái + trung tâm | trung tâm + sát hạch > giấy phép sát hạch cho trung tâm sát hạch lái xe
*1.8 đăng kiểm + nhập | xe nhập khẩu + chất lượng | xe nhập về > chất lượng an toàn kỹ thuật và bảo vệ môi trường xe cơ giới nhập khẩu
*1.7 sản xuất xe | lắp ráp xe | xưởng lắp xe > chất lượng an toàn kỹ thuật và bảo vệ môi trường xe cơ giới sản xuất lắp ráp
*1.7 phụ tùng > phụ tùng xe cơ giới
*1.7 chế xe | độ xe | đóng thùng xe | hoán cải xe > xe cơ giới cải tạo
*1.7 khí thải xe máy | đo khói xe máy > kiểm định khí thải xe mô tô xe gắn máy
*1.7 mở trạm đăng kiểm | trạm đăng kiểm > đủ điều kiện hoạt động kiểm định xe cơ giới
*1.7 nồi hơi | thang máy + kiểm định | thiết bị nghiêm ngặt > kiểm định kỹ thuật an toàn lao động
# weapons, explosives
*1.7 nhập + vũ khí | xuất + vũ khí > cấp giấy phép xuất khẩu nhập khẩu vũ khí
*1.8 chở + vũ khí > giấy phép vận chuyển vũ khí
*1.8 chở + công cụ hỗ trợ | vận chuyển + công cụ hỗ trợ > giấy phép vận chuyển công cụ hỗ trợ
*1.7 bảo vệ + mua công cụ hỗ trợ | mua công cụ hỗ trợ > trang bị công cụ hỗ trợ ; mua công cụ hỗ trợ
*1.7 bắn vũ khí | vũ khí thể thao + dùng > giấy phép sử dụng vũ khí thể thao
*1.8 vũ khí + phim | vũ khí + trưng bày | vũ khí + bảo tàng > vũ khí công cụ hỗ trợ đã mất tính năng tác dụng triển lãm trưng bày đạo cụ
*1.8 vật liệu nổ quân đội | vật liệu nổ + quân | chở vật liệu nổ + quân > giấy phép vận chuyển vật liệu nổ quân dụng
*1.7 vật liệu nổ + chở ! quân > giấy phép vận chuyển vật liệu nổ công nghiệp
*1.7 nổ mìn thuê | bắn mìn | nổ đá | phá đá > giấy phép sử dụng vật liệu nổ công nghiệp ; dịch vụ nổ mìn
*1.8 pháo nổ + xuất | pháo hoa nổ + xuất > xuất khẩu pháo hoa nổ thuốc pháo nổ
*1.7 pháo hoa + nhập | pháo nổ + nhập > nhập khẩu pháo hoa
*1.8 mua pháo hoa | pháo hoa + bán > giấy phép mua pháo hoa để kinh doanh
# army, merit
*1.7 du kích | du kích ấp > chế độ một lần đối với du kích thôn ấp ở miền nam kháng chiến chống mỹ
*1.7 biên giới phía bắc + lương hưu | campuchia + 20 năm | sau 1975 + lương hưu | sau 75 + 20 năm | biên giới phía bắc + 20 năm > chế độ hưu trí quân nhân nhập ngũ sau ngày 30/4/1975 bảo vệ tổ quốc
*1.7 anh hùng + công an | anh hùng lực lượng vũ trang > trợ cấp anh hùng lực lượng vũ trang
*1.8 thương binh + cắt trợ cấp | cắt chế độ + thương binh | thương binh + ngưng | người có công + cắt > tạm đình chỉ chấm dứt hưởng chế độ ưu đãi đối với người có công đang tại ngũ công tác
*1.7 con bộ đội + học phí | miễn học phí + bộ đội > miễn học phí đối với con hạ sĩ quan binh sĩ tại ngũ
*1.7 đi b + phiên hiệu | giải mã phiên hiệu | tìm mộ + đơn vị > giải mã phiên hiệu ký hiệu đơn vị quân đội
*1.7 bị tù + kháng chiến | tù đày > xác nhận thời gian tù và nơi bị tù
*1.7 còn mảnh đạn | vết thương tái phát + thương binh > khám giám định lại tỷ lệ tổn thương cơ thể
*1.7 chân giả | tay giả | xe lăn + thương binh > phương tiện trợ giúp dụng cụ chỉnh hình
*1.7 tố cáo + bộ quốc phòng | tố cáo tướng > giải quyết tố cáo cấp bộ quốc phòng
*1.7 tố cáo + quân đoàn | tố cáo + binh đoàn > giải quyết tố cáo cấp quân đoàn
*1.7 khiếu nại + quân đội | khiếu nại + bộ quốc phòng > giải quyết khiếu nại cấp bộ quốc phòng
*1.7 tố cáo + công an > tố cáo công dân lực lượng công an nhân dân
*1.7 thi trường quân đội | học sĩ quan | thi trường sĩ quan > tuyển sinh đào tạo trình độ đại học cao đẳng quân sự
*1.7 xin đi công an nghĩa vụ | nghĩa vụ công an > nghĩa vụ tham gia công an nhân dân
*1.7 chuyển + nghĩa vụ quân sự + về | nghĩa vụ quân sự + nơi ở mới > đăng ký nghĩa vụ quân sự chuyển đến
*1.7 nhà báo nước ngoài | phóng viên nước ngoài > phóng viên nước ngoài hoạt động thông tin báo chí
*1.7 nhận con nuôi + đại sứ quán | con nuôi + đại sứ quán | con nuôi + lãnh sự > đăng ký việc nuôi con nuôi tại cơ quan đại diện việt nam ở nước ngoài
*1.8 biên giới + con nuôi + lào | vùng biên + con nuôi > công dân việt nam thường trú ở khu vực biên giới đủ điều kiện nhận trẻ em của nước láng giềng làm con nuôi
*1.8 qua lào + cơ quan | qua lào + công tác | qua lào + công việc > giấy thông hành biên giới việt nam lào cho công dân việt nam làm việc trong các cơ quan
*1.7 qua lào | sang lào > giấy thông hành biên giới việt nam lào
*1.8 lịch sử + nước ngoài | lịch sử xuất nhập cảnh | lịch sử đi nước ngoài > xác nhận cung cấp thông tin liên quan đến xuất nhập cảnh
*1.8 ở vĩnh viễn + {abroad} | vĩnh viễn + thẻ | định cư ở việt nam + thẻ > cấp thẻ thường trú cho người nước ngoài tại việt nam
*1.7 không quốc tịch > người không quốc tịch cư trú tại việt nam
`;
