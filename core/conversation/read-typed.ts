import { isScore, SCORES, type Score } from '../score.ts';
import { scoreOfFace, typedWords } from './chat-words.ts';

/** Longer texts are comments, never an answer typed in place of a button. */
const LONGEST_ANSWER = 60;

const EMOJI = /\p{Extended_Pictographic}/gu;
const KHMER_DIGIT_ZERO = 0x17e0;

const WORDS = typedWords();
const SCORE_OF_WORDS: ReadonlyMap<string, Score> = new Map(
  WORDS.flatMap(({ scores, scoreWords }) =>
    SCORES.flatMap((score) =>
      [scores[score], ...scoreWords[score]].map((words) => [foldTyped(words), score] as const),
    ),
  ),
);
const COURTESIES: ReadonlySet<string | undefined> = foldAll(
  WORDS.flatMap((words) => words.courtesyWords),
);
const UNITS: ReadonlySet<string> = foldAll(WORDS.flatMap((words) => words.scoreUnits));
const SKIPS: ReadonlySet<string> = foldAll(WORDS.flatMap((words) => words.skipWords));

/**
 * The score that a text means: its digit, its face, or its words in any of our languages, with or
 * without marks. The whole text must be the answer, apart from words of courtesy, so that "không
 * hài lòng" is never taken for "hài lòng"; null for anything else.
 */
export function readScore(text: string): Score | null {
  if (text.length > LONGEST_ANSWER) return null;
  const faces = new Set((text.match(EMOJI) ?? []).map(scoreOfFace).filter(isScore));
  const words = foldTyped(text.replace(EMOJI, ' '));
  const [face = null] = faces.size === 1 ? faces : [];
  if (words === '') return face;
  return readDigit(words) ?? readWords(words);
}

/** The score when the text is nothing but its digit: "2", "2/5", "2 sao". */
export function readScoreDigit(text: string): Score | null {
  return text.length > LONGEST_ANSWER ? null : readDigit(foldTyped(text.replace(EMOJI, ' ')));
}

/** True when the text says that there is no comment. */
export function isSkip(text: string): boolean {
  return text.length <= LONGEST_ANSWER && SKIPS.has(foldTyped(text));
}

function readDigit(folded: string): Score | null {
  const tokens = folded.split(' ').filter((token) => !UNITS.has(token));
  const digit = /^([1-5])(?:\/5)?$/.exec(tokens.join(' '))?.[1];
  const score = Number(digit);
  return isScore(score) ? score : null;
}

function readWords(folded: string): Score | null {
  let tokens = folded.split(' ');
  while (tokens.length > 0) {
    const score = SCORE_OF_WORDS.get(tokens.join(' '));
    if (score !== undefined) return score;
    if (COURTESIES.has(tokens[0])) tokens = tokens.slice(1);
    else if (COURTESIES.has(tokens.at(-1))) tokens = tokens.slice(0, -1);
    else return null;
  }
  return null;
}

/** Lower case, Latin marks and invisible signs gone, digits ASCII, trailing stops cut. */
export function foldTyped(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]|[\u200B-\u200D\u2060\uFEFF]|\uFE0F|\u20E3/gu, '')
    .replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - KHMER_DIGIT_ZERO))
    .replace(/[\s.,!…~។"']+$|^[\s"']+/gu, '')
    .replace(/\s+/gu, ' ');
}

function foldAll(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldTyped));
}
