import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The parts of the typeface, each a file of its own; together they hold every letter we print. */
const FONT_PARTS = ['latin', 'vietnamese', 'khmer'] as const;
type FontPart = (typeof FONT_PARTS)[number];
export type FontWeight = 400 | 700;

/** Letters of one part of the font, to be drawn one after the other. */
export interface FontRun {
  readonly part: FontPart;
  readonly text: string;
}

const KHMER = /[\u1780-\u17ff\u19e0-\u19ff\u200b-\u200d\u25cc]/;
/** First and last letters of the ranges that the Vietnamese part holds, all composed (NFC). */
const VIETNAMESE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/;

/** Splits a text by the part of the font that holds its letters. */
export function fontRuns(text: string): readonly FontRun[] {
  const runs: { part: FontPart; text: string }[] = [];
  for (const character of text.normalize('NFC')) {
    const part = partOf(character);
    const last = runs.at(-1);
    if (last?.part === part) last.text += character;
    else runs.push({ part, text: character });
  }
  return runs;
}

function partOf(character: string): FontPart {
  if (KHMER.test(character)) return 'khmer';
  return VIETNAMESE.test(character) ? 'vietnamese' : 'latin';
}

/** Every part in both weights, by the name under which a document knows it. */
export function fontFiles(): readonly { readonly name: string; readonly file: Buffer }[] {
  const { resolve } = createRequire(import.meta.url);
  return FONT_PARTS.flatMap((part) =>
    ([400, 700] as const).map((weight) => {
      const family = part === 'khmer' ? 'noto-sans-khmer' : 'noto-sans';
      const file = `@fontsource/${family}/files/${family}-${part}-${weight}-normal.woff`;
      return { name: fontName(part, weight), file: readFileSync(resolve(file)) };
    }),
  );
}

export function fontName(part: FontPart, weight: FontWeight): string {
  return `${part}-${weight}`;
}
