/**
 * Common needs, told by another hand and looked at by nobody who wrote words: 0.897 and
 * 0.972, as before the words of trades and offices.
 */
export const needQueries = `
mới sinh con thì làm giấy gì | 1.001193 2.001023 2.000986
lam giay khai sinh cho be o xa | 1.001193 2.001023 2.000986
sanh em bé làm khai sinh, hộ khẩu, bảo hiểm một lượt | 2.000986
khai sinh kem the bhyt cho con nit | 2.001023 2.000986
chua cuoi ma co con, cha muon nhan con | 1.001022 1.000689
xin bản sao giấy khai sinh | 2.000635
mất giấy khai sinh bản chính, sổ ở xã cũng không còn | 1.004884
lớn tuổi chưa từng làm khai sinh, chỉ có căn cước | 1.004772
khai sinh ghi sai chu lot muon sua lai | 1.004859
birth certificate for baby with foreign father | 2.000528 1.001695
ông nội mất thì đi báo tử ở đâu | 1.000656
lam giay chung tu cho ma toi | 1.000656
giấy chứng tử mất, sổ xã cũng không lưu, làm lại sao | 1.005461
người đang lãnh lương hưu chết, gia đình xin tiền tuất | 2.000821
muốn cưới vợ thì làm giấy hôn thú | 1.000894
dang ki ket hon can gi | 1.000894
xin giay doc than de cuoi vo | 1.004873
giấy hôn thú hồi xưa mất, sổ gốc không còn | 1.004746
marriage with a foreigner | 2.000806
ly dị bên Mỹ rồi, giờ ghi chú lại ở Việt Nam | 2.000554
bà ngoại muốn đứng ra giám hộ cháu mồ côi | 1.004837
xin con nuoi nguoi Viet minh | 2.001263
nhap ho khau ve nha chong | 1.004222
ở trọ thì làm tạm trú sao | 1.004194
tạm trú sắp hết hạn | 1.002755
tôi muốn tách khẩu ra ở riêng | 1.010038
đi làm ăn xa báo tạm vắng | 1.003677
co khach ngu lai nha bao cong an | 2.001159
xin giấy xác nhận cư trú ct07 | 1.010041
xoa ho khau nguoi chet | 1.003197
ngày sinh của tôi bị sai trên dữ liệu dân cư | 1.012564 1.010039
không nhà cửa, sống dưới ghe thì khai cư trú sao | 1.010040 1.013313
lam can cuoc cho con 14 tuoi | 1.014061 2.000200 1.001247
căn cước hết hạn đổi thẻ mới | 1.014063 2.001195 1.000889
tôi muốn làm vneid mức 2 | 3.000228
xác nhận chứng minh cũ 9 số với căn cước là một | 1.012566
mat dien thoai muon khoa can cuoc dien tu | 3.000276 3.000271
lost my ID card | 1.014064 2.001194 1.000757
làm hộ chiếu đi nước ngoài | 1.001456 1.001471
mat passport phai bao o dau | 1.001445 1.010386 1.010385 2.000539
gia hạn tạm trú cho ông xã người nước ngoài | 1.001146 1.003326
lam so do lan dau cho dat ong ba de lai | 1.013978
mua đất xong sang tên sổ đỏ | 1.013831
cha mẹ cho đất con, làm giấy sang tên | 1.013831 2.001035
tách thửa chia đất cho con | 1.012784
mất sổ đỏ làm lại | 1.012786
so do cu rach nat doi so moi | 1.012783
tranh chap ranh dat voi hang xom | 1.012812 1.013967
sổ đỏ in sai tên chủ, xin sửa | 1.012790 1.012796
mua đất giấy tay trước 2024 giờ làm sổ | 1.012785
trả xong nợ ngân hàng, xóa thế chấp sổ đỏ | 1.011443
đất vườn hết hạn 50 năm, xin xác nhận làm tiếp | 1.013947
hien dat lam duong trong ap | 1.013979
ban dat dong thue thu nhap | 1.007674
xin giấy phép cất nhà | 1.013225
xay nha o xa xin phep o dau | 1.013225
sửa nhà nâng thêm lầu có cần xin phép | 1.013229
giấy phép xây nhà sắp hết hạn mà chưa cất | 1.013227
tôi muốn mua nhà ở xã hội | 1.014632 1.115150 1.012896
mượn lề đường dựng rạp đám cưới | 1.013274
don cay xanh truoc nha | 1.002693
mở tiệm tạp hóa đăng kyss ở đâu | 1.001612
mo quan ca phe can giay to gi | 1.001612
nghỉ bán luôn, trả giấy phép kinh doanh | 1.001266
tam nghi ban may thang | 1.001570
dời tiệm qua chỗ khác, sửa giấy hộ kinh doanh | 2.000720
mat giay dang ky ho kinh doanh | 2.000575
register household business | 1.001612
mở công ty tnhh một mình tôi làm chủ | 2.001583
lap hop tac xa trong lua | 1.005280
khai thuế cho hộ buôn bán nhỏ | 1.011022
làm mã số thuees cá nhân cho người đi làm | 1.008498
hoan thue thu nhap ca nhan cuoi nam | 2.002233
xin giấy an toàn thực phẩm cho cơ sở làm khô cá | 2.001827
bán thuốc trừ sâu cần giấy gì | 1.004363
mo tiem ban thuoc thu y | 1.001686
mat the bhyt xin cap lai | 1.002759 1.001294 1.001327
tôi muốn đóng bảo hiểm xã hội tự nguyện | 1.002179
nghi de xin tien thai san | 2.000693
nằm viện tự trả tiền, giờ đòi lại bảo hiểm y tế | 1.001656
dời chỗ lãnh lương hưu qua tỉnh khác | 1.001742
nho con di lanh luong huu gium | 1.001601
bị tai nạn lúc đang làm việc xin chế độ | 1.001632
sổ bảo hiểm ghi sai ngày sinh | 1.002759
xin vô hộ nghèo | 1.011606 1.011607
het ngheo roi muon ra khoi ho ngheo | 1.011608 1.011606
vay tiền tạo việc làm | 1.013724
hoc nghe mien phi cho lao dong nong thon | 2.002821
cha đang đi lính, con xin miễn học phí | 2.002765
con trai 17 tuoi dang ky nghia vu quan su | 1.013133
đi dân công hỏa tuyến xin trợ cấp | 1.013170
đi lính Campuchia dưới 15 năm xin tiền một lần | 1.013455
bang lai xe het han doi o dau | 3.000347
rớt mất bằng lái | 3.000348
mua xe cũ sang tên | 1.013076
mat ca vet xe | 1.013080 1.013082
xe hơi tới hạn đi đăng kiểm | 1.005103
international driving licence | 3.000353
đăng ký ghe cá mới đóng | 1.003650
giay phep di danh ca bien | 1.004359
mua lại ghe chở hàng, sang tên giấy | 1.004002 1.003970
mở bến đò ngang sông | 1.009455 1.009453
sao y công chứng bằng cấp | 2.000815
lam di chuc o xa | 2.001019
anh em chia gia tài cha mẹ để lại | 2.001406
lam ly lich tu phap di xin viec | 3.000333
heo chết dịch xin hỗ trợ thiệt hại | 1.013997
`;
