/**
 * Written by three people in turn, before any word was: somebody's grandparent in the country, a
 * young worker at the telephone, a small trader at sea or on land. First measured: 0.89 and 0.95.
 */
export const personaQueries = `
làm giấy khai sanh cho cháu nội | 1.001193 2.000986
vợ mới sanh xong phải làm giấy tờ gì cho con | 1.001193 2.000986 2.001023
ba tui mới mất, báo ở đâu | 1.000656
giấy báo tử cho ông già | 1.000656
xin giấy độc thân để cưới vợ | 1.004873
hai đứa tui muốn đi đăng kí kết hôn | 1.000894
gả con gái cho người đài loan | 2.000806
tên trong giấy khai sinh bị viết sai chữ lót | 1.004859
xin lại bản sao khai sinh | 2.000635
mất giấy khai sinh gốc giờ làm sao | 1.004884 2.000635
con ngoài giá thú muốn đứng tên cha | 1.001022 1.000689
xin con nuôi | 2.001263
nuôi cháu mồ côi muốn làm người giám hộ | 1.004837
nhập hộ khẩu cho vợ | 1.004222
cắt khẩu qua xã khác | 1.003197 1.004222
tách hộ khẩu ra riêng | 1.010038
ở trọ làm giấy tạm trú | 1.004194
xin giấy xác nhận cư trú | 1.010041
làm căn cước cho con 6 tuổi | 1.014062 1.012549 1.012543
mất thẻ căn cước | 1.014064 1.000757 2.001194
đổi cmnd qua căn cước | 1.014063 1.014061 2.001195
cài vneid mức 2 | 3.000228
xin giấy hộ nghèo | 1.011607 1.011606
hộ cận nghèo làm sao được xét | 1.011607 1.011606
sang tên sổ đỏ cho con | 1.013831 1.012787 1.012785
đất ông bà để lại chưa có sổ | 1.012753 1.013978
tách thửa đất cho con ra riêng | 1.012784
đổi sổ đỏ cũ rách | 1.012783
chuyển đất ruộng lên thổ cư | 1.013949 1.013823
hàng xóm lấn ranh đất | 1.012812 1.013967
xin phép cất nhà | 1.013225
sửa nhà có cần xin phép hông | 1.013229
bán tạp hóa đăng ký ở đâu | 1.001612
dẹp tiệm nghỉ bán | 1.001266
sao y bằng cấp | 2.000815
ký giấy ủy quyền ở xã | 2.000884 2.001035
làm di chúc | 2.001019
chia đất thừa kế anh em | 2.001406 1.013831 1.013980
không nhận phần thừa kế | 2.001016
heo chết dịch xin hỗ trợ | 1.013997
đăng ký nuôi cá bè | 1.014801 1.004692 1.014834
ghe cá hết hạn đăng kiểm | 1.003563
xin đi biển đánh cá | 1.004359
khoan giếng nước | 1.001662 1.004223 1.004122
con đi nghĩa vụ quân sự khám tuyển | 1.013133
tiền mai táng cựu chiến binh | 1.013155 1.013141
tiền thờ cúng liệt sĩ | 1.010803
chất độc da cam | 1.004205 1.013180
mua bảo hiểm y tế cho má | 1.001939
lãnh bhxh 1 lần | 1.001613
làm passport đi cam bốt | 1.001456 1.001471
mất hộ chiếu | 1.001445 1.010386 1.010385 2.000539
đổi bằng lái xe máy cũ | 3.000347
mất bằng lái | 3.000348
sang tên xe máy mua lại | 1.013076
làm lại cà vẹt xe | 1.013080 1.013082
lý lịch tư pháp đi làm | 3.000333
con cái đi cai nghiện | 3.000527
gks cho em be moi sinh | 1.001193 2.000986
dk ket hon voi nguoi nuoc ngoai | 2.000806
birth certificate copy | 2.000635
marriage registration | 1.000894
driving licence renewal | 3.000347 3.000348
passport application | 1.001456 1.001471
police clearance certificate | 3.000333
land title transfer | 1.013831 1.012787
open a household business | 1.001612
visa extension for foreigner | 1.001146 1.003326
lay ma so thue ca nhan lan dau | 1.008498
quyet toan thue tncn xin hoan tien | 2.002233
dang ky nguoi phu thuoc giam tru gia canh | 1.008498
shop online dong thue sao | 1.014030 1.011022 1.014032
thue cho thue nha tro | 1.007689
xuat sai hoa don | 1.010341
xin tam ngung ho kinh doanh | 1.001570
doi ten quan an tren giay phep | 2.000720
lap cong ty 1 minh | 2.001583
mo cty tnhh 2 nguoi | 2.001199
thanh lap cong ty co phan | 2.002043
doi dia chi cong ty | 2.002041
mo chi nhanh cong ty | 2.002069
tam ngung cong ty | 2.002029
cong ty bi mat giay phep kinh doanh | 2.002018
gplx quoc te | 3.000353
doi bang lai nuoc ngoai qua vn | 3.000351
thi bang lai a1 | 3.000346
dang ky xe may moi mua | 1.012575 1.013067
lam bien so xe oto moi | 1.012575 1.013067 1.013066
xe mat bien so | 1.013080 1.013082
dang kiem xe o to | 1.005103 1.013089
kiem dinh khi thai xe may | 1.013101
do xe oto xin hoan cai | 1.013206
phu hieu xe hop dong | 2.002288
chay xe taxi xin giay phep kinh doanh van tai | 1.000703
mat the bhyt | 1.002759 1.001294 1.001327
sai ngay sinh tren the bao hiem y te | 1.002759
dong bhxh tu nguyen | 1.002179
chuyen noi linh luong huu | 1.001742
bi tai nan lao dong huong che do gi | 1.001632
om nghi viec huong bhxh | 1.001667
nguoi nhan luong huu chet lam tuat | 2.000821
linh ho luong huu cho me | 1.001601
nhan luong huu qua tai khoan ngan hang | 2.000740
kham benh ngoai tuyen xin thanh toan lai | 1.001656
mua nha o xa hoi | 1.014632 1.115150
bay flycam co can xin phep | 1.013272
mo khoa tai khoan dinh danh vneid | 3.000275
xac nhan so cmnd cu | 1.012566
sua thong tin sai tren dan cu quoc gia | 1.012564
dang ky tam vang | 1.003677
khai bao khach o nha nghi | 2.001159
khach tay o homestay khai bao | 1.000253 1.001437
nop don kien toa online | 3.000163
xin ban an ly hon | 3.000165
bao ket hon o nuoc ngoai ve vn | 2.002189
đăng ký tàu cá mới đóng | 1.003650
cải hoán tàu đánh cá | 1.004344
bán tàu cá xóa sổ | 1.003681
giấy tàu bị mất cấp lại tàu cá | 1.003634
xuất khẩu tôm cần giấy chứng nhận an toàn | 2.001281
xác nhận nguồn gốc cá khai thác | 1.003666 1.003593
mở trại tôm giống | 1.004918 1.003821
nuôi tôm đủ điều kiện | 1.004913
bán thuốc trừ sâu | 1.004363
cửa hàng phân bón thuốc tây cho cây | 1.004363
chở heo ra tỉnh ngoài | 1.002338
nuôi trại heo quy mô lớn | 1.008128
bác sĩ thú y xin chứng chỉ | 1.004756
mã vùng trồng sầu riêng | 1.014776
trồng lúa chuyển qua cây ăn trái | 1.008004
xuất khẩu gạo thơm | 2.002338
lập hợp tác xã | 1.005280
giải thể htx | 1.004982
tổ hợp tác trồng lúa | 2.002637 2.002226
công nhận làng nghề | 1.003695
chặt cây trong vườn rừng | 1.011471 1.011470
nuôi cá sấu xin mã số | 1.004819
đốn cây xanh ngoài đường | 1.002693
mở bến đò ngang | 1.009455 1.009453
bến thủy chở vật liệu xây dựng | 1.009454 1.009452
đăng ký ghe chở lúa | 1.004047 1.004088
sang tên sà lan | 1.004002 1.003970
bằng lái tàu thuyền trưởng | 1.003135
đăng ký mô tô nước jetski | 2.001215
khai thác nước mặt nuôi cá | 1.004179 2.002835
lấy nước ngầm cho xưởng | 1.004223 1.001662
giấy phép môi trường cho nhà máy | 1.010727 1.010719
đánh giá tác động môi trường | 1.010733 1.010732
xây nhà xưởng xin phép | 1.013236 1.013225
chiếm vỉa hè làm đám cưới | 1.013274
đào đường lắp ống nước | 1.013061
treo bảng quảng cáo trên đường | 2.001921
mở phòng khám tư | 1.013624
chứng chỉ hành nghề bác sĩ | 1.013614
nghiệm thu phòng cháy | 3.000490
mở tiệm cầm đồ khách sạn giấy an ninh trật tự | 2.001478 1.003204 2.001402
mở trường dạy lái xe | 1.001777
xóa thế chấp sổ đỏ | 1.011443
xác nhận đã trả hết nợ tiền sử dụng đất | 1.012996 1.013988
ghi nợ tiền đất tái định cư | 1.012995
nộp thuế trước bạ nhà đất | 1.007277
thuế trước bạ xe | 1.007700
miễn thuế đất phi nông nghiệp hộ nghèo | 1.007695
bán nhà đóng thuế thu nhập | 1.007674
xin bảng giá quy hoạch lô đất | 1.014159
mở văn phòng luật sư | 1.002010
trợ giúp pháp lý miễn phí cho người nghèo | 2.000829
thi hành án không trả tiền | 1.003091
trở lại quốc tịch việt nam | 2.002038
tiền rách đổi ở đâu | 2.001077
giấy thông hành qua campuchia | 1.001200
thuê ki ốt trong chung cư ban quản trị | 1.012888
`;
