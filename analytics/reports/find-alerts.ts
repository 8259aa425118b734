import { ALERT_SCOPES, type Alert, type AlertScope } from '../../core/alert.ts';
import { addDays, type LocalDay } from '../../core/calendar.ts';
import type { Directory } from '../../core/directory.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../core/organisation.ts';
import type { RatingLog, RatingTally } from '../../core/ports.ts';
import { SMALLEST_SHOWN } from './disclose.ts';
import { baselineStart, findSignal, standing, type ChartDay } from './find-signals.ts';

/**
 * Closed days that are looked at each time: kiosks without a line and later answers bring ratings of
 * days that are over, so that a bad day may show only later.
 */
const DAYS_LOOKED_AT = 3;
/** At a counter one official works: of fewer ratings of a day nothing is said. */
const FEWEST_AT_COUNTER = 20;

type Charts = ReadonlyMap<string, readonly ChartDay[]>;

/** What the charts of units, counters and procedures say of the last closed days. */
export async function findAlerts(
  ratings: Pick<RatingLog, 'tally'>,
  directory: Directory,
  { province, today }: { readonly province: ProvinceCode; readonly today: LocalDay },
): Promise<readonly Alert[]> {
  const last = addDays(today, -1);
  const from = baselineStart(addDays(last, 1 - DAYS_LOOKED_AT));
  const charts = new Map<AlertScope, Charts>();
  for (const scope of ALERT_SCOPES) {
    const query = {
      province,
      dimension: scope,
      grain: 'day',
      from,
      to: last,
      by: 'period',
    } as const;
    charts.set(scope, toCharts(await ratings.tally(query)));
  }
  const alerts: Alert[] = [];
  for (let day = addDays(last, 1 - DAYS_LOOKED_AT); day <= last; day = addDays(day, 1)) {
    alerts.push(...alertsOf(charts, directory, day));
  }
  return alerts;
}

function toCharts(tallies: readonly RatingTally[]): Charts {
  const charts = new Map<string, Map<LocalDay, ChartDay>>();
  for (const { member, period, scores } of tallies) {
    if (member === '' || period === null) continue;
    const days = charts.get(member) ?? new Map<LocalDay, ChartDay>();
    charts.set(member, days);
    const day = period as LocalDay;
    const { n, satisfied } = days.get(day) ?? { n: 0, satisfied: 0 };
    const more = scores.reduce((sum, count) => sum + count, 0);
    days.set(day, { day, n: n + more, satisfied: satisfied + scores[3] + scores[4] });
  }
  return new Map(
    [...charts].map(([member, days]) => [
      member,
      [...days.values()].toSorted((a, b) => a.day - b.day),
    ]),
  );
}

/** One alert for one event: what a unit says its counters do not say again. */
function alertsOf(
  charts: ReadonlyMap<AlertScope, Charts>,
  { counters }: Directory,
  day: LocalDay,
): readonly Alert[] {
  let judged = 0;
  const found: {
    readonly scope: AlertScope;
    readonly member: string;
    readonly signal: NonNullable<ReturnType<typeof findSignal>>;
  }[] = [];
  for (const [scope, members] of charts) {
    for (const [member, days] of members) {
      const size = days.find((each) => each.day === day)?.n ?? 0;
      if (size < (scope === 'counter' ? FEWEST_AT_COUNTER : SMALLEST_SHOWN)) continue;
      judged += 1;
      const signal = findSignal(days, day);
      if (signal !== null) found.push({ scope, member, signal });
    }
  }
  const unitOf = (scope: AlertScope, member: string): UnitCode | null => {
    if (scope === 'unit') return member as UnitCode;
    return scope === 'counter' ? (counters.get(member as CounterId)?.unit ?? null) : null;
  };
  const alerts = standing(found, judged).map(({ scope, member, signal }): Alert => {
    const { since, rule, n, satisfied, value, expected, lowest } = signal;
    const unit = unitOf(scope, member);
    return { scope, member, day, unit, since, rule, n, satisfied, value, expected, lowest };
  });
  const units = new Set(alerts.flatMap(({ scope, unit }) => (scope === 'unit' ? [unit] : [])));
  return alerts.filter(({ scope, unit }) => scope !== 'counter' || !units.has(unit));
}
