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
import type { ProvinceCode } from '../../../core/organisation.ts';
import type { RatingLog } from '../../../core/ports.ts';
import type { SettingBook } from '../../../core/setting.ts';
import { openQuarter, type OpenQuarter } from '../../reports/open-data.ts';
import {
  parsePublished,
  publishedSetting,
  type PublishedQuarter,
} from '../../reports/published-quarter.ts';
import type { Counted } from '../../reports/satisfaction-report.ts';
import type { SatisfactionLoader } from '../overview/satisfaction-loader.ts';

export interface OpenQuartersSources {
  readonly ratings: Pick<RatingLog, 'span'>;
  readonly satisfactionReport: SatisfactionLoader;
  readonly settings: Pick<SettingBook, 'history' | 'record'>;
  readonly countedByDefault: () => Counted;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/** The quarters that are over, as everybody may read them. */
export interface OpenQuarters {
  /** From the newest to that of the first rating. */
  list(): Promise<readonly string[]>;
  /** As it was published, every version, oldest first; empty for what is no quarter that is over. */
  versions(id: string): Promise<readonly PublishedQuarter[]>;
}

/** Everybody may ask, so a quarter is counted at most this often. */
const COUNTED_EVERY_MS = 600_000;

/** Reads and keeps for ten minutes; a failed count is tried again. */
export function createOpenQuarters(sources: OpenQuartersSources): OpenQuarters {
  const { ratings, province, now } = sources;
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
  const list = () =>
    recent('list', async () => {
      const span = await ratings.span(province);
      return span === null
        ? []
        : closedQuarters(
            localMonth(span.first),
            localMonth(addDays(localDay(now()), -AWAITED_DAYS)),
          );
    });
  return {
    list,
    async versions(id) {
      // Only quarters of the list are looked up: nobody fills the memory by asking for others.
      if (!(await list()).includes(id)) return [];
      return recent(id, () => publishedVersions(sources, id));
    },
  };
}

/** The versions that are kept; the first look at a quarter publishes it as it is counted then. */
export async function publishedVersions(
  sources: Omit<OpenQuartersSources, 'ratings'>,
  id: string,
): Promise<readonly PublishedQuarter[]> {
  const { settings, province, now } = sources;
  const name = publishedSetting(province, id);
  const read = async () =>
    (await settings.history(name)).flatMap(
      ({ value, version }) => parsePublished(value, version) ?? [],
    );
  const kept = await read();
  if (kept.length > 0) return kept;
  const fresh = await countedNow(sources, id, sources.countedByDefault());
  if (fresh === null) return [];
  const value = { ...fresh, publishedOn: isoDay(localDay(now())), reason: '' };
  await settings.record({ name, value, author: 'cong-khai', at: now(), after: 0 });
  return read();
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
