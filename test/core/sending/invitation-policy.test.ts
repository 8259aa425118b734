import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, instant, localDay, startOfDay, type LocalDay } from '../../../core/calendar.ts';
import { channelId } from '../../../core/channel.ts';
import type { InvitationCode } from '../../../core/invitation.ts';
import {
  decideSending,
  endOfInvitation,
  NO_REACH,
  reminderDay,
  waysToInvite,
} from '../../../core/sending/invitation-policy.ts';
import type { MessageId } from '../../../core/sending/outbound-message.ts';
import { isQuiet } from '../../../core/sending/quiet-hours.ts';
import { afterInviting, type SendOutcome } from '../../../core/sending/send-outcome.ts';
import { HOUR_MS, NOON } from '../../support/chat-builders.ts';

const ZALO = { kind: 'zalo', address: '2468458835296197922' } as const;
const PHONE = { kind: 'phone', address: '+84912345678' } as const;
const TELEGRAM = { kind: 'telegram', address: '4711' } as const;
const EVERYTHING = { zaloChat: true, zaloPhone: true, telegram: true };
const TODAY = localDay(NOON);
const at = (hour: number, day = 0) => instant(startOfDay(addDays(TODAY, day)) + hour * HOUR_MS);

describe('the ways to a citizen', () => {
  test.for([
    ['all of them, best first', [TELEGRAM, PHONE, ZALO], EVERYTHING, ['zalo', 'phone', 'telegram']],
    ['no template', [PHONE, TELEGRAM], { ...EVERYTHING, zaloPhone: false }, ['telegram']],
    ['no official account', [ZALO, PHONE, TELEGRAM], { ...NO_REACH, telegram: true }, ['telegram']],
    ['no Telegram', [TELEGRAM, PHONE], { ...EVERYTHING, telegram: false }, ['phone']],
    ['nothing connected', [ZALO, PHONE, TELEGRAM], NO_REACH, []],
    ['no contact', [], EVERYTHING, []],
    ['one twice', [PHONE, PHONE], EVERYTHING, ['phone']],
  ] as const)('%s', ([, contacts, reach, expected]) => {
    const addresses = { zalo: ZALO.address, phone: PHONE.address, telegram: TELEGRAM.address };
    expect(waysToInvite(contacts, reach)).toEqual(
      expected.map((kind) => ({
        channel: kind === 'telegram' ? 'telegram' : 'zalo',
        address: addresses[kind],
      })),
    );
  });
});

describe('at the moment of sending', () => {
  const open = { openUntil: addDays(TODAY, 3), isStopped: false };

  test.for([
    ['by day', open, at(10), { kind: 'send' }],
    ['at eight', open, at(8), { kind: 'send' }],
    ['a moment before nine in the evening', open, instant(at(21) - 1), { kind: 'send' }],
    ['at nine in the evening', open, at(21), { kind: 'wait', dueAt: at(8, 1) }],
    ['after midnight', open, at(1), { kind: 'wait', dueAt: at(8) }],
    [
      'in the evening of the last day',
      { ...open, openUntil: TODAY },
      at(22),
      { kind: 'never', because: 'over' },
    ],
    [
      'in the night before the last day',
      { ...open, openUntil: addDays(TODAY, 1) },
      at(22),
      { kind: 'wait', dueAt: at(8, 1) },
    ],
    [
      'used, withdrawn or expired',
      { ...open, openUntil: null },
      at(10),
      { kind: 'never', because: 'not-open' },
    ],
    ['stopped', { ...open, isStopped: true }, at(10), { kind: 'never', because: 'stopped' }],
  ] as const)('%s', ([, standing, now, expected]) => {
    expect(decideSending(standing, now)).toEqual(expected);
  });

  const instants = fc.integer({ min: 0, max: 20 * 24 * 60 }).map((minute) => {
    return instant(startOfDay(TODAY) + minute * 60_000);
  });
  const standings = fc.record({
    openUntil: fc.option(fc.integer({ min: -2, max: 20 }).map((days) => addDays(TODAY, days))),
    isStopped: fc.boolean(),
  });

  test('never at night, never after the window, never to who has stopped us', () => {
    fc.assert(
      fc.property(standings, instants, (standing, now) => {
        const decision = decideSending(standing, now);
        if (decision.kind === 'never') return;
        const goesAt = decision.kind === 'send' ? now : decision.dueAt;
        expect(standing.isStopped).toBe(false);
        expect(isQuiet(goesAt)).toBe(false);
        expect(goesAt).toBeGreaterThanOrEqual(now);
        expect(goesAt).toBeLessThan(endOfInvitation(standing.openUntil as LocalDay));
        // Whoever waits is not put off again.
        expect(decideSending(standing, goesAt)).toEqual({ kind: 'send' });
      }),
    );
  });

  test('a reminder falls into the window, or there is none', () => {
    fc.assert(
      fc.property(
        instants,
        fc.option(fc.integer({ min: 1, max: 90 })),
        fc.nat(90),
        (sentAt, remindAfterDays, days) => {
          const rateUntil = addDays(localDay(sentAt), days);
          const day = reminderDay(sentAt, { remindAfterDays }, rateUntil);
          if (remindAfterDays === null || remindAfterDays > days) expect(day).toBeNull();
          else expect(day).toBe(localDay(sentAt) + remindAfterDays);
        },
      ),
    );
  });
});

describe('what follows for an invitation', () => {
  const otherwise = [
    { channel: 'zalo', address: PHONE.address },
    { channel: 'telegram', address: TELEGRAM.address },
  ];
  const code = '0123456789ABCDEF' as InvitationCode;
  const message = {
    id: 'm' as MessageId,
    channel: channelId('zalo'),
    chat: 'hash',
    kind: 'invitation',
    address: ZALO.address,
    message: {
      replies: [],
      pressed: null,
      template: null,
      matter: { kind: 'invitation', code, otherwise },
    },
    dedupeKey: 'd',
    dueAt: NOON,
    madeAt: NOON,
    leasedUntil: NOON,
    expiresAt: at(0, 5),
  } as const;

  test('once sent, it is noted with the address that it has reached', () => {
    expect(afterInviting(message, { kind: 'sent', reference: 'r' }, NOON)).toEqual({
      state: 'sent',
      reference: 'r',
      invited: { code, contact: { channel: 'zalo', address: ZALO.address } },
    });
  });

  test.for([
    { kind: 'final', code: 'zalo-230' },
    { kind: 'credentials-refused', code: 'consent-needed' },
  ] as const)('$code: it goes on to the next address, and keeps the rest', (outcome) => {
    const after = afterInviting(message, outcome, NOON);
    expect(after).toMatchObject({
      state: 'moved',
      to: otherwise[0],
      dueAt: NOON,
      problem: outcome.code,
      message: { matter: { code, otherwise: [otherwise[1]] } },
    });
  });

  test('at night it goes on in the morning, and not when that would be too late', () => {
    const final = { kind: 'final', code: 'no' } as const;
    expect(afterInviting(message, final, at(23))).toMatchObject({ dueAt: at(8, 1) });
    expect(afterInviting({ ...message, expiresAt: at(24) }, final, at(23))).toBeNull();
  });

  test('nobody is looked for elsewhere who may have it, who has shut the door, or has no other address', () => {
    const others: readonly SendOutcome[] = [
      { kind: 'retry', code: 'timeout' },
      { kind: 'slow-down', code: 'zalo-32', retryAfterMs: 1 },
      { kind: 'later', code: 'zalo-144', dueAt: NOON },
      { kind: 'closed', code: 'zalo-217' },
      { kind: 'unwanted', code: 'not-open' },
    ];
    for (const outcome of others) expect(afterInviting(message, outcome, NOON)).toBeNull();
    const final = { kind: 'final', code: 'no' } as const;
    const last = { ...message.message, matter: { ...message.message.matter, otherwise: [] } };
    expect(afterInviting({ ...message, message: last }, final, NOON)).toBeNull();
    expect(afterInviting({ ...message, kind: 'reminder' }, final, NOON)).toBeNull();
  });
});
