import type { Criterion } from './questionnaire.ts';

/**
 * Criteria of the official schemes, ready to be asked. An id begins with the factor of SIPAS for
 * which its answers count; `nd61` are those of Nghị định 61/2018 Art 31(1) that SIPAS does not ask. The words are ours, after the names that the schemes give.
 */
export const OFFICIAL_CRITERIA: readonly Criterion[] = [
  criterion('sipas-access-seats', 'Nơi tiếp nhận có đủ chỗ ngồi chờ', 'Enough seats to wait'),
  criterion(
    'sipas-access-devices',
    'Trang thiết bị phục vụ đầy đủ, dễ sử dụng',
    'Equipment that is complete and easy to use',
  ),
  criterion(
    'sipas-procedure-posted',
    'Thủ tục được niêm yết đầy đủ, chính xác',
    'Procedures published completely and correctly',
  ),
  criterion(
    'sipas-procedure-papers',
    'Giấy tờ phải nộp đúng quy định',
    'Papers asked for as the rules say',
  ),
  criterion(
    'sipas-procedure-fees',
    'Phí, lệ phí phải nộp đúng quy định',
    'Fees charged as the rules say',
  ),
  criterion(
    'sipas-procedure-time',
    'Thời hạn giải quyết đúng quy định',
    'Time taken as the rules say',
  ),
  criterion(
    'sipas-officials-polite',
    'Công chức lịch sự, lắng nghe',
    'Officials who are polite and listen',
  ),
  criterion(
    'sipas-officials-guide',
    'Công chức hướng dẫn tận tình, dễ hiểu',
    'Officials who explain well',
  ),
  criterion('sipas-result-correct', 'Kết quả đúng quy định', 'A result as the rules say'),
  criterion(
    'sipas-result-exact',
    'Kết quả có thông tin đầy đủ, chính xác',
    'A result with complete and exact details',
  ),
  criterion(
    'sipas-feedback-easy',
    'Góp ý, phản ánh dễ thực hiện',
    'Easy ways to suggest or complain',
  ),
  criterion(
    'sipas-feedback-answer',
    'Góp ý, phản ánh được trả lời kịp thời',
    'Suggestions and complaints answered in time',
  ),
  criterion(
    'nd61-agencies',
    'Số cơ quan phải liên hệ để làm xong',
    'Number of agencies to be contacted',
  ),
  criterion('nd61-visits', 'Số lần phải đi lại', 'Number of visits needed'),
  criterion('nd61-online', 'Dịch vụ công trực tuyến', 'The online service'),
];

function criterion(id: string, vi: string, en: string): Criterion {
  return { id, text: { vi, en } };
}
