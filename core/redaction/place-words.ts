/** Words of addresses. Matched in the text's own spelling unless said otherwise. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const phrases = (list: string): readonly string[] =>
  list.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));

/** Small places: with a number or name behind them they are an address by themselves. */
export const SMALL_PLACES = phrases(`
  ấp, khóm, thôn, xóm, hẻm, ngõ, ngách, kiệt, khu phố, kp, phum, phum sóc, tổ dân phố, tổ tự quản,
  tổ nhân dân tự quản, tdp, tổ nhân dân, khối phố, buôn, hẽm`);

/** Small places named by number only; with a name they are something else ("tổ công tác"). */
export const NUMBERED_PLACES = phrases('tổ, căn hộ, số nhà, phòng trọ, khối, căn số, phòng trọ số');

/** Places that make an address where somebody lives, or next to another part of one. */
export const STREETS = phrases(`
  đường, phố, quốc lộ, tỉnh lộ, đại lộ, chung cư, cc, khu dân cư, kdc, khu tái định cư, cư xá,
  khu đô thị, kđt, khu tập thể, khu vực, kv, khu, đội, lô, block, làng, bản, sóc, đ., ql, tl, tòa,
  tầng, tuyến dân cư, cụm dân cư, kênh, rạch, đường số, căn, kinh, bến, vàm, cồn, cù lao, xẻo, lung, mương,
  bờ kinh, bờ kênh, mé kinh, khu đô thị mới, nhà trọ, phòng trọ, dãy trọ, khu trọ, chung cư mini, tổ hợp,
  ktx, ký túc xá, bến đò, khu công nghiệp, kcn`);

/** Communes and above: part of an address only behind a smaller place. */
export const UNITS = phrases(`
  phường, xã, thị trấn, huyện, quận, thị xã, thành phố, tp, tỉnh, p, x, tt, h, q, tx, t, đặc khu,
  tp.`);

/** What tells that somebody lives at the place that follows. */
export const HOME_CUES = phrases(`
  nhà, ngụ, trú, thường trú, tạm trú, cư trú, địa chỉ, đ / c, dc, hộ khẩu, trọ, ở trọ, quê, sống,
  giao, ship, gửi về, gửi tới, gửi đến, giao đến, giao tới, gửi bưu điện, gia đình, tận nhà,
  tại nhà, chỗ ở, nơi ở, hktt, kt3, gửi kết quả, gửi giấy, gửi thẻ, gửi giấy tờ, gửi cho, chuyển phát, công ty, cty, doanh nghiệp, hộ kinh doanh, cửa hàng, quán, tiệm, cơ sở, giao giấy, giao thẻ, gởi giấy, nhà riêng, chuyển về, gởi về, gởi tới, thuê, mướn, ở nhờ, ở trên, chi nhánh công ty, gửi qua, gởi qua, gửi lên`);

/** Offices: an address behind one of these is nobody's home. */
export const OFFICE_CUES = phrases(`
  ubnd, ủy ban, uỷ ban, trụ sở, trung tâm, quầy, chi nhánh văn phòng, chi nhánh vp, chi nhánh ngân hàng, chi nhánh đất đai, chi nhánh đăng ký, bưu điện, bưu cục, văn phòng, cơ quan,
  trường, bệnh viện, chợ, ngân hàng, bộ phận, một cửa, phòng, trạm, điểm, nhà văn hóa,
  nhà văn hoá, nhà thờ, nhà sách, nhà thuốc, kho bạc, chi cục, hội trường, ủy ban nhân dân,
  công an, sở`);

/** Words with "nhà" that are no home. */
export const NOT_HOME = phrases(
  'nhà nước, nhà trường, nhà thầu, nhà báo, nhà đất, nhà máy, nhà xe, nhà vệ sinh, nhà văn hóa, nhà văn hoá, nhà ga, nhà hàng, nhà thuốc',
);

/** People who live somewhere: before "ở" they make it a home. */
export const RESIDENTS = words(`
  tôi tui em mình con cháu mẹ má ba bà ông anh chị cô chú vợ chồng nó bác dì cậu bố cha họ đình hộ
  hiện đang dân e a c t mk hộ vc`);

/** Nouns before a name that make it the name of a street, school, office or feast. */
export const NAMED_AFTER = words(
  `
  đường phố trường cầu chợ chùa đình đền miếu lăng núi sông kênh rạch hồ đảo xã phường huyện quận
  tỉnh viện quỹ giải hội tượng đài bến ga phà vịnh đèo khu thpt thcs th ubnd hẻm ngõ kiệt ấp khóm
  thôn cù lao cồn xóm tp tp. thánh phủ vua cụ tướng hùng liệt sĩ học ql p nhạc gương thờ vàm bãi
  mũi hang động thác giồng tuyến bác quán tiệm cty phê thị siêu giáo non khám sạn ty hãng hàng buýt photo khách`,
);

/** Provinces of now and of before July 2025, and cities people name without their kind. */
export const KNOWN_PLACES = phrases(`
  an giang, bà rịa vũng tàu, bà rịa, vũng tàu, bạc liêu, bắc giang, bắc kạn, bắc ninh, bến tre,
  bình định, bình dương, bình phước, bình thuận, cà mau, cao bằng, cần thơ, đà nẵng, đắk lắk,
  đắk nông, điện biên, đồng nai, đồng tháp, gia lai, hà giang, hà nam, hà nội, hà tĩnh, hải dương,
  hải phòng, hậu giang, hòa bình, hưng yên, khánh hòa, kiên giang, kon tum, lai châu, lạng sơn,
  lào cai, lâm đồng, long an, nam định, nghệ an, ninh bình, ninh thuận, phú thọ, phú yên,
  quảng bình, quảng nam, quảng ngãi, quảng ninh, quảng trị, sóc trăng, sơn la, tây ninh,
  thái bình, thái nguyên, thanh hóa, thừa thiên huế, tiền giang, trà vinh, tuyên quang, vĩnh long,
  vĩnh phúc, yên bái, hồ chí minh, hcm, tphcm, sài gòn, huế, long xuyên, châu đốc, rạch giá,
  hà tiên, phú quốc, tân châu, việt nam, châu phú, châu thành, châu phong, châu đức, chi lăng,
  bắc hà, bắc yên, bắc lý, bắc mê, chí linh, hoàng sa, trường sa, mỹ tho, sa đéc, cao lãnh,
  tịnh biên, tri tôn, thoại sơn, chợ mới, phú tân, an phú, tân hiệp, hòn đất, kiên lương, gò quao,
  giồng riềng, vĩnh thuận, u minh thượng, an biên, an minh, giang thành, óc eo, nha trang, đà lạt,
  biên hòa, buôn ma thuột, trung quốc, hàn quốc, nhật bản, đài loan, campuchia, thái lan, hoa kỳ,
  châu giang, u minh, u minh hạ, thất sơn, bảy núi, ba thê, hòn tre, hòn sơn, hòn chông, nam du,
  lx, rg, xẻo nhàu, tắc cậu, lình huỳnh, mỹ luông, chợ vàm, nhà bàng, ba chúc`);

/** What makes a number before it a count: "tổ 3 người", "hẻm 2 lần". */
export const COUNTED = words(`
  người cán thành cửa lần ngày năm tháng tuần giờ phút km m mét cái bộ bản triệu đồng ngàn nghìn
  trang tuổi h đ k tờ quầy công ca buổi bước loại máy viên`);

/** Syllables that names of communes, wards and hamlets are made of. */
export const PLACE_SYLLABLES = words(`
  cát viễn cây cống châm kinh kênh xẻo bờ rạch cù lao gáo bần lức chùa miễu mương lộ vồ cồn bãi
  gạo muối tôm cá sấu voi cọp khỉ trâu bò gà ngựa đào xáng múc ranh hào khê lương pung nậm nà ea
  kao cư krông đăk đắk ia ya kon plei chư sê hạp đại tiểu thanh gia ngãi đăng viên tượng đài ngã
  dinh đồn bót bàn tịnh an bình hòa thạnh phú mỹ tân long vĩnh châu thành trạch phước lộc đông tây
  nam bắc thuận hưng thới khánh lợi hậu tiền giang xuyên sơn hải thủy trung thượng hạ ninh quang
  minh đức hiệp nhơn nhân nghĩa lễ trí tín xuân thu yên định lâm lạc quới quý kiến điền trường bửu
  hội biên tri tôn lăng núi tô ô phi chúc trì văn giáo hanh nhuận đa quốc thái hữu phong xương
  chánh luông tấn tâm thọ vàm vọng thê óc eo thoại khai đốc sam cấm cái dầu gành hàm thơm hòn tre
  thổ cửa dương giục mong giồng riềng ngọc gò quao liễu tuy u vân lình huỳnh đất kiên giá sóc hùng
  vương đoài hạnh phúc phượng hồng tiến thắng quyết đoàn kết cường hà nội nghi liên chiểu thuấn
  diễn đô kim bồng song tường lập đồng nhất nhì ba bốn năm sáu bảy tám chín mười một hai trà cờ đỏ
  vị hảo thốt nốt môn phụng sài láng chàm bến tắc cầu kè càng duyên bàu trảng tháp lai vung sa rài
  lấp vò hồ cao lãnh mộc hóa thủ thừa đước giuộc bung búng cỏ tranh dừa sen xoài mít quế lim tràm
  mắm bàng sậy sặc tràu tiên cần hương thường giao thông hựu tập công nhị tú trần uyên cơ lái bà côn
  trưng trị khởi tuyên lý lục thiện ngũ kiều khương hiếu liêu bạc nguyễn nguyên pha đảo linh hiền kiệu
  nhiêu diên vườn lài tạo hóc hoa truông huệ trụ tảo lệ lân tầm vu đạo cai lậy ngự nông thịnh sao túc
  trôm nhượng bảo nguyệt lưu nghiệp nhum lược ôn giêng điều nghệ tuyền trinh ái lựu đắc kiện lịch tài
  đầm dơi quách tùng khái ân hiển mũi tức đình chàm phũm soài`);

/** Communes and wards of the province, now and before July 2025, that people name behind "xã". */
export const COMMUNES = phrases(`
  an biên, an châu, an cư, an minh, an phú, ba chúc, bình an, bình giang, bình hòa, bình mỹ, bình sơn,
  bình thạnh đông, bình đức, chi lăng, châu phong, châu phú, châu thành, châu đốc, chợ mới, chợ vàm,
  cô tô, cù lao giêng, cần đăng, giang thành, giồng riềng, gò quao, hòa hưng, hòa lạc, hòa thuận,
  hòa điền, hà tiên, hòn nghệ, hòn đất, hội an, khánh bình, kiên hải, kiên lương, long kiến, long phú,
  long thạnh, long xuyên, long điền, mỹ hòa hưng, mỹ thuận, mỹ thới, mỹ đức, ngọc chúc, nhơn hội,
  nhơn mỹ, núi cấm, phú an, phú hòa, phú hữu, phú lâm, phú quốc, phú tân, rạch giá, sơn hải, sơn kiên,
  thoại sơn, thạnh hưng, thạnh lộc, thạnh mỹ tây, thạnh đông, thổ châu, thới sơn, tiên hải, tri tôn,
  tân an, tân châu, tân hiệp, tân hội, tân thạnh, tây phú, tây yên, tô châu, tịnh biên,
  u minh thượng, vân khánh, vĩnh an, vĩnh bình, vĩnh gia, vĩnh hanh, vĩnh hòa, vĩnh hòa hưng,
  vĩnh hậu, vĩnh phong, vĩnh thuận, vĩnh thông, vĩnh thạnh trung, vĩnh trạch, vĩnh tuy, vĩnh tế,
  vĩnh xương, vĩnh điều, óc eo, ô lâm, đông hòa, đông hưng, đông thái, định hòa, định mỹ, mỹ long,
  mỹ bình, mỹ xuyên, mỹ phước, mỹ quý, mỹ thạnh, bình khánh, đông xuyên, mỹ khánh, núi sam, vĩnh mỹ,
  vĩnh ngươn, vĩnh châu, an tức, lương phi, lê trì, cô tô, tà đảnh, núi tô, châu lăng, văn giáo,
  an hảo, tân lợi, tân lập, vĩnh trung, an nông, vĩnh hội đông, phước hưng, khánh an, đa phước,
  quốc thái, vĩnh lạc, vĩnh thanh, vĩnh thanh vân, vĩnh bảo, vĩnh quang, an hòa, phi thông, vĩnh lợi,
  rạch sỏi, dương đông, an thới, dương tơ, hàm ninh, cửa cạn, gành dầu, bãi thơm`);
