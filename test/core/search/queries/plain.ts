/** Short and plain queries for what is asked most. First found at 0.95 and 0.98. */
export const plainQueries = `
khai sinh cho bé mới đẻ | 1.001193 2.000986 2.001023
lam giay khai sanh cho chau ngoai | 1.001193 2.000986 2.001023
đăng ký khai sinh quá hạn 60 ngày | 1.001193
mẹ đi làm xa không có giấy chứng sinh khai sinh cho con được không | 1.001193
giấy khai sinh bản sao lấy ở đâu | 2.000635
sửa chữ đệm trong giấy khai sinh | 1.004859
làm lại khai sinh vì sổ gốc bị thất lạc | 1.004884
báo tử cho người già neo đơn | 1.000656
khai tử muộn 5 năm | 1.000656
đăng ký kết hôn cần mang gì | 1.000894
kết hôn với việt kiều mỹ | 2.000806
giấy xác nhận độc thân mua nhà | 1.004873
nhận con chưa đăng ký kết hôn | 1.001022 1.000689
giám hộ cho em trai bị tâm thần | 1.004837
xin nuôi con nuôi cháu họ | 2.001263
chứng thực chữ ký sơ yếu lý lịch xin việc | 2.000884
sao y cmnd | 2.000815
chứng thực hợp đồng ủy quyền | 2.001035 2.000884
lập di chúc tại xã | 2.001019
khai nhận thừa kế xe máy của cha | 2.001406
nhap ho khau ve nha me ruot | 1.004222
đăng ký tạm trú cho công nhân | 1.004194
gia hạn kt3 | 1.002755
khai báo lưu trú qua mạng | 2.001159
tách sổ hộ khẩu riêng | 1.010038
xin giấy ct07 | 1.010041
cccd bị nứt | 1.014064 1.014063 2.001194 2.001195
cccd hết hạn | 1.014063 2.001195
làm căn cước cho con dưới 14 | 1.014062 1.012549
cấp mã định danh mức 2 | 3.000228
hộ chiếu phổ thông online | 1.001456 1.001471
báo mất hộ chiếu online | 1.001445 1.010386 1.010385 2.000539
gia hạn visa cho người Hàn Quốc | 1.001146 1.003326 1.001194
thẻ tạm trú thăm thân | 1.003460 1.003358
khai báo tạm trú người nước ngoài online | 1.001437
đổi gplx online | 3.000347
cấp lại bằng lái xe máy bị mất | 3.000348
thi bằng lái ô tô hạng B | 3.000346
đăng ký xe máy mới mua | 1.013067 1.012575 1.013066
sang tên xe không có chủ cũ | 1.013076
mất giấy đăng ký xe | 1.013080 1.013082
bán xe khác tỉnh thu hồi biển số | 1.013065 1.013123
đăng kiểm xe tải | 1.005103
phù hiệu xe hợp đồng | 2.002288
đăng ký ghe máy | 1.004088 1.004047
giấy phép khai thác thủy sản tàu 12m | 1.004359
nuôi tôm đăng ký | 1.014801 1.004692 1.014834
cấp sổ đỏ cho đất khai hoang | 1.013978
sang tên đất cho vợ | 1.013831
thừa kế quyền sử dụng đất | 1.013831 2.001406
cấp lại sổ hồng bị mất | 1.012786
đổi sổ đỏ bị rách | 1.012783
tách thửa đất cho con | 1.012784
chuyển đất trồng lúa sang đất thổ cư | 1.013949 1.013823
hòa giải đất đai tại xã | 1.012812
thế chấp sổ đỏ vay ngân hàng | 1.011441
đính chính thông tin sổ đỏ | 1.012790 1.012796
giấy phép xây dựng nhà ở riêng lẻ | 1.013225
sửa nhà có cần xin phép | 1.013229
đăng ký kinh doanh quán ăn | 1.001612
giấy phép kinh doanh hộ gia đình | 1.001612
đóng cửa hộ kinh doanh | 1.001266
thay đổi địa chỉ hộ kinh doanh | 2.000720
mở công ty | 2.001583 2.001199 2.002043
thay đổi người đại diện công ty | 2.002011
giải thể công ty tnhh | 2.002023
mã số thuế cá nhân | 1.008498
đăng ký người phụ thuộc | 1.008498
hoàn thuế tncn | 2.002233
thuế hộ kinh doanh | 1.011022
lệ phí trước bạ xe máy | 1.007700
lệ phí trước bạ nhà | 1.007277
nộp thuế bán đất | 1.007674
hóa đơn điện tử hộ kinh doanh | 1.010337
nghĩa vụ quân sự lần đầu | 1.013133
trợ cấp cho người tham gia kháng chiến | 1.013144 1.013145 1.013157 1.013159 1.013160 1.013149 1.013172
phiếu lý lịch tư pháp số 1 | 3.000333
trợ giúp pháp lý miễn phí | 2.000829
nhập quốc tịch cho vợ người Campuchia | 2.002039
mở tiệm thuốc thú y | 1.001686
mở cửa hàng vật tư nông nghiệp | 1.004363
chăn nuôi heo quy mô trang trại | 1.008128
vận chuyển heo ra ngoài tỉnh | 1.002338
mã số vùng trồng | 1.014776
khoan giếng gia đình | 1.001662
khai thác cát | 1.014257
hộ nghèo | 1.011606 1.011607
rút bhxh | 1.001613
tiền thai sản | 2.000693
tiền mai táng bhxh | 2.000821
đổi nơi khám chữa bệnh bhyt | 1.002759
mua bhyt tự nguyện | 1.001939
giấy chứng nhận an ninh trật tự | 2.001478
thẩm duyệt pccc | 3.000489 3.000492
cai nghiện tự nguyện | 3.000527
giấy an toàn thực phẩm cơ sở làm nước mắm | 2.001827
`;
