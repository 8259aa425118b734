/** Words of the form on the citizen's own phone, beside those it shares with the kiosk. */
export const phoneForm = {
  title: 'Đánh giá sự hài lòng',
  thanksSent: 'Câu trả lời đã được lưu. Ông/bà có thể đóng trang này.',
  pickOne: 'Xin ông/bà chọn một trong năm câu trả lời.',
  tryAgain: 'Chưa lưu được câu trả lời. Xin ông/bà chọn lại một lần nữa; chỉ một lượt được tính.',
  alreadyAnswered: 'Ông/bà đã trả lời rồi',
  alreadyAnsweredHelp: 'Câu trả lời đầu tiên được giữ. Ông/bà có thể đóng trang này.',
  counterUnknown: 'Không tìm thấy bộ phận một cửa này',
  counterUnknownHelp: 'Đường dẫn có thể đã cũ hoặc chép thiếu. Xin ông/bà quét lại mã QR tại quầy.',
  tooMany: 'Đang có quá nhiều lượt gửi',
  tooManyHelp: 'Xin ông/bà đợi một phút rồi thử lại.',
  crossSite: 'Không nhận câu trả lời gửi từ trang khác',
  crossSiteHelp: 'Xin ông/bà mở lại đường dẫn hoặc quét lại mã QR tại quầy rồi trả lời.',
};

export type PhoneFormMessages = Readonly<Record<keyof typeof phoneForm, string>>;
