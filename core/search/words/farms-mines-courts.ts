/** Mines, water, air, animals, plants, houses, data, experts and courts, as farmers, firms and clerks say it. */
export const farmsAndCourtsWords = `
# words that stand for official ones wherever they occur
khai mỏ | khai khoáng | đào mỏ | hầm mỏ = khai thác khoáng sản
dò mỏ | tìm mỏ | dò tìm mỏ | khoan dò = thăm dò khoáng sản
gas lạnh | ga lạnh | môi chất lạnh = các chất được kiểm soát
brandname | tên thương hiệu tin nhắn | tên hiện trên tin nhắn | sms thương hiệu = tên định danh
mã hóa thông tin | thiết bị mã hóa | mã hóa dữ liệu = mật mã dân sự
thuốc bvtv | thuốc trừ sâu | thuốc rầy | thuốc diệt cỏ = thuốc bảo vệ thực vật
thuốc gia súc | thuốc cho heo gà = thuốc thú y
đồ ăn cho heo | cám heo | cám gà | cám = thức ăn chăn nuôi
cám cá | cám tôm | thức ăn tôm cá = thức ăn thủy sản
cò đất | môi giới nhà đất | cò nhà = môi giới bất động sản
# mines
*1.7 quyết toán + quyền + mỏ | quyết toán tiền + khai thác khoáng sản | tiền cấp quyền > quyết toán tiền cấp quyền khai thác khoáng sản
*1.8 vùng cấm + khoáng sản | khu cấm + khoáng sản | trong vùng cấm khai thác | khu cấm > chấp thuận thăm dò khai thác khoáng sản tại khu vực cấm hoạt động khoáng sản
*1.7 đào móng + cát | đào móng + đất | trúng cát | trúng đá | móng + khoáng sản > xác nhận đăng ký thu hồi khoáng sản
*1.8 thăm dò + hết hạn + thêm | khoan thêm | thăm dò thêm > bổ sung khối lượng công tác thăm dò khi giấy phép thăm dò khoáng sản đã hết thời hạn
*1.7 sang nhượng mỏ | bán mỏ | bán lại mỏ > chuyển nhượng quyền khai thác khoáng sản
*1.7 trả mỏ | trả giấy phép mỏ > trả lại giấy phép khai thác khoáng sản
*1.7 tận thu > khai thác tận thu khoáng sản
*1.7 tài liệu địa chất | số liệu mỏ | dữ liệu mỏ > khai thác thông tin dữ liệu địa chất khoáng sản
*1.7 trữ lượng mỏ | kết quả thăm dò > công nhận kết quả thăm dò khoáng sản
# water, air, environment
*1.8 tính lại + nước | điều chỉnh tiền + nước > điều chỉnh tiền cấp quyền khai thác tài nguyên nước
*1.7 tiền khai thác nước | tiền cấp quyền nước > tính tiền cấp quyền khai thác tài nguyên nước
*1.7 thợ khoan giếng | hành nghề khoan > giấy phép hành nghề khoan nước dưới đất
*1.7 lấy nước sông | bơm nước sông | hút nước mặt > giấy phép khai thác nước mặt nước biển
*1.7 đào ao | đào kênh | đào hồ > đăng ký sử dụng mặt nước đào hồ ao sông suối kênh mương
*1.7 xả khói | xả nước thải | xả thải | nhà máy + môi trường > cấp giấy phép môi trường
*1.7 đánh giá tác động môi trường + dự án | báo cáo tác động > thẩm định báo cáo đánh giá tác động môi trường
*1.7 xuất rác độc | chất thải độc + nước ngoài > vận chuyển xuyên biên giới chất thải nguy hại
*1.7 các chất được kiểm soát + thêm | tăng hạn ngạch | hạn ngạch + các chất được kiểm soát > điều chỉnh bổ sung hạn ngạch sản xuất nhập khẩu các chất được kiểm soát
*1.8 thỏa thuận paris + dự án | tín chỉ + nước ngoài + dự án | các bon + nước ngoài > chấp thuận đăng ký dự án điều 6.2 ; chương trình dự án điều 6.4 thỏa thuận paris
*1.7 bán tín chỉ các bon | tín chỉ các bon + trong nước > đăng ký điều chỉnh dự án theo cơ chế trao đổi bù trừ tín chỉ các bon trong nước
*1.7 khai thác gen | nguồn gen | nghiên cứu gen | gen cây | lấy mẫu gen > cấp giấy phép tiếp cận nguồn gen
*1.7 biến đổi gen | gmo > sinh vật biến đổi gen
# animals, plants, fish
*1.8 công ty nước ngoài + bán thịt | đưa nhà máy nước ngoài vào danh sách | nước ngoài + vào danh sách + thịt > bổ sung danh sách cơ sở sản xuất kinh doanh xuất khẩu sản phẩm động vật vào việt nam
*1.7 kiểm dịch + cá | kiểm dịch + tôm | nhập cá | cá đông lạnh | hải sản nhập > kiểm dịch động vật sản phẩm động vật thủy sản nhập khẩu
*1.7 kiểm dịch + thịt | nhập thịt | thịt đông lạnh | nhập bò | nhập heo > kiểm dịch động vật sản phẩm động vật trên cạn nhập khẩu
*1.8 kiểm dịch + kho ngoại quan | thịt + kho ngoại quan > kiểm dịch động vật sản phẩm động vật trên cạn nhập xuất kho ngoại quan
*1.7 mang chó mèo từ nước ngoài | dẫn chó về nước > kiểm dịch động vật sản phẩm động vật nhập khẩu mang theo người
*1.7 trại + an toàn dịch | chứng nhận trại sạch bệnh | an toàn dịch ! vùng > cơ sở an toàn dịch bệnh động vật
*1.7 vùng + không có dịch | vùng nuôi + dịch bệnh | xã + không có dịch > vùng an toàn dịch bệnh động vật
*1.8 thuốc thú y + chất ma túy | thuốc thú y + gây nghiện > sản xuất thuốc thú y có chứa chất ma túy tiền chất
*1.8 giống hiếm + ra nước ngoài | tôm cá + ra nước ngoài | bán cá giống + nước ngoài > giấy phép xuất khẩu giống thủy sản cấm xuất khẩu nghiên cứu khoa học hợp tác quốc tế
*1.7 nhập cá kiểng | nhập tôm bố mẹ | nhập tôm giống | nhập cá sống > giấy phép nhập khẩu thủy sản sống ; nhập khẩu giống thủy sản
*1.8 giấy tạm + {fishboat} | {fishboat} + tạm | {fishboat} + chưa đăng ký > giấy chứng nhận đăng ký tạm thời tàu cá
*1.7 giấy đi đánh bắt | giấy phép đánh bắt | xin ra khơi > giấy phép khai thác thủy sản
*1.7 hải sản xuất châu âu | thẻ vàng | iuu | nguồn gốc hải sản > giấy chứng nhận nguồn gốc thủy sản khai thác
*1.7 lò ấp + giống | trại giống + bò | tinh bò | gieo tinh > phối giống nhân tạo gia súc
*1.7 gạo thơm + xuất | gạo xuất khẩu châu âu > chứng nhận chủng loại gạo thơm xuất khẩu
*1.7 giống lúa mới | bảo hộ giống | bản quyền giống cây > bảo hộ giống cây trồng
*1.8 bảo hộ giống + sửa | đơn + giống + sửa > sửa đổi bổ sung đơn đăng ký bảo hộ giống cây trồng
*1.7 nhập phân bón + kiểm tra | phân bón nhập khẩu + chất lượng | nhập phân + kiểm tra > kiểm tra nhà nước về chất lượng phân bón nhập khẩu
*1.7 thử nghiệm phân bón | khảo nghiệm phân bón > công nhận tổ chức khảo nghiệm phân bón
*1.7 nhập thuốc bảo vệ thực vật > giấy phép nhập khẩu thuốc bảo vệ thực vật
*1.7 mã vùng trồng | mã số vườn | mã đóng gói > mã số vùng trồng mã số cơ sở đóng gói
*1.7 nhà kính + chứng nhận | nông nghiệp công nghệ cao > giấy chứng nhận doanh nghiệp nông nghiệp ứng dụng công nghệ cao
*1.7 mã số rừng | rừng trồng + mã | rừng keo + mã | vườn keo + mã > mã số rừng sản xuất là rừng trồng
*1.7 gỗ xuất khẩu | giấy gỗ đi châu âu | flegt > giấy phép flegt ; xác nhận nguồn gốc gỗ trước khi xuất khẩu
*1.7 chở gỗ | giấy gỗ | nguồn gốc gỗ > xác nhận bảng kê lâm sản
*1.7 mật ong xuất khẩu | xuất sữa | cfs > giấy chứng nhận lưu hành tự do cfs
*1.7 nhập muối > muối nhập khẩu
# houses, building, land
*1.7 nhà nhà nước + thuê | nhà tập thể + thuê | nhà nhà nước + chưa + hợp đồng | nhà của nhà nước + chưa + hợp đồng > cho thuê nhà ở cũ thuộc tài sản công chưa có hợp đồng thuê nhà ở
*1.7 mua nhà tập thể | mua nhà nhà nước | hóa giá nhà > bán nhà ở cũ thuộc tài sản công
*1.8 nhà ở xã hội + thuê + nhà nước | thuê nhà ở xã hội + nhà nước > cho thuê cho thuê mua nhà ở xã hội do nhà nước đầu tư xây dựng bằng vốn đầu tư công
*1.8 nhà ở xã hội + chủ đầu tư | chủ đầu tư + không đấu thầu > giao chủ đầu tư không thông qua đấu thầu dự án đầu tư xây dựng nhà ở xã hội
*1.7 xây nhà công vụ | nhà công vụ + chủ trương > quyết định chủ trương đầu tư dự án đầu tư xây dựng nhà ở công vụ
*1.7 thuê nhà công vụ | ở nhà công vụ > cho thuê nhà ở công vụ
*1.7 ký túc xá > cho thuê nhà ở sinh viên
*1.7 nước ngoài + sở hữu nhà + hạn > gia hạn thời hạn sở hữu nhà ở tại việt nam của tổ chức cá nhân nước ngoài
*1.7 bán nhà trên giấy | nhà hình thành | đủ điều kiện mở bán > nhà ở hình thành trong tương lai đủ điều kiện được bán
*1.7 sàn nhà đất | sàn bất động sản > sàn giao dịch bất động sản
*1.8 môi giới bất động sản + hạn | môi giới bất động sản + hết > cấp lại chứng chỉ hành nghề môi giới bất động sản trường hợp chứng chỉ cũ đã hết hạn hoặc gần hết hạn
*1.8 chứng chỉ + xây dựng + nước ngoài | đổi chứng chỉ xây dựng > cấp chuyển đổi chứng chỉ hành nghề hoạt động xây dựng
*1.7 kiến trúc sư > chứng chỉ hành nghề kiến trúc
*1.7 quy hoạch + thủ tướng | quy hoạch + trình > thẩm định quy hoạch đô thị và nông thôn phê duyệt của thủ tướng chính phủ
*1.7 sửa nhà cấp 4 | sửa nhà cấp bốn | sửa nhà ! đất, giấy tờ > giấy phép xây dựng sửa chữa cải tạo công trình cấp iii cấp iv
*1.7 nâng cấp đô thị | lên phường | lên đô thị > phân loại đô thị
*1.7 khu công nghiệp xanh | nhà máy xanh | doanh nghiệp sinh thái | nhà máy + sinh thái > giấy chứng nhận doanh nghiệp sinh thái
# firms, investment
*1.8 dự án + ngưng | dự án + dừng hẳn | dừng dự án | bỏ dự án | chấm dứt dự án > tự quyết định chấm dứt hoạt động dự án của nhà đầu tư
*1.7 dự án + tạm ngưng | dự án + nghỉ một thời gian > tự quyết định ngừng hoạt động dự án của nhà đầu tư
*1.7 dự án + thêm thời gian | dự án + gia hạn | dự án 50 năm > gia hạn thời hạn hoạt động của dự án đầu tư
*1.7 giấy chứng nhận đầu tư | irc > giấy chứng nhận đăng ký đầu tư
*1.7 nước ngoài + mua cổ phần | nước ngoài + góp vốn > góp vốn mua cổ phần mua phần vốn góp
*1.8 hủy quyết định giải thể | giải thể + hoạt động tiếp | thôi không giải thể > hủy bỏ nghị quyết quyết định giải thể doanh nghiệp
*1.7 khắc con dấu ! lại | khắc dấu ! lại | con dấu mới | làm con dấu > đăng ký mẫu con dấu mới
*1.7 mất con dấu | đổi con dấu | khắc lại > đăng ký lại mẫu con dấu
*1.7 ban quản trị chung cư > công nhận ban quản trị nhà chung cư
# data, security
*1.8 dữ liệu + phân tích | phân tích dữ liệu > dịch vụ phân tích tổng hợp dữ liệu
*1.7 mua bán dữ liệu | chợ dữ liệu > sàn dữ liệu
*1.8 hồ sơ + thông tin khách hàng | cập nhật hồ sơ đánh giá | dữ liệu khách hàng + cập nhật > thông báo cập nhật hồ sơ đánh giá tác động về dữ liệu cá nhân
*1.7 chuyển dữ liệu ra nước ngoài | lưu dữ liệu nước ngoài > đánh giá tác động chuyển dữ liệu cá nhân xuyên biên giới
*1.7 nhập tường lửa | nhập thiết bị an ninh mạng > nhập khẩu sản phẩm an toàn thông tin
*1.7 nhập + mật mã | nhập mật mã dân sự > xuất khẩu nhập khẩu sản phẩm mật mã dân sự
*1.7 tên định danh + hết hạn | tên định danh + hạn > gia hạn giấy chứng nhận tên định danh
# courts, experts
*1.7 sang nhượng + thừa phát lại | bán + thừa phát lại > chuyển nhượng văn phòng thừa phát lại
*1.8 gộp + thừa phát lại | nhập + thừa phát lại > hợp nhất sáp nhập văn phòng thừa phát lại
*1.7 gộp + công chứng | nhập hai phòng công chứng > hợp nhất văn phòng công chứng ; sáp nhập văn phòng công chứng
*1.7 mở phòng công chứng | lập phòng công chứng > thành lập văn phòng công chứng
*1.7 bán phòng công chứng | sang phòng công chứng > bán văn phòng công chứng theo loại hình doanh nghiệp tư nhân
*1.7 gộp công ty luật > hợp nhất công ty luật ; sáp nhập công ty luật
*1.7 luật sư nước ngoài > giấy phép hành nghề tại việt nam của luật sư nước ngoài
*1.7 đấu giá + mất giấy > cấp lại giấy đăng ký hoạt động của doanh nghiệp đấu giá tài sản
*1.8 chi nhánh + đấu giá + đổi | chi nhánh + đấu giá + địa chỉ > thay đổi nội dung đăng ký hoạt động của chi nhánh doanh nghiệp đấu giá tài sản
*1.7 hòa giải tranh chấp thương mại | trung tâm hòa giải > thành lập trung tâm hòa giải thương mại
*1.7 trọng tài + mất giấy > cấp lại giấy phép thành lập của trung tâm trọng tài
*1.7 giám định viên + xây dựng > bổ nhiệm và cấp thẻ giám định viên tư pháp xây dựng
*1.7 lật lại hồ sơ tòa | xin bản án | sao án > đăng ký cấp sao bản án tài liệu trong hồ sơ vụ án
*1.7 kiện qua mạng | nộp đơn kiện online > gửi nhận đơn khởi kiện
*1.7 người quản lý phá sản > chứng chỉ hành nghề quản tài viên
*1.7 tiền đi làm chứng | ra tòa làm chứng + tiền > thanh toán chi phí cho người làm chứng
*1.8 tai nạn lao động + lần nữa | tai nạn lao động + thêm | tai nạn lao động + tiếp > hưởng chế độ tnlđ bnn đối với trường hợp đã bị tnlđ bnn nay tiếp tục bị
*1.8 tai nạn lao động + tái phát | vết thương cũ + tái phát > hưởng chế độ tnlđ bnn do thương tật bệnh tật tái phát
*1.7 cán bộ xã + lương hưu | cán bộ xã + nghỉ hưu > lương hưu trợ cấp hàng tháng đối với cán bộ xã
`;
