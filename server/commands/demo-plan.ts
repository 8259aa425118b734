import {
  addDays,
  addMonths,
  firstDayOf,
  isoDay,
  localMonth,
  parseDay,
  type LocalDay,
} from '../../core/calendar.ts';
import type { SimulationPlan } from '../../data/seed/simulated-ratings.ts';

/** What may be asked of a demo; absent where nothing was said. */
export interface DemoWishes {
  readonly ratings?: number;
  readonly months?: number;
  readonly seed?: string;
}

export const DEFAULT_WISHES = { ratings: 100_000, months: 12, seed: '1' } as const;

/** A plan with the months it was made for, as kept in the store's mark. */
export interface DemoPlan extends SimulationPlan {
  readonly months: number;
}

/** The plan of a first demo: that many months (at least 1), the last day being yesterday. */
export function newPlan(wishes: DemoWishes, today: LocalDay): DemoPlan {
  const { ratings, months, seed } = { ...DEFAULT_WISHES, ...wishes };
  const last = addDays(today, -1);
  const month = localMonth(last);
  const dayOfMonth = last - firstDayOf(month);
  const first = Math.min(
    firstDayOf(addMonths(month, -months)) + dayOfMonth + 1,
    firstDayOf(addMonths(month, 1 - months)),
  ) as LocalDay;
  return { ratings, months, seed, first, last };
}

/** True when nothing was wished that the plan does not do already. */
export function agrees(plan: DemoPlan, wishes: DemoWishes): boolean {
  return (
    (wishes.ratings ?? plan.ratings) === plan.ratings &&
    (wishes.months ?? plan.months) === plan.months &&
    (wishes.seed ?? plan.seed) === plan.seed
  );
}

/** The plan as the text of a mark. */
export function writePlan(plan: DemoPlan): string {
  return JSON.stringify({ ...plan, first: isoDay(plan.first), last: isoDay(plan.last) });
}

/** The plan of a mark; null when the mark was not written by `writePlan`. */
export function readPlan(mark: string): DemoPlan | null {
  let value: unknown;
  try {
    value = JSON.parse(mark);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { ratings, months, seed, first, last } = value as Readonly<Record<string, unknown>>;
  const firstDay = typeof first === 'string' ? parseDay(first) : null;
  const lastDay = typeof last === 'string' ? parseDay(last) : null;
  const whole = Number.isInteger(ratings) && Number.isInteger(months) && typeof seed === 'string';
  if (!whole || firstDay === null || lastDay === null || lastDay < firstDay) return null;
  return { ratings: Number(ratings), months: Number(months), seed, first: firstDay, last: lastDay };
}
