/** Mines, water, air, animals, plants, forests, houses and land, as farmers, builders and firms say it. */
export const minesFarmsAndHousesWords = `
# mines
quyết toán + quyền + mỏ | quyết toán tiền + khai thác khoáng sản | tiền cấp quyền > quyết toán tiền cấp quyền khai thác khoáng sản
*1.8 vùng cấm + khoáng sản | khu cấm + khoáng sản | trong vùng cấm khai thác | khu cấm > chấp thuận thăm dò khai thác khoáng sản tại khu vực cấm hoạt động khoáng sản
đào móng + cát | đào móng + đất | trúng cát | trúng đá | móng + khoáng sản > xác nhận đăng ký thu hồi khoáng sản
*1.8 thăm dò + hết hạn + thêm | khoan thêm | thăm dò thêm > bổ sung khối lượng công tác thăm dò khi giấy phép thăm dò khoáng sản đã hết thời hạn
sang nhượng mỏ | bán mỏ | bán lại mỏ > chuyển nhượng quyền khai thác khoáng sản
trả mỏ | trả giấy phép mỏ > trả lại giấy phép khai thác khoáng sản
tài liệu địa chất | số liệu mỏ | dữ liệu mỏ > khai thác thông tin dữ liệu địa chất khoáng sản
trữ lượng mỏ | kết quả thăm dò > công nhận kết quả thăm dò khoáng sản
# mines, water
tăng công suất mỏ | mỏ + công suất > điều chỉnh giấy phép khai thác khoáng sản
mua số liệu mỏ | số liệu khảo sát mỏ | số liệu + mỏ > khai thác thông tin dữ liệu địa chất khoáng sản
nộp số liệu địa chất > giao nộp thu nhận thông tin dữ liệu địa chất
đất san lấp | đất đắp nền | khoáng sản nhóm iv > khoáng sản nhóm iv
lấy mẫu quặng > lấy mẫu để nghiên cứu thử nghiệm công nghệ chế biến khoáng sản
xe + bờ kênh | xe tải + thủy lợi | xe chạy + đê kênh > giấy phép hoạt động của phương tiện cơ giới trong phạm vi bảo vệ công trình thủy lợi
nổ mìn + hồ | nổ mìn + thủy lợi > nổ mìn trong phạm vi bảo vệ công trình thủy lợi
nuôi cá + hồ thủy lợi | nuôi cá + kênh > nuôi trồng thủy sản trong phạm vi bảo vệ công trình thủy lợi
xả lũ | vận hành hồ | quy trình hồ > quy trình vận hành hồ chứa
vỡ đập | sự cố đập > phương án ứng phó tình huống khẩn cấp đập hồ chứa
kiểm định đập > kiểm định an toàn đập hồ chứa
trả giấy phép khoan > trả lại giấy phép hành nghề khoan nước dưới đất
cắm mốc hồ > cắm mốc giới hành lang bảo vệ nguồn nước
nhãn xanh | nhãn sinh thái > chứng nhận nhãn sinh thái
# water, air, environment
*1.8 tính lại + nước | điều chỉnh tiền + nước > điều chỉnh tiền cấp quyền khai thác tài nguyên nước
tiền khai thác nước | tiền cấp quyền nước > tính tiền cấp quyền khai thác tài nguyên nước
thợ khoan giếng | hành nghề khoan > giấy phép hành nghề khoan nước dưới đất
lấy nước sông | bơm nước sông | hút nước mặt > giấy phép khai thác nước mặt nước biển
đào ao | đào kênh | đào hồ > đăng ký sử dụng mặt nước đào hồ ao sông suối kênh mương
xả khói | xả nước thải | xả thải | nhà máy + môi trường > cấp giấy phép môi trường
đánh giá tác động môi trường + dự án | báo cáo tác động > thẩm định báo cáo đánh giá tác động môi trường
xuất rác độc | chất thải độc + nước ngoài > vận chuyển xuyên biên giới chất thải nguy hại
các chất được kiểm soát + thêm | tăng hạn ngạch | hạn ngạch + các chất được kiểm soát > điều chỉnh bổ sung hạn ngạch sản xuất nhập khẩu các chất được kiểm soát
*1.8 thỏa thuận paris + dự án | tín chỉ + nước ngoài + dự án | các bon + nước ngoài > chấp thuận đăng ký dự án điều 6.2 ; chương trình dự án điều 6.4 thỏa thuận paris
bán tín chỉ các bon | tín chỉ các bon + trong nước > đăng ký điều chỉnh dự án theo cơ chế trao đổi bù trừ tín chỉ các bon trong nước
khai thác gen | nguồn gen | nghiên cứu gen | gen cây | lấy mẫu gen > cấp giấy phép tiếp cận nguồn gen
biến đổi gen | gmo > sinh vật biến đổi gen
# climate, sea, nature
chuyển tín chỉ ra nước ngoài | bán tín chỉ các bon + nước ngoài > chuyển giao quốc tế tín chỉ các bon
tài khoản tín chỉ | tài khoản các bon > đăng ký tài khoản trên hệ thống đăng ký quốc gia hạn ngạch phát thải tín chỉ các bon
bỏ dự án các bon > hủy đăng ký dự án
sàn các bon | bán tín chỉ trên sàn > xác nhận tín chỉ các bon để trao đổi trên sàn giao dịch
điện gió + biển > khảo sát dự án điện gió ngoài khơi
trả mặt biển | thôi nuôi biển > trả lại khu vực biển
thôi đổ biển > trả lại giấy phép nhận chìm
vườn thú | cứu hộ động vật | trung tâm bảo tồn > cơ sở bảo tồn đa dạng sinh học
thả thú về rừng > thả lại loài động vật nguy cấp quý hiếm
tặng thú quý | cho tặng động vật hiếm > trao đổi tặng cho mẫu vật của loài nguy cấp quý hiếm
gen + mang ra nước ngoài > đưa nguồn gen ra nước ngoài
bẫy chim | bắt động vật rừng > phương án khai thác động vật rừng thông thường từ tự nhiên
mượn đất rừng | đường tạm qua rừng > phương án tạm sử dụng rừng
giảm tiền môi trường rừng > miễn giảm tiền dịch vụ môi trường rừng
chứng chỉ rừng | rừng bền vững > phương án quản lý rừng bền vững
thanh lý rừng | rừng hỏng bán > thanh lý rừng trồng
bù nước ngầm | bơm nước xuống đất > bổ sung nhân tạo nước dưới đất
phí khí thải > khai nộp phí bảo vệ môi trường đối với khí thải
nâng trữ lượng | thăm dò bổ sung > thăm dò bổ sung để nâng cấp tài nguyên trữ lượng khoáng sản
# animals, plants, fish
*1.8 công ty nước ngoài + bán thịt | đưa nhà máy nước ngoài vào danh sách | nước ngoài + vào danh sách + thịt > bổ sung danh sách cơ sở sản xuất kinh doanh xuất khẩu sản phẩm động vật vào việt nam
kiểm dịch + cá | kiểm dịch + tôm | nhập cá | cá đông lạnh | hải sản nhập > kiểm dịch động vật sản phẩm động vật thủy sản nhập khẩu
kiểm dịch + thịt | nhập thịt | thịt đông lạnh | nhập bò | nhập heo > kiểm dịch động vật sản phẩm động vật trên cạn nhập khẩu
*1.8 kiểm dịch + kho ngoại quan | thịt + kho ngoại quan > kiểm dịch động vật sản phẩm động vật trên cạn nhập xuất kho ngoại quan
mang chó mèo từ nước ngoài | dẫn chó về nước > kiểm dịch động vật sản phẩm động vật nhập khẩu mang theo người
trại + an toàn dịch | chứng nhận trại sạch bệnh | an toàn dịch ! vùng > cơ sở an toàn dịch bệnh động vật
vùng + không có dịch | vùng nuôi + dịch bệnh | xã + không có dịch > vùng an toàn dịch bệnh động vật
*1.8 thuốc thú y + chất ma túy | thuốc thú y + gây nghiện > sản xuất thuốc thú y có chứa chất ma túy tiền chất
*1.8 giống hiếm + ra nước ngoài | tôm cá + ra nước ngoài | bán cá giống + nước ngoài > giấy phép xuất khẩu giống thủy sản cấm xuất khẩu nghiên cứu khoa học hợp tác quốc tế
nhập cá kiểng | nhập tôm bố mẹ | nhập tôm giống | nhập cá sống > giấy phép nhập khẩu thủy sản sống ; nhập khẩu giống thủy sản
*1.8 giấy tạm + {fishboat} | {fishboat} + tạm | {fishboat} + chưa đăng ký > giấy chứng nhận đăng ký tạm thời tàu cá
giấy đi đánh bắt | giấy phép đánh bắt | xin ra khơi > giấy phép khai thác thủy sản
hải sản xuất châu âu | thẻ vàng | iuu | nguồn gốc hải sản > giấy chứng nhận nguồn gốc thủy sản khai thác
lò ấp + giống | trại giống + bò | tinh bò | gieo tinh > phối giống nhân tạo gia súc
gạo thơm + xuất | gạo xuất khẩu châu âu > chứng nhận chủng loại gạo thơm xuất khẩu
giống lúa mới | bảo hộ giống | bản quyền giống cây > bảo hộ giống cây trồng
*1.8 bảo hộ giống + sửa | đơn + giống + sửa > sửa đổi bổ sung đơn đăng ký bảo hộ giống cây trồng
nhập phân bón + kiểm tra | phân bón nhập khẩu + chất lượng | nhập phân + kiểm tra > kiểm tra nhà nước về chất lượng phân bón nhập khẩu
thử nghiệm phân bón | khảo nghiệm phân bón > công nhận tổ chức khảo nghiệm phân bón
nhập thuốc bảo vệ thực vật > giấy phép nhập khẩu thuốc bảo vệ thực vật
mã vùng trồng | mã số vườn | mã đóng gói > mã số vùng trồng mã số cơ sở đóng gói
nhà kính + chứng nhận | nông nghiệp công nghệ cao > giấy chứng nhận doanh nghiệp nông nghiệp ứng dụng công nghệ cao
mã số rừng | rừng trồng + mã | rừng keo + mã | vườn keo + mã > mã số rừng sản xuất là rừng trồng
gỗ xuất khẩu | giấy gỗ đi châu âu | flegt > giấy phép flegt ; xác nhận nguồn gốc gỗ trước khi xuất khẩu
chở gỗ | giấy gỗ | nguồn gốc gỗ > xác nhận bảng kê lâm sản
mật ong xuất khẩu | xuất sữa | cfs > giấy chứng nhận lưu hành tự do cfs
nhập muối > muối nhập khẩu
*1.8 nghèo + nuôi dê | nghèo + nuôi bò | nhóm hộ + nuôi | nhóm hộ + vốn > hỗ trợ phát triển sản xuất cộng đồng
*1.8 tiền môi trường rừng | dịch vụ môi trường rừng > miễn giảm tiền dịch vụ môi trường rừng
# animals, plants, forests
*1.8 cá cảnh + xâm hại | cá lạ + nguy cơ | nhập cá cảnh > giấy phép nhập khẩu thủy sản sống đánh giá rủi ro
*1.8 cá tra + mỹ | thủy sản + mỹ | tôm + mỹ | coa > giấy chứng nhận thủy sản đạt yêu cầu xuất khẩu vào hoa kỳ coa
*1.8 nghêu sò + phiếu | phiếu thu hoạch > phiếu kiểm soát thu hoạch giấy chứng nhận xuất xứ nhuyễn thể hai mảnh vỏ
lưu hành tự do > giấy chứng nhận lưu hành tự do cfs
*1.8 kiểm tra chặt > kiểm tra nhà nước về an toàn thực phẩm nhập khẩu theo phương thức kiểm tra chặt
thực phẩm nhập khẩu | nhập thực phẩm > kiểm tra nhà nước về an toàn thực phẩm nhập khẩu
phòng kiểm nghiệm thực phẩm > chỉ định cơ sở kiểm nghiệm thực phẩm
phòng kiểm nghiệm | phòng thử nghiệm | đơn vị thử nghiệm > đăng ký hoạt động thử nghiệm giám định kiểm định chứng nhận sản phẩm
xuất cá đi nước ngoài + chứng thư | chứng thư thủy sản > giấy chứng nhận an toàn thực phẩm cho lô hàng thủy sản xuất khẩu
*1.8 thử + thuốc bảo vệ thực vật | khảo nghiệm thuốc bảo vệ thực vật | thuốc sâu mới > giấy phép khảo nghiệm thuốc bảo vệ thực vật
đăng ký thuốc bảo vệ thực vật > giấy chứng nhận đăng ký thuốc bảo vệ thực vật
xông hơi khử trùng | khử trùng hàng > hành nghề xử lý vật thể thuộc diện kiểm dịch thực vật
lai tạo + giống | giống mới + bảo hộ > đăng ký bảo hộ giống cây trồng
thôi bảo hộ giống > đình chỉ hiệu lực bằng bảo hộ giống cây trồng ; hủy bỏ hiệu lực bằng bảo hộ giống
giống bò mới | giống heo mới > công nhận dòng giống vật nuôi mới
nhập cám | nhập thức ăn chăn nuôi > nhập khẩu thức ăn chăn nuôi
men vi sinh chuồng | xử lý phân chuồng > sản phẩm xử lý chất thải chăn nuôi
ruồi lính đen | bò cạp > phương án chăn nuôi ruồi lính đen bò cạp
*1.8 hỗ trợ + nuôi bò | hỗ trợ + chăn nuôi > hỗ trợ chính sách nâng cao hiệu quả chăn nuôi
dời trại heo | bỏ nghề nuôi heo > chuyển đổi từ chăn nuôi sang các nghề khác
quảng cáo thuốc thú y > xác nhận nội dung quảng cáo thuốc thú y
nhập thuốc thú y > giấy phép nhập khẩu thuốc thú y
mẫu bệnh phẩm | gửi mẫu bệnh > vận chuyển mẫu bệnh phẩm
*1.8 xuất gỗ + châu âu | gỗ + châu âu > cấp giấy phép flegt
dự toán + trồng rừng | dự toán rừng > thẩm định thiết kế dự toán công trình lâm sinh
du lịch + rừng | nghỉ dưỡng trong rừng > đề án du lịch sinh thái nghỉ dưỡng giải trí trong rừng
trồng rừng thay thế > nộp tiền trồng rừng thay thế
nuôi {wild} > mã số cơ sở nuôi loài động vật phụ lục cites
xuất {wild} | nhập {wild} > giấy phép cites
dự án nông dân + nhóm | nhóm hộ + bò giống > hỗ trợ phát triển sản xuất cộng đồng
bao tiêu | liên kết + doanh nghiệp + nông dân > hỗ trợ dự án liên kết
trồng cây trên đất lúa | chuyển đất lúa trồng cây > chuyển đổi cơ cấu cây trồng vật nuôi trên đất trồng lúa
cây mẹ | cây đầu dòng > công nhận cây đầu dòng vườn cây đầu dòng
# houses, building, land
nhà nhà nước + thuê | nhà tập thể + thuê | nhà nhà nước + chưa + hợp đồng | nhà của nhà nước + chưa + hợp đồng > cho thuê nhà ở cũ thuộc tài sản công chưa có hợp đồng thuê nhà ở
mua nhà tập thể | mua nhà nhà nước | hóa giá nhà > bán nhà ở cũ thuộc tài sản công
*1.8 nhà ở xã hội + thuê + nhà nước | thuê nhà ở xã hội + nhà nước > cho thuê cho thuê mua nhà ở xã hội do nhà nước đầu tư xây dựng bằng vốn đầu tư công
*1.8 nhà ở xã hội + chủ đầu tư | chủ đầu tư + không đấu thầu > giao chủ đầu tư không thông qua đấu thầu dự án đầu tư xây dựng nhà ở xã hội
xây nhà công vụ | nhà công vụ + chủ trương > quyết định chủ trương đầu tư dự án đầu tư xây dựng nhà ở công vụ
thuê nhà công vụ | ở nhà công vụ > cho thuê nhà ở công vụ
ký túc xá > cho thuê nhà ở sinh viên
nước ngoài + sở hữu nhà + hạn > gia hạn thời hạn sở hữu nhà ở tại việt nam của tổ chức cá nhân nước ngoài
bán nhà trên giấy | nhà hình thành | đủ điều kiện mở bán > nhà ở hình thành trong tương lai đủ điều kiện được bán
sàn nhà đất | sàn bất động sản > sàn giao dịch bất động sản
*1.8 môi giới bất động sản + hạn | môi giới bất động sản + hết > cấp lại chứng chỉ hành nghề môi giới bất động sản trường hợp chứng chỉ cũ đã hết hạn hoặc gần hết hạn
*1.8 chứng chỉ + xây dựng + nước ngoài | đổi chứng chỉ xây dựng > cấp chuyển đổi chứng chỉ hành nghề hoạt động xây dựng
kiến trúc sư > chứng chỉ hành nghề kiến trúc
quy hoạch + thủ tướng | quy hoạch + trình > thẩm định quy hoạch đô thị và nông thôn phê duyệt của thủ tướng chính phủ
sửa nhà cấp 4 | sửa nhà cấp bốn | sửa nhà ! đất, giấy tờ > giấy phép xây dựng sửa chữa cải tạo công trình cấp iii cấp iv
nâng cấp đô thị | lên phường | lên đô thị > phân loại đô thị
khu công nghiệp xanh | nhà máy xanh | doanh nghiệp sinh thái | nhà máy + sinh thái > giấy chứng nhận doanh nghiệp sinh thái
*1.8 đất ruộng + hết hạn | đất + 50 năm + tiếp | đất nông nghiệp + hết hạn > xác nhận tiếp tục sử dụng đất nông nghiệp
đổi công năng | nhà + thành chỗ làm | nhà ở + thành văn phòng > chuyển đổi công năng nhà ở
*1.8 suất thuê nhà | nhận lại nhà nhà nước | sang nhà nhà nước thuê > cho thuê nhà ở cũ thuộc tài sản công trường hợp nhận chuyển quyền thuê nhà ở
# houses and land
*1.8 mua chung cư + công vụ | mua nhà + công vụ > dự án mua nhà ở thương mại làm nhà ở công vụ
*1.8 quyết định đầu tư + công vụ > quyết định đầu tư và quyết định chủ đầu tư dự án đầu tư xây dựng nhà ở công vụ
*1.8 mua nền + dự án | mua căn hộ + sổ | mua chung cư + sổ > cấp giấy chứng nhận cho người nhận chuyển nhượng quyền sử dụng đất trong dự án bất động sản
*1.8 mua lại dự án | nguyên dự án > giấy chứng nhận đối với trường hợp chuyển nhượng dự án đầu tư có sử dụng đất ; chuyển nhượng toàn bộ hoặc một phần dự án bất động sản
chung cư cũ + đập | chung cư cũ + xây lại > cải tạo xây dựng lại nhà chung cư
lấy lại nhà nhà nước > thu hồi nhà ở thuộc tài sản công
công trình cũ + dùng tiếp | nhà hết niên hạn > kéo dài thời hạn sử dụng của công trình hết thời hạn sử dụng
nghiệm thu công trình > kiểm tra công tác nghiệm thu hoàn thành công trình
nhà thầu nước ngoài + xây dựng > giấy phép hoạt động xây dựng cho nhà thầu nước ngoài
coi quy hoạch | hỏi quy hoạch | đất có dính quy hoạch > cung cấp thông tin quy hoạch đô thị
dời nhà | dời đình > giấy phép di dời công trình
chứng chỉ hành nghề xây dựng | chứng chỉ giám sát công trình > cấp chứng chỉ hành nghề hoạt động xây dựng
`;
