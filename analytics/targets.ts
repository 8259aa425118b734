import { isoDay, localDay, parseDay, type LocalDay } from '../core/calendar.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { SettingBook, StoredSetting } from '../core/setting.ts';

/** What the province promised (Kiên Giang's plan, now An Giang's); shares are 0..1. */
interface Targets {
  readonly satisfaction: number;
  readonly reduction: number;
}

const PROVINCIAL_TARGETS: Targets = { satisfaction: 0.9, reduction: 0.2 };

/** Targets as a decision sets them, in force from a day on. */
export interface DatedTargets extends Targets {
  readonly from: LocalDay;
  /** Day by which they are to be reached; null where the decision names none. */
  readonly dueBy: LocalDay | null;
  /** Number of the decision; empty for those with which the program came. */
  readonly decision: string;
}

/** Name of the setting that holds a province's targets, one step a version. */
export function targetsSetting(province: ProvinceCode): string {
  return `targets-${province}`;
}

const LONGEST_DECISION = 120;

/**
 * The step of a stored value; null for anything that is none. Shares are whole tenths of a percent
 * above 0 and up to 1, the due day is not before the first, and the decision is named.
 */
export function parseTargets(value: unknown): DatedTargets | null {
  if (typeof value !== 'object' || value === null) return null;
  const { satisfaction, reduction, from, dueBy, decision } = value as Record<string, unknown>;
  const day = typeof from === 'string' ? parseDay(from) : null;
  const due = typeof dueBy === 'string' ? parseDay(dueBy) : null;
  if (!isShare(satisfaction) || !isShare(reduction) || day === null) return null;
  if (dueBy !== null && (due === null || due < day)) return null;
  if (typeof decision !== 'string' || decision === '' || decision.length > LONGEST_DECISION) {
    return null;
  }
  return { satisfaction, reduction, from: day, dueBy: due, decision };
}

/** The step as it is stored: `parseTargets` reads it back. */
export function storedTargets(step: DatedTargets): Readonly<Record<string, unknown>> {
  const { from, dueBy, ...rest } = step;
  return { ...rest, from: isoDay(from), dueBy: dueBy === null ? null : isoDay(dueBy) };
}

function isShare(value: unknown): value is number {
  return (
    typeof value === 'number' &&
    value > 0 &&
    value <= 1 &&
    Math.round(value * 1000) / 1000 === value
  );
}

/**
 * The targets in force on a day: of the newest step that had begun, else those of the program. A step
 * never holds before the day on which it was recorded, so no period that is over is judged anew.
 */
export function targetsOn(history: readonly StoredSetting[], day: LocalDay): DatedTargets {
  for (const { value, recordedAt } of history.toReversed()) {
    const step = parseTargets(value);
    if (step !== null && Math.max(step.from, localDay(recordedAt)) <= day) return step;
  }
  return { ...PROVINCIAL_TARGETS, from: 0 as LocalDay, dueBy: null, decision: '' };
}

/** Reads the targets of a province as of a day. */
export async function readTargets(
  settings: Pick<SettingBook, 'history'>,
  province: ProvinceCode,
  day: LocalDay,
): Promise<DatedTargets> {
  return targetsOn(await settings.history(targetsSetting(province)), day);
}
