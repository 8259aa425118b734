import { expect, test } from 'vitest';
import { enrolmentCodeIn, parseEnrolment } from '../../../kiosk/page/enrolment.ts';

test.for([
  { fragment: '#enrol=BCDF-GHJK', expected: 'BCDF-GHJK' },
  { fragment: '#enrol=%20BCDF%20', expected: 'BCDF' },
  { fragment: '#enrol=', expected: null },
  { fragment: '', expected: null },
  { fragment: '#other=1', expected: null },
  { fragment: '#enrol=a&enrol=b', expected: 'a' },
  { fragment: `#enrol=${'x'.repeat(900)}`, expected: 'x'.repeat(200) },
])('the fragment "$fragment" holds the code $expected', ({ fragment, expected }) => {
  expect(enrolmentCodeIn(fragment)).toBe(expected);
});

const ANSWER = {
  token: 'secret',
  device: { id: 'd1' },
  counter: { id: '30307-1', name: 'Trung tâm', unit: 'Phường Long Xuyên' },
  province: { code: '91', name: 'An Giang' },
};

test('a complete answer becomes an enrolment with nothing else in it', () => {
  expect(parseEnrolment({ ...ANSWER, extra: 1 })).toEqual(ANSWER);
});

test.for([
  ['no object', null],
  ['no token', { ...ANSWER, token: '' }],
  ['a token that is no text', { ...ANSWER, token: 5 }],
  ['no device', { ...ANSWER, device: null }],
  ['a counter without id', { ...ANSWER, counter: { name: 'x', unit: 'y' } }],
  ['a counter without name', { ...ANSWER, counter: { id: 'x' } }],
] as const)('an answer with %s is none', ([, answer]) => {
  expect(parseEnrolment(answer)).toBeNull();
});

test('a missing province or unit name does not stop an enrolment', () => {
  const answer = { ...ANSWER, counter: { id: 'x', name: 'y' }, province: undefined };
  expect(parseEnrolment(answer)).toMatchObject({
    counter: { unit: '' },
    province: { code: '', name: '' },
  });
});
