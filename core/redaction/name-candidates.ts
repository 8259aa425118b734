import { isHero } from './common-phrases.ts';
import { foldText } from './folded-text.ts';
import { WORD } from './lexicon.ts';
import { isNamedAfter } from './named-after.ts';
import { MAX_NAME_WORDS, type Announced, type Candidate } from './name-evidence.ts';
import { phraseTable } from './phrase-table.ts';
import {
  claimedNameEndsAt,
  foldAt,
  hasBits,
  isFree,
  isFreeLetters,
  isLarge,
  keyAt,
  type Reading,
} from './reading.ts';
import { CONNECTORS, HINTS, INTRODUCTIONS, KIN_WORDS, LABELS, ROLES } from './role-words.ts';

/** Also without marks, in texts that leave out some of them ("be Gia Hân"). */
const KIN = phraseTable([...KIN_WORDS, ...KIN_WORDS.map(foldText)]);
const ROLE = phraseTable(ROLES);
const LABEL = phraseTable(LABELS);
const INTRODUCTION = phraseTable(INTRODUCTIONS);
const HINT = phraseTable(HINTS);
const BETWEEN = phraseTable(CONNECTORS);
const AND = new Set(['và', 'va', 'với', 'voi', 'cùng', 'cung', '&', ',', '/', 'vs']);

/** Kin words and hints that weigh on their own, without marks; the first stands for all others. */
const ANNOUNCERS = ['', ...new Set([...KIN_WORDS, ...HINTS].map((word) => foldText(word)))];
const announcerIndex = new Map(ANNOUNCERS.map((word, index) => [word, index]));

interface Announcement {
  readonly announced: Announced;
  readonly length: number;
  readonly announcer: number;
}

/** Everything that might be a name announced at the word, or beginning there unannounced. */
export function candidatesAt(reading: Reading, at: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const announcement = announcementAt(reading, at);
  if (announcement !== null) addAnnounced(reading, at, announcement, candidates);
  if (mayBegin(reading, at)) {
    addFrom(reading, { at, from: at, far: false, announced: 'none', announcer: 0 }, candidates);
  }
  return candidates;
}

function announcementAt(reading: Reading, at: number): Announcement | null {
  const key = keyAt(reading, at);
  if (AND.has(key) && claimedNameEndsAt(reading, at)) {
    return { announced: 'and', length: 1, announcer: 0 };
  }
  if (!isFreeLetters(reading, at)) return null;
  const label = LABEL.longestAt(reading, at);
  const role = ROLE.longestAt(reading, at);
  if (label > 0 && label >= role) return { announced: 'label', length: label, announcer: 0 };
  if (role > 0) return { announced: 'role', length: role, announcer: 0 };
  const intro = INTRODUCTION.longestAt(reading, at);
  if (intro > 0) return { announced: 'intro', length: intro, announcer: 0 };
  const kin = isOtherWord(reading, at) ? 0 : kinLength(reading, at);
  if (kin > 0)
    return {
      announced: 'kin',
      length: kin,
      announcer: announcerAt(reading, at, kin),
    };
  const hint = HINT.longestAt(reading, at);
  if (hint === 0) return null;
  return {
    announced: 'hint',
    length: hint,
    announcer: announcerAt(reading, at, hint),
  };
}

/** "cô Bé Ba": a name written large is no part of "cô bé". */
function kinLength(reading: Reading, at: number): number {
  const length = KIN.longestAt(reading, at);
  return length > 1 && isLarge(reading, at + 1) ? 1 : length;
}

/** Without marks "đường" is written like the uncle "dượng", and "13a" is no "a". */
function isOtherWord(reading: Reading, at: number): boolean {
  if (!reading.marked && foldAt(reading, at) === 'duong') return true;
  if (reading.english && !reading.marked && ENGLISH.has(foldAt(reading, at))) return true;
  return reading.words[at]?.glued === true && reading.words[at - 1]?.shape === 'digits';
}

/** Kin words or their short forms in Vietnamese, everyday ones in English. */
const ENGLISH = new Set('a me be con ban o u e b ni ad'.split(' '));

function announcerAt(reading: Reading, at: number, length: number): number {
  let phrase = foldAt(reading, at);
  for (let next = 1; next < length; next += 1) phrase += ` ${foldAt(reading, at + next)}`;
  return announcerIndex.get(phrase) ?? 0;
}

/** Announcements that leave it to a kin word behind them to announce the name. */
const PASSING: ReadonlySet<Announced> = new Set<Announced>(['hint', 'and', 'intro']);

function addAnnounced(
  reading: Reading,
  at: number,
  announcement: Announcement,
  candidates: Candidate[],
): void {
  const { announced, announcer, length } = announcement;
  const direct = at + length;
  const dotted = foldAt(reading, direct) === '.' && isTitle(reading, at) ? direct + 1 : direct;
  const start = foldAt(reading, dotted) === ':' ? dotted + 1 : dotted;
  // "gặp anh Tuấn": the kin word is read in its own turn.
  if (PASSING.has(announced) && KIN.longestAt(reading, start) > 0) return;
  addFrom(reading, { at, from: start, far: false, announced, announcer }, candidates);
  if (announced === 'and') return;
  addBehindConnectors(reading, start, { at, announced, announcer }, candidates);
}

/** Behind "tôi tên là", "ấy", ":" and the like, four words at most, each of which may begin the name. */
function addBehindConnectors(
  reading: Reading,
  direct: number,
  announcement: Pick<Candidate, 'at' | 'announced' | 'announcer'>,
  candidates: Candidate[],
): void {
  let label = false;
  for (let from = direct; from < direct + 4 && isFree(reading, from); from += 1) {
    if (BETWEEN.longestAt(reading, from) === 0) return;
    if (foldAt(reading, from) === 'ten') label = true;
    const announced = label ? 'label' : announcement.announced;
    addFrom(reading, { ...announcement, from: from + 1, far: !label, announced }, candidates);
  }
}

/** "a. Thắng", "Ms. Lan", "bs. Hiếu". */
function isTitle(reading: Reading, at: number): boolean {
  return foldAt(reading, at).length <= 3;
}

function mayBegin(reading: Reading, at: number): boolean {
  if (!isFreeLetters(reading, at)) return false;
  if (hasBits(reading, at, WORD.strongSurname | WORD.otherSurname)) return true;
  return isLarge(reading, at) && hasBits(reading, at, WORD.given);
}

type Start = Omit<Candidate, 'end' | 'namedAfter' | 'title' | 'kin' | 'plain' | 'office'>;

function addFrom(reading: Reading, start: Start, candidates: Candidate[]): void {
  const { from, announced } = start;
  const least = announced === 'none' && !isLarge(reading, from) ? 2 : 1;
  const title = Math.max(ROLE.longestAt(reading, from), LABEL.longestAt(reading, from)) > 0;
  const kin = KIN.longestAt(reading, from) > 0;
  const plain = announced === 'kin' && isPlainKin(reading, start.at);
  let named: boolean | null = null;
  for (let end = from + 1; end <= from + MAX_NAME_WORDS; end += 1) {
    if (!isFreeLetters(reading, end - 1)) return;
    if (end - from < least) continue;
    named ??= isNamedAfter(reading, start.at, end) || isBridge(reading, start, end);
    const office = ROLE.longestAt(reading, end) > 1;
    candidates.push({
      ...start,
      end,
      namedAfter: named,
      title,
      kin,
      plain,
      office,
    });
  }
}

const OWN_KIN = new Set(KIN_WORDS);

/** "be Gia Hân", "chi Hoa": a kin word without its marks in a text that has some. */
function isPlainKin(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return reading.marked && word?.lower === word?.fold && !OWN_KIN.has(word?.fold ?? '');
}

/** Without marks the bridge "cầu" is written like the uncle "cậu". */
function isBridge(reading: Reading, { at, from }: Start, end: number): boolean {
  if (reading.marked || foldAt(reading, at) !== 'cau') return false;
  return isHero(reading, from, end) || isHero(reading, from, end + 1);
}
