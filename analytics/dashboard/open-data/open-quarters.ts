import {
  addMonths,
  isoMonth,
  localDay,
  localMonth,
  type Instant,
  type LocalMonth,
} from '../../../core/calendar.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import type { RatingLog } from '../../../core/ports.ts';
import type { Counted, SatisfactionReport } from '../../reports/satisfaction-report.ts';
import type { OfficialLanguage } from '../official-language.ts';
import type { SatisfactionLoader } from '../overview/satisfaction-loader.ts';

export interface OpenQuartersSources {
  readonly ratings: Pick<RatingLog, 'span'>;
  readonly satisfactionReport: SatisfactionLoader;
  readonly countedByDefault: () => Counted;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/** The quarters that are over, as everybody may read them. */
export interface OpenQuarters {
  /** From the newest to that of the first rating. */
  list(): Promise<readonly string[]>;
  /** Null for what is no quarter that is over. */
  load(id: string, language: OfficialLanguage): Promise<SatisfactionReport | null>;
}

/** Everybody may ask, so a quarter is counted at most this often. */
const COUNTED_EVERY_MS = 600_000;

/** Reads and keeps for ten minutes; a failed count is tried again. */
export function createOpenQuarters(sources: OpenQuartersSources): OpenQuarters {
  const { ratings, satisfactionReport, countedByDefault, province, now } = sources;
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
        : closedQuarters(localMonth(span.first), localMonth(localDay(now())));
    });
  return {
    list,
    async load(id, language) {
      // Only quarters of the list are looked up: nobody fills the memory by asking for others.
      if (!(await list()).includes(id)) return null;
      const query = { period: id, counted: countedByDefault(), shape: null, within: null };
      return recent(`${id} ${language} ${query.counted}`, () =>
        satisfactionReport(query, language),
      );
    },
  };
}

/** Quarters that began in or before the first month and ended before the current one, newest first. */
function closedQuarters(first: LocalMonth, current: LocalMonth): readonly string[] {
  const ids: string[] = [];
  const start = (month: LocalMonth) => addMonths(month, -(month % 3));
  for (let at = addMonths(start(current), -3); at >= start(first); at = addMonths(at, -3)) {
    ids.push(`${isoMonth(at).slice(0, 4)}-Q${(at % 12) / 3 + 1}`);
  }
  return ids;
}
