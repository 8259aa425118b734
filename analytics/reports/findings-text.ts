import { fillIn } from '../../core/messages/fill-in.ts';
import type { FindingsMessages } from '../../core/messages/vi/findings.ts';
import type { Reason } from '../../core/reason.ts';
import type { ChangedRow, Comparison } from './compare-figures.ts';
import type { Advice, Findings } from './findings.ts';
import { renderShare } from './render-share.ts';
import type { SatisfactionFigure } from './satisfaction-report.ts';

/** Words and number formats of one language. */
export interface FindingsWords {
  readonly language: 'vi' | 'en';
  readonly texts: FindingsMessages;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly format: {
    share(share: number): string;
    target(share: number): string;
    count(count: number): string;
    points(difference: number): string;
  };
}

/** Units named in a sentence. */
const MOST_NAMED = 5;

/** Where the figure stands against the period before, in whole sentences. */
export function changeSentences(
  { change }: Findings,
  now: SatisfactionFigure,
  words: FindingsWords & { readonly periodName: (id: string) => string },
): readonly string[] {
  if (change === null) return [];
  const { texts, format, language } = words;
  const share = (figure: SatisfactionFigure) => renderShare(figure, language) ?? '';
  const both = {
    period: words.periodName(change.period.id),
    before: share(change.total),
    nBefore: format.count(change.total.n),
    now: share(now),
  };
  if (change.difference === null) return [fillIn(texts.changeUnknown, both)];
  const [fell, rose] = [-1, 1].map((sign) =>
    change.units.filter(({ difference }) => Math.sign(difference.difference) === sign),
  );
  const named = (text: string, item: string, rows: readonly ChangedRow[]) =>
    rows.length === 0
      ? []
      : [
          fillIn(text, {
            units: rows
              .slice(0, MOST_NAMED)
              .map(({ label: name, before, now: after }) =>
                fillIn(item, { name, before: share(before), now: share(after) }),
              )
              .join('; '),
          }),
        ];
  return [
    comparedSentence(texts.change, both, { ...words, difference: change.difference }),
    ...named(texts.fell, texts.moved, fell!),
    ...named(texts.rose, texts.movedUp, rose!.toReversed()),
  ];
}

/** A difference with its interval, and whether it is clear. */
export function comparedSentence(
  template: string,
  values: Readonly<Record<string, string>>,
  {
    difference: { difference, lower, upper, clear },
    texts,
    format,
  }: FindingsWords & { readonly difference: Comparison },
): string {
  const points = (value: number) => format.points(value).replace('-', '−');
  const text = fillIn(template, {
    ...values,
    points: points(difference),
    lower: points(lower),
    upper: points(upper),
  });
  return `${text} ${clear ? texts.clear : texts.unclear}`;
}

/** The reasons in one sentence; null where none may be told. */
export function reasonsSentence(
  { reasons }: Findings,
  { texts, format, reasons: names }: FindingsWords,
): string | null {
  if (reasons.length === 0) return null;
  const items = reasons.slice(0, MOST_NAMED).map(({ reason, n }) =>
    fillIn(texts.reasonItem, {
      reason: names[reason].toLocaleLowerCase('vi'),
      n: format.count(n),
    }),
  );
  return fillIn(texts.reasons, { reasons: items.join('; ') });
}

/** What to do, in one sentence. */
export function adviceSentence(
  advice: Advice,
  target: number,
  { texts, format, language }: FindingsWords,
): string {
  switch (advice.kind) {
    case 'procedure':
    case 'unit':
      return fillIn(texts[`advice-${advice.kind}`], {
        name: advice.label,
        share: renderShare(advice, language) ?? '',
        n: format.count(advice.n),
        short: format.count(advice.short),
        target: format.target(target),
      });
    case 'reason':
      return fillIn(reasonAdvice(advice.reason, texts), { n: format.count(advice.n) });
    case 'ratings': {
      const about = aboutTwoDigits(advice.missing);
      return fillIn(texts['advice-ratings'], { missing: format.count(about) });
    }
    case 'cuts':
      return fillIn(texts['advice-cuts'], { missing: format.count(advice.missing) });
    case 'marks':
      return fillIn(texts['advice-marks'], { waiting: format.count(advice.waiting) });
    case 'baseline':
    case 'keep':
      return texts[`advice-${advice.kind}`];
  }
}

/** "About 1,300", not "about 1,287": the estimate is no more exact than that. Rounded up. */
export function aboutTwoDigits(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.ceil(count / step) * step;
}

/** Only reasons that ask for something better are advised on. */
function reasonAdvice(reason: Reason, texts: FindingsMessages): string {
  const key = `advice-reason-${reason}`;
  return key in texts ? texts[key as 'advice-reason-other'] : texts['advice-reason-other'];
}
