import { FILINGS } from '../../../core/dossier.ts';
import { DEFAULT_PERIOD } from '../../reports/reporting-period.ts';

/** What satisfaction by way of filing is asked for; the whole of it stands in the address. */
export interface FilingPageQuery {
  readonly period: string;
  /** Null: the whole province. */
  readonly unit: string | null;
  /** Empty for every way of filing. */
  readonly filing: string;
}

/** The query of an address; null when a part was given twice, or is no way of filing. */
export function parseFilingQuery(query: Readonly<Record<string, unknown>>): FilingPageQuery | null {
  const { period = DEFAULT_PERIOD, unit = '' } = query;
  const filing = parseFiling(query['filing']);
  if (typeof period !== 'string' || typeof unit !== 'string' || filing === null) return null;
  return { period, unit: unit.trim() || null, filing };
}

/** A way of filing, empty for every way; null for what is none. */
export function parseFiling(value: unknown = ''): string | null {
  return value === '' || (FILINGS as readonly unknown[]).includes(value) ? String(value) : null;
}

export function filingAddress({ period, unit, filing }: FilingPageQuery): string {
  const query = new URLSearchParams({ period, ...(unit && { unit }), ...(filing && { filing }) });
  return `/dashboard/satisfaction/filing?${query.toString()}`;
}
