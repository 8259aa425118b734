import { MAIL_SERVICES, findSpelledMail, isDot } from './find-spelled-mail.ts';
import { phraseTable } from './phrase-table.ts';
import { claim, foldAt, isFree, isFreeLetters, wordIndexAfter, type Reading } from './reading.ts';

/** Longer local parts than the standard's 64 characters are no address. */
const MAX_LOCAL_WORDS = 24;

const NETWORKS = phraseTable(
  'zalo,facebook,fb,telegram,viber,tiktok,instagram,insta,nick,nick zalo,face'.split(','),
  'folded',
);

/** A page or number on a network's own site; offices' pages are no personal data. */
const PROFILE =
  /(?:https?:\/\/)?(?:(?:www|m)\.)?(?:facebook|fb|zalo|t|telegram|tiktok|instagram|messenger)\.(?:com|me|vn)\/[^\s,;]{2,120}/uy;
const OFFICE = /ubnd|uybannhandan|congan|trungtam|hcc|dichvucong|\.gov|motcua|chinhquyen/u;

/** Claims e-mail addresses, profile links and handles on networks. */
export function findContacts(reading: Reading): void {
  findSpelledMail(reading);
  for (let at = 0; at < reading.words.length; at += 1) {
    if (!isFree(reading, at)) continue;
    const word = reading.words[at];
    if (word?.shape === 'mark') {
      if (word.fold === '@') claimAroundAt(reading, at);
      continue;
    }
    if (word?.shape !== 'letters') continue;
    if (claimProfile(reading, at)) continue;
    claimHandle(reading, at);
  }
}

function claimAroundAt(reading: Reading, at: number): void {
  const from = localStart(reading, at);
  const to = spacedEnd(reading, domainEnd(reading, at + 1));
  if (from < at && to > at + 1) claim(reading, from, to, 'email');
  else if (from === at && to > at + 1 && reading.words[at + 1]?.glued === true) {
    const end = chunkEnd(reading, at + 1);
    if (spanLength(reading, at + 1, end) >= 3) claim(reading, at, end, 'handle');
  }
}

/** Walks back over the part before "@"; one space is allowed when a mail service follows. */
function localStart(reading: Reading, at: number): number {
  const spaced = reading.words[at]?.glued === false;
  if (spaced && !MAIL_SERVICES.has(foldAt(reading, at + 1))) return at;
  let from = at;
  while (from > 0 && at - from < MAX_LOCAL_WORDS && isFree(reading, from - 1)) {
    const joined = from === at ? true : reading.words[from]?.glued === true;
    if (!joined || !isMailWord(reading, from - 1)) break;
    from -= 1;
  }
  while (from < at && reading.words[from]?.shape === 'mark') from += 1;
  // "mail bien dong 68 @ gmail.com": digits alone are the end of something longer.
  if (!spaced || from !== at - 1 || reading.words[from]?.shape !== 'digits') return from;
  for (let step = 0; step < 2 && isFreeLetters(reading, from - 1); step += 1) {
    if (MAIL_WORDS.has(foldAt(reading, from - 1))) break;
    from -= 1;
  }
  return from;
}

function isMailWord(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined) return false;
  return word.shape === 'mark' ? '._-+%'.includes(word.fold) : word.shape !== 'line';
}

/** End of a host name beginning at `at`; `at` itself when none begins. */
function domainEnd(reading: Reading, at: number): number {
  if (!isFree(reading, at) || reading.words[at]?.shape === 'mark') return at;
  const end = chunkEnd(reading, at);
  return spanLength(reading, at, end) >= 2 ? end : at;
}

/** End of a run of glued words and inner dots, dashes and underscores. */
function chunkEnd(reading: Reading, at: number): number {
  let end = at + 1;
  while (end < reading.words.length && end - at < MAX_LOCAL_WORDS && isFree(reading, end)) {
    if (reading.words[end]?.glued !== true || !isMailWord(reading, end)) break;
    end += 1;
  }
  while (end > at && reading.words[end - 1]?.shape === 'mark') end -= 1;
  return end;
}

/** "gmail . com", "gmail com", "gmail chấm com": the end of a mail service typed with spaces. */
function spacedEnd(reading: Reading, end: number): number {
  if (!MAIL_SERVICES.has(foldAt(reading, end - 1))) return end;
  const comma = foldAt(reading, end) === ',' && reading.words[end + 1]?.glued === true;
  const top = comma || isDot(foldAt(reading, end)) ? end + 1 : end;
  return /^(?:com|vn|net)$/u.test(foldAt(reading, top)) ? top + 1 : end;
}

function spanLength(reading: Reading, from: number, to: number): number {
  return (reading.words[to - 1]?.end ?? 0) - (reading.words[from]?.start ?? 0);
}

const NETWORK_HOSTS = new Set(
  'http https www m facebook fb zalo t telegram tiktok instagram messenger'.split(' '),
);

function claimProfile(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || !NETWORK_HOSTS.has(word.fold)) return false;
  PROFILE.lastIndex = word.start;
  const match = PROFILE.exec(reading.folded);
  if (match === null || OFFICE.test(match[0])) return false;
  const link = match[0].replace(/[.)\]!?'"]+$/u, '');
  claim(reading, at, wordIndexAfter(reading, at, word.start + link.length), 'handle');
  return true;
}

/** A local part without its service: "gmail của em là tuan85". */
const MAIL_WORDS = new Set(['gmail', 'mail', 'email']);

const HANDLE_CONNECTORS = new Set('cua toi tui em minh la ten : id chi anh'.split(' '));

const MAIL_GOES_ON = new Set(['@', '(', '[', 'a', '.']);

/** A word with a digit, dot or underscore among letters after the name of a network. */
function claimHandle(reading: Reading, at: number): void {
  const mail = MAIL_WORDS.has(foldAt(reading, at)) && foldAt(reading, at - 1) !== '@';
  let next = at + (mail ? 1 : NETWORKS.longestAt(reading, at));
  if (next === at) return;
  for (let step = 0; step < 5 && HANDLE_CONNECTORS.has(foldAt(reading, next)); step += 1) next += 1;
  const word = reading.words[next];
  if (word === undefined || word.shape !== 'letters' || !isFree(reading, next)) return;
  const end = chunkEnd(reading, next);
  if (mail && MAIL_GOES_ON.has(foldAt(reading, end))) return;
  const chunk = reading.folded.slice(word.start, reading.words[end - 1]?.end ?? word.end);
  if (
    /^[a-z][a-z0-9._]{3,40}$/u.test(chunk) &&
    /[0-9._]/u.test(chunk) &&
    !/^[oli0-9.]+$/u.test(chunk) &&
    !/\.(?:com|vn|net)$/u.test(chunk)
  ) {
    claim(reading, next, end, 'handle');
  }
}
