import { HISTORY_DAYS, judgeCounterDay } from '../analytics/reports/judge-counter-day.ts';
import { addDays, localDay, type Instant } from '../core/calendar.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { SuspicionBook } from '../core/suspicion/suspicion.ts';

/** As long as a kiosk may keep ratings before it sends them. */
const JUDGED_DAYS = 91;

/** Days written in one transaction, so that ratings come in between. */
const DAYS_AT_ONCE = 50;

/** Between two passes: what is suspected is nothing that can't wait. */
const EVERY_MS = 10 * 60_000;

interface Judging {
  readonly suspicions: Pick<SuspicionBook, 'days' | 'record'>;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/**
 * Judges the days on which something came in since they were last judged, late uploads by the day on
 * which they were given. Reads counts of all days, writes about changed ones only; may run at once in
 * several processes. Answers how many days it judged.
 */
export async function judgeDays({ suspicions, province, now }: Judging): Promise<number> {
  const at = now();
  const today = localDay(at);
  const first = addDays(today, -JUDGED_DAYS);
  const range = { province, from: addDays(first, -HISTORY_DAYS), to: today };
  const days = await suspicions.days(range);
  const byCounter = Map.groupBy(days, ({ counter }) => counter);
  const changed = days.filter(({ day, isNew }) => isNew && day >= first);
  for (let i = 0; i < changed.length; i += DAYS_AT_ONCE) {
    const judged = changed.slice(i, i + DAYS_AT_ONCE).map((day) => ({
      day,
      findings: judgeCounterDay(day, byCounter.get(day.counter) ?? []),
    }));
    await suspicions.record(province, judged, at);
    // Others are served in between, however many days there are.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return changed.length;
}

/** To be called once a minute: judges now and then. */
export function createJudge(judging: Judging): () => Promise<void> {
  let next = -Infinity;
  return async () => {
    if (judging.now() < next) return;
    next = judging.now() + EVERY_MS;
    await judgeDays(judging);
  };
}
