import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZALO_CODES } from '../../../bot/zalo/error-table.ts';
import {
  afterZaloNight,
  fillTemplate,
  outcomeOf,
  templateProblems,
  waysTo,
  zaloPhone,
} from '../../../bot/zalo/sending-policy.ts';
import { ZaloError } from '../../../bot/zalo/zalo-error.ts';
import { instant, localDay, startOfDay } from '../../../core/calendar.ts';
import { HOUR_MS, NOON } from '../../support/chat-builders.ts';

const today = startOfDay(localDay(NOON));
const at = (hours: number) => instant(today + hours * HOUR_MS);
const place = { call: 'x', from: 'zbs' } as const;

test.for([
  ['0912345678', '84912345678'],
  ['+84 912 345 678', '84912345678'],
  ['84912345678', '84912345678'],
  ['091.234.5678', '84912345678'],
  ['2468458835296197922', null],
  ['091234567', null],
  ['', null],
  ['+1 912 345 678', null],
] as const)('reads the phone %j as %j', ([text, phone]) => {
  expect(zaloPhone(text)).toBe(phone);
});

test('a chat is answered by consultation, a phone by template alone, nobody else at all', () => {
  expect(waysTo('2468458835296197922', true)).toEqual(['consultation', 'template-by-user']);
  expect(waysTo('2468458835296197922', false)).toEqual(['consultation']);
  expect(waysTo('0912345678', true)).toEqual(['template-by-phone']);
  expect(waysTo('0912345678', false)).toEqual([]);
  expect(waysTo('x', true)).toEqual([]);
});

describe('at night', () => {
  const night = { nightFrom: 22, nightTo: 6 };

  test.for([
    ['21:59', 21.99, null],
    ['22:00', 22, 30],
    ['midnight', 24, 30],
    ['05:59', 5.99, 6],
    ['06:00', 6, null],
  ] as const)('a template at %s waits until a little after opening', ([, hours, opens]) => {
    const due = opens === null ? at(hours) : instant(at(opens) + 300_000);
    expect(afterZaloNight(at(hours), night)).toBe(due);
  });

  test('never waits without a night, and never into the night', () => {
    expect(afterZaloNight(at(23), { nightFrom: 0, nightTo: 0 })).toBe(at(23));
    fc.assert(
      fc.property(
        fc.nat(23),
        fc.nat(23),
        fc.integer({ min: 0, max: 10 * 24 * 60 }),
        (from, to, minutes) => {
          const moment = instant(today + minutes * 60_000);
          const facts = { nightFrom: from, nightTo: to };
          const due = afterZaloNight(moment, facts);
          expect(due).toBeGreaterThanOrEqual(moment);
          expect(due - moment).toBeLessThanOrEqual(24 * HOUR_MS + 300_000);
        },
      ),
    );
  });
});

describe('what the outbox is told', () => {
  test.for([
    [-230, 'consultation', 'final'],
    [-217, 'consultation', 'closed'],
    [-118, 'template-by-phone', 'final'],
    [-141, 'template-by-phone', 'closed'],
    [-32, 'consultation', 'slow-down'],
    [-200, 'consultation', 'retry'],
    [-144, 'template-by-phone', 'later'],
    [-133, 'template-by-phone', 'later'],
    [-131, 'template-by-phone', 'later'],
    [-221, 'consultation', 'credentials-refused'],
    [-216, 'consultation', 'credentials-refused'],
    [-201, 'consultation', 'final'],
  ] as const)('of %i on the way %s: %s', ([apiCode, way, kind]) => {
    const from = way === 'consultation' ? 'oa' : 'zbs';
    const error = new ZaloError('refused', { call: 'x', from }, { apiCode });
    expect(outcomeOf(error, way, NOON)).toMatchObject({ kind, code: `zalo${apiCode}` });
  });

  test('a daily limit waits for the next day in Vietnam, a closed hour for the next morning', () => {
    const tomorrow = outcomeOf(
      new ZaloError('refused', place, { apiCode: -144 }),
      'template-by-phone',
      at(10),
    );
    expect(tomorrow).toMatchObject({ dueAt: at(24) });
    const closed = new ZaloError('refused', place, { apiCode: -133 });
    const morning = (now: number) => outcomeOf(closed, 'template-by-phone', at(now));
    expect(morning(23)).toMatchObject({ dueAt: instant(at(30) + 300_000) });
    expect(morning(2)).toMatchObject({ dueAt: instant(at(6) + 300_000) });
  });

  test('without consent nothing goes out, and it is nobody else’s fault', () => {
    const outcome = outcomeOf(new ZaloError('consent-needed', place), 'consultation', NOON);
    expect(outcome).toEqual({ kind: 'credentials-refused', code: 'consent-needed' });
  });

  test('of every code has one outcome, never an address or a text', () => {
    for (const from of ['oa', 'zbs'] as const) {
      for (const [apiCode] of ZALO_CODES[from]) {
        const error = new ZaloError(
          'refused',
          { call: 'x', from },
          { apiCode, detail: 'to 84912345678' },
        );
        const outcome = outcomeOf(error, 'template-by-phone', NOON);
        expect(outcome.kind).not.toBe('sent');
        expect(JSON.stringify(outcome)).not.toContain('8491');
        if (outcome.kind === 'later') expect(outcome.dueAt).toBeGreaterThan(NOON);
      }
    }
  });
});

describe('a template', () => {
  const template = {
    status: 'ENABLE',
    parameters: [
      { name: 'name', required: true, minLength: 2, maxLength: 5 },
      { name: 'note', required: false, minLength: 0, maxLength: 3 },
    ],
  };

  test.for([
    [{ name: 'Khai' }, []],
    [{}, ['name is missing']],
    [{ name: 'x' }, ['name has less than 2 characters']],
    [
      { name: 'Khai sinh', note: 'dài quá' },
      ['name has more than 5 characters', 'note has more than 3 characters'],
    ],
  ] as const)('says of %j what is wrong', ([fields, problems]) => {
    expect(templateProblems(template, fields)).toEqual(problems);
  });

  test('that is not approved can not be filled', () => {
    const problems = templateProblems({ ...template, status: 'REJECT' }, { name: 'Khai' });
    expect(problems).toEqual(['the template is REJECT']);
  });

  test('takes its own fields, composed and cut, and no other', () => {
    const decomposed = 'Đất đai'.normalize('NFD');
    expect(fillTemplate(template, { name: decomposed, other: 'x' })).toEqual({
      name: 'Đất đ'.normalize('NFC'),
    });
    expect(fillTemplate(template, { __proto__: { name: 'x' } } as never)).toEqual({});
  });
});
