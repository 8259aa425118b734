/** Words of the page on which officials print slips for a day's pick-ups. */
export const slipDesk = {
  title: 'In phiếu mời đánh giá',
  codes: 'Mã hồ sơ trả trong ngày, mỗi dòng một mã (nhiều nhất 200)',
  source: 'Phần mềm đã báo hồ sơ',
  paper: 'Khổ giấy',
  'roll-58': 'Cuộn nhiệt 58 mm',
  'roll-80': 'Cuộn nhiệt 80 mm',
  a5: 'A5, mỗi tờ một phiếu',
  a4: 'A4, mỗi tờ bốn phiếu',
  print: 'Tạo tệp PDF để in',
  fresh: 'Mỗi lần in tạo mã mới; phiếu in trước đó của cùng hồ sơ không dùng được nữa.',
  none: 'Không có hồ sơ nào trong danh sách còn lời mời dùng được.',
};

export type SlipDeskMessages = Readonly<Record<keyof typeof slipDesk, string>>;
