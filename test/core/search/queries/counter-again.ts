/**
 * A second set by the colleague of `counter.ts`, looked at by nobody who wrote words: 0.77 and 0.94.
 */
export const counterAgainQueries = `
cháu ngoại được hai tháng rồi mà chưa có khai sanh | 1.001193 2.000986 2.001023
tụi tôi chưa hôn thú, giờ vừa làm khai sinh cho bé vừa để tên cha vô luôn | 1.000689
vợ là người Campuchia, con sanh ở Tịnh Biên, làm giấy cho nó đứng tên khai sinh | 2.000528
ông nội chưa từng có khai sinh, chỉ có giấy chứng minh cũ, nay xin làm | 1.004772
giấy chứng tử của bà cố bị thất lạc, sổ cũng cháy, làm lại | 1.005461
hôn thú hồi năm 90 bị mất, sổ gốc không còn | 1.004746
sắp cưới người ở tỉnh khác, bên đó kêu về quê xin giấy chưa vợ chưa chồng | 1.004873
ly dị bên Mỹ xong rồi, về đây ghi chú lại để cưới người khác | 2.000554
muốn đổi dân tộc Kinh sang Khmer theo mẹ | 1.004859
cháu đủ mười tám rồi, không cần tôi giám hộ nữa | 1.004845
chồng tôi người Úc muốn nhận con riêng của tôi làm con | 1.004878
bằng đại học photo ra rồi xin dấu y bản chính | 2.000815
bán xe máy, nhờ phường chứng chữ ký trên giấy mua bán | 2.000884
giấy tờ tiếng Anh dịch ra tiếng Việt rồi đóng dấu người dịch | 2.000992 2.001008
hai cha con làm giấy cho tặng nền nhà có xã chứng | 2.001035
bằng tốt nghiệp cấp ba bị mất, xin bản sao ở sở | 2.000908
giấy tạm trú ở trọ sắp hết hạn | 1.002755
cả nhà qua Mỹ định cư, phải gạch tên khỏi hộ khẩu | 1.003197
dọn trọ đi chỗ khác, nhờ công an bỏ tên tạm trú | 1.010028
ngày sinh trên hệ thống hộ khẩu bị nhập sai | 1.010039
gia đình sống trên ghe, cần giấy xác nhận chỗ neo đậu để nhập khẩu | 1.013313
xin giấy chứng số CMND cũ 9 số với số mới là một người | 1.012566
con gái vừa tròn 14 đi làm thẻ căn cước | 1.014061 2.000200
muốn đưa bằng lái với thẻ bảo hiểm y tế vô thẻ căn cước | 1.014060
điện thoại bị giựt, muốn khóa căn cước trên VNeID | 3.000276 3.000271
hôm trước báo mất hộ chiếu giờ tìm lại được, muốn xài tiếp | 1.010384 1.010382
cán bộ đi công tác qua Campuchia cần giấy thông hành | 1.001200
xin giấy xác nhận cư trú để làm hồ sơ vay ngân hàng | 1.010041
đi du lịch châu Âu muốn tự lái xe thì cần bằng gì | 3.000353
bộ đội xuất ngũ có bằng lái quân đội muốn đổi ra dân sự | 3.000349
mới mua chiếc SH trong hãng, đi bấm biển số | 1.013067 1.012575
biển số bị gãy mờ số, xin đổi biển | 1.013079
xe mới mua chưa có biển, cần biển tạm chạy về quê | 1.013083 1.013086
mua đất trong dự án khu dân cư của công ty, giờ ra sổ tên mình | 1.012787 1.013831
mua đất giấy tay hồi năm 2010, người bán đi mất tiêu | 1.012785
sổ đỏ ghi lộn số thửa, lộn năm sinh | 1.012790 1.012796
chủ đất đổi số căn cước mới, cập nhật lại trên sổ | 1.013833
đo lại thấy đất dư ra hơn sổ | 1.012781
trên đất đã có sổ, giờ cất nhà xong muốn ghi căn nhà vô sổ | 1.013995
tranh chấp bờ ranh ruộng hòa giải không xong, nhờ chủ tịch xã giải quyết | 1.013967 1.012812
giấy phép cất nhà sắp hết hạn mà chưa khởi công | 1.013227
tòa xử thắng rồi mà bên kia không chịu trả tiền | 1.003091
bán hủ tiếu ở nhà có phải xin giấy không | 1.001612
giấy phép kinh doanh của tiệm bị ướt rách | 2.000575
mở thêm một chỗ bán nữa cho hộ kinh doanh | 1.009824
hùn vốn ba người mở công ty | 2.001199
công ty tạm nghỉ một năm | 2.002029
dời trụ sở công ty, đổi tên công ty | 2.002041
lập chi nhánh công ty | 2.002069
thiếu thuế xin trả góp | 1.008588
mất giấy mã số thuế | 1.008501
khóa mã số thuế | 1.007607
xin giấy không nợ thuế | 1.008591
cho thuê nhà trọ đóng thuế sao | 1.007689
xin miễn thuế đất hằng năm | 1.007695
nghỉ bệnh nằm viện lãnh tiền bảo hiểm | 1.001667
bị máy cắt tay lúc làm ở xưởng, lãnh trợ cấp | 1.001632
dời chỗ lãnh lương hưu về quê | 1.001742
lãnh lương hưu qua thẻ ATM | 2.000740
nhờ con đi lãnh lương hưu giùm | 1.001601
má mất mà còn mấy tháng lương hưu chưa lãnh | 2.000717
nhà khá lên rồi, xin ra khỏi hộ nghèo | 1.011608
lên thành phố học đại học, chuyển giấy nghĩa vụ quân sự đi | 1.013134
má tôi hồi xưa đi dân công hỏa tuyến, xin trợ cấp | 1.013170
ông nội làm du kích ấp thời chống Mỹ xin tiền một lần | 1.013152 1.013155 1.013147 1.013148
con đang đi lính, nhà bị cháy xin trợ cấp khó khăn | 2.002764
cho con đi cai nghiện tự nguyện | 3.000527
tiền bồi dưỡng tổ hòa giải ở ấp | 2.002080
bán ghe cá rồi xóa tên đăng ký | 1.003681
đóng ghe cá mới xin chấp thuận | 1.004344
trại ương cá tra giống xin giấy | 1.004918
hành nghề chích heo chích bò dạo | 1.004756
trại heo lớn mấy ngàn con xin giấy | 1.008128
xưởng làm phân bón xin giấy đủ điều kiện | 1.007927
rừng tràm cháy, nhờ xuống coi thiệt hại | 1.012922
làm cầu bến tràn ra kinh thủy lợi xin phép | 1.014849 1.004427
ghe bán sắt vụn rồi, rút đăng ký ghe | 2.001659
mất giấy ghe sông | 1.003930
xe chở hàng quá khổ xin phép chạy | 1.000028
thi lấy chứng chỉ cò đất | 1.012906
khai tu cho ong noi moi mat | 1.000656
mat giay khai sinh xin dang ky lai | 1.004884
doi ten dem cho con trong giay khai sinh | 1.004859
lap di chuc de lai dat cho con | 2.001019
phan chia tai san thua ke | 2.001406
khai bao khach ngu qua dem | 2.001159
doi the can cuoc het han | 1.014063 2.001195
bao mat passport | 1.010386 1.001445 1.010385 2.000539
thi bang lai xe a1 | 3.000346
mat ca vet xe may | 1.013082 1.013080
xin cap so do lan dau | 1.012753 1.013978
doi so cu qua so moi | 1.012783
the chap so do vay ngan hang | 1.011441
sua nha co can xin phep khong | 1.013229
tam ngung kinh doanh quan an | 1.001570
tien tuat cho vo | 2.000821
bao hiem thai san chong nghi sinh | 2.000693
xin cong nhan ho co muc song trung binh | 1.011609
xin luat su mien phi cho nguoi ngheo | 2.000829
mua lai ghe cho hang sang ten | 1.004036 1.003970 1.004002
bao hiem nong nghiep duoc nha nuoc ho tro | 1.005412
vay von trong rung | 1.012531
lay chong han quoc dang ky o dau | 2.000806
nhaapj khaaur cho con | 1.004222
dda8ng ky1 ke61t ho6n | 1.000894
trichs lucj khai sinh | 2.000635
tachs thuwra ddaats | 1.012784
làm jấy khai xinh | 1.001193 2.000986 2.001023
xác nhận tình trạn hôn nhân | 1.004873
đăng ký nuôi con nôi | 2.001263
khai báo tạm trứ cho công nhân | 1.004194
mất căn cươc công dân | 1.014064 2.001194
làm hộ chíu phổ thông | 1.001456 1.001471
cắp lại sỗ đỏ bị mất | 1.012786
táck thửa đất cho con trai | 1.012784
điều chĩnh giấy phép xây dụng | 1.013226
chấm dức hộ kinh doanh | 1.001266
bão hiểm xã hội một làn | 1.001613
từ chối nhận di xãn | 2.001016
công nhận hộ ngèo | 1.011607 1.011606
chợ giúp pháp lý | 2.000829
đỗi bằng lái xe | 3.000347
bản sao GKS | 2.000635
ghi chú LH ở nước ngoài | 2.000554
giấy XNTTHN | 1.004873
làm HC đi nước ngoài | 1.001456 1.001471
đổi GPLX ô tô | 3.000347
chế độ HSQ CS theo QĐ 188 | 1.013149 1.013150 1.013151
hoàn thuế TNCN | 2.002233
MST cho người phụ thuộc | 1.008498
thành lập cty TNHH 1TV | 2.001583
rút BHXH | 1.001613
sổ BHXH bị mất | 1.002759
thẩm duyệt PCCC nhà xưởng | 3.000489 3.000492
get married certificate | 1.000894
permanent residence registration for my family | 1.004222
certified copy of my diploma | 2.000815
lost my driver license | 3.000348
i bought a used motorbike, change the owner name | 1.013076
withdraw social insurance money once | 1.001613
lost land red book | 1.012786
police clearance certificate, criminal record check | 3.000333
start a company with one owner | 2.001583
visa for foreigner in vietnam | 1.001194 1.003342
giấy cho xe chạy qua Campuchia | 1.001023
`;
