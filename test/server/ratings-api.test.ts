import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { AN_GIANG, BIRTH, NOW, RACH_GIA, TODAY } from '../support/builders.ts';
import { aSubmission, ratingsClient } from '../support/ratings-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

describe('POST /api/v1/ratings', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const { send, storedCount } = ratingsClient(() => server);

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

  test('shows the texts as they were stored when personal data was cut out of them', async () => {
    const submission = aSubmission({
      comment: 'Chị Lan ở quầy 3 rất tốt',
      nomination: { kinds: ['papers'], text: 'Gọi tôi 0912345678' },
      language: 'en',
    });
    const { results } = await send(submission);
    expect(results).toEqual([
      {
        submissionId: submission['submissionId'],
        status: 'stored',
        redacted: {
          kinds: ['name', 'phone'],
          comment: 'Chị [tên] ở quầy 3 rất tốt',
          component: null,
          text: 'Gọi tôi [số điện thoại]',
          message: expect.stringContaining('a telephone number') as string,
        },
      },
    ]);
    const { results: again } = await send(submission);
    expect(again).toEqual([{ submissionId: submission['submissionId'], status: 'duplicate' }]);
  });

  test('accepts a comment of 2,000 letters in decomposed form', async () => {
    const comment = 'ế'.repeat(2000).normalize('NFD');
    expect((await send(aSubmission({ comment }))).status).toBe(201);
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

  const dayOf = async (act: () => Promise<unknown>) => {
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
    await act();
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
    // By software: at this hour a kiosk's rating waits for an official.
    const sent = { submittedAt: '2026-11-20T00:00:01+07:00', channel: 'counter-software' };
    const headers = { authorization: `Bearer ${server.apiKey}` };
    expect(await dayOf(() => send(aSubmission(sent), headers))).toBe(TODAY - 3);
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
