import type { TimeLimit } from './reduction-baseline.ts';

/** Ours: a working day has 8 hours, and 7 calendar days hold 5 working days. Shown beside the figure. */
const WORKING_DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 8,
  'working-day': 1,
  day: 5 / 7,
};

/** The time limit in working days; null when the source gives no unit that can be converted. */
export function inWorkingDays(limit: TimeLimit | null): number | null {
  if (limit === null || limit.unit === null) return null;
  const factor = WORKING_DAYS[limit.unit];
  return factor === undefined ? null : limit.value * factor;
}
