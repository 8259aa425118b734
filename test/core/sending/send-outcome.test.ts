import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '../../../core/calendar.ts';
import { afterQuietHours, isQuiet } from '../../../core/sending/quiet-hours.ts';
import { afterTry, retryDelayMs, type SendOutcome } from '../../../core/sending/send-outcome.ts';
import { HOUR_MS, NOON } from '../../support/chat-builders.ts';

const DAY_MS = 24 * HOUR_MS;
const message = { kind: 'reply', tries: 0, expiresAt: instant(NOON + DAY_MS) } as const;
const retry: SendOutcome = { kind: 'retry', code: 'network' };

/** An hour of 2026-11-23 in Vietnam; NOON is ten o'clock there. */
const at = (hour: number) => instant(NOON + (hour - 10) * HOUR_MS);

describe('quiet hours', () => {
  test.for([
    ['07:59', at(8) - 1, at(8)],
    ['08:00', at(8), at(8)],
    ['20:59', at(21) - 1, at(21) - 1],
    ['21:00', at(21), at(32)],
    ['midnight', at(24), at(32)],
  ] as const)('at %s what is no answer goes out when people are awake', ([, given, due]) => {
    expect(afterQuietHours(instant(given), 'invitation')).toBe(due);
    expect(afterQuietHours(instant(given), 'reply')).toBe(given);
    expect(isQuiet(instant(given))).toBe(given !== due);
  });
});

describe('after a try', () => {
  test('what is sent is sent', () => {
    expect(afterTry(message, { kind: 'sent', reference: 'm1' }, NOON, 0)).toEqual({
      state: 'sent',
      reference: 'm1',
    });
  });

  test.for(['final', 'closed'] as const)('%s ends it', (kind) => {
    const after = afterTry(message, { kind, code: 'no' }, NOON, 0);
    expect(after).toEqual({ state: 'dead', problem: 'no' });
  });

  test('the twelfth failure ends it', () => {
    expect(afterTry({ ...message, tries: 10 }, retry, NOON, 0)).toMatchObject({ tries: 11 });
    expect(afterTry({ ...message, tries: 11 }, retry, NOON, 0)).toMatchObject({ state: 'dead' });
  });

  test('what would be late ends it', () => {
    const soon = { ...message, expiresAt: instant(NOON + 500) };
    expect(afterTry(soon, retry, NOON, 0)).toMatchObject({ state: 'dead' });
  });

  test('the platform is given the time that it asks for, which costs no try', () => {
    const slow: SendOutcome = { kind: 'slow-down', code: 'busy', retryAfterMs: 90_000 };
    expect(afterTry(message, slow, NOON, 0.5)).toEqual({
      state: 'waiting',
      dueAt: NOON + 90_000,
      tries: 0,
      problem: 'busy',
    });
    const silent: SendOutcome = { ...slow, retryAfterMs: null };
    expect(afterTry(message, silent, NOON, 0)).toMatchObject({ dueAt: NOON + 1_000, tries: 0 });
    const refused: SendOutcome = { kind: 'credentials-refused', code: 'token' };
    expect(afterTry(message, refused, NOON, 0)).toMatchObject({ tries: 0 });
  });

  test('an invitation is never tried again at night', () => {
    const invitation = { ...message, kind: 'invitation' } as const;
    expect(afterTry(invitation, retry, at(21), 0)).toMatchObject({ dueAt: at(32) });
  });

  test('delays grow from a second to a quarter of an hour', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.double({ min: 0, max: 1, noNaN: true }), (tries, chance) => {
        const ms = retryDelayMs(tries, chance);
        expect(ms).toBeGreaterThanOrEqual(1_000);
        expect(ms).toBeLessThanOrEqual(Math.min(900_000, 1_000 * 2 ** tries));
      }),
    );
  });
});
