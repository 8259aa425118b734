import type { LocalDay } from '../../core/calendar.ts';
import { fillIn } from '../../core/messages/fill-in.ts';
import { officialReportText as texts } from '../../core/messages/vi/official-report.ts';
import { SMALLEST_SHOWN } from './disclose.ts';
import type { Findings } from './findings.ts';
import { adviceSentence, reasonsSentence, type FindingsWords } from './findings-text.ts';
import { officialAnnexes } from './official-annexes.ts';
import { reductionSentences } from './official-reduction.ts';
import type { ReductionReport } from './reduction-report.ts';
import { dateParts, type Letterhead } from './report-letterhead.ts';
import { renderShare } from './render-share.ts';
import type { SatisfactionFigure, SatisfactionReport } from './satisfaction-report.ts';
import type { SettledRow } from './settled-dossiers.ts';
import type { Tt01Report } from './tt01-report.ts';

/** How figures are written; the officials' pages write them the same way. */
export interface ReportFormat {
  share(share: number): string;
  target(share: number): string;
  count(count: number): string;
  /** A difference of shares in points of a hundred. */
  points(difference: number): string;
  day(day: LocalDay): string;
}

/** A column: its heading, its share of the width, and whether it holds numbers. */
export interface ReportColumn {
  readonly heading: string;
  readonly width: number;
  readonly numeric: boolean;
}

/** What stands below one another in the document; every number in it is already written out. */
export type ReportBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'notice'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string | null;
      readonly columns: readonly ReportColumn[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'bars';
      readonly caption: string;
      /** Says all that the picture shows, to who can't see it. */
      readonly alt: string;
      readonly bars: readonly ReportBar[];
    }
  /** Begins on a page of its own, whose number is 1 again. */
  | {
      readonly kind: 'annex';
      readonly label: string;
      readonly title: string;
      readonly note: string;
    };

export interface ReportBar {
  readonly label: string;
  /** Length, 0..1. */
  readonly share: number;
  readonly value: string;
}

/** A report in the parts that Nghị định 30/2020/NĐ-CP names, for any file format. */
export interface OfficialReport {
  readonly superior: string;
  readonly issuer: string;
  readonly number: string;
  readonly placeAndDate: string;
  readonly summary: string;
  readonly blocks: readonly ReportBlock[];
  readonly annexes: readonly ReportBlock[];
  /** On whose behalf it is signed; empty for nobody's. */
  readonly authority: string;
  readonly signer: string;
  /** Empty where it is written by hand. */
  readonly signerName: string;
  readonly recipients: readonly string[];
  readonly fingerprint: string | null;
}

export interface OfficialReportInput {
  readonly satisfaction: SatisfactionReport;
  readonly reduction: ReductionReport | null;
  readonly findings: Findings;
  /** Where the figure stands against the period before, in sentences; empty where there is none. */
  readonly changes: readonly string[];
  readonly words: FindingsWords;
  /** Finished dossiers by sector; null while no feed tells. */
  readonly settled: readonly SettledRow[] | null;
  /** The province by Thông tư 01/2018; null in reports of a month, for it is kept by quarter and year. */
  readonly tt01: Tt01Report | null;
  readonly madeOn: LocalDay;
  /** Null for a period that is not over: its figures still change. */
  readonly fingerprint: string | null;
  readonly format: ReportFormat;
  readonly letterhead: Letterhead;
  /** The number the office gave it; null while it has none. */
  readonly number: string | null;
}

/** The document; the same input always gives the same one. */
export function officialReport(input: OfficialReportInput): OfficialReport {
  const { satisfaction, madeOn, letterhead } = input;
  const period = periodInWords(satisfaction.period.id);
  const { superior, issuer, symbol, place, authority, signerTitle, signerName } = letterhead;
  return {
    superior,
    issuer,
    number: fillIn(texts.number, { number: input.number ?? texts.noNumber, symbol }),
    placeAndDate: fillIn(texts.placeAndDate, { place, ...dateParts(madeOn) }),
    summary: fillIn(texts.summary, { period }),
    blocks: [
      ...warnings(input),
      heading(texts.satisfactionTitle),
      ...satisfactionBlocks(input),
      heading(texts.reductionTitle),
      ...reductionSentences(input.reduction, input.format).map(paragraph),
      ...adviceBlocks(input),
      heading(texts.methodTitle),
      ...methodBlocks(input),
      paragraph(fillIn(texts.closing, { period })),
    ],
    annexes: officialAnnexes(input),
    authority,
    signer: signerTitle,
    signerName,
    recipients: letterhead.recipients,
    fingerprint: input.fingerprint,
  };
}

/** As documents number them. */
const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

function periodInWords(id: string): string {
  const [year = '', part] = id.split('-', 2);
  if (part === undefined) return fillIn(texts.periodYear, { year });
  return part.startsWith('Q')
    ? fillIn(texts.periodQuarter, { year, part: QUARTERS[Number(part.slice(1)) - 1]! })
    : fillIn(texts.periodMonth, { year, part });
}

function heading(text: string): ReportBlock {
  return { kind: 'heading', text };
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}

function warnings({ satisfaction, madeOn, format }: OfficialReportInput): readonly ReportBlock[] {
  const notice = (text: string): ReportBlock => ({ kind: 'notice', text });
  return [
    ...(satisfaction.simulated ? [notice(texts.simulated)] : []),
    ...(satisfaction.period.open ? [notice(fillIn(texts.draft, { day: format.day(madeOn) }))] : []),
  ];
}

function satisfactionBlocks(input: OfficialReportInput): readonly ReportBlock[] {
  const { satisfaction: report, format } = input;
  const { total } = report;
  const target = format.target(report.target);
  const decision = report.targetDecision;
  const sentences = [
    headline(total, format),
    decision === '' ? null : fillIn(texts.targetDecision, { target, decision }),
    total.share === null ? null : fillIn(texts[`verdict-${total.verdict}`], { target }),
    dossiersSentence(report.backed, format),
    report.counted === 'all' && total.n > 0
      ? fillIn(texts.parts, {
          backed: format.count(report.backed.n),
          unbacked: format.count(report.unbacked.n),
        })
      : null,
  ];
  return [
    ...sentences.flatMap((text) => (text === null ? [] : [paragraph(text)])),
    ...levelBlocks(total, format),
    ...input.changes.map(paragraph),
    ...reasonBlocks(input),
    ...unitSentences(report, format),
    ...unitBars(report),
  ];
}

function headline(total: SatisfactionFigure, format: ReportFormat): string {
  const share = renderShare(total, 'vi');
  const n = format.count(total.n);
  if (total.n === 0) return texts.noRatings;
  if (share === null || total.interval === null) {
    return fillIn(texts.tooFew, { n, smallest: SMALLEST_SHOWN });
  }
  return fillIn(total.bound === null ? texts.headline : texts.headlineBound, {
    n,
    share,
    satisfied: format.count(total.satisfied),
    lower: format.share(total.interval.lower),
    upper: format.share(total.interval.upper),
  });
}

function dossiersSentence(backed: SatisfactionFigure, format: ReportFormat): string | null {
  if (backed.finished === null) return null;
  const finished = format.count(backed.finished);
  if (backed.responseRate === null) return fillIn(texts.dossiers, { finished });
  return fillIn(texts.responseRate, { finished, rate: format.share(backed.responseRate) });
}

/** The five levels as a table and as bars; none where they would tell what single people said. */
function levelBlocks(total: SatisfactionFigure, format: ReportFormat): readonly ReportBlock[] {
  if (total.share === null || total.bound !== null) return [];
  const levels = ([1, 2, 3, 4, 5] as const).map((level) => {
    const count = total.scores[level - 1]!;
    const share = count / total.n;
    return { label: texts[`level${level}`], count, share, value: format.share(share) };
  });
  const columns: readonly ReportColumn[] = [
    { heading: texts.columnLevel, width: 3, numeric: false },
    { heading: texts.columnCount, width: 1.5, numeric: true },
    { heading: texts.columnShare, width: 1.5, numeric: true },
  ];
  const rows = levels.map(({ label, count, value }) => [label, format.count(count), value]);
  return [
    {
      kind: 'table',
      caption: texts.levelsCaption,
      columns,
      rows: [...rows, [texts.columnTotal, format.count(total.n), format.share(1)]],
    },
    bars(texts.levelsChart, levels),
  ];
}

function bars(caption: string, all: readonly ReportBar[]): ReportBlock {
  const values = all.map(({ label, value }) => fillIn(texts.chartValue, { label, value }));
  const alt = fillIn(texts.chartAlt, { caption, values: values.join('; ') });
  return { kind: 'bars', caption, alt, bars: all };
}

/** Units named for being below the target: as many as are read in a sentence. */
const MOST_NAMED = 5;

/** How many units reach the target, and those that clearly do not, the lowest first. */
function unitSentences({ by }: SatisfactionReport, format: ReportFormat): readonly ReportBlock[] {
  const shown = by.unit.flatMap(({ label, figure }) =>
    figure === null || figure.share === null ? [] : [{ label, figure, share: figure.share }],
  );
  if (shown.length < 2) return [];
  const of = (verdict: SatisfactionFigure['verdict']) =>
    shown.filter(({ figure }) => figure.verdict === verdict);
  const below = of('not-met').toSorted((a, b) => a.share - b.share);
  const count = (units: readonly unknown[]) => format.count(units.length);
  const parts = { shown: count(shown), met: count(of('met')), notMet: count(below) };
  const sentence = fillIn(texts.units, { ...parts, open: count(of('not-yet-known')) });
  const names = below.slice(0, MOST_NAMED).map(({ label, figure }) =>
    fillIn(texts.unitBelow, {
      name: label,
      share: renderShare(figure, 'vi')!,
      n: format.count(figure.n),
    }),
  );
  return [
    paragraph(sentence),
    ...(names.length === 0
      ? []
      : [paragraph(fillIn(texts.unitsBelow, { units: names.join('; ') }))]),
  ];
}

const MOST_BARS = 10;

function unitBars({ by }: SatisfactionReport): readonly ReportBlock[] {
  const rows = by.unit
    .filter(({ figure }) => figure !== null && figure.share !== null)
    .toSorted((a, b) => b.figure!.n - a.figure!.n)
    .slice(0, MOST_BARS)
    .map(({ label, figure }) => ({
      label,
      share: figure!.share!,
      value: renderShare(figure, 'vi')!,
    }));
  return rows.length === 0 ? [] : [bars(texts.unitsChart, rows)];
}

function reasonBlocks({ findings, words }: OfficialReportInput): readonly ReportBlock[] {
  const sentence = reasonsSentence(findings, words);
  return sentence === null ? [] : [paragraph(sentence)];
}

/** What is proposed, numbered; the heading stays even where nothing is, for the sections are numbered. */
function adviceBlocks({
  findings,
  satisfaction,
  words,
}: OfficialReportInput): readonly ReportBlock[] {
  const steps = findings.advice.map((each, at) =>
    paragraph(`${at + 1}. ${adviceSentence(each, satisfaction.target, words)}`),
  );
  return [
    heading(texts.adviceTitle),
    ...(steps.length === 0 ? [paragraph(texts.noAdvice)] : [paragraph(texts.adviceLead), ...steps]),
  ];
}

function methodBlocks({ satisfaction, fingerprint }: OfficialReportInput): readonly ReportBlock[] {
  return [
    paragraph(fillIn(texts.method, { smallest: SMALLEST_SHOWN })),
    paragraph(satisfaction.counted === 'all' ? texts.methodAll : texts.methodBacked),
    ...(fingerprint === null ? [] : [paragraph(fillIn(texts.fingerprint, { fingerprint }))]),
  ];
}
