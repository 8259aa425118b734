import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { FEATURE_GROUPS, FEATURES } from '../../core/redaction/name-evidence.ts';
import { COMMUNES, KNOWN_PLACES } from '../../core/redaction/place-words.ts';
import { BORDER_SENTENCES } from '../core/redaction/border-sentences.ts';
import { FARMER_SENTENCES } from '../core/redaction/farmer-sentences.ts';
import { CITIZEN_SENTENCES } from '../core/redaction/citizen-sentences.ts';
import { FINAL_SENTENCES } from '../core/redaction/final-sentences.ts';
import { FRESH_SENTENCES } from '../core/redaction/fresh-sentences.ts';
import { HELD_OUT_SENTENCES } from '../core/redaction/held-out-sentences.ts';
import { KIOSK_SENTENCES } from '../core/redaction/kiosk-sentences.ts';
import { LABELLED_SENTENCES } from '../core/redaction/labelled-sentences.ts';
import { LETTER_SENTENCES } from '../core/redaction/letter-sentences.ts';
import { rewritten, STYLES } from '../core/redaction/labelled.ts';
import { OFFICE_SENTENCES } from '../core/redaction/office-sentences.ts';
import { STRANGER_SENTENCES } from '../core/redaction/stranger-sentences.ts';
import { TEXTER_SENTENCES } from '../core/redaction/texter-sentences.ts';
import { VILLAGER_SENTENCES } from '../core/redaction/villager-sentences.ts';
import { NEIGHBOUR_SENTENCES } from '../core/redaction/neighbour-sentences.ts';
import { HOUSEHOLD_SENTENCES } from '../core/redaction/household-sentences.ts';
import { SMALL_LETTER_SENTENCES } from '../core/redaction/small-letter-sentences.ts';
import { MARKET_SENTENCES } from '../core/redaction/market-sentences.ts';
import { ISLAND_SENTENCES } from '../core/redaction/island-sentences.ts';
import { INITIAL_SENTENCES } from '../core/redaction/initial-sentences.ts';
import { ODD_SENTENCES } from '../core/redaction/odd-sentences.ts';
import { VISITOR_SENTENCES } from '../core/redaction/visitor-sentences.ts';
import { madeUpNames } from './made-up-names.ts';
import { ANNOUNCING, BEFORE_PERSON, BEHIND_PERSON, NOBODY } from './name-contexts.ts';
import { NAMELESS } from './nameless-sentences.ts';
import { nameDecisions, type NameDecision } from './name-decisions.ts';
import { seededRandom } from './seeded-random.ts';

// Fits the weights of `core/redaction/name-evidence.ts` to the labelled sentences and writes
// `core/redaction/name-weights.ts`: `node test/support/fit-name-weights.ts [TEXTS]`, where TEXTS is a file
// of official texts, one a line, that name nobody. The same input gives the same weights.

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  LABELLED_SENTENCES,
  HELD_OUT_SENTENCES,
  FRESH_SENTENCES,
  FINAL_SENTENCES,
  STRANGER_SENTENCES,
  FARMER_SENTENCES,
  TEXTER_SENTENCES,
  BORDER_SENTENCES,
  OFFICE_SENTENCES,
  KIOSK_SENTENCES,
  LETTER_SENTENCES,
  VILLAGER_SENTENCES,
  CITIZEN_SENTENCES,
  VISITOR_SENTENCES,
  ODD_SENTENCES,
  INITIAL_SENTENCES,
  ISLAND_SENTENCES,
  MARKET_SENTENCES,
  NEIGHBOUR_SENTENCES,
  HOUSEHOLD_SENTENCES,
  SMALL_LETTER_SENTENCES,
};

const random = seededRandom(7);
const names = madeUpNames(random);
const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T;
const styled = (line: string): string => rewritten(line, pick(STYLES));
const largeInitials = (text: string): string =>
  text.replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());

/** A line in which every third word lacks the marks; names keep theirs. */
function halfMarked(line: string): string {
  return line.replace(/\{[^}]*\}|\p{L}+/gu, (word) =>
    word.startsWith('{') || random.next() < 0.65 ? word : rewritten(word, 'without marks'),
  );
}

/** Each sentence in every style, as it is and with other names in it. */
function fromSentences(lines: readonly string[]): readonly NameDecision[] {
  return lines.flatMap((line) => [
    ...nameDecisions(halfMarked(line), 0.5),
    ...nameDecisions(halfMarked(withOtherNames(line)), 0.5),
    ...inStyles(line),
  ]);
}

/** Written as people do who shift only at the beginning. */
function sentenceCase(line: string): string {
  const small = rewritten(line, pick(['small', 'small without marks']));
  return small.replace(
    /^((?:\{[a-z-]+\|)?)(\p{Ll})/u,
    (_, label: string, letter: string) => label + letter.toUpperCase(),
  );
}

function inStyles(line: string): readonly NameDecision[] {
  return [...inSentenceCase(line), ...inEveryStyle(line)];
}

function inSentenceCase(line: string): readonly NameDecision[] {
  const named = line.includes('{name|');
  return Array.from({ length: named ? 4 : 2 }, (_, index) =>
    nameDecisions(sentenceCase(index > 1 ? withOtherNames(line) : line), 0.5),
  ).flat();
}

function inEveryStyle(line: string): readonly NameDecision[] {
  return STYLES.flatMap((style) => [
    ...nameDecisions(rewritten(line, style), style === 'as is' ? 2 : 1),
    ...Array.from({ length: line.includes('{name|') ? 5 : 0 }, () =>
      nameDecisions(rewritten(withOtherNames(line), style), 0.5),
    ).flat(),
  ]);
}

function withOtherNames(line: string): string {
  return line.replace(/\{name\|([^}]*)\}/gu, (label: string, name: string) => {
    const shape = names.shapeOf(name);
    if (shape === null) return label;
    const longer = random.next();
    const other = names.ofShape(
      shape === 'given' && longer < 0.25 ? 'two' : shape === 'two' && longer < 0.3 ? 'full' : shape,
    );
    if (name === name.toUpperCase()) return `{name|${other.toUpperCase()}}`;
    const small = name === name.toLowerCase();
    const plain = small && !/[^\0-\x7f]/u.test(line);
    const written = small ? other : largeInitials(other);
    return rewritten(`{name|${written}}`, plain ? 'without marks' : 'as is');
  });
}

/** Sentences put together by chance, with a name and without. */
function fromParts(): readonly NameDecision[] {
  const sentence = (person: string): string => {
    const line = `${pick(BEFORE_PERSON)} ${pick(ANNOUNCING)} ${person} ${pick(BEHIND_PERSON)}`
      .replace(/ {2,}/gu, ' ')
      .trim();
    return styled(`${line.slice(0, 1).toUpperCase()}${line.slice(1)}`);
  };
  const named = Array.from({ length: 30_000 }, () => {
    const shape = pick(SHAPES);
    const large = largeInitials(names.ofShape(shape));
    // "chú bảy Lợi": the birth order is often written small.
    const name =
      shape === 'nick' && random.next() < 0.3
        ? `${large.slice(0, 1).toLowerCase()}${large.slice(1)}`
        : large;
    return nameDecisions(sentence(`{name|${name}}`), 0.15);
  });
  const nobody = Array.from({ length: 6000 }, () => nameDecisions(sentence(''), 0.15));
  const listed = [...NOBODY, ...NAMELESS].flatMap((line) =>
    STYLES.map((style) => nameDecisions(rewritten(line, style), 0.5)),
  );
  // "anh Nam", and nothing else: without a mark in it, large letters are all there is.
  const alone = Array.from({ length: 3000 }, () => {
    const name = largeInitials(names.ofShape(pick(SHAPES)));
    const line = `${pick(ANNOUNCING)} {name|${name}}`;
    return nameDecisions(rewritten(line, pick(['as is', 'without marks'])), 0.4);
  });
  // "Minh Thư nè", "bữa đó Minh Thư trực": nobody announces the name.
  const unannounced = Array.from({ length: 3000 }, () => {
    const name = largeInitials(names.ofShape(pick(['two', 'full'])));
    const line = `${pick(UNANNOUNCED)} {name|${name}} ${pick(BEHIND_PERSON)}`.trim();
    return nameDecisions(rewritten(line, pick(['as is', 'as is', 'without marks'])), 0.2);
  });
  const places = Array.from({ length: 4000 }, () => {
    const place = largeInitials(pick(PLACES));
    const line = `${pick(BEFORE_PLACE)} ${place} ${pick(BEHIND_PLACE)}`.trim();
    return nameDecisions(styled(`${line.slice(0, 1).toUpperCase()}${line.slice(1)}`), 0.2);
  });
  return [...named, ...nobody, ...listed, ...alone, ...unannounced, ...places].flat();
}

const PLACES = [...COMMUNES, ...KNOWN_PLACES].filter((place) => place.includes(' '));
const BEFORE_PLACE =
  'bà con|dân|người dân|ở|tại|lên|xuống|qua|từ|về|tới|chợ|xã|phường|bên|bà con mình ở|nhà ở|cô bác|anh em|đi|đảo|cán bộ|trung tâm|UBND|công an|'.split(
    '|',
  );
const BEHIND_PLACE =
  'đi xa|còn nghèo|chưa có mạng|làm lẹ hơn|đông người|phục vụ tốt|ở xa quá|lên đây mất 2 giờ|mùa nước nổi|có một máy|thì chậm|nên có thêm quầy|biết tiếng Khmer|quá tải|không có ghế|'.split(
    '|',
  );
const UNANNOUNCED =
  'hôm đó|hôm nay|nhờ|may có|gặp|hồi sáng|ở quầy|có|cảm ơn|và|riêng||||||hỏi|thì|mà|do|quầy 3|gọi cho|nghe nói|sáng nay'.split(
    '|',
  );

const SHAPES = [
  'given',
  'given',
  'given',
  'given',
  'two',
  'two',
  'full',
  'full',
  'full',
  'nick',
] as const;

function fromTexts(file: string | undefined): readonly NameDecision[] {
  if (file === undefined) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) =>
    (['as is', 'small', 'small without marks'] as const).flatMap((style) =>
      nameDecisions(rewritten(line.normalize('NFC').slice(0, 200), style), 0.25),
    ),
  );
}

const EPOCHS = 8;
const PENALTY = 2e-4;
const STEP = 0.15;

/** Conditional logit: at every decision the right candidates, or none, shall be the likeliest. */
function learnWeights(decisions: readonly NameDecision[]): Float64Array {
  const weights = new Float64Array(FEATURES);
  const squares = new Float64Array(FEATURES).fill(1e-3);
  const order = decisions.slice();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order);
    let loss = 0;
    for (const decision of order) loss += learn(decision, weights, squares);
    process.stdout.write(`${epoch + 1}: ${(loss / order.length).toFixed(5)}\n`);
  }
  return weights;
}

function learn(decision: NameDecision, weights: Float64Array, squares: Float64Array): number {
  const { candidates, anyRight, weight } = decision;
  const sums = candidates.map(({ features }) =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
  );
  const most = Math.max(0, ...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const none = Math.exp(-most);
  const all = odds.reduce((sum, one) => sum + one, none);
  const right = anyRight
    ? odds.reduce((sum, one, index) => sum + (candidates[index]?.right === true ? one : 0), 0)
    : none;
  candidates.forEach(({ features, right: isRight }, index) => {
    const odd = odds[index] ?? 0;
    const pull = (odd / all - (anyRight && isRight ? odd / right : 0)) * weight;
    if (Math.abs(pull) < 1e-5) return;
    for (const feature of features) {
      const slope = pull + PENALTY * (weights[feature] ?? 0);
      squares[feature] = (squares[feature] ?? 0) + slope * slope;
      weights[feature] =
        (weights[feature] ?? 0) - (STEP * slope) / Math.sqrt(squares[feature] ?? 1);
    }
  });
  return -Math.log(right / all + 1e-12) * weight;
}

function shuffle(list: NameDecision[]): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = random.between(0, at);
    [list[at], list[other]] = [list[other] as NameDecision, list[at] as NameDecision];
  }
}

/** The weights as a module, zeros counted. */
function renderWeights(weights: Float64Array): string {
  let at = 0;
  const groups = Object.entries(FEATURE_GROUPS).map(([group, size]) => {
    const tenths = Array.from(weights.slice(at, at + size), (weight) => Math.round(weight * 10));
    at += size;
    const packed = tenths
      .join(' ')
      .replace(/(?<![-\d])0(?: 0)*(?!\d)/gu, (zeros) => `z${(zeros.length + 1) / 2}`);
    const lines = packed.match(/.{1,90}(?= |$)/gu) ?? [];
    return `  // ${group}\n${lines.map((line) => `  '${line.trim()}',\n`).join('')}`;
  });
  return `/**
 * How much each feature of \`name-evidence.ts\` speaks for a name, in tenths; "z9" stands for nine
 * zeros. Written by \`test/support/fit-name-weights.ts\`; not to be edited by hand.
 */
const FITTED: readonly string[] = [
${groups.join('')}];

/** Weights in the order of the features. */
export const NAME_WEIGHTS: readonly number[] = FITTED.flatMap((line) => line.split(' ')).flatMap(
  (entry) =>
    entry.startsWith('z')
      ? Array.from({ length: Number(entry.slice(1)) }, () => 0)
      : [Number(entry)],
);
`;
}

const [texts, left] = process.argv.slice(2);
const used = Object.entries(SENTENCES).filter(([name]) => name !== left);
const weights = learnWeights([
  ...used.flatMap(([, lines]) => fromSentences(lines)),
  ...fromParts(),
  ...fromTexts(texts === '-' ? undefined : texts),
]);
writeFileSync(
  path.join(import.meta.dirname, '../../core/redaction/name-weights.ts'),
  renderWeights(weights),
);
