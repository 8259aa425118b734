/** Words of the public pages about the figures, and of the description of open data. */
export const publicFigures = {
  title: 'Công khai kết quả đánh giá',
  lead: 'Người dân tỉnh {province} hài lòng đến đâu khi làm thủ tục hành chính. Số liệu theo từng quý đã kết thúc.',
  quarter: 'Quý {quarter} năm {year}',
  none: 'Chưa có quý nào đủ {least} lượt đánh giá để công khai.',
  headline: '{share} trong {n} lượt đánh giá là hài lòng hoặc rất hài lòng.',
  headlineBound: 'Tỷ lệ hài lòng {share}, trong {n} lượt đánh giá.',
  interval: 'Khoảng tin cậy 95%: {lower} đến {upper}.',
  tooFew: 'Ít hơn {least} lượt đánh giá, hoặc có thể suy ra nhóm như vậy, nên không nêu.',
  simulated: 'Số liệu mô phỏng, không phải đánh giá thật của người dân.',
  published: 'Bản {version}, công bố ngày {day}.',
  corrected: 'Bản {version}, đính chính ngày {day}: {reason}.',
  'counted-all': 'Tính mọi lượt đánh giá.',
  'counted-backed': 'Chỉ tính lượt gắn với hồ sơ.',
  unitTitle: 'Theo đơn vị',
  procedureTitle: 'Theo thủ tục',
  channelTitle: 'Theo kênh',
  nameColumn: 'Tên',
  countColumn: 'Số lượt',
  shareColumn: 'Hài lòng',
  quarterColumn: 'Quý',
  filesTitle: 'Dữ liệu mở',
  filesLead:
    'Dùng lại tự do, ghi nguồn. Nhóm ít hơn {least} lượt không được nêu; chỉ công khai theo quý để không ai suy ra được nhóm nhỏ.',
  catalogue: 'Mô tả tập dữ liệu (DCAT)',
  nominations: 'Người dân đề xuất gì, cơ quan trả lời thế nào',
  all: 'Xem toàn tỉnh',
  nowhere: 'Không có trang này.',
  busy: 'Trang này tạm thời không mở được. Hãy thử lại sau ít phút.',
  datasetTitle: 'Mức độ hài lòng về thủ tục hành chính, tỉnh {province}, {period}',
  datasetText:
    'Số lượt đánh giá theo năm mức, theo đơn vị, thủ tục và kênh; nhóm nhỏ không được nêu.',
} as const;

export type PublicFiguresMessages = Readonly<Record<keyof typeof publicFigures, string>>;
