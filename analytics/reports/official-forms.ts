import { fillIn } from '../../core/messages/fill-in.ts';
import { officialReportText as texts } from '../../core/messages/vi/official-report.ts';
import { schemes as schemeTexts } from '../../core/messages/vi/schemes.ts';
import type { Sheet } from '../../core/table/workbook.ts';
import type {
  SatisfactionFigure,
  SatisfactionReport,
  SatisfactionRow,
} from './satisfaction-report.ts';
import type { ScoredAgency, Tt01Report } from './tt01-report.ts';
import type { Tt01Indicator } from './tt01-scheme.ts';

const COUNT = '#,##0';
const SHARE = '0.0%';
const POINTS = '0.0';
/** Points of an indicator at its best (điểm chuẩn). */
const FULL_MARKS = 2;
/** Above so many slips, lines of single ones tell no more than their counts do. */
const MOST_LINES = 2000;

type Cells = readonly (string | number | null)[];

const LEVELS = [1, 2, 3, 4, 5] as const;
const INDICATORS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const satisfies readonly Tt01Indicator[];
/** Those of Mẫu 01: of one dossier each. */
const BY_SLIP = [1, 2, 3, 4, 6, 7] as const satisfies readonly Tt01Indicator[];

const levelColumns = (format: string): Sheet['columns'] =>
  LEVELS.map((level) => ({ heading: texts[`level${level}`], format }));
const indicatorColumns = (indicators: readonly Tt01Indicator[]): Sheet['columns'] =>
  indicators.map((number) => ({
    heading: fillIn(texts.columnIndicator, { number }),
    width: 9,
    format: POINTS,
  }));

/** Shares of the five levels; empty cells where they would tell what single people said. */
function levelShares(figure: SatisfactionFigure | null): Cells {
  return figure === null || figure.share === null || figure.bound !== null
    ? LEVELS.map(() => null)
    : figure.scores.map((count) => count / figure.n);
}

/** Points of an indicator; null while they are missing or only their ends are known. */
function pointsOf({ rows }: Tt01Report, wanted: Tt01Indicator): number | null {
  const tenths = rows.find(({ indicator }) => indicator === wanted)?.tenths ?? null;
  return tenths === null || tenths.least !== tenths.most ? null : tenths.least / 10;
}

/** What the forms are filled from. */
export interface FormsInput {
  readonly satisfaction: SatisfactionReport;
  readonly province: Tt01Report;
  readonly agencies: ReadonlyMap<string, ScoredAgency>;
}

function above({ simulated, provinceName, period }: SatisfactionReport, note: string): string[] {
  const about = `${provinceName}: ${period.id}`;
  return [note, about, ...(simulated ? [texts.simulated] : [])];
}

/** One unit, for Mẫu 01 and Mẫu 02. */
export interface AgencyForm {
  readonly name: string;
  readonly figure: SatisfactionFigure | null;
  readonly report: Tt01Report;
}

/**
 * Mẫu 01, one line a slip. No slip leads to its dossier here, so the dossier and its own points stay
 * empty, and the lines stand by level: their order says nothing. The foot holds the means and shares.
 */
export function form01Sheet(
  satisfaction: SatisfactionReport,
  { name, figure, report }: AgencyForm,
): Sheet {
  const isTold = figure !== null && figure.share !== null && figure.bound === null;
  const scores = isTold ? figure.scores : null;
  const blanks: Cells = Array.from({ length: BY_SLIP.length + 2 }, () => null);
  const slips: Cells[] =
    scores === null || figure!.n > MOST_LINES
      ? []
      : scores.flatMap((count, level) =>
          Array.from({ length: count }, () =>
            LEVELS.map((each) => (each === level + 1 ? 1 : null)),
          ),
        );
  const { officer, officerShare } = report;
  const foot: readonly Cells[] = [
    [null, texts.columnTotal, ...blanks, ...(scores ?? LEVELS.map(() => null))],
    [
      null,
      texts.meanPoints,
      ...BY_SLIP.map((indicator) => pointsOf(report, indicator)),
      officer.reachable === 0 ? null : officer.tenths / 10,
      officerShare === null ? texts.notGraded : schemeTexts[`share-${officerShare}`],
      ...LEVELS.map(() => null),
    ],
    [null, texts.percentOfSlips, ...blanks, ...levelShares(figure)],
  ];
  const rows = [...slips.map((levels, at): Cells => [at + 1, null, ...blanks, ...levels]), ...foot];
  return {
    name: texts.sheetForm01,
    above: [name, ...above(satisfaction, texts.form01Note)],
    columns: [
      { heading: texts.columnNumber, width: 6 },
      { heading: texts.columnDossier, width: 30 },
      ...indicatorColumns(BY_SLIP),
      { heading: texts.columnOfficerPoints, format: POINTS },
      { heading: texts.columnTask, width: 28 },
      ...levelColumns(COUNT),
    ],
    rows,
    rowFormats: new Map([[rows.length - 1, SHARE]]),
  };
}

const FORM02_COLUMNS: Sheet['columns'] = [
  { heading: texts.columnIndicatorNumber, width: 8 },
  { heading: texts.columnIndicatorName, width: 52 },
  { heading: texts.columnFullMarks, format: POINTS },
  { heading: texts.columnOwnMarks, format: POINTS },
  { heading: texts.columnCheckedMarks, format: POINTS },
  { heading: texts.columnNote, width: 30 },
];

/** Mẫu 02: nine indicators with full, own and checked marks, then the shares of the five levels. */
export function form02Sheet(
  satisfaction: SatisfactionReport,
  { name, figure, report }: AgencyForm,
): Sheet {
  const lines = report.rows.map(({ indicator, tenths, own, checked, from }): Cells => {
    const ends = tenths && fillIn(texts.pointsBetween, ends10(tenths));
    const fact = from === 'facts' && tenths!.least === tenths!.most ? tenths!.least / 10 : null;
    return [
      indicator,
      schemeTexts[`tt01-${indicator}`].replace(/^.*?\. /, ''),
      FULL_MARKS,
      own === null ? fact : own / 10,
      checked === null ? null : checked / 10,
      tenths === null ? texts.notEntered : from === 'facts' && fact === null ? ends : null,
    ];
  });
  const { agency, grade } = report;
  const reached = agency.reachable === 0 ? null : agency.tenths / 10;
  const rows: readonly Cells[] = [
    ...lines,
    [
      null,
      texts.columnSum,
      FULL_MARKS * INDICATORS.length,
      null,
      reached,
      fillIn(texts.reachable, { most: comma(agency.reachable / 10) }),
    ],
    [
      null,
      texts.columnGrade,
      null,
      null,
      null,
      grade === null ? texts.notGraded : schemeTexts[`grade-${grade}`],
    ],
    [null, texts.columnSlips, figure?.n ?? null, null, null, null],
    ...levelShares(figure).map((share, index): Cells => [
      null,
      fillIn(texts.levelShare, { level: texts[`level${LEVELS[index]!}`] }),
      share,
      null,
      null,
      null,
    ]),
  ];
  const first = rows.length - LEVELS.length;
  return {
    name: texts.sheetForm02,
    above: [name, ...above(satisfaction, texts.form02Note)],
    columns: FORM02_COLUMNS,
    rows,
    rowFormats: new Map([
      [first - 1, COUNT] as const,
      ...LEVELS.map((_, index) => [first + index, SHARE] as const),
    ]),
  };
}

function ends10({ least, most }: { readonly least: number; readonly most: number }) {
  return { least: comma(least / 10), most: comma(most / 10) };
}

function comma(points: number): string {
  return points.toFixed(1).replace('.', ',');
}

/**
 * Mẫu 03, one line an agency, its three levels widened to the five that were asked: none is folded into
 * another. Agencies of which an indicator is missing have no grade and no rank.
 */
export function form03Sheet({ satisfaction, agencies }: FormsInput): Sheet {
  const lines = satisfaction.by.unit.map((row) => ({
    row,
    agency: agencies.get(row.member) ?? null,
  }));
  const graded = lines.flatMap(({ agency }) =>
    agency === null || agency.report.grade === null ? [] : [agency.report.agency.tenths],
  );
  const rankOf = ({ agency: { tenths }, grade }: Tt01Report) =>
    grade === null ? null : 1 + graded.filter((other) => other > tenths).length;
  const cells = ({ row, agency }: (typeof lines)[number], index: number): Cells => [
    index + 1,
    row.label,
    row.figure?.n ?? null,
    ...(agency === null ? Array.from({ length: 12 }, () => null) : agencyCells(agency.report)),
    agency === null ? null : rankOf(agency.report),
    ...levelShares(row.figure),
  ];
  return {
    name: texts.sheetForm03,
    above: above(satisfaction, texts.form03Note),
    bands: [
      { text: '', columns: 3 },
      { text: texts.bandIndicators, columns: 9 },
      { text: '', columns: 4 },
      { text: texts.bandLevels, columns: 5 },
    ],
    columns: [
      { heading: texts.columnNumber, width: 6 },
      { heading: texts.columnAgency, width: 40 },
      { heading: texts.columnSlips, width: 9, format: COUNT },
      ...indicatorColumns(INDICATORS),
      { heading: texts.columnPoints, width: 9, format: POINTS },
      { heading: texts.columnReachable, width: 9, format: POINTS },
      { heading: texts.columnGrade },
      { heading: texts.columnRank, width: 9 },
      ...levelColumns(SHARE),
    ],
    rows: [...lines.map(cells), ...footRows(satisfaction, lines)],
  };
}

/** Nine indicators, total, what could be reached, and the grade. */
function agencyCells(report: Tt01Report): Cells {
  const { agency, grade } = report;
  return [
    ...INDICATORS.map((indicator) => pointsOf(report, indicator)),
    agency.reachable === 0 ? null : agency.tenths / 10,
    agency.reachable / 10,
    grade === null ? texts.notGraded : schemeTexts[`grade-${grade}`],
  ];
}

interface AgencyLine {
  readonly row: SatisfactionRow;
  readonly agency: ScoredAgency | null;
}

/** The mean of the agencies, as the form has it, and the one by dossiers (ours), of those that are known. */
function footRows({ total }: SatisfactionReport, lines: readonly AgencyLine[]): readonly Cells[] {
  const mean = (indicator: Tt01Indicator, weight: (agency: ScoredAgency) => number) => {
    let [sum, weights] = [0, 0];
    for (const { agency } of lines) {
      const points = agency && pointsOf(agency.report, indicator);
      if (agency === null || points === null) continue;
      sum += points * weight(agency);
      weights += weight(agency);
    }
    return weights === 0 ? null : sum / weights;
  };
  const line = (name: string, weight: (agency: ScoredAgency) => number, shares: Cells): Cells => [
    null,
    name,
    null,
    ...INDICATORS.map((indicator) => mean(indicator, weight)),
    ...Array.from({ length: 4 }, () => null),
    ...shares,
  ];
  const none = LEVELS.map(() => null);
  return [
    line(texts.meanOfAgencies, () => 1, none),
    line(texts.meanByDossiers, ({ dossiers }) => dossiers, none),
    [
      null,
      texts.columnTotal,
      total.n,
      ...Array.from({ length: 13 }, () => null),
      ...levelShares(total),
    ],
  ];
}

/** "Báo cáo kết quả đánh giá sự hài lòng": slips and shares by level, of every unit and its counters. */
export function opinionSheet(
  satisfaction: SatisfactionReport,
  unitOf: (counter: string) => string | null,
): Sheet {
  const { by, total } = satisfaction;
  const cells = (figure: SatisfactionFigure | null): Cells => {
    const shares = levelShares(figure);
    const counts = shares[0] === null ? LEVELS.map(() => null) : figure!.scores;
    return [figure?.n ?? null, ...LEVELS.flatMap((_, at) => [counts[at]!, shares[at]!])];
  };
  const rows = by.unit.flatMap((unit): Cells[] => [
    [unit.label, null, ...cells(unit.figure)],
    ...by.counter
      .filter(({ member }) => unitOf(member) === unit.member)
      .map(({ label, figure }): Cells => [null, label, ...cells(figure)]),
  ]);
  return {
    name: texts.sheetOpinion,
    above: above(satisfaction, texts.opinionNote),
    bands: [
      { text: '', columns: 3 },
      ...LEVELS.map((level) => ({ text: texts[`level${level}`], columns: 2 })),
    ],
    columns: [
      { heading: texts.columnUnit, width: 36 },
      { heading: texts.columnReceiver, width: 44 },
      { heading: texts.columnSlipTotal, format: COUNT },
      ...LEVELS.flatMap(() => [
        { heading: texts.columnSlips, width: 9, format: COUNT },
        { heading: texts.columnShare, width: 9, format: SHARE },
      ]),
    ],
    rows: [...rows, [texts.columnTotal, null, ...cells(total)]],
  };
}
