/** Words of the page on which officials print slips for a day's pick-ups. */
export const slipDesk = {
  title: 'In phiếu mời đánh giá',
  dayTitle: 'Phiếu của một ngày',
  dayHelp:
    'Dành cho hồ sơ báo về bằng tệp: mã chưa ai giữ. Phiếu ghi tên thủ tục, không ghi mã hồ sơ (máy chủ không giữ mã hồ sơ); đưa phiếu nào cho người làm đúng thủ tục đó cũng được, mỗi người một phiếu.',
  where: 'Đơn vị hoặc quầy',
  wholeUnit: '{unit} – mọi quầy',
  day: 'Ngày trả kết quả',
  again: 'In lại cả phiếu đã in kiểu này (phiếu in trước không dùng được nữa)',
  waiting: 'Hôm nay còn {n} phiếu chưa in.',
  codesTitle: 'Phiếu theo mã hồ sơ',
  codes: 'Mã hồ sơ trả trong ngày, mỗi dòng một mã (nhiều nhất 200)',
  source: 'Phần mềm đã báo hồ sơ',
  paper: 'Khổ giấy',
  'roll-58': 'Cuộn nhiệt 58 mm',
  'roll-80': 'Cuộn nhiệt 80 mm',
  a5: 'A5, mỗi tờ một phiếu',
  a4: 'A4, mỗi tờ bốn phiếu',
  print: 'Tạo tệp PDF để in',
  page: 'Mở trang để in',
  printHelp:
    'Có {n} phiếu. Bấm Ctrl+P để in, chọn đúng khổ giấy, lề "Không". Đóng trang này là mất mã: muốn in lại phải tạo mã mới.',
  back: 'Về trang in phiếu',
  home: 'Về trang cán bộ',
  noneOfDay: 'Ngày này, nơi này không có phiếu nào chưa in.',
  fresh: 'Mỗi lần in tạo mã mới; phiếu in trước đó của cùng hồ sơ không dùng được nữa.',
  none: 'Không có hồ sơ nào trong danh sách còn lời mời dùng được.',
  tooMany: 'Danh sách có {n} mã, nhiều nhất 200 mã một lần. Chưa in gì.',
  someLacking:
    'Chưa in gì: không có lời mời dùng được cho {codes}. Các mã đó đã được bỏ khỏi danh sách dưới đây; bấm in lần nữa để in phần còn lại.',
};

export type SlipDeskMessages = Readonly<Record<keyof typeof slipDesk, string>>;
