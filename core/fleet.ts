import type { Instant } from './calendar.ts';

/** How a kiosk is, in its own words. It speaks of the device and its queue, never of an answer. */
export interface Heartbeat {
  /** Version of the page. */
  readonly version: string;
  /** Answers on the device that the server has not confirmed. */
  readonly waiting: number;
  /** Answers that the server refused for good. */
  readonly refused: number;
  /** Number of the last answer given on the device. */
  readonly lastSequence: number;
  /** Local day of the last answer, `YYYY-MM-DD`; a time would tell who it was. */
  readonly lastRatingOn: string | null;
  /** Whether the browser promised to keep the queue; null where it does not say. */
  readonly persisted: boolean | null;
  /** Share of the storage in use, 0 to 1. */
  readonly storageUsed: number | null;
  /** Charge 0 to 1, and whether it is on the mains; null on a device without a battery. */
  readonly battery: { readonly level: number; readonly charging: boolean } | null;
  /** True when the device had lost its queue and found only its name again. */
  readonly storageLost: boolean;
  readonly trial: boolean;
  /** Name of the settings that it goes by; absent before it has received any. */
  readonly settings?: string;
}

/** Numbers from the first to the last of each pair, both included, in order and never touching. */
export type SequenceRanges = readonly (readonly [first: number, last: number])[];

export interface DeviceState {
  readonly id: string;
  /** What officials set for this device; a JSON object. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Counted up with every change of the settings; 0 before the first. */
  readonly settingsVersion: number;
  readonly received: SequenceRanges;
  readonly heartbeat: Heartbeat | null;
  readonly heartbeatAt: Instant | null;
}

export interface FleetBook {
  /** Everything known of a device; empty for one that never reported. */
  find(id: string): Promise<DeviceState>;
  list(): Promise<readonly DeviceState[]>;
  noteHeartbeat(id: string, heartbeat: Heartbeat, at: Instant): Promise<void>;
  /** Adds the numbers of answers that arrived; harmless when they came before. */
  noteReceived(id: string, sequences: readonly number[]): Promise<void>;
  keepSettings(id: string, settings: Readonly<Record<string, unknown>>): Promise<void>;
}

/** The ranges with more numbers in them; order and repeats do not matter. */
export function addToRanges(ranges: SequenceRanges, sequences: readonly number[]): SequenceRanges {
  const all = [...ranges, ...sequences.map((each) => [each, each] as const)];
  const joined: [number, number][] = [];
  for (const [first, last] of all.toSorted((a, b) => a[0] - b[0])) {
    const open = joined.at(-1);
    if (open && first <= open[1] + 1) open[1] = Math.max(open[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/** Numbers missing between the first and the last that arrived: answers that were lost, or still wait. */
export function missingIn(ranges: SequenceRanges): number {
  return ranges.slice(1).reduce((sum, [first], at) => sum + first - (ranges[at]?.[1] ?? 0) - 1, 0);
}
