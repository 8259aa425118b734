import type { Score } from '../../score.ts';

/** What a chat says; `{name}` slots are filled by `fillIn`. */
export const chat = {
  greeting: 'Xin chào Ông/Bà! Đây là nơi đánh giá dịch vụ hành chính công, chỉ cần một chạm.',
  placeNamed: 'Nơi được đánh giá: {place}.',
  codeUnknown:
    'Mã trong đường dẫn này không dùng được (có thể đã đổi). Ông/Bà vẫn đánh giá được như thường, chỉ là không gắn với một quầy cụ thể.',
  askScore: 'Ông/Bà hài lòng ở mức nào với lần giải quyết thủ tục vừa rồi?',
  chosen: 'Ông/Bà đã chọn: {score}',
  recorded: 'Đã ghi nhận: {score}. Cảm ơn Ông/Bà!',
  alreadyRecorded:
    'Lượt đánh giá này đã được ghi nhận rồi. Mỗi lượt chỉ tính lần chọn đầu tiên, nên không có gì thay đổi.',
  chooseFirst:
    'Xin Ông/Bà chọn một trong năm mức bên dưới (hoặc gõ số từ 1 đến 5). Chọn xong, Ông/Bà có thể viết ý kiến.',
  askComment:
    'Ông/Bà có muốn góp ý thêm không? Xin viết vào đây, hoặc bấm "{skip}". Xin đừng ghi tên, số điện thoại hay số giấy tờ.',
  skip: 'Bỏ qua',
  commentKept: 'Đã ghi nhận ý kiến của Ông/Bà.',
  commentRedacted: 'Phần có vẻ là thông tin cá nhân đã được lược bỏ trước khi lưu.',
  commentTooLong:
    'Ý kiến này dài quá {max} ký tự nên chưa được lưu. Xin Ông/Bà gửi lại một ý kiến ngắn hơn.',
  commentUnreadable: 'Ý kiến này có ký tự không đọc được nên chưa được lưu. Xin Ông/Bà viết lại.',
  thanks: 'Cảm ơn Ông/Bà đã góp phần làm cho thủ tục hành chính tốt hơn.',
  notAdded: 'Lượt đánh giá trước đã hoàn tất, nên tin nhắn này không được lưu thêm.',
  offerAgain: 'Để đánh giá một lượt khác, Ông/Bà quét mã QR tại quầy, hoặc bấm nút bên dưới.',
  again: 'Đánh giá lượt khác',
  unsupported:
    'Xin lỗi, ở đây chỉ đọc được chữ và nút bấm. Hình ảnh, âm thanh, tệp không được lưu.',
  buttonUnknown: 'Nút vừa bấm không còn dùng được, nên chưa có gì được ghi nhận từ nút đó.',
  ratingImpossible: 'Rất tiếc, hiện chưa ghi nhận được đánh giá cho nơi này.',
  cancelled:
    'Đã dừng, chưa có đánh giá nào được ghi nhận. Khi muốn đánh giá, Ông/Bà chỉ cần nhắn một chữ bất kỳ.',
  cancelledComment: 'Đã dừng. Mức hài lòng đã chọn vẫn được giữ, không kèm ý kiến.',
  nothingToCancel: 'Hiện không có lượt đánh giá nào đang làm dở.',
  help: 'Ở đây Ông/Bà đánh giá lần giải quyết thủ tục vừa rồi: chọn một trong năm mức, rồi viết ý kiến nếu muốn.\n\nĐược lưu: mức đã chọn, ngày, nơi, và ý kiến sau khi lược bỏ thông tin cá nhân. Không lưu tên, số điện thoại hay tài khoản của Ông/Bà cùng với đánh giá. Cuộc trò chuyện được quên sau 72 giờ im lặng. Tin nhắn đi qua ứng dụng này; muốn ẩn danh hoàn toàn, Ông/Bà đánh giá tại ki-ốt hoặc trên trang web của mã QR.\n\n/huy: dừng lại · /trogiup: hướng dẫn · /ngonngu: đổi ngôn ngữ',
  helpBegin: 'Để bắt đầu, Ông/Bà chỉ cần nhắn một chữ bất kỳ.',
  chooseLanguage: 'Ông/Bà muốn dùng ngôn ngữ nào?',
  languageName: 'Tiếng Việt',
  turnFailed: 'Xin lỗi, có trục trặc khi xử lý tin nhắn vừa rồi. Xin Ông/Bà thử lại.',
  privateOnly:
    'Xin lỗi, việc đánh giá chỉ thực hiện trong trò chuyện riêng. Mời Ông/Bà nhắn riêng cho tài khoản này.',
  commandStart: 'Đánh giá một lượt giải quyết thủ tục',
  commandCancel: 'Dừng lượt đang làm dở',
  commandHelp: 'Hướng dẫn và quyền riêng tư',
  commandLanguage: 'Đổi ngôn ngữ · ភាសា · Language',
};

export type ChatMessages = Readonly<Record<keyof typeof chat, string>>;

/** What citizens type in place of a button; compared without marks, case and trailing stops. */
export interface TypedWords {
  /** Besides the official five words. The whole text must be one of them. */
  readonly scoreWords: Readonly<Record<Score, readonly string[]>>;
  /** What may stand around a digit: "5 sao", "điểm 5". */
  readonly scoreUnits: readonly string[];
  /** Words around an answer that do not change it. */
  readonly courtesyWords: readonly string[];
  /** "No comment", in answer to the question whether there is one. */
  readonly skipWords: readonly string[];
}

export const typedWords: TypedWords = {
  scoreWords: {
    5: [
      'hài lòng lắm',
      'quá hài lòng',
      'cực kỳ hài lòng',
      'hoàn toàn hài lòng',
      'rất tốt',
      'tuyệt vời',
    ],
    4: ['hài lòng', 'tốt'],
    3: ['tạm được', 'cũng được', 'trung bình'],
    2: ['chưa hài lòng', 'ko hài lòng', 'k hài lòng', 'hông hài lòng', 'không tốt', 'chưa tốt'],
    1: [
      'rất chưa hài lòng',
      'rất ko hài lòng',
      'hoàn toàn không hài lòng',
      'quá không hài lòng',
      'rất không tốt',
      'rất tệ',
      'quá tệ',
    ],
  },
  scoreUnits: ['điểm', 'sao', 'mức'],
  courtesyWords: [
    'dạ',
    'vâng',
    'tôi',
    'tui',
    'em',
    'con',
    'cháu',
    'mình',
    'cảm',
    'thấy',
    'là',
    'ạ',
    'nha',
    'nhé',
    'lắm',
    'thôi',
    'ơn',
  ],
  skipWords: [
    'bỏ qua',
    'không',
    'ko',
    'không có',
    'không cần',
    'không ạ',
    'dạ không',
    'thôi',
    'không có ý kiến',
  ],
};
