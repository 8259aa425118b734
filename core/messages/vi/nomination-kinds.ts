import type { NominationKind } from '../../nomination.ts';

/** What should be made simpler, in few words; keyed by `NominationKind`. */
export const nominationKinds: Readonly<Record<NominationKind, string>> = {
  papers: 'Bớt giấy tờ',
  steps: 'Bớt bước, bớt đi lại',
  time: 'Rút ngắn thời gian',
  fee: 'Giảm phí, lệ phí',
  conditions: 'Bớt điều kiện',
  'repeated-data': 'Không khai lại thông tin',
  'go-online': 'Làm được trên mạng',
  other: 'Điều khác',
};
