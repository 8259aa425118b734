import PdfFile from 'pdfkit';
import { MARGINS_MM, PAGE_MM, PAGE_NUMBER_MM, SIZES } from './official-layout.ts';
import { createRuler, registerSerif, serifRuns, type Face } from './serif-text.ts';

export const MM = 72 / 25.4;
const LINE_HEIGHT = 1.25;

/** How a text is set in a column. */
export interface Setting {
  readonly size: number;
  readonly face: Face;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Points by which the first line begins further right. */
  readonly indent?: number;
}

/** A text broken into lines, not yet placed. */
interface SetText extends Setting {
  readonly lines: readonly (readonly string[])[];
  readonly height: number;
}

/** A column on the page, in points. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Structure of a tagged PDF (ISO 32000-1, 14.8.4). */
type TagType = 'H1' | 'H2' | 'P' | 'Figure';

/** Tags the rows of a table in their order. */
export interface TableTags {
  row(type: 'TH' | 'TD', cells: readonly (() => void)[]): void;
  end(): void;
}

/** An A4 document that is written from top to bottom. */
export interface ReportSheet {
  readonly document: PDFKit.PDFDocument;
  readonly column: Column;
  /** Where the next thing begins. */
  y: number;
  set(text: string, width: number, setting: Setting): SetText;
  /** Draws it at a place, moving nothing. */
  draw(text: SetText, column: Column, y: number): void;
  width(text: string, setting: Pick<Setting, 'face' | 'size'>): number;
  /** `restart` begins the numbering anew: the first page of an annex bears none. */
  newPage(restart?: boolean): void;
  /** Says to screen readers what is drawn; `alt` stands for a picture. */
  tag(type: TagType, draw: () => void, alt?: string): void;
  /** A table whose rows are tagged one by one. */
  tagTable(): TableTags;
  /** Begins a new page when less than that is left; answers whether it did. */
  ensure(height: number): boolean;
  finish(): Promise<Buffer>;
}

/** An empty document on its first page; pages after it carry their number, top centre. */
export function openSheet(info: PDFKit.DocumentInfo): ReportSheet {
  const document = new PdfFile({
    autoFirstPage: false,
    margin: 0,
    compress: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'vi-VN',
    info,
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((resolve, reject) => {
    document.once('end', () => resolve(Buffer.concat(chunks)));
    document.once('error', reject);
  });
  registerSerif(document);
  const ruler = createRuler(document);
  const bottom = (PAGE_MM.height - MARGINS_MM.bottom) * MM;
  let pages = 0;
  const sheet: ReportSheet = {
    document,
    column: {
      x: MARGINS_MM.left * MM,
      width: (PAGE_MM.width - MARGINS_MM.left - MARGINS_MM.right) * MM,
    },
    y: 0,
    set: (text, width, setting) => setText(text, width, { ...setting, ruler }),
    draw: (text, column, y) => drawText(document, text, { column, y, ruler }),
    width: (text, { face, size }) => ruler(text, face, size),
    newPage(restart = false) {
      document.addPage({ size: 'A4', margin: 0 });
      pages = restart ? 1 : pages + 1;
      sheet.y = MARGINS_MM.top * MM;
      if (pages === 1) return;
      drawPageNumber(sheet, pages);
    },
    ensure(height) {
      if (sheet.y + height <= bottom) return false;
      sheet.newPage();
      return true;
    },
    ...structureTags(document),
    finish() {
      document.end();
      return whole;
    },
  };
  sheet.newPage();
  return sheet;
}

/** No part of the text: screen readers pass it over. */
function drawPageNumber(sheet: ReportSheet, page: number): void {
  const setting = { size: SIZES.body, face: '400-normal', align: 'center' } as const;
  sheet.document.markContent('Artifact', { type: 'Pagination' });
  const text = sheet.set(String(page), sheet.column.width, setting);
  sheet.draw(text, sheet.column, PAGE_NUMBER_MM * MM);
  sheet.document.endMarkedContent();
}

function structureTags(document: PDFKit.PDFDocument): Pick<ReportSheet, 'tag' | 'tagTable'> {
  return {
    tag(type, draw, alt) {
      document.addStructure(document.struct(type, alt === undefined ? {} : { alt }, draw));
    },
    tagTable() {
      const table = document.struct('Table');
      document.addStructure(table);
      return {
        row(type, cells) {
          const row = document.struct('TR');
          table.add(row);
          for (const draw of cells) row.add(document.struct(type, {}, draw));
          row.end();
        },
        end: () => table.end(),
      };
    },
  };
}

type Ruler = ReturnType<typeof createRuler>;

function setText(
  text: string,
  width: number,
  { ruler, ...setting }: Setting & { readonly ruler: Ruler },
): SetText {
  const { size, face, indent = 0 } = setting;
  const space = ruler(' ', face, size);
  const lines: string[][] = [];
  let line: string[] = [];
  let filled = indent;
  for (const word of text.normalize('NFC').split(/[ \n]+/)) {
    const wide = ruler(word, face, size);
    if (line.length > 0 && filled + space + wide > width) {
      lines.push(line);
      line = [];
      filled = 0;
    }
    filled += (line.length > 0 ? space : 0) + wide;
    line.push(word);
  }
  lines.push(line);
  return { ...setting, lines, height: lines.length * size * LINE_HEIGHT };
}

function drawText(
  document: PDFKit.PDFDocument,
  text: SetText,
  { column, y, ruler }: { readonly column: Column; readonly y: number; readonly ruler: Ruler },
): void {
  const { size, face, align, lines } = text;
  for (const [index, words] of lines.entries()) {
    const indent = index === 0 ? (text.indent ?? 0) : 0;
    const room = column.width - indent;
    const space = ruler(' ', face, size);
    const natural = words.reduce((sum, word) => sum + ruler(word, face, size), 0);
    const spare = room - natural - space * (words.length - 1);
    const isLast = index === lines.length - 1;
    const stretched = align === 'justify' && !isLast && words.length > 1 && spare > 0;
    const gap = stretched ? space + spare / (words.length - 1) : space;
    let x = column.x + indent;
    if (align === 'center') x += spare / 2;
    if (align === 'right') x += spare;
    const baseline = y + index * size * LINE_HEIGHT + size * 0.95;
    if (!stretched) {
      drawWord(document, words.join(' '), { x, baseline, face, size });
      continue;
    }
    for (const [place, word] of words.entries()) {
      // The space is written too, so that copied text has its words apart.
      drawWord(document, place < words.length - 1 ? `${word} ` : word, { x, baseline, face, size });
      x += ruler(word, face, size) + gap;
    }
  }
}

function drawWord(
  document: PDFKit.PDFDocument,
  word: string,
  at: { readonly x: number; readonly baseline: number; readonly face: Face; readonly size: number },
): void {
  let { x } = at;
  for (const run of serifRuns(word, at.face)) {
    document.font(run.font).fontSize(at.size);
    document.text(run.text, x, at.baseline, { lineBreak: false, baseline: 'alphabetic' });
    x += document.widthOfString(run.text);
  }
}
