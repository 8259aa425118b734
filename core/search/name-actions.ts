import type { SearchIndex } from './build-index.ts';
import { foldSyllables, foldText } from './fold-vietnamese.ts';

/**
 * What is done with a paper or a registration, as official names put it. A query asks for one by a
 * fact whose wording is `~` and these names, best first: `{lost} > ~again`.
 */
const SPELLED_ACTIONS: Readonly<Record<string, string>> = {
  again: 'cấp lại,đăng ký lại,bổ nhiệm lại,công bố lại,cấp thay thế,do bị mất',
  swap: 'cấp đổi,đổi,chuyển đổi',
  change: 'thay đổi,điều chỉnh,sửa đổi,bổ sung,cập nhật',
  correct: 'hiệu đính,đính chính,cải chính,sửa lỗi,lập sai,sai sót,điều chỉnh thông tin,tra soát',
  extend: 'gia hạn,kéo dài',
  end: 'chấm dứt,giải thể,đóng,bãi bỏ,thôi,trả lại,hủy,xóa,miễn nhiệm',
  withdraw: 'dừng thực hiện,dừng,rút',
  revoke: 'thu hồi',
  pause: 'tạm ngừng,tạm dừng',
};

const ACTIONS = Object.entries(SPELLED_ACTIONS).map(([action, names]) => ({
  action,
  phrases: names.split(',').map((name) => ` ${name} `),
  folded: names.split(',').map((name) => ` ${foldText(name)} `),
}));

/** Words that say what is done, not with what: they make no two names alike. */
const ACTION_WORDS = new Set([
  ...foldSyllables(Object.values(SPELLED_ACTIONS).join(' ')).map(({ text }) => text),
  ...foldText('thủ tục cấp đăng ký mới lần đầu đề nghị thông báo thực hiện tại').split(' '),
]);

/** So many syllables of a name are looked through for what is done. */
const LOOKED_AT = 26;
/** A name is about the same thing as the best one when it shares so much of what both speak of. */
const SAME_OBJECT = 0.7;
/** Names that score less than this share of the best are not looked at. */
const LEAST_SCORE = 0.3;
const AHEAD = 0.6;
/** What a name gains that is about nothing else. */
const ALIKE = 8;

/** The action that a fact's wording asks for; null for a wording that names procedures. */
export function actionsOf(wording: string): readonly string[] | null {
  return wording.startsWith('~') ? wording.slice(1).trim().split(/\s+/) : null;
}

/** The words of official names for some actions, without marks. */
export function namesOf(actions: readonly string[]): string[] {
  return ACTIONS.filter(({ action }) => actions.includes(action)).flatMap(({ folded }) => folded);
}

/** The actions that a query asks for, each in its order, and its words without marks. */
export interface AskedActions {
  readonly asked: readonly (readonly string[])[];
  readonly typed: string;
}

/**
 * Lifts the procedures that do what is asked above a best one about the same thing that does
 * something else: whoever lost a building permit does not want a first one.
 */
export function preferAction(
  index: SearchIndex,
  { asked, typed }: AskedActions,
  scores: Float32Array,
): void {
  if (asked.length === 0) return;
  let best = 0;
  for (let name = 1; name < scores.length; name++) if (scores[name]! > scores[best]!) best = name;
  const top = scores[best]!;
  if (top <= 0) return;
  const object = objectOf(index, best);
  const done = doneIn(index.procedures[best]!.name);
  if (asked.flat().some((action) => done.has(action)) || saysAny(done, typed)) return;
  const siblings: number[] = [];
  for (let name = 0; name < scores.length; name++) {
    if (scores[name]! < top * LEAST_SCORE) continue;
    const rank = rankOf(doneIn(index.procedures[name]!.name), asked);
    if (rank < 0) continue;
    const { contained, alike } = compareObjects(index, object, objectOf(index, name));
    if (contained < SAME_OBJECT) continue;
    scores[name]! += ALIKE * alike - AHEAD * rank;
    siblings.push(name);
  }
  const nearest = Math.max(...siblings.map((name) => scores[name]!));
  for (const name of siblings) scores[name]! += Math.max(0, top - nearest) + AHEAD;
}

/** True when the query itself uses a word for one of the actions. */
function saysAny(done: ReadonlySet<string>, typed: string): boolean {
  return ACTIONS.some(
    ({ action, folded }) => done.has(action) && folded.some((phrase) => typed.includes(phrase)),
  );
}

function rankOf(done: ReadonlySet<string>, asked: readonly (readonly string[])[]): number {
  const ranks = asked.map((actions) => actions.findIndex((action) => done.has(action)));
  const found = ranks.filter((rank) => rank >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** Marks are kept: who moves (`lưu động`) has not closed (`đóng`) anything. */
function doneIn(name: string): Set<string> {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const text = ` ${words.slice(0, LOOKED_AT).join(' ')} `;
  return new Set(
    ACTIONS.filter(({ phrases }) => phrases.some((phrase) => text.includes(phrase))).map(
      ({ action }) => action,
    ),
  );
}

/** The words of a name's first part that say what it is about. */
function objectOf(index: SearchIndex, name: number): ReadonlySet<string> {
  const text = index.procedures[name]!.name;
  const end = text.search(/[;(]/);
  const words = foldSyllables(end < 20 ? text : text.slice(0, end)).map((each) => each.text);
  return new Set(words.filter((word) => !ACTION_WORDS.has(word)));
}

/** The share that two objects have of the smaller, and of both together. */
function compareObjects(
  index: SearchIndex,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): { contained: number; alike: number } {
  const weigh = (words: Iterable<string>) => {
    let sum = 0;
    for (const word of words) sum += index.postings.words.get(word)?.weight ?? 0;
    return sum;
  };
  const shared = weigh([...one].filter((word) => other.has(word)));
  const [first, second] = [weigh(one), weigh(other)];
  if (shared === 0) return { contained: 0, alike: 0 };
  return { contained: shared / Math.min(first, second), alike: shared / (first + second - shared) };
}
