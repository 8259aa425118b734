/** Driving licences, vehicles, inspection, road transport, boats and ships, railways, aviation. */
export const transportWords = `
# driving licences
*1.4 giấy phép lái xe ! {lost}, đổi, hết hạn, quốc tế, lại, thu hồi, {abroad}, gia hạn, giấy sang nhựa, quân đội, quân sự, công an, sắp hết, tàu, bộ đội, người nước ngoài, hồ sơ gốc, giấy sang thẻ, idp | thi giấy phép lái xe | thi lái xe | học lái xe | sát hạch lái xe | lên hạng | nâng hạng | nâng dấu | lên bằng | thi sát hạch | thi bằng | học bằng lái | thi lấy bằng | lấy giấy phép lái xe > cấp giấy phép lái xe
*1.9 giấy phép lái xe + hết hạn | đổi giấy phép lái xe ! {abroad}, quân đội, công an, người nước ngoài | giấy phép lái xe + đổi ! {abroad}, quân đội, công an, bộ đội, người nước ngoài | gia hạn giấy phép lái xe | giấy phép lái xe + gia hạn | giấy sang nhựa | giấy phép lái xe + thẻ nhựa | giấy phép lái xe giấy | giấy phép lái xe cũ | giấy sang thẻ nhựa | giấy phép lái xe + sắp hết | giấy phép lái xe + sai > đổi giấy phép lái xe
*1.9 {lost} + giấy phép lái xe | giấy phép lái xe + lại | cấp lại giấy phép lái xe | làm lại giấy phép lái xe | giấy phép lái xe + mất hồ sơ gốc | giấy phép lái xe + hồ sơ gốc | mất + giấy phép lái xe > cấp lại giấy phép lái xe
*1.9 giấy phép lái xe + {abroad} ! quốc tế | giấy phép lái xe + người nước ngoài | đổi giấy phép lái xe nước ngoài > đổi giấy phép lái xe hoặc bằng lái xe của người nước ngoài
*1.9 giấy phép lái xe quốc tế | giấy phép lái xe + quốc tế | idp | lái xe ở nước ngoài > cấp giấy phép lái xe quốc tế
*1.8 giấy phép lái xe + quân đội | giấy phép lái xe + bộ đội | giấy phép lái xe quân sự | xuất ngũ + giấy phép lái xe > đổi giấy phép lái xe quân sự do bộ quốc phòng cấp
*1 giấy phép lái xe + công an > đổi giấy phép lái xe công an nhân dân
*1 trừ điểm | phục hồi điểm | 12 điểm | hết điểm > đăng ký kiểm tra kiến thức pháp luật về trật tự an toàn giao thông đường bộ
*1 mở trường dạy lái | trung tâm dạy lái xe | đào tạo lái xe | dạy lái xe ! giáo viên > cấp giấy phép đào tạo lái xe cấp giấy phép xe tập lái
*1 giáo viên dạy lái | thầy dạy lái > cấp giấy chứng nhận giáo viên dạy thực hành lái xe
*1 xe tập lái > cấp bổ sung xe tập lái cấp lại giấy phép xe tập lái
*1 trung tâm sát hạch > cấp giấy phép sát hạch cho trung tâm sát hạch lái xe
*1 chứng chỉ xe máy chuyên dùng | lái máy cày | lái xe cuốc | lái máy xúc > chứng chỉ bồi dưỡng kiến thức pháp luật về giao thông đường bộ cho người điều khiển xe máy chuyên dùng
# vehicles
*1.5 đăng ký xe ! sang tên, mất, {lost}, lại, đổi, thu hồi, tạm, rách, bán xe, sai, cũ | bấm biển số | bốc biển số | bấm biển | ra biển | xe mới mua | mua xe mới | mua xe máy mới | đăng ký xe mới | xe mới + đăng ký | xe mới + biển số | biển số lần đầu | mới mua xe | bốc số xe | lấy biển số | làm biển số ! mất, lại | xe mới | làm giấy tờ xe mới | mua ô tô mới > đăng ký cấp biển số xe lần đầu ; đăng ký xe lần đầu
*1.9 sang tên + {vehicle} | sang tên xe | sang tên đăng ký xe | xe cũ | mua xe cũ | mua lại xe | chính chủ | xe chính chủ | sang tên chính chủ | đổi chủ xe | xe mua lại | mua bán xe cũ | cho tặng xe ! chứng | xe cha để lại | thừa kế xe | chuyển tên xe | sang tên + biển số | rút hồ sơ gốc | sang xe | mua xe second hand | xe không chính chủ > cấp chứng nhận đăng ký xe biển số xe trong trường hợp thay đổi chủ xe đăng ký sang tên xe
*1.9 {lost} + đăng ký xe | {lost} + biển số | cấp lại đăng ký xe | cấp lại biển số | đăng ký xe + cấp lại | làm lại đăng ký xe | làm lại biển số | mất + đăng ký xe | biển số + mất | rớt biển số | mờ biển số > cấp lại chứng nhận đăng ký xe biển số xe
*1.9 đổi biển số | cấp đổi biển số | đổi đăng ký xe | đổi màu xe | sơn xe | đổi màu sơn | biển vàng | biển 5 số | sơn lại xe | đổi biển | biển số + đổi | đăng ký xe + đổi | đăng ký xe + sai | thay màu xe | đăng ký xe rách > đổi chứng nhận đăng ký xe biển số xe
*1.9 thu hồi đăng ký xe | bán xe + thu hồi | thu hồi biển số | xe + thanh lý | xe hư nát | bỏ xe + biển | nộp lại biển số | trả biển số | bán xe + nộp | xe + phế liệu | bán xe + cắt > thu hồi chứng nhận đăng ký xe biển số xe
*1 đăng ký xe tạm | biển số tạm | biển tạm | đăng ký tạm thời xe > đăng ký xe tạm thời
*1 xe thông minh | xe tự lái > cấp phép hoạt động đối với phương tiện giao thông thông minh
*1 xe ưu tiên | còi hụ | đèn ưu tiên > cấp mới giấy phép sử dụng thiết bị phát tín hiệu của xe ưu tiên
đăng kiểm ! tàu, {boat}, viên, ghe, {fishboat}, cải tạo, mất, lại, xe máy chuyên dùng, trung tâm | khám xe ! mất | đăng kiểm xe | kiểm định xe ! máy chuyên dùng, trung tâm | đăng kiểm ô tô | khám xe hơi | kiểm định ô tô | đăng kiểm xe tải | hết hạn đăng kiểm | tem đăng kiểm ! mất | khám xe định kỳ > cấp giấy chứng nhận kiểm định tem kiểm định an toàn kỹ thuật và bảo vệ môi trường cho xe cơ giới trừ xe mô tô xe gắn máy
*1 mất tem đăng kiểm | mất giấy đăng kiểm | {lost} + đăng kiểm > cấp lại giấy chứng nhận kiểm định tem kiểm định an toàn kỹ thuật và bảo vệ môi trường cho xe cơ giới
*1 xe mới + đăng kiểm | đăng kiểm lần đầu > miễn kiểm định lần đầu
*1.6 khí thải xe máy | kiểm định khí thải | khí thải + xe | đo khí thải ! cơ sở > chứng nhận kiểm định khí thải xe mô tô xe gắn máy
cải tạo xe | xe cải tạo | độ xe | hoán cải xe | đóng thùng xe | xe độ | gắn thùng xe | xe + cải tạo | đổi kết cấu xe > chứng nhận an toàn kỹ thuật và bảo vệ môi trường đối với xe cơ giới cải tạo xe máy chuyên dùng cải tạo
*1 máy cày + kiểm định | xe máy chuyên dùng + kiểm định | xe cuốc | máy xúc > kiểm định tem kiểm định an toàn kỹ thuật và bảo vệ môi trường cho xe máy chuyên dùng
*1 mở trạm đăng kiểm | trung tâm đăng kiểm > cấp mới giấy chứng nhận đủ điều kiện hoạt động kiểm định xe cơ giới
*1 đăng kiểm viên ! tàu > cấp mới chứng chỉ đăng kiểm viên
# road transport
*1.6 kinh doanh vận tải ! mất, đổi, lại | vận tải hành khách ! tuyến | xe hợp đồng | chạy xe hợp đồng | xe dịch vụ + giấy phép | chở khách thuê | xe đưa đón | xe du lịch + giấy phép | giấy phép vận tải ! quốc tế, {abroad} | chạy xe chở hàng thuê | xe tải chở thuê | chạy grab | xe tải chở hàng + giấy phép | nhà xe + giấy phép > cấp giấy phép kinh doanh vận tải bằng xe ô tô bằng xe bốn bánh có gắn động cơ
*1 mất giấy phép vận tải | {lost} + kinh doanh vận tải > cấp lại giấy phép kinh doanh vận tải bằng xe ô tô giấy phép kinh doanh bị mất bị hỏng
*1 đổi giấy phép vận tải | thay đổi + kinh doanh vận tải > cấp lại giấy phép kinh doanh vận tải khi có sự thay đổi liên quan đến nội dung của giấy phép kinh doanh
phù hiệu | phù hiệu xe | gắn phù hiệu | phù hiệu xe tải | phù hiệu taxi | taxi + gắn | chạy taxi > cấp cấp lại phù hiệu cho xe ô tô xe bốn bánh có gắn động cơ kinh doanh vận tải
*1.4 tuyến xe | mở tuyến xe | tuyến cố định | xe chạy tuyến | xe buýt | xe đò | tuyến xe buýt | khai thác tuyến ! thủy, biển > đăng ký khai thác tuyến vận tải hành khách cố định
*1 bến xe > công bố đưa bến xe khách vào khai thác
*1.4 xe qua campuchia | xe sang campuchia | xe + campuchia | liên vận campuchia | lái xe qua campuchia ! giấy phép lái xe | liên vận > cấp cấp lại giấy phép liên vận giữa việt nam và campuchia ; cấp cấp lại giấy phép vận tải đường bộ quốc tế giữa việt nam và campuchia
*1 xe + lào | xe qua lào > cấp cấp lại giấy phép liên vận giữa việt nam và lào
*1 xe campuchia + gia hạn | xe campuchia ở lại > gia hạn thời gian lưu hành tại việt nam cho phương tiện của campuchia
*1.6 quá tải | quá khổ | xe quá khổ | xe quá tải | siêu trường | siêu trọng | chở hàng quá khổ > cấp giấy phép lưu hành xe quá tải trọng xe quá khổ giới hạn
*1.5 chở xăng | chở gas | hàng nguy hiểm ! thủy, sông | vận chuyển gas | vận chuyển xăng | chở hóa chất | vận chuyển hàng nguy hiểm ! thủy, sông | vận chuyển xăng dầu > cấp giấy phép vận chuyển hàng hóa nguy hiểm trên đường bộ
*1 hàng nguy hiểm + sông | chở xăng + {boat} | hàng nguy hiểm + {boat} > cấp giấy phép vận chuyển hàng hóa nguy hiểm bằng phương tiện thủy nội địa
*1.6 vỉa hè | lòng đường | lấn vỉa hè | mượn vỉa hè | thuê vỉa hè | dựng rạp ngoài đường | rạp cưới + đường | để xe vỉa hè | bày bán vỉa hè > cấp phép sử dụng tạm thời lòng đường vỉa hè vào mục đích khác
*1 đào đường | đấu ống nước qua đường | thi công trên đường | cắt đường | xẻ đường > cấp giấy phép thi công công trình trên đường bộ đang khai thác
*1.5 đấu nối | mở đường vào quốc lộ | đường vào cây xăng | nối đường + quốc lộ | lối ra quốc lộ > chấp thuận thiết kế nút giao đấu nối vào đường quốc lộ đang khai thác ; cấp phép thi công nút giao đấu nối vào đường quốc lộ đang khai thác ; chấp thuận vị trí đấu nối tạm
*1 biển quảng cáo + đường | biển quảng cáo > chấp thuận vị trí quy mô kích thước phương án tổ chức thi công biển quảng cáo
# boats
{boat} + đăng ký ! mất, lại, sang tên, xóa, đổi, kiểm | {boat} + đăng ký ! mất, lại, sang tên, xóa, đăng kiểm, dầu | {boat} + số ! đăng kiểm | {boat} + mới | {boat} + mua | đăng ký phương tiện thủy | {boat} + giấy tờ | {boat} + giấy ! cá > đăng ký phương tiện lần đầu đối với phương tiện chưa khai thác trên đường thủy nội địa ; đăng ký phương tiện lần đầu đối với phương tiện đang khai thác trên đường thủy nội địa
*1.9 {boat} + sang tên | {boat} + bán | {boat} + mua lại | {boat} + cũ + mua > đăng ký lại phương tiện trong trường hợp chuyển quyền sở hữu phương tiện nhưng không thay đổi cơ quan đăng ký phương tiện
*1.9 {lost} + giấy + {boat} | {lost} + đăng ký + {boat} | {boat} + mất giấy | {boat} + cấp lại > cấp lại giấy chứng nhận đăng ký phương tiện
*1.9 {boat} + xóa đăng ký | {boat} + chìm | {boat} + bỏ | {boat} + hư > xóa đăng ký phương tiện
*1 {boat} + đổi máy | {boat} + đổi tên | {boat} + hoán cải | {boat} + thay máy > đăng ký lại phương tiện trong trường hợp phương tiện thay đổi tên tính năng kỹ thuật
*1 {boat} + chuyển tỉnh > đăng ký lại phương tiện trong trường hợp chủ phương tiện thay đổi trụ sở hoặc nơi đăng ký hộ khẩu thường trú
thuyền trưởng ! biển | máy trưởng ! biển | bằng thuyền trưởng | bằng máy trưởng | bằng lái ghe | bằng lái tàu ! hỏa, biển | bằng tài công | tài công | lái đò | lái ghe | lái sà lan | bằng lái đò | chứng chỉ lái phương tiện | lái phương tiện thủy | giấy phép lái xe + tàu sông | bằng + {boat} > cấp cấp lại chuyển đổi giấy chứng nhận khả năng chuyên môn chứng chỉ chuyên môn
*1.6 bến đò | bến phà | bến khách ngang sông | đò ngang | mở bến đò | bến đưa đò | đưa đò > công bố hoạt động bến khách ngang sông bến thủy nội địa phục vụ thi công công trình chính
*1.5 bến thủy | bến ghe | bến tàu | bến bốc dỡ | bến sà lan | mở bến ! xe, khách ngang, đò, cá | bến hàng | bến lên hàng > công bố hoạt động bến thủy nội địa ; thỏa thuận thông số kỹ thuật xây dựng bến thủy nội địa
*1 đóng bến | nghỉ bến > công bố đóng cảng bến thủy nội địa
*1 mở cảng sông | cảng thủy nội địa > công bố hoạt động cảng thủy nội địa
*1 gia hạn bến > gia hạn hoạt động cảng bến thủy nội địa
*1 ca nô du lịch | mô tô nước | vui chơi dưới nước | thuyền kayak | moto nước | dù bay trên biển | phao chuối | chèo sup > đăng ký phương tiện hoạt động vui chơi giải trí dưới nước lần đầu ; chấp thuận hoạt động vui chơi giải trí dưới nước tại vùng nước
*1 tàu ra đảo | tàu cao tốc + đảo | tuyến ra đảo | tàu phú quốc > đăng ký vận tải hành khách cố định trên tuyến vận tải thủy từ bờ ra đảo
*1 {boat} + campuchia | ghe qua campuchia | vận tải thủy + campuchia > cấp giấy phép vận tải qua biên giới
*1 nạo vét > chấp thuận đề xuất thực hiện nạo vét đường thủy nội địa địa phương ; khu vực địa điểm tiếp nhận chất nạo vét trên bờ
*1 dạy lái tàu | đào tạo thuyền viên > cấp giấy chứng nhận cơ sở đủ điều kiện kinh doanh dịch vụ đào tạo thuyền viên người lái phương tiện thủy nội địa
*1 vào cảng | cập bến + giấy phép > cấp giấy phép vào cảng bến thủy nội địa đối với phương tiện thủy phi cơ
*1 rời cảng > cấp giấy phép rời cảng bến thủy nội địa đối với phương tiện thủy phi cơ
# sea ships
*1.4 đăng ký tàu biển ! mất, lại, xóa, thay đổi, tạm | tàu biển ! {fishboat}, sổ, đăng kiểm, xăng | tàu biển + đăng ký > đăng ký tàu biển không thời hạn ; đăng ký tàu biển có thời hạn
*1.4 sổ thuyền viên | sổ đi biển > đăng ký và cấp sổ thuyền viên
*1.3 bằng thuyền viên | bằng thủy thủ | sỹ quan tàu | thuyền trưởng tàu biển | máy trưởng tàu biển | bằng đi biển | chứng chỉ thuyền viên | thuyền viên ! sổ, mất, lại, nước ngoài > cấp giấy chứng nhận khả năng chuyên môn sỹ quan thuyền trưởng máy trưởng ; cấp giấy chứng nhận khả năng chuyên môn thủy thủ trực ca thợ máy trực ca
*1 hoa tiêu > cấp giấy chứng nhận khả năng chuyên môn hoa tiêu hàng hải
*1 thuyền viên nước ngoài + lên bờ | đi bờ > cấp giấy phép đi bờ cho thuyền viên nước ngoài đi bờ
*1 xuống tàu nước ngoài | lên tàu nước ngoài làm > cấp giấy phép xuống tàu
*1 trục vớt | vớt tàu chìm | tàu chìm > phê duyệt phương án trục vớt tài sản chìm đắm
# railways and aviation
*1 lái tàu hỏa | lái tàu lửa | bằng lái tàu hỏa > sát hạch cấp giấy phép lái tàu ; cấp giấy phép lái tàu
*1 đường ngang > cấp giấy phép xây dựng cải tạo nâng cấp đường ngang
*1.5 tàu bay không người lái ! đăng ký | bay chụp | bay drone | phun thuốc bằng máy bay | bay tàu bay không người lái | xin bay > cấp phép bay đối với tàu bay không người lái và các phương tiện bay siêu nhẹ
*1.4 người lái tàu bay | lái tàu bay ! không người > cấp giấy phép năng định cho người lái tàu bay
*1 tiếp viên | tổ bay > cấp giấy chứng nhận thành viên tổ bay
*1 đăng ký tàu bay > đăng ký tàu bay mang quốc tịch việt nam
*1 vào sân bay | thẻ sân bay | thẻ vào sân bay | thẻ an ninh sân bay > cấp mới thẻ kiểm soát an ninh cảng hàng không sân bay có giá trị sử dụng dài hạn
*1 độ cao công trình | xây cao + sân bay | chiều cao công trình > đề nghị chấp thuận độ cao công trình
`;
