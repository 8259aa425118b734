import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { AN_GIANG, BIRTH, LONG_XUYEN, NOW, RACH_GIA, TODAY } from '../support/builders.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const COUNTER = `${LONG_XUYEN}-1`;

function aSubmission(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    submissionId: randomUUID(),
    score: 5,
    channel: 'kiosk',
    counterId: COUNTER,
    submittedAt: new Date(NOW).toISOString(),
    ...change,
  };
}

interface Result {
  submissionId: string | null;
  status: string;
  code?: string;
  field?: string;
  message?: string;
}

describe('POST /api/v1/ratings', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const send = async (body: unknown, headers?: Record<string, string>) => {
    const response = await server.post('/api/v1/ratings', body, headers);
    const answer = (await response.json()) as { results?: Result[]; error?: Result };
    return { status: response.status, ...answer };
  };
  const storedCount = async () => (await verifyCounts(server.store.engine)).ratings;

  test('stores one rating, and calls it a duplicate when it comes again', async () => {
    const submission = aSubmission({ procedureCode: BIRTH, reasons: ['fast'], comment: 'Tốt' });
    expect(await send(submission)).toEqual({
      status: 201,
      results: [{ submissionId: submission['submissionId'], status: 'stored' }],
    });
    expect(await send(submission)).toMatchObject({
      status: 200,
      results: [{ status: 'duplicate' }],
    });
    expect(await send({ ...submission, score: 1 })).toMatchObject({
      status: 409,
      results: [{ status: 'refused', code: 'submission-conflict' }],
    });
  });

  test('answers each item of a batch by itself', async () => {
    const good = aSubmission();
    const before = await storedCount();
    const { status, results } = await send({
      sentAt: new Date(NOW).toISOString(),
      ratings: [good, aSubmission({ score: 6 }), good, aSubmission({ comment: 'rõ ràng' }), 7],
    });
    expect(status).toBe(200);
    expect(results!.map((result) => result.code ?? result.status)).toEqual([
      'stored',
      'score-invalid',
      'duplicate',
      'stored',
      'item-not-object',
    ]);
    expect(await storedCount()).toBe(before + 2);
  });

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

  test('accepts a comment of 2,000 letters in decomposed form', async () => {
    const comment = 'ế'.repeat(2000).normalize('NFD');
    expect((await send(aSubmission({ comment }))).status).toBe(201);
  });

  test.for([
    { name: 'not JSON', body: '{"score":', status: 400, code: 'body-not-json' },
    { name: 'an empty body', body: '', status: 400, code: 'body-not-json' },
    { name: 'a number', body: '5', status: 400, code: 'body-shape-invalid' },
    { name: 'null', body: 'null', status: 400, code: 'body-shape-invalid' },
    { name: 'an empty batch', body: '[]', status: 400, code: 'batch-empty' },
    {
      name: '201 items',
      body: JSON.stringify(Array(201).fill({})),
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

  test('lets nobody write without a token, with a wrong one, or with a revoked one', async () => {
    const before = await storedCount();
    const bare = await fetch(`${server.url}/api/v1/ratings`, { method: 'POST', body: '{}' });
    expect(bare.status).toBe(401);
    expect(bare.headers.get('www-authenticate')).toBe('Bearer');
    for (const authorization of [
      'Bearer wrong',
      'Basic eDp5',
      'Bearer ',
      `Bearer ${'x'.repeat(300)}`,
    ]) {
      expect((await send(aSubmission(), { authorization })).status).toBe(401);
    }
    expect(await storedCount()).toBe(before);
  });

  test('says what is wrong in the language of the reader', async () => {
    const wrong = aSubmission({ score: 9 });
    const text = async (headers: Record<string, string>, change = {}) =>
      (await send({ ...wrong, ...change }, headers)).results![0]!.message;
    expect(await text({ 'accept-language': 'en-GB,vi;q=0.8' })).toBe(
      'The score must be a whole number from 1 to 5.',
    );
    expect(await text({ 'accept-language': 'vi' })).toBe('Điểm phải là số nguyên từ 1 đến 5.');
    expect(await text({ 'accept-language': 'km,en;q=0.5' })).toMatch(/[\u1780-\u17FF]/);
  });

  test('an API key writes for every counter of its province', async () => {
    const authorization = `Bearer ${server.apiKey}`;
    const answer = await send(
      aSubmission({ counterId: `${RACH_GIA}-1`, channel: 'counter-software' }),
      { authorization },
    );
    expect(answer.status).toBe(201);
  });

  const dayOf = async (send: () => Promise<unknown>) => {
    const days = async () =>
      new Map(
        (
          await server.store.ratings.tally({
            province: AN_GIANG,
            dimension: 'all',
            grain: 'day',
            from: 0,
            to: 99_999,
            by: 'period',
          })
        ).map(({ period, scores }) => [period, scores.reduce((a, b) => a + b)] as const),
      );
    const before = await days();
    await send();
    const after = await days();
    return [...after].find(([period, n]) => n !== (before.get(period) ?? 0))?.[0];
  };

  test.for([
    { name: 'right', submitted: '2026-11-20T03:00:00Z', sent: NOW, day: TODAY - 3 },
    {
      name: 'in 1970',
      submitted: '1970-01-03T00:00:00Z',
      sent: Date.UTC(1970, 0, 5),
      day: TODAY - 2,
    },
    {
      name: 'a year ahead',
      submitted: '2027-11-23T01:00:00Z',
      sent: Date.UTC(2027, 10, 23, 2, 30),
      day: TODAY,
    },
    {
      name: 'set back between tap and sending',
      submitted: '2027-01-01T00:00:00Z',
      sent: NOW,
      day: TODAY,
    },
  ])('corrects the day of a device whose clock is $name', async ({ submitted, sent, day }) => {
    const ratings = [aSubmission({ submittedAt: submitted })];
    const stored = await dayOf(() => send({ sentAt: new Date(sent).toISOString(), ratings }));
    expect(stored).toBe(day);
  });

  test('keeps the day in Vietnam, also just after midnight there', async () => {
    const justAfter = '2026-11-20T00:00:01+07:00';
    expect(await dayOf(() => send(aSubmission({ submittedAt: justAfter })))).toBe(TODAY - 3);
  });

  test('never refuses a rating for its clock when the server clock is set back', async () => {
    server.setClock(instant(NOW - 3 * 86_400_000));
    const stored = await dayOf(() => send(aSubmission()));
    server.setClock(NOW);
    expect(stored).toBe(TODAY - 3);
  });

  test('notes how far off a clock is', async () => {
    const sentAt = new Date(NOW - 3_600_000).toISOString();
    await send({ sentAt, ratings: [aSubmission()] });
    await expect
      .poll(async () => (await server.store.access.list()).map((a) => a.clockOffsetMs))
      .toContain(3_600_000);
  });

  test('stores nothing of a batch that is cut off half way', async () => {
    const before = await storedCount();
    const body = JSON.stringify([aSubmission(), aSubmission()]);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
        socket.write(
          `POST /api/v1/ratings HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${server.deviceToken}\r\n` +
            `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, -20)}`,
          () => socket.destroy(),
        );
      });
      socket.on('close', () => resolve());
    });
    expect((await send(aSubmission())).status).toBe(201);
    expect(await storedCount()).toBe(before + 1);
  });

  test('stores the same batch sent twenty times at once only once', async () => {
    const before = await storedCount();
    const batch = Array.from({ length: 50 }, () => aSubmission());
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(batch)));
    const statuses = answers.flatMap(({ results }) => results!.map(({ status }) => status));
    expect(statuses.filter((status) => status === 'stored')).toHaveLength(50);
    expect(statuses.filter((status) => status === 'duplicate')).toHaveLength(950);
    expect(await storedCount()).toBe(before + 50);
  });

  test('logs no rating, token or comment', async () => {
    const comment = 'một ý kiến không được vào nhật ký';
    const submission = aSubmission({ comment });
    await send(submission);
    await send('{');
    const log = server.logged.join('');
    expect(log).not.toContain(comment);
    expect(log).not.toContain(server.deviceToken);
    expect(log).not.toContain(String(submission['submissionId']));
  });

  test('keeps the counts equal to the facts after all of this', async () => {
    const { differences, damage } = await verifyCounts(server.store.engine);
    expect({ differences, damage }).toEqual({ differences: [], damage: [] });
  });
});
