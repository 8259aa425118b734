import { claim, foldAt, isFree, type Reading } from './reading.ts';

export const MAIL_SERVICES: ReadonlySet<string> = new Set(
  'gmail yahoo hotmail outlook icloud ymail live zoho proton protonmail'.split(' '),
);

/** How people say and type the sign "@". */
const SIGNS: readonly (readonly string[])[] = [
  ['(', 'at', ')'],
  ['[', 'at', ']'],
  ['(', 'a', ')'],
  ['(', 'a', 'cong', ')'],
  ['(', '@', ')'],
  ['a', 'cong'],
  ['a', '-', 'cong'],
  ['a', 'moc'],
  ['a', 'vong'],
  ['acong'],
  ['at'],
  ['@', 'cong'],
];
/** Hardly any comment has one, so its words need not be looked at. */
const SPELLED = /a[ -]{0,2}cong|a moc|a vong|@ ?cong|\( ?[@a] ?\)|[ ([]at[ )\]]/u;
const FIRST_OF_SIGNS = new Set(SIGNS.map(([first]) => first));

const TOPS = new Set('com vn net org edu gov info io biz asia xyz'.split(' '));
/** Tops that are words too: behind a service, or a sign that means nothing else. */
const RARE_TOPS = new Set('me ch us co cc tv eu'.split(' '));

/** More words before the sign are no address. */
const MAX_LOCAL = 12;

/** Claims "minh (at) gmail.com", "minh chấm le 85 a còng gmail chấm com". */
export function findSpelledMail(reading: Reading): void {
  if (!SPELLED.test(reading.folded)) return;
  for (let at = 1; at < reading.words.length; at += 1) {
    const first = foldAt(reading, at);
    if (!FIRST_OF_SIGNS.has(first) || !isFree(reading, at)) continue;
    const length = signLength(reading, at);
    if (length === 0) continue;
    const end = hostEnd(reading, at + length, isSure(reading, at));
    const from = localStart(reading, at);
    if (end === at + length || from === at) continue;
    if (isAllFree(reading, from, end)) claim(reading, from, end, 'email');
  }
}

function isAllFree(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (!isFree(reading, at)) return false;
  return true;
}

function signLength(reading: Reading, at: number): number {
  let longest = 0;
  for (const sign of SIGNS) {
    const met = sign.every((word, place) => foldAt(reading, at + place) === word);
    if (met && sign.length > longest) longest = sign.length;
  }
  return longest;
}

/** "(at)", "[at]" and "(@)" are no words: any name may stand behind them. */
function isSure(reading: Reading, at: number): boolean {
  return '(['.includes(foldAt(reading, at)) && foldAt(reading, at + 1) !== 'a';
}

/** ".", "chấm", "(dot)" in one word. */
export function isDot(fold: string): boolean {
  return fold === '.' || fold === 'cham' || fold === 'dot';
}

/** The length of a dot as it is typed or said; 0 when none stands here. */
function dotLength(reading: Reading, at: number): number {
  if (isDot(foldAt(reading, at))) return 1;
  const open = foldAt(reading, at);
  return (open === '(' || open === '[') && isDot(foldAt(reading, at + 1)) ? 3 : 0;
}

/**
 * The end of a service, or behind a sure sign of any name, with or without its top, or of any name with
 * one; `at` when neither is there.
 */
function hostEnd(reading: Reading, at: number, sure: boolean): number {
  if (reading.words[at]?.shape !== 'letters') return at;
  let named = at + 1;
  while (reading.words[named]?.glued === true && reading.words[named]?.shape !== 'mark') named += 1;
  const service = MAIL_SERVICES.has(foldAt(reading, at)) && named === at + 1;
  let end = service || sure ? named : at;
  let next = named;
  for (let count = 0; count < 3; count += 1) {
    const dot = dotLength(reading, next);
    if (dot === 0 && !(service && count === 0)) break;
    const top = foldAt(reading, next + dot);
    if (!TOPS.has(top) && !((service || sure) && dot > 0 && RARE_TOPS.has(top))) break;
    next += dot + 1;
    end = next;
  }
  return end;
}

const JOINERS = new Set('. _ - cham'.split(' '));

/** Goes back over glued words, over dots said or typed, and over "gạch dưới". */
function localStart(reading: Reading, at: number): number {
  let from = at;
  while (from > 0 && at - from < MAX_LOCAL && isLocal(reading, from - 1, from === at)) {
    from -= 1;
    const digits = reading.words[from]?.shape === 'digits';
    if (reading.words[from]?.glued === true) continue;
    const joiner = joinerLength(reading, from);
    if (joiner > 0) from -= joiner;
    else if (!digits || reading.words[from - 1]?.shape !== 'letters') break;
  }
  return from;
}

function isLocal(reading: Reading, at: number, last: boolean): boolean {
  const word = reading.words[at];
  if (word === undefined || !isFree(reading, at) || word.shape === 'line') return false;
  return word.shape !== 'mark' || (!last && JOINERS.has(word.fold));
}

function joinerLength(reading: Reading, at: number): number {
  if (JOINERS.has(foldAt(reading, at - 1)) && at > 1) return 1;
  return foldAt(reading, at - 2) === 'gach' && /^(?:duoi|ngang)$/u.test(foldAt(reading, at - 1))
    ? 2
    : 0;
}
