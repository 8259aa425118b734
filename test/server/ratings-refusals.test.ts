import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RACH_GIA } from '../support/builders.ts';
import { aSubmission, ratingsClient } from '../support/ratings-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

describe('POST /api/v1/ratings with what is no rating', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());
  const { send, storedCount } = ratingsClient(() => server);

  const SURROGATE = JSON.stringify(aSubmission({ comment: '?' })).replace('"?"', '"a\\ud800b"');
  const PROTO = JSON.stringify(aSubmission()).replace('{', '{"__proto__":{"score":5},');
  const TWICE = JSON.stringify(aSubmission()).replace('{', '{"score":1,');
  const TWICE_ESCAPED = JSON.stringify(aSubmission()).replace('{', '{"sc\\u006fre":1,');
  const DEEP = JSON.stringify(aSubmission({ comment: '?' })).replace(
    '"?"',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
  );

  test.for([
    { name: 'score 0', change: { score: 0 }, code: 'score-invalid', field: 'score' },
    { name: 'score 6', change: { score: 6 }, code: 'score-invalid', field: 'score' },
    { name: 'score 3.5', change: { score: 3.5 }, code: 'score-invalid', field: 'score' },
    { name: 'score as text', change: { score: '5' }, code: 'score-invalid', field: 'score' },
    { name: 'score null', change: { score: null }, code: 'score-invalid', field: 'score' },
    { name: 'score true', change: { score: true }, code: 'score-invalid', field: 'score' },
    { name: 'score missing', change: { score: undefined }, code: 'field-missing', field: 'score' },
    { name: 'no UUID', change: { submissionId: 'abc' }, code: 'submission-id-invalid' },
    {
      name: 'UUID with a tail',
      change: { submissionId: `${randomUUID()}\n` },
      code: 'submission-id-invalid',
    },
    { name: 'unknown counter', change: { counterId: '99999-1' }, code: 'counter-unknown' },
    {
      name: "another device's counter",
      change: { counterId: `${RACH_GIA}-1` },
      code: 'counter-not-allowed',
    },
    { name: 'counter as object', change: { counterId: {} }, code: 'counter-invalid' },
    { name: 'unknown procedure', change: { procedureCode: '9.999999' }, code: 'procedure-unknown' },
    { name: 'malformed procedure', change: { procedureCode: 'x' }, code: 'procedure-invalid' },
    { name: 'unknown channel', change: { channel: 'fax' }, code: 'channel-invalid' },
    { name: 'unknown reason', change: { reasons: ['because'] }, code: 'reasons-invalid' },
    { name: 'reason twice', change: { reasons: ['other', 'other'] }, code: 'reasons-invalid' },
    { name: 'long comment', change: { comment: 'ế'.repeat(2001) }, code: 'comment-too-long' },
    { name: 'very long comment', change: { comment: 'x'.repeat(9000) }, code: 'comment-too-long' },
    { name: 'control character', change: { comment: 'a\u0000b' }, code: 'comment-characters' },
    { name: 'escape character', change: { comment: 'a\u001b[31m' }, code: 'comment-characters' },
    { name: 'comment as number', change: { comment: 5 }, code: 'comment-invalid' },
    { name: 'unknown language', change: { language: 'fr' }, code: 'language-invalid' },
    {
      name: 'time without zone',
      change: { submittedAt: '2026-11-23T09:30:00' },
      code: 'submitted-at-invalid',
    },
    {
      name: 'no such day',
      change: { submittedAt: '2026-02-30T09:30:00Z' },
      code: 'submitted-at-invalid',
    },
    {
      name: 'unknown field',
      change: { phone: '0912345678' },
      code: 'field-unknown',
      field: 'phone',
    },
  ])('refuses $name and says which field', async ({ change, code, field }) => {
    const before = await storedCount();
    const answer = await send(aSubmission(change));
    expect(answer.results).toMatchObject([{ status: 'refused', code, ...(field && { field }) }]);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.results![0]!.message).toMatch(/[\p{L}]{2}/u);
    expect(await storedCount()).toBe(before);
  });

  test.for([
    { name: 'a lone surrogate', text: SURROGATE, code: 'comment-characters' },
    { name: '__proto__', text: PROTO, code: 'field-unknown' },
    { name: 'a key twice', text: TWICE, code: 'field-repeated' },
    { name: 'a key twice in two spellings', text: TWICE_ESCAPED, code: 'field-repeated' },
    { name: 'deep nesting', text: DEEP, code: 'item-too-deep' },
  ])('refuses an item with $name and stores its neighbours', async ({ text, code }) => {
    const before = await storedCount();
    const { results } = await send(
      `[${JSON.stringify(aSubmission())},${text},${JSON.stringify(aSubmission())}]`,
    );
    expect(results!.map((result) => result.code ?? result.status)).toEqual([
      'stored',
      code,
      'stored',
    ]);
    expect(await storedCount()).toBe(before + 2);
    expect((await send(text)).results).toMatchObject([{ code }]);
  });

  test.for([
    { name: 'not JSON', body: '{"score":', status: 400, code: 'body-not-json' },
    { name: 'an empty body', body: '', status: 400, code: 'body-not-json' },
    { name: 'a number', body: '5', status: 400, code: 'body-shape-invalid' },
    { name: 'null', body: 'null', status: 400, code: 'body-shape-invalid' },
    { name: 'an empty batch', body: '[]', status: 400, code: 'batch-empty' },
    {
      name: '201 items',
      body: JSON.stringify(Array.from({ length: 201 }, () => ({}))),
      status: 413,
      code: 'batch-too-large',
    },
    {
      name: '1 MB',
      body: JSON.stringify(aSubmission({ comment: 'x'.repeat(1_000_000) })),
      status: 413,
      code: 'body-too-large',
    },
    {
      name: 'one rating of 20 kB',
      body: `${JSON.stringify(aSubmission())}${' '.repeat(20_000)}`,
      status: 413,
      code: 'body-too-large',
    },
    {
      name: 'an unknown key beside ratings',
      body: '{"ratings":[],"x":1}',
      status: 422,
      code: 'field-unknown',
    },
    {
      name: 'ratings that are no list',
      body: '{"ratings":{}}',
      status: 400,
      code: 'body-shape-invalid',
    },
    {
      name: 'two lists of ratings',
      body: '{"ratings":[],"ratings":[]}',
      status: 422,
      code: 'field-repeated',
    },
    {
      name: 'a broken sentAt',
      body: '{"sentAt":"now","ratings":[{}]}',
      status: 422,
      code: 'submitted-at-invalid',
    },
  ])('refuses $name as a whole', async ({ body, status, code }) => {
    expect(await send(body)).toMatchObject({ status, error: { code } });
  });

  test('refuses bytes that are not UTF-8', async () => {
    const response = await fetch(`${server.url}/api/v1/ratings`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${server.deviceToken}`,
      },
      body: Buffer.from([0x5b, 0xff, 0xfe, 0x5d]),
    });
    expect(response.status).toBe(400);
  });
});
