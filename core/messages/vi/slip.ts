/** Words of the slip with the invitation's QR code; its lines are short enough for a 58 mm roll. */
export const slip = {
  ask: 'Xin ông/bà đánh giá việc giải quyết thủ tục vừa rồi',
  scan: 'Quét mã bằng điện thoại',
  orType: 'Hoặc nhập mã tại ki-ốt',
  until: 'Đến hết ngày {day}',
  nobody: 'Không ai biết ai đã trả lời',
};

export type SlipMessages = Readonly<Record<keyof typeof slip, string>>;
