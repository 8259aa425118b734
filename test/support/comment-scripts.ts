import { chatWords } from '../../core/conversation/chat-words.ts';
import type { ChatAct, ChatScript } from './chat-scripts.ts';

/** A dialogue after which the answers to so many comments are to be told. */
export interface CommentScript extends ChatScript {
  readonly followed: number;
}

const words = chatWords('vi');
const say = (what: string): ChatAct => ({ does: 'say', what });
const open: ChatAct = { does: 'open', what: 'c-30307-1' };
const press = (what: string): ChatAct => ({ does: 'press', what });
const good = press('Rất hài lòng');
const skip = press(words.skip);
const tellMe = press(words.tellMe);

const NICE = 'Cán bộ rất vui vẻ';
const RATED = `30307-1 - 5 "${NICE}"`;

/** Dialogues about being told of the answer to a comment, alike on every channel. */
export const COMMENT_SCRIPTS: readonly CommentScript[] = [
  {
    name: 'a comment whose answer is to be told',
    acts: [open, good, skip, skip, say(NICE), tellMe],
    ratings: [RATED],
    followed: 1,
  },
  {
    name: 'a comment that nobody asks to be told of',
    acts: [open, good, skip, skip, say(NICE)],
    ratings: [RATED],
    followed: 0,
  },
  {
    name: 'asked where another question stands, and then another comment',
    acts: [
      open,
      good,
      say(NICE),
      tellMe,
      say('/huy'),
      press(words.again),
      press('Rất không hài lòng'),
      say('Lần này chờ lâu quá'),
    ],
    ratings: [RATED, '91-0 - 1 "Lần này chờ lâu quá"'],
    followed: 1,
  },
  {
    name: 'an answer that is not to be told after all',
    acts: [open, good, say(NICE), tellMe, say('/dung')],
    ratings: [RATED],
    followed: 0,
  },
  {
    name: 'a comment taken back whose answer was to be told',
    acts: [open, good, say(NICE), tellMe, say('xóa ngay')],
    ratings: ['30307-1 - 5'],
    followed: 0,
  },
  {
    name: 'a comment taken back when its dialogue was long forgotten',
    acts: [
      open,
      good,
      say(NICE),
      tellMe,
      { does: 'wait', hours: 120 },
      say('chào'),
      say('xóa ngay'),
    ],
    ratings: [RATED],
    followed: 0,
  },
  {
    name: "somebody else's button for an answer",
    acts: [
      open,
      good,
      say(NICE),
      { ...say('chào'), chat: 'b' } as ChatAct,
      { does: 'steal', what: words.tellMe },
    ],
    ratings: [RATED],
    followed: 0,
  },
];
