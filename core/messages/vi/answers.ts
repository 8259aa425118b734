import type { NOMINATION_KINDS } from '../../nomination.ts';
import type { Reason } from '../../reason.ts';
import type { SuggestionStage } from '../../suggestion-progress.ts';

/** Words of what can be ticked, and of how far a suggestion has come. */
export interface AnswerWords {
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly nominationKinds: Readonly<Record<(typeof NOMINATION_KINDS)[number], string>>;
  readonly stages: Readonly<Record<SuggestionStage, string>>;
}

export const answers: AnswerWords = {
  reasons: {
    'waited-too-long': 'Phải chờ lâu',
    'result-late': 'Trả kết quả trễ hẹn',
    'too-many-papers': 'Nhiều giấy tờ quá',
    'came-back-often': 'Phải đi lại nhiều lần',
    'hard-to-understand': 'Hướng dẫn khó hiểu',
    attitude: 'Thái độ phục vụ',
    'extra-cost': 'Tốn thêm chi phí',
    other: 'Lý do khác',
    fast: 'Nhanh',
    'on-time': 'Đúng hẹn',
    'few-papers': 'Ít giấy tờ',
    'well-explained': 'Hướng dẫn rõ ràng',
    friendly: 'Phục vụ tận tình',
  },
  nominationKinds: {
    papers: 'Giấy tờ phải nộp',
    steps: 'Số bước, số lần đi lại',
    time: 'Thời gian giải quyết',
    fee: 'Phí, lệ phí',
    conditions: 'Điều kiện, yêu cầu',
    'repeated-data': 'Khai lại thông tin đã có',
    'go-online': 'Cho làm qua mạng',
    other: 'Điều khác',
  },
  stages: {
    received: 'đã ghi nhận',
    'under-review': 'đang được xem xét',
    accepted: 'được chấp nhận, chờ có hiệu lực',
    'in-effect': 'đã thực hiện',
    declined: 'chưa thực hiện được',
  },
};
