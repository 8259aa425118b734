import {
  isoMonth,
  localMonth,
  parseDay,
  type LocalDay,
  type LocalMonth,
} from '../../../core/calendar.ts';
import type { UnitCode } from '../../../core/organisation.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { DEFAULT_PERIOD } from '../../reports/reporting-period.ts';
import type { Counted } from '../../reports/satisfaction-report.ts';
import type { OfficialView } from '../official-view.ts';

/** What a page of figures is asked for; the whole of it stands in the address. */
export interface OverviewQuery {
  readonly period: string;
  readonly counted: Counted;
  /** The day in whose units to read it; null for the units as the ratings hold them. */
  readonly shape: LocalDay | null;
}

/** A query, and the unit to which what its reader may see is limited; null: the whole province. */
export interface LimitedQuery extends OverviewQuery {
  readonly within: UnitCode | null;
  /** Whether no more than the total and its units are wanted: all that is finer is then left out. */
  readonly unitsOnly?: boolean;
}

/** The query of an address; null when a part of it is no text, or no way of counting. */
export function parseOverviewQuery(
  query: Readonly<Record<string, unknown>>,
  usualCounted: Counted,
): OverviewQuery | null {
  const { period = DEFAULT_PERIOD, counted = usualCounted, shape: shapeText = '' } = query;
  if (typeof period !== 'string') return null;
  if (counted !== 'backed' && counted !== 'all') return null;
  const shape = typeof shapeText === 'string' ? parseDay(shapeText) : null;
  if (shapeText !== '' && shape === null) return null;
  return { period, counted, shape };
}

/** A heading with the periods below it. */
export interface PeriodGroup {
  readonly label: string;
  readonly periods: readonly { readonly id: string; readonly label: string }[];
}

/**
 * The periods that can hold ratings, newest first: from the first rated day, or today when there is
 * none, until today. The one in use is among them even when it lies outside.
 */
export function periodChoices(
  span: { readonly first: LocalDay; readonly today: LocalDay; readonly inUse: string },
  view: OfficialView,
): readonly PeriodGroup[] {
  const months = monthsBetween(localMonth(span.first), localMonth(span.today)).map(isoMonth);
  const inUse = (form: RegExp) => (form.test(span.inUse) ? [span.inUse] : []);
  const newestFirst = (ids: readonly string[]) => [...new Set(ids)].toSorted().toReversed();
  const groups = [
    { label: view.texts.periodsRunning, ids: [DEFAULT_PERIOD] },
    {
      label: view.texts.periodsYears,
      ids: newestFirst([...months.map((id) => id.slice(0, 4)), ...inUse(/^\d{4}$/)]),
    },
    {
      label: view.texts.periodsQuarters,
      ids: newestFirst([...months.map(quarterOf), ...inUse(/Q/)]),
    },
    {
      label: view.texts.periodsMonths,
      ids: newestFirst([...months, ...inUse(/^\d{4}-\d\d$/)]),
    },
  ];
  return groups.map(({ label, ids }) => ({
    label,
    periods: ids.map((id) => ({ id, label: periodName(id, view) })),
  }));
}

/** `Quý 4/2026` for `2026-Q4`. */
export function periodName(id: string, { texts }: OfficialView): string {
  if (id === DEFAULT_PERIOD) return texts['period-last-12-months'];
  const [year = '', part] = id.split('-', 2);
  if (part === undefined) return fillIn(texts.periodYear, { year });
  return part.startsWith('Q')
    ? fillIn(texts.periodQuarter, { year, quarter: part.slice(1) })
    : fillIn(texts.periodMonth, { year, month: part });
}

function monthsBetween(first: LocalMonth, last: LocalMonth): readonly LocalMonth[] {
  const count = Math.max(1, last - first + 1);
  return Array.from({ length: count }, (_, index) => (last - index) as LocalMonth);
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}
