/** Queries in southern speech, looked at now and then while the weights were found. */
export const devQueries = `
vợ tôi mới sanh em bé làm giấy gì | 1.001193 2.000986 2.001023
ba tôi mất phải báo ở đâu | 1.000656
con tui 3 tuổi rồi mà chưa làm khai sanh | 1.001193
khai sanh với bảo hiểm y tế cho con làm chung một lần được không | 2.000986 2.001023
cô dâu chú rể làm giấy kết hôn | 1.000894
chong toi quoc tich my muon dang ky ket hon o viet nam | 2.000806
giay chung nhan doc than de mua nha | 1.004873
sửa ngày tháng năm sinh trong khai sinh | 1.004859
xin đổi tên vì tên xấu quá | 1.004859
làm giấy cha nhận con | 1.001022 1.000689
chụp lại khai sinh cũ / bản sao khai sinh | 2.000635
mất giấy kết hôn xin cấp lại | 1.004746 2.000635
người già không có khai sanh hồi xưa | 1.004884 1.004772
đăng ký lại kết hôn hồi năm 1980 mất sổ | 1.004746
bổ sung dân tộc trong giấy khai sinh | 1.004859
ong noi chet 10 nam chua khai tu | 1.000656
thôi làm người giám hộ | 1.004845
người nước ngoài xin con nuôi việt nam | 1.003976 1.003160 1.004878
photo công chứng cccd | 2.000815
xã chứng giấy bán đất viết tay | 2.001035
từ chối không nhận phần thừa kế | 2.001016
dịch giấy tờ tiếng anh có đóng dấu | 2.000992 2.001008 2.000988 2.000975
lam giay uy quyen cho con ban dat | 2.000884 2.001035
nhập khẩu cho con mới sanh | 1.004222
chuyển khẩu từ Cần Thơ về Kiên Giang | 1.004222
xoá tên khỏi hộ khẩu vì đi nước ngoài | 1.003197
thuê phòng trọ làm tạm trú cho sinh viên | 1.004194
báo tạm vắng đi làm ở Bình Dương | 1.003677
xin giấy xác nhận nhân khẩu | 1.010041
cấp lại thẻ căn cước bị gãy | 1.014064 2.001194 1.000757
đổi căn cước vì đổi quê quán địa chỉ sau sáp nhập | 1.014063 2.001195 1.000889 1.014060
cccd gan chip tre 14 tuoi | 1.014061 2.000200 1.001247
không có giấy tờ gì gốc việt ở campuchia về xin giấy chứng nhận căn cước | 1.014065
quên mật khẩu tài khoản định danh, khoá tài khoản | 3.000275 3.000276 3.000277
hộ chiếu cho con nít dưới 14 tuổi | 1.001456 1.001471
ho chieu het han lam lai | 1.001456 1.001471
bảo lãnh mẹ vợ người Nga sang thăm | 1.001194 1.003342 1.003425 2.002351 1.002757
the thuong tru nguoi nuoc ngoai | 1.001010 1.003290
đi chợ biên giới giấy thông hành | 1.001200 1.001258 1.001280 1.012680 1.003133 1.014364 1.003494
lên B2 lái xe hơi sát hạch | 3.000346
doi bang lai giay sang the nhua | 3.000347
bằng lái bị công an giữ mất hồ sơ gốc | 3.000348
mua xe hoi moi dang ky bien so | 1.013067 1.012575 1.013066
bán xe rồi thu hồi giấy đăng ký biển số | 1.013065 1.013123
xe may mat bien so | 1.013080 1.013082
xe độ thành xe thùng xin cải tạo | 1.013206
khám xe ba gác định kỳ | 1.013101 1.005103
ghe chở lúa đăng ký số | 1.004088 1.004047
bằng máy trưởng ghe | 1.003135
ghe cào mới đóng đăng ký số tàu | 1.003650
hạn ngạch đánh bắt cấp lại giấy phép khai thác | 1.004359
giấy chứng nhận nguồn gốc thủy sản cá đánh bắt | 1.003666 1.003593
đăng ký ao tôm thẻ chân trắng | 1.004692 1.014801 1.014834
vuông tôm nuôi giống | 1.004918 1.003821 1.004692 1.014801 1.004913
đất khai hoang mấy chục năm giờ muốn làm giấy | 1.013978
sang ten so do cho con | 1.013831
bán đất cho người khác thủ tục sang tên | 1.013831
thừa kế đất cha mẹ chết không di chúc sang tên | 1.013831 2.001406
mất sổ đỏ | 1.012786
gop 2 so do thanh 1 | 1.012784
chuyển từ đất lúa sang đất trồng cây lâu năm / nuôi tôm | 1.013949 1.013823 1.008004
cầm sổ đỏ cho ngân hàng | 1.011441
nhà xây xong muốn ghi vô sổ đỏ | 1.013995
hai nhà giành nhau đất | 1.012812 1.013967 1.012805
hỏi giá đất, xin thông tin thửa đất bản đồ | 1.011671 1.014159 1.004237
mở quán cà phê | 1.001612
mở sạp bán ngoài chợ có cần đăng ký | 1.001612
dẹp tiệm | 1.001266
cho thue phong tro dang ky kinh doanh | 1.001612
thay đổi chủ hộ kinh doanh | 2.000720
lập công ty cổ phần với mấy người bạn | 2.002043
doi ten cong ty | 2.002041
thêm ngành nghề kinh doanh cho công ty | 2.002041
tăng vốn điều lệ | 2.002009
tạm ngừng công ty 1 năm | 2.002029
doanh nghiệp tư nhân bán lại cho người khác | 2.002032 2.002011 2.002009
tổ hợp tác làm vườn | 2.002637 2.002226
mst ca nhan | 1.008498
quyết toán thuế thu nhập cá nhân cuối năm | 2.002233 1.008309
bán nhà đóng thuế gì | 1.007674
xin miễn thuế do bão lụt | 1.008584 3.000083
xác nhận đã nộp thuế đủ | 1.008591 1.007781
đổi thông tin mã số thuế | 1.008503
hoàn thuế gtgt hàng xuất khẩu | 1.007037
thuế khoán ngừng kinh doanh | 1.007042 1.001570
hàng xách tay miễn thuế | 1.007891 1.009097 1.007751
đại lý hải quan | 1.007655
hoan thue nhap khau | 1.007663
kho ngoại quan | 1.009125 2.001243 1.009131 1.009110 1.009132 2.001201 2.001204 2.001206
xin phép cất nhà cấp 4 | 1.013225 1.013236
đang xây muốn đổi thiết kế nhà | 1.013226 1.013231
dời đi di dời nhà | 1.013232 1.013230
chung cư mới mua làm giấy tờ chủ quyền | 1.012787 1.013978
người thu nhập thấp xin mua nhà ở xã hội | 1.014632 1.115150 1.012896
kỹ sư xây dựng gia hạn chứng chỉ | 1.013237 1.013217
vắng mặt nơi cư trú dân quân / nghĩa vụ quân sự tạm vắng | 1.013138
cựu chiến binh được trợ cấp | 1.013144 1.013145 1.013157 1.013159 1.013160 1.013140 1.013141 1.013142 1.013143 1.013161 1.013163
thân nhân liệt sĩ | 1.010803 1.004163 1.013181 1.013174 1.013141
thương binh làm lại giấy | 1.013186
quân nhân chết mai táng | 1.013192 2.000821 2.002763
phiếu lý lịch tư pháp số 2 | 3.000333 3.000330 3.000334 3.000335
thi luật sư | 1.000828 1.000688
yêu cầu trợ giúp pháp lý | 2.000829
nhap quoc tich viet nam | 2.002039 2.002797
xác nhận có gốc việt nam | 2.001895
văn phòng công chứng đổi tên | 1.013836
thả gà vịt số lượng lớn đăng ký chăn nuôi | 1.014952 1.008128
tiệm chích ngừa cho chó mèo | 1.004756 1.001686
đưa heo qua tỉnh khác kiểm dịch | 1.002338
xin giay kiem dich trai cay xuat khau | 2.001046
mã số vùng trồng sầu riêng | 1.014776
trồng rừng chặt cây rừng trồng | 1.011471 1.011470
nuôi động vật hoang dã | 1.004819 1.004680
xây cống đập qua kênh | 1.014849 1.004427 1.014851
giay phep nuoc ngam | 1.004223 1.004232 1.001662 1.000070 1.000657
xin giấy phép mỏ sét | 1.014257 1.014236
bảo vệ môi trường cho xưởng nhỏ | 1.010727
ra khỏi hộ nghèo | 1.011608 1.011606
rút bhxh 1 lần | 1.001613
tuất cho vợ khi chồng mất | 2.000821
bảo hiểm y tế cho người nghèo | 1.001939 1.011606 1.011607
karaoke massage an ninh trật tự | 2.001478 1.003204
xin giấy phép mua súng săn | 3.000394 3.000407 3.000397
vận chuyển gas xăng dầu nguy hiểm | 1.013259 2.002615
phòng cháy chữa cháy cho kho | 3.000489 3.000490
đòi bồi thường do nhà nước làm sai | 2.002165 2.002192 2.002195 2.002193 2.002196
tiếp công dân khiếu nại lần hai | 1.013526 1.013534 1.013536 1.013537
đổi ngoại tệ đại lý thu đổi | 1.000526 1.003463 1.011637
ví điện tử trung gian thanh toán | 1.000756
quỹ tín dụng nhân dân thành lập | 2.000055 1.115133
chứng chỉ hành nghề chứng khoán | 1.009543
kiểm toán viên | 1.007475 1.007380 1.007411
phi công bằng lái | 1.004289 1.004286 1.004270
tàu biển đăng ký | 1.002687 1.002674 1.002550 1.002645 1.002578
bằng thuyền viên | 1.002408 1.002472 1.002788
tuyến xe buýt | 2.002285
xe chạy taxi gắn phù hiệu | 2.002288
cai nghien ma tuy tu nguyen | 3.000527 3.000521 3.000364
death certificate | 1.000656 2.000635
passport for child | 1.001456 1.001471
change of address residence | 1.004222 1.010039
single status certificate | 1.004873
open a small shop | 1.001612
vehicle registration | 1.013067 1.012575 1.013066
chuwngs thuwjc banr sao | 2.000815
giay phep xay ddungj | 1.013225 1.013236
hktt | 1.004222
xnttHN | 1.004873
gks | 1.001193 2.000635
`;
