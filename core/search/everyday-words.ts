import type { Syllable } from './fold-vietnamese.ts';
import { foldSyllables } from './fold-vietnamese.ts';
import type { InSteps } from './in-steps.ts';
import { finishSteps, mapInSteps } from './in-steps.ts';
import type { MarksRule } from './phrase-book.ts';
import { marksRuleOf } from './phrase-book.ts';

/**
 * Everyday words, as plain text so that an official can add to them:
 *
 * - `{kin}: ba, má, ông nội` names a class of words; a class may use those named before it.
 * - `sanh | đẻ = sinh` rewrites: whoever types the left is read as having typed the right; nothing
 *   on the right drops the word. A leading `^` asks for the marks to have been typed, a leading `?`
 *   takes any.
 * - `{kin} mất ! sổ | qua đời > đăng ký khai tử ; khai tử` is a fact: the left is how people tell
 *   it (`+` both, in any order; `!` not together with), the right how official names put it, best
 *   first (`@Hộ tịch` only in that sector), or the code of a procedure, or `~` and what is done
 *   (`name-actions.ts`). A leading `*1` says how much the fact weighs,
 *   1.7 when nothing does.
 * - `#` begins a comment.
 */
export interface EverydayWords {
  readonly rewrites: readonly Rewrite[];
  readonly facts: readonly Fact[];
  /** Members of each class, for phrases that are a class alone (`{kin}`). */
  readonly classes: ReadonlyMap<string, readonly string[]>;
}

/** Words that are read as others. */
export interface Rewrite {
  readonly from: readonly Syllable[];
  readonly to: readonly Syllable[];
  readonly rule: MarksRule;
}

export interface Fact {
  readonly tellings: readonly Telling[];
  readonly officials: readonly Official[];
  readonly weight: number;
}

/** One way of telling it: all phrases are there, none of the unwanted ones. */
interface Telling {
  readonly phrases: readonly string[];
  readonly unwanted: readonly string[];
}

/** One official wording, and the sector to which it is confined. */
export interface Official {
  readonly words: string;
  readonly sector: string | null;
}

/** Facts without a weight of their own: most name what they mean beyond doubt. */
const USUAL_WEIGHT = 1.7;

type Classes = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the lines of one or several word lists. A line of no known shape is passed over; classes
 * may be used by every list, whichever names them.
 */
export function parseEverydayWords(lists: readonly string[]): EverydayWords {
  return finishSteps(wordsInSteps(lists));
}

/** The same in steps. */
export function* wordsInSteps(lists: readonly string[]): InSteps<EverydayWords> {
  const lines = lists
    .flatMap((list) => list.split('\n'))
    .map((line) =>
      line
        .replace(/(^|\s)#.*$/, '')
        .trim()
        .replace(/ ?([|+;!,>=]) ?/g, '$1'),
    )
    .filter((line) => line !== '');
  const classes = new Map<string, readonly string[]>();
  for (const line of lines) addClass(line, classes);
  yield;
  const rewriting = lines.filter((line) => line.includes('='));
  const rewrites = yield* mapInSteps(rewriting, LINES_A_STEP, (line) => toRewrites(line, classes));
  const telling = lines.filter((line) => line.includes('>')).toSorted();
  yield;
  const facts = yield* mapInSteps(telling, LINES_A_STEP, (line) => toFact(line, classes));
  return { classes, rewrites: rewrites.flat(), facts: facts.flat() };
}

const LINES_A_STEP = 150;

function addClass(line: string, classes: Map<string, readonly string[]>): void {
  const match = /^\{([\p{L}\d]+)\}:(.*)$/u.exec(line);
  if (!match) return;
  const members = split(match[2]!, ',').flatMap((member) => withClasses(member, classes));
  classes.set(
    match[1]!,
    members.filter((member) => !/[{}]/.test(member)),
  );
}

function toRewrites(line: string, classes: Classes): Rewrite[] {
  const [left = '', right = ''] = line.split('=', 2);
  const to = foldSyllables(right);
  return split(left, '|')
    .flatMap((phrase) => withClasses(phrase, classes))
    .map((phrase) => ({ from: foldSyllables(phrase), to, rule: marksRuleOf(phrase) }))
    .filter((rewrite) => rewrite.from.length > 0);
}

function toFact(line: string, classes: Classes): Fact[] {
  const weighted = /^\*(\d+(?:\.\d+)?)\s+(.*)$/.exec(line);
  const weight = weighted ? Number(weighted[1]) : USUAL_WEIGHT;
  const [left = '', right = ''] = (weighted?.[2] ?? line).split('>', 2);
  const tellings = split(left, '|').flatMap((telling) => toTelling(telling, classes));
  const officials = split(right, ';').map(toOfficial);
  return tellings.length > 0 && officials.length > 0 ? [{ tellings, officials, weight }] : [];
}

function toTelling(text: string, classes: Classes): Telling[] {
  const [wanted = '', ...unwanted] = text.split('!');
  const phrases = split(wanted, '+');
  const choices = phrases.map((phrase) =>
    isClass(phrase) ? [phrase] : withClasses(phrase, classes),
  );
  const forbidden = unwanted.flatMap((each) => split(each, ','));
  return everyChoice(choices).map((each) => ({ phrases: each, unwanted: forbidden }));
}

function toOfficial(text: string): Official {
  const [words = '', sector] = text.split('@', 2);
  return { words: words.trim(), sector: sector?.trim() || null };
}

/** True for a phrase that is a class and nothing else. */
export function isClass(phrase: string): boolean {
  return phrase.startsWith('{') && /^\{[\p{L}\d]+\}$/u.test(phrase);
}

/** So many ways to put one phrase together are read: a slip in a list must not fill the memory. */
const CHOICES_AT_MOST = 3000;

/** Every way to put members in the places of the classes. */
function withClasses(text: string, classes: Classes): string[] {
  const match = text.includes('{') ? /\{([\p{L}\d]+)\}/u.exec(text) : null;
  if (!match) return [text];
  const members = classes.get(match[1]!) ?? [];
  return members
    .flatMap((member) => withClasses(text.replace(match[0], member), classes))
    .slice(0, CHOICES_AT_MOST);
}

/** One of each list, in every combination. */
function everyChoice([first = [], ...others]: readonly (readonly string[])[]): string[][] {
  return others.reduce<string[][]>(
    (rows, options) =>
      rows.flatMap((row) => options.map((option) => row.concat(option))).slice(0, CHOICES_AT_MOST),
    first.map((option) => [option]),
  );
}

function split(text: string, separator: string): string[] {
  if (text !== '' && !text.includes(separator)) return [text.trim()];
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
