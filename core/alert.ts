import type { Instant, LocalDay } from './calendar.ts';
import type { ProvinceCode, UnitCode } from './organisation.ts';

/** Whose chart raised it. */
export const ALERT_SCOPES = ['unit', 'counter', 'procedure'] as const;
export type AlertScope = (typeof ALERT_SCOPES)[number];

/** Names an alert: a chart, and the closed day on which it went outside. */
export interface AlertKey {
  readonly scope: AlertScope;
  /** The unit, counter or procedure. */
  readonly member: string;
  readonly day: LocalDay;
}

/** What a chart would hardly show if nothing had changed. */
export interface Alert extends AlertKey {
  /** Unit to which it belongs; null for a procedure of the whole province. */
  readonly unit: UnitCode | null;
  /** First day on which the chart has been outside without a break. */
  readonly since: LocalDay;
  /** `share`: the day lies too low; `ewma`: the recent days together do. */
  readonly rule: 'share' | 'ewma';
  readonly n: number;
  readonly satisfied: number;
  /** The share that lies too low, what was expected, and the lowest that chance alone explains. */
  readonly value: number;
  readonly expected: number;
  readonly lowest: number;
}

/** What an official said to an alert. */
export interface AlertStep {
  /** Counted from 1. */
  readonly version: number;
  /** `snoozed`: nobody is written to about this chart until a day. */
  readonly state: 'acknowledged' | 'snoozed';
  readonly until: LocalDay | null;
  readonly note: string;
  readonly author: string;
  readonly at: Instant;
}

export interface RaisedAlert extends Alert {
  readonly raisedAt: Instant;
  /** The newest; null while nobody has said anything. */
  readonly step: AlertStep | null;
}

export interface AlertPass {
  readonly province: ProvinceCode;
  /** The day of the pass; there is one a day. */
  readonly day: LocalDay;
  readonly found: readonly Alert[];
  /** What somebody is written there who is responsible for these, at least one. */
  readonly letter: (
    alerts: readonly Alert[],
    to: { readonly channel: string; readonly address: string },
  ) => string;
}

export interface AlertBook {
  hasPassed(province: ProvinceCode, day: LocalDay): Promise<boolean>;
  /**
   * Writes what was found, but nothing of a chart that has been outside since an earlier alert, and
   * puts one message for each chat of those responsible into the outbox: all of it, or nothing. Of
   * several processes one does; answers how many alerts are new, null when the pass was made before.
   */
  pass(pass: AlertPass): Promise<number | null>;
  /** Newest day first; `unit` null: all. */
  list(
    province: ProvinceCode,
    query: { readonly from: LocalDay; readonly unit: UnitCode | null },
  ): Promise<readonly RaisedAlert[]>;
  /** False, and nothing written, when somebody else has recorded that version meanwhile. */
  record(province: ProvinceCode, key: AlertKey, step: AlertStep): Promise<boolean>;
}
