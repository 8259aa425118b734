import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { OneStopCounter } from '../../../core/organisation.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { parsePairingCode } from '../../../core/pairing-code.ts';
import type { AccessDependencies } from './dependencies.ts';
import { createSlowDown } from '../sign-in/slow-down.ts';
import { visitOf } from '../visit.ts';

/** What an official typed to make a waiting tablet a kiosk. */
export interface KioskWish {
  readonly code: string;
  readonly label: string;
  readonly counter: string;
}

/** What was wrong, by field. */
export type KioskProblems = Partial<Readonly<Record<keyof KioskWish, string>>>;

const LONGEST_LABEL = 80;

/** Five wrong codes are typing errors; more of them are guesses, and wait. */
const CODE_TRIES = {
  free: 5,
  firstWaitMs: 60_000,
  longestWaitMs: 15 * 60_000,
  forgetAfterMs: 60 * 60_000,
  mostKeys: 1000,
};

/** Answers null once the tablet is a device, else what to correct; then the code is still good. */
export function createKioskEnroller(
  dependencies: AccessDependencies,
): (wish: KioskWish, response: Response) => Promise<KioskProblems | null> {
  const { access, now } = dependencies;
  const tries = createSlowDown(CODE_TRIES, now);
  return async ({ code: typed, label: name, counter: wanted }, response) => {
    const { view, session } = visitOf(response);
    const { texts, format } = view;
    const who = session?.official.id ?? '';
    const label = cleanLabel(name);
    const counter = countersOf(dependencies).find(({ id }) => id === wanted);
    if (label === null || counter === undefined) {
      return {
        ...(label === null && { label: texts.keyLabelMissing }),
        ...(counter === undefined && { counter: texts.kioskUnknownCounter }),
      };
    }
    const waitMs = tries.waitFor(who);
    if (waitMs > 0) {
      return { code: fillIn(texts.kioskCodeSlow, { duration: format.duration(waitMs) }) };
    }
    tries.noteTry(who);
    const code = parsePairingCode(typed);
    const id = randomUUID();
    const device = {
      id,
      label,
      writer: { kind: 'device', id, counter: counter.id },
      issuedAt: now(),
      revokedAt: null,
      clockOffsetMs: 0,
    } as const;
    const isDone = code !== null && (await access.approvePairing(code, device));
    if (!isDone) return { code: texts.kioskCodeWrong };
    tries.forgive(who);
    return null;
  };
}

/** Counters for which a kiosk can be added. */
export function countersOf({ directory, province }: AccessDependencies): readonly OneStopCounter[] {
  const counters = [...directory().counters.values()];
  return counters.filter((counter) => counter.province === province);
}

/** A label without control characters; null when nothing readable is left, or too much. */
export function cleanLabel(text: string): string | null {
  const label = text.normalize('NFC').replace(/\p{C}/gu, '').trim();
  return label === '' || [...label].length > LONGEST_LABEL ? null : label;
}
