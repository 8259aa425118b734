import { addDays, localDay, startOfDay, type Instant } from '../../core/calendar.ts';

/** Zalo's refusals of one template, as opposed to those of everything the account sends. */
const OF_ONE_TEMPLATE: ReadonlySet<number | null> = new Set([-147, -1471, -1472]);
const OF_THE_ACCOUNT = '';

/**
 * What Zalo takes no more of today, so that a hundred thousand waiting messages do not each ask again.
 * Known to this process alone: another one learns it from its own first refusal.
 */
export interface DailyLimits {
  /** When the template may be tried again; null when it may be tried now. */
  opensAt(templateId: string): Instant | null;
  noteRefusal(templateId: string, apiCode: number | null): void;
  /** What Zalo says is left, after a message that it took. */
  noteRemaining(remainingToday: number | null): void;
}

export function createDailyLimits(now: () => Instant): DailyLimits {
  const until = new Map<string, Instant>();
  const tomorrow = () => startOfDay(addDays(localDay(now()), 1));
  return {
    opensAt(templateId) {
      const ends = [until.get(templateId), until.get(OF_THE_ACCOUNT)];
      const latest = ends.reduce<number>((last, end) => Math.max(last, end ?? 0), 0) as Instant;
      return latest > now() ? latest : null;
    },
    noteRefusal(templateId, apiCode) {
      until.set(OF_ONE_TEMPLATE.has(apiCode) ? templateId : OF_THE_ACCOUNT, tomorrow());
    },
    noteRemaining(remainingToday) {
      if (remainingToday === 0) until.set(OF_THE_ACCOUNT, tomorrow());
    },
  };
}
