/**
 * For procedures drawn by lot from the whole catalogue, told by another hand and looked at by nobody who
 * wrote words: 0.593 and 0.853 before the words of trades and offices, 0.633 and 0.900 with them.
 */
export const lotQueries = `
ngân hàng đại lý hoàn VAT khách xuất cảnh xin tiền lại | 1.011018
cơ quan trung ương mới lập xin làm con dấu lần đầu | 2.001403
quyet toan thue tai nguyen cuoi nam co so hut cat | 1.008549 1.008312
xin sửa lại giấy phép thăm dò mỏ do tỉnh cấp | 1.014264
tôi ở nước ngoài muốn nhận con nuôi tại đại sứ quán | 1.003213
tôi muốn mở trung tâm cai nghiện tư nhân, xin giấy phép | 3.000364 3.000521
to khai vat khau tru cua cong ty san xuat hang thang | 1.007014
xin giấy cho xe chạy liên vận Mê Kông GMS, sổ TAD | 1.002817
đổi nội dung giấy phép bán thiết bị mật mã dân sự | 1.013200
muon mua phan bon tu nuoc ngoai ve phai xin phep gi | 1.007929
khách sạn khai báo khách Tây ngủ lại qua mạng | 1.001437
mới mua xe đi bấm biển số lần đầu | 1.013067 1.012575 1.013066
xin tính lại tiền sử dụng đất theo nđ 50/2026 | 1.115148
duong BOT thu it hon du kien, nha nuoc ganh bot | 1.115014
sửa giấy công ty làm dịch vụ xác thực điện tử | 3.000223
bi rut chung chi quan tai vien gio xin cap lai | 1.014966
xin thủ tướng cho mua chứng khoán nước ngoài diện đặc biệt | 2.000561
thức ăn tôm cá thử nghiệm xong, xin công nhận kết quả | 1.004683
giay dau tu ra nuoc ngoai in sai chu, xin sua | 1.009565
ko cư trú bán trên sàn tmđt không thanh toán khai thuế | 1.014032
vạch tuyến tàu biển chạy và chia luồng trong lãnh hải | 6.006585
tôi muốn xóa đăng ký thuê lại đất trong khu công nghiệp | 1.012766
doi noi dung du an carbon dieu 6.4 thoa thuan paris | 3.000544
xin chứng chỉ làm môi giới chứng khoán | 1.009543
hợp tác xã bị cháy mất giấy đăng ký, làm lại | 2.002638
ban hang shopee bi tru du thue muon xin hoan lai | 1.014033
hải quan chở hàng từ kho miễn thuế ra tiệm miễn thuế | 1.009055
cong ty cung ung thuyen vien tau bien xin giay phu hop | 1.004828
kiểm tra gạch men, kính xây dựng nhập khẩu | 1.014913
tôi không muốn làm hòa giải viên của ấp nữa | 2.000930
nguoi Campuchia sat bien gioi muon xin con nuoi ben minh | 1.003005
chứng nhận chất lượng lốp, kính, mâm xe hơi nhập về | 1.013328
sống dưới ghe, xin xác nhận chỗ đậu ghe làm nơi ở | 1.013313
chung chu ky cho ba gia khong biet chu, chi lan tay | 2.000884
cty dai chung ban rieng le trai phieu chuyen doi | 1.115154
công ty chứng khoán nước ngoài mở chi nhánh, vpđd tại VN | 1.009807
xin xây công trình ngay tuyến tàu biển trong lãnh hải | 3.000188
trung tam trong tai lam mat giay dang ky hoat dong | 1.001248
xin trái phiếu đặc biệt VAMC kỳ hạn hơn 5 năm | 1.000212
khai hải quan lô xăng dầu nhập về | 2.000012
dang kiem vien xe may chuyen dung mat chung chi xin lai | 1.013070
muốn lập trung tâm hòa giải tranh chấp làm ăn buôn bán | 1.008907
kiểm soát viên không lưu xin cấp lại giấy phép, năng định | 1.000239
doanh nghiệp đề xuất nạo vét luồng sông quốc gia | 2.002623
cong ty muon duoc cong nhan khao nghiem thuoc tru sau | 2.001236
kiểm tra thực phẩm nông sản nhập khẩu theo kiểu thông thường | 1.003814
fintech chạy sandbox xong xin giấy chứng nhận hoàn thành | 1.013693
ghe cá mới đóng chưa có giấy, xin đăng kí tạm | 1.003586
thay doi khoan vay nuoc ngoai duoc chinh phu bao lanh | 1.000405
hỏi thông số kỹ thuật để xây bến sông bốc dỡ hàng | 1.009452
sang nhượng mỏ đang khai thác do bộ cấp phép | 1.014243
cong chung vien lam rot mat the | 1.013830
học xong nghề đấu giá, tôi muốn xin chứng chỉ | 1.003915
hãng bay trong nước đăng ký bản điều lệ chở khách | 2.001037
xin lai giay vung an toan dich benh heo bo trong xa | 1.011479
quỹ tín dụng rút khỏi xã lân cận xong sửa giấy phép | 1.012675
xe chay lien van cac nuoc asean xin giay o dau | 1.010704
nghệ nhân ưu tú qua đời, báo cắt tiền trợ cấp tháng | 1.014312
công ty chứng khoán bán chứng quyền cho nhà đầu tư | 3.000519
cong ty dai chung ban trai phieu ra thi truong nuoc ngoai | 1.115155
du an giam phat thai trong nuoc xin ra tin chi cacbon | 1.014133
xin phép nổ mìn gần cống đập thủy lợi | 1.014852 2.001795
mỏ do bộ quản muốn thăm dò thêm nâng trữ lượng | 1.014246
xin duyệt ĐTM cho dự án mật của công an | 1.014409
duyet ban ke hoach an ninh tren tau theo ISPS code | 1.004281
tem AB đi Lào hết hạn xin cấp lại | 1.014906 1.014902
khảo nghiệm xong men xử lý phân heo, xin công nhận | 1.011030
sà lan đổi tên, thay máy thì đăng ký lại sao | 2.001711
cha toi la du kich tap trung mien nam xin tro cap | 1.013147 1.013148
kieem tra chat luong lo thuoc thu y nhap ve | 1.003703
xin lại giấy phép làm dự báo thời tiết do tỉnh cấp | 1.000943
hồ sơ xin kỷ niệm chuwong ngành xây dựng | 6.005709
giấy thăm dò mỏ hết hạn, xin thăm dò thêm cho đủ | 1.014252 1.014291
thi chung chi moi gioi bao hiem rot, xin cham lai bai | 1.010392
đang khai vat theo tháng muốn chuyển qua theo quý | 1.010949
xin giấy phép mua súng cho đội bắn súng thể thao | 3.000407
nhap phao sang cap cuu cho tau bien xin phep gi | 1.001223
công ty bảo hiểm phá sản, đòi tiền quỹ bảo vệ khách | 1.012343
cấp lại giấy vùng sạch bệnh gia súc để xuất khẩu | 1.011476
dem bo di hoi cho trien lam xin giay kiem dich | 1.002571
gia hạn giấy cho máy bay đủ điều kiện cất cánh | 1.004362
cty du lịch cho khách tây lái xe nước ngoài vô chơi | 3.000402
xin chung thu cho lo ca tra xuat khau | 2.001281
có phép lập vp giám định tư pháp, ddăng ký hoạt động | 2.000823
tram do khi thai xe may xin lai giay du dieu kien | 1.013110
gia hạn chữ ký số do ngân hàng nhà nước cấp | 1.000218
nhờ xã xác nhận khai sinh, kết hôn ghi trong sổ | 2.002516
muon cu nguoi giam sat ong chu dang giam ho chau | 3.000323
mở một tờ khai hải quan dùng cho nhiều chuyến hàng | 1.007859
tôi muốn xin công nhận giống lúa mới để bán | 1.007996
tinh ra quyet dinh dong cua mo da | 1.014278
đăng ký nuôi cá lồng bè trên sông | 1.004692 1.014801 1.014834
cho khách nước ngoài lên tàu Việt Nam đậu cảng tham quan | 1.013576
to khai hang qua canh bi sai, khai them lai | 3.000142
thuê máy bay về, đăng ký quyền chiếm giữ | 1.003528
mất giấy phép đèn hụ xe cứu thương | 3.000401
chỉ một nhà đầu tư xin xây lại chung cư cũ | 6.003636
bi benh nghi lam co giay nha thuong xin tien bhxh | 1.001667
công ty tnhh 1 tv thêm người hùn thành 2 tv | 2.002033
ong xa nguoi My mat the thuong tru xin lam lai | 2.000460
nhập cám heo loại chưa công bố trên cổng của bộ | 1.008122
muốn quảng cáo thuốc thú y trên báo đài xin giấy gì | 1.004022
xin mo tam loi ra duong lo cho xe cong trinh | 1.000314
con tôi muốn thi vô đại học quân đội | 3.000422
công ty bảo lãnh cho bên nước ngoài, đăng ký thu nợ | 1.001473
don vi quan doi xin menh lenh cho thuoc no cong nghiep | 1.013544
người nước ngoài mua cổ phần công ty Việt Nam | 1.009729
nộp lại súng, roi điện cùng giấy phép khi không dùng nữa | 1.013438
gia han giay phep gieng khoan nuoc ngam duoi 5000 khoi ngay | 1.004211
công ty tài chính TNHH tăng vốn, sửa giấy phép | 1.003250
ngân hàng bị kiểm soát đặc biệt chào bán cổ phiếu | 1.009568
quy tin dung duoc dong y nguyen tac, xin giay phep | 2.000055
tôi lương thấp muốn được xã công nhận thu nhập thấp | 3.000412
ADB, World Bank bán trái phiếu tiền đồng cho dân | 1.009513
ngan hang xin gia han lam them nghiep vu ngoai hoi khac | 1.003475
vpcc lập trước tháng 7/2025 xin duyệt điều lệ | 1.013856
bán lại quyền thăm dò mỏ do bộ cấp cho cty khác | 1.014245
bo doi danh K sau 75 du 20 nam xin luong huu | 1.013142
giấy phép kinh doanh an toàn thông tin mạng sắp hết hạn | 3.000342
tôi muốn thành lập công ty bảo hiểm nhân thọ | 1.012344
danh sach khu dat thi diem lam nha o thuong mai | 2.002750
mở tiệm đổi tiền Campuchia ở cửa khẩu | 1.011637
xin giấy thi hành án chứng nhận tôi đã trả nợ xong | 1.002270
cam moc ranh bao ve kenh thuy loi trinh tinh duyet | 2.001804
duyệt đề án đóng mỏ cát thuộc tỉnh | 1.014274
công ty cho thuê tài chính đổi tên, sửa giấy phép | 1.003292
nha o cua nha nuoc chuyen cong nang sang viec khac | 6.006593 6.003635 6.003634
thợ sửa máy bay mới ra nghề xin giấy phép, năng định | 1.003917
bán tín chỉ cacbon ra nước ngoài phải xin phép ai | 1.014135
duyet du an san xuat cong dong nuoi de cho ho ngheo | 1.014737 1.002544 1.014208 2.001709 3.000224 3.000272 3.000274 3.000284 3.000285 3.000286 3.000332
công ty gom mua đất của dân để làm dự án | 1.014275 1.013945
cha nguoi Dai Loan muon nhan con o Viet Nam | 2.000779
văn phòng công chứng dời chỗ, đổi tên | 1.013836
hội bảo hiểm vi mô tương trợ xin giải tán | 1.012342
vp giam dinh tu phap muon lam them linh vuc moi | 2.000568
tự tính được giảm thuế tài nguyên thì nộp hồ sơ gì | 1.008583
sáp nhập hai công ty chứng khoán với nhau | 1.009537
tinh xin giay vung sach dich benh gia suc de xuat khau | 1.011474
làm mất giấy đăng ký quốc tịch máy bay | 1.003389
hộ kinh doanh đóng dư tiền thuees muốn lấy lại | 1.014979 1.008565
tai chinh vi mo ban phan hun von cho nguoi moi | 1.000763
ngân hàng sắp hết thời hạn hoạt động xin kéo dài | 2.000728
xin khai thác nước ngầm cỡ lớn trên 5000 khối ngày đêm | 1.000070
tinh muon vay lai von ODA cua trung uong, xin tham dinh | 3.000048
sửa thư phê duyệt dự án CDM giảm khí nhà kính | 1.004629
mất thẻ sĩ quan kiểm tra tàu biển | 6.006583
quy tin dung tu xin giai the, thanh ly tai san | 1.014147
xin công nhận kỹ thuật mới trong canh tác là tiến bộ | 2.001576
tổ an ninh trật tự ấp chết khi đi tuần, không bhxh | 1.012538
tôi muốn mở doanh nghiệp tư nhân một mình làm chủ | 2.001610
`;
