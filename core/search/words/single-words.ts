/** Everyday words and the official words they stand for, of little weight each. */
export const singleWords = `
*0.45 bán lại | sang lại | nhượng lại | sang nhượng > chuyển nhượng
*0.4 trả lại | nộp lại | giao nộp > trả lại ; thu hồi
*0.45 mở lại | hoạt động lại | bán lại được > phục hồi hoạt động ; tiếp tục kinh doanh ; công bố lại
*0.4 đóng | đóng cửa | dẹp > chấm dứt hoạt động ; đóng
*0.4 tăng vốn > tăng mức vốn điều lệ ; tăng giảm vốn
*0.4 thay tên | đổi tên > thay đổi tên ; thay đổi
*0.4 kéo dài | thêm thời hạn | thêm hạn > gia hạn
*0.4 ngưng nộp | rút hồ sơ | không làm nữa | không muốn làm nữa | hủy hồ sơ > dừng thực hiện thủ tục đăng ký
*0.45 tới nhà | tận nhà | đến nhà làm | lưu động > lưu động
*0.4 thi vào | thi tuyển | xét tuyển > tuyển sinh ; tuyển chọn
*0.4 trường công an | cảnh sát | đại học công an | học viện công an > trường công an nhân dân
*0.4 đốn | cưa cây | chặt cây | cây ngã | cây đổ > chặt hạ dịch chuyển cây xanh ; khai thác gỗ
*0.4 nhận rừng | giữ rừng | chăm sóc rừng > giao rừng cho thuê rừng
*0.4 ba kích | sâm | thuốc nam | cây thuốc | tán rừng > cây dược liệu trong rừng
*0.4 nhập giống | giống mới | giống lạ > cấp phép nhập khẩu giống
*0.4 thử nghiệm | làm thử | dùng thử > khảo nghiệm ; thử nghiệm
*0.4 giàn khoan > dầu khí ngoài khơi
*0.4 vali | hành lý | đồ ký gửi > hành lý ký gửi ; hành lý
*0.4 tour | du lịch > du lịch
*0.4 hãng bay | hãng máy bay > hãng hàng không
*0.4 phi trường > cảng hàng không sân bay
*0.4 vốn ngoại | vốn nước ngoài > có vốn đầu tư nước ngoài
*0.4 cổ tức > trả cổ tức
*0.4 đình chỉ | ngưng trợ cấp | cắt trợ cấp > tạm đình chỉ chấm dứt hưởng ; đình chỉ
*0.4 đi dạy | giảng dạy | dạy nghề > đào tạo huấn luyện
*0.4 khói bụi | khí thải > khí thải
*0.4 thải | xả > nước thải ; xả thải
*0.4 phí > khai nộp phí
*0.4 duyệt | xét duyệt > phê duyệt ; thẩm định
*0.4 được công nhận | xin công nhận > công nhận
*0.4 giấy nguồn gốc | nguồn gốc > xác nhận nguồn gốc
*0.4 thiên nhiên | hoang dã > khai thác từ tự nhiên ; hoang dã
*0.4 bản đồ | tọa độ > đo đạc và bản đồ
*0.4 bờ kênh | kênh | đê bao > phạm vi bảo vệ công trình thủy lợi
*0.4 dừa | xoài | mít | sầu riêng | cây ăn trái | trồng cây > trồng cây lâu năm
*0.4 bốc xếp | kho bãi > kho bãi
*0.4 đò | phà > bến khách ngang sông
*0.4 thợ hàn > giấy chứng nhận thợ hàn
*0.4 bác sĩ | y tá | y sĩ | điều dưỡng | nha sĩ > hành nghề khám bệnh chữa bệnh
*0.4 phòng khám | bệnh viện tư > hoạt động khám bệnh chữa bệnh
*0.4 thưởng | bằng khen | giấy khen > khen thưởng ; bằng khen
*0.4 cán bộ | công chức > cán bộ công chức
*0.4 chùa | nhà thờ | thánh thất | cơ sở tôn giáo > tôn giáo ; tổ chức
*0.4 sà lan | tàu chở > phương tiện thủy nội địa
*0.4 cơ quan khác | ngành khác > cơ quan đăng ký khác
*0.4 người lớn tuổi > người đã có hồ sơ
*0.4 hội | đoàn thể > tổ chức
*0.4 đấu thầu | gói thầu > đấu thầu
*0.4 bán đấu giá | đấu giá > đấu giá tài sản
*0.4 tư nhân > tự nguyện ; không bằng nguồn vốn đầu tư công
*0.4 báo cáo | sổ sách > báo cáo
*0.4 hưởng tiếp > hưởng tiếp ; hưởng lại
*0.4 chuyển nơi | chuyển tỉnh > chuyển ; thay đổi
*0.4 cấp bản sao | bản sao > cấp bản sao
*0.4 thẻ > cấp thẻ
*0.4 mất thẻ > cấp lại thẻ
*0.4 học viên | học nghề luật > tập sự hành nghề
*0.4 tập sự | thực tập > đăng ký tập sự
*0.4 rác | chất thải > chất thải
*0.4 điện gió | điện mặt trời > điện
*0.4 lấn biển > lấn biển
*0.4 lặn biển | tàu lặn > tàu lặn
*0.4 đường sắt | xe lửa | tàu hỏa | tàu lửa > đường sắt
*0.4 casino | sòng bài > kinh doanh casino
*0.4 cá cược | cá độ > đặt cược
*0.4 trò chơi có thưởng > trò chơi điện tử có thưởng
*0.4 lô đề > xổ số
*0.4 tiền thuê > tiền thuê
*0.4 xe cẩu | xe ủi | xe lu | xe nâng | máy gặt | máy kéo | máy xới > xe máy chuyên dùng
*0.4 đăng ký lại > đăng ký lại
*0.4 tạm thời | tạm > tạm thời
*0.4 biên giới | cửa khẩu > biên giới ; cửa khẩu
*0.4 hàng giả | nhãn hiệu > bảo hộ quyền sở hữu trí tuệ
*0.4 máy móc cũ | dây chuyền > máy móc thiết bị
*0.4 gia hạn nợ | giãn nợ > gia hạn ; khoanh nợ
*0.4 chữ ký số | token > chứng thư chữ ký điện tử
*0.4 phần mềm | mạng > an toàn thông tin mạng
*0.4 dữ liệu > khai thác thông tin dữ liệu
*0.4 bị tịch thu | tịch thu > thu hồi
*0.4 con lai | lai > có yếu tố nước ngoài
*0.4 làng giềng | nước láng giềng > khu vực biên giới
*0.4 vườn ươm > giống cây trồng
*0.4 muối | diêm dân > diêm nghiệp ; muối
*0.4 ngư dân > ngư nghiệp ; thủy sản
*0.4 nông dân > nông nghiệp
*0.4 thủy điện > hồ chứa thủy điện
*0.4 đập | hồ nước > đập hồ chứa
`;
