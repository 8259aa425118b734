import { fillIn } from '../../core/messages/fill-in.ts';
import { officialReportText as texts } from '../../core/messages/vi/official-report.ts';
import { schemes as schemeTexts } from '../../core/messages/vi/schemes.ts';
import type {
  OfficialReportInput,
  ReportBlock,
  ReportColumn,
  ReportFormat,
} from './official-report.ts';
import { dateParts } from './report-letterhead.ts';
import { renderShare } from './render-share.ts';
import type { SatisfactionRow } from './satisfaction-report.ts';
import type { SettledRow } from './settled-dossiers.ts';

/** A table with its title. */
interface Annex {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** The annex tables, numbered; those without a line are left out. */
export function officialAnnexes(input: OfficialReportInput): readonly ReportBlock[] {
  const annexes = [
    ...(['unit', 'counter', 'procedure', 'channel'] as const).map((name) =>
      breakdownAnnex(name, input),
    ),
    reducedAnnex(input),
    tt01Annex(input),
    settledAnnex(input),
  ].filter((annex) => annex !== null);
  const { letterhead, madeOn, number: given } = input;
  const note = fillIn(texts.annexNote, {
    number: given ?? texts.noNumber,
    symbol: letterhead.symbol,
    date: fillIn(texts.annexDate, dateParts(madeOn)),
    issuer: letterhead.issuer,
  });
  return annexes.flatMap(({ title, blocks }, index) => [
    { kind: 'annex', label: fillIn(texts.annex, { number: ROMAN[index]! }), title, note },
    ...blocks,
  ]);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;

const text = (heading: string, width: number): ReportColumn => ({ heading, width, numeric: false });
const number = (heading: string, width: number): ReportColumn => ({
  heading,
  width,
  numeric: true,
});

function breakdownAnnex(
  name: 'unit' | 'counter' | 'procedure' | 'channel',
  { satisfaction, format }: OfficialReportInput,
): Annex | null {
  const all = satisfaction.by[name];
  // There are thousands of procedures, and most were rated by nobody.
  const rows = name === 'procedure' ? all.filter(({ figure }) => figure !== null) : all;
  if (rows.length === 0) return null;
  const columns = [
    number(texts.columnNumber, 0.6),
    text(texts.columnName, 4.4),
    number(texts.columnCount, 1.2),
    number(texts.columnShare, 1.2),
    number(texts.columnLower, 1.1),
    number(texts.columnUpper, 1.1),
    text(texts.columnVerdict, 1.6),
    ...(name === 'channel' ? [] : [number(texts.columnFinished, 1.3)]),
  ];
  const note = fillIn(texts.annexProcedures, { shown: format.count(rows.length) });
  return {
    title: texts[`annex-${name}`],
    blocks: [
      ...(name === 'procedure' ? [{ kind: 'paragraph', text: note } as const] : []),
      {
        kind: 'table',
        caption: null,
        columns,
        rows: rows.map((row, index) => {
          const cells = figureCells(row, format);
          return [String(index + 1), row.label, ...cells.slice(0, columns.length - 2)];
        }),
      },
    ],
  };
}

/** Ratings, share, interval, verdict and finished dossiers; dots where the group is too small. */
function figureCells({ figure }: SatisfactionRow, format: ReportFormat): readonly string[] {
  const share = renderShare(figure, 'vi');
  if (figure === null || share === null || figure.interval === null) {
    return Array.from({ length: 6 }, () => texts.notShown);
  }
  const { n, interval, verdict, finished } = figure;
  return [
    format.count(n),
    share,
    format.share(interval.lower),
    format.share(interval.upper),
    texts[`short-${verdict}`],
    finished === null ? texts.notShown : format.count(finished),
  ];
}

function reducedAnnex({ reduction, format }: OfficialReportInput): Annex | null {
  const reduced = reduction?.reduced ?? [];
  if (reduced.length === 0) return null;
  const columns = [
    number(texts.columnNumber, 0.6),
    text(texts.columnProcedure, 5),
    text(texts.columnFate, 1.6),
    text(texts.columnDecision, 2),
    text(texts.columnEffective, 1.6),
  ];
  const rows = reduced.map(({ code, name, kind, decision, effectiveOn }, index) => [
    String(index + 1),
    `${code} ${name}`.trim(),
    texts[`fate-${kind}`],
    decision,
    format.day(effectiveOn),
  ]);
  return { title: texts.annexReduced, blocks: [{ kind: 'table', caption: null, columns, rows }] };
}

/** Mẫu 02: the nine indicators of the province; left out while nobody has entered any. */
function tt01Annex({ tt01 }: OfficialReportInput): Annex | null {
  const isEntered = tt01?.rows.some(({ own, checked }) => own !== null || checked !== null);
  if (tt01 === null || isEntered !== true) return null;
  const points = (tenths: number | null) =>
    tenths === null ? texts.notShown : (tenths / 10).toFixed(1).replace('.', ',');
  const rows = tt01.rows.map(({ indicator, tenths, own, checked }) => {
    const ends = tenths === null ? null : [tenths.least, tenths.most].map(points);
    const [least = '', most = ''] = ends ?? [];
    return [
      String(indicator),
      schemeTexts[`tt01-${indicator}`].replace(/^.*?\. /, ''),
      points(20),
      points(own),
      points(checked),
      ends === null ? '' : least === most ? least : `${least} – ${most}`,
    ];
  });
  const { agency, grade } = tt01;
  const total = fillIn(texts.tt01Total, {
    points: points(agency.tenths),
    most: points(agency.reachable),
    grade: grade === null ? texts.notGraded : schemeTexts[`grade-${grade}`],
  });
  const columns = [
    number(texts.columnIndicatorNumber, 0.8),
    text(texts.columnIndicatorName, 4.4),
    number(texts.columnFullMarks, 1.1),
    number(texts.columnOwnMarks, 1.1),
    number(texts.columnCheckedMarks, 1.3),
    number(texts.columnKnown, 1.3),
  ];
  return {
    title: texts['annex-tt01'],
    blocks: [
      { kind: 'table', caption: null, columns, rows },
      { kind: 'paragraph', text: total },
      { kind: 'paragraph', text: texts.tt01Note },
    ],
  };
}

function settledAnnex({ settled, format }: OfficialReportInput): Annex | null {
  if (settled === null || settled.length === 0) return null;
  const columns = [
    number(texts.columnNumber, 0.6),
    text(texts.columnSector, 3),
    number(texts.columnReceived, 1.2),
    number(texts.columnSettled, 1.3),
    number(texts.columnOnTime, 1.3),
    number(texts.columnLate, 1.2),
    number(texts.columnUndated, 1.2),
    number(texts.columnInHand, 1.3),
  ];
  const cells = ({ onTime, late, undated }: Omit<SettledRow, 'sector'>): readonly string[] => [
    texts.notShown,
    ...[onTime + late + undated, onTime, late, undated].map((count) => format.count(count)),
    texts.notShown,
  ];
  const rows = settled.map((row, index) => [
    String(index + 1),
    row.sector === '' ? texts.noSector : row.sector,
    ...cells(row),
  ]);
  const sum = (key: 'onTime' | 'late' | 'undated') =>
    settled.reduce((total, row) => total + row[key], 0);
  const total = cells({ onTime: sum('onTime'), late: sum('late'), undated: sum('undated') });
  return {
    title: texts.annexSettled,
    blocks: [
      {
        kind: 'table',
        caption: null,
        columns,
        rows: [...rows, ['', texts.columnTotal, ...total]],
      },
      { kind: 'paragraph', text: texts.settledNote },
    ],
  };
}
