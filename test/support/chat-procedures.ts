import type { ConversationContext } from '../../core/conversation/turn.ts';
import type { Procedure } from '../../core/procedure.ts';
import { buildIndex } from '../../core/search/build-index.ts';
import { projectSources } from '../../core/search/project-words.ts';
import { learnableWords } from '../../core/search/search-choice.ts';
import { searchProcedures } from '../../core/search/search-procedures.ts';
import { seedLists } from '../../data/seed/seed-lists.ts';
import { aDirectory } from './chat-builders.ts';

const { procedures } = seedLists();
export const PROCEDURE_INDEX = buildIndex(projectSources(procedures));
const named = (part: string) => procedures.find(({ name }) => name.includes(part)) as Procedure;

/** Procedures of the seed that dialogues speak of. */
export const LAND = named('Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy');
export const BIRTH = procedures.find(
  ({ name }) => name === 'Thủ tục đăng ký khai sinh',
) as Procedure;

export const MARRIAGE = procedures.find(
  ({ name }) => name === 'Thủ tục đăng ký kết hôn',
) as Procedure;
/** What it asks for; more than fit on a phone. */
export const MARRIAGE_PAPERS: readonly string[] = [
  'Tờ khai đăng ký kết hôn',
  'Giấy xác nhận tình trạng hôn nhân do cơ quan có thẩm quyền cấp còn giá trị sử dụng',
  ...['ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám'].map((n) => `Giấy tờ thứ ${n}`),
  'Trích lục ghi chú ly hôn',
];

/** The builders' directory with the procedures of the seed, and a search over them. */
export const WITH_PROCEDURES: Pick<ConversationContext, 'directory' | 'search'> = {
  directory: { ...aDirectory(), procedures: new Map(procedures.map((each) => [each.code, each])) },
  search: (query: string) => ({
    ...searchProcedures(PROCEDURE_INDEX, query),
    learnable: learnableWords(PROCEDURE_INDEX, query),
  }),
};
