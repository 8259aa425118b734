import { createHash } from 'node:crypto';
import { localDay } from '../../../core/calendar.ts';
import type { CounterId, UnitCode } from '../../../core/organisation.ts';
import type { AnswerCounts } from '../../../core/answer-counts.ts';
import type { SchemeBook, SchemeEntry } from '../../../core/scheme-entry.ts';
import type { Workbook } from '../../../core/table/workbook.ts';
import { canonicalFigures, canonicalFindings } from '../../reports/canonical-figures.ts';
import { form01Sheet, form02Sheet } from '../../reports/official-forms.ts';
import { officialReport, type OfficialReport } from '../../reports/official-report.ts';
import type { ReductionReport } from '../../reports/reduction-report.ts';
import {
  letterheadSetting,
  parseLetterhead,
  usualLetterhead,
} from '../../reports/report-letterhead.ts';
import { reportingPeriod } from '../../reports/reporting-period.ts';
import type { Counted, SatisfactionReport } from '../../reports/satisfaction-report.ts';
import { readSettled, settledBySector, type SettledRow } from '../../reports/settled-dossiers.ts';
import type { WorkbookInput } from '../../reports/satisfaction-workbook.ts';
import type { Findings } from '../../reports/findings.ts';
import { changeTexts, findingsWords } from '../overview/render-findings.ts';
import { loadFindings } from '../overview/findings-loader.ts';
import { enteredIn } from '../schemes/entered-in.ts';
import { loadSchemes, loadTt01ByUnit } from '../schemes/schemes-loader.ts';
import { OFFICIAL_VIEWS } from '../official-view.ts';
import type { ReportsDependencies } from './dependencies.ts';

/** What the report of a period is made of. */
export interface ReportFigures {
  readonly satisfaction: SatisfactionReport;
  readonly reduction: ReductionReport | null;
  readonly findings: Findings;
  /** What officials entered for the official schemes. */
  readonly entries: readonly SchemeEntry[];
  /** Null for a period that is not over. */
  readonly fingerprint: string | null;
}

export type ReportSources = Pick<
  ReportsDependencies,
  'satisfactionReport' | 'reductionReport' | 'now' | 'province'
> & {
  readonly schemes: Pick<SchemeBook, 'list'>;
  readonly answerCounts: Pick<AnswerCounts, 'badReasons'>;
};

/** Months, quarters and years only: others have no official report. */
const REPORTED = /^\d{4}(-Q[1-4]|-\d{2})?$/;

/** The figures of a period, cuts as of its last day (today while it runs); null when there is no such period. */
export async function loadReportFigures(
  sources: ReportSources,
  { period: id, counted, form = 2 }: AskedReport,
): Promise<ReportFigures | null> {
  const { satisfactionReport, reductionReport, schemes, province, now } = sources;
  const today = localDay(now());
  const period = REPORTED.test(id) ? reportingPeriod(id, today) : null;
  if (period === null) return null;
  const [satisfaction, reduction, entries] = await Promise.all([
    satisfactionReport({ period: id, counted, shape: null, within: null }, 'vi'),
    reductionReport({ baseline: null, on: period.open ? today : period.last }),
    enteredIn(schemes, province, id),
  ]);
  if (satisfaction === null) return null;
  const findings = await loadFindings(sources, { satisfaction, reduction }, 'vi');
  const figures = { satisfaction, reduction, findings, entries };
  return { ...figures, fingerprint: period.open ? null : fingerprintOf(figures, form) };
}

/**
 * `2026-10.all.2-` and 20 letters of a hash over every figure: it names what it is to be compared with.
 * Reports that were printed without findings bear the first form, which has no number.
 */
function fingerprintOf(
  { satisfaction, reduction, entries, findings }: Omit<ReportFigures, 'fingerprint'>,
  form: FingerprintForm,
): string {
  const text = canonicalFigures(satisfaction, reduction, entries);
  const hash = createHash('sha256')
    .update(form === 1 ? text : `${text}\n${canonicalFindings(findings)}`)
    .digest('hex');
  const mark = form === 1 ? '' : '2-';
  return `${satisfaction.period.id}.${satisfaction.counted}.${mark}${hash.slice(0, 20)}`;
}

/** Which figures a fingerprint is made of: from the second on findings too. */
type FingerprintForm = 1 | 2;

interface AskedReport {
  readonly period: string;
  readonly counted: Counted;
  readonly form?: FingerprintForm;
}

/** The parts of a printed fingerprint; null for any other text. */
export function parseFingerprint(text: string): Required<AskedReport> | null {
  const match = /^(\d{4}(?:-Q[1-4]|-\d{2})?)\.(all|backed)\.(2-)?[0-9a-f]{20}$/.exec(text);
  if (match === null) return null;
  const [, period = '', counted, mark] = match;
  return { period, counted: counted as Counted, form: mark === undefined ? 1 : 2 };
}

/** The dossiers that were settled in the period of the figures; null while no feed tells. */
export async function loadSettled(
  { directory, province, dossiers, now }: ReportsDependencies,
  { satisfaction: { period } }: ReportFigures,
): Promise<readonly SettledRow[] | null> {
  const today = localDay(now());
  const tallies = await readSettled(dossiers, { province, period, today });
  return tallies === null ? null : settledBySector(tallies, directory());
}

/** What the official forms are filled from besides the figures. */
export async function loadForms(
  dependencies: ReportsDependencies,
  { satisfaction, entries }: ReportFigures,
): Promise<NonNullable<WorkbookInput['forms']>> {
  const { directory } = dependencies;
  const [agencies, whole] = await Promise.all([
    loadTt01ByUnit(dependencies, satisfaction, entries),
    loadSchemes(dependencies, satisfaction, null),
  ]);
  const unitOf = (counter: string) => directory().counters.get(counter as CounterId)?.unit ?? null;
  return { province: whole.tt01, agencies, unitOf };
}

/** Mẫu 01 and Mẫu 02 of one unit; null for a unit that there is not. */
export async function loadUnitForms(
  dependencies: ReportsDependencies,
  { satisfaction }: ReportFigures,
  member: string,
): Promise<Workbook | null> {
  const unit = dependencies.directory().units.get(member as UnitCode);
  if (unit === undefined) return null;
  const { tt01: report } = await loadSchemes(dependencies, satisfaction, unit.code);
  const figure = satisfaction.by.unit.find((row) => row.member === unit.code)?.figure ?? null;
  const agency = { name: unit.name, figure, report };
  return {
    title: `${unit.name} ${satisfaction.period.id}`,
    sheets: [form01Sheet(satisfaction, agency), form02Sheet(satisfaction, agency)],
  };
}

/** The document of the figures, dated today, under the letterhead that holds now. */
export async function loadOfficialReport(
  dependencies: ReportsDependencies,
  figures: ReportFigures,
  number: string | null,
): Promise<OfficialReport> {
  const { settings, province, now } = dependencies;
  const stored = await settings.find(letterheadSetting(province));
  const isMonth = /^\d{4}-\d{2}$/.test(figures.satisfaction.period.id);
  return officialReport({
    ...figures,
    tt01: isMonth ? null : (await loadSchemes(dependencies, figures.satisfaction, null)).tt01,
    settled: await loadSettled(dependencies, figures),
    madeOn: localDay(now()),
    letterhead:
      parseLetterhead(stored?.value) ?? usualLetterhead(figures.satisfaction.provinceName),
    number,
    format: OFFICIAL_VIEWS.vi.format,
    changes: changeTexts(figures.satisfaction, figures.findings, OFFICIAL_VIEWS.vi),
    words: findingsWords(OFFICIAL_VIEWS.vi),
  });
}
