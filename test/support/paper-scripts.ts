import { chatWords } from '../../core/conversation/chat-words.ts';
import { MARRIAGE, MARRIAGE_PAPERS } from './chat-procedures.ts';
import type { ChatAct, ChatScript } from './chat-scripts.ts';

const words = chatWords('vi');
const say = (what: string): ChatAct => ({ does: 'say', what });
const press = (what: string): ChatAct => ({ does: 'press', what });
const skip = press(words.skip);
const [FORM = '', STATUS = ''] = MARRIAGE_PAPERS;
const LAST = MARRIAGE_PAPERS.at(-1)!;

/** Up to the question what should be simpler. */
const ASKED: readonly ChatAct[] = [
  { does: 'open', what: 'c-30307-1' },
  press('Rất không hài lòng'),
  skip,
  say('đăng ký kết hôn'),
  skip,
];
const RATED = [`30307-1 ${MARRIAGE.code} 1`];
const WISHED = [...ASKED, press('Giấy tờ phải nộp'), press('Số bước'), press(words.send)];

/** Dialogues about which paper a wish means, alike on every channel. */
export const PAPER_SCRIPTS: readonly ChatScript[] = [
  {
    name: 'which paper, by a button',
    acts: [...WISHED, press(FORM)],
    ratings: RATED,
    nominations: [`${MARRIAGE.code} papers steps [${FORM}]`],
  },
  {
    name: 'which paper, by its number',
    acts: [...WISHED, say('2')],
    ratings: RATED,
    nominations: [`${MARRIAGE.code} papers steps [${STATUS}]`],
  },
  {
    name: 'which paper, by a name that has no button',
    acts: [...WISHED, say('ghi chú ly hôn')],
    ratings: RATED,
    nominations: [`${MARRIAGE.code} papers steps [${LAST}]`],
  },
  {
    name: 'which paper, skipped',
    acts: [...WISHED, skip],
    ratings: RATED,
    nominations: [`${MARRIAGE.code} papers steps`],
  },
  {
    name: 'which paper, of a wish in words that stay',
    acts: [
      ...ASKED,
      say('bắt nộp giấy xác nhận tình trạng hôn nhân nhiều lần quá'),
      press(STATUS.slice(0, 30)),
    ],
    ratings: RATED,
    nominations: [
      `${MARRIAGE.code} papers [${STATUS}] "bắt nộp giấy xác nhận tình trạng hôn nhân nhiều lần quá"`,
    ],
  },
  {
    name: 'no paper is asked where none is wished away',
    acts: [...ASKED, press('Số bước'), press(words.send), say('1')],
    ratings: RATED,
    nominations: [`${MARRIAGE.code} steps`],
  },
];
