/** What is written to citizens on our own account. */
export const sending = {
  invitation:
    'Hồ sơ của Ông/Bà đã giải quyết xong.\nThủ tục: {procedure}\nNơi giải quyết: {place}\n\nÔng/Bà hài lòng ở mức nào? Chạm một mức bên dưới là xong. Câu trả lời không ghi tên, không ghi hồ sơ. Trả lời được đến hết ngày {day}.',
  reminder:
    'Nhắc Ông/Bà một lần thôi: hồ sơ đã giải quyết xong mà chưa có câu trả lời.\nThủ tục: {procedure}\nNơi giải quyết: {place}\n\nÔng/Bà hài lòng ở mức nào? Chạm một mức bên dưới là xong. Trả lời được đến hết ngày {day}.',
  orOpen: 'Hoặc mở trang: {link}',
  stopHint: 'Không muốn nhận lời mời nữa, xin gõ /dung.',
};

export type SendingMessages = Readonly<Record<keyof typeof sending, string>>;
