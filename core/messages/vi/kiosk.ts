/** Words of the kiosk page; the question and the promise below it also stand on the phone form. */
export const kiosk = {
  appName: 'Một Chạm',
  title: 'Đánh giá sự hài lòng · Một Chạm',
  needsScript: 'Trang này cần JavaScript. Xin mở bằng trình duyệt có bật JavaScript.',
  languageChoice: 'Ngôn ngữ',
  // Words that belong together stay on one line.
  question: 'Ông/bà có hài\u00a0lòng với việc giải\u00a0quyết thủ\u00a0tục vừa\u00a0rồi không?',
  instruction: 'Chạm vào một khuôn mặt để trả lời.',
  staffCannotSee: 'Cán bộ tại quầy không thấy câu trả lời của ông/bà.',
  changeTitle: 'Xin ông/bà chọn lại một khuôn mặt',
  codeHeld: 'Đã nhận mã. Xin chạm vào một khuôn mặt.',
  thanks: 'Cảm ơn ông/bà!',
  savedHere: 'Câu trả lời đã được lưu trên máy này.',
  sent: 'Câu trả lời đã được gửi đi.',
  addedUp: 'Câu trả lời không kèm tên, chỉ được cộng chung để cơ quan phục vụ tốt hơn.',
  notSaved: 'Máy chưa lưu được câu trả lời',
  notSavedHelp: 'Xin ông/bà thử lại, hoặc nhờ cán bộ gọi bộ phận kỹ thuật.',
  storageMissing: 'Trình duyệt không cho lưu dữ liệu trên máy này',
  storageMissingHelp:
    'Xin bộ phận kỹ thuật tắt chế độ ẩn danh, kiểm tra dung lượng rồi mở lại trang.',
};

export type KioskMessages = Readonly<Record<keyof typeof kiosk, string>>;
