import { DEFAULT_PERIOD } from '../../reports/reporting-period.ts';
import type { DrillScope } from '../../reports/drill-report.ts';
import { DRILL_DIMENSIONS } from '../../reports/drill-tables.ts';
import type { Counted } from '../../reports/satisfaction-report.ts';

/** What a narrowed-down figure is asked for; the whole of it stands in the address. */
export interface DrillQuery {
  readonly period: string;
  readonly counted: Counted;
  readonly scope: DrillScope;
}

/** The query of an address; null when a part of it was given twice or is no way of counting. */
export function parseDrillQuery(
  query: Readonly<Record<string, unknown>>,
  usualCounted: Counted,
): DrillQuery | null {
  const { period = DEFAULT_PERIOD, counted = usualCounted } = query;
  if (typeof period !== 'string') return null;
  if (counted !== 'backed' && counted !== 'all') return null;
  const scope: Partial<Record<(typeof DRILL_DIMENSIONS)[number], string>> = {};
  for (const dimension of DRILL_DIMENSIONS) {
    const member = query[dimension];
    if (member === undefined || member === '') continue;
    if (typeof member !== 'string') return null;
    scope[dimension] = member.trim();
  }
  return { period, counted, scope };
}

/** The address with the query, and with what is changed in it; null takes a part out. */
export function drillAddress(
  { period, counted, scope }: DrillQuery,
  change: Readonly<Record<string, string | null>> = {},
): string {
  const all: Readonly<Record<string, string | null | undefined>> = {
    period,
    counted,
    ...scope,
    ...change,
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(all)) if (value) query.set(name, value);
  return `/dashboard/satisfaction?${query.toString()}`;
}
