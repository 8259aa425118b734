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
import {
  closerLook,
  rankedUnits,
  type CloserLook,
  type RankedUnit,
} from '../../reports/closer-look.ts';
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

/** Units of so many periods and languages are ranked once, until a figure of them changes. */
const MOST_KEPT = 16;

type RankUnits = typeof rankedUnits;

/** Loads the closer look, for page and interface alike. */
export function createCloserLoader(sources: CloserSources): CloserLoader {
  const kept = new Map<string, readonly RankedUnit[]>();
  const rank: RankUnits = (rows, target) => {
    const key = JSON.stringify([target, rows]);
    const ranks = kept.get(key) ?? rankedUnits(rows, target);
    kept.delete(key);
    kept.set(key, ranks);
    if (kept.size > MOST_KEPT) kept.delete([...kept.keys()][0]!);
    return ranks;
  };
  return (query, language) => load({ ...sources, rank }, query, language);
}

async function load(
  sources: CloserSources & { readonly rank: RankUnits },
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
    ranks: sources.rank(report.by.unit, report.target),
  });
}

/**
 * By the decision, or the end of the year where it names none or its day is over; counted from the first
 * of twelve running months.
 */
function dueIn(dueBy: LocalDay | null, today: LocalDay): { month: string; ahead: number } {
  const current = localMonth(today);
  const endOfYear = addMonths(current, 12 - Number(isoMonth(current).slice(5)));
  const due = dueBy === null || dueBy < today ? endOfYear : localMonth(dueBy);
  return { month: isoMonth(due), ahead: due - addMonths(current, -11) };
}
