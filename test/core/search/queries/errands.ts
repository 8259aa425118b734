/** Errands as typed on a phone, half of them without marks. First found at 0.70 and 0.89. */
export const errandQueries = `
chị dâu tui vừa lâm bồn, xuống xã khai gì | 1.001193 2.000986 2.001023
cháu nội sinh ra ở bệnh viện Kiên Giang, ai đi khai | 1.001193 2.000986
hai vợ chồng ở xa, nhờ bà ngoại đi khai sinh giùm được không | 1.001193
khai sinh cho con mà cha là người Nga | 2.000528
xin 3 bản khai sinh để đi học | 2.000635
tên con bị thiếu dấu trên khai sinh | 1.004859
giấy khai sinh gốc cháy nhà tiêu hết rồi | 1.004884 2.000635
cha ruột muốn nhận con sau 5 năm | 1.001022
bà cố 90 tuổi chưa từng có giấy khai sinh | 1.004772 1.004884
ông hàng xóm neo đơn vừa mất, ai đi khai tử | 1.000656
mẹ vợ mất bên Mỹ muốn khai tử ở đây | 1.001766 2.000547
đăng ký hết hôn | 1.000894
em muốn đk kết hôn thì cần giấy tờ j | 1.000894
kết hôn với người Trung Quốc làm ở xã được chưa | 2.000806
cưới bên Đài về Việt Nam ghi sổ | 2.002189
giấy chứng nhận độc thân để kết hôn với người Nhật | 1.004873
xac nhan tinh trang hon nhan de vay ngan hang | 1.004873
hai vợ chồng già mất giấy hôn thú từ thời chiến tranh | 1.004746
nhận nuôi cháu gái 2 tuổi bị bỏ ở cổng chùa | 2.001263
vợ chồng người Pháp xin nuôi bé ở trại mồ côi | 1.003976 1.003160
chứng thực chữ kí trên tờ khai xin visa | 2.000884
chung thuc ban sao can cuoc | 2.000815
dịch bằng cấp sang tiếng Nhật có chứng | 2.000992 2.001008
uỷ quyền bán xe cho người khác | 2.000884 2.001035
hợp đồng thuê đất ruộng ra xã chứng | 2.001035
không muốn nhận tài sản cha để lại vì sợ gánh nợ | 2.001016
dang ki thuong tru cho chau noi | 1.004222
chủ nhà trọ đăng ký cho khách thuê | 1.004194 2.001159
giấy tạm trú sắp hết thời hạn | 1.002755
con dâu về nhà chồng nhập khẩu | 1.004222
cắt khẩu đi nơi khác ở | 1.003197 1.004222
giấy xác nhận thường trú nộp cho trường | 1.010041
sửa ngày sinh sai trên dữ liệu dân cư | 1.012564 1.010039
mat the can cuoc khi di cho | 1.014064 2.001194 1.000757
lam can cuoc cho con trai 15 tuoi | 1.014061 2.000200 1.001247
can cuoc cho be so sinh | 1.014062 1.012549 1.012543
CMND 12 số còn xài được không hay phải đổi | 1.014063 2.001195 1.000889
dang ky dinh danh dien tu cho me gia | 3.000228 1.011410
công ty cần tài khoản định danh | 3.000498
lam ho chieu cho ca nha di Sing | 1.001456 1.001471
hộ chiếu bị chó cắn rách | 1.001456 1.001471
mất passport ở nước ngoài về báo ai | 1.001445 1.010386 1.010385 2.000539
gia hạn thẻ tạm trú cho chuyên gia Ấn Độ | 1.003460 1.003358 1.001146
xin visa cho bạn gái người Nga qua chơi | 1.001194 1.003342 1.002757 1.002756
người Mỹ gốc Việt xin giấy 5 năm khỏi visa | 1.003144
nhà nghỉ có khách Hàn ngủ qua đêm | 1.001437 1.000253
thi gplx hang a | 3.000346
gplx b1 hết hạn 2 tháng | 3.000347 3.000346
đổi bằng lái xe quân đội sau khi ra quân | 3.000349
bang lai xe bi mat ho so goc con | 3.000348
bằng lái quốc tế chạy ở Thái | 3.000353
mua xe exciter cũ khác tỉnh sang tên | 1.013076
biển số bị rớt giữa đường | 1.013080 1.013082
xe máy bán cho ve chai rồi thu hồi giấy | 1.013065 1.013123
đăng ký xe điện mới | 1.013067 1.012575 1.013066
đăng kiểm ô tô 7 chỗ | 1.005103
đổi giấy xe từ màu đỏ qua màu xanh | 1.013079
kiểm tra khói xe máy | 1.013101
giấy phép chạy taxi công nghệ | 1.000703 2.002288
logo gắn trên xe hợp đồng | 2.002288
rạp đám cưới lấn ra đường xin phép ai | 1.013274
đào đường bắt ống nước vô nhà | 1.013061
tàu chở cát đăng ký lần đầu | 1.004088 1.004047
bán ghe cho người cùng tỉnh | 1.004002 1.003970
bằng lái ghe máy | 1.003135
ghe lưới ghẹ muốn có giấy phép đánh bắt | 1.004359
đóng thêm chiếc tàu cá mới | 1.004344 1.003650
giấy chứng nhận tôm khai thác để bán vô nhà máy | 1.003593 1.003666
nuôi hàu ngoài biển Hòn Đất | 1.014801 1.004692 3.000439 1.014834
xin giao mặt nước biển cho dân nuôi cá | 3.000439 1.005401
làm giấy đất cho miếng vườn cha ông khai phá | 1.013978
đất mua giấy tay năm 2000 giờ muốn vô sổ | 1.012785 1.013978
lam so do cho 2 vo chong dung ten chung | 1.013980 1.013978 1.013833
sang ten quyen su dung dat tu cha sang con | 1.013831
bán 500 mét đất cho hàng xóm | 1.013831 1.012784
cho con dâu đứng tên nửa miếng đất | 1.013831 1.012784
sổ đỏ mờ hết chữ | 1.012783
bìa đỏ ghi sai số thửa | 1.012790 1.012796
mất bìa đỏ | 1.012786
tách sổ cho thằng hai | 1.012784
xin lên đất ở 100m2 | 1.013949 1.013823
hai nhà cãi nhau cái bờ ranh | 1.012812 1.013967
đăng ký thế chấp nhà đất để vay vốn | 1.011441
rút giấy đất ngân hàng về xoá | 1.011443
xem đất có dính quy hoạch không | 1.014159
giấy phép xây nhà cấp 4 ở nông thôn | 1.013225
nhà cũ nâng nền thêm gác | 1.013229
xin gia hạn phép xây vì hết tiền | 1.013227
người nghèo mua nhà xã hội | 1.014632 1.115150
mở tiệm sửa honda | 1.001612
bán cơm tấm trước nhà có phải đăng ký | 1.001612
đăng ký hộ kinh doanh online | 1.001612
quán cafe sang lại cho người khác | 2.000720 1.001266
nghỉ kinh doanh luôn báo ở đâu | 1.001266
xin ngưng bán 6 tháng đi nuôi mẹ bệnh | 1.001570
giấy phép kinh doanh hộ cá thể bị ướt nhoè | 2.000575
thành lập công ty TNHH MTV | 2.001583
mo cong ty co phan 3 co dong | 2.002043
thay giam doc cong ty | 2.002011
bổ sung ngành nghề mã 5610 | 2.002041
công ty ngừng hoạt động một năm | 2.002029
dong cua cong ty | 2.002023
mở thêm địa điểm kinh doanh cho công ty | 2.002069
đăng ký mst cho người mới đi làm | 1.008498
nguoi phu thuoc la me chong | 1.008498
tự quyết toán thuế tncn online | 2.002233
công ty quyết toán thuế lương cuối năm | 1.008309
thuế khi sang tên đất | 1.007674 1.007277
hộ kinh doanh nộp thuế quý | 1.011022
đổi địa chỉ trên mã số thuế | 1.008503 1.008504 1.008505
xuất hóa đơn cho khách lẻ một lần | 1.010339
doanh nghiệp hoàn VAT | 1.007037
nhập lô hàng từ Thái về cảng | 1.006440
xuất gạo qua Philippines khai hải quan | 1.006429
con em 17 tuổi ra xã đăng ký lính | 1.013133
ông nội có huân chương kháng chiến được trợ cấp gì | 1.013144 1.013145 1.013157 1.013159 1.013160 1.013172 1.013149
thờ cúng bác liệt sĩ | 1.010803
làm lý lịch tư pháp online | 3.000333
luật sư cho người khuyết tật nghèo | 2.000829
bỏ quốc tịch Việt để nhập quốc tịch Hàn | 2.002036 1.005141
nuôi 2000 con vịt đẻ | 1.008128 1.014952
heo chết do dịch tả châu Phi | 1.013997
bán thuốc rầy thuốc cỏ | 1.004363
chở cá giống ra Cà Mau | 2.000873
vùng trồng xoài xin mã | 1.014776
khoan cây nước xài trong nhà | 1.001662
chuyển ruộng qua nuôi tôm | 1.008004 1.013949 1.013823
xin khai thác đá núi | 1.014257
giấy phép môi trường nhà máy chế biến cá | 1.010727
xin sổ hộ nghèo | 1.011606 1.011607
hết diện hộ nghèo | 1.011608 1.011606
lãnh bhxh một lần sau 1 năm nghỉ việc | 1.001613
tiền tuất cho mẹ già | 2.000821
chế độ thai sản cho chồng | 2.000693
bảo hiểm y tế hộ gia đình mua ở đâu | 1.001939
sửa tên trên thẻ bhyt | 1.002759
đóng bhxh tự nguyện cho nông dân | 1.002179
tiệm massage xin giấy an ninh | 2.001478
làm con dấu mới | 2.001403 2.001410
thẩm duyệt phòng cháy nhà xưởng | 3.000489 3.000492
khiếu nại công an xã | 1.004335
xin bay flycam quay đám cưới | 1.013272
mua bán vàng SJC | 1.000616
doi tien rach | 2.001077
chứng chỉ hành nghề môi giới nhà đất | 1.012906
chuyển trường cho con học lớp 7 | 2.002481
`;
