import {
  addMonths,
  isoMonth,
  localDay,
  localMonth,
  type Instant,
  type LocalDay,
} from '../../../core/calendar.ts';
import type { AnswerCounts } from '../../../core/answer-counts.ts';
import type { ProvinceCode, UnitCode } from '../../../core/organisation.ts';
import type { SettingBook } from '../../../core/setting.ts';
import { closerLook, type CloserLook } from '../../reports/closer-look.ts';
import { DEFAULT_PERIOD } from '../../reports/reporting-period.ts';
import { readTargets } from '../../targets.ts';
import type { OfficialLanguage } from '../official-language.ts';
import { loadFindings } from '../overview/findings-loader.ts';
import type { SatisfactionLoader } from '../overview/satisfaction-loader.ts';
import type { DrillLoader } from './drill-loader.ts';
import type { TimeseriesLoader } from './timeseries-loader.ts';

interface CloserSources {
  readonly satisfactionReport: SatisfactionLoader;
  readonly drillReport: DrillLoader;
  readonly timeseries: TimeseriesLoader;
  readonly answerCounts: Pick<AnswerCounts, 'badReasons'>;
  readonly settings: Pick<SettingBook, 'history'>;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/** What a closer look is asked for; `within` null: the whole province. */
interface CloserQuery {
  readonly period: string;
  readonly within: UnitCode | null;
}

/** A closer look at backed ratings; null for no such period. */
export type CloserLoader = (
  query: CloserQuery,
  language: OfficialLanguage,
) => Promise<CloserLook | null>;

/** How long an answer is kept: every month and every pair of units is gone through for it. */
const KEPT_MS = 10 * 60_000;
const MOST_KEPT = 16;

/** Loads the closer look, for page and interface alike. */
export function createCloserLoader(sources: CloserSources): CloserLoader {
  const kept = new Map<string, { at: Instant; answer: Promise<CloserLook | null> }>();
  return (query, language) => {
    const id = `${query.period} ${query.within ?? ''} ${language}`;
    const found = kept.get(id);
    if (found !== undefined && Math.abs(sources.now() - found.at) < KEPT_MS) return found.answer;
    const answer = load(sources, query, language);
    kept.delete(id);
    kept.set(id, { at: sources.now(), answer });
    // A fault is not kept.
    answer.catch(() => kept.get(id)?.answer === answer && kept.delete(id));
    if (kept.size > MOST_KEPT) kept.delete([...kept.keys()][0]!);
    return answer;
  };
}

async function load(
  sources: CloserSources,
  { period, within }: CloserQuery,
  language: OfficialLanguage,
): Promise<CloserLook | null> {
  const { satisfactionReport, drillReport, timeseries, settings, province, now } = sources;
  const query = { period, counted: 'backed', within } as const;
  const report = await satisfactionReport({ ...query, shape: null }, language);
  if (report === null) return null;
  const today = localDay(now());
  const whole = { ...query, scope: {} };
  const [findings, untilYesterday, series, { dueBy }] = await Promise.all([
    loadFindings(sources, { satisfaction: report, reduction: null }, language),
    drillReport({ ...whole, totalOnly: true }, language),
    timeseries({ ...whole, period: DEFAULT_PERIOD }, language),
    readTargets(settings, province, today),
  ]);
  return closerLook({
    report,
    months: series?.months ?? [],
    due: dueIn(dueBy, today),
    untilYesterday: untilYesterday?.total ?? null,
    reasons: findings.reasons,
  });
}

/** By the decision, else the end of the year; counted from the first of twelve running months. */
function dueIn(dueBy: LocalDay | null, today: LocalDay): { month: string; ahead: number } {
  const current = localMonth(today);
  const endOfYear = addMonths(current, 12 - Number(isoMonth(current).slice(5)));
  const due = dueBy === null ? endOfYear : localMonth(dueBy);
  return { month: isoMonth(due), ahead: due - addMonths(current, -11) };
}
