import { alertLetter } from '../analytics/reports/alert-letter.ts';
import { findAlerts } from '../analytics/reports/find-alerts.ts';
import { localDay, startOfDay, type Instant, type LocalDay } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { Store } from '../core/ports.ts';

/** Before this hour ratings of yesterday are still coming in. */
const FROM_HOUR = 6;
const HOUR_MS = 3_600_000;

export interface AlertWatchParts {
  readonly store: Pick<Store, 'ratings' | 'alerts'>;
  readonly directory: () => Directory;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
  /** Where officials open the page; null: nowhere they can reach. */
  readonly publicUrl: string | null;
}

/** To be called now and then: looks once a day, of all processes one, for days that chance does not explain. */
export function createAlertWatch(parts: AlertWatchParts): () => Promise<void> {
  const { store, directory, province, now, publicUrl } = parts;
  let done: LocalDay | null = null;
  return async () => {
    const at = now();
    const day = localDay(at);
    if (day === done || at < startOfDay(day) + FROM_HOUR * HOUR_MS) return;
    if (!(await store.alerts.hasPassed(province, day))) {
      const known = directory();
      const found = await findAlerts(store.ratings, known, { province, today: day });
      const pagesUrl = publicUrl?.replace(/\/$/, '') ?? null;
      const letter = (alerts: typeof found) => alertLetter(alerts, known, pagesUrl);
      await store.alerts.pass({ province, day, found, letter });
    }
    done = day;
  };
}
