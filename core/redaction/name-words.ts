/** Words of Vietnamese, Khmer, Cham, Chinese and highland names, as lists of syllables. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Family names that are hardly ever another word: enough to begin a name nobody announced. */
export const STRONG_SURNAMES = words(`
  nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ ngô dương đinh đoàn trương trịnh lương
  lưu phùng tạ vương quách thạch néang neáng neang chau danh đào hứa triệu khổng nghiêm tống hồ lý
  lâm tô mai cao hà chung thái kiều tăng lư giàng vàng sùng thào niê mlô ksor siu`);

/** Family names that are everyday words as well: they begin a name after a title, or when written large. */
export const OTHER_SURNAMES = words(`
  kim sơn châu chế la từ mã ma ro haji abdol abdul mohamad mohamach mách man sa sà néng nanh ung
  uông tôn tất trầm trang tân thiều thiệu thôi tiền tòng vạn xa yên an ân bành bế biện bồ cái cam
  chử cổ cù cung cự dư giang hàn hàng hầu hình hồng khâu khúc kỷ lã lại lai lạc lô lỗ luyện lữ lều
  mạch mẫn mầu mâu mộc mông ngân nghị ngọ ngũ nhâm nhữ phó phú phù phương quản quế quyền sái sử
  thẩm thang thiên thịnh thoại thủy tiết tín toàn trác tri trì tưởng ty ưng xuân pờ lầu vừ hờ lù
  lừu mùa chang chảo tẩn phàn lỳ đèo điêu nông thân trà viên vưu giáp khưu liêu mạc diệp kha tiêu
  đồng đàm ninh vi doãn lục âu bạch nhan quan văn ngụy sầm lò cầm quàng hạng y kpă rơ rơchăm vòng`);

/** Middle words after which anything at all is a given name. */
export const SURE_MIDDLES = ['văn', 'thị'] as const;

/** Syllables of given and middle names. Many are everyday words too; those are in both lists. */
export const GIVEN_NAMES = words(`
  an anh ánh ái ân âu ấu án bách bạch bảo bằng băng bắc bích biên bình bồng bửu bội bảnh bé bi bo
  bông bưởi bin cảnh cát cẩm cầm cần canh chánh chấn châu chi chí chiến chiêu chinh chính chung
  chuyên chương chưởng cơ công cúc cung cương cường cừ dạ danh dân di dĩ diễm diên diện diệp diệu
  dinh du dũ dung dũng duy duyên duyệt dư dương đại đàn đan đạo đào đạt đăng đắc đằng đẳng đậu đệ
  điềm điền điển điệp đình định đoan đoàn đô độ đồng đôn đông đức đường đực đẹt én gấm gia giác
  giám giang giao giáp giàu hà hải hào hảo hạ hạnh hân hằng hậu hi hiên hiến hiền hiển hiệp hiếu
  hiệu hinh hoa hòa hoạch hoài hoan hoàn hoàng hoành hoạt hồ hội hồng hợp huấn huân huê huệ hùng
  huy huyên huyền huynh huỳnh hưng hương hường hưởng hữu hy hỷ kha khá khải khang khanh khánh
  khiêm khoa khoan khoát khôi khuê khương khởi kiên kiệm kiệt kiều kim kính kỳ ký kỷ lạc lai lài
  lam lan lãm lành lãnh lâm lân lập lê lễ lệ lịch liêm liên liễu liệu linh lĩnh loan long lộc lợi
  lụa luân luận luật lựu lương lượng lưu ly lý lực lượm mai mẫn mận mạnh mậu mão mén mi miên minh
  mộc mộng mơ my mỹ mỵ mừng na nam năng nết nga ngà ngạn ngân nghi nghĩa nghiêm nghiệp ngoan ngọc
  ngọt nguyên nguyện nguyệt ngữ nhã nhạn nhàn nhâm nhân nhẫn nhật nhi nhiên nhiệm nhung như nhựt
  nhường nhị nhơn nữ nương oanh phát phi phong phú phúc phụng phước phương phượng phách pháp pha
  quan quang quân quế quốc quy quý quyên quyền quyết quỳnh sang sáng sâm sen soan song sơn sương
  sử sự sửu tài tam tánh tâm tấn tân tập tất thạc thạch thái tham thanh thành thao thảo thạo thạnh
  thắm thăng thắng thân thêu thật thế thể thệ thi thiên thiện thiệp thiết thiều thịnh thọ thoa
  thoại thoan thoảng thông thơ thơm thời thu thuần thuận thục thùy thủy thúy thụy thuyên thuyết
  thư thường thương thước thực thức tí tèo tích tiên tiến tiền tiệp tín tình tĩnh toại toản toàn
  tòng tố tồn trà trác trai trang trạng trâm trân trầm tri trí trị triển triết triệu trinh trình
  trọng trúc trung trường trực trưởng tú tuân tuấn tuất tùng tuyên tuyền tuyết tuyển tường tưởng
  tửng tý tỵ tỷ uy uyên uyển út ước vân vạn văn vẹn vi viên việt vĩ vị vinh vĩnh vũ vui vượng
  vương vy xoan xuân xuyên xuyến xương xứng xíu yên yến ý tám bảy sáu tư chín mười tửu ty tủn tũn
  mít bống cọp beo đen thẹo lùn mập quắn đèo ròm hên may sóc sa rây srây sên phol phon phe rum ret
  rét rươn sết sô sôm samôl sary sok sothea dara mên pô khum kưl kiêng lế lim les lês mah dam
  sofia fatimah karim ysa ali mách saly aminah rinh thol thon von vuthy nich niêm rotha sarây
  sophea bopha chanthy sopheap bươl phươne phươn rươl bhiăn mlô bya êban y h'mai h'hen h'lan
  y'bhiăn xi pao dính páo sềnh mỷ dợ lỷ dế giống tôm bắp cua gấu bin ken bơ cốm nhím miu bon lúa cứng`);

/** The given names most people bear, in marked spelling. */
export const COMMON_NAMES = words(`
  an anh ánh bình châu chi cường cúc dung dũng duy duyên dương đạt đông đức giang giàu hà hải hạnh
  hằng hân hậu hiền hiếu hiệp hoa hòa hoàng hồng huệ hùng huy huyền hương hường hưng khang khánh khoa
  khôi kiên kiệt kiều kim lam lan lâm liên linh loan lộc long lợi luân ly lý mai minh my mỹ nam nga
  ngân nghĩa ngọc nguyên nguyệt nhàn nhân nhi như nhung oanh phát phong phú phúc phước phương phượng
  quang quân quốc quyên quỳnh sang sơn sương tài tâm tân tấn thái thanh thành thảo thắm thắng thi
  thiện thịnh thọ thoa thơ thơm thu thuận thủy thúy thùy thư thương tiên tiến tín toàn trâm trân
  trang trí trinh trọng trúc trung trường tú tuấn tùng tuyền tuyết tường uyên vân vi việt vinh vũ vy
  xuân yến tèo tí lành út bé ngà nhật bảo gia hảo kha khải khương lực mẫn nghi nhã quý sen thạch
  thông tố trà trinh triều vương ý đào diễm diệu bích cẩm đình hữu khanh`);

/** Birth order as the South uses it for a name: "chú Bảy", "dì Út". */
export const BIRTH_ORDER_NAMES = words('hai ba tư năm sáu bảy tám chín mười út cả');

/**
 * Names without marks that are also everyday words without marks ("lan" is Lan and "lần"): after a
 * title they are names unless a common pair of words says otherwise.
 */
export const UNMARKED_NAMES = words(`
  an ut huong lan hoa mai thu hung dung tuan nam minh long ha son quang thanh hien hang hanh nga
  yen linh trang ngan thao phuong phat loan cuc dao ly hai thuy binh tuyet nguyet tu ngoc dat duc
  giang hoang hong huyen khanh khoa kiet lien loc luan nhi nhung oanh phuc phung quyen quynh sang
  tam thang thien thinh tho thuan tram tri trinh truc trung tung uyen van viet vinh vy xuan cuong
  chau diem dieu hao hau hue huy khai khang khiem loi man my nghia nguyen phong phuoc toan tuyen
  kha bich diep duyen`);

/** Heroes, poets, kings and dates whose names streets, schools and feasts bear. Not people's data. */
export const HEROES = `
  cách mạng tháng tám, cách mạng tháng 8, xô viết nghệ tĩnh, điện biên phủ, hai bà trưng,
  hùng vương, an dương vương, đống đa, bạch đằng, giải phóng, thống nhất, độc lập, đồng khởi,
  nam kỳ khởi nghĩa, bà triệu, bà huyện thanh quan, quang trung, yết kiêu, sương nguyệt anh,
  cô giang, cô bắc, tôn thất tùng, hải thượng lãn ông, trường chinh, tố hữu, xuân diệu, xuân thủy,
  nam cao, hà hoàng hổ, ngọc hân, thủ khoa huân, đề thám, phó cơ điều, rạch gầm, nguyễn trãi,
  nguyễn huệ, nguyễn du, nguyễn trung trực, nguyễn hữu cảnh, nguyễn đình chiểu, nguyễn công trứ,
  nguyễn thái học, nguyễn thái bình, nguyễn thị minh khai, nguyễn văn cừ, nguyễn văn linh,
  nguyễn văn trỗi, nguyễn văn bé, nguyễn thị định, nguyễn bỉnh khiêm, nguyễn khuyến,
  nguyễn tri phương, nguyễn trường tộ, nguyễn an ninh, nguyễn chí thanh, nguyễn hữu thọ,
  nguyễn lương bằng, nguyễn tất thành, nguyễn ái quốc, nguyễn sinh sắc, nguyễn xí,
  nguyễn thiện thuật, nguyễn thượng hiền, nguyễn viết xuân, nguyễn văn thoại, nguyễn quang diêu,
  nguyễn hiền, nguyễn đức cảnh, nguyễn phong sắc, nguyễn trực, nguyễn siêu, nguyễn cư trinh,
  nguyễn văn tạo, nguyễn an, nguyễn khánh toàn, nguyễn cảnh chân, nguyễn hoàng, nguyễn xiển,
  nguyễn duy trinh, trần hưng đạo, trần phú, trần quốc toản, trần nhân tông, trần nhật duật,
  trần quang khải, trần bình trọng, trần khánh dư, trần cao vân, trần văn ơn, trần đại nghĩa,
  trần quý cáp, trần khát chân, trần thái tông, trần bạch đằng, trần nguyên hãn, trần não,
  trần duy hưng, trần văn thời, trần quang diệu, trần văn giàu, lê lợi, lê lai, lê duẩn,
  lê hồng phong, lê thánh tôn, lê thánh tông, lê quý đôn, lê văn tám, lê thị riêng,
  lê thị hồng gấm, lê đại hành, lê văn duyệt, lê trọng tấn, lê quang định, lê hoàn, lê chân,
  lê văn sỹ, lê anh xuân, lê đức thọ, lê hữu trác, lê thanh nghị, phan bội châu, phan chu trinh,
  phan châu trinh, phan đình phùng, phan đình giót, phan đăng lưu, phan văn trị, phan huy chú,
  phan thanh giản, phạm ngũ lão, phạm hồng thái, phạm ngọc thạch, phạm văn đồng, phạm hùng,
  phạm thế hiển, phạm phú thứ, hoàng diệu, hoàng văn thụ, hoàng hoa thám, hoàng quốc việt,
  hoàng văn thái, hoàng sa, huỳnh thúc kháng, huỳnh phú sổ, huỳnh tấn phát, võ thị sáu,
  võ nguyên giáp, võ văn kiệt, võ văn tần, võ trường toản, võ duy dương, ngô quyền, ngô gia tự,
  ngô thì nhậm, ngô tất tố, ngô văn sở, đinh tiên hoàng, đinh bộ lĩnh, đinh công tráng, đặng dung,
  đặng trần côn, đặng thai mai, đặng thùy trâm, đặng văn ngữ, bùi thị xuân, bùi hữu nghĩa,
  bùi viện, bùi văn danh, đoàn thị điểm, đoàn văn bơ, tôn đức thắng, tôn thất thuyết,
  tôn thất đạm, hồ chí minh, hồ xuân hương, hồ tùng mậu, hồ quý ly, hồ đắc di, hàm nghi, duy tân,
  đồng khánh, hàn mặc tử, lý thái tổ, lý thường kiệt, lý tự trọng, lý nam đế, lý chính thắng,
  lương thế vinh, lương văn can, lương định của, lưu hữu phước, mạc đĩnh chi, mạc cửu,
  mạc thiên tích, mai thúc loan, mai xuân thưởng, thoại ngọc hầu, châu văn liêm, châu thị tế,
  cao bá quát, cao thắng, chu văn an, dương đình nghệ, dương văn an, đào duy từ, đào duy anh,
  đồng văn cống, hà huy tập, hà huy giáp, kim đồng, lâm quang ky, lâm thanh hồng, tạ uyên,
  tạ quang bửu, trịnh hoài đức, trịnh công sơn, trương định, trương công định, trương vĩnh ký,
  trương hán siêu, tô hiến thành, tô hiệu, tô vĩnh diện, tống duy tân, triệu thị trinh,
  triệu việt vương, ung văn khiêm, ông ích khiêm, vũ trọng phụng, vũ tông phan, vương thừa vũ,
  quản cơ thành, trần văn thành, nguyễn văn hưởng, thủ khoa nghĩa, phan xích long,
  nguyễn hữu huân, nguyễn văn lượng, trần hữu trang, trần huy liệu, đỗ xuân hợp, đinh lễ,
  đinh liệt, phan kế bính, huỳnh mẫn đạt, huỳnh thị hưởng, phạm cự lượng, lê triệu kiết, trưng nữ vương,
  phan ngọc hiển, mậu thân, chi lăng, lạc hồng, phương thành, âu cơ, lạc long quân, tạ thu thâu, trưng trắc,
  trưng nhị, nguyễn sinh cung, nguyễn phúc chu, mạc công du, trần hầu, đào tấn, nguyễn văn tây, phạm văn bạch,
  nguyễn minh hồng, lê hồng nhi, tây sơn, lý bôn, lý thái tông, trần quang khải, dã tượng, hồ huấn nghiệp,
  nguyễn xuân ôn, lý phật mã, hoàng hữu nam, lê văn nhung, nguyễn thanh sơn`
  .split(',')
  .map((name) => name.trim());

/** Kin word and name together are a place, a saint or a leader everyone knows. */
export const REVERED = `
  bác hồ, bác tôn, cụ hồ, bà triệu, bà trưng, bà chúa, bà rịa, bà nà, bà đen, bà đặng, ông táo,
  ông địa, ông công, ông trời, ông tổ, cô tô, cô hồn, thầy cai, bà trời, bà mụ, ba đình, ba tri, ba vì,
  ba chẽ, ba tơ, ba chúc, ba hòn, ba xuyên, ba bể, bé, con cuông, con đảo, côn đảo, chú ía,
  chú hỏa, bác ái`
  .split(',')
  .map((name) => name.trim());

/** Places and everyday words that look like a family name with a given name. */
export const FALSE_NAMES = `
  hồ gươm, hồ tây, cao lãnh, cao bằng, lý sơn, lâm đồng, lâm hà, thái bình, thái nguyên, hà nội,
  hà giang, hà nam, hà tĩnh, hà tiên, lương sơn, lương tài, đồng tháp, đồng nai, ninh bình,
  ninh thuận, ninh kiều, chung cư, văn phòng, văn bản, văn hóa, quan tâm, cao cấp, cao học,
  cao đẳng, cao tuổi, đồng ý, đồng bào, đồng thời, thái độ, hà lan, thi đua, thi hành, văn thư,
  phan thiết, phan rang, vũ thư, cao nguyên, lê la, lý trí, lý lịch, lý do, hồ sơ, hồ nước,
  mai mốt, mai này, chung quanh, hà tiện, tô phở, vũ trụ, võ thuật, võ đường, thái lan, thái hòa,
  tân châu, lâm nghiệp, lâm sản, lâm thời, lâm trường, danh sách, danh mục, danh dự, danh tính,
  danh hiệu, đào tạo, đinh tai, tạ ơn, phan chấn, triệu tập, triệu đồng, tống đạt, tăng cường,
  tăng tốc, hứa hẹn`
  .split(',')
  .map((name) => name.trim());
