/** What officials read on the pages of the catalogue and of opening hours; defines the keys. */
export const cataloguePages = {
  navCatalogue: 'Danh mục',
  navHours: 'Giờ tiếp nhận',

  catalogueTitle: 'Nhập danh mục',
  catalogueLead:
    'Xem trước tệp sẽ thêm, thay đổi và ngừng những gì, rồi mới ghi. Nhập lại cùng một tệp không làm thay đổi gì.',
  catalogueUpload: 'Chọn tệp',
  catalogueHint:
    'Tệp CSV (UTF-8), XLSX hoặc JSONL. Trong Excel, hãy định dạng cột mã là Văn bản (Text).',
  catalogueKind: 'Loại danh mục',
  'catalogueKind-procedures': 'Thủ tục hành chính',
  'catalogueKind-components': 'Thành phần hồ sơ của thủ tục',
  'catalogueKind-units': 'Tỉnh và đơn vị',
  'catalogueKind-counters': 'Bộ phận một cửa (quầy)',
  catalogueFile: 'Tệp',
  catalogueFrom: 'Thay đổi có hiệu lực từ ngày',
  catalogueComplete: 'Tệp là toàn bộ danh mục: ngừng những mục không có trong tệp',
  catalogueLook: 'Xem trước',
  catalogueMissing: 'Hãy chọn một tệp và một ngày.',
  catalogueGone: 'Tệp không còn được giữ (quá 15 phút, hoặc đã ghi). Hãy chọn lại tệp.',
  catalogueTaken: 'Đã ghi vào danh mục.',
  catalogueBadRows: 'Chưa ghi gì, vì có hàng lỗi.',
  catalogueWould: 'Nếu ghi tệp này',
  catalogueDid: 'Đã ghi',
  catalogueAdded: 'Thêm',
  catalogueChanged: 'Thay đổi',
  catalogueWithdrawn: 'Ngừng',
  catalogueUnchanged: 'Không đổi',
  catalogueAbsent: 'Không có trong tệp, vẫn giữ',
  catalogueBad: 'Hàng lỗi',
  importLine: 'Dòng {line}:',
  importMore: 'và {count} mục nữa',
  importIgnored: 'Cột không dùng: {columns}',
  catalogueTake: 'Ghi {name} vào danh mục',
  cataloguePartial: 'Vẫn ghi các hàng tốt, bỏ các hàng lỗi',

  hoursTitle: 'Giờ tiếp nhận',
  hoursLead:
    'Đánh giá ngoài giờ tiếp nhận được đánh dấu để xem lại. Giờ cũ vẫn giữ cho những ngày trước.',
  hoursOfProvince: 'Giờ chung của tỉnh',
  hoursOfCounter: 'Giờ của một bộ phận một cửa',
  hoursCounter: 'Bộ phận một cửa',
  hoursChoose: 'Chọn bộ phận một cửa',
  hoursText: 'Giờ theo ngày trong tuần',
  hoursHint:
    'Mỗi dòng một nhóm: “T2-T6: 7:00-11:30, 13:30-17:00”, “T7: nghỉ”. Ngày khác thường: “2026-12-25: 7:00-11:30”. Ngày trong tuần không ghi là nghỉ.',
  hoursFrom: 'Từ ngày',
  hoursSave: 'Lưu',
  hoursSaved: 'Đã lưu.',
  hoursWrong: 'Không đọc được giờ, ngày hoặc bộ phận một cửa. Hãy xem lại theo mẫu.',
  hoursOwn: 'Bộ phận có giờ riêng',
  holidaysTitle: 'Ngày nghỉ lễ',
  holidaysLead:
    'Tính theo Bộ luật Lao động và âm lịch. Ghi thêm ngày nghỉ hoặc ngày làm bù do Thủ tướng quyết định.',
  holidaysOff: 'Nghỉ thêm (mỗi dòng một ngày, 2026-11-24)',
  holidaysWorked: 'Làm việc, làm bù (mỗi dòng một ngày)',
  holidaysKnown: 'Ngày nghỉ từ hôm nay',
  holidaysChanged: 'Có người vừa sửa danh sách này. Hãy xem lại rồi lưu.',
};

export type CataloguePageMessages = Readonly<Record<keyof typeof cataloguePages, string>>;
