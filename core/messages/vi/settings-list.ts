/** What officials read on the list of settings; `/...` is what the page of that address sets. */
export const settingsList = {
  link: 'Mọi thiết lập',
  title: 'Thiết lập',
  lead: 'Những trang ông/bà được phép mở, và mỗi trang đặt điều gì.',
  groupFigures: 'Số liệu và báo cáo',
  groupCitizens: 'Người dân được hỏi và mời ra sao',
  groupPlaces: 'Đơn vị, quầy, ki-ốt và khóa',
  groupPeople: 'Người dùng',
  groupSystem: 'Kênh, bot và hệ thống',
  '/settings/targets':
    'Tỷ lệ hài lòng và tỷ lệ cắt giảm cần đạt, từ ngày nào, theo quyết định nào.',
  '/settings/counting': 'Tính lượt đánh giá nào; những chỗ quy định để ngỏ.',
  '/settings/letterhead': 'Cơ quan ban hành, ký hiệu, nơi nhận và người ký trên báo cáo.',
  '/settings/questions': 'Người dân được hỏi gì sau khi chọn mức, theo lĩnh vực hoặc thủ tục.',
  '/settings/identity': 'Quốc huy, biểu trưng và tên của tỉnh ở đầu mọi trang.',
  '/settings/zalo': 'Nối với tài khoản Zalo OA, và cho phép lại khi Zalo đòi.',
  '/settings/search-words': 'Dạy phần tìm kiếm những chữ người dân hay dùng.',
  '/settings/invitations': 'Lời mời đánh giá có hạn bao lâu, nhắc khi nào, và kết quả.',
  '/access': 'Ki-ốt ở các quầy và khóa cho phần mềm một cửa.',
  '/operations': 'Những gì đang chờ, đã gác lại hay hỏng, và việc cần làm.',
  '/catalogue': 'Danh mục thủ tục, đơn vị và quầy.',
  '/hours': 'Giờ tiếp nhận và ngày nghỉ của từng quầy.',
  '/people': 'Tài khoản cán bộ: vai trò, đơn vị, mời và khóa.',
  '/settings/second-factor': 'Vai trò nào không được làm việc chỉ với mật khẩu.',
  '/audit': 'Ai đã làm gì, lúc nào.',
  '/account': 'Mật khẩu, mã hai lớp và các phiên đăng nhập của chính ông/bà.',
} as const;

export type SettingsListMessages = Readonly<Record<keyof typeof settingsList, string>>;
