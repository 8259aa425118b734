/** Classes of words, southern and hurried spellings, abbreviations, and words that say nothing. */
export const speechWords = `
{kin}: ba, cha, má, mẹ, tía, bố, ông, bà, nội, ngoại, ông nội, bà nội, ông ngoại, bà ngoại, vợ, chồng, con, con trai, con gái, cháu, em, anh, chị, cô, chú, bác, dì, cậu, mợ, dượng, thím, ông xã, bà xã, cha mẹ, ba má, bố mẹ, người thân, thân nhân, người nhà, chủ hộ, hàng xóm, cụ
{paper}: giấy, sổ, thẻ, bằng, hộ chiếu, căn cước, chứng minh, cà vẹt, biển số, bản chính, chứng chỉ, giấy phép, visa, giấy tờ, đăng ký, sổ đỏ, thẻ căn cước, giấy phép lái xe, đăng ký xe, khai sinh, bằng lái, vé, tiền, xe, ví
{lost}: mất, rớt, rơi mất, ^rơi, thất lạc, ^hư, ^hỏng, hư hỏng, rách, cháy, nát, ướt, gãy, ^bể, mất cắp, ăn cắp, ăn trộm, cướp giật, giựt mất, ^mờ, ^mục, mối ăn, chuột cắn, chuột gặm, tìm không thấy, lạc mất, để quên đâu, bay màu, mất tiêu, mất hết, không còn bản, làm rớt, làm mất, nhòe, tìm không ra, quăng mất, lũ cuốn, trôi mất, kẻ gian lấy, móc túi, giật mất, lụt cuốn
{shop}: tiệm, quán, cửa hàng, cửa tiệm, sạp, quầy, ki ốt, nhà hàng, tạp hóa, hàng quán, shop, quán ăn, quán cơm, quán phở, quán nhậu, cà phê, quán nước, tiệm tóc, tiệm nail, spa, tiệm sửa xe, rửa xe, nhà trọ, phòng trọ, homestay, nhà nghỉ, hớt tóc, tiệm may, tiệm vàng, trà sữa, tiệm bánh, bida, quán game, tiệm net, đại lý, cơ sở nhỏ, buôn bán, lò bánh, lò heo, vựa, vựa cá, vựa trái cây, xưởng nhỏ, gian hàng, tiệm thuốc, ăn uống, quán ốc, làm tóc, làm nail, photocopy, tiệm giặt, giặt ủi
{country}: mỹ, hàn, nhật, pháp, đức, nga, úc, lào, thái, anh, ý, ấn, đài, miên, tàu, singapore, canada, đài loan, trung quốc, hàn quốc, nhật bản, campuchia, cam bốt, thái lan, malaysia, ấn độ, đan mạch, na uy, châu âu, philippines, indonesia
{by}: bên, người, chồng, vợ, qua, đi, sang, nước, bạn trai, bạn gái, quốc tịch, khách, ông, rể, dâu, ở, tại, từ
{atabroad}: ở nước ngoài, bên nước ngoài, tại nước ngoài, ở hải ngoại, ở {country}, bên {country}, tại {country}, tòa {country}, qua {country}
{abroad}: nước ngoài, ngoại quốc, việt kiều, {by} {country}, đài loan, trung quốc, hàn quốc, nhật bản, campuchia, cam bốt, thái lan, malaysia, singapore, canada, ấn độ, người tây, tây balô, mỹ quốc, hoa kỳ, nước khác, hải ngoại, âu mỹ
{boat}: ghe, xuồng, vỏ lãi, vỏ máy, chiếc vỏ, vỏ composite, tắc ráng, sà lan, ^đò, ghe máy, xuồng máy, ^phà, ca nô, ghe chở hàng, tàu sông, tàu chở hàng, ghe chở lúa, bo bo, phương tiện thủy, tàu kéo, ghe bầu, ghe chở, đò ngang, đò máy
{fishboat}: tàu cá, ghe cá, tàu đánh cá, ghe đánh cá, ghe cào, ghe lưới, ghe biển, ghe câu, tàu đánh bắt, tàu biển đánh cá, ghe chài, tàu câu mực, ghe câu mực, tàu cào, tàu lưới, ghe đi biển
{vehicle}: xe, xe máy, ô tô, mô tô, xe ô tô, xe gắn máy, xe tải, xe ba gác, xe khách, xe đạp điện, xe máy điện, xe điện, rơ moóc, xe bán tải
{land}: đất, nhà đất, đất đai, miếng đất, mảnh đất, thửa đất, nền nhà, đất vườn, đất ruộng, ruộng, vườn, sổ đỏ, nhà cửa, công đất, sào đất, đất nhà, nhà, căn nhà, đất thổ cư, lô đất
{animal}: heo, lợn, ^gà, vịt, ^bò, con bò, đàn bò, bò sữa, bò thịt, trâu, ^dê, con dê, gia cầm, gia súc, chim yến, con gà, đàn gà, gà vịt, heo gà, trứng gà, trứng vịt, ^thỏ, con chó, chó mèo, con mèo, cừu, ngựa
{wild}: cá sấu, ^rắn, con rắn, kỳ đà, ba ba, rùa, chồn hương, con chồn, nhím, trăn, con khỉ, động vật hoang dã, tê tê, chim công, con voi, con gấu, nai, hươu, động vật quý hiếm, rắn hổ, cầy hương, dúi, đà điểu, thú rừng
{die}: chết, qua đời, tắt thở, từ trần, trút hơi thở, nằm xuống, tử vong, đột tử, chết đuối, đem chôn, chôn cất, an táng, hỏa táng, hỏa thiêu, đám tang, đám ma, tang gia, mới mất, vừa mất, mất hôm qua, mất hôm kia, mất hết, mất rồi, mất sớm, mất lâu, mất năm ngoái, mất đột ngột, mất tại nhà, mất ở bệnh viện, mất trong bệnh viện, mất vì bệnh, khuất núi, quá cố, lâm chung, báo tử, ra đi đột ngột, vĩnh biệt, về với ông bà
{born}: mới sinh, vừa sinh, sinh con, sinh trẻ em, sinh đôi, song sinh, chào đời, lọt lòng, ở cữ, đầy tháng, thôi nôi, tháng tuổi, mới đẻ, sinh mổ, sinh thường, ra đời, bệnh viện phụ sản, giấy chứng sinh, đặt tên, sơ sinh
{company}: công ty, doanh nghiệp, hãng, xí nghiệp, startup
{close}: dẹp, dẹp tiệm, nghỉ bán, đóng cửa, ế, ế ẩm, lỗ, thua lỗ, không bán nữa, trả giấy, trả lại giấy, bỏ nghề, khai tử, phá sản, giải thể, hủy, nghỉ luôn, ngưng luôn, chấm dứt, đóng luôn, bỏ giấy phép, sập tiệm, giải nghệ, thôi kinh doanh, nghỉ kinh doanh
{pause}: tạm nghỉ, tạm ngưng, tạm ngừng, tạm đóng, nghỉ vài tháng, nghỉ mấy tháng, nghỉ một thời gian, nghỉ tết, ngưng một thời gian, nghỉ hoạt động, ngừng hoạt động, nghỉ 3 tháng, nghỉ 6 tháng, ngưng vài tháng, nghỉ nửa năm, ngưng hoạt động, tạm dừng, nghỉ 1 năm, nghỉ dịch, nghỉ sinh con
{change}: đổi, thay, sửa, thay đổi, cập nhật, điều chỉnh, đổi lại, sửa lại, thêm, dời, chuyển
{wrong}: sai, nhầm, lộn, ghi sai, ghi lộn, viết sai, viết lộn, trật, không khớp, không trùng, chỉnh lại, chỉnh sửa, lỗi chính tả, thiếu chữ, khác nhau, in sai, đánh máy sai, thiếu dấu, sai dấu, sai sót
{expire}: hết hạn, quá hạn, sắp hết, tới hạn, đến hạn, gia hạn, kéo dài, hết hiệu lực, sắp hết hạn, hết thời hạn, quá thời hạn, trễ hạn, hết date
{give}: cho lại, tặng, tặng cho, để lại, sang tên, qua tên, đứng tên, chuyển tên, chuyển qua tên, nhượng lại, sang nhượng, sang lại, thừa kế, thừa hưởng, cho con, cho cháu, cho em, chuyển nhượng, qua tên tôi, mua lại, đổi tên chủ, đứng tên tôi, đổi chủ, còn tên, cho hai, cho ba
{field}: đất, ruộng, vườn, công đất, công vườn, công ruộng, miếng đất, miếng vườn, mảnh đất, mảnh vườn, thửa đất, nền nhà, nền đất, lô đất, sổ đỏ, đất vườn, đất ở, đất lúa, nhà đất, căn nhà, khoảnh đất, sào đất, bờ đất, đất nông nghiệp, nhà của ba, nhà cha mẹ, nhà ba má
{foreigner}: người nước ngoài, tây, người mỹ, người hàn, người trung quốc, người đài loan, người nhật, người pháp, người úc, người đức, người nga, người anh, người campuchia, người thái, người lào, quốc tịch mỹ, quốc tịch anh, quốc tịch pháp, quốc tịch úc, quốc tịch hàn, ngoại quốc, rể tây, chồng tây, vợ tây, ông tây, bà tây, dâu tây, chuyên gia nước ngoài, khách quốc tế, quốc tịch nước ngoài, khách nước ngoài, khách tây, người ấn độ, người philippines, người malaysia, chồng mỹ, chồng hàn, vợ hàn, vợ trung quốc, vợ campuchia, chồng đài loan, chồng trung quốc, chồng úc, việt kiều, airbnb
{stay}: gia hạn, hết hạn, ở thêm, ở lại, ở lâu, ở lâu dài, còn 3 ngày, sắp hết, ở tiếp, kéo dài
# spelling as spoken
sanh | ^đẻ = sinh
^chánh = chính
^bịnh = bệnh
nhứt = nhất
lãnh = lĩnh
^mướn = thuê
^thâu = thu
tánh = tính
phước = phúc
huê = hoa
zấy | zay | giáy | giâý = giấy
dc | đc = được
đkí = đăng ký
đk | dk = đăng ký
ng | nguoif = người
hoọ = họ
dzợ | zợ = vợ
dzìa = về
nc = nước
bik | bít = biết
vc = vợ chồng
hc = hộ chiếu
cty = công ty
bđs = bất động sản
tp = thành phố
^hk = hộ khẩu
bv = bệnh viện
xnk = xuất nhập khẩu
sx = sản xuất
vn = việt nam
ko | ^hông | ^hổng | hok | khum | k = không
j = gì
# abbreviations
gplx | bằng lái xe | bằng lái | giấy phép lái | bằng xe | bằng tài xế | bằng ô tô | bằng xe máy | bằng honda | bằng mô tô = giấy phép lái xe
giấy phép lái xe = giấy phép lái xe
bằng a1 | bằng b1 | bằng b2 | bằng b | bằng c | bằng a | bằng a2 | bằng d | bằng e | bằng c1 | bằng fc = giấy phép lái xe
gks | giấy ks = giấy khai sinh
cccd | căn cước công dân | thẻ căn cước công dân | thẻ cccd | cc gắn chip | cccd gắn chip | thẻ căn cước | căn cước gắn chip | thẻ chip | thẻ căn cước gắn chip = thẻ căn cước
giấy chứng nhận căn cước = giấy chứng nhận căn cước
căn cước điện tử = căn cước điện tử
căn cước = thẻ căn cước
cmnd | cmt | chứng minh thư | chứng minh nhân dân | giấy chứng minh | giấy cmnd | chứng minh = chứng minh nhân dân
gcn qsdđ | gcnqsdđ | gcn qsd đất | gcnqsd | gcn quyền sử dụng đất | giấy chứng nhận quyền sử dụng đất | giấy cnqsdđ | sổ hồng | bìa đỏ | giấy đỏ | bằng khoán | sổ đất | sổ nhà đất | giấy chủ quyền | chủ quyền đất | chủ quyền nhà | giấy chủ quyền đất | giấy đất | giấy tờ đất | sổ đỏ | sổ hồng nhà đất | giấy quyền sử dụng đất | bìa hồng | sổ đỏ sổ hồng | qsdđ | giấy tờ chủ quyền | giấy tờ nhà đất | giấy nhà đất | giấy nhà = sổ đỏ
quyền sử dụng đất = quyền sử dụng đất
đkkh | đk kết hôn | giấy hôn thú | hôn thú | giấy kết hôn | giấy đkkh | hôn thơ = đăng ký kết hôn
đkks = đăng ký khai sinh
đkkt = đăng ký khai tử
hktt | hộ khẩu thường trú | đktt | nhập hktt = đăng ký thường trú
đkkd | gpkd | giấy phép kinh doanh | giấy đkkd = đăng ký kinh doanh
hkd | hộ kd = hộ kinh doanh
hộ kinh doanh cá thể | kinh doanh cá thể = hộ kinh doanh
dn = doanh nghiệp
dntn = doanh nghiệp tư nhân
htx = hợp tác xã
tht = tổ hợp tác
tnhh = trách nhiệm hữu hạn
cty tnhh | công ty tnhh = công ty trách nhiệm hữu hạn
mtv = một thành viên
1 thành viên | 1 tv = một thành viên
2 thành viên | 2 tv = hai thành viên
ctcp | cty cp | công ty cp = công ty cổ phần
xntthn | xnhn | giấy xnhn | xác nhận hôn nhân = giấy xác nhận tình trạng hôn nhân
lltp = lý lịch tư pháp
nvqs = nghĩa vụ quân sự
bhxh = bảo hiểm xã hội
bhyt = bảo hiểm y tế
bhtn = bảo hiểm thất nghiệp
tncn = thu nhập cá nhân
tndn = thu nhập doanh nghiệp
gtgt | vat = giá trị gia tăng
mst = mã số thuế
lptb = lệ phí trước bạ
pccc = phòng cháy chữa cháy
antt = an ninh trật tự
attp | vsattp = an toàn thực phẩm
bvtv = bảo vệ thực vật
gpxd = giấy phép xây dựng
gpmt = giấy phép môi trường
đtm = đánh giá tác động môi trường
noxh | nhà ở xh = nhà ở xã hội
qtvn = quốc tịch việt nam
tctn | tam truc | tam chú = tạm trú
thường chú = thường trú
ubnd | uỷ ban | ủy ban | uỷ ban nhân dân = ủy ban nhân dân
cchn = chứng chỉ hành nghề
ccv = công chứng viên
tpl = thừa phát lại
tgpl = trợ giúp pháp lý
gpkt = giấy phép khai thác
gcn = giấy chứng nhận
gp = giấy phép
bđbp = biên phòng
csgt = cảnh sát giao thông
ca xã = công an xã
hđ = hợp đồng
hđđt | hóa đơn đt = hóa đơn điện tử
tsđb = tài sản bảo đảm
vneid | vnid | vn eid | vne id = tài khoản định danh điện tử
vnpt = vnpt
dvc = dịch vụ công
kcn = khu công nghiệp
nn = nước ngoài
ytnn = có yếu tố nước ngoài
ytnc = có yếu tố nước ngoài
# the thing by its common name
lấy chồng = cưới chồng
lấy vợ = cưới vợ
cafe | cà fe | café | cf | cà phê | coffee = cà phê
xe hơi | xe con | xe bốn bánh | oto | xe oto | xe 4 bánh = ô tô
honda | xe honda | xe hon đa | xe hai bánh | xe 2 bánh = xe máy
cà vẹt | cavet | cà vẹc | giấy xe | giấy tờ xe | cà vẹt xe | cavet xe | cà vẹt xe máy | giấy đăng ký xe = đăng ký xe
bảng số | biển số xe | bảng số xe | bản số xe | biển xe = biển số
hồi gia = về
pass port | passpo | pát po | passport | hộ chiếu phổ thông | sổ thông hành = hộ chiếu
vi sa | viza | thị thực | visa = visa
hột vịt = trứng
con nít | con nhỏ | em bé | bé con | trẻ con | con nít nhỏ | đứa nhỏ | em nhỏ | trẻ sơ sinh | ^bé | đứa bé | trẻ nhỏ | cháu bé = trẻ em
lính | bộ đội | đi bộ đội = bộ đội
biên lai = biên lai
đám cưới | làm đám cưới | cưới nhau | cưới hỏi | lấy nhau | lập gia đình = cưới
ly dị | li dị | ly hôn | thôi nhau | bỏ nhau = ly hôn
rẫy | nương rẫy = đất nông nghiệp
thổ cư | đất thổ cư | đất ở | thổ cư nhà | đất thổ = đất ở
ruộng | đất ruộng | ruộng lúa | đất lúa = đất lúa
cất nhà | xây nhà | dựng nhà | làm nhà | cất căn nhà | xây căn nhà | xây dựng nhà | che nhà | cất nhà cửa = xây nhà
mồ mả = mộ
chồng cũ | vợ cũ = vợ chồng cũ
giấy phép con = giấy phép con
tàu ghe = tàu
tàu đánh cá | ghe đánh cá | tàu đánh bắt cá = tàu cá
ghe tàu = tàu
bông vải = bông
trẻ bị bỏ rơi | con rơi | trẻ bỏ rơi = trẻ bị bỏ rơi
flycam | fly cam | drone | máy bay điều khiển từ xa | máy bay không người lái | máy bay phun thuốc = tàu bay không người lái
máy bay = tàu bay
phi công = người lái tàu bay
quan thuế | thuế quan = hải quan
bảo hiểm xh = bảo hiểm xã hội
thẻ bảo hiểm | thẻ bh | bảo hiểm y tế = bảo hiểm y tế
pháo bông = pháo hoa
nước giếng | giếng khoan | giếng nước | nước ngầm | cây nước | nước dưới đất | khoan giếng = nước dưới đất
súc vật = gia súc
chồng nước ngoài = chồng người nước ngoài
# words that look as if they said nothing
lâm nghiệp = lâm nghiệp
thiết bị = thiết bị
chuẩn bị = chuẩn bị
trang bị = trang bị
cung cấp = cung cấp
bị đơn = bị đơn
lâm sản = lâm sản
lâm sinh = lâm sinh
nông lâm = nông lâm
thì sao | vậy sao | sao vậy | sao đây | sao ta | sao nhỉ | sao bây giờ = 
bản sao = bản sao
thế chấp = thế chấp
bị thương = bị thương
dự bị = dự bị
việc làm = việc làm
nhà ở = nhà ở
dược liệu = dược liệu
sao y = sao y
sao lục = sao lục
minh oan = minh oan
roi điện = roi điện
ở trọ = ở trọ
ở thuê = ở thuê
ở tạm = ở tạm
ở nhờ = ở nhờ
ở riêng = ở riêng
làm tóc = làm tóc
làm nail = làm nail
sinh được = sinh được
hồ sơ gốc = hồ sơ gốc
làm chung = làm chung
nuôi cua = nuôi cua
làm khô = làm khô
làm mắm = làm mắm
các bon = các bon
một mình = một mình
1 mình = 1 mình
tạ thế = tạ thế
làm lại = làm lại
đại chúng = đại chúng
ở tù = ở tù
xin việc = xin việc
thay thế = thay thế
hiện trường = hiện trường
thực hiện = thực hiện
phương tiện = phương tiện
đại diện = đại diện
thể hiện = thể hiện
cái nước = cái nước
sao chụp = sao chụp
sao bản án = sao bản án
cải tạo = cải tạo
cần cẩu = cần cẩu
có công = có công
người có công = người có công
làm công = làm công
làm ăn = làm ăn
làm dâu = làm dâu
phải chăng = phải chăng
để lại = để lại
của để = của để
trong nước = trong nước
ngoài nước = ngoài nước
có thai = có thai
có hộ khẩu = có hộ khẩu
hiện vật = hiện vật
bị can = bị can
bị hại = bị hại
được mùa = được mùa
các con = các con
làm thuê = làm thuê
làm mướn = làm mướn
# words that say nothing; a leading ^ where the unmarked letters mean something else
tôi | tui | ^mình | tụi | ^chúng | bọn | ^ạ | ^dạ | ^vâng | nhé | nhen | nghen | ^vậy | ^hả | ^hở | ơi | ^thì | ^là | ^mà | ^đã | ^đang | vừa | sẽ | muốn | muôn | ^cần | phải | xin | ^hỏi | ^đâu | gì | này | kia | ^đó | rồi | xong | giùm | dùm | ^giúp | giờ | ^hiện | nay | ^của | ^cái | chiếc | cuốn | bị | được | ^có | những | các | ^nào | như | ^thế | ^nên | ^cũng | ^vẫn | ^luôn | ^để | ^làm | lam | ^nhờ | nhưng | ^vì | ^nữa | ^hay | ^với | ^và = 
tôi cần | toi can | em can | can lam | cần làm | lam sao | làm sao | o dau | ở đâu | dau vay | ra sao | thế nào | the nao | như thế nào | nhu the nao | giấy gì | giay gi | giấy tờ gì | giay to gi | hồ sơ gì | ho so gi | cần gì | can gi | can nhung gi | cần những gì | thủ tục | thu tuc | hồ sơ | ho so | phải làm | phai lam | có phải | co phai | co duoc | có được | duoc khong | bao nhiêu | bao nhieu | bao lâu | bao lau | mấy ngày | may ngay | hướng dẫn | huong dan | cho hỏi | cho hoi | cho tôi | cho em hỏi | cho tui | cho mình | dạ cho | giúp tôi | làm ơn | mới được | thi lam sao | thi sao | thì sao | thi phai | la sao | co can | có cần | ở chỗ nào | cho nao | chỗ nào | nop gi | nộp gì | nộp ở đâu | lên đâu | đến đâu | den dau | den co quan nao | cơ quan nào | kiểu gì | giấy tờ cần thiết | đăng ký như nào | thủ tục làm | lam thu tuc | làm thủ tục | em can lam | toi muon | tôi muốn | nhà tôi có | nhà em có | nhà tui có | cho biết | muon hoi | muốn hỏi | ngày mai | hôm qua | hôm nay | tuần rồi | tuần trước | hôm bữa | mấy bữa nay | bữa nay | nha em | nha toi = 
`;
