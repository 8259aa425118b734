/** Words of the officials' page from which reports and files are taken. */
export const reportsPage = {
  nav: 'Báo cáo',
  title: 'Báo cáo và tệp số liệu',
  lead: 'Chọn kỳ rồi tải. Mọi tệp lấy từ cùng một bộ số liệu với trang Tổng quan, giống nhau đến chữ số cuối.',
  period: 'Kỳ báo cáo',
  counted: 'Tính',
  countedAll: 'Mọi lượt đánh giá',
  countedBacked: 'Chỉ lượt gắn với hồ sơ',
  number: 'Số văn bản (nếu đã có)',
  letterhead: 'Cơ quan, ký hiệu, nơi nhận và người ký đặt ở trang Thể thức báo cáo',
  show: 'Chọn kỳ này',
  filesTitle: 'Tệp của {period}',
  draft: 'Kỳ này chưa kết thúc: văn bản là dự thảo, chưa có mã kiểm tra.',
  fingerprint: 'Mã kiểm tra số liệu, in trong báo cáo:',
  verify: 'Kiểm tra lại bằng lệnh: npm run verify-report -- {fingerprint}',
  unitFormsTitle: 'Biểu mẫu của một đơn vị',
  unitFormsHint:
    'Mẫu 01 và Mẫu 02 theo Thông tư 01/2018/TT-VPCP (XLSX), điền từ phiếu và số liệu đã nhập ở trang Bộ chỉ số.',
  unitLabel: 'Đơn vị',
  unitFormsTake: 'Tải biểu mẫu',
  pdf: 'Báo cáo (PDF)',
  pdfHint: 'Để xem và in, thể thức theo Nghị định 30/2020/NĐ-CP.',
  docx: 'Báo cáo (DOCX)',
  docxHint: 'Để điền số, sửa lời và ký; cùng nội dung với tệp PDF.',
  xlsx: 'Số liệu và biểu (XLSX)',
  xlsxHint:
    'Số thật, đủ mọi chữ số: hài lòng, Mẫu 02, Mẫu 03, kết quả đánh giá, biểu II.06a, cắt giảm.',
  ratings: 'Từng lượt đánh giá (CSV)',
  ratingsHint: 'Mỗi dòng một lượt: kỳ, đơn vị, mức; không có ý kiến, nhóm nhỏ không nêu tên.',
  csv: 'Số liệu hài lòng (CSV)',
  csvHint: 'Một bảng, đủ mọi chữ số.',
  reductionCsv: 'Số liệu cắt giảm (CSV)',
  reductionHint: 'Từng thủ tục và quyết định, tính đến cuối kỳ.',
} as const;

export type ReportsPageMessages = Readonly<Record<keyof typeof reportsPage, string>>;
