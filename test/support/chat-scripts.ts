import { chatWords } from '../../core/conversation/chat-words.ts';
import { BIRTH, LAND } from './chat-procedures.ts';

/** One thing a citizen does; `chat` b is somebody else. */
export type ChatAct =
  | { readonly does: 'say' | 'open'; readonly what: string; readonly chat?: 'b' }
  /** Presses the newest button whose label contains the words; `old`: the oldest such button. */
  | { readonly does: 'press'; readonly what: string; readonly old?: true; readonly chat?: 'b' }
  /** Presses a button that stands in the other chat. */
  | { readonly does: 'steal'; readonly what: string }
  | { readonly does: 'photo' | 'leave' | 'forge'; readonly chat?: 'b' }
  /** The platform delivers the last update again. */
  | { readonly does: 'repeat' }
  | { readonly does: 'wait'; readonly hours: number };

export interface ChatScript {
  readonly name: string;
  readonly acts: readonly ChatAct[];
  /** `counter procedure score reasons criteria "comment"` of each rating, sorted. */
  readonly ratings: readonly string[];
  /** `procedure kinds "text"` of each nomination. */
  readonly nominations?: readonly string[];
}

const words = chatWords('vi');
const say = (what: string): ChatAct => ({ does: 'say', what });
const open = (what: string): ChatAct => ({ does: 'open', what });
const press = (what: string): ChatAct => ({ does: 'press', what });
const photo: ChatAct = { does: 'photo' };
const skip = press(words.skip);
const repeat: ChatAct = { does: 'repeat' };
const wait = (hours: number): ChatAct => ({ does: 'wait', hours });
const inB = (act: ChatAct): ChatAct => ({ ...act, chat: 'b' }) as ChatAct;

const WARD = 'c-30307-1';
const OTHER = 'c-30310-1';
const GOOD = 'Rất hài lòng';
const BAD = 'Rất không hài lòng';
const WISH = 'thủ tục làm sổ đỏ rườm rà quá, phải nộp hộ khẩu 3 lần';

/** Stands for a code that is good, that somebody has used, or that is past its days. */
export const CODES = { good: '{good}', used: '{used}', expired: '{expired}' } as const;

/** A dialogue that leaves these ratings and no nomination. */
const dialogue = (
  name: string,
  acts: readonly ChatAct[],
  ...ratings: readonly string[]
): ChatScript => ({ name, acts, ratings });

/** Dialogues that every channel must store alike. */
export const CHAT_SCRIPTS: readonly ChatScript[] = [
  dialogue('one tap', [open(WARD), press(GOOD)], '30307-1 - 5'),
  dialogue('a tap without any code', [say('chào'), press(BAD)], '91-0 - 1'),
  dialogue('a typed digit', [open(WARD), say('5')], '30307-1 - 5'),
  dialogue(
    'the code of a counter typed as it stands on the poster',
    [say('chào'), say(' C-30307-1'), press(GOOD), say(OTHER), press(BAD)],
    '30307-1 - 5',
    '30310-1 - 1',
  ),
  dialogue('typed words', [open(WARD), say('tệ quá')], '30307-1 - 1'),
  dialogue('typed words without marks', [open(WARD), say('khong hai long')], '30307-1 - 2'),
  dialogue('a typed face', [open(WARD), say('😐')], '30307-1 - 3'),
  dialogue('Khmer digits', [open(WARD), say('៤')], '30307-1 - 4'),
  {
    name: 'everything, by buttons',
    acts: [
      open(WARD),
      say('làm giấy khai sinh'),
      press(BAD),
      press('Phải chờ lâu'),
      press(words.send),
      say('Ghế ngồi ít quá'),
      press('Số bước'),
      press(words.send),
    ],
    ratings: [`30307-1 ${BIRTH.code} 1 waited-too-long "Ghế ngồi ít quá"`],
    nominations: [`${BIRTH.code} steps`],
  },
  {
    name: 'everything, by typing',
    acts: [open(WARD), say('2'), say('1, 3'), say('khai sinh'), say('không có ý kiến'), say('1 2')],
    ratings: [`30307-1 ${BIRTH.code} 2 too-many-papers,waited-too-long`],
    nominations: [`${BIRTH.code} papers steps`],
  },
  dialogue(
    'a procedure typed where reasons are asked',
    [open(WARD), press(GOOD), say('khai sinh')],
    `30307-1 ${BIRTH.code} 5`,
  ),
  dialogue(
    'praise that names the procedure',
    [open(WARD), press(GOOD), say('Làm khai sinh nhanh gọn, cán bộ vui vẻ với mọi người')],
    `30307-1 ${BIRTH.code} 5 "Làm khai sinh nhanh gọn, cán bộ vui vẻ với mọi người"`,
  ),
  dialogue('every question skipped', [open(WARD), press(GOOD), skip, skip, skip], '30307-1 - 5'),
  {
    name: 'good reasons',
    acts: [open(WARD), press(GOOD), press('Đúng hẹn'), press(words.send)],
    ratings: ['30307-1 - 5 on-time'],
  },
  {
    name: 'a reason ticked and unticked',
    acts: [open(WARD), press(BAD), press('Phải chờ lâu'), press('Phải chờ lâu'), skip],
    ratings: ['30307-1 - 1'],
  },
  {
    name: 'a wish before the tap',
    acts: [say(WISH), press(BAD)],
    ratings: [`91-0 ${LAND.code} 1`],
    nominations: [`${LAND.code} papers "${WISH}"`],
  },
  dialogue(
    'a wish before the tap, dropped',
    [say(WISH), press(words.draftDrop), press(BAD)],
    `91-0 ${LAND.code} 1`,
  ),
  {
    name: 'a wish after the tap',
    acts: [say('chào'), press(BAD), say(WISH), press(words.send)],
    ratings: [`91-0 ${LAND.code} 1 "${WISH}"`],
    nominations: [`${LAND.code} papers "${WISH}"`],
  },
  dialogue(
    'a comment before the tap',
    [open(WARD), say('Cán bộ rất vui vẻ'), press(GOOD)],
    '30307-1 - 5 "Cán bộ rất vui vẻ"',
  ),
  dialogue(
    'a comment where a procedure is asked',
    [open(WARD), press(GOOD), say('Cán bộ rất vui vẻ')],
    '30307-1 - 5 "Cán bộ rất vui vẻ"',
  ),
  dialogue(
    'a comment after the thanks',
    [open(WARD), press(GOOD), skip, skip, skip, say('Cán bộ rất vui vẻ'), press(words.draftSend)],
    '30307-1 - 5 "Cán bộ rất vui vẻ"',
  ),
  dialogue(
    'a comment after the thanks, not sent',
    [open(WARD), press(GOOD), skip, skip, skip, say('Cán bộ rất vui vẻ')],
    '30307-1 - 5',
  ),
  dialogue('a double tap', [open(WARD), press(GOOD), repeat, repeat], '30307-1 - 5'),
  dialogue(
    'a start delivered again after the tap',
    [open(WARD), repeat, press(GOOD)],
    '30307-1 - 5',
  ),
  dialogue(
    'a change of mind by button',
    [open(WARD), press(GOOD), press(words.changeScore), press(BAD)],
    '30307-1 - 1',
  ),
  dialogue(
    'a change of mind by typing',
    [open(WARD), press(GOOD), skip, skip, say('2')],
    '30307-1 - 2',
  ),
  dialogue(
    'two codes one after the other',
    [open(WARD), press(GOOD), open(OTHER), press(BAD)],
    '30307-1 - 5',
    '30310-1 - 1',
  ),
  dialogue(
    'two visits to the same counter',
    [open(WARD), press(GOOD), open(WARD), press(GOOD)],
    '30307-1 - 5',
    '30307-1 - 5',
  ),
  dialogue(
    'the same code twice before the tap',
    [open(WARD), open(WARD), press(GOOD)],
    '30307-1 - 5',
  ),
  dialogue(
    'a button of an old message',
    [open(WARD), open(OTHER), { does: 'press', what: GOOD, old: true }, press(BAD)],
    '30307-1 - 5',
    '30310-1 - 1',
  ),
  dialogue(
    'another visit after the thanks',
    [open(WARD), press(GOOD), skip, skip, skip, press(words.again), press(BAD)],
    '30307-1 - 5',
    '91-0 - 1',
  ),
  dialogue(
    'two chats at once',
    [open(WARD), inB(open(OTHER)), press(GOOD), inB(press(BAD))],
    '30307-1 - 5',
    '30310-1 - 1',
  ),
  dialogue("somebody else's button", [open(WARD), inB(say('chào')), { does: 'steal', what: GOOD }]),
  dialogue('a forged button', [open(WARD), { does: 'forge' }, press(GOOD)], '30307-1 - 5'),
  dialogue('a photo', [photo, open(WARD), photo, press(GOOD), photo], '30307-1 - 5'),
  dialogue(
    'four thousand characters',
    [open(WARD), press(GOOD), skip, skip, say('a'.repeat(4000)), say('ngắn thôi vậy')],
    '30307-1 - 5 "ngắn thôi vậy"',
  ),
  dialogue(
    'right-to-left and zero-width characters',
    [open(WARD), press(GOOD), skip, skip, say('\u202Etốt\u200B lắm\u202C')],
    '30307-1 - 5 "tốt\u200B lắm"',
  ),
  dialogue(
    'a digit hidden among zero-width characters',
    [open(WARD), say('\u200B5\uFEFF')],
    '30307-1 - 5',
  ),
  dialogue(
    'markup and links in a comment',
    [open(WARD), press(BAD), skip, skip, say('*a* [x](http://b.vn) <i>c</i>')],
    '30307-1 - 1 "*a* [x](http://b.vn) <i>c</i>"',
  ),
  dialogue(
    'personal data in a comment',
    [open(WARD), press(BAD), skip, skip, say('Gọi tôi số 0912 345 678')],
    '30307-1 - 1 "Gọi tôi số [số điện thoại]"',
  ),
  dialogue('silence for a day', [open(WARD), wait(24), press(GOOD)], '30307-1 - 5'),
  dialogue('silence for four days', [open(WARD), wait(96), press(GOOD)]),
  dialogue(
    'a comment a day later',
    [open(WARD), press(GOOD), skip, skip, wait(24), say('Vẫn thấy tốt')],
    '30307-1 - 5 "Vẫn thấy tốt"',
  ),
  dialogue('stopped before the tap', [open(WARD), say('/huy'), say('5'), say('/huy')]),
  dialogue('stopped after the tap', [open(WARD), press(GOOD), say('/huy')], '30307-1 - 5'),
  dialogue(
    'erased after a comment',
    [open(WARD), press(GOOD), say('Cán bộ rất vui vẻ'), say('/xoa'), press(words.erase)],
    '30307-1 - 5',
  ),
  {
    name: 'a wish taken back',
    acts: [say('chào'), press(BAD), say(WISH), press(words.send), say('/xoa'), press(words.erase)],
    ratings: [`91-0 ${LAND.code} 1`],
  },
  {
    name: 'a wish taken back when the dialogue was long forgotten',
    acts: [say(WISH), press(BAD), wait(120), say('xóa'), press(words.erase)],
    ratings: [`91-0 ${LAND.code} 1`],
  },
  {
    name: "somebody else's wish stays",
    acts: [say(WISH), press(BAD), inB(say('xóa ngay')), inB(say('/xoa'))],
    ratings: [`91-0 ${LAND.code} 1`],
    nominations: [`${LAND.code} papers "${WISH}"`],
  },
  dialogue(
    'erased by typing',
    [open(WARD), press(GOOD), say('Cán bộ rất vui vẻ'), say('xóa'), say('xóa ngay')],
    '30307-1 - 5',
  ),
  dialogue(
    'help and languages on the way',
    [open(WARD), say('trợ giúp'), say('English'), press('Very satisfied'), say('Tiếng Việt'), skip],
    '30307-1 - 5',
  ),
  dialogue(
    'commands that do not exist',
    [say('/abc'), open(WARD), say('/xyz'), press(GOOD)],
    '30307-1 - 5',
  ),
  dialogue(
    'asking after suggestions',
    [say('đề xuất của tôi tới đâu rồi'), open(WARD), press(GOOD)],
    '30307-1 - 5',
  ),
  dialogue(
    'no more messages, yet an answer',
    [say('/dung'), open(WARD), press(GOOD)],
    '30307-1 - 5',
  ),
  dialogue(
    'the chat closed and opened again',
    [open(WARD), { does: 'leave' }, open(WARD), press(GOOD)],
    '30307-1 - 5',
  ),
  dialogue('a code that leads nowhere', [open('c-99999-1'), press(GOOD)], '91-0 - 5'),
  dialogue('a counter of another province', [open('c-31117-1'), press(GOOD)], '91-0 - 5'),
  dialogue('the code of a slip', [open(CODES.good), press(GOOD)], `30310-1 ${BIRTH.code} 5 backed`),
  dialogue(
    'the code of a slip, typed',
    [say('chào'), say(CODES.good), press(GOOD)],
    `30310-1 ${BIRTH.code} 5 backed`,
  ),
  dialogue('a code that somebody else has used', [open(CODES.used), press(GOOD)], '91-0 - 5'),
  dialogue('a code that is past its days', [open(CODES.expired), press(GOOD)], '91-0 - 5'),
  {
    name: 'a code that two chats show: the first tap has it',
    acts: [open(CODES.good), inB(open(CODES.good)), inB(press(BAD)), press(GOOD)],
    ratings: [`30310-1 ${BIRTH.code} 1 backed`, `30310-1 ${BIRTH.code} 5`],
  },
  dialogue(
    'words that are nothing',
    [open(WARD), say('ờ'), say('...'), say('?'), press(GOOD)],
    '30307-1 - 5',
  ),
  dialogue('an empty message', [open(WARD), say(' '), press(GOOD)], '30307-1 - 5'),
];
