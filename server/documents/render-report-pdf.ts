import type {
  OfficialReport,
  ReportBar,
  ReportBlock,
  ReportColumn,
} from '../../analytics/reports/official-report.ts';
import { startOfDay, type LocalDay } from '../../core/calendar.ts';
import { officialReportText as texts } from '../../core/messages/vi/official-report.ts';
import { BAR_COLOURS, FIRST_LINE_MM, PARAGRAPH_GAP, SIZES } from './official-layout.ts';
import {
  MM,
  openSheet,
  type Column,
  type ReportSheet,
  type Setting,
  type TableTags,
} from './report-sheet.ts';

/** Room for the signature and the seal. */
const SIGNATURE_MM = 25;

/** Points between a cell's edge and its text. */
const PADDING = 3;

/** The report as a PDF with its letters inside, in the layout of Nghị định 30/2020/NĐ-CP. */
export function renderReportPdf(report: OfficialReport, madeOn: LocalDay): Promise<Buffer> {
  const sheet = openSheet({
    Title: report.summary,
    CreationDate: new Date(startOfDay(madeOn)),
    // Plain letters in the file: there `verify-report` finds them.
    ...(report.fingerprint !== null && { Keywords: report.fingerprint }),
  });
  sheet.tag('P', () => drawLetterhead(sheet, report));
  sheet.tag('H1', () => drawTitle(sheet, report));
  for (const block of report.blocks) drawBlock(sheet, block);
  drawSignature(sheet, report);
  for (const block of report.annexes) drawBlock(sheet, block);
  return sheet.finish();
}

const plain = (size: number, align: Setting['align'] = 'left'): Setting => ({
  size,
  face: '400-normal',
  align,
});
const bold = (size: number, align: Setting['align'] = 'center'): Setting => ({
  size,
  face: '700-normal',
  align,
});

/** Draws one below the other in a column; answers where the next would begin. */
function stack(
  sheet: ReportSheet,
  column: Column,
  y: number,
  lines: readonly (readonly [string, Setting])[],
): number {
  let at = y;
  for (const [text, setting] of lines) {
    const set = sheet.set(text, column.width, setting);
    sheet.draw(set, column, at);
    at += set.height;
  }
  return at;
}

function rule(sheet: ReportSheet, column: Column, y: number, length: number): void {
  const left = column.x + (column.width - length) / 2;
  sheet.document.lineWidth(0.6).strokeColor('#000');
  sheet.document
    .moveTo(left, y)
    .lineTo(left + length, y)
    .stroke();
}

function drawLetterhead(sheet: ReportSheet, report: OfficialReport): void {
  const { x, width } = sheet.column;
  const left = { x: x - 4 * MM, width: width * 0.42 };
  const right = { x: left.x + left.width, width: width + 4 * MM - left.width };
  const agency = stack(sheet, left, sheet.y, [
    [report.superior, plain(SIZES.agency, 'center')],
    [report.issuer, bold(SIZES.agency)],
  ]);
  rule(sheet, left, agency + 2, sheet.width(report.issuer, bold(SIZES.agency)) * 0.45);
  const state = stack(sheet, right, sheet.y, [
    [texts.nation, bold(SIZES.nation)],
    [texts.motto, bold(SIZES.motto)],
  ]);
  rule(sheet, right, state + 2, sheet.width(texts.motto, bold(SIZES.motto)));
  const y = Math.max(agency, state) + 8;
  stack(sheet, left, y, [[report.number, plain(SIZES.number, 'center')]]);
  const italic = { ...plain(SIZES.place, 'center'), face: '400-italic' } as const;
  sheet.y = stack(sheet, right, y, [[report.placeAndDate, italic]]) + 14;
}

function drawTitle(sheet: ReportSheet, { summary }: OfficialReport): void {
  const { x, width } = sheet.column;
  const narrow = { x: x + 10 * MM, width: width - 20 * MM };
  sheet.y = stack(sheet, narrow, sheet.y, [
    [texts.type, bold(SIZES.title)],
    [summary, bold(SIZES.title)],
  ]);
  rule(sheet, narrow, sheet.y + 3, 25 * MM);
  sheet.y += 14;
}

function drawSignature(sheet: ReportSheet, report: OfficialReport): void {
  sheet.ensure((SIGNATURE_MM + 30) * MM);
  sheet.y += 10;
  sheet.tag('P', () => drawSigning(sheet, report));
}

function drawSigning(sheet: ReportSheet, report: OfficialReport): void {
  const { recipients, authority, signer, signerName } = report;
  const { x, width } = sheet.column;
  const left = { x, width: width / 2 };
  const right = { x: x + width / 2, width: width / 2 };
  const list = stack(sheet, left, sheet.y, [
    [texts.recipientsTitle, { size: SIZES.agency, face: '700-italic', align: 'left' }],
    ...recipients.map((line) => [line, plain(SIZES.recipients)] as const),
  ]);
  const signing = stack(sheet, right, sheet.y, [
    ...(authority === '' ? [] : [[authority, bold(SIZES.title)] as const]),
    [signer, bold(SIZES.title)],
  ]);
  const name = signing + SIGNATURE_MM * MM;
  const signed =
    signerName === '' ? name : stack(sheet, right, name, [[signerName, bold(SIZES.title)]]);
  sheet.y = Math.max(list, signed);
}

function drawBlock(sheet: ReportSheet, block: ReportBlock): void {
  switch (block.kind) {
    case 'heading':
      return drawParagraph(sheet, block.text, {
        setting: bold(SIZES.body, 'left'),
        keep: 40,
        type: 'H2',
      });
    case 'notice':
      return drawParagraph(sheet, block.text, { setting: bold(SIZES.body), keep: 0 });
    case 'paragraph': {
      const setting = { ...plain(SIZES.body, 'justify'), indent: FIRST_LINE_MM * MM };
      return drawParagraph(sheet, block.text, { setting, keep: 0 });
    }
    case 'annex':
      sheet.newPage(true);
      sheet.tag('H1', () => {
        sheet.y = stack(sheet, sheet.column, sheet.y, [
          [block.label, bold(SIZES.body)],
          [block.title, bold(SIZES.body)],
          [block.note, { ...plain(SIZES.body, 'center'), face: '400-italic' }],
        ]);
      });
      sheet.y += 10;
      return;
    case 'table':
      drawCaption(sheet, block.caption);
      return drawTable(sheet, block.columns, block.rows);
    case 'bars':
      drawCaption(sheet, block.caption);
      return drawBars(sheet, block);
  }
}

function drawParagraph(
  sheet: ReportSheet,
  text: string,
  {
    setting,
    keep,
    type = 'P',
  }: { readonly setting: Setting; readonly keep: number; readonly type?: 'P' | 'H2' },
): void {
  const set = sheet.set(text, sheet.column.width, setting);
  sheet.ensure(set.height + keep);
  sheet.tag(type, () => sheet.draw(set, sheet.column, sheet.y));
  sheet.y += set.height + PARAGRAPH_GAP;
}

function drawCaption(sheet: ReportSheet, caption: string | null): void {
  if (caption === null) return;
  const setting = { ...plain(SIZES.body, 'center'), face: '400-italic' } as const;
  drawParagraph(sheet, caption, { setting, keep: 80 });
}

/** The table with its headings again on every page it runs over. */
function drawTable(
  sheet: ReportSheet,
  columns: readonly ReportColumn[],
  rows: readonly (readonly string[])[],
): void {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const places: Column[] = [];
  let x = sheet.column.x;
  for (const { width } of columns) {
    const share = (width / sum) * sheet.column.width;
    places.push({ x, width: share });
    x += share;
  }
  const headings = columns.map(({ heading }) => heading);
  const tags = sheet.tagTable();
  const head = () =>
    drawRow(
      { sheet, places, tags },
      setRow(sheet, places, headings, () => bold(SIZES.table)),
      'TH',
    );
  head();
  for (const row of rows) {
    const setting = (index: number) =>
      plain(SIZES.table, columns[index]!.numeric ? 'right' : 'left');
    const set = setRow(sheet, places, row, setting);
    if (sheet.ensure(set.height)) head();
    drawRow({ sheet, places, tags }, set, 'TD');
  }
  tags.end();
  sheet.y += 8;
}

interface DrawnTable {
  readonly sheet: ReportSheet;
  readonly places: readonly Column[];
  readonly tags: TableTags;
}

type CellSetting = (index: number) => Setting;

/** The texts of a row broken into lines, and the height that the highest needs. */
interface SetRow {
  readonly cells: readonly ReturnType<ReportSheet['set']>[];
  readonly height: number;
}

function setRow(
  sheet: ReportSheet,
  places: readonly Column[],
  row: readonly string[],
  setting: CellSetting,
): SetRow {
  const cells = row.map((text, index) =>
    sheet.set(text, places[index]!.width - 2 * PADDING, setting(index)),
  );
  return { cells, height: Math.max(...cells.map(({ height }) => height)) + 2 * PADDING };
}

function drawRow(
  { sheet, places, tags }: DrawnTable,
  { cells, height }: SetRow,
  type: 'TH' | 'TD',
): void {
  const { document } = sheet;
  const draws = cells.map((text, index) => () => {
    const { x, width } = places[index]!;
    document.lineWidth(0.5).strokeColor('#000').rect(x, sheet.y, width, height).stroke();
    document.fillColor('#000');
    sheet.draw(text, { x: x + PADDING, width: width - 2 * PADDING }, sheet.y + PADDING);
  });
  tags.row(type, draws);
  sheet.y += height;
}

/** The picture, whole on one page. */
function drawBars(
  sheet: ReportSheet,
  { bars, alt }: { readonly bars: readonly ReportBar[]; readonly alt: string },
): void {
  const label = sheet.column.width * 0.38;
  const heights = bars.map((bar) => sheet.set(bar.label, label, plain(SIZES.table)).height + 4);
  sheet.ensure(heights.reduce((sum, height) => sum + height, 0));
  sheet.tag('Figure', () => drawEachBar(sheet, bars), alt);
  sheet.y += 8;
}

function drawEachBar(sheet: ReportSheet, bars: readonly ReportBar[]): void {
  const { x, width } = sheet.column;
  const label = { x, width: width * 0.38 };
  const track = { x: x + width * 0.4, width: width * 0.46 };
  const value = { x: x + width * 0.87, width: width * 0.13 };
  for (const bar of bars) {
    const set = sheet.set(bar.label, label.width, plain(SIZES.table));
    sheet.draw(set, label, sheet.y);
    const top = sheet.y + 3;
    sheet.document.rect(track.x, top, track.width, 9).fill(`#${BAR_COLOURS.rest}`);
    sheet.document.rect(track.x, top, track.width * bar.share, 9).fill(`#${BAR_COLOURS.filled}`);
    sheet.document.fillColor('#000');
    stack(sheet, value, sheet.y, [[bar.value, plain(SIZES.table, 'right')]]);
    sheet.y += set.height + 4;
  }
}
