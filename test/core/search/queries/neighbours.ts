/** What neighbours ask each other. First found at 0.77 and 0.88. */
export const neighbourQueries = `
nhà mới có thêm thành viên nhí, đăng ký cho nó | 1.001193 2.000986 2.001023
làm giấy tờ cho con mới 1 tháng tuổi | 1.001193 2.000986 2.001023
xã mình có làm khai sinh tận nhà không, vợ em mới mổ | 1.003583 1.001193
ba nằm viện mất rạng sáng nay | 1.000656
muốn xóa tên ông nội đã mất khỏi hộ khẩu | 1.003197 1.000656
em với người yêu muốn thành vợ chồng hợp pháp | 1.000894
con gái lấy chồng Úc đăng ký tại xã mình được không | 2.000806
xin tờ giấy chứng minh chưa kết hôn lần nào | 1.004873
họ tên trong khai sinh của tui thiếu chữ Thị | 1.004859
tìm lại bản khai sinh gốc không ra | 1.004884 2.000635
xin thêm bản sao giấy kết hôn | 2.000635
bà dì muốn nhận cháu gái làm con | 2.001263
công chứng sổ đỏ photo | 2.000815
ký xác nhận chữ ký đơn xin việc | 2.000884
ba má chết để lại căn nhà, tụi con chia | 2.001406 1.013831
đăng ký ở trọ cho sinh viên năm nhất | 1.004194
bạn trai tới ngủ lại nhà vài hôm | 2.001159
đi học xa có phải cắt hộ khẩu không | 1.003677 1.004194 1.003197
giấy xác nhận cư trú để nhập học | 1.010041
thẻ căn cước bị rớt xuống sông | 1.014064 2.001194 1.000757
làm căn cước cho con 8 tuổi đi máy bay | 1.014062 1.012549
quên mật khẩu VNeID | 3.000275
làm passport cho con 3 tuổi | 1.001456 1.001471
bị trộm mất hộ chiếu | 1.001445 1.010386 1.010385 2.000539
vợ Trung Quốc hết hạn visa | 1.001146 1.003326 1.001194
rể người Pháp xin thẻ tạm trú | 1.003460 1.003358
cho tây ba lô thuê phòng | 1.001437 1.000253
học bằng lái C | 3.000346
bằng lái quá hạn 4 tháng | 3.000347 3.000346
rớt bóp mất luôn bằng lái | 3.000348
mua lại con xe của ông chú | 1.013076
cà vẹt xe rách nát | 1.013079 1.013082 1.013080
đăng ký biển cho xe điện VinFast | 1.013067 1.012575 1.013066
xe 16 chỗ sắp hết đăng kiểm | 1.005103
xe tải nhà chở hàng thuê cần giấy phép gì | 1.000703
ghe 15 tấn chở lúa chưa có giấy | 1.004088 1.004047
sang tên ghe cho em ruột | 1.004002 1.003970
tàu câu mực hết giấy phép | 1.004359
bè nuôi cá bóp ở Nam Du | 1.014801 1.004692 1.014834
đất ở 40 năm chưa có giấy | 1.013978
bố mẹ tặng miếng đất cho hai vợ chồng | 1.013831
bán đất xong đăng ký sang tên | 1.013831
sổ hồng bị mối ăn | 1.012786 1.012783
làm rớt mất sổ đỏ | 1.012786
chia đất làm 4 phần cho con | 1.012784
đất vườn 300m lên thổ 100m | 1.013949 1.013823
vay tiền agribank bằng sổ đỏ | 1.011441
rút sổ ra khỏi ngân hàng | 1.011443
hàng xóm không cho đi nhờ lối | 1.012812
cất nhà tường thay nhà lá | 1.013225
nâng mái thay tôn | 1.013229
mướn chỗ bán cà phê vỉa hè | 1.013274 1.001612
mở quán hủ tiếu | 1.001612
bán hàng shopee có cần giấy phép | 1.001612 1.011022
trả lại giấy hộ kinh doanh vì lỗ | 1.001266
quán nhậu nghỉ sửa 2 tháng | 1.001570
thành lập doanh nghiệp tư nhân | 2.001610
cty đổi tên | 2.002041
đóng mã số thuế công ty | 1.007607
con mới đẻ đăng ký giảm trừ thuế | 1.008498
hoàn lại tiền thuế lương | 2.002233
thuế nhà trọ | 1.007689 1.011022
tờ khai trước bạ nhà | 1.007277
trai làng 17 tuổi lên xã đội đăng ký | 1.013133
ba tôi bộ đội Campuchia về | 1.013143 1.013161 1.013163 1.013142 1.013455
xin lý lịch tư pháp đi du học | 3.000333
thuê luật sư không tốn tiền | 2.000829
nuôi gà 5000 con | 1.008128 1.014952
tiêu hủy heo dịch nhà nước bồi thường | 1.013997
bán thuốc tây cho heo | 1.001686
đóng cây nước | 1.001662
san lấp lấy đất mặt đem bán | 1.014257
xưởng gỗ xin giấy môi trường | 1.010727
sổ nghèo | 1.011606 1.011607
lấy tiền bhxh khi nghỉ việc 1 năm | 1.001613
vợ đẻ chồng được nghỉ hưởng tiền | 2.000693
tiền chôn cất của bảo hiểm | 2.000821
thẻ bhyt sai ngày sinh | 1.002759
karaoke gia đình xin giấy an ninh | 2.001478
khắc lại dấu công ty bị mất | 2.001410 1.003173 2.001403
chặt cây bàng trước cửa | 1.002693
xin đi qua cửa khẩu Xà Xía | 1.001200
`;
