import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LARGEST_BATCH,
  nextBatchSize,
  planUpload,
  retryDelayMs,
  type UploadOutcome,
} from '../../../kiosk/page/upload-plan.ts';

function answered(status: number, body: unknown): UploadOutcome {
  return { kind: 'answered', status, body, retryAfter: null };
}

function results(...items: readonly object[]): UploadOutcome {
  return answered(200, { results: items });
}

const KEEP_BOTH = { remove: [], bury: [], keep: ['a', 'b'], strip: [] };

describe('planUpload', () => {
  test.for<{ name: string; outcome: UploadOutcome; plan: object }>([
    {
      name: 'removes what is stored or was stored before',
      outcome: results(
        { submissionId: 'a', status: 'stored' },
        { submissionId: 'b', status: 'duplicate' },
      ),
      plan: { remove: ['a', 'b'], bury: [], keep: [], strip: [], next: 'continue' },
    },
    {
      name: 'keeps what the answer leaves out',
      outcome: results({ submissionId: 'b', status: 'stored' }),
      plan: { remove: ['b'], bury: [], keep: ['a'], strip: [], next: 'wait' },
    },
    {
      name: 'sets aside what is refused, with its code',
      outcome: results(
        { submissionId: 'a', status: 'refused', code: 'counter-unknown' },
        { submissionId: 'b', status: 'stored' },
      ),
      plan: {
        remove: ['b'],
        bury: [{ submissionId: 'a', code: 'counter-unknown' }],
        keep: [],
        strip: [],
        next: 'continue',
      },
    },
    {
      name: 'keeps what is refused only for now',
      outcome: results(
        { submissionId: 'a', status: 'refused', code: 'store-unavailable' },
        { submissionId: 'b', status: 'refused', code: 'too-many-requests' },
      ),
      plan: { ...KEEP_BOTH, next: 'wait' },
    },
    {
      name: 'keeps the tap of a code that cannot be used, and goes on at once without the code',
      outcome: results(
        { submissionId: 'a', status: 'refused', code: 'invitation-unusable' },
        { submissionId: 'b', status: 'refused', code: 'invitation-invalid' },
      ),
      plan: { remove: [], bury: [], keep: ['a', 'b'], strip: ['a', 'b'], next: 'continue' },
    },
    {
      name: 'sets aside a refusal without a code',
      outcome: results(
        { submissionId: 'a', status: 'refused' },
        { submissionId: 'b', status: 'stored' },
      ),
      plan: {
        remove: ['b'],
        bury: [{ submissionId: 'a', code: 'unknown' }],
        keep: [],
        strip: [],
        next: 'continue',
      },
    },
    {
      name: 'believes "stored" when an id is named twice',
      outcome: results(
        { submissionId: 'a', status: 'refused', code: 'score-invalid' },
        { submissionId: 'a', status: 'stored' },
        { submissionId: 'b', status: 'stored' },
      ),
      plan: { remove: ['a', 'b'], bury: [], keep: [], strip: [], next: 'continue' },
    },
    {
      name: 'ignores ids it did not send and states it does not know',
      outcome: results(
        { submissionId: 'z', status: 'stored' },
        { submissionId: 'a', status: 'maybe' },
      ),
      plan: { ...KEEP_BOTH, next: 'wait' },
    },
    {
      name: 'keeps all when nothing came back',
      outcome: { kind: 'unreachable' },
      plan: { ...KEEP_BOTH, next: 'wait' },
    },
    {
      name: 'asks for enrolment on 401',
      outcome: answered(401, null),
      plan: { ...KEEP_BOTH, next: 'enrol' },
    },
    {
      name: 'asks for enrolment on 403',
      outcome: answered(403, null),
      plan: { ...KEEP_BOTH, next: 'enrol' },
    },
    ...[301, 400, 404, 409, 413, 429, 500, 503].map((status) => ({
      name: `keeps all on ${status}, whatever the body says`,
      outcome: answered(status, { results: [{ submissionId: 'a', status: 'stored' }] }),
      plan: { ...KEEP_BOTH, next: 'wait' },
    })),
    ...[null, 'ok', [], {}, { results: 'a' }, { results: [null, 1, 'a'] }].map((body) => ({
      name: `keeps all when a success says ${JSON.stringify(body)}`,
      outcome: answered(200, body),
      plan: { ...KEEP_BOTH, next: 'wait' },
    })),
  ])('$name', ({ outcome, plan }) => {
    expect(planUpload(['a', 'b'], outcome)).toEqual(plan);
  });

  test('names every rating of the batch exactly once, whatever comes back', () => {
    const item = fc.record(
      {
        submissionId: fc.constantFrom('a', 'b', 'c', 'z', 1, null),
        status: fc.constantFrom('stored', 'duplicate', 'refused', 'other', undefined),
        code: fc.constantFrom('score-invalid', 'store-unavailable', 7, undefined),
      },
      { requiredKeys: [] },
    );
    const body = fc.oneof(fc.record({ results: fc.array(item) }), fc.jsonValue());
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), body, (status, answer) => {
        const plan = planUpload(['a', 'b', 'c'], answered(status, answer));
        const named = [...plan.remove, ...plan.bury.map((one) => one.submissionId), ...plan.keep];
        expect(named.toSorted()).toEqual(['a', 'b', 'c']);
        expect(plan.next === 'continue').toBe(plan.keep.length === 0);
      }),
    );
  });
});

describe('retryDelayMs', () => {
  test.for([
    { failures: 1, random: 0, expected: 5_000 },
    { failures: 1, random: 1, expected: 10_000 },
    { failures: 2, random: 0.5, expected: 12_500 },
    { failures: 5, random: 1, expected: 160_000 },
    { failures: 6, random: 1, expected: 300_000 },
    { failures: 5_000, random: 0, expected: 5_000 },
    { failures: 5_000, random: 1, expected: 300_000 },
  ])(
    'waits $expected ms after $failures failures at random $random',
    ({ failures, random, expected }) => {
      expect(retryDelayMs(failures, random, null)).toBe(expected);
    },
  );

  test.for([
    { retryAfter: '60', expected: 60_000 },
    { retryAfter: '1', expected: 5_000 },
    { retryAfter: '99999', expected: 300_000 },
    { retryAfter: 'Wed, 21 Oct 2026 07:28:00 GMT', expected: 5_000 },
    { retryAfter: '-60', expected: 5_000 },
  ])('turns Retry-After "$retryAfter" into $expected ms', ({ retryAfter, expected }) => {
    expect(retryDelayMs(1, 0, retryAfter)).toBe(expected);
  });
});

test('a batch shrinks to a single rating under failures and recovers within six successes', () => {
  let size = LARGEST_BATCH;
  for (let failure = 0; failure < 10; failure += 1) size = nextBatchSize(size, false);
  expect(size).toBe(1);
  for (let success = 0; success < 6; success += 1) size = nextBatchSize(size, true);
  expect(size).toBe(LARGEST_BATCH);
});
