/** What is written to citizens on our own account. */
export const sending = {
  invitation:
    'Hồ sơ của Ông/Bà đã giải quyết xong.\nThủ tục: {procedure}\nNơi giải quyết: {place}\n\nÔng/Bà hài lòng ở mức nào? Chạm một mức bên dưới là xong. Câu trả lời không ghi tên, không ghi hồ sơ. Trả lời được đến hết ngày {day}.',
  reminder:
    'Nhắc Ông/Bà một lần thôi: hồ sơ đã giải quyết xong mà chưa có câu trả lời.\nThủ tục: {procedure}\nNơi giải quyết: {place}\n\nÔng/Bà hài lòng ở mức nào? Chạm một mức bên dưới là xong. Trả lời được đến hết ngày {day}.',
  orOpen: 'Hoặc mở trang: {link}',
  status: 'Về đề xuất của Ông/Bà cho thủ tục "{procedure}" ({kind}): {status}.',
  statusReason: 'Trả lời của cơ quan: {reason}',
  statusHint: 'Hỏi lại lúc nào cũng được: gõ /tinhhinh. Không muốn được báo nữa: gõ /dung.',
  received: 'đã tiếp nhận',
  'under-review': 'đang được xem xét',
  proposed: 'đã trình cấp có thẩm quyền',
  decided: 'đã có quyết định, chờ có hiệu lực',
  'in-effect': 'đã thực hiện',
  declined: 'chưa thực hiện được',
  answer: 'Cơ quan đã trả lời ý kiến mà Ông/Bà viết sau khi đánh giá:',
  answerHint: 'Địa chỉ trò chuyện cất để báo tin này đã được xóa.',
  answerSubject: 'Ý kiến sau khi đánh giá',
  answerKind: 'ý kiến',
  answered: 'đã trả lời',
  stopHint: 'Không muốn nhận lời mời nữa, xin gõ /dung.',
};

export type SendingMessages = Readonly<Record<keyof typeof sending, string>>;
