/** Words of the officials' pages about their own e-mail address, and of the letters sent there. */
export const ownMail = {
  title: 'E-mail của tôi',
  lead: 'Để nhận cảnh báo qua e-mail: nhập địa chỉ, rồi nhập mã được gửi tới đó. Chưa nhập đúng mã thì không gửi gì khác. Địa chỉ được cất kín; từ 21 giờ đến 8 giờ không gửi.',
  off: 'Máy chủ chưa được cài đặt để gửi e-mail.',
  address: 'Địa chỉ e-mail',
  send: 'Gửi mã',
  sent: 'Nếu địa chỉ đúng, mã sẽ tới trong vài phút. Mã dùng được 30 phút.',
  code: 'Mã gồm 8 chữ số',
  confirm: 'Xác nhận',
  confirmed: 'Đã xác nhận. Từ nay cảnh báo cũng được gửi qua e-mail.',
  list: 'Cảnh báo được gửi tới {address}.',
  remove: 'Thôi gửi e-mail',
  removed: 'Từ nay không gửi e-mail nữa.',
  addressWrong: 'Địa chỉ e-mail không đúng dạng.',
  codeWrong: 'Mã không đúng, đã quá 30 phút, hoặc đã thử quá 5 lần. Hãy xin mã mới.',
  tooOften: 'Đã xin mã nhiều lần. Hãy thử lại sau một giờ.',
  codeLetter:
    'Một Chạm: mã xác nhận e-mail\nMã: {code}\n\nNhập mã này ở trang "Chat của tôi" trong 30 phút. Nếu không phải ông/bà xin mã, hãy bỏ qua thư này: sẽ không có thư nào khác.',
  letterStop: 'Không muốn nhận thư này nữa: {link}',
  stopTitle: 'Thôi nhận cảnh báo qua e-mail',
  stopLead: 'Bấm nút dưới đây để không gửi cảnh báo tới địa chỉ này nữa. Không cần đăng nhập.',
  stop: 'Thôi gửi',
  stopped: 'Đã thôi gửi. Muốn nhận lại thì đăng nhập và xác nhận địa chỉ lần nữa.',
  stopUnknown: 'Liên kết này không còn dùng được: địa chỉ đã thôi nhận, hoặc liên kết bị cắt mất.',
} as const satisfies Readonly<Record<string, string>>;

export type OwnMailMessages = Readonly<Record<keyof typeof ownMail, string>>;
