/** Words that announce a person's name, in marked spelling. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const phrases = (list: string): readonly string[] =>
  list.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));

/** Kin words and forms of address whose following name counts even in small letters. */
export const KIN_WORDS = words(`
  anh chị ông bà cô chú bác dì cậu mợ thím dượng em thầy cụ cháu bé a c mr mrs ms miss yeay tía`);

/** Kin words that are too common elsewhere: the name must be large, full, or follow "tên". */
export const WEAK_KIN_WORDS = words('ba bố cha mẹ má vợ chồng con bạn cu o bu u');

/** Kin words that stay clear when marks are left out. */
export const UNMARKED_KIN_WORDS = words('anh chi ong bac em mr mrs ms miss chau');

/** Offices and parts a person plays. */
export const ROLES = phrases(`
  đ / c, cán bộ, công chức, viên chức, chuyên viên, nhân viên, đồng chí, chủ tịch, phó chủ tịch,
  bí thư, phó bí thư, chủ tịch xã, chủ tịch phường, chủ tịch huyện, chủ tịch tỉnh, chủ tịch ubnd,
  chủ tịch ủy ban, chủ tịch ubnd xã, chủ tịch ubnd phường, trưởng phòng, phó phòng,
  phó trưởng phòng, giám đốc, phó giám đốc, công an, công an xã, công an phường, công an khu vực,
  cảnh sát khu vực, địa chính, tư pháp, hộ tịch, tiếp dân, tiếp nhận, bác sĩ, bác sỹ, y sĩ, y tá,
  điều dưỡng, cô giáo, thầy giáo, giáo viên, kế toán, bảo vệ, văn thư, thủ quỹ, lễ tân, trưởng ấp,
  phó ấp, trưởng khóm, trưởng thôn, trưởng bản, trưởng xóm, trưởng khu phố, trưởng khu,
  trưởng ban, trưởng công an, tổ trưởng, tổ phó, đội trưởng, công dân, chủ hộ, chủ nhà, chủ đất,
  luật sư, thượng úy, đại úy, trung úy, thiếu úy, thiếu tá, trung tá, thượng tá, thượng sĩ,
  trung sĩ, đại tá, hàng xóm, con trai, con gái, em trai, em gái, anh trai, chị gái,
  cán bộ tư pháp, cán bộ địa chính, cán bộ hộ tịch, cán bộ tiếp nhận, cán bộ một cửa,
  cán bộ tiếp dân, cán bộ xã, cán bộ phường, một cửa, đoàn viên, tình nguyện viên, sư cô, đại đức,
  hòa thượng, thượng tọa, linh mục, già làng, lãnh đạo, bí thư đoàn`);

/** Labels after which a name stands. */
export const LABELS = phrases(`
  tên, tên là, họ tên, họ và tên, ký tên, người nộp, người nộp đơn, người viết, người gửi,
  người phản ánh, người góp ý, người khai, người làm đơn, người yêu cầu, người nhận, đứng tên,
  mang tên, chủ hồ sơ, my name is, i am`);

/** Words with which people introduce themselves: a full name follows, or a known one written large. */
export const INTRODUCTIONS = phrases(`
  tôi là, tui là, mình là, em là, cháu là, con là, hồ sơ của, hồ sơ ông, hồ sơ bà, giấy tờ của,
  đơn của, con của, nhà của, thanks, thank you`);

/** Words after which a known name written large is a person's. */
export const HINTS = phrases(`
  của, gặp, cảm ơn, cám ơn, khen, biểu dương, tuyên dương, phê bình, nhờ, do, bởi, với, nhắn, hỏi,
  gọi`);

/** What may stand between the announcing word and the name. */
export const CONNECTORS = words('tên là : tôi tui em mình cháu con ấy này kia của họ . ( - nữ nam');
