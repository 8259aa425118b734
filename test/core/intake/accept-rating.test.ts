import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { channelId } from '../../../core/channel.ts';
import { acceptRating, type IntakeContext } from '../../../core/intake/accept-rating.ts';
import type { RatingSubmission } from '../../../core/intake/rating-submission.ts';
import {
  aDirectory,
  AN_GIANG,
  BIRTH,
  LONG_XUYEN,
  NOW,
  RACH_GIA,
  TODAY,
} from '../../support/builders.ts';

const CONTEXT: IntakeContext = {
  directory: aDirectory(),
  channels: new Set([channelId('kiosk')]),
  writer: { kind: 'device', id: 'd', counter: `${LONG_XUYEN}-1` as never },
  now: NOW,
  sentAt: null,
};

const submission = (change: Partial<RatingSubmission> = {}): RatingSubmission => ({
  submissionId: randomUUID(),
  score: 4,
  channel: 'kiosk',
  counterId: `${LONG_XUYEN}-1`,
  submittedAt: '2026-11-23T09:29:00+07:00',
  ...change,
});

test('makes a rating with a day and no time, of the counter’s own unit and province', () => {
  const sent = submission({ procedureCode: BIRTH, reasons: ['fast'], language: 'en' });
  expect(acceptRating(sent, CONTEXT)).toEqual({
    ok: true,
    value: {
      rating: {
        submissionId: sent.submissionId,
        revision: 0,
        province: AN_GIANG,
        unit: LONG_XUYEN,
        counter: `${LONG_XUYEN}-1`,
        procedure: BIRTH,
        channel: 'kiosk',
        day: TODAY,
        score: 4,
        backed: false,
        questionnaire: 1,
        layout: null,
        reasons: ['fast'],
        criteria: null,
        comment: null,
        nomination: null,
      },
      clock: { day: TODAY, clockOffsetMs: 0, estimated: false },
      cut: [],
    },
  });
});

test('takes the same receipt in capitals for the same receipt', () => {
  const sent = submission();
  const decide = (submissionId: string) => {
    const decision = acceptRating({ ...sent, submissionId }, CONTEXT);
    return decision.ok ? decision.value.rating.submissionId : null;
  };
  expect(decide(sent.submissionId.toUpperCase())).toBe(decide(sent.submissionId));
});

test('cuts personal data out of a comment before anybody can store it', () => {
  const decision = acceptRating(submission({ comment: 'gọi tôi 0912 345 678 nhé' }), CONTEXT);
  expect(decision.ok && decision.value.rating.comment).not.toMatch(/345/);
});

test('cuts personal data out of the comment and of both texts of a nomination', () => {
  const nomination = {
    kinds: ['papers'],
    component: 'Giấy của anh Nguyễn Văn An',
    text: 'Gọi 0912345678, mail a.b@gmail.com',
  } as const;
  const comment = 'Chị Lan ở quầy 3 dễ thương';
  const decision = acceptRating(submission({ comment, nomination }), CONTEXT);
  expect(decision).toMatchObject({
    value: {
      rating: {
        comment: 'Chị [tên] ở quầy 3 dễ thương',
        nomination: {
          component: 'Giấy của anh [tên]',
          text: 'Gọi [số điện thoại], mail [email]',
        },
      },
      cut: ['name', 'phone', 'email'],
    },
  });
});

test('takes a nomination with its kinds in one order and its texts cleaned', () => {
  const nomination = {
    kinds: ['time', 'papers'],
    component: ' Sổ hộ khẩu ',
    text: 'gọi 0912345678',
  };
  const decision = acceptRating(submission({ revision: 2, nomination }), CONTEXT);
  expect(decision.ok && decision.value.rating).toMatchObject({
    revision: 2,
    reasons: null,
    nomination: { kinds: ['papers', 'time'], component: 'Sổ hộ khẩu', voice: null },
  });
  expect(JSON.stringify(decision)).not.toContain('0912345678');
});

test('tells a comment that was taken back from none', () => {
  const commentOf = (comment?: string) => {
    const decision = acceptRating(submission(comment === undefined ? {} : { comment }), CONTEXT);
    return decision.ok ? decision.value.rating.comment : undefined;
  };
  expect(commentOf()).toBeNull();
  expect(commentOf('  ')).toBe('');
});

test.for([
  { change: { counterId: `${RACH_GIA}-1` }, code: 'counter-not-allowed' },
  { change: { counterId: 'x' }, code: 'counter-unknown' },
  { change: { procedureCode: '9.000000' }, code: 'procedure-unknown' },
  { change: { channel: 'telegram' }, code: 'channel-invalid' },
  { change: { score: 7 }, code: 'score-invalid' },
  { change: { submittedAt: 'soon' }, code: 'submitted-at-invalid' },
  { change: { comment: '\u0000' }, code: 'comment-characters' },
])('refuses with $code', ({ change, code }) => {
  expect(acceptRating(submission(change), CONTEXT)).toMatchObject({ ok: false, error: { code } });
});

test.for([
  { writer: { kind: 'integration', id: 'k', province: AN_GIANG }, ok: true },
  { writer: { kind: 'integration', id: 'k', province: '01' as typeof AN_GIANG }, ok: false },
] as const)('lets a key write only for its province', ({ writer, ok }) => {
  expect(acceptRating(submission(), { ...CONTEXT, writer }).ok).toBe(ok);
});
