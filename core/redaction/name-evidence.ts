import { isActing, isFalseName, isHero, isPair, isPlaceName } from './common-phrases.ts';
import { BEFORE_GROUPS, BEHIND_GROUPS, groupBefore, groupBehind } from './context-words.ts';
import { foldText } from './folded-text.ts';
import { WORD } from './lexicon.ts';
import { COMMON_NAMES } from './name-words.ts';
import { isCommune } from './place-name.ts';
import { foldAt, hasBits, isLarge, type Reading } from './reading.ts';
import { WORD_CLASSES, classAt } from './word-class.ts';

/** How a name may be announced; kin words and introductions each weigh on their own. */
const ANNOUNCEMENTS = ['kin', 'role', 'label', 'intro', 'hint', 'and', 'none'] as const;
export type Announced = (typeof ANNOUNCEMENTS)[number];

/** Words that might be a name, and what announces them. */
export interface Candidate {
  /** First word of the announcement; `from` when there is none. */
  readonly at: number;
  readonly from: number;
  readonly end: number;
  readonly announced: Announced;
  /** Index of the announcing kin word or hint in `ANNOUNCERS`; 0 when it has none. */
  readonly announcer: number;
  /** Words such as "tôi tên là" stand between. */
  readonly far: boolean;
  /** A street, school or feast bears the name. */
  readonly namedAfter: boolean;
  /** It begins like an office or a label: "chủ tịch", "kế toán". */
  readonly title: boolean;
  /** The kin word lacks the marks that other words of the text have. */
  readonly plain: boolean;
  /** An office stands right behind: "chị Lan kế toán". */
  readonly office: boolean;
  /** It begins with a kin word. */
  readonly kin: boolean;
}

export const MAX_NAME_WORDS = 5;

/** More than the common names are. */
const MOST_NAMES = 256;
const commonIndex = new Map(
  [...new Set(COMMON_NAMES.map(foldText))].map((name, index) => [name, index + 1] as const),
);

/** More kin words and hints than weigh on their own. */
const ANNOUNCERS = 128;
const CLASSES = WORD_CLASSES.length;
const BEHINDS = CLASSES + BEHIND_GROUPS.length;
const BEFORES = CLASSES + BEFORE_GROUPS.length;
const STYLES = 6;
const KINDS = ANNOUNCEMENTS.length;

/** Sizes of the groups of features, in order. */
export const FEATURE_GROUPS = {
  announcer: ANNOUNCERS * 2,
  first: CLASSES * STYLES * 2,
  last: CLASSES * STYLES,
  inner: CLASSES * STYLES,
  length: MAX_NAME_WORDS * 2 * KINDS * 2,
  behind: BEHINDS * STYLES * 2,
  before: BEFORES * KINDS * 2,
  kindFirst: KINDS * CLASSES * STYLES,
  announcerBehind: ANNOUNCERS * BEHINDS * 2,
  lastBehind: CLASSES * BEHINDS * 2 * 2,
  word: MOST_NAMES * 2 * 2,
  sign: 36 * STYLES,
} as const;

type Group = keyof typeof FEATURE_GROUPS;

const OFFSETS = {} as Record<Group, number>;
let size = 0;
for (const group of Object.keys(FEATURE_GROUPS) as Group[]) {
  OFFSETS[group] = size;
  size += FEATURE_GROUPS[group];
}
export const FEATURES = size;

/** 0 to 2: with marks, 3 to 5: without; what capitals tell: nothing, names, or where sentences begin. */
function styleOf(reading: Reading): number {
  const capitals = reading.initial ? 2 : 1;
  return (reading.marked ? 0 : 3) + (reading.cased ? capitals : 0);
}

/** The features of a candidate, as indexes below `FEATURES`. */
export function evidenceOf(reading: Reading, candidate: Candidate, into: number[]): void {
  const { at, from, end, announced, announcer, far } = candidate;
  const style = styleOf(reading);
  const unmarked = reading.marked ? 0 : 1;
  const kind = ANNOUNCEMENTS.indexOf(announced);
  const length = end - from;
  const one = length === 1 ? 1 : 0;
  const first = classAt(reading, from);
  const add = (group: Group, index: number): void => {
    into.push(OFFSETS[group] + index);
  };
  add('announcer', announcer * 2 + unmarked);
  add('first', (first * STYLES + style) * 2 + one);
  add('kindFirst', (kind * CLASSES + first) * STYLES + style);
  if (length > 1) add('last', classAt(reading, end - 1) * STYLES + style);
  for (let inner = from + 1; inner < end - 1; inner += 1) {
    add('inner', classAt(reading, inner) * STYLES + style);
  }
  const known = commonIndex.get(foldAt(reading, end - 1)) ?? 0;
  add('word', (known * 2 + unmarked) * 2 + one);
  const surname = hasBits(reading, from, WORD.strongSurname | WORD.otherSurname) ? 1 : 0;
  add('length', (((length - 1) * 2 + surname) * KINDS + kind) * 2 + unmarked);
  const behind = behindAt(reading, end);
  add('behind', (behind * STYLES + style) * 2 + one);
  add('announcerBehind', (announcer * BEHINDS + behind) * 2 + unmarked);
  add('lastBehind', ((classAt(reading, end - 1) * BEHINDS + behind) * 2 + unmarked) * 2 + one);
  add('before', (beforeAt(reading, at - 1) * KINDS + kind) * 2 + unmarked);
  const sign = (index: number): void => add('sign', index * STYLES + style);
  pairSigns(reading, candidate, sign);
  capitalSigns(reading, candidate, sign);
  if (candidate.title) sign(24);
  if (candidate.kin) sign(length === 1 ? 25 : 26);
  if (from > at && foldAt(reading, from - 1) === ':') sign(27);
  if (from === at && foldAt(reading, at - 1) === ':') sign(28);
  if (candidate.plain) sign(29);
  if (candidate.office) sign(30);
  if (far) sign(0);
  if (candidate.namedAfter) sign(1);
  if (isPlaceName(reading, from)) sign(2);
  if (isCommune(reading, from, end)) sign(32);
  if (isHero(reading, from, end)) sign(3);
  if (isFalseName(reading, from, end)) sign(23);
  if (hasBits(reading, end - 1, WORD.common)) sign(length === 1 ? 20 : 21);
  if (length > 1 && hasBits(reading, from, WORD.common)) sign(22);
  if (length >= 3 && hasBits(reading, from + 1, WORD.sureMiddle)) sign(4);
}

function behindAt(reading: Reading, at: number): number {
  const group = reading.words[at]?.shape === 'letters' ? groupBehind(foldAt(reading, at)) : -1;
  return group < 0 ? classAt(reading, at) : CLASSES + group;
}

function beforeAt(reading: Reading, at: number): number {
  const group = reading.words[at]?.shape === 'letters' ? groupBefore(foldAt(reading, at)) : -1;
  return group < 0 ? classAt(reading, at) : CLASSES + group;
}

function pairSigns(reading: Reading, candidate: Candidate, sign: (index: number) => void): void {
  const { at, from, end } = candidate;
  if (at === from - 1 && isPair(reading, at)) sign(5);
  if (end - from === 2 && isPair(reading, from)) sign(31);
  if (isPair(reading, at - 1)) sign(6);
  if (isPair(reading, end - 1)) sign(7);
  if (isPair(reading, end)) sign(8);
  if (isActing(reading, end)) sign(9);
  if (isActing(reading, end - 1)) sign(10);
  for (let inner = from; inner < end - 1; inner += 1) if (isPair(reading, inner)) sign(11);
}

function capitalSigns(reading: Reading, candidate: Candidate, sign: (index: number) => void): void {
  const { from, end } = candidate;
  if (!reading.cased) return;
  let large = 0;
  for (let at = from; at < end; at += 1) if (isLarge(reading, at)) large += 1;
  if (large === end - from) sign(12);
  else if (large === 0) sign(13);
  else sign(isLarge(reading, from) ? 14 : 15);
  if (large > 0 && isLarge(reading, end)) sign(16);
  if (from === 0 || reading.words[from - 1]?.shape !== 'letters') sign(17);
  if (isShort(reading, from, end)) sign(18);
  if (isLarge(reading, end) && large === 0) sign(19);
}

/** An abbreviation such as UBND among words written with large initials. */
function isShort(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const word = reading.words[at];
    if (word?.capitals === 'all' && word.fold.length > 1) return true;
  }
  return false;
}
