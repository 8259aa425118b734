import { dayInWords } from '../../core/calendar.ts';
import { fillIn } from '../../core/messages/fill-in.ts';
import { officialReportText as texts } from '../../core/messages/vi/official-report.ts';
import { reduction as reductionWords } from '../../core/messages/vi/reduction.ts';
import type { Sheet, Workbook } from '../../core/table/workbook.ts';
import { form02Sheet, form03Sheet, opinionSheet, type FormsInput } from './official-forms.ts';
import type { Findings } from './findings.ts';
import { adviceSentence, type FindingsWords } from './findings-text.ts';
import { BREAKDOWNS } from './report-queries.ts';
import type { ReductionReport } from './reduction-report.ts';
import type {
  SatisfactionFigure,
  SatisfactionReport,
  SatisfactionRow,
} from './satisfaction-report.ts';
import { signOffSentence } from './sign-off-text.ts';
import { settledSheet, type SettledRow } from './settled-dossiers.ts';

const COUNT = '#,##0';
const SHARE = '0.0%';

/** What the workbook is made of; the same figures as the official report. */
export interface WorkbookInput {
  readonly satisfaction: SatisfactionReport;
  readonly reduction: ReductionReport | null;
  readonly settled: readonly SettledRow[] | null;
  readonly fingerprint: string | null;
  /** Null leaves out the comparison and what is proposed. */
  readonly findings: { readonly findings: Findings; readonly words: FindingsWords } | null;
  /** What the official forms need besides; null leaves them out. */
  readonly forms: (Omit<FormsInput, 'satisfaction'> & WhoseCounter) | null;
}

/**
 * The report as a workbook: counts and shares are numbers with every digit, written in a format; what
 * is not shown, also a share of which only a bound is given, is an empty cell.
 */
export function satisfactionWorkbook(input: WorkbookInput): Workbook {
  const { satisfaction, reduction, settled, forms, findings } = input;
  const { period, provinceName } = satisfaction;
  return {
    title: `${texts.type} ${provinceName} ${period.id}`,
    sheets: [
      totalSheet(input),
      ...BREAKDOWNS.map((name) =>
        figureSheet(texts[`sheet-${name}`], satisfaction.by[name], satisfaction),
      ),
      ...(findings === null ? [] : [findingsSheet(satisfaction, findings)]),
      ...(forms === null ? [] : formSheets(input, forms)),
      ...(settled === null ? [] : [settledSheet(settled)]),
      ...(reduction === null ? [] : [reducedSheet(reduction)]),
    ],
  };
}

interface WhoseCounter {
  /** The unit of a counter; null for one that nobody knows. */
  readonly unitOf: (counter: string) => string | null;
}

/** The tables that one-stop offices hand in, for the province. */
function formSheets(
  { satisfaction }: WorkbookInput,
  { province: report, agencies, unitOf }: NonNullable<WorkbookInput['forms']>,
): readonly Sheet[] {
  const { provinceName: name, total: figure } = satisfaction;
  return [
    form02Sheet(satisfaction, { name, figure, report }),
    form03Sheet({ satisfaction, province: report, agencies }),
    opinionSheet(satisfaction, unitOf),
  ];
}

const FIGURE_COLUMNS: Sheet['columns'] = [
  { heading: texts.columnCode, width: 14 },
  { heading: texts.columnName, width: 44 },
  { heading: texts.columnCount, format: COUNT },
  ...([1, 2, 3, 4, 5] as const).map((level) => ({
    heading: texts[`level${level}`],
    format: COUNT,
  })),
  { heading: texts.columnShare, format: SHARE },
  { heading: texts.columnLower, format: SHARE },
  { heading: texts.columnUpper, format: SHARE },
  { heading: texts.columnVerdict, width: 16 },
  { heading: texts.columnFinished, format: COUNT },
];

type Cells = readonly (string | number | null)[];

function cellsOf(figure: SatisfactionFigure | null): Cells {
  if (figure === null) return Array.from({ length: 11 }, () => null);
  const { n, scores, share, bound, interval, verdict, finished } = figure;
  if (share === null || interval === null) {
    return [n, ...Array.from({ length: 9 }, () => null), finished];
  }
  const { lower, upper } = interval;
  const told = bound === null ? [...scores, share] : [null, null, null, null, null, null];
  return [n, ...told, lower, upper, texts[`short-${verdict}`], finished];
}

function totalSheet({ satisfaction, fingerprint }: WorkbookInput): Sheet {
  const { province, provinceName, total, backed, unbacked, simulated, period } = satisfaction;
  return {
    name: texts.sheetTotal,
    above: [
      `${provinceName}: ${dayInWords(period.first)} - ${dayInWords(period.last)}`,
      ...(simulated ? [texts.simulated] : []),
      ...(fingerprint === null ? [] : [fingerprint]),
    ],
    columns: FIGURE_COLUMNS,
    rows: [
      [province, texts.columnTotal, ...cellsOf(total)],
      ['', texts.partBacked, ...cellsOf(backed)],
      ['', texts.partUnbacked, ...cellsOf(unbacked)],
    ],
  };
}

function figureSheet(
  name: string,
  rows: readonly SatisfactionRow[],
  { simulated }: SatisfactionReport,
): Sheet {
  return {
    name,
    above: simulated ? [texts.simulated] : [],
    columns: FIGURE_COLUMNS,
    rows: rows.map(({ member, label, figure }) => [member, label, ...cellsOf(figure)]),
  };
}

/** The difference as real numbers, then reasons with their counts and what is proposed. */
function findingsSheet(
  { target }: SatisfactionReport,
  { findings: { change, reasons, advice }, words }: NonNullable<WorkbookInput['findings']>,
): Sheet {
  const { difference = null } = change ?? {};
  const share = change === null || change.total.bound !== null ? null : change.total.share;
  const before = fillIn(texts.findingBefore, { period: change?.period.id ?? '' });
  const rows: (readonly (string | number | null)[])[] =
    change === null
      ? []
      : [
          [before, share, null],
          [texts.findingDifference, difference?.difference ?? null, null],
          [texts.findingLower, difference?.lower ?? null, null],
          [texts.findingUpper, difference?.upper ?? null, null],
        ];
  return {
    name: texts.sheetFindings,
    columns: [
      { heading: texts.columnFinding, width: 90 },
      { heading: texts.columnValue, format: SHARE },
      { heading: texts.columnCount, format: COUNT },
    ],
    rows: [
      ...rows,
      ...reasons.map(({ reason, n }) => [words.reasons[reason], null, n]),
      ...advice.map((each) => [adviceSentence(each, target, words), null, null]),
    ],
  };
}

function reducedSheet(reduction: ReductionReport): Sheet {
  const { progress, reduced } = reduction;
  const signed = signOffSentence(reduction, reductionWords, dayInWords);
  const { cut = 0, of = 0 } = progress?.strict ?? {};
  return {
    name: texts.sheetReduced,
    above:
      progress === null
        ? [texts.noBaseline]
        : [`${progress.baseline.name}: ${cut}/${of}`, ...(signed === null ? [] : [signed])],
    columns: [
      { heading: texts.columnCode, width: 14 },
      { heading: texts.columnProcedure, width: 60 },
      { heading: texts.columnFate, width: 20 },
      { heading: texts.columnDecision, width: 20 },
      { heading: texts.columnEffective, width: 14 },
    ],
    rows: reduced.map(({ code, name, kind, decision, effectiveOn }) => [
      code,
      name,
      texts[`fate-${kind}`],
      decision,
      dayInWords(effectiveOn),
    ]),
  };
}
