import { expect, test } from 'vitest';
import { parseEnrolment, parsePairing } from '../../../kiosk/page/enrolment.ts';

const ANSWER = {
  device: { id: 'd1' },
  counter: { id: '30307-1', name: 'Trung tâm', unit: 'Phường Long Xuyên' },
  province: { code: '91', name: 'An Giang' },
};

test('a complete answer becomes an enrolment with nothing else in it', () => {
  expect(parseEnrolment({ ...ANSWER, extra: 1 }, 'secret')).toEqual({ ...ANSWER, token: 'secret' });
});

test.for([
  ['no object', null],
  ['a text', 'welcome'],
  ['no device', { ...ANSWER, device: null }],
  ['a device without id', { ...ANSWER, device: {} }],
  ['a counter without id', { ...ANSWER, counter: { name: 'x', unit: 'y' } }],
  ['a counter without name', { ...ANSWER, counter: { id: 'x' } }],
] as const)('an answer with %s is none', ([, answer]) => {
  expect(parseEnrolment(answer, 'secret')).toBeNull();
});

test('a missing province does not stop an enrolment', () => {
  expect(parseEnrolment({ ...ANSWER, province: undefined }, 'secret')).toMatchObject({
    province: { code: '', name: '' },
  });
});

test.for([null, 'x', {}, { code: 'A' }, { token: 'B' }])('%o is no code to show', (value) => {
  expect(parsePairing(value)).toBeNull();
});

test('a code with its token can be shown', () => {
  const pairing = { code: 'BCDF-GHJK', token: 'T', everyMs: 50 };
  expect(parsePairing(pairing)).toEqual(pairing);
});
