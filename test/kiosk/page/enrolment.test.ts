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
  ['no device', { ...ANSWER, device: null }],
  ['a device that is no text', { ...ANSWER, device: { id: 5 } }],
  ['a counter without id', { ...ANSWER, counter: { name: 'x', unit: 'y' } }],
  ['a counter without name', { ...ANSWER, counter: { id: 'x' } }],
] as const)('an answer with %s is none', ([, answer]) => {
  expect(parseEnrolment(answer, 'secret')).toBeNull();
});

test('a missing province or unit name does not stop an enrolment', () => {
  const answer = { ...ANSWER, counter: { id: 'x', name: 'y' }, province: undefined };
  expect(parseEnrolment(answer, 'secret')).toMatchObject({
    counter: { unit: '' },
    province: { code: '', name: '' },
  });
});

test.for([null, {}, { code: 'A' }, { token: 'B' }, { code: 5, token: 'B' }])(
  '%o is no code to show',
  (value) => {
    expect(parsePairing(value)).toBeNull();
  },
);

test('a code is asked about every five seconds unless the server says otherwise', () => {
  const pairing = { code: 'BCDF-GHJK', token: 'T' };
  for (const everyMs of [undefined, 0, -1, 'x']) {
    expect(parsePairing({ ...pairing, everyMs })).toEqual({ ...pairing, everyMs: 5_000 });
  }
  expect(parsePairing({ ...pairing, everyMs: 50 })).toEqual({ ...pairing, everyMs: 50 });
});
