import { phraseTable } from './phrase-table.ts';
import { COUNTED } from './place-words.ts';
import { foldAt, isFree, type Reading } from './reading.ts';

const COUNT = phraseTable(COUNTED);

/** A number and perhaps letters: 12, 12/3A, B12-05, 30/4; `at` when none is there. */
export function numberEnd(reading: Reading, at: number): number {
  let end = at;
  const lead = reading.words[at];
  if (lead === undefined || !isFree(reading, at)) return at;
  if (lead.shape === 'letters') {
    const next = reading.words[at + 1];
    if (lead.fold.length > 2 || next?.shape !== 'digits' || !next.glued) return at;
    end = at + 1;
  }
  const digits = reading.words[end];
  if (digits?.shape !== 'digits' || digits.fold.length > 4 || !isFree(reading, end)) return at;
  end += 1;
  return numberTail(reading, end);
}

/** "60k", "8h", "50đ", "200m" are counts. */
const COUNTING_LETTERS = new Set(['k', 'h', 'đ', 'm', 'p']);

function numberTail(reading: Reading, from: number): number {
  let end = from;
  for (let step = 0; step < 12; step += 1) {
    const word = reading.words[end];
    if (word === undefined || !isFree(reading, end)) break;
    const next = reading.words[end + 1];
    if (word.shape === 'letters' && word.glued && word.fold.length === 1) {
      if (COUNTING_LETTERS.has(word.lower) && word.capitals === 'none') break;
      end += 1;
    } else if (
      isNumberJoin(word.fold) &&
      word.glued &&
      next?.glued === true &&
      next.shape !== 'mark'
    )
      end += 2;
    else if (word.shape === 'digits' && word.glued) end += 1;
    else break;
  }
  return end;
}

function isNumberJoin(sign: string): boolean {
  return sign === '/' || sign === '-' || sign === '.';
}

/** Whether what stands here makes a count of the number before it. */
export function isCount(reading: Reading, at: number): boolean {
  if (COUNT.longestAt(reading, at) > 0) return true;
  return foldAt(reading, at) === '%';
}
