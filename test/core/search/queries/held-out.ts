/** Queries written before the words, and measured without looking at what was missed. */
export const heldOutQueries = `
em bé nhà tôi mới sinh được 2 tuần chưa có giấy tờ gì hết | 1.001193 2.000986 2.001023
bà nội qua đời hôm qua, gia đình cần làm giấy gì | 1.000656
giay bao tu cho ong ngoai | 1.000656
tụi em sắp cưới thì ra xã nộp gì | 1.000894
lấy chồng Đài Loan đăng ký ở đâu | 2.000806
xin giay doc than de di xuat khau lao dong | 1.004873
giấy khai sinh ghi sai tên mẹ giờ muốn sửa | 1.004859
đổi họ cho con theo họ mẹ | 1.004859
nhan con ngoai gia thu | 1.001022 1.000689
mất giấy khai sinh bản chính, sổ gốc cũng không còn | 1.004884
xin trich luc khai tu cua cha | 2.000635
con tôi sinh bên Mỹ, muốn làm lại khai sinh ở Việt Nam | 2.000547 2.000528
ly dị bên Úc rồi, giờ về VN muốn cưới vợ mới | 2.000554
cháu mồ côi ở với bác, bác muốn làm người giám hộ | 1.004837
nhận đứa nhỏ trong xóm làm con nuôi | 2.001263
sao y bang tot nghiep | 2.000815
chứng chữ ký giấy ủy quyền lãnh lương hưu dùm | 2.000884 1.001601
viết di chúc để lại nhà cho con út | 2.001019
anh em chia đất cha mẹ để lại ra xã chứng | 2.001406
cong chung hop dong ban xe o xa | 2.001035
nhập hộ khẩu cho vợ về nhà chồng | 1.004222
công nhân thuê nhà trọ đăng ký ở tạm | 1.004194
khách ngủ lại nhà qua đêm có phải báo công an | 2.001159
tách khẩu ra ở riêng | 1.010038
giay xac nhan noi o ct07 | 1.010041
mat cccd lam lai o dau | 1.014064 2.001194 1.000757
thẻ căn cước hết hạn đổi cái mới | 1.014063 2.001195 1.000889
làm thẻ căn cước cho bé 6 tuổi | 1.014062 1.012549 1.012543
kich hoat vneid muc 2 | 3.000228
làm passport lần đầu đi du lịch Thái Lan | 1.001456 1.001471
bị giựt giỏ mất hộ chiếu | 1.001445 1.010386 1.010385 2.000539
gia hạn visa cho ông xã người Hàn | 1.001146 1.003326 1.001194 1.003342
the tam tru cho vo nguoi nuoc ngoai | 1.003460 1.003358
khách tây thuê phòng homestay khai báo | 1.001437 1.000253
giấy qua lại biên giới Campuchia cho người ở Hà Tiên | 1.001200
thi bằng lái xe máy | 3.000346
bằng lái ô tô sắp hết hạn xin đổi | 3.000347
rot mat gplx | 3.000348
đổi bằng lái nước ngoài sang bằng Việt Nam | 3.000351
bang lai xe quoc te | 3.000353
mua lại xe máy cũ muốn sang tên chính chủ | 1.013076
mất cà vẹt xe | 1.013080 1.013082
bam bien so xe moi mua o cua hang | 1.013067 1.012575 1.013066
đổi màu sơn xe thì có phải làm lại giấy không | 1.013079
dang kiem xe tai | 1.005103
đăng ký vỏ lãi chạy sông | 1.004088 1.004047
ghe câu mực xin giấy phép đi biển | 1.004359
sang tên tàu cá cho người mua | 1.003650 1.003634
đăng ký bè nuôi cá bớp | 1.004692 1.014801 1.014834
lam so do lan dau | 1.013978
cha mẹ cho đất con gái sang tên sao | 1.013831
sổ hồng bị cháy | 1.012786 1.012783
tách thửa chia cho 3 đứa con | 1.012784
đất ruộng muốn lên thổ cư cất nhà | 1.013949 1.013823
trả hết nợ ngân hàng muốn xoá thế chấp sổ đỏ | 1.011443
hàng xóm lấn ranh đất nhờ xã giải quyết | 1.012812 1.013967
thuê đất nhà nước hết hạn xin thêm | 1.013949 1.013823
sổ đỏ ghi sai năm sinh | 1.012790 1.012796
doi so do cu sang so moi | 1.012783
mở tiệm tạp hóa | 1.001612
nghỉ bán trả giấy phép kinh doanh | 1.001266
quán ăn tạm nghỉ vài tháng | 1.001570
đổi tên tiệm và thêm nghề bán | 2.000720
mất giấy phép hộ kinh doanh | 2.000575
mo cong ty tnhh 1 minh | 2.001583
công ty dời trụ sở qua tỉnh khác | 2.002041
giai the cong ty | 2.002023
đổi người đại diện pháp luật | 2.002011
mở chi nhánh ở Rạch Giá | 2.002069
thành lập hợp tác xã trồng lúa | 1.005280
đăng ký mã số thuế cho nhân viên mới | 1.008498
xin hoàn thuế thu nhập cá nhân | 2.002233 1.008562
đăng ký giảm trừ gia cảnh cho ba mẹ già | 1.008498
nop le phi truoc ba xe may | 1.007700
công ty nợ thuế xin trả góp từ từ | 1.008588 1.011636
dang ky hoa don dien tu | 1.010337
hộ bán hàng kê khai thuế hàng tháng | 1.011022
thue dat phi nong nghiep | 1.007695
bỏ mã số thuế vì công ty đóng cửa | 1.007607
nhập khẩu máy móc tạm rồi xuất trả lại | 1.007879 1.006468 1.008617
mở tờ khai hải quan hàng xuất khẩu | 1.006429
khai báo mang tiền và vàng khi xuất cảnh | 1.001328 1.001963 1.007891
giay phep xay nha | 1.013225 1.013236
sửa nhà lên thêm lầu có phải xin phép | 1.013229 1.013238
giấy phép xây dựng hết hạn chưa kịp cất | 1.013227 1.013233
mua nhà ở xã hội | 1.014632 1.115150 1.012896
thuê nhà của nhà nước | 1.012892 1.012897 1.012898 1.012891
chứng chỉ môi giới nhà đất | 1.012906
chứng chỉ hành nghề kỹ sư giám sát công trình | 1.013237
dang ky nghia vu quan su 17 tuoi | 1.013133
tiền trợ cấp cho ông nội đi kháng chiến | 1.013144 1.013145 1.013147 1.013157 1.013159 1.013160 1.013140 1.013141 1.013146 1.013149 1.003777 1.003799 1.013170 1.013172 1.013150 1.013151 1.013152 1.013155 1.013148
mẹ liệt sĩ được hưởng gì | 1.010803 1.004163 1.013174 1.013181
chuyển nơi đăng ký nghĩa vụ | 1.013134 1.013137
lam ly lich tu phap xin viec | 3.000333 3.000330
luật sư tập sự | 1.000828 1.000688
nhờ luật sư miễn phí cho hộ nghèo | 2.000829
xin thôi quốc tịch việt nam | 2.002036 1.005141
muốn trở lại quốc tịch việt nam | 2.002038 1.004757
bổ nhiệm công chứng viên | 1.013803
mở văn phòng thừa phát lại | 1.008929 1.008930
nuoi heo trang trai xin giay | 1.008128 1.014952
bán thuốc thú y | 1.001686
cửa hàng phân bón thuốc trừ sâu | 1.004363
xin khai thác cây gỗ vườn nhà | 1.011471 1.011470
chở gỗ đi bán cần giấy gì | 1.000045
nuôi chim yến / cá sấu đăng ký | 1.004819 1.004680 3.000496
khoan giếng nước xài cho xưởng | 1.001662 1.004223 1.004232
mo da xin phep khai thac | 1.014257 1.014236
khai thác cát sông | 1.014257 1.014236
giấy phép xả thải môi trường cho nhà máy | 1.010727 1.010719
xác nhận hộ nghèo | 1.011606 1.011607
lãnh tiền bảo hiểm xã hội một lần | 1.001613
mẹ mới sanh lãnh tiền thai sản | 2.000693
nghi huu lam ho so gi | 2.000605
đổi thẻ bảo hiểm y tế | 1.002759 1.002438 1.001321
mai táng phí cho người có bảo hiểm xã hội mất | 2.000821
mở tiệm cầm đồ cần giấy an ninh trật tự | 2.001478 1.003204
khắc con dấu công ty | 2.001403 2.001410 1.003173
thẩm duyệt pccc quán karaoke | 3.000489 3.000492
tố cáo cán bộ | 1.004327 1.003482 1.003523
mở quán vàng bạc mua bán vàng miếng | 1.000616
giay phep mo ngan hang chi nhanh | 2.001399 1.000633 2.000835 1.014154 2.000803
vay tiền nước ngoài đăng ký | 1.000972
công ty đại chúng chào bán cổ phiếu | 1.009496 1.009497 1.009499
xin bay flycam | 1.013272
chứng chỉ thuyền trưởng tàu sông | 1.003135
mở bến khách ngang sông | 1.009455
giấy phép kinh doanh vận tải xe hợp đồng | 1.000703
phù hiệu xe tải | 2.002288
đấu nối đường vào cây xăng với quốc lộ | 1.001046 1.001061 1.000314 1.013277
thành lập trung tâm trọng tài | 2.000822
đấu giá viên cấp thẻ | 1.003915 1.000802
birth certificate | 1.001193 2.000635
driving license renewal | 3.000347 3.000348
marriage registration with foreigner | 2.000806
temporary residence registration | 1.004194
land use certificate | 1.013978 1.012783 1.012753
company registration | 2.001583 2.001199 2.002043 2.002042
khai sinhh tre em | 1.001193 2.000986 2.001023
ddawng kys keets hoon | 1.000894
so3 d9o3 | 1.013978 1.012783 1.012786 1.012753
ho khau thuong chu | 1.004222
gcn qsdđ lần đầu | 1.013978 1.012753
đkkh | 1.000894
`;
