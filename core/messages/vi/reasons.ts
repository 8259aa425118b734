import type { Reason } from '../../reason.ts';

/** What a citizen can tick after the tap, in few words. */
export const reasons: Readonly<Record<Reason, string>> = {
  'waited-too-long': 'Chờ lâu',
  'result-late': 'Trả kết quả trễ hẹn',
  'too-many-papers': 'Quá nhiều giấy tờ',
  'came-back-often': 'Phải đi lại nhiều lần',
  'hard-to-understand': 'Khó hiểu',
  attitude: 'Thái độ phục vụ',
  'extra-cost': 'Phải trả thêm tiền',
  fast: 'Nhanh chóng',
  'on-time': 'Đúng hẹn',
  'few-papers': 'Ít giấy tờ',
  'well-explained': 'Hướng dẫn rõ ràng',
  friendly: 'Thân thiện',
  other: 'Lý do khác',
};
