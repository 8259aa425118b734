import { alertLetter } from '../analytics/reports/alert-letter.ts';
import { findAlerts } from '../analytics/reports/find-alerts.ts';
import { localDay, startOfDay, type Instant, type LocalDay } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import { fillIn } from '../core/messages/fill-in.ts';
import { ownMail } from '../core/messages/vi/own-mail.ts';
import { MAIL_CHANNEL, mailStopLink } from '../core/staff-mail.ts';
import type { AlertPass } from '../core/alert.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { Store } from '../core/ports.ts';

const { letterStop } = ownMail;

/** Before this hour ratings of yesterday are still coming in. */
const FROM_HOUR = 6;
const HOUR_MS = 3_600_000;

export interface AlertWatchParts {
  readonly store: Pick<Store, 'ratings' | 'alerts' | 'staffMail'>;
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
      const letter: AlertPass['letter'] = (alerts, { channel, address }) => {
        const text = alertLetter(alerts, known, pagesUrl);
        if (channel !== MAIL_CHANNEL || pagesUrl === null) return text;
        const link = mailStopLink(pagesUrl, store.staffMail.stopToken(address));
        return `${text}\n\n${fillIn(letterStop, { link })}`;
      };
      await store.alerts.pass({ province, day, found, letter });
    }
    done = day;
  };
}
