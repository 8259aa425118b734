import type { Score } from '../../score.ts';

/** What a chat says; `{name}` slots are filled by `fillIn`. */
export const chat = {
  greeting:
    'Xin chào Ông/Bà! Đây là nơi đánh giá dịch vụ hành chính công, chỉ cần một chạm. Ông/Bà cũng có thể gõ tên thủ tục, mã trên phiếu, hay điều muốn góp ý.',
  placeNamed: 'Nơi được đánh giá: {place}.',
  codeUnknown:
    'Mã trong đường dẫn này không dùng được (có thể đã đổi). Ông/Bà vẫn đánh giá được như thường, chỉ là không gắn với một quầy cụ thể.',
  askScore: 'Ông/Bà hài lòng ở mức nào với lần giải quyết thủ tục vừa rồi?',
  chosen: 'Ông/Bà đã chọn: {score}',
  recorded: 'Đã ghi nhận: {score}. Cảm ơn Ông/Bà!',
  chooseFirst: 'Xin Ông/Bà chọn một trong năm mức bên dưới (hoặc gõ số từ 1 đến 5).',
  askComment:
    'Ông/Bà có muốn góp ý thêm không? Xin viết vào đây, hoặc bấm "{skip}". Xin đừng ghi tên, số điện thoại hay số giấy tờ.',
  skip: 'Bỏ qua',
  commentKept: 'Đã ghi nhận ý kiến của Ông/Bà.',
  commentRedacted: 'Phần có vẻ là thông tin cá nhân đã được lược bỏ trước khi lưu.',
  commentTooLong:
    'Ý kiến này dài quá {max} ký tự nên chưa được lưu. Xin Ông/Bà gửi lại một ý kiến ngắn hơn.',
  commentUnreadable: 'Ý kiến này có ký tự không đọc được nên chưa được lưu. Xin Ông/Bà viết lại.',
  thanks: 'Cảm ơn Ông/Bà đã góp phần làm cho thủ tục hành chính tốt hơn.',
  offerAgain: 'Để đánh giá một lượt khác, Ông/Bà quét mã QR tại quầy, hoặc bấm nút bên dưới.',
  again: 'Đánh giá lượt khác',
  unsupported:
    'Xin lỗi, ở đây chỉ đọc được chữ và nút bấm. Hình ảnh, âm thanh, tệp không được lưu.',
  buttonUnknown: 'Nút vừa bấm không còn dùng được, nên chưa có gì được ghi nhận từ nút đó.',
  ratingImpossible: 'Rất tiếc, hiện chưa ghi nhận được đánh giá cho nơi này.',
  cancelled:
    'Đã dừng, chưa có đánh giá nào được ghi nhận. Khi muốn đánh giá, Ông/Bà chỉ cần nhắn một chữ bất kỳ.',
  nothingToCancel: 'Hiện không có lượt đánh giá nào đang làm dở.',
  help: 'Ở đây Ông/Bà đánh giá lần giải quyết thủ tục vừa rồi: chọn một trong năm mức là xong; lý do, ý kiến và đề xuất cắt giảm thủ tục thì tùy Ông/Bà.\n\nĐược lưu: mức đã chọn, ngày, nơi, thủ tục, lý do, ý kiến và đề xuất sau khi lược bỏ thông tin cá nhân. Không lưu tên, số điện thoại hay tài khoản của Ông/Bà cùng với đánh giá. Cuộc trò chuyện được quên sau 72 giờ im lặng. Tin nhắn đi qua ứng dụng này; muốn ẩn danh hoàn toàn, Ông/Bà đánh giá tại ki-ốt hoặc trên trang web của mã QR.\n\n/huy: dừng lại · /trogiup: hướng dẫn · /ngonngu: đổi ngôn ngữ · /tinhhinh: đề xuất tới đâu · /xoa: xóa · /dung: không nhận lời mời · /trang: mở trang đánh giá',
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
  procedureNamed: 'Thủ tục: {procedure}.',
  codeUnusable:
    'Mã đánh giá này không dùng được: có thể đã dùng, hết hạn hoặc gõ nhầm. Ông/Bà vẫn đánh giá được như thường, chỉ là không gắn với hồ sơ.',
  tooManyCodes:
    'Ông/Bà đã thử nhiều mã trong ít phút. Xin đợi 10 phút, hoặc quét mã QR trên phiếu, hoặc đánh giá không cần mã.',
  changed: 'Đã đổi thành: {score}.',
  changeScore: 'Đổi mức đã chọn',
  noMoreChanges: 'Lượt đánh giá này không đổi thêm được nữa.',
  whichProcedure: 'Ông/Bà nói đến thủ tục nào?',
  noneOfThese: 'Không có ở đây',
  askProcedure:
    'Ông/Bà vừa làm thủ tục nào? Xin gõ vài chữ, ví dụ "khai sinh", "sổ đỏ"; hoặc bấm "{skip}".',
  procedureUnknown: 'Chưa tìm thấy thủ tục nào như vậy. Ông/Bà thử gõ cách khác.',
  askBadReasons: 'Điều gì khiến Ông/Bà chưa hài lòng? Chọn một hay nhiều ý, rồi bấm "{done}".',
  askGoodReasons: 'Điều gì Ông/Bà thấy tốt? Chọn một hay nhiều ý, rồi bấm "{done}".',
  askReasons: 'Vì sao Ông/Bà chọn mức đó? Chọn một hay nhiều ý, rồi bấm "{done}".',
  askNomination:
    'Thủ tục này nên bớt điều gì cho người dân đỡ vất vả? Chọn một hay nhiều ý, hoặc viết ra, rồi bấm "{done}".',
  send: 'Gửi',
  reasonsKept: 'Đã ghi: {what}.',
  nominationKept:
    'Đã ghi đề xuất: {what}. Khi có trả lời sẽ báo ở đây (không muốn thì gõ /dung). Gõ /tinhhinh bất cứ lúc nào để hỏi đề xuất tới đâu rồi.',
  askPaper: 'Giấy tờ nào nên bớt? Chọn một giấy tờ, hoặc bấm "{skip}".',
  askPaperOfMany:
    'Giấy tờ nào nên bớt? Chọn một giấy tờ, gõ tên giấy tờ khác của thủ tục này, hoặc bấm "{skip}".',
  paperKept: 'Đã ghi giấy tờ nên bớt: {paper}.',
  sameWish: '{count} người cũng đề nghị như vậy: {what}.',
  otherWish: 'Ở thủ tục này người khác còn đề nghị: {what}. Ông/Bà có muốn vậy không?',
  otherWishOfMany: 'Ở thủ tục này còn có {count} người đề nghị: {what}. Ông/Bà có muốn vậy không?',
  supportWish: 'Tôi cũng muốn: {what}',
  askCriterion: '{criterion}',
  commentShown: 'Đã ghi nhận ý kiến: “{text}”',
  tellOffer:
    'Ông/Bà có muốn được báo ở đây khi cơ quan trả lời ý kiến này không? Nếu có, bấm nút cuối cùng.',
  tellMe: 'Báo tôi khi có trả lời',
  tellKept:
    'Sẽ báo ở đây một lần khi có trả lời. Địa chỉ trò chuyện này được cất kín để báo, và bị xóa khi báo xong, khi Ông/Bà gõ /dung hoặc /xoa, chậm nhất sau {days} ngày.',
  draftNomination: 'Tôi hiểu Ông/Bà đề xuất bớt: {what}. {text}',
  draftComment: 'Ý kiến của Ông/Bà: {text}',
  draftScore: 'Chạm một mức bên dưới là gửi cả hai.',
  draftAsk: 'Ông/Bà muốn gửi câu này không? Nếu đã gửi ý kiến trước đó thì câu này thay cho nó.',
  draftSend: 'Gửi câu này',
  draftDrop: 'Bỏ câu này',
  draftDropped: 'Đã bỏ, câu ấy không được lưu.',
  suggestions: 'Đề xuất của Ông/Bà:',
  suggestionLine: '• {procedure}: {stage} (từ {day}).',
  suggestionWaiting: '• {procedure}: {stage}.',
  noSuggestions:
    'Chưa thấy đề xuất nào của Ông/Bà từ cuộc trò chuyện này. Đề xuất mới có thể cần ít thời gian mới tra được.',
  eraseAsk:
    'Xóa được: ý kiến của các lượt trong cuộc trò chuyện này, mọi đề xuất đã gửi từ tài khoản này, và bản thân cuộc trò chuyện. Lý do đã chọn thôi được đếm. (Ứng dụng này vẫn giữ tin nhắn của nó; Ông/Bà tự xóa ở đây.)\n\nKhông xóa được:\n• mức đã chọn và điểm từng tiêu chí: đã cộng vào số liệu, không kèm tên hay tài khoản; xóa đi thì không ai kiểm tra được số liệu nữa. Trong 72 giờ Ông/Bà vẫn đổi được;\n• ý kiến của cuộc trò chuyện đã quên (im lặng quá 72 giờ): không còn gì cho biết ý kiến nào là của Ông/Bà;\n• mã của lý do và đề xuất đã rút: nằm trong sổ chỉ ghi thêm, không kèm lời, không được đếm.\nBản sao lưu cũ được hủy sau 35 ngày.\n\nXóa bây giờ? Có thể gõ "xóa ngay".',
  erase: 'Xóa ý kiến và đề xuất',
  eraseTyped: 'xóa ngay',
  keep: 'Giữ lại',
  kept: 'Không xóa gì.',
  erased:
    'Đã xóa ý kiến và đề xuất, rút lý do, và quên cuộc trò chuyện này. Mức đã chọn vẫn được đếm, không kèm tên.',
  nothingToErase:
    'Ở đây không còn gì của Ông/Bà để xóa: cuộc trò chuyện được quên sau 72 giờ im lặng, không có đề xuất nào từ tài khoản này, và không tra ra được đánh giá nào của nó.',
  stopped:
    'Từ nay không gửi lời mời hay nhắc nào tới đây nữa; khi Ông/Bà nhắn thì vẫn được trả lời. Muốn nhận lại, xin gõ /nhantin.',
  resumed: 'Đã bật lại: Ông/Bà có thể nhận lời mời đánh giá ở đây.',
  cancelledRest: 'Đã dừng. Những gì đã gửi vẫn được giữ.',
  commandStatus: 'Đề xuất của tôi tới đâu rồi',
  commandErase: 'Xóa ý kiến, đề xuất của tôi',
  staffChat:
    'Ông/Bà đã báo đây là trò chuyện của cán bộ, nên mã này không dùng được ở đây: hồ sơ của đơn vị mình thì để người dân tự đánh giá. Mã vẫn còn nguyên cho người giữ phiếu.',
  staffDeclared:
    'Đã ghi nhận: đây là trò chuyện của cán bộ. Từ nay mã của hồ sơ do đơn vị của Ông/Bà giải quyết không dùng được ở đây.',
  staffCodeUnknown:
    'Mã cán bộ này không dùng được: có thể đã quá 15 phút, đã dùng ở trò chuyện khác, hoặc gõ nhầm. Xin tạo mã mới trên trang cán bộ.',
  commandStop: 'Không gửi lời mời nữa',
  openPage: 'Mở trang đánh giá',
  pageHere: 'Trang đánh giá đây. Đánh giá ở một nơi, trên trang hay trong trò chuyện, là đủ.',
  noPage: 'Hiện chưa có trang đánh giá trên mạng. Ông/Bà đánh giá ngay trong trò chuyện này.',
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
  /** "Leave me alone", where nothing was asked: no invitations any more. The whole text. */
  readonly enoughWords: readonly string[];
  /** "No comment", in answer to the question whether there is one. */
  readonly skipWords: readonly string[];
  /** What means the same as a command; the whole text must be one of them. */
  readonly commandWords: Readonly<
    Record<
      | 'cancel'
      | 'help'
      | 'language'
      | 'status'
      | 'erase'
      | 'erase-now'
      | 'stop'
      | 'resume'
      | 'form',
      readonly string[]
    >
  >;
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
      'tệ',
      'tệ lắm',
      'tệ quá',
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
  enoughWords: ['thôi', 'thôi nhé', 'thôi đừng nhắn nữa', 'không cần nữa'],
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
  commandWords: {
    cancel: ['hủy', 'hủy bỏ', 'thoát'],
    help: ['trợ giúp', 'giúp tôi', 'giúp tôi với', 'hướng dẫn'],
    language: ['đổi ngôn ngữ', 'ngôn ngữ'],
    status: [
      'tình hình',
      'tình hình đề xuất',
      'tới đâu rồi',
      'đề xuất của tôi tới đâu rồi',
      'đề xuất của tôi đến đâu rồi',
      'đề xuất tới đâu rồi',
      'kiến nghị của tôi tới đâu rồi',
      'góp ý của tôi tới đâu rồi',
      'đề xuất của tôi thế nào rồi',
    ],
    erase: ['xóa', 'xóa hết', 'xóa dữ liệu', 'xóa dữ liệu của tôi', 'xóa ý kiến của tôi'],
    'erase-now': ['xóa ngay'],
    stop: [
      'dừng',
      'dừng lại',
      'đừng gửi nữa',
      'không nhận tin nữa',
      'ngừng gửi',
      'dừng gửi',
      'đừng nhắn nữa',
    ],
    form: [
      'mở trang đánh giá',
      'trang đánh giá',
      'phiếu đánh giá',
      'mở phiếu',
      'cho tôi phiếu',
      'cho tôi đường dẫn',
      'link đánh giá',
    ],
    resume: ['nhận tin lại', 'gửi lại cho tôi'],
  },
};
