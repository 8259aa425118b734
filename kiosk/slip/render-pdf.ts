import PdfFile from 'pdfkit';
import { fontFiles, fontName, fontRuns, type FontWeight } from './font-runs.ts';
import { darkRuns, qrCode, QUIET_MODULES } from './qr-code.ts';
import { slipLines, SLIP_SHAPES, type SlipShape } from './slip-shape.ts';
import type { Slip, SlipPaper } from './slip.ts';

const MM = 72 / 25.4;

/** Millimetres, margin included: modules of 0.6 mm, which any telephone reads. */
const SMALLEST_QR = 25;

/** One line of a slip, set but not yet placed. */
interface SetLine {
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly height: number;
  readonly gapBefore: number;
}

/**
 * The slips as a PDF with the fonts inside: one slip a page, or four on an A4 sheet with marks to cut
 * along. Khmer is shaped by the PDF library. Made in memory; nothing of it is kept.
 */
export function renderSlipsPdf(slips: readonly Slip[], paper: SlipPaper): Promise<Buffer> {
  const shape = SLIP_SHAPES[paper];
  const document = new PdfFile({ autoFirstPage: false, margin: 0, compress: true });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((resolve, reject) => {
    document.once('end', () => resolve(Buffer.concat(chunks)));
    document.once('error', reject);
  });
  for (const { name, file } of fontFiles()) document.registerFont(name, file);
  const perPage = shape.columns * shape.rows;
  for (const [i, slip] of slips.entries()) {
    const lines = fit(setLines(document, slip, shape), shape);
    const height = (shape.height ?? lengthOf(lines, shape)) * MM;
    const place = i % perPage;
    if (place === 0) {
      document.addPage({
        size: [shape.width * shape.columns * MM, height * shape.rows],
        margin: 0,
      });
      if (perPage > 1) drawCuts(document);
    }
    const left = (place % shape.columns) * shape.width * MM;
    const top = Math.floor(place / shape.columns) * height;
    const spare = shape.height === null ? 0 : height - lengthOf(lines, shape) * MM;
    drawSlip(document, { slip, lines, shape, left, top: top + Math.max(0, spare / 2) });
  }
  document.end();
  return whole;
}

/** What stands above the QR code and below it; an empty line is the code's place. */
function setLines(document: PDFKit.PDFDocument, slip: Slip, shape: SlipShape): readonly SetLine[] {
  const set: SetLine[] = [];
  const add = (text: string, scale: number, weight: FontWeight, gapBefore: number): void => {
    const size = shape.text * scale;
    const room = (shape.width - 2 * shape.margin) * MM;
    for (const [i, part] of wrap(document, text, { size, weight, room }).entries()) {
      const isKhmer = fontRuns(part).some(({ part: font }) => font === 'khmer');
      const height = size * (isKhmer ? 1.7 : 1.3);
      set.push({ text: part, size, weight, height, gapBefore: i === 0 ? gapBefore : 0 });
    }
  };
  for (const { text, scale, weight, gapBefore } of slipLines(slip)) {
    if (text !== '') add(text, scale, weight, gapBefore);
    else set.push({ text: '', size: 0, weight: 400, height: shape.qr * MM, gapBefore: 0 });
  }
  return set;
}

/** On paper of a fixed size the QR code gives way to long names; it stays larger than a coin. */
function fit(lines: readonly SetLine[], shape: SlipShape): readonly SetLine[] {
  const over = shape.height === null ? 0 : lengthOf(lines, shape) - shape.height;
  if (over <= 0) return lines;
  const height = Math.max(SMALLEST_QR, shape.qr - over) * MM;
  return lines.map((line) => (line.text === '' ? { ...line, height } : line));
}

function lengthOf(lines: readonly SetLine[], { margin }: SlipShape): number {
  const points = lines.reduce((sum, { height, gapBefore }) => sum + height + gapBefore, 0);
  return points / MM + 2 * margin;
}

interface Placed {
  readonly slip: Slip;
  readonly lines: readonly SetLine[];
  readonly shape: SlipShape;
  readonly left: number;
  readonly top: number;
}

function drawSlip(document: PDFKit.PDFDocument, { slip, lines, shape, left, top }: Placed): void {
  let y = top + shape.margin * MM;
  const middle = left + (shape.width * MM) / 2;
  for (const line of lines) {
    y += line.gapBefore;
    if (line.text === '') drawQr(document, slip.url, { x: middle, y, size: line.height });
    else drawLine(document, line, { x: middle - widthOf(document, line.text, line) / 2, y });
    y += line.height;
  }
}

function drawLine(
  document: PDFKit.PDFDocument,
  { text, size, weight, height }: SetLine,
  at: { readonly x: number; readonly y: number },
): void {
  let { x } = at;
  const baseline = at.y + height * 0.72;
  for (const run of fontRuns(text)) {
    document.font(fontName(run.part, weight)).fontSize(size);
    document.text(run.text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    x += document.widthOfString(run.text);
  }
}

function drawQr(
  document: PDFKit.PDFDocument,
  url: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const code = qrCode(url);
  const module = size / (code.length + 2 * QUIET_MODULES);
  const left = x - size / 2 + QUIET_MODULES * module;
  const top = y + QUIET_MODULES * module;
  for (const [row, modules] of code.entries()) {
    for (const { start, length } of darkRuns(modules)) {
      // A hair higher than a module, so that no printer leaves a white line between two rows.
      document.rect(left + start * module, top + row * module, length * module, module * 1.02);
    }
  }
  document.fill('#000');
}

function drawCuts(document: PDFKit.PDFDocument): void {
  const { width, height } = document.page;
  document.save().lineWidth(0.4).dash(2, { space: 3 }).strokeColor('#888');
  document.moveTo(width / 2, 0).lineTo(width / 2, height);
  document.moveTo(0, height / 2).lineTo(width, height / 2);
  document.stroke().restore().undash();
}

/** Breaks at spaces, and between the words of Khmer where a zero-width space says so. */
function wrap(
  document: PDFKit.PDFDocument,
  text: string,
  set: { readonly size: number; readonly weight: FontWeight; readonly room: number },
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const isWide = (word: string) => widthOf(document, word.trimEnd(), set) > set.room;
  const words = text
    .split(/(?<=[ \u200b])/)
    .flatMap((word) => (isWide(word) ? word.split(/(?<=[-./])/) : [word]));
  for (const word of words) {
    const longer = line + word;
    if (line !== '' && widthOf(document, longer.trimEnd(), set) > set.room) {
      lines.push(line.trimEnd());
      line = word;
    } else line = longer;
  }
  lines.push(line.trimEnd());
  return lines.map((part) => part.replaceAll('\u200b', ''));
}

function widthOf(
  document: PDFKit.PDFDocument,
  text: string,
  { size, weight }: { readonly size: number; readonly weight: FontWeight },
): number {
  return fontRuns(text.replaceAll('\u200b', '')).reduce((sum, run) => {
    document.font(fontName(run.part, weight)).fontSize(size);
    return sum + document.widthOfString(run.text);
  }, 0);
}
