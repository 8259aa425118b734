import { createHash } from 'node:crypto';
import { localDay } from '../../../core/calendar.ts';
import type { CounterId, UnitCode } from '../../../core/organisation.ts';
import type { SchemeBook, SchemeEntry } from '../../../core/scheme-entry.ts';
import type { Workbook } from '../../../core/table/workbook.ts';
import { canonicalFigures } from '../../reports/canonical-figures.ts';
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
import { loadSchemes, loadTt01ByUnit } from '../schemes/schemes-loader.ts';
import { OFFICIAL_VIEWS } from '../official-view.ts';
import type { ReportsDependencies } from './dependencies.ts';

/** What the report of a period is made of. */
export interface ReportFigures {
  readonly satisfaction: SatisfactionReport;
  readonly reduction: ReductionReport | null;
  /** Null for a period that is not over. */
  readonly fingerprint: string | null;
}

export type ReportSources = Pick<
  ReportsDependencies,
  'satisfactionReport' | 'reductionReport' | 'now' | 'province'
> & { readonly schemes: Pick<SchemeBook, 'list'> };

/** Months, quarters and years only: others have no official report. */
const REPORTED = /^\d{4}(-Q[1-4]|-\d{2})?$/;

/** The figures of a period, cuts as of its last day (today while it runs); null when there is no such period. */
export async function loadReportFigures(
  { satisfactionReport, reductionReport, schemes, province, now }: ReportSources,
  id: string,
  counted: Counted,
): Promise<ReportFigures | null> {
  const today = localDay(now());
  const period = REPORTED.test(id) ? reportingPeriod(id, today) : null;
  if (period === null) return null;
  const [satisfaction, reduction, entries] = await Promise.all([
    satisfactionReport({ period: id, counted, shape: null, within: null }, 'vi'),
    reductionReport({ baseline: null, on: period.open ? today : period.last }),
    schemes.list(province, id),
  ]);
  if (satisfaction === null) return null;
  const fingerprint = period.open ? null : reportFingerprint(satisfaction, reduction, entries);
  return { satisfaction, reduction, fingerprint };
}

/** `2026-10.all.` and 20 letters of a hash over every figure: it names what it is to be compared with. */
function reportFingerprint(
  satisfaction: SatisfactionReport,
  reduction: ReductionReport | null,
  entries: readonly SchemeEntry[],
): string {
  const hash = createHash('sha256')
    .update(canonicalFigures(satisfaction, reduction, entries))
    .digest('hex');
  return `${satisfaction.period.id}.${satisfaction.counted}.${hash.slice(0, 20)}`;
}

/** The parts of a printed fingerprint; null for any other text. */
export function parseFingerprint(
  text: string,
): { readonly period: string; readonly counted: Counted } | null {
  const match = /^(\d{4}(?:-Q[1-4]|-\d{2})?)\.(all|backed)\.[0-9a-f]{20}$/.exec(text);
  return match === null ? null : { period: match[1]!, counted: match[2] as Counted };
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
  { satisfaction }: ReportFigures,
): Promise<NonNullable<WorkbookInput['forms']>> {
  const { schemes, province, directory } = dependencies;
  const entries = await schemes.list(province, satisfaction.period.id);
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
  });
}
