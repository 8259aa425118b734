/**
 * For procedures drawn by lot from the local ones, so that rare ones weigh as much as common ones,
 * told as somebody would who has not read the name. First measured, in three parts: 0.62 and 0.87,
 * 0.61 and 0.83, 0.54 and 0.80.
 */
export const drawnQueries = `
anh bảo vệ ấp đi tuần bị té gãy chân không có bhxh thì được lo gì | 1.012538 1.012537
dân phòng ấp đi trực bị thương xin hỗ trợ | 1.012538 1.012537
công ty mua đất của dân để làm dự án | 1.014275 1.013945
mướn công viên để kinh doanh | 6.006596
làm người nuôi dưỡng hợp pháp cho đứa em mồ côi | 1.004837
hết làm giám hộ cho cháu | 1.004845
giấy đăng ký htx ghi sai sửa lại | 2.002648 1.004979
bổ sung thông tin hồ sơ hợp tác xã | 2.002649 2.002648
tiền công hòa giải viên ấp | 2.002080
sổ đỏ mới cấp lần đầu ghi sai tên | 1.012796 1.012790
đóng bãi tắm khu vui chơi dưới nước | 2.001217 2.001211
trại gà bị cúm gia cầm chết hết xin tiền hỗ trợ | 1.013997
xin ý kiến xây bến đò | 1.009453 1.009452
hợp tác xã đổi địa chỉ chi nhánh | 1.005378
mua lại mô tô nước cũ đăng ký lại | 2.001214
htx tạm nghỉ hoạt động | 2.002641
người campuchia sát biên giới xin con nuôi việt nam | 1.003005 2.002349
đi làm ăn xa báo với công an xã | 1.003677
bộ đội chống mỹ 17 năm trợ cấp hằng tháng | 1.013157
ly dị bên mỹ về việt nam ghi vô sổ | 2.000554
mua xe honda mới ra biển số | 1.013067 1.012575
đốn tràm bán | 1.011471 1.011470
đổi biển số trắng qua vàng | 1.013079
đổi cà vẹt xe bị mờ | 1.013079
nhà nước cho bò cho heo giống để thoát nghèo | 3.000286 3.000285 3.000284 1.014737 1.002544 1.014208 2.001709 3.000224 3.000272 3.000274 3.000332
sĩ quan về hưu đánh mỹ 20 năm hưởng hưu trí | 1.013140
lính campuchia đánh polpot về xin trợ cấp một lần | 1.013143 1.013163 2.002757 2.002755 1.013455
xóa tên ghe khi bán | 2.001659
đăng ký kết hôn lại vì mất hết giấy tờ | 1.004746
mở cảng cá nhỏ của xã | 1.004478
xác nhận số chứng minh 9 số với căn cước là một người | 1.012566
xin biển số tạm chạy xe về tỉnh | 1.013083 1.013086
mất giấy phép xây nhà | 1.013228
đi chữa cháy giùm bị phỏng ai lo tiền thuốc | 3.000509 3.000510
đi lính thời chống mỹ dưới 15 năm | 1.013159 1.013160
sửa hợp đồng đã chứng thực ở xã | 2.000913
hủy hợp đồng mua bán đất đã chứng thực | 2.000913
vay tiền trồng rừng cây lớn | 1.012531
dân quân bị tai nạn chết không có bảo hiểm | 1.013514
giải tán tổ hợp tác | 2.002642 2.002228
trồng cây ăn trái trên bờ kênh thủy lợi | 1.014860 1.004385
cán bộ xuống tận nhà làm khai sinh cho người khuyết tật | 1.003583
cán bộ tới nhà làm đăng ký kết hôn cho người bệnh | 1.000593
17 tuổi đăng ký nghĩa vụ quân sự | 1.013133
xuất ngũ đăng ký dự bị | 1.013135
đất không ai thừa kế nhà nước thu | 3.000410
sai thông tin hộ khẩu trên máy | 1.010039
vợ liệt sĩ quân nhân chống mỹ lãnh chế độ một lần | 1.013141 1.013145 1.013146
thanh niên xung phong xin trợ cấp | 2.002755 2.002757
dân công hỏa tuyến lãnh tiền | 1.013170
xe chạy tuyến qua lào xin giấy liên vận | 1.002856
mở văn phòng công chứng | 1.013834 1.013835
mở nhà máy phân bón | 1.007927
mất giấy phép sản xuất phân bón | 1.007928
rút hồ sơ đăng ký công ty đang nộp | 1.010010
kế hoạch phòng tràn dầu cho cây xăng | 1.013128
cấp giấy việt kiều gốc việt | 2.001895
xin học phí cho con bộ đội | 2.002765
đăng ký xe khách đi phnom penh | 1.000321
sửa biên lai điện tử sai | 1.013659
công chứng viên xin làm lại | 1.013804
đổi giấy phép trung tâm trọng tài | 2.000819
làm cộng tác viên trợ giúp pháp lý | 2.000587
chuyển công ty tnhh sang cổ phần | 2.002034
chở thuốc nổ phải xin phép | 1.013425 1.013424
công ty đăng ký bhxh cho nhân viên mới | 1.002051
xe tải nằm bãi không chạy xin khỏi đóng phí đường bộ | 3.000252
sản xuất thức ăn cho tôm | 1.004915 1.004803
bán hàng ngoài chợ đóng thuế khoán | 1.011022
ra tù lãnh lại lương hưu | 2.000809
chồng chết đang đóng bảo hiểm vợ con được gì | 2.000821
chủ trương đầu tư dự án của tỉnh | 1.009645
hộ kinh doanh xin hóa đơn lẻ từng lần | 1.010339
khắc lại con dấu công ty | 2.001410 1.003173
xin múc bùn lòng sông | 2.002624
khoan giếng công suất lớn nhà máy | 1.000070 1.004223
đo đạc lại sổ do đất dôi ra | 1.012781
nộp thuế nhầm tài khoản kho bạc | 1.008345
múc đất làm hồ lấy đất san lấp trên đất nhà | 1.014258 1.014256
kiến trúc sư mất chứng chỉ | 1.008989
cửa hàng thuốc thú y mất giấy | 1.004839
lính đánh biên giới tây nam nhận tiền 188 | 1.013149 1.013151 1.013150
xin lịch sử xuất nhập cảnh của mình | 1.014363 1.010048 1.012677
nạo vét kênh rạch bùn đổ đâu | 2.001802 2.002625
bị ung thư xin giảm thuế thu nhập | 3.000083
chuyển kê khai gtgt tháng qua quý | 1.010949
cưới người campuchia ở sát biên giới | 1.000094
evisa cho khách nước ngoài | 1.002756 1.002757
thuê lại nhà ở cũ của nhà nước sang tên người thuê | 1.012897
lập phương án chữa cháy thủy lợi bảo vệ đập | 1.014848 1.014847
giám định viên đổi lĩnh vực | 2.000568
lương y trả tiền hòa giải bị tai nạn | 2.000424
xin rừng trồng gỗ thanh lý | 1.012921
bão làm gãy rừng trồng xin kiểm tra | 1.012922
tuyển bảo vệ dân phố | 1.012533
tố cáo công an xã | 1.004327
cán bộ xã làm sai gây thiệt hại đòi bồi thường | 2.002165
hội đồng quản trị chung cư mới bầu | 1.012888
người lao động thu nhập thấp mua nhà xã hội xác nhận | 3.000412
mượn tiền giải quyết việc làm | 1.013724
chuyển trường cấp 2 cho con | 2.002481
học nghề miễn phí cho nông dân | 2.002821
tổ chức lễ hội đình làng | 1.003622
xin giấy chứng nhận đang ở xã này | 1.010041
ghe mới đóng chưa chạy đi đăng ký lần đầu | 1.004088
mua sà lan ở tỉnh khác về sang tên | 1.003970
giấy phép trồng cây trên đê hết hạn | 1.014864 2.001401
sửa quyết định giao đất | 1.013952 1.013953 1.013826 1.013827
hợp đồng mua bán nhà ra xã ký được không | 2.001035
gắn bảo hiểm bằng lái lên căn cước | 1.014060
htx trùng tên bị bắt đổi tên | 2.002635
xin lấn biển làm dự án | 1.014284 1.013828
ở nhờ nhà bà con xin nhập khẩu phải có giấy gì về diện tích | 1.013314 1.004222
bầu tổ trưởng hòa giải | 2.000950
trồng sâm nấm thuốc dưới tán rừng | 3.000502 3.000501
xin giấy chưa vợ chưa chồng | 1.004873
bộ đội bị thương hồi xưa giờ mới xin thương binh | 1.013182 1.013176
xin mua nền nhà nhà nước bán không qua đấu giá | 1.013962
chuyển đăng ký ghe từ chỗ cảnh sát qua đường thủy | 1.004036
mất thẻ doanh nhân apec | 1.011728 1.011726 1.011727 1.001458
chuyển nghĩa vụ quân sự lên thành phố học | 1.013134 1.013137
gạch tên khỏi hộ khẩu | 1.003197
đội xung kích chống bão bị tai nạn | 1.010091 1.010092
coi thông tin của mình trên dữ liệu dân cư | 1.010101 1.010097 1.010095
tổ hợp tác đổi tổ trưởng | 2.002639 2.002226
mở bãi tắm cho khách | 2.001218 2.001219
báo tử mà nhà ở xa cán bộ xuống giùm | 1.000419
dân quân bệnh nằm viện ai trả | 1.013513
mất khai sanh đăng ký lại cho con lai mỹ | 2.000522
rách giấy phép hộ kinh doanh | 2.000575
đi lính sau 75 đủ 20 năm hưu trí | 1.013142
đổi dân tộc kinh qua khmer trong khai sinh | 1.004859
đào giếng trong nhà có phải xin phép | 1.001662
làm bãi vật tư ven đê kênh thủy lợi | 1.014849 1.004427
bến ghe đổi chủ công bố lại | 1.003658
htx xin nhà nước giúp vốn máy móc | 2.002668
đổi chủ hộ kinh doanh | 2.000720
giấy hộ kinh doanh ghi sai số nhà | 1.014034 2.000720
mất giấy khai tử sổ gốc cũng mất | 1.005461
nâng nền thay mái nhà cấp 4 xin phép | 1.013229
đóng cửa chi nhánh hợp tác xã | 1.005010
căn cước cho trẻ sơ sinh | 1.014062
xin nghỉ làm hòa giải viên | 2.000930
trả lại mỏ đang thăm dò | 1.014268
đóng phí nước thải | 1.008603
phí môi trường khai thác cát | 1.008317
người nước ngoài mua nhà sắp hết 50 năm | 1.012890
người nước ngoài làm việc ngắn ngày đóng thuế thu nhập | 1.008532
công ty khác lấy trùng nhãn hiệu làm tên | 1.005169
tiệm sửa xe muốn làm trạm đo khí thải | 1.013105
hết nợ tiền đất muốn xóa chữ ghi nợ trên sổ | 1.013988 1.012996
đóng trước bạ xe hơi mới mua | 1.007700
đi nghĩa vụ công an | 1.001303
mất chứng chỉ lái xe cuốc xe lu | 2.000769
đổi tên bến tàu | 1.009443
thi hết tập sự công chứng | 1.013818
sửa giấy chứng nhận đầu tư | 1.009647
xin giấy cfs cho hàng nông sản | 2.001730 2.001726
thợ khoan giếng xin giấy phép hành nghề | 1.004122
nợ thuế xin trả góp | 1.008588
văn phòng công chứng dời chỗ | 1.013836
xin giấy không có tiền án | 3.000333
bị tai nạn ở xưởng lần hai | 1.001643
xe tải đi đăng kiểm | 1.013089 1.005103
lãnh lương hưu mà đi mỹ định cư | 2.000755
xin trích lục kết hôn | 2.000635
tờ tiền nghi giả đem đi kiểm | 1.001803
đất trồng lúa chuyển qua trồng cây lâu năm khỏi xin phép | 1.013992 1.008004
đổi ngân hàng thế chấp sổ đỏ sửa đăng ký | 1.011442
bằng lái bị mất | 3.000348
kiện sư đoàn quân sự giải quyết không đúng | 1.013524
xác nhận đã thi hành án xong | 1.002270
hợp đồng bảo hiểm y tế với phòng khám | 1.001798
sân tập lái xe máy bị đóng | 3.000360 3.000358
phá rừng trồng làm nhà | 1.012694
xe đi nhiều nước asean | 1.010704 1.010702
cá độ đua chó | 3.000032
tự khai thuế lương | 2.002237
xin mặt nước biển nuôi hàu có sẵn | 3.000443 3.000439
sửa chữ trên thẻ bhyt | 1.002759
nộp lại súng tự chế | 1.013438 3.000389
chứng thực chữ ký | 2.000884
điểm chỉ vào giấy cam kết | 2.000884
trang trại an toàn dịch bệnh cấp lại giấy | 1.011477
mất giấy phép khai thác đá | 1.014265
ở tù côn đảo xin xác nhận | 2.002759 2.002766
công ty luật nước ngoài mở chi nhánh | 2.000885 1.002099 2.000854
chuyển nhà tập thể nhà nước bị thu hồi | 6.003637
hòa giải viên thương mại | 1.009284
xin giấy tàu lửa | 1.010000
mua hàng miễn thuế sân bay | 1.009060 1.009059
nuôi yến nuôi ong đăng ký | 1.014952
chính sách cho người cao tuổi 80 tuổi | 3.000243 3.000244 3.000283 3.000331 3.000226 2.001428 3.000246
bác sĩ thú y mất chứng chỉ hành nghề | 1.005319
đổi giấy phép khai thác mỏ cũ rách | 1.014272 1.014241
ghe chở hàng qua campuchia xin giấy | 1.004261
đóng cửa mỏ đá | 1.014274 1.014278 1.014277
giấy đăng ký công ty in sai tên sửa lại | 2.002016
dán tem điện tử cho rượu | 1.011046 1.011047
bị rút giấy phép trung tâm thi bằng lái xe máy | 3.000363 3.000357
đổi thông tin giấy chở xăng dầu hàng nguy hiểm | 1.013260 2.002616
trung tâm cai nghiện tự nguyện công bố đủ điều kiện | 3.000526 3.000524 3.000521
công nhân quốc phòng đánh mỹ chưa lãnh trợ cấp | 1.013144 1.013145
gia hạn thăm dò mỏ | 1.014263 1.014235
bán cổ phần góp vốn đóng thuế thu nhập cá nhân | 1.008529
phòng khám bị đình chỉ xin mở lại | 1.013628
bán coin bitcoin đóng thuế | 1.115132
khiếu nại lần hai bộ chỉ huy quân sự tỉnh | 1.013526 1.013536
doanh nghiệp đầu tư nông thôn xin hỗ trợ vốn | 2.000765 1.001664
luật sư bị thu hồi chứng chỉ xin lại | 1.008624
công ty đấu giá mất giấy đăng ký | 2.001258 1.013635
trường lái đổi chỗ dạy xin lại giấy phép | 1.001623 1.005210
đất vườn xài sai mục đích muốn ra sổ | 1.013993
mở văn phòng giám định tư pháp | 2.000823 2.000890
xe của lào ở lại việt nam thêm mấy ngày | 1.002063 1.002286
nhận con nuôi ở nước ngoài về ghi sổ | 2.002363
mất giấy nhận con nuôi làm lại | 2.001255
đất hộ gia đình giờ lập doanh nghiệp tư nhân sang tên đất | 1.012793
quyết toán thuế tài nguyên mỏ cát | 1.008549 1.008312
khen thưởng ban chỉ huy quân sự xã dân quân giỏi | 1.013286 1.013292
công ty làm tài khoản vneid tổ chức | 3.000498
tổ cộng đồng quản lý cá ven bờ đổi thành viên | 1.004498 1.004921
hết hạn hợp đồng thuê nhà của nhà nước ký lại | 1.012898
xin đổi người thi hành án | 1.003201
ghe campuchia vô cảng việt nam làm giấy tờ trên mạng | 1.009440
nộp tiền phạt vô kho bạc | 3.000115
mã số cho trứng gà bán ra thị trường | 1.014955
kinh doanh du lịch trên hồ thủy lợi | 1.014850 2.001796
sửa giấy phép xây chung cư cao tầng | 1.013231
bồi thường oan sai công an tỉnh | 2.002192 2.002195
xin phục hồi danh dự | 2.002191 2.002194
đi máy bay cho thẻ vô sân bay làm việc | 3.000368 3.000370
phá giá cây xăng kế hoạch tràn dầu | 1.013128
bị mất giấy chứng nhận hộ kinh doanh | 2.000575
mất cà vẹt xe máy | 1.013080 1.013082
hàng xóm lấn chiếm đất ra xã hòa giải | 1.012812
xây nhà trên đất nông nghiệp thì làm giấy gì | 1.013949 1.013225 1.013823
xin giấy phép karaoke nhà nghỉ an ninh trật tự | 2.001478 1.003204
cho con nhập học đổi trường trung học cơ sở | 2.002481
công an xã xác nhận nhân thân vay ngân hàng | 1.010041
đăng ký biển số xe điện | 1.013067 1.012575
trả nợ ngân hàng xong xóa thế chấp sổ | 1.011443
`;
