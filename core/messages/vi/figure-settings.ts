/** Words of the pages that set targets, counting and letterhead; defines the keys for every language. */
export const figureSettings = {
  save: 'Lưu',
  saved: 'Đã lưu. Bản trước vẫn được giữ.',
  changed: 'Có người vừa lưu bản khác. Xem lại bản mới rồi lưu lần nữa.',
  versionsTitle: 'Các bản đã lưu',
  noVersion: 'Chưa ai lưu bản nào.',
  versionColumn: 'Bản',
  authorColumn: 'Người lưu',
  recordedColumn: 'Ngày lưu',

  targetsLink: 'Mục tiêu',
  targetsTitle: 'Mục tiêu của tỉnh',
  targetsLead:
    'Tỉnh {province}: tỷ lệ hài lòng và tỷ lệ thủ tục cắt giảm cần đạt, mà mọi trang, tệp và báo cáo đối chiếu.',
  targetsUsual:
    'Đang dùng mục tiêu có sẵn trong phần mềm: {satisfaction} hài lòng, {reduction} thủ tục được cắt giảm. Chưa ai ghi số quyết định.',
  targetsHeld:
    'Đang dùng: {satisfaction} hài lòng, {reduction} thủ tục được cắt giảm, theo {decision}, áp dụng từ {from}.',
  targetsDue: 'Thời hạn đạt: {day}.',
  targetsForm: 'Mục tiêu mới',
  targetsNotBack:
    'Mục tiêu mới chỉ dùng từ ngày áp dụng trở đi, sớm nhất là hôm nay. Kỳ đã kết thúc vẫn đối chiếu với mục tiêu của kỳ ấy.',
  satisfactionLabel: 'Tỷ lệ hài lòng cần đạt (%)',
  reductionLabel: 'Tỷ lệ thủ tục cắt giảm cần đạt (%)',
  fromLabel: 'Áp dụng từ ngày',
  dueLabel: 'Thời hạn đạt (nếu quyết định có nêu)',
  decisionLabel: 'Quyết định, kế hoạch',
  decisionHint: 'Số, ký hiệu và ngày, ví dụ: Quyết định 2174/QĐ-UBND ngày 16/11/2026.',
  targetsWrong:
    'Chưa lưu: tỷ lệ phải lớn hơn 0 và không quá 100, nhiều nhất một chữ số thập phân; phải có ngày áp dụng và số quyết định; thời hạn không trước ngày áp dụng.',
  targetsPast: 'Chưa lưu: ngày áp dụng sớm nhất là {day}. Không đặt lại mục tiêu cho kỳ đã qua.',
  satisfactionColumn: 'Hài lòng',
  reductionColumn: 'Cắt giảm',
  fromColumn: 'Từ ngày',
  dueColumn: 'Thời hạn',
  decisionColumn: 'Quyết định',

  countingLink: 'Cách tính',
  countingTitle: 'Cách tính số liệu',
  countingLead:
    'Những lựa chọn mà quy định để ngỏ. Trang nào cũng ghi rõ đang tính theo cách nào; người xem vẫn chọn được cách kia.',
  countingForm: 'Lựa chọn của tỉnh',
  countingUnset:
    'Chưa ai chọn. Phần mềm đang theo thiết lập của máy chủ, hoặc các lựa chọn dưới đây.',
  countingWrong: 'Chưa lưu: chọn đủ hai mục và ghi lý do.',
  countedLegend: 'Lượt đánh giá nào được tính',
  'counted-by-feed':
    'Chỉ lượt gắn với hồ sơ đã giải quyết, khi đã có danh sách hồ sơ; trước đó tính mọi lượt',
  'counted-backed': 'Chỉ lượt gắn với hồ sơ đã giải quyết',
  'counted-all': 'Mọi lượt, kể cả lượt không gắn với hồ sơ',
  noPetitionsLegend: 'Quyết định 766/QĐ-TTg, khi trong kỳ không có phản ánh, kiến nghị nào',
  'noPetitions-shared': 'Chia đều điểm cho các chỉ số còn lại của nhóm (theo văn bản)',
  'noPetitions-full': 'Cho điểm tối đa (cách nhiều nơi đang làm)',
  reasonLabel: 'Lý do, văn bản làm căn cứ',
  countedColumn: 'Lượt được tính',
  noPetitionsColumn: 'Không có phản ánh',
  reasonColumn: 'Lý do',

  letterheadLink: 'Thể thức báo cáo',
  letterheadTitle: 'Thể thức báo cáo',
  letterheadLead:
    'Phần đầu và phần ký của báo cáo, theo Nghị định 30/2020/NĐ-CP. Số văn bản nhập ở trang Báo cáo khi văn thư đã cấp.',
  letterheadForm: 'Cơ quan ban hành và người ký',
  letterheadWrong:
    'Chưa lưu: phải có cơ quan ban hành, ký hiệu, địa danh và chức vụ người ký; mỗi dòng không quá 150 ký tự; nơi nhận không quá 12 dòng.',
  superiorLabel: 'Cơ quan chủ quản trực tiếp',
  superiorHint: 'Chữ in hoa; để trống nếu không có.',
  issuerLabel: 'Cơ quan ban hành',
  issuerHint: 'Chữ in hoa, ví dụ: VĂN PHÒNG.',
  symbolLabel: 'Ký hiệu',
  symbolHint: 'Sau số và dấu gạch chéo, ví dụ: BC-VP.',
  placeLabel: 'Địa danh',
  placeHint: 'Trước ngày tháng, ví dụ: An Giang.',
  authorityLabel: 'Quyền hạn của người ký',
  authorityHint: 'TM., KT., TL. hoặc TUQ., ví dụ: TM. ỦY BAN NHÂN DÂN; để trống nếu ký trực tiếp.',
  signerTitleLabel: 'Chức vụ người ký',
  signerTitleHint: 'Chữ in hoa, ví dụ: CHÁNH VĂN PHÒNG.',
  signerNameLabel: 'Họ tên người ký',
  signerNameHint: 'Để trống nếu điền khi ký.',
  recipientsLabel: 'Nơi nhận',
  recipientsHint: 'Mỗi dòng một nơi, như in trên văn bản; dòng cuối thường là “- Lưu: VT.”.',
} as const;

export type FigureSettingsMessages = Readonly<Record<keyof typeof figureSettings, string>>;
