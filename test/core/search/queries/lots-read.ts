/**
 * For procedures drawn by lot from the whole catalogue. Words were written for them; first found, in two
 * parts: 0.48 and 0.76, 0.44 and 0.74.
 */
export const lotReadQueries = `
hàng đi qua mấy nước asean rồi về việt nam thì khai hải quan sao | 3.000144
xin phép tỉnh cho múc cát đá bán | 1.014257 1.014236
cong ty muon nhan va chi tra kieu hoi tien do cho khach | 1.003338
ra xã ký giấy mua bán đất | 2.001035
cán bộ xã nghỉ hưu lãnh lương hưu hàng tháng | 2.000605
công ty khoan dầu tạm nộp thuế thu nhập khi bán dầu | 1.008326
bán tôm cá giống hiếm ra nước ngoài để nghiên cứu | 1.014949
ở nhà của nhà nước mấy chục năm chưa ký hợp đồng thuê | 1.012892
doanh nghiep tu nhan muon len cong ty tnhh | 2.002032
công ty niêm yết phát hành cổ phiếu để làm chứng chỉ bán bên mỹ | 1.009780
muốn thuê nhà ở xã hội của nhà nước | 1.012896
đăng kiểm xe ô tô nhập từ nước ngoài về | 1.011871
ngân hàng đổi người đứng tên mua bán vàng miếng với nhnn | 1.002005
sang nhượng lại văn phòng thừa phát lại | 1.008936
xin lập bãi đáp trực thăng trên nóc nhà cao tầng | 1.013279
tàu của công ty muốn vô cảng cam ranh | 1.014562
không trả nổi tiền vay ngân hàng do bão lũ, xin hoãn nợ không tính lãi | 1.001068
trước bị tai nạn lao động rồi giờ bị thêm lần nữa | 1.001643
ngan hang muon mua ban ngoai te voi ngan hang nha nuoc | 1.000352
doanh nghiệp làm nông xin nhà nước rót vốn hỗ trợ | 2.000765
công ty nhập súng đạn từ nước ngoài | 1.013441
chở thuốc nổ quân đội cần giấy gì | 1.013424
hệ thống quá cảnh asean bị sập thì làm giấy thay thế ra sao | 3.000146
công ty bảo hiểm muốn làm thêm quỹ hưu trí tự nguyện | 3.000038
tổ chức cho vay nhỏ bầu hội đồng và giám đốc mới phải xin duyệt | 1.001762
giấy nhận con nuôi với người mỹ bị mất, làm lại | 1.003179
muốn coi thông tin của mình trên hệ thống dân cư | 1.010101 1.010097
mất giấy phép dịch vụ điều hành bay | 1.000254
xin khỏi nộp tiền bảo lãnh khi chở hàng quá cảnh asean nhiều chuyến | 3.000149
vừa làm khai sinh vừa nhận cha cho con | 1.000689
ghe campuchia nhỏ qua lại biên giới | 1.003878
mở phòng công chứng riêng | 1.013834
nợ thuế xuất nhập khẩu xin trả góp từng tháng | 1.011636 1.008588
câu lạc bộ bắn súng xin dùng súng thể thao | 3.000398
công ty đang giải thể mà giờ muốn hoạt động tiếp, hủy quyết định giải thể | 1.010010
kế hoạch phát triển nhà ở của tỉnh | 6.001430
tàu nước ngoài chạy sông tiền sông hậu lên phnôm pênh | 1.009091
giấy phép công ty bị in sai chữ sửa sao | 2.002016
công ty vay vốn nước ngoài nhờ nhà nước đứng ra bảo lãnh | 3.000056
anh hung luc luong vu trang ben cong an duoc tro cap gi | 1.004209
ngân hàng ngoại xin mở chi nhánh ở việt nam | 2.000835
ngân hàng xin kéo dài thời gian hoạt động trong giấy phép | 2.000728
fintech đang chạy thử muốn xin thêm thời gian | 1.013692
bán tín chỉ carbon trong nước phải đăng ký dự án thế nào | 1.014136
mất giấy phép dịch vụ phân tích dữ liệu | 1.014225
tau hang viet nam chay noi dia cap cang lam thu tuc bien phong | 1.013552
rớt mất giấy chứng chỉ chất lượng xe máy chuyên dùng | 1.013330
lắp ráp ô tô nhập linh kiện được thuế 0% | 1.011669
nhập thiết bị mã hóa thông tin | 1.013203
làm mất thẻ doanh nhân apec thì báo ai | 1.011728 1.001458 1.011726 1.011727
VAMC phát hành trái phiếu đặc biệt quá 5 năm | 1.000212
thi chứng chỉ bán bảo hiểm nhân thọ | 1.010390
trại heo mất giấy an toàn dịch | 1.011477
nhà thầu dầu khí khai phụ thu khi giá dầu tăng | 1.010994
thuyền viên mất bằng sỹ quan xin cấp lại | 1.002420
làm chủ đầu tư nhà ở xã hội không cần đấu thầu | 3.000506
chi nhánh công ty đấu giá đổi địa chỉ | 1.013634
đại lý chi trả kiều hồi hết hạn gia hạn thêm | 1.003331
sửa nhà cấp 4 có phải xin phép không | 1.013229
ngân hàng tăng vốn điều lệ từ lợi nhuận giữ lại | 1.001567
gộp hai văn phòng thừa phát lại làm một | 1.008934
bỏ đường nối ray xe lửa vào nhà máy | 1.004681
cong ty mua phao hoa ve ban | 3.000171
mất giấy phép làm dự báo thời tiết | 1.000943 1.002986
hai ngân hàng nhập lại làm một | 1.001262
ngân hàng hợp tác xã mở văn phòng đại diện | 1.000623
đóng cửa công ty luôn | 2.002023
khai mỏ trong vùng cấm khai thác | 1.014292 1.014253
dự án giảm phát thải bán tín chỉ cho nước ngoài theo thỏa thuận paris | 3.000540
tính lại tiền nộp khai thác nước | 1.004283 1.014719
bo nhiem giam dinh vien tu phap nganh xay dung | 2.001041
ngân hàng nhận tiền ủy thác đầu tư ra nước ngoài xin hạn mức | 1.001066
nghiên cứu gen cây thuốc cần xin phép ai | 1.004150
tách quỹ mở thành hai quỹ, làm lại giấy đăng ký | 1.009506
công ty bảo vệ xin mua roi điện, bình xịt hơi cay | 1.013432
quyết toán tiền phí môi trường của mỏ đá | 1.008321
chồng nước ngoài muốn ở việt nam vĩnh viễn xin thẻ | 1.001010 1.003290
trung tâm thi bằng lái xe xin giấy phép | 3.000355
mấy anh em chia đất cha mẹ để lại | 2.001406
công ty cho đối tác nước ngoài mượn tiền | 1.001475
làm giấy qua lào đi công việc cho cơ quan ở tỉnh giáp biên | 1.001258
xã muốn được công nhận vùng nuôi không có dịch bệnh | 1.011478
không muốn nhận phần tài sản thừa kế | 2.001016
brandname sms hết hạn | 3.000338
đi dò tìm mỏ khoáng sản | 1.014261 1.014232
đổi chứng chỉ hành nghề xây dựng nước ngoài sang việt nam | 1.013219
súng hư đem trưng bày bảo tàng, đóng phim | 1.013440
đăng ký đầu máy toa xe | 1.010000
ngân hàng giải thể hủy mã | 2.000634
nhập pháo sáng cứu sinh cho tàu biển | 1.001223
xem lịch sử đi nước ngoài của mình | 1.010048 1.012677 1.014363
mã số rừng trồng keo | 1.014605
bộ đội đánh biên giới phía bắc trên 20 năm đã xuất ngũ xin lương hưu | 1.013142
thông báo độ sâu luồng tàu vào cảng | 1.004106
sua giay phep cho thuoc no cong nghiep | 1.013426
nhà đầu tư muốn ngưng dự án | 1.009662
tài chính vi mô đổi tên | 1.001591
tố cáo sĩ quan trong quân đoàn | 1.013551
container rỗng nhập về rồi xuất lại quay vòng | 1.007865
xăng dầu tạm nhập chuyển qua bán trong nước | 1.000014
ngày xưa làm du kích ấp chống mỹ giờ xin chế độ | 1.013152
sửa quy hoạch cầu cảng | 5.002554
thương binh đang công tác bị cắt trợ cấp | 1.013188
khai sinh cho con có cha người hàn quốc và nhận cha luôn | 1.001695
mất chứng chỉ thú y | 1.005319
sửa giấy sản xuất thuốc thú y có chất gây nghiện | 1.013813
ngân hàng bán trái phiếu lấy tiền từ ngân hàng nhà nước | 1.000355
công ty chứng khoán rút bớt vốn | 1.009528
đổi giấy phép sửa chữa drone | 1.013557
người việt ở nước ngoài nhận con nuôi qua đại sứ quán | 1.003213
đổi giấy an ninh trật tự của tiệm cầm đồ | 2.001402 1.003176
phát hiện hàng giả nhãn hiệu của mình ở cửa khẩu, xin giữ hàng lại thêm | 1.007846
mất cà vẹt xe làm online | 1.013080 1.013082
bán hàng cho khách xuất cảnh giao bên nước ngoài | 1.009064
đăng ký chủ quyền máy bay | 1.003541
sửa đơn bảo hộ giống lúa mới | 1.012066
khu công nghiệp sinh thái cấp giấy cho nhà máy | 2.002729
to cao len bo quoc phong | 1.013519
chứng chỉ môi giới nhà đất sắp hết hạn | 1.012910
xin chủ trương xây nhà công vụ cho cán bộ trung ương | 5.002577
bán đứt ngân hàng cho chủ khác | 2.000701
trong lúc đào móng thấy có cát sỏi muốn lấy dùng phải đăng ký | 1.014256 1.014258
dân vùng biên muốn xin con nuôi bên lào | 2.002349
tạm khóa chữ ký số của ngân hàng nhà nước | 1.000213
mua hàng duty free trong thành phố trước khi bay | 1.009061
nhập vàng miếng về bán | 1.014376
nhà máy xả khói xả nước cần giấy phép môi trường | 1.010727
đại lý bán vé số tự khai thuế cuối năm | 1.007690
mở trung tâm hòa giải tranh chấp thương mại | 1.008907
dừng hẳn dự án đầu tư thì báo ai | 1.009662
khách tây xin e visa | 1.002757
ghe chở hàng qua lại campuchia xin giấy phép | 1.004261
dự án đang xây chưa có doanh thu xin khai vat để hoàn | 1.008324
ghe cá mới mua chưa đăng ký chính thức, xin giấy tạm | 1.003586
cong ty nuoc ngoai muon vao danh sach duoc ban thit ca sang viet nam | 2.001586
chào mua cổ phiếu để thâu tóm công ty trên sàn | 1.009790
hàng quá cảnh từ thái lan qua việt nam sang lào | 3.000145
giấy khai thác tận thu đá sắp hết hạn | 1.014280
trung tâm trọng tài bị mất giấy phép | 1.008888
nhà khoa học tây muốn khảo sát biển gần bờ của tỉnh | 3.000435
công ty giải thể còn dư thuế xin lại | 1.008564
chở súng bắn điện dùi cui đi tỉnh khác | 1.013436
thi chứng chỉ bảo hiểm rớt xin chấm lại | 1.010392
mo da quyet toan tien cap quyen | 1.014295 1.014259 1.014775
passport tìm thấy lại muốn dùng tiếp | 1.010382 1.010384
xe mới mua chạy tạm chưa có biển số | 1.013086 1.013083
gạo thơm xuất đi châu âu được miễn thuế | 2.002338
đăng ký tên thương hiệu hiện trên tin nhắn quảng cáo | 3.000336
con trai đủ 17 tuổi đi đăng ký nvqs | 1.013133
dò mỏ trong khu cấm | 1.014292 1.014253
chấm lại bài thi đại lý bảo hiểm | 1.010389
mới xuống máy bay muốn mua rượu miễn thuế | 1.009059
mat giay dang ky quoc tich may bay | 1.003389
xin tăng hạn ngạch nhập gas lạnh | 1.010686
ví điện tử trả lại giấy phép | 1.003360
giấy thăm dò mỏ hết hạn nhưng cần khoan thêm | 1.014252 1.014291
nhập cá hồi đông lạnh về bán phải kiểm dịch | 2.001568
xin xem tài liệu địa chất khoáng sản | 1.014345 1.014786
quỹ đầu tư startup thêm vốn | 1.000016
chuyển hồ sơ nghĩa vụ quân sự về nơi ở mới | 1.013137
mua nhiều cổ phiếu ngân hàng thành cổ đông lớn | 2.000690
mở trường đua ngựa cá cược | 3.000032
quyết toán tiền khai thác mỏ do bộ cấp | 1.014775 1.014259 1.014295
cập nhật hồ sơ đánh giá bảo vệ thông tin khách hàng | 1.014909
trang trại nhà kính công nghệ cao xin chứng nhận | 1.003388
có chứng chỉ kế toán rồi muốn thi kiểm toán viên | 1.007413
hai bên không thống nhất giá nhờ nhà nước thương lượng giá | 1.012735
mất sổ đi tàu của thuyền viên | 1.002787
công ty đấu giá mất giấy đăng ký hoạt động | 2.001258
nộp thuế dư muốn trừ qua kỳ sau | 1.008565
làm đơn vị thử nghiệm phân bón | 1.007926
thẩm định quy hoạch thành phố trình thủ tướng | 5.003809
ngân hàng cho khách mượn đô la trường hợp đặc biệt | 2.000928
người qua lại biên giới mang theo hàng khai hải quan | 1.007891
danh mục thủ tục người có công | 3.000246 2.001428 3.000226 3.000243 3.000244 3.000283 3.000331
công ty thôi không làm bù trừ phái sinh nữa | 1.009527
casino đổi giấy phép thu chi ngoại tệ | 1.000480
xuất khẩu pháo nổ cho lễ hội nước ngoài | 3.000168
tố cáo tướng bộ quốc phòng | 1.013519
kiểm dịch thịt bò gửi kho ngoại quan | 1.014681
đổi bằng thuyền trưởng ghe sông | 1.003135
khai sai hồ sơ biên phòng cảng biển muốn sửa | 1.013548
ngân hàng dời hội sở | 1.012919 2.000738
bán 10% cổ phần công ty bảo hiểm | 1.012354
vết thương tai nạn lao động cũ tái phát | 1.001521
đóng dư thuế nhập khẩu đòi lại | 1.007663
hai người hùn mở công ty hợp danh | 2.002042
khắc con dấu mới | 2.001403
nhập phân bón về phải kiểm tra chất lượng | 1.007930
`;
