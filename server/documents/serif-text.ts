import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontRuns } from '../../kiosk/slip/font-runs.ts';

/** Tinos: free, and as wide, letter by letter, as Times New Roman, which may not be shipped. */
const PARTS = ['latin', 'vietnamese'] as const;
const FACES = ['400-normal', '400-italic', '700-normal', '700-italic'] as const;
export type Face = (typeof FACES)[number];

/** Letters that one file of the typeface holds. */
export interface SerifRun {
  readonly font: string;
  readonly text: string;
}

/** Makes the typeface known to the document, in every face. */
export function registerSerif(document: PDFKit.PDFDocument): void {
  const { resolve } = createRequire(import.meta.url);
  for (const part of PARTS) {
    for (const face of FACES) {
      const file = resolve(`@fontsource/tinos/files/tinos-${part}-${face}.woff`);
      document.registerFont(`${part}-${face}`, readFileSync(file));
    }
  }
}

/** The text by the files that hold its letters; what is neither Latin nor Vietnamese is tried as Latin. */
export function serifRuns(text: string, face: Face): readonly SerifRun[] {
  return fontRuns(text).map((run) => ({
    font: `${run.part === 'vietnamese' ? 'vietnamese' : 'latin'}-${face}`,
    text: run.text,
  }));
}

/** Measures texts; each word is measured once, for a long report says the same words often. */
export function createRuler(
  document: PDFKit.PDFDocument,
): (text: string, face: Face, size: number) => number {
  const widths = new Map<string, number>();
  return (text, face, size) => {
    const key = `${face} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      width = serifRuns(text, face).reduce((sum, run) => {
        document.font(run.font).fontSize(100);
        return sum + document.widthOfString(run.text);
      }, 0);
      widths.set(key, width);
    }
    return (width * size) / 100;
  };
}
