/** Words of the officials' page that looks closer at a figure; defines the keys for every language. */
export const closer = {
  title: 'Con số đáng tin đến đâu',
  lead: 'Chỉ tính lượt gắn với hồ sơ. Mọi số ở đây được tính từ những số đã hiện trên các trang khác.',
  link: 'Con số này đáng tin đến đâu, đơn vị nào thật sự hơn kém',
  whole: 'Toàn tỉnh',
  filterTitle: 'Kỳ',
  period: 'Kỳ báo cáo',
  show: 'Xem',
  none: 'Kỳ này chưa có tỷ lệ để xem kỹ.',
  asCounted: 'Tỷ lệ đang báo cáo: {share} trong {n} lượt.',
  silentTitle: 'Nếu tính cả người không đánh giá',
  silent:
    'Dù {silent} người có hồ sơ đã giải quyết mà không đánh giá nghĩ gì, tỷ lệ của mọi hồ sơ cũng nằm từ {lower} (không ai trong số họ hài lòng) đến {upper} (ai cũng hài lòng).',
  silentUnknown: 'Chưa biết số hồ sơ đã giải quyết của kỳ, nên chưa tính được.',
  weightedTitle: 'Khi mỗi nơi được tính theo số hồ sơ của nó',
  weightedLead:
    'Nơi có nhiều người đánh giá nặng hơn trong tỷ lệ chung. Ở đây mỗi dòng nặng theo số hồ sơ đã giải quyết; cách này chỉ chữa được phần lệch do dòng ấy, không chữa được việc ai muốn mới đánh giá.',
  weightedNone: 'Chưa có từ hai dòng trở lên có cả số hồ sơ và tỷ lệ.',
  weightedBy: 'Tính theo hồ sơ của từng',
  'by-procedure': 'Thủ tục',
  'by-unit': 'Đơn vị',
  lines: 'Số dòng',
  ratings: 'Đánh giá',
  finished: 'Hồ sơ',
  unweighted: 'Khi chưa tính theo hồ sơ',
  weighted: 'Khi tính theo hồ sơ',
  interval: 'Khoảng tin cậy 95%',
  effective: 'Tương đương số lượt',
  outlookTitle: 'Nếu cứ tiếp diễn như 12 tháng qua',
  'outlook-too-early':
    'Chưa dự báo được: mới có {months} tháng đủ số liệu, hoặc hạn của mục tiêu còn quá xa so với số tháng ấy.',
  'outlook-due-past': 'Hạn của mục tiêu đã qua, nên không còn gì để dự báo.',
  'outlook-no-trend':
    'Chưa dự báo được: {months} tháng đều như nhau, không có chiều hướng để theo.',
  outlook:
    'Theo chiều hướng của {months} tháng, đến tháng {due} tỷ lệ vào khoảng {share} (khoảng tin cậy 95%: {lower} đến {upper}).',
  'reaches-yes': 'Cả khoảng ấy đạt mục tiêu {target}.',
  'reaches-no': 'Cả khoảng ấy không đạt mục tiêu {target}: phải có thay đổi thì mới đạt.',
  'reaches-unclear': 'Mục tiêu {target} nằm trong khoảng ấy, nên chưa nói được là đạt hay không.',
  driversTitle: 'Điều gì đi cùng với chưa hài lòng',
  driversLead:
    'Trong {n} lượt chọn mức 1 đến 3, số lượt nêu từng lý do. Một lượt có thể nêu nhiều lý do hoặc không nêu. Đi cùng với nhau chưa phải là nguyên nhân.',
  driversNone: 'Chưa có lý do nào được nêu đủ nhiều để hiện.',
  reason: 'Lý do',
  part: 'Tỷ lệ trong lượt chưa hài lòng',
  ranksTitle: 'Đơn vị nào thật sự hơn kém',
  ranksLead:
    'Đơn vị ít lượt dễ lên đầu hoặc xuống cuối do may rủi, nên ước lượng được kéo về mức chung, càng ít lượt càng kéo nhiều. “Thứ hạng có thể” là những hạng mà số liệu không loại trừ được.',
  ranksNone: 'Chưa có từ hai đơn vị trở lên có tỷ lệ.',
  ranksFew: 'Dưới mười đơn vị: khoảng ở đây còn hẹp hơn sự thật, vì mức chung cũng chưa chắc.',
  upperHalf: 'Gần như chắc chắn thuộc nửa trên: {units}.',
  lowerHalf: 'Gần như chắc chắn thuộc nửa dưới: {units}.',
  ranksTable: 'Bảng số liệu, {rows} đơn vị',
  unit: 'Đơn vị',
  share: 'Hài lòng',
  shrunk: 'Ước lượng',
  places: 'Thứ hạng có thể',
  placesOf: '{first} đến {last}',
} as const;

export type CloserMessages = Readonly<Record<keyof typeof closer, string>>;
