import { addDays, type LocalDay } from './calendar.ts';
import type { ProvinceCode } from './organisation.ts';

/** How long an invitation may be used, and when its citizen is reminded; from the settings. */
export interface InvitationWindow {
  /** Days in which the citizen may rate, the day it is made included. */
  readonly rateDays: number;
  /** Days after which the row of the code is deleted, whatever became of it. */
  readonly keepDays: number;
  /** Days after sending at which an unused invitation is recalled, once; null: never. */
  readonly remindAfterDays: number | null;
  /** Provinces whose dossiers get no invitation from now on; those that have one keep it. */
  readonly notInviting: readonly ProvinceCode[];
}

/** Name of the setting that holds it. */
export const INVITATION_WINDOW_SETTING = 'invitation-window';

export const DEFAULT_INVITATION_WINDOW: InvitationWindow = {
  rateDays: 15,
  keepDays: 90,
  remindAfterDays: 5,
  notInviting: [],
};

/** Last day on which an invitation made on this day can be used. */
export function lastRatingDay(madeOn: LocalDay, window: InvitationWindow): LocalDay {
  return addDays(madeOn, window.rateDays - 1);
}

const LONGEST_KEPT = 90;

/**
 * The window in a value that an official or a later program wrote: rated within 1 to 90 days, kept
 * at least as long and at most 90 days, reminded before the end. Null when it is none. Every
 * province invites in one that an earlier program wrote.
 */
export function parseInvitationWindow(value: unknown): InvitationWindow | null {
  if (typeof value !== 'object' || value === null) return null;
  const {
    rateDays,
    keepDays,
    remindAfterDays,
    notInviting = [],
  } = value as Readonly<Record<string, unknown>>;
  if (!isDays(rateDays, 1, LONGEST_KEPT) || !isDays(keepDays, rateDays, LONGEST_KEPT)) return null;
  if (remindAfterDays !== null && !isDays(remindAfterDays, 1, rateDays)) return null;
  if (!Array.isArray(notInviting) || !notInviting.every((code) => typeof code === 'string'))
    return null;
  return { rateDays, keepDays, remindAfterDays, notInviting: notInviting as ProvinceCode[] };
}

function isDays(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
