/** Words of the officials' page that tells whether cuts helped. */
export const cutEffects = {
  title: 'Cắt giảm có giúp được không?',
  link: 'Cắt giảm có giúp được người dân không?',
  lead: 'Mỗi việc cắt giảm đã có hiệu lực được so với các thủ tục cùng lĩnh vực, cùng cấp mà không ai sửa trong thời gian ấy: trừ đi phần thay đổi chung, phần còn lại là của việc cắt giảm.',
  caution:
    'Thủ tục được chọn để cắt giảm thường vì đang bị chê, nên có thể tự khá lên; số này chỉ nói nguyên nhân khi hai nhóm vốn đi cùng nhau.',
  none: 'Chưa có việc cắt giảm nào đã có hiệu lực mà người dân còn làm thủ tục ấy.',
  backLink: 'Về tiến độ cắt giảm',
  caption: 'Từng việc cắt giảm, mới nhất trước',
  procedureColumn: 'Thủ tục và việc đã làm',
  satisfactionColumn: 'Tỷ lệ hài lòng',
  latenessColumn: 'Tỷ lệ trễ hạn',
  timeColumn: 'Thời gian giải quyết',
  timeHint:
    'Thời gian giải quyết là số ngày làm việc từ ngày tiếp nhận đến ngày xong, của các hồ sơ có ngày tiếp nhận. Có giúp: cả khoảng 95% đều là ngắn đi. Không giúp: cả khoảng đều là chưa ngắn đi được nửa ngày. Thời hạn theo quyết định là thời hạn trên giấy, không phải thời gian đo được.',
  timeUnknown: 'Chưa biết: chưa hồ sơ nào của thủ tục này có ngày tiếp nhận.',
  timeMeans: '{before} → {after} ngày làm việc, trung bình',
  timeChange: '{days} ngày so với nơi không sửa (khoảng 95%: {lower} đến {upper})',
  timeKnown: 'có ngày tiếp nhận: {before} hồ sơ trước, {after} hồ sơ sau',
  limitColumn: 'Thời hạn theo quyết định',
  limitUnsaid: 'quyết định không nói',
  volumeColumn: 'Hồ sơ mỗi tháng',
  since: '{kind}, hiệu lực từ {day}',
  'verdict-helped': 'Có giúp',
  'verdict-did-not-help': 'Không giúp',
  'verdict-cannot-tell-yet': 'Chưa nói được',
  change: '{points} điểm (khoảng 95%: {lower} đến {upper})',
  compared: 'so với {count} thủ tục; {before} tháng trước, {after} tháng sau',
  'too-few-months-before': 'Chưa đủ 3 tháng trước khi cắt có từ 5 lượt trở lên.',
  'too-few-months-after': 'Chưa đủ 3 tháng sau khi cắt có từ 5 lượt trở lên.',
  'too-nothing-to-compare': 'Không có thủ tục cùng lĩnh vực, cùng cấp nào để so.',
  'too-other-trend-before': 'Trước khi cắt, hai nhóm đã đi khác nhau, nên không so được.',
  'time-few-months-before':
    'Chưa đủ 3 tháng trước khi cắt có từ 5 hồ sơ có ngày tiếp nhận trở lên.',
  'time-few-months-after': 'Chưa đủ 3 tháng sau khi cắt có từ 5 hồ sơ có ngày tiếp nhận trở lên.',
  'time-nothing-to-compare':
    'Không có thủ tục cùng lĩnh vực, cùng cấp nào có đủ hồ sơ có ngày tiếp nhận để so.',
  'time-other-trend-before': 'Trước khi cắt, hai nhóm đã đi khác nhau, nên không so được.',
  leftOut: 'Bỏ các tháng có ít lượt: {months}.',
  volume: '{before} → {after}',
  unknown: 'chưa có',
} as const;

export type CutEffectsMessages = Readonly<Record<keyof typeof cutEffects, string>>;
