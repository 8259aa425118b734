import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Which letters a page is mostly written in. */
export type Letters = 'latin' | 'khmer';

/** What is wanted most comes first; what is bold is drawn from regular where bold has no room. */
const RULES: Readonly<Record<Letters, readonly string[]>> = {
  latin: [
    ruleOf('Noto Sans', 400, 'noto-sans-regular.woff2'),
    ruleOf('Noto Sans', 700, 'noto-sans-bold.woff2'),
  ],
  khmer: [ruleOf('Noto Sans Khmer', 400, 'noto-sans-khmer.woff2')],
};

function ruleOf(family: string, weight: number, file: string): string {
  const base64 = readFileSync(join(import.meta.dirname, 'letters', file)).toString('base64');
  return (
    `@font-face{font-family:"${family}";font-weight:${weight};` +
    `src:url("data:font/woff2;base64,${base64}") format("woff2")}`
  );
}

/** What a style sheet may weigh on its way: the page and its sign take less than the rest of 30 kB. */
const SHEET_BYTES = 25_000;

/**
 * Adds letters to a style sheet, as many as it has room for, so that a telephone draws them alike
 * everywhere and asks for no further file: those of Vietnamese and English, or those of Khmer, which
 * weigh too much to go along with them.
 */
export function withLetters(styles: string, letters: Letters): string {
  let sheet = styles;
  for (const rule of RULES[letters]) {
    const more = `${rule}\n${sheet}`;
    if (gzipSync(more).length > SHEET_BYTES) break;
    sheet = more;
  }
  return sheet;
}
