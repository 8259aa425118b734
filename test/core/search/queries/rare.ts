/** Paraphrases of procedures drawn evenly from the whole catalogue. First found at 0.52 and 0.77. */
export const rareQueries = `
xã có duyệt cho đốn gỗ tràm bông vàng không | 1.011471 1.011470
con cá sấu bắt ngoài thiên nhiên xin giấy nguồn gốc | 1.004656 1.004680
dọn về nhà mới mua muốn nhập hộ khẩu ở đó | 1.004222
xin kéo dài giấy phép trồng dừa trên bờ kênh thủy lợi | 1.014864 2.001401
thanh kiếm ông cố để lại trưng trong nhà phải khai báo | 1.013442
mấy nhà trong ấp lập tổ hợp tác nuôi lươn | 2.002637 2.002226
bạn trai em là người Singapore, hai đứa muốn cưới ở Việt Nam | 2.000806
xin giấy phép cất nhà lầu mặt tiền đường trong chợ | 1.013225
cụ già nằm liệt giường muốn lập di chúc | 2.001019
trồng ba kích dưới tán rừng cần xã duyệt phương án | 3.000502
đóng chi nhánh của hợp tác xã | 1.005010
ông ngoại đi bộ đội thời chống Mỹ 8 năm rồi về quê, được trợ cấp một lần không | 1.013159 1.013160 1.013144
khu bến cho ghe cá lên hàng muốn được công nhận cảng cá loại 3 | 1.004478
ra quân rồi đăng ký quân dự bị | 1.013135
giữa năm nhà khó khăn quá xin xét hộ nghèo bổ sung | 1.011607 1.011606
hộ làm muối có mức sống trung bình | 1.011609
đang nộp hồ sơ lập hợp tác xã giờ không muốn làm nữa | 2.002643
chia cái nhà của ba mẹ mất để lại cho ba anh em có xã chứng | 2.001406
cán bộ xã tới nhà làm đăng ký kết hôn cho người khuyết tật | 1.000593
giấy phép xây nhà sắp hết hiệu lực mà chưa khởi công | 1.013227
bé được khai sinh bên Đức rồi giờ ghi vào sổ ở Việt Nam | 2.000547
đổi căn cước do sai ngày sinh | 1.014063 2.001195 1.000889
quán ăn thêm bán rượu đổi giấy đăng ký hộ | 2.000720
cha đi bộ đội 20 năm chống Mỹ đã chết, con được hưởng gì | 1.013141
hợp tác xã báo đổi kế toán trưởng | 1.004979 1.005277
bầu người làm hòa giải viên ở khóm | 1.002211
xin nhận rừng để chăm sóc | 1.014832 1.014839
ghe đăng ký bên cơ quan khác chuyển qua đăng ký đường thủy | 1.004036
xin giấy xác nhận thông tin hộ tịch | 2.002516
mất mã số trại heo xin cấp lại | 1.014954
cây cổ thụ trước nhà sắp ngã xin cưa | 1.002693
thẩm định dự án xây trường học | 1.013239 1.013216
đổi nhà ở thành văn phòng trong dự án | 1.012883 1.013769
nhà máy đóng phí khí thải | 1.013040
trợ cấp anh hùng lực lượng vũ trang công an | 1.004209
điều chỉnh ranh rừng phòng hộ | 1.014837
sửa giấy phép khai thác tận thu | 1.014281
bổ nhiệm thừa phát lại | 1.008922
trại gà xin chứng nhận an toàn dịch | 1.011475
bán lại văn phòng thừa phát lại | 1.008936
thi vào đại học cảnh sát | 1.004045
mở đường từ khu dân cư ra quốc lộ không có trong quy hoạch | 1.013277
tiền hỗ trợ nuôi bò lai từ ngân sách | 1.012834 1.012836 1.012833 1.012832
mất thẻ cộng tác viên trợ giúp pháp lý | 2.000518
nhập giống tôm lạ để nghiên cứu | 2.001694
trả lại công cụ hỗ trợ của công ty bảo vệ | 1.013438 3.000389
cải tạo chung cư cũ tư nhân làm | 1.012885 1.012886
mở cơ sở cai nghiện tư nhân | 3.000521 3.000364
thay tên ngân hàng trên đăng ký thế chấp đất | 1.011442
cấp lại giấy đủ điều kiện dạy nhân viên hàng không | 1.000597
kho bạc thanh toán tiền công trình | 3.000261
đăng ký kiểm dịch bò tạm nhập tái xuất | 2.001055
công ty phát cổ tức bằng cổ phiếu | 1.009816
vali ký gửi bị lạc ở sân bay | 2.002264
đi tour du lịch Đông Hưng Trung Quốc bằng giấy thông hành | 1.003494
tăng vốn cho chi nhánh ngân hàng nước ngoài | 1.001054 1.014687
quán bị đình chỉ vì cháy nổ xin mở lại | 3.000494
nhà khoa học nước ngoài nghiên cứu biển Việt Nam | 1.000916 3.000435
đình chỉ trợ cấp thương binh còn tại ngũ | 1.013188 1.013187
giàn khoan kế hoạch tràn dầu | 1.013124
nghệ nhân ưu tú nghèo mất hỗ trợ chôn cất | 1.013822
nhập vàng nguyên liệu làm trang sức cho công ty vốn ngoại | 1.001882
quỹ thành viên tăng vốn điều chỉnh giấy | 1.009549
hãng bay đăng ký điều lệ vận chuyển | 2.001037
nhập chế phẩm xử lý phân heo để thử nghiệm | 1.011033
`;
