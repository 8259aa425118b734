import type { FontWeight } from './font-runs.ts';
import { SLIP_LANGUAGES, slipWords, type Slip, type SlipPaper } from './slip.ts';
import type { Language } from '../../core/language.ts';
import type { SlipMessages } from '../../core/messages/vi/slip.ts';

/** How a slip lies on its paper, in millimetres and points. */
export interface SlipShape {
  /** Of one slip. */
  readonly width: number;
  /** Of one slip; null: as long as it needs, on a roll. */
  readonly height: number | null;
  readonly margin: number;
  readonly qr: number;
  /** Size of the Vietnamese text in points; the code to type is twice, the others 0.85 of it. */
  readonly text: number;
  /** Slips side by side and one below the other on a page. */
  readonly columns: number;
  readonly rows: number;
}

export const SLIP_SHAPES: Readonly<Record<SlipPaper, SlipShape>> = {
  // Thermal heads print 48 and 72 mm of these rolls.
  'roll-58': { width: 58, height: null, margin: 5, qr: 40, text: 10, columns: 1, rows: 1 },
  'roll-80': { width: 80, height: null, margin: 4, qr: 48, text: 12, columns: 1, rows: 1 },
  a5: { width: 148, height: 210, margin: 14, qr: 90, text: 16, columns: 1, rows: 1 },
  a4: { width: 105, height: 148.5, margin: 8, qr: 58, text: 12, columns: 2, rows: 2 },
};

/** One line of a slip, before it is broken to the paper's width; the empty one is the QR code's place. */
export interface SlipLine {
  readonly text: string;
  /** Null for what is of no language: a name, a code. */
  readonly language: Language | null;
  /** Times the shape's `text`. */
  readonly scale: 0.85 | 1 | 1.1 | 2;
  readonly weight: FontWeight;
  /** In points. */
  readonly gapBefore: 0 | 1 | 2 | 3;
}

type Words = [vi: SlipMessages, km: SlipMessages, en: SlipMessages];

/** What a slip says, from top to bottom, on every paper and in print page and PDF alike. */
export function slipLines(slip: Slip): readonly SlipLine[] {
  const [vi, km, en] = SLIP_LANGUAGES.map((language) => slipWords(slip, language)) as Words;
  const line = (
    text: string,
    language: Language | null,
    set: Partial<Pick<SlipLine, 'scale' | 'weight' | 'gapBefore'>> = {},
  ): SlipLine => ({ text, language, scale: 1, weight: 400, gapBefore: 0, ...set });
  const small = { scale: 0.85 } as const;
  return [
    ...(slip.reference === null ? [] : [line(slip.reference, null, small)]),
    ...(slip.line === '' ? [] : [line(slip.line, null, small)]),
    line(slip.place, null, small),
    line(vi.ask, 'vi', { scale: 1.1, weight: 700, gapBefore: 2 }),
    line(km.ask, 'km', { gapBefore: 1 }),
    line(en.ask, 'en', small),
    line(vi.scan, 'vi', { weight: 700, gapBefore: 3 }),
    line('', null),
    line(vi.orType, 'vi'),
    line(km.orType, 'km'),
    line(en.orType, 'en', small),
    line(slip.typed, null, { scale: 2, weight: 700, gapBefore: 1 }),
    line(vi.until, 'vi', { weight: 700, gapBefore: 1 }),
    line(`${km.until} · ${en.until.replace(' ', '\u00a0')}`, 'km', small),
    line(vi.nobody, 'vi', { ...small, gapBefore: 2 }),
    line(km.nobody, 'km', small),
    line(en.nobody, 'en', small),
  ];
}
