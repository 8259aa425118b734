/** Words of the officials' pages about second factors that a role must have. */
export const secondFactor = {
  link: 'Bắt buộc hai lớp',
  title: 'Bắt buộc đăng nhập hai lớp',
  lead: 'Chọn những vai trò không được làm việc chỉ với mật khẩu. Ai chưa có mã trên điện thoại hoặc khóa đăng nhập thì chỉ mở được trang để đặt, cho đến khi đặt xong.',
  roles: 'Vai trò bắt buộc',
  signOn: 'Ai vào bằng đăng nhập của tỉnh thì do nơi đó yêu cầu.',
  save: 'Lưu',
  saved: 'Đã lưu.',
  stale: 'Có người vừa đổi thiết lập này. Hãy đọc lại rồi lưu.',
  history: 'Lần đổi gần nhất: {author}, ngày {day}.',
  neededTitle: 'Cần đặt đăng nhập hai lớp',
  'set-up':
    'Vai trò của ông/bà bắt buộc đăng nhập hai lớp. Hãy bật mã trên điện thoại hoặc thêm khóa đăng nhập ở trang này; các trang khác mở lại ngay sau đó.',
  'use-passkey':
    'Vai trò của ông/bà bắt buộc đăng nhập hai lớp, mà lần này ông/bà vào chỉ bằng mật khẩu. Hãy đăng nhập lại bằng khóa đăng nhập đã thêm, hoặc bật mã trên điện thoại.',
  again: 'Đăng nhập lại',
} as const satisfies Readonly<Record<string, string>>;

export type SecondFactorMessages = Readonly<Record<keyof typeof secondFactor, string>>;
