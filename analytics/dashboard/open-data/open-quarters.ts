import {
  addDays,
  addMonths,
  isoDay,
  isoMonth,
  localDay,
  localMonth,
  type Instant,
  type LocalMonth,
} from '../../../core/calendar.ts';
import type { DossierLog } from '../../../core/dossier-log.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import type { SecondFactorBook } from '../../../core/people/sign-in-means.ts';
import type { RatingLog } from '../../../core/ports.ts';
import type { SettingBook } from '../../../core/setting.ts';
import { openQuarter, type OpenQuarter } from '../../reports/open-data.ts';
import {
  parsePublished,
  publishedSetting,
  type PublishedQuarter,
  type ShownQuarter,
} from '../../reports/published-quarter.ts';
import { reportingPeriod } from '../../reports/reporting-period.ts';
import type { Counted } from '../../reports/satisfaction-report.ts';
import type { SatisfactionLoader } from '../overview/satisfaction-loader.ts';
import { startOfStep } from '../sign-in/one-time-code.ts';

export interface OpenQuartersSources {
  readonly ratings: Pick<RatingLog, 'span'>;
  readonly dossiers: Pick<DossierLog, 'span'>;
  readonly secondFactors: Pick<SecondFactorBook, 'newestStep'>;
  readonly satisfactionReport: SatisfactionLoader;
  readonly settings: Pick<SettingBook, 'find' | 'history' | 'record'>;
  readonly countedByDefault: () => Counted;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
  readonly onFault: (error: unknown) => void;
}

/** The quarters that are over, as everybody may read them. */
export interface OpenQuarters {
  /**
   * From the newest to that of the first rating. One after which nothing happened yet is left out
   * unless it was published: the clock may be ahead, and the quarter still running. Where ratings have
   * ended, an official's phone tells that the quarter is over: its codes fit no clock that is ahead.
   */
  list(): Promise<readonly string[]>;
  /** As it was published, every version, oldest first; empty for what is no quarter of the list. */
  versions(id: string): Promise<readonly ShownQuarter[]>;
}

/** Everybody may ask, so a quarter is counted at most this often. */
const COUNTED_EVERY_MS = 600_000;

/** Reads and keeps for ten minutes; a failed count is tried again. */
export function createOpenQuarters(sources: OpenQuartersSources): OpenQuarters {
  const { now } = sources;
  const kept = new Map<string, { readonly at: Instant; readonly answer: Promise<unknown> }>();
  function recent<T>(key: string, count: () => Promise<T>): Promise<T> {
    const found = kept.get(key);
    if (found !== undefined && Math.abs(now() - found.at) < COUNTED_EVERY_MS) {
      return found.answer as Promise<T>;
    }
    const answer = count();
    const mine = { at: now(), answer };
    kept.set(key, mine);
    answer.catch(() => {
      if (kept.get(key) === mine) kept.delete(key);
    });
    return answer;
  }
  const list = () => recent('list', () => listQuarters(sources));
  return {
    list,
    async versions(id) {
      // Only quarters of the list are looked up: nobody fills the memory by asking for others.
      if (!(await list()).includes(id)) return [];
      return recent(id, () => versionsShown(sources, id));
    },
  };
}

async function listQuarters(sources: OpenQuartersSources): Promise<readonly string[]> {
  const { ratings, dossiers, secondFactors, settings, province, now } = sources;
  const rated = await ratings.span(province);
  if (rated === null) return [];
  const finished = await dossiers.span(province);
  const step = await secondFactors.newestStep();
  // By the phone's clock, too, late answers have been awaited.
  const told = step === null ? rated.last : addDays(localDay(startOfStep(step)), -AWAITED_DAYS);
  const lastFact = Math.max(rated.last, finished?.last ?? rated.last, told);
  const today = localDay(now());
  const closed = closedQuarters(localMonth(rated.first), localMonth(addDays(today, -AWAITED_DAYS)));
  const isOpen = async (id: string) =>
    reportingPeriod(id, today)!.last < lastFact ||
    (await settings.find(publishedSetting(province, id))) !== null;
  const open = await Promise.all(closed.map(isOpen));
  return closed.filter((_, at) => open[at]);
}

/**
 * The versions that are kept; the first look at a quarter publishes it as it is counted then. Without
 * lines there is nothing to keep, and a store that can't write takes no ratings that would change it.
 */
async function versionsShown(
  sources: OpenQuartersSources,
  id: string,
): Promise<readonly ShownQuarter[]> {
  const { settings, province, now, onFault } = sources;
  const kept = await keptVersions(sources, id);
  if (kept.length > 0) return kept;
  const fresh = await countedNow(sources, id, sources.countedByDefault());
  if (fresh === null) return [];
  const value = { ...fresh, publishedOn: isoDay(localDay(now())), reason: '' };
  if (fresh.rows.length === 0) return [{ ...value, version: null }];
  try {
    const name = publishedSetting(province, id);
    await settings.record({ name, value, author: 'cong-khai', at: now(), after: 0 });
  } catch (error) {
    onFault(error);
    return [{ ...value, version: null }];
  }
  return keptVersions(sources, id);
}

/** What was published of the quarter, oldest first. */
export async function keptVersions(
  { settings, province }: Pick<OpenQuartersSources, 'settings' | 'province'>,
  id: string,
): Promise<readonly PublishedQuarter[]> {
  const history = await settings.history(publishedSetting(province, id));
  return history.flatMap(({ value, version }) => parsePublished(value, version) ?? []);
}

/** What would be published of the quarter today. */
export async function countedNow(
  { satisfactionReport }: Pick<OpenQuartersSources, 'satisfactionReport'>,
  period: string,
  counted: Counted,
): Promise<OpenQuarter | null> {
  const report = await satisfactionReport({ period, counted, shape: null, within: null }, 'vi');
  return report && openQuarter(report);
}

/** Days for which late answers of a quarter are awaited: a rating may be changed for three days. */
const AWAITED_DAYS = 10;

/** Quarters that began in or before the first month and ended before the current one, newest first. */
function closedQuarters(first: LocalMonth, current: LocalMonth): readonly string[] {
  const ids: string[] = [];
  const start = (month: LocalMonth) => addMonths(month, -(month % 3));
  for (let at = addMonths(start(current), -3); at >= start(first); at = addMonths(at, -3)) {
    ids.push(`${isoMonth(at).slice(0, 4)}-Q${(at % 12) / 3 + 1}`);
  }
  return ids;
}
