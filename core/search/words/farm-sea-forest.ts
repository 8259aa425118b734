/** Fields, animals, fish, forests, water, minerals, environment. */
export const farmSeaForestWords = `
# fishing
giấy phép khai thác thủy sản | giấy phép đánh cá | giấy phép đánh bắt | đánh bắt xa bờ | {fishboat} + giấy phép | {fishboat} + xin phép | {fishboat} + hạn ngạch | xin phép đánh bắt | đánh bắt cá ! nguồn gốc, chứng nhận, xác nhận, đăng ký | đi biển + giấy phép | giấy phép đi biển | đánh bắt hải sản | câu mực + phép | hạn ngạch đánh bắt | giấy phép ra khơi | cào + giấy phép | giấy phép khai thác + {fishboat} | đi khơi | đi đánh cá > cấp cấp lại giấy phép khai thác thủy sản
{fishboat} + đăng ký ! xóa, mất, lại, tạm | {fishboat} + đăng ký ! xóa, mất, lại, tạm, phép | {fishboat} + mới đóng ! phép | {fishboat} + đóng + đăng ký | {fishboat} + số ! phép | {fishboat} + mới + giấy | {fishboat} + sang tên | {fishboat} + mua | {fishboat} + bán > cấp giấy chứng nhận đăng ký tàu cá tàu phục vụ nuôi trồng thủy sản
*1.8 {fishboat} + xóa đăng ký | {fishboat} + xóa | {fishboat} + chìm | {fishboat} + giải bản > xóa đăng ký tàu cá tàu phục vụ nuôi trồng thủy sản
*1.8 {lost} + {fishboat} | cấp lại + {fishboat} ! phép > cấp lại giấy chứng nhận đăng ký tàu cá tàu phục vụ nuôi trồng thủy sản
*1 {fishboat} + tạm thời > cấp giấy chứng nhận đăng ký tạm thời tàu cá
đóng mới tàu cá | {fishboat} + đóng ! đăng ký | xin đóng tàu | {fishboat} + cải hoán | đóng tàu | đóng ghe mới + phép | mua tàu cá + chấp thuận > cấp văn bản chấp thuận đóng mới cải hoán thuê mua tàu cá việt nam
{fishboat} + đăng kiểm | {fishboat} + an toàn | {fishboat} + an toàn kỹ thuật > cấp giấy chứng nhận an toàn kỹ thuật tàu cá
*1.6 nguồn gốc thủy sản | nguồn gốc cá | chứng nhận cá đánh bắt | truy xuất cá | nguồn gốc khai thác | giấy nguồn gốc + cá | chứng nhận nguồn gốc thủy sản ! nuôi, hoang dã > cấp cấp lại giấy chứng nhận nguồn gốc thủy sản khai thác
*1 nguyên liệu thủy sản | xác nhận cá khai thác | xác nhận cá đánh bắt | cá khai thác | xác nhận khai thác + cá > cấp giấy xác nhận nguyên liệu thủy sản khai thác
lồng bè | nuôi cá bè | bè cá | bè nuôi | nuôi bè | nuôi cá lồng | nuôi tôm ! đất lúa, biển, giống | ao tôm | vuông tôm | tôm thẻ | tôm sú | nuôi cá tra | ao cá | nuôi cá bớp | nuôi hàu | nuôi sò | nuôi nghêu | nuôi cua | cá mú + nuôi | đăng ký nuôi cá | đăng ký nuôi tôm | nuôi tôm công nghiệp | đìa tôm | hầm cá | nuôi thủy sản | nuôi trồng thủy sản ! giống, thức ăn, thủy lợi, biển > cấp cấp lại giấy xác nhận nuôi trồng thủy sản lồng bè đối tượng thủy sản nuôi chủ lực hoạt động trên nội địa thuộc phạm vi quản lý và cơ sở nuôi trồng thủy sản
*1.6 nuôi biển | mặt biển + nuôi | thuê mặt biển | giao mặt biển | khu vực biển ! trả | nuôi + ngoài biển | nuôi trên biển | giao biển | nuôi cá trên biển > giao khu vực biển cho cá nhân việt nam để nuôi trồng thủy sản ; giao khu vực biển
*1 trả mặt biển | trả khu vực biển > trả lại khu vực biển cho cá nhân việt nam để nuôi trồng thủy sản
*1.5 giống tôm | giống cá | ương giống | trại giống | trại tôm giống | sản xuất giống thủy sản | bán cá giống | ương cá | tôm giống > cấp cấp lại giấy chứng nhận cơ sở đủ điều kiện sản xuất ương dưỡng giống thủy sản
*1 thức ăn thủy sản | thức ăn cá | thức ăn tôm > cấp cấp lại giấy chứng nhận cơ sở đủ điều kiện sản xuất thức ăn thủy sản
*1 cảng cá > công bố mở cảng cá loại iii
*1 đóng tàu cá + cơ sở | xưởng đóng tàu | trại ghe > cấp cấp lại giấy chứng nhận cơ sở đủ điều kiện đóng mới cải hoán tàu cá
*1 cộng đồng quản lý thủy sản | giao quyền quản lý thủy sản > công nhận và giao quyền quản lý cho tổ chức cộng đồng
*1 nhuyễn thể | nghêu sò + chứng nhận | phiếu kiểm soát thu hoạch > cấp giấy chứng nhận xuất xứ cho lô nguyên liệu nhuyễn thể hai mảnh vỏ
*1 bảo hiểm khai thác hải sản > bảo hiểm khai thác hải sản
# animals
*1.5 chăn nuôi trang trại | nuôi heo | {animal} + nuôi ! giống, thức ăn, mật | trang trại heo | trang trại gà | trại heo | trại gà | trại bò | đăng ký chăn nuôi | chăn nuôi lớn | trại vịt | trại chăn nuôi | thả vịt | nuôi trại lạnh | mã số chăn nuôi | kê khai chăn nuôi > cấp giấy chứng nhận đủ điều kiện chăn nuôi đối với chăn nuôi trang trại quy mô lớn ; cấp mã số định danh cơ sở chăn nuôi
{animal} + chở | {animal} + vận chuyển | đưa {animal} qua tỉnh | kiểm dịch động vật | {animal} + kiểm dịch | {animal} + qua tỉnh | bán {animal} qua tỉnh | chở heo | chở thịt qua tỉnh | chở trứng > cấp giấy chứng nhận kiểm dịch động vật sản phẩm động vật trên cạn vận chuyển ra khỏi địa bàn cấp tỉnh
*1.6 chở tôm qua tỉnh | kiểm dịch tôm | kiểm dịch cá | kiểm dịch thủy sản | tôm + kiểm dịch | cá + kiểm dịch | cá giống + qua tỉnh > cấp giấy chứng nhận kiểm dịch động vật sản phẩm động vật thủy sản vận chuyển ra khỏi địa bàn cấp tỉnh
*1 đem chó mèo + nước ngoài | mang chó + nước ngoài | mang mèo + nước ngoài | đưa thú cưng ra nước ngoài > cấp giấy chứng nhận kiểm dịch động vật sản phẩm động vật trên cạn xuất khẩu
*1.6 thuốc thú y ! sản xuất, nhập, lại, gia hạn, quảng cáo, khảo nghiệm | bán thuốc thú y | tiệm thuốc thú y | cửa hàng thú y | mua bán thuốc thú y > cấp giấy chứng nhận đủ điều kiện buôn bán thuốc thú y
*1.6 bác sĩ thú y | hành nghề thú y ! lại, gia hạn | chích ngừa chó | khám chó mèo | tiệm chích ngừa | phòng khám thú y | chứng chỉ thú y | thú y viên | thiến heo | chích heo | bác sỹ thú y | phòng mạch thú y > cấp chứng chỉ hành nghề thú y
*1 gia hạn chứng chỉ thú y | gia hạn + thú y > gia hạn chứng chỉ hành nghề thú y
*1.6 heo chết dịch | dịch tả heo | heo bị dịch | dịch bệnh + hỗ trợ | gà bị dịch | cúm gia cầm | tiêu hủy heo | heo + dịch | vịt + dịch | bò + dịch | thiệt hại + dịch bệnh | dịch tả heo + tiền | hỗ trợ + dịch > hỗ trợ cơ sở sản xuất bị thiệt hại do dịch bệnh động vật
*1 an toàn dịch bệnh > cấp giấy chứng nhận cơ sở an toàn dịch bệnh động vật
*1 thức ăn chăn nuôi | thức ăn gia súc | cám heo > cấp giấy chứng nhận đủ điều kiện sản xuất thức ăn chăn nuôi
*1 phối giống | gieo tinh bò | gieo tinh > hỗ trợ chi phí về vật tư phối giống nhân tạo gia súc
*1.5 {wild} + nuôi | nuôi động vật hoang dã | {wild} + đăng ký | nuôi trăn | nuôi rắn | nuôi cá sấu > đăng ký mã số cơ sở nuôi trồng các loài động vật thực vật thuộc phụ lục cites ; xác nhận nguồn gốc loài thủy sản thuộc phụ lục công ước quốc tế về buôn bán các loài động vật thực vật hoang dã nguy cấp
*1 ruồi lính đen > thông báo phương án chăn nuôi ruồi lính đen
*1 nuôi bò cạp | bò cạp > thông báo phương án chăn nuôi bò cạp
# crops
*1.6 phân bón ! sản xuất, nhập, lưu hành | thuốc trừ sâu | thuốc bảo vệ thực vật ! sản xuất, nhập, đăng ký thuốc, khảo nghiệm | bảo vệ thực vật ! sản xuất, nhập, khảo nghiệm, đăng ký thuốc | bán phân thuốc | đại lý phân bón | thuốc sâu | vật tư nông nghiệp | bán thuốc trừ sâu | tiệm phân thuốc | cửa hàng phân bón | thuốc cỏ > cấp giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật
*1 sản xuất phân bón > cấp giấy chứng nhận đủ điều kiện sản xuất phân bón
*1.6 mã số vùng trồng | mã vùng trồng | mã số vùng | mã đóng gói | cơ sở đóng gói | sầu riêng + mã | xuất khẩu sầu riêng | vùng trồng > cấp cấp lại mã số vùng trồng mã số cơ sở đóng gói
*1.6 kiểm dịch trái cây | kiểm dịch thực vật ! nhập, quá cảnh | kiểm dịch + xuất khẩu ! động vật, {animal}, tôm, cá | kiểm dịch lúa | kiểm dịch gạo | kiểm dịch gỗ | kiểm dịch nông sản > cấp giấy chứng nhận kiểm dịch thực vật xuất khẩu tái xuất khẩu
*1 kiểm dịch + nhập khẩu ! động vật > cấp giấy chứng nhận kiểm dịch thực vật nhập khẩu
*1 gạo thơm | xuất khẩu gạo thơm > chứng nhận chủng loại gạo thơm xuất khẩu được hưởng miễn thuế nhập khẩu theo hạn ngạch
*1 giống lúa | giống cây trồng ! lâm nghiệp, bảo hộ | giống cây mới > công nhận lưu hành giống cây trồng ; đăng ký bảo hộ giống cây trồng
*1 bảo hộ giống > đăng ký bảo hộ giống cây trồng
*1 cây đầu dòng | vườn cây giống > công nhận cây đầu dòng vườn cây đầu dòng
*1.4 an toàn thực phẩm ! nhập, xuất | vệ sinh an toàn thực phẩm | giấy vệ sinh thực phẩm | làm nước mắm | làm khô | cơ sở chế biến cá | chế biến thủy sản | bán thịt heo + giấy | lò giết mổ | cơ sở thực phẩm | sơ chế nông sản | làm mắm > cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất kinh doanh thực phẩm nông lâm thủy sản
*1 cfs | lưu hành tự do > cấp giấy chứng nhận lưu hành tự do cfs đối với hàng hóa xuất khẩu
*1 làng nghề | nghề truyền thống > công nhận làng nghề ; công nhận nghề truyền thống
*1 bảo hiểm nông nghiệp | bảo hiểm cây lúa | bảo hiểm lúa > phê duyệt đối tượng được hỗ trợ phí bảo hiểm nông nghiệp
*1 khuyến nông > phê duyệt kế hoạch khuyến nông địa phương cấp xã
*1.2 hỗ trợ sản xuất | hỗ trợ con giống | hỗ trợ cây giống | hỗ trợ nông dân | hỗ trợ vốn + nông dân | xin giống | hỗ trợ phát triển sản xuất > hỗ trợ phát triển sản xuất cộng đồng
*1 liên kết sản xuất | bao tiêu | dự án liên kết > hỗ trợ dự án liên kết cấp xã
*1 nông nghiệp công nghệ cao > cấp giấy chứng nhận doanh nghiệp nông nghiệp ứng dụng công nghệ cao
# forests
chặt cây rừng | khai thác gỗ | chặt rừng trồng | đốn cây rừng | khai thác rừng | chặt tràm | bán tràm | đốn tràm | khai thác tràm | cưa cây bán | đốn gỗ | khai thác cây gỗ | trồng rừng + chặt | bán gỗ vườn | rừng trồng + khai thác | chặt cây keo > phê duyệt phương án khai thác gỗ thực vật rừng ngoài gỗ loài thông thường thuộc thẩm quyền giải quyết của ủy ban nhân dân cấp xã
chở gỗ | vận chuyển gỗ | gỗ + đi bán | bảng kê lâm sản | xác nhận gỗ | vận chuyển lâm sản | buôn gỗ | gỗ + giấy tờ > xác nhận bảng kê lâm sản
*1 giao rừng | thuê rừng | nhận khoán rừng > giao rừng cho thuê rừng khi đã được giao đất cho thuê đất có rừng
*1 chuyển đất rừng | chuyển rừng | chuyển mục đích rừng > chuyển mục đích sử dụng rừng sang mục đích khác đối với cá nhân
*1 rừng bị thiệt hại | rừng trồng bị chết | cháy rừng > kiểm tra hiện trường rừng trồng bị thiệt hại
*1 trồng rừng + vay | vay trồng rừng > hỗ trợ tín dụng đầu tư trồng rừng gỗ lớn đối với chủ rừng là hộ gia đình cá nhân
*1 dược liệu | trồng sâm > phương án nuôi trồng phát triển thu hoạch cây dược liệu trong rừng đối với chủ rừng là hộ gia đình cá nhân
*1 xuất khẩu gỗ > xác nhận nguồn gốc gỗ trước khi xuất khẩu
*1 cites | đồi mồi | ngà voi > cấp giấy phép cites xuất khẩu tái xuất khẩu mẫu vật loài động vật thực vật
*1 giống cây rừng | giống lâm nghiệp > công nhận nguồn giống cây trồng lâm nghiệp
# water, minerals, environment
nước dưới đất ! hành nghề, thăm dò, gia hạn, trả, xưởng | khoan cây nước | đóng cây nước | khoan nước | xin khoan nước | nước sinh hoạt + khoan > đăng ký khai thác nước dưới đất ; cấp giấy phép khai thác nước dưới đất đối với công trình có quy mô dưới 5 000
*1.6 nước dưới đất + xưởng | nước dưới đất + nhà máy | giấy phép nước dưới đất | nước dưới đất + giấy phép ! hành nghề, thợ > cấp giấy phép khai thác nước dưới đất đối với công trình có quy mô dưới 5 000 ; cấp giấy phép thăm dò nước dưới đất
*1.6 hành nghề khoan | thợ khoan | nghề khoan nước | nước dưới đất + hành nghề | đội khoan > cấp giấy phép hành nghề khoan nước dưới đất
*1 nước mặt | bơm nước sông | lấy nước sông | nước sông | nước biển + khai thác > cấp giấy phép khai thác nước mặt nước biển ; đăng ký khai thác nước mặt nước biển
*1 đào ao | đào kênh | đào mương | lấp rạch | san lấp ao > đăng ký khai thác nước mặt nước biển đăng ký sử dụng mặt nước đào hồ ao sông suối kênh mương rạch
*1.4 qua kênh | xây cống | cống đập | bắc cầu qua kênh | cầu qua kênh | ven kênh | bờ kênh | kênh thủy lợi | đập | công trình thủy lợi | xây cất trên kênh | kênh + xây > cấp giấy phép cho các hoạt động trong phạm vi bảo vệ công trình thủy lợi xây dựng công trình mới
*1 nuôi cá kênh | nuôi thủy sản + thủy lợi | nuôi cá hồ thủy lợi > cấp giấy phép nuôi trồng thủy sản trong phạm vi bảo vệ công trình thủy lợi
*1 đê | ven đê | đê điều > cấp phép đối với các hoạt động liên quan đến đê điều
*1 thủy lợi nhỏ | tưới tiết kiệm | hỗ trợ tưới | trạm bơm > hỗ trợ đầu tư xây dựng phát triển thủy lợi nhỏ thủy lợi nội đồng và tưới tiên tiến tiết kiệm nước
*1.6 khai thác khoáng sản ! trả, gia hạn, đổi, chuyển, lại, thăm dò | mỏ đá | mỏ cát | mỏ sét | mỏ đất | khai thác cát | khai thác đá | khai thác sét | khai thác đất | hút cát | múc cát | mở mỏ | xúc đất bán | khai thác mỏ | giấy phép mỏ | đào đất bán | khai thác than > cấp giấy phép khai thác khoáng sản cấp tỉnh
*1 thăm dò khoáng sản | tìm mỏ | khoan thăm dò mỏ > cấp giấy phép thăm dò khoáng sản cấp tỉnh
*1 đóng cửa mỏ | trả mỏ > phê duyệt đề án đóng cửa mỏ khoáng sản cấp tỉnh ; trả lại giấy phép khai thác khoáng sản cấp tỉnh
*1 gia hạn mỏ | gia hạn + khoáng sản > gia hạn giấy phép khai thác khoáng sản cấp tỉnh
*1 tận thu khoáng sản > cấp giấy phép khai thác tận thu khoáng sản
*1 thu hồi khoáng sản | lấy đất trong dự án > xác nhận đăng ký thu hồi khoáng sản
*1.6 giấy phép môi trường ! điều chỉnh, đổi | xả thải | bảo vệ môi trường ! thuế, phí, khí thải, kiểm định | hồ sơ môi trường | giấy môi trường | cam kết môi trường | kế hoạch bảo vệ môi trường | xử lý nước thải | nước thải ! phí, khai > cấp giấy phép môi trường cấp tỉnh
*1 đánh giá tác động môi trường ! tham vấn | báo cáo tác động môi trường > thẩm định báo cáo đánh giá tác động môi trường cấp tỉnh
*1 tham vấn môi trường | lấy ý kiến môi trường > tham vấn trong đánh giá tác động môi trường cấp xã
*1 tràn dầu | cây xăng + ứng phó | sự cố dầu > thẩm định và phê duyệt kế hoạch ứng phó sự cố tràn dầu
*1 chất thải nguy hại > chấp thuận đăng ký vận chuyển xuyên biên giới chất thải nguy hại
*1 nhận chìm | đổ bùn ra biển > cấp giấy phép nhận chìm ở biển cấp tỉnh
*1 tín chỉ các bon | tín chỉ carbon | carbon | các bon > cấp tín chỉ các bon theo cơ chế trao đổi bù trừ tín chỉ các bon trong nước
*1 dự báo thời tiết | khí tượng > cấp giấy phép hoạt động dự báo cảnh báo khí tượng thủy văn cấp tỉnh
`;
