import { rewritten } from '../core/redaction/labelled.ts';
import type { SeededRandom } from './seeded-random.ts';

/** What people who type fast write for a word. */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['không', 'ko k hông hok khong kh'],
  ['được', 'dc đc đượt dk'],
  ['với', 'vs dí voi'],
  ['gì', 'j gi'],
  ['rồi', 'r gòi rùi roi'],
  ['chị', 'c chi'],
  ['anh', 'a'],
  ['em', 'e'],
  ['vậy', 'z v dậy zậy'],
  ['tôi', 'tui t toi'],
  ['hồ sơ', 'hs hso'],
  ['cán bộ', 'cb cbo'],
  ['cảm ơn', 'cám_ơn tks camon c.ơn'],
  ['người', 'ng ngừi'],
  ['quá', 'wá'],
  ['biết', 'bit bik'],
  ['nhiều', 'nhìu nh'],
  ['điện thoại', 'đt dt'],
  ['thôi', 'thui'],
  ['chưa', 'ch'],
  ['làm', 'lm'],
  ['cũng', 'cx'],
  ['những', 'mấy'],
  ['nhưng', 'nhg'],
  ['bây giờ', 'bgio giờ'],
];
const SHORT = SHORT_FORMS.map(
  ([word, forms]) =>
    [
      new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu'),
      forms.replaceAll('_', ' ').split(' '),
    ] as const,
);

/** One way in which people may write a labelled sentence, by chance; its labels stay. */
export function styledBy(random: SeededRandom): (line: string) => string {
  const chance = (odds: number): boolean => random.next() < odds;
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T;
  const shortened = (line: string): string =>
    outsideLabels(line, (part) =>
      SHORT.reduce(
        (text, [word, forms]) => text.replace(word, (full) => (chance(0.5) ? pick(forms) : full)),
        part,
      ),
    );
  const misspelled = (line: string): string =>
    outsideLabels(line, (part) =>
      part.replace(/\p{L}{3,}/gu, (word) => {
        if (!chance(0.06)) return word;
        const at = random.between(1, word.length - 1);
        const kept = chance(0.5) ? '' : (word[at] ?? '').repeat(2);
        return word.slice(0, at) + kept + word.slice(at + 1);
      }),
    );
  /** Marks as a hasty thumb sets them, in names as well. */
  const halfMarked = (line: string): string => {
    const kept = pick([0.3, 0.5, 0.7, 0.85]);
    const text = chance(0.6) ? rewritten(line, 'small') : line;
    return text.replace(/\{[a-z-]+\||\p{L}+/gu, (word) =>
      word.startsWith('{') || chance(kept) ? word : rewritten(word, 'without marks'),
    );
  };
  const sentenceCase = (line: string): string =>
    rewritten(line, pick(['small', 'small without marks'])).replace(
      /^((?:\{[a-z-]+\|)?)(\p{Ll})/u,
      (_, label: string, letter: string) => label + letter.toUpperCase(),
    );
  return (line) => {
    const brief = chance(0.18) ? shortened(line) : line;
    const text = chance(0.05) ? misspelled(brief) : brief;
    const style = random.next();
    if (style < 0.26) return text;
    if (style < 0.38) return rewritten(text, 'small');
    if (style < 0.68) return rewritten(text, 'small without marks');
    if (style < 0.76) return rewritten(text, 'without marks');
    if (style < 0.84) return sentenceCase(text);
    return style < 0.87 ? rewritten(text, 'large') : halfMarked(text);
  };
}

function outsideLabels(line: string, change: (part: string) => string): string {
  return line.replace(/\{[^}]*\}|[^{]+/gu, (part) => (part.startsWith('{') ? part : change(part)));
}
