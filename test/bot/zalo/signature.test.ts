import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSignature, type SignedDelivery } from '../../../bot/zalo/signature.ts';

const KEYS = {
  appId: '1111111111111111111',
  oaSecretKey: 'OaSecretKeyForTests',
  macTimestamp: 'header-then-body',
} as const;
const TIMESTAMP = '1760000000000';
const AT = Number(TIMESTAMP);
const BODY = `{"app_id":"1111111111111111111","sender":{"id":"2222222222222222222"},"recipient":{"id":"3333333333333333333"},"user_id_by_app":"4444444444444444444","event_name":"user_send_text","message":{"text":"Xin chào","msg_id":"96d3cdf3af150460909"},"timestamp":"${TIMESTAMP}"}`;
const MAC = 'a2bb4b768b53c5ef8b0bf964ac8352de26e6727ce3d37aedc82b4abb0dfbc026';

const aDelivery = (over: Partial<SignedDelivery> = {}): SignedDelivery => ({
  signature: `mac=${MAC}`,
  timestampHeader: undefined,
  raw: Buffer.from(BODY),
  timestampField: TIMESTAMP,
  ...over,
});
const sign = (body: string, stamp: string, secret: string = KEYS.oaSecretKey) =>
  createHash('sha256')
    .update(KEYS.appId + body + stamp + secret)
    .digest('hex');

test('takes the known vector, which is 270 bytes long', () => {
  expect(Buffer.byteLength(BODY)).toBe(270);
  expect(checkSignature(aDelivery(), KEYS, AT)).toBe('genuine');
});

test.for([
  ['with blanks around the sign', `mac = ${MAC}`],
  ['bare', MAC],
  ['in capitals', `mac=${MAC.toUpperCase()}`],
] as const)('takes a signature written %s', ([, signature]) => {
  expect(checkSignature(aDelivery({ signature }), KEYS, AT)).toBe('genuine');
});

const HMAC = createHmac('sha256', KEYS.oaSecretKey)
  .update(KEYS.appId + BODY + TIMESTAMP)
  .digest('hex');

test.for([
  ['missing', undefined],
  ['empty', ''],
  ['an HMAC', `mac=${HMAC}`],
  ['cut short', `mac=${MAC.slice(1)}`],
  ['too long', `mac=${MAC}00`],
  ['no hex', `mac=${'z'.repeat(64)}`],
  ['by another key', `mac=${sign(BODY, TIMESTAMP, 'app secret')}`],
  ['two of them', `mac=${MAC}, mac=${MAC}`],
] as const)('refuses a signature that is %s', ([, signature]) => {
  expect(checkSignature(aDelivery({ signature }), KEYS, AT)).toBe('refused');
});

test('never takes anything under an empty key', () => {
  const signature = `mac=${sign(BODY, TIMESTAMP, '')}`;
  expect(checkSignature(aDelivery({ signature }), { ...KEYS, oaSecretKey: '' }, AT)).toBe(
    'refused',
  );
});

describe('the signed timestamp', () => {
  const header = String(AT + 7);
  const byHeader = aDelivery({ signature: sign(BODY, header), timestampHeader: header });
  const byBody = aDelivery({ timestampHeader: header });

  test('may be the one of the header or the one of the body', () => {
    expect(checkSignature(byHeader, KEYS, AT)).toBe('genuine');
    expect(checkSignature(byBody, KEYS, AT)).toBe('genuine');
  });

  test.for([
    ['header', 'genuine', 'refused'],
    ['body', 'refused', 'genuine'],
  ] as const)('can be held to the %s alone', ([macTimestamp, ofHeader, ofBody]) => {
    const keys = { ...KEYS, macTimestamp };
    expect(checkSignature(byHeader, keys, AT)).toBe(ofHeader);
    expect(checkSignature(byBody, keys, AT)).toBe(ofBody);
  });

  test('makes a recording of more than a day stale, on either side', () => {
    const day = 86_400_000;
    expect(checkSignature(aDelivery(), KEYS, AT + day)).toBe('genuine');
    expect(checkSignature(aDelivery(), KEYS, AT + day + 1)).toBe('stale');
    expect(checkSignature(aDelivery(), KEYS, AT - day - 1)).toBe('stale');
  });
});

test('a body that differs in any byte is refused, however alike it reads', () => {
  const pretty = JSON.stringify(JSON.parse(BODY), null, 2);
  expect(checkSignature(aDelivery({ raw: Buffer.from(pretty) }), KEYS, AT)).toBe('refused');
  const signature = sign(pretty, TIMESTAMP);
  expect(checkSignature(aDelivery({ raw: Buffer.from(pretty), signature }), KEYS, AT)).toBe(
    'genuine',
  );
});

test('no change of a byte, of the timestamp or of the signature passes', () => {
  const raw = Buffer.from(BODY);
  fc.assert(
    fc.property(fc.nat(raw.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const changed = Buffer.from(raw);
      changed[place]! ^= change;
      expect(checkSignature(aDelivery({ raw: changed }), KEYS, AT)).toBe('refused');
    }),
  );
  fc.assert(
    fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (signature, header) => {
      const delivery = aDelivery({ signature, timestampHeader: header });
      expect(checkSignature(delivery, KEYS, AT)).toBe('refused');
    }),
  );
});

test('any body that was signed is taken, whatever its bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const hash = createHash('sha256').update(KEYS.appId).update(bytes);
      const signature = hash.update(TIMESTAMP).update(KEYS.oaSecretKey).digest('hex');
      expect(checkSignature(aDelivery({ raw: bytes, signature }), KEYS, AT)).toBe('genuine');
    }),
  );
});
