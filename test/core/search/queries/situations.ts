/** Whole situations, told by people who name no procedure. First found at 0.48 and 0.62. */
export const situationQueries = `
nhà tui nuôi cá mú trong bè ngoài hòn, giờ phải đăng ký với ai | 1.014801 1.004692 1.014834
anh tổ bảo vệ dân phố bị tai nạn chết lúc đi tuần, gia đình được hỗ trợ gì | 1.012538
công ty mua lại đất của dân để làm dự án | 1.014275 1.013945
cho thuê khai thác công viên | 6.006596
giấy phép nuôi cá trong hồ thủy lợi sắp hết hạn | 1.014853 1.003870 1.014862
ba má mất hết, ông nội muốn đứng ra giám hộ cho cháu | 1.004837
hợp tác xã ghi sai thông tin trên giấy đăng ký xin sửa lại | 2.002648 1.005277
làm lại giấy khai tử cho chồng người Mỹ | 2.000497
tiền công cho hòa giải viên ở ấp | 2.002080
thôi không giám hộ nữa vì cháu về Mỹ với mẹ | 2.000756 1.004845
sổ đỏ cấp lần đầu bị ghi lộn tên đệm | 1.012796 1.012790
hợp tác xã đổi số điện thoại, thông báo thay đổi | 1.004979 1.005277
gà chết vì cúm, trại được đền bao nhiêu | 1.013997
xin làm bến đò ngang tạm cho công trình | 1.009453 1.009455
chi nhánh của hợp tác xã đổi địa chỉ | 1.005378
ca nô kéo phao chuối đổi chủ đăng ký lại | 2.001214
hợp tác xã xin nghỉ hoạt động 6 tháng | 2.002641
đi làm ăn xa cả năm có cần báo công an không | 1.003677
bộ đội chống Mỹ 16 năm phục viên lãnh tiền hàng tháng | 1.013157
tòa bên Canada xử ly hôn rồi, về đây ghi lại | 2.000554
mới tậu chiếc SH, đi lấy biển số ở đâu | 1.013067 1.012575 1.013066
muốn đốn mấy công tràm đem bán | 1.011471 1.011470
đổi bảng số xe từ 4 số sang 5 số | 1.013079
ở ấp được hỗ trợ con giống làm ăn chung | 3.000286 3.000284 3.000285 3.000272 3.000274 3.000332 3.000224 1.002544 2.001709 1.014208 1.014737
ghe bị chìm rồi, bỏ đăng ký | 2.001659 1.003681
giấy hôn thú cũ mất, sổ ở xã cũng cháy | 1.004746
mở cảng cá nhỏ ở xã | 1.004478
số CMND 9 số cũ giờ cần giấy chứng nhận là một người | 1.012566
biển số tạm để chạy xe mới về tỉnh | 1.013083 1.013086
giấy phép xây dựng bị mối ăn mất rồi | 1.013228 1.013235
đi chữa cháy giúp hàng xóm bị phỏng mà không có bảo hiểm | 3.000509
sửa hợp đồng tặng cho đã chứng ở xã | 2.000913
xe tải gắn thêm cẩu phải nghiệm thu | 1.013206
xin xây kè sát chân đê | 1.013644
chạy xe khách đi Lào Campuchia đăng ký tuyến | 1.002268 1.002847 1.000321
tôi ở nước ngoài về cần giấy chứng minh còn quốc tịch Việt | 1.005136
mở xưởng làm cám cho heo gà | 1.008126
mở trung tâm tư vấn luật | 1.000627
bằng máy trưởng hạng ba | 1.003135
công ty giám định giá muốn xin giấy đủ điều kiện | 1.011500
huỷ công ty đại chúng | 1.009797
chứng từ khấu trừ thuế điện tử lập sai | 1.013659
sản xuất thuốc cho gia súc | 1.002549
nghiệm thu công trình trường học xây xong | 1.009794
kéo dài giấy phép thăm dò mỏ | 1.014263 1.014235
mấy đứa nhỏ song sinh vừa chào đời bữa hổm | 1.001193 2.000986 2.001023
con trai 2 tháng tuổi, hai vợ chồng chưa có hôn thú, khai sinh ra sao | 1.001193 1.000689
dượng Tư tắt thở hồi khuya, mai đem chôn, lên xã báo sao | 1.000656
hai đứa thương nhau tính làm đám, đăng ký chỗ nào | 1.000894
con gái tui theo chồng qua Hàn, giờ đăng ký cưới ở Việt Nam | 2.000806 2.002189
ngân hàng bắt nộp giấy chứng nhận chưa lập gia đình | 1.004873
tên trong khai sinh viết là Hòang, căn cước là Hoàng, chỉnh lại | 1.004859
muốn cho con mang họ ngoại | 1.004859
bị lạc mất tờ khai sinh, chỉ cần bản trích | 2.000635 1.004884
photo bằng đại học có mộc đỏ để nộp xin việc | 2.000815
lý lịch tự khai cần xã đóng dấu | 2.000884
thằng em bán chiếc Wave cho người quen, ra phường làm giấy | 2.001035
bà ngoại muốn viết giấy để nhà lại cho cậu út | 2.001019
bốn anh chị em thống nhất chia nhà ba má để lại | 2.001406
lấy vợ xong đưa vợ về chung hộ khẩu nhà mình | 1.004222
con đi học đại học Cần Thơ ở ký túc xá | 1.004194
cho người lạ mướn phòng ở vài đêm | 2.001159
cưới xong muốn đứng chủ hộ riêng | 1.010038
trường yêu cầu giấy xác nhận đang sống ở phường | 1.010041
bóp bị móc mất hết căn cước | 1.014064 2.001194 1.000757
sinh nhật 25 tuổi phải thay căn cước | 1.014063 2.001195 1.000889
cháu 13 tuổi rưỡi muốn có thẻ căn cước để đi máy bay | 1.014062 1.012549 1.012543
app VNeID báo tài khoản bị khoá | 3.000275
cần sổ thông hành để đi thăm con bên Úc | 1.001456 1.001471
rớt passport ở chợ | 1.001445 1.010386 1.010385 2.000539
ông rể tây visa còn 3 ngày là hết | 1.001146 1.003326 1.001194
chồng quốc tịch Anh muốn ở lâu dài có thẻ | 1.003460 1.003358 1.001010 1.003290
phòng cho khách nước ngoài thuê trên Airbnb | 1.001437 1.000253
18 tuổi muốn chạy xe hợp pháp thi bằng A1 | 3.000346
bằng B2 sắp quá hạn | 3.000347
bằng lái bị nước lụt cuốn mất | 3.000348
tui có bằng lái bên Mỹ giờ về nước chạy được không | 3.000351
chiếc Dream mua qua tay ba đời chủ, giờ muốn đứng tên | 1.013076
tờ cà vẹt bị chuột gặm | 1.013082 1.013080 1.013079
xe ben tới hạn đi khám | 1.005103
mua chiếc vỏ composite chở dừa | 1.004088 1.004047
tàu nhà tui cào tôm muốn ra khơi cho hợp pháp | 1.004359
đất ông cố để lại từ trước 75 chưa ai đứng tên | 1.013978
tía cho tui hai công vườn, giờ chuyển qua tên tui | 1.013831
má mất không để lại giấy tờ, sổ hồng còn tên má | 1.013831 2.001406
sổ hồng thất lạc khi dọn nhà | 1.012786
cắt một nền cho con gái cất nhà | 1.012784
miếng vườn muốn chuyển thành đất xây nhà | 1.013949 1.013823
ngân hàng trả sổ rồi, xoá nợ trên sổ | 1.011443
thằng kế bên cắm hàng rào qua đất tui | 1.012812 1.013967
mượn ngân hàng 500 triệu lấy đất làm tin | 1.011441
mướn mặt bằng bán bánh mì | 1.001612
buôn bán ế quá muốn bỏ giấy phép | 1.001266
quán cơm nghỉ tết tới rằm tháng hai | 1.001570
đổi qua bán thêm trà sữa trên giấy phép | 2.000720
hai anh em chung vốn làm công ty | 2.001199 2.002043
công ty tui đổi qua địa chỉ mới | 2.002041
sếp mới lên thay, đổi tên giám đốc trên giấy phép | 2.002011
làm ăn thua lỗ muốn khai tử công ty | 2.002023
bà con góp đất làm ăn tập thể lúa sạch | 1.005280 2.002637
mới đi làm chưa có mã số thuế | 1.008498
năm ngoái bị trừ thuế dư muốn lấy lại | 2.002233 1.014979 1.008565
khai con cái để bớt thuế lương | 1.008498
tiệm phải xài hoá đơn máy tính tiền | 1.010337
mua SH đóng trước bạ chỗ nào | 1.007700
bán nhà xong đóng thuế ra sao | 1.007674
xây căn nhà hai tầng trong hẻm | 1.013225
nhà dột muốn lợp lại và xây thêm phòng | 1.013229
vợ chồng công nhân muốn mua chung cư giá rẻ của nhà nước | 1.014632 1.115150
thằng con tới tuổi khám tuyển quân | 1.013133
con chuyển hộ khẩu lên Sài Gòn, giấy nghĩa vụ cũng phải chuyển | 1.013134 1.013137
ông ngoại hồi đó đi du kích, có được trợ cấp không | 1.013152 1.013155 1.013147 1.013148
xin giấy chưa can án để đi Nhật | 3.000333
không có tiền mướn thầy cãi | 2.000829
trại heo 500 con cần giấy gì | 1.008128 1.014952
tiệm bán phân thuốc ruộng | 1.004363
chở 20 con bò lên lò mổ ở Long An | 1.002338
bán thuốc gà vịt | 1.001686
đóng giếng lấy nước tưới rẫy | 1.001662 1.004223
múc cát dưới sông đem bán | 1.014257
nhà máy xay lúa xin phép thải nước | 1.010727
nhà quá khó khăn muốn được xét diện nghèo | 1.011606 1.011607
nghỉ công ty rồi muốn lấy cục bảo hiểm | 1.001613
bầu 7 tháng nghỉ sinh lãnh tiền chỗ nào | 2.000693
mất thẻ khám bệnh bảo hiểm | 1.002759 1.001294
chồng đóng bảo hiểm 20 năm mới mất, vợ con được gì | 2.000821
mở tiệm hát karaoke | 2.001478
thằng con xì ke muốn đi cai | 3.000527
nhà sư Khmer muốn làm giấy đất cho chùa | 1.012753
máy bay không người lái xịt thuốc lúa | 1.013272
tui muốn mở bến phà qua sông nhỏ | 1.009455 1.005021
xin cho xe chở hàng cồng kềnh chạy đường | 1.000028
`;
