/**
 * Written by a colleague who had read neither words nor rules: situations, everyday words, no
 * marks, typos, abbreviations, English. First measured: 0.88 and 0.95.
 */
export const counterQueries = `
vợ tui mới sanh ở bệnh viện, giờ làm giấy khai sanh cho con thì đi đâu | 1.001193 2.000986 2.001023
con mới đẻ muốn làm giấy khai sinh nhập hộ khẩu với bảo hiểm một lần luôn | 2.000986
ba tôi mất hồi tuần rồi, phường kêu lên báo tử | 1.000656
hai đứa tụi em tính cưới cuối năm, ra xã ký giấy kết hôn | 1.000894
ngân hàng đòi giấy chứng nhận độc thân mới cho vay mua đất | 1.004873
giấy khai sinh ghi sai chữ lót của con, muốn sửa lại | 1.004859
giấy khai sinh cũ bị lụt cuốn mất, ngoài xã cũng không còn sổ lưu | 1.004884
cần thêm mấy bản trích lục khai sinh nộp hồ sơ cho con vô lớp 1 | 2.000635
cháu tôi cha mẹ mất hết, tôi là ông nội muốn đứng ra nuôi dưỡng đại diện cho cháu | 1.004837
vợ chồng hiếm muộn muốn xin đứa nhỏ ở chùa về nuôi làm con | 2.001263
chưa cưới mà có con, giờ tôi muốn nhận con tôi trên giấy tờ | 1.001022
em gái tôi lấy chồng Đài Loan, đăng ký ở đâu | 2.000806
photo sổ đỏ rồi đóng mộc đỏ sao y | 2.000815
làm giấy ủy quyền cho em trai cần ký trước mặt cán bộ tư pháp | 2.000884
ông già muốn viết giấy để lại đất cho con út sau khi mất, có xã làm chứng | 2.001019
tôi không lấy phần đất ba để lại, nhường hết cho anh hai | 2.001016
má mất không để lại giấy gì, mấy anh em ngồi chia đất chia nhà | 2.001406
bán miếng ruộng cho người ta, ra xã làm hợp đồng có xác nhận | 2.001035
mới mua nhà ở Long Xuyên muốn nhập hộ khẩu về đây | 1.004222
tôi ở trọ gần khu công nghiệp, chủ nhà kêu đi báo tạm trú | 1.004194
con trai cưới vợ rồi ra riêng, muốn tách khẩu | 1.010038
trường đòi giấy xác nhận nơi ở thay cho sổ hộ khẩu giấy | 1.010041
nhà có bà con dưới quê lên ở chơi vài bữa có phải báo công an không | 2.001159
đi làm trên Bình Dương cả năm có phải báo vắng mặt ở quê không | 1.003677
rớt bóp mất thẻ căn cước, làm lại cái mới | 1.014064 2.001194
thẻ căn cước hết hạn lúc 40 tuổi, đổi thẻ mới | 1.014063 2.001195
làm căn cước cho bé 6 tuổi | 1.014062 1.012549
muốn đi Thái chơi mà chưa có hộ chiếu | 1.001456 1.001471
bị mất cuốn hộ chiếu báo ở đâu | 1.010386 1.001445 1.010385 2.000539
công ty bên Nhật đòi giấy chứng nhận không tiền án | 3.000333
bằng lái xe hơi sắp hết hạn, đổi bằng | 3.000347
bị mất bằng lái xin cấp lại | 3.000348
mua lại chiếc Wave cũ của người quen, giờ sang tên qua mình | 1.013076
cà vẹt xe bị rách nát muốn xin cái khác | 1.013082 1.013080 1.013079
sổ hồng cũ bị rách mối ăn, đổi sổ mới | 1.012783
lỡ làm mất sổ đỏ | 1.012786
cha cho ba đứa con mỗi đứa một công đất, muốn cắt sổ ra làm ba | 1.012784
đất ông bà ở từ trước 75 tới giờ chưa có sổ, xin làm sổ lần đầu | 1.012753 1.013978
hàng xóm lấn ranh đất nhà tui, muốn xã đứng ra hòa giải | 1.012812
đất vườn muốn lên thổ cư để cất nhà | 1.013949 1.013823
tính cất nhà cấp 4 trên nền đất mới mua, xin phép xây | 1.013225
nhà cũ dột, muốn nâng thêm tầng và sửa lại có phải xin phép không | 1.013229
mở quán cà phê nhỏ ở nhà | 1.001612
đóng cửa tiệm tạp hóa luôn, trả giấy phép | 1.001266
nghỉ bán vài tháng rồi bán lại | 1.001570
đổi tên quán ăn trên giấy phép hộ | 2.000720
lập công ty một mình làm chủ | 2.001583
dẹp công ty làm ăn thua lỗ | 2.002023
đóng thuế khoán cho sạp ngoài chợ | 1.011022
đóng trước bạ nhà đất | 1.007277
bán đất phải đóng thuế mấy phần trăm | 1.007674
rút bảo hiểm xã hội một cục | 1.001613
lãnh tiền thai sản | 2.000693
nhận tiền mai táng tuất bên bảo hiểm cho chồng đã mất | 2.000821
mất thẻ bảo hiểm y tế | 1.002759
mua bảo hiểm y tế hộ gia đình | 1.001939
đóng bảo hiểm tự nguyện cho má bán vé số để sau có lương hưu | 1.002179
xin vô diện hộ nghèo | 1.011607 1.011606
con trai 17 tuổi được kêu lên xã ghi tên lính | 1.013133
đăng bộ ghe cào đi biển | 1.003650
giấy phép đi biển đánh cá | 1.004359
nuôi cá bè trên sông Hậu xin giấy xác nhận | 1.014801 1.014834 1.004692
mở tiệm bán thuốc trừ sâu | 1.004363
mở cửa hàng thuốc thú y cho heo gà | 1.001686
xin mã vùng trồng xoài xuất đi Trung Quốc | 1.014776
ruộng lúa chuyển qua trồng cây ăn trái | 1.008004
khoan giếng nước xài trong nhà | 1.001662 1.004223
đăng ký ghe chở lúa chạy sông | 1.004088 1.004047
mở bến đò bến ghe bốc hàng | 1.009454
mở bến đò ngang qua sông | 1.009455
xin phép chạy xe khách, xe dịch vụ | 1.000703
làm phù hiệu xe tải | 2.002288
mượn vỉa hè đậu xe đám cưới | 1.013274
xin đốn cây trước nhà | 1.002693
không có tiền mướn luật sư, xin luật sư nhà nước bào chữa miễn phí | 2.000829
tiền thờ cúng liệt sĩ hằng năm | 1.010803
giấy an ninh trật tự để mở nhà trọ khách sạn | 2.001478 1.003204
mua nhà cho người thu nhập thấp | 1.014632
giấy vệ sinh an toàn cho lò làm khô mắm | 2.001827
heo bị dịch tả chết hết xin tiền hỗ trợ | 1.013997
làm VNeID mức 2 | 3.000228
lam khai sinh cho con | 1.001193 2.000986 2.001023
dang ky khai tu cho me | 1.000656
giay dang ky ket hon | 1.000894
xac nhan doc than de cuoi vo | 1.004873
sao y chung thuc bang cap 3 | 2.000815
xin trich luc khai sinh | 2.000635
nhap ho khau cho vo | 1.004222
dang ky tam tru phong tro | 1.004194
mat cccd lam lai | 1.014064 2.001194
lam ho chieu lan dau | 1.001456 1.001471
doi giay phep lai xe may | 3.000347
sang ten xe may mua lai khong chinh chu | 1.013076
tach so do cho con | 1.012784
cho con dat sang ten so | 1.013831 1.012787
xin giay phep xay nha | 1.013225
mo tiem hot toc dang ky kinh doanh | 1.001612
rut bhxh 1 lan | 1.001613
doi thong tin the bao hiem y te | 1.002759
tach ho khau rieng | 1.010038
hoan thue thu nhap ca nhan | 2.002233
dang ky ma so thue ca nhan | 1.008498
xoa the chap so do ngan hang | 1.011442 1.011443
nhan con nuoi | 2.001263
ban xe nop lai bien so | 1.013065 1.013123
gia han tam tru | 1.002755
lap hop tac xa | 1.005280
lamf giaays khai sinh | 1.001193 2.000986 2.001023
suwar teen trong khai sinh | 1.004859
ma61t so63 d9o3 la2m la5i | 1.012786
chuyeenr ddaats vuwowfn leen thoor cuw | 1.013949 1.013823
đăng kí thườg trú | 1.004222
làm căng cước công dân lần đầu cho con 14 tủi | 1.014061 2.000200
đổi xổ đỏ qua sổ hồng | 1.012783
công trứng bản sao bằng tốt nghiệp | 2.000815
đăng kí hộ kinh danh | 1.001612
giấy fép xây dựn nhà ở | 1.013225
thủ tục nhậng cha cho con | 1.001022
đăng ký tạm chú | 1.004194
lí lịch tư phát | 3.000333
chế độ thay sản | 2.000693
đăng ký kếch hôn | 1.000894
sang tênn xe oto cũ | 1.013076
khai tữ cho ông ngoại | 1.000656
hoà giãi tranh chấp đát đai | 1.012812
giấy phép khai thát thủy sảng | 1.004359
sao y CCCD | 2.000815
ĐKTT cho vợ về nhà chồng | 1.004222
cấp lại GPLX bị mất | 3.000348
cấp lại thẻ BHYT | 1.002759
mất GCNQSDĐ | 1.012786
thành lập cty CP | 2.002043
đk HKD | 1.001612
quyết toán thuế TNCN | 2.002233
xin GPXD nhà ở | 1.013225
thanh toán tiền KCB BHYT trực tiếp | 1.001656
đk NVQS lần đầu | 1.013133
đk HĐĐT cho hộ kd | 1.010337
birth certificate for my baby | 1.001193 2.000986 2.001023
marry a vietnamese woman, i am a foreigner | 2.000806
extend my stay in vietnam | 1.001146 1.003326
temporary residence card for foreigner | 1.003460 1.003358
open a small shop at home | 1.001612
convert my foreign driving license | 3.000351
apply for a passport | 1.001456 1.001471
register foreigner staying at my house | 1.000253 1.001437
permit to build a house | 1.013225
transfer land title to the buyer | 1.012787 1.013831
register a death | 1.000656
`;
