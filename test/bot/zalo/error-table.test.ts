import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remedyOf, ZALO_CODES, type ZaloInterface } from '../../../bot/zalo/error-table.ts';
import { ZaloError } from '../../../bot/zalo/zalo-error.ts';

const INTERFACES = ['oa', 'zbs', 'oauth'] as const satisfies readonly ZaloInterface[];
const REMEDIES = 'renew-token retry tomorrow opening fall-back alarm give-up'.split(' ');

describe('the table', () => {
  test.for(INTERFACES)('of %s names no code twice', (from) => {
    const codes = ZALO_CODES[from].map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.for([
    ['oa', -216, 'renew-token'],
    ['oa', -32, 'retry'],
    ['oa', -230, 'fall-back'],
    ['oa', -217, 'fall-back'],
    ['oa', -221, 'alarm'],
    ['oa', -201, 'give-up'],
    ['oa', -100, 'give-up'],
    ['zbs', -100, 'retry'],
    ['zbs', -124, 'renew-token'],
    ['zbs', -144, 'tomorrow'],
    ['zbs', -133, 'opening'],
    ['zbs', -118, 'fall-back'],
    ['zbs', -137, 'alarm'],
    ['zbs', -1122, 'give-up'],
    ['oauth', -32, 'retry'],
    ['oauth', -14_003, 'alarm'],
  ] as const)('says of %s %i: %s', ([from, code, remedy]) => {
    expect(remedyOf(from, code)).toBe(remedy);
  });

  test('takes a code of the other message interface when its own does not know it', () => {
    expect(remedyOf('zbs', -216)).toBe('renew-token');
    expect(remedyOf('oa', -131)).toBe('alarm');
  });

  test('never sends again what nobody has documented, and asks for consent in OAuth', () => {
    fc.assert(
      fc.property(fc.integer({ max: -20_000 }), (code) => {
        expect(remedyOf('oa', code)).toBe('give-up');
        expect(remedyOf('zbs', code)).toBe('give-up');
        expect(remedyOf('oauth', code)).toBe('alarm');
      }),
    );
  });
});

describe('an error', () => {
  const place = { call: 'message/cs', from: 'oa' } as const;

  test('of any code has one remedy, and may be repeated only where that helps', () => {
    fc.assert(
      fc.property(fc.constantFrom(...INTERFACES), fc.integer(), (from, apiCode) => {
        const error = new ZaloError('refused', { call: 'x', from }, { apiCode });
        expect(REMEDIES).toContain(error.remedy);
        expect(error.retryable).toBe(
          ['renew-token', 'retry', 'tomorrow', 'opening'].includes(error.remedy),
        );
      }),
    );
  });

  test('never holds a secret, a long number or a line end, whatever Zalo says', () => {
    const secret = fc.stringMatching(/^[\w-]{12,40}$/);
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (token, before, after) => {
        const detail = `${before}${token} 84912345678\n${after}`;
        const { message } = new ZaloError('refused', place, {
          apiCode: -1,
          detail,
          secrets: [token],
        });
        expect(message).not.toContain(token);
        expect(message).not.toMatch(/\d{6,}|\p{C}/u);
        expect(message.length).toBeLessThan(260);
      }),
    );
  });

  test('on the way passes', () => {
    const error = new ZaloError('timeout', place, { outcome: 'unknown' });
    expect(error).toMatchObject({ remedy: 'retry', retryable: true, apiCode: null });
    expect(error.message).toBe('Zalo call message/cs failed: timeout');
  });
});
