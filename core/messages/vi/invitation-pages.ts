/** What officials read on the pages of invitations and of their own chats; defines the keys. */
export const invitationPages = {
  navInvitations: 'Lời mời đánh giá',
  navOwnChats: 'Chat của tôi',

  invitationsTitle: 'Lời mời đánh giá',
  invitationsLead:
    'Mỗi hồ sơ đã xong có một lời mời. Thay đổi ở đây chỉ áp dụng cho lời mời tạo ra từ lúc lưu; lời mời đã tạo giữ hạn cũ.',
  invitationsWindow: 'Hạn và nhắc',
  invitationsOn: 'Hồ sơ đã xong được mời đánh giá (bỏ chọn: từ lúc lưu không tạo lời mời nào nữa)',
  invitationsOff: 'không mời',
  invitationsRateDays: 'Được đánh giá trong bao nhiêu ngày (1 đến 90, kể cả ngày tạo)',
  invitationsRemind: 'Nhắc một lần nếu chưa đánh giá',
  invitationsRemindDays: 'Nhắc sau bao nhiêu ngày (không quá hạn ở trên)',
  invitationsSave: 'Lưu',
  invitationsSaved: 'Đã lưu. Lời mời tạo từ bây giờ theo hạn mới.',
  invitationsWrong: 'Số ngày không hợp lệ: hạn từ 1 đến 90, nhắc từ 1 đến bằng hạn. Chưa lưu gì.',
  invitationsChanged: 'Người khác vừa thay đổi; đây là thiết lập mới nhất. Xin xem lại rồi lưu.',
  invitationsVersions: 'Các lần thay đổi',
  invitationsVersion: 'Lần',
  invitationsAuthor: 'Người lưu',
  invitationsDay: 'Ngày lưu',
  invitationsDays: 'Hạn (ngày)',
  invitationsReminder: 'Nhắc sau (ngày)',
  invitationsNever: 'không nhắc',
  invitationsNoVersion: 'Chưa ai thay đổi: đang dùng thiết lập có sẵn.',

  invitationsStates: 'Tình trạng lời mời',
  invitationsStatesLead:
    'Theo đơn vị và ngày tạo. "Đã đánh giá" đếm theo ngày đánh giá; dưới 10 không hiện. Lời mời hết hạn được chốt khi hết tháng.',
  invitationsFrom: 'Từ ngày',
  invitationsTo: 'Đến ngày',
  invitationsShow: 'Xem',
  invitationsUnit: 'Đơn vị',
  invitationsMade: 'Đã tạo',
  invitationsToPrint: 'Chờ in phiếu',
  invitationsSent: 'Đã gửi qua tin nhắn',
  invitationsUsed: 'Đã đánh giá',
  invitationsExpired: 'Hết hạn (đã chốt)',
  invitationsWithdrawn: 'Thu hồi',
  invitationsNone: 'Không có lời mời nào trong những ngày này.',
  invitationsOpened: 'Đã mở trang đánh giá, cả tỉnh, các tháng chưa chốt: {n}.',
  invitationsFew: 'dưới 10',

  ownChatsTitle: 'Chat của tôi',
  ownChatsLead:
    'Cán bộ không đánh giá hồ sơ của chính đơn vị mình. Nếu ông/bà dùng Telegram hoặc Zalo riêng với bot này, hãy báo ở đây: mã của hồ sơ do đơn vị giải quyết sẽ không dùng được trong cuộc trò chuyện đó. Máy chủ không giữ tên tài khoản, chỉ giữ dấu đã mã hóa.',
  ownChatsNew: 'Lấy mã',
  ownChatsCode: 'Mã của ông/bà: {code}',
  ownChatsHow:
    'Nhắn mã này cho bot từ cuộc trò chuyện của mình trong 15 phút. Mã chỉ dùng một lần và chỉ hiện lúc này.',
  ownChatsList: 'Đã báo',
  ownChatsOne: '{channel}, từ ngày {day}',
  ownChatsNone: 'Chưa báo cuộc trò chuyện nào.',
  ownChatsRemove: 'Bỏ cuộc trò chuyện {channel} báo ngày {day}',
  ownChatsRemoved: 'Đã bỏ. Việc này được ghi vào nhật ký.',
};

export type InvitationPageMessages = Readonly<Record<keyof typeof invitationPages, string>>;
