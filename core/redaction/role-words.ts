/** Words that announce a person's name, in marked spelling. */

const phrases = (list: string): readonly string[] =>
  list.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));

/**
 * Kin words, forms of address and their short forms in messages. How far each vouches for a name
 * is weighed, so that doubtful ones ("con", "ba", "o") do no harm here.
 */
export const KIN_WORDS = phrases(`
  anh, chị, ông, bà, cô, chú, bác, dì, cậu, mợ, thím, dượng, em, thầy, cụ, cháu, bé, a, c, e, ô, b, mr,
  mrs, ms, miss, madam, officer, sir, yeay, tía, ba, bố, cha, mẹ, má, vợ, chồng, con, bạn, cu, o, bu, u,
  thằng, nhỏ, con nhỏ, con bé, thằng bé, thằng nhỏ, cô bé, cậu bé, bn, ny, sư, sư thầy, ông lục, lục, ni,
  ad, admin, ck, vk, cố, nội, ngoại, chế, hia, đứa, sếp, lão, mụ`);

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
  hòa thượng, thượng tọa, linh mục, già làng, lãnh đạo, bí thư đoàn, hiệu trưởng, hiệu phó, trợ lý, trưởng trạm, trạm trưởng, dân quân,
  thú y, thuế vụ, cán sự, thư ký, tài xế, shipper, cb, nv, ctv, gv, bs, ths, ts, ks, luật sư, bí thư chi bộ,
  bí thư chi đoàn, trưởng đồn, cô tiếp tân, chủ tiệm, chủ quán, chủ trọ, ông chủ, bà chủ, người bạn,
  bạn tôi, cháu nội, cháu ngoại, con dâu, con rể, em họ, anh họ, người dân, chiến sĩ, quản lý, hòa giải viên,
  tài công, thuyền trưởng, máy trưởng, thuyền viên, ngư phủ, ngư dân, chủ tàu, chủ ghe, bạn ghe, nữ hộ sinh, dược sĩ,
  kỹ sư, tiến sĩ, thạc sĩ, nhà sư, sinh viên, học sinh, học trò, tiểu thương, hộ dân, giảng viên, kiểm lâm, kiểm ngư,
  cảnh sát, chấp hành viên, thẩm phán, cộng tác viên, phiên dịch, phụ huynh, cử tri, cựu chiến binh, tổng đài viên,
  phó trưởng ấp, công an viên, ấp đội trưởng, em ruột, anh ruột, chị ruột, học viên, người hướng dẫn, người liên hệ, liên hệ`);

/** Labels after which a name stands. */
export const LABELS = phrases(`
  tên, tên là, họ tên, họ và tên, ký tên, người nộp, người nộp đơn, người viết, người gửi,
  người phản ánh, người góp ý, người khai, người làm đơn, người yêu cầu, người nhận, đứng tên,
  mang tên, chủ hồ sơ, my name is, i am, tên thật, tên gọi, họ tên cha, họ tên mẹ, người làm chứng, bên bán, bên mua,
  người đại diện, đại diện, chủ tk, chủ tài khoản, người ký, người kê khai, người ủy quyền, người được ủy quyền,
  người bán, người mua, người thừa kế, tên chủ hộ, i'm, this is, người được cấp, tên cháu, tên con, người sử dụng đất`);

/** Words with which people introduce themselves: a full name follows, or a known one written large. */
export const INTRODUCTIONS = phrases(`
  tôi là, tui là, mình là, em là, cháu là, con là, hồ sơ của, hồ sơ ông, hồ sơ bà, giấy tờ của,
  hộ, gia đình, đơn của, con của, nhà của, thanks, thank you, e là, e la, bé là, nó là, người này là`);

/** Words after which a known name written large is a person's. */
export const HINTS = phrases(`
  của, gặp, cảm ơn, cám ơn, khen, biểu dương, tuyên dương, phê bình, nhờ, do, bởi, với, nhắn, hỏi,
  gọi, cho, tks, thanks, thank, tìm, kiếm, biết, thấy, kêu, nói, là, chủ, đại diện, tên`);
