import type { DossierTally } from '../../../core/dossier-log.ts';
import type { OneStopCounter, Unit, UnitCode } from '../../../core/organisation.ts';
import type { Comparison } from '../../reports/compare-figures.ts';
import type { DrillReport } from '../../reports/drill-report.ts';
import type { PeriodGroup } from '../overview/overview-query.ts';
import type { DrillQuery } from './drill-query.ts';

/** A second scope beside the first. */
export interface DrillComparison {
  readonly other: DrillReport;
  /** Both hold the same ratings in part, so that no interval holds for their difference. */
  readonly overlapping: boolean;
  readonly found: Comparison | null;
}

export type DrillFilings = readonly DossierTally[];

/** Everything on the page of a scope. */
export interface DrillPage {
  readonly report: DrillReport;
  readonly query: DrillQuery;
  readonly within: UnitCode | null;
  readonly versus: { readonly period: string; readonly unit: string };
  readonly comparison: DrillComparison | null;
  readonly filings: DrillFilings | null;
  /** Empty for every way of filing. */
  readonly filing: string;
  readonly periods: readonly PeriodGroup[];
  readonly units: readonly Unit[];
  /** Of the unit in the scope. */
  readonly counters: readonly OneStopCounter[];
}
