import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHealth } from '../../server/health.ts';
import { openApiDocument } from '../../server/openapi.ts';
import { RATING_SUBMISSION_SCHEMA } from '../../core/intake/rating-submission.ts';
import { StoreError } from '../../data/store-error.ts';
import { instant } from '../../core/calendar.ts';
import { aRating, LONG_XUYEN, NOW } from '../support/builders.ts';
import { aSubmission } from '../support/ratings-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers });

describe('operations', () => {
  test('health says ok while all is well', async () => {
    const answer = await get('/healthz');
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
  });

  test('health names a problem until it is over, and a fatal one for good, told once', () => {
    const told: Error[] = [];
    const health = createHealth((fault) => told.push(fault));
    health.noteFault(new StoreError('disk-full', 'full', { retryable: true }));
    expect(health.problem()).toBe('disk-full');
    health.noteSuccess();
    expect(health.problem()).toBeNull();
    const fatal = new StoreError('write-failed', 'gone', { fatal: true });
    health.noteFault(fatal);
    health.noteFault(fatal);
    health.noteSuccess();
    expect(health.problem()).toBe('write-failed');
    expect(told).toEqual([fatal]);
  });

  test('a problem that nobody met again for a minute is over, so that requests come back', () => {
    let ms = 0;
    const health = createHealth(
      () => undefined,
      () => ms,
    );
    health.noteFault(new StoreError('disk-full', 'full', { retryable: true }));
    ms = 59_000;
    expect(health.problem()).toBe('disk-full');
    health.noteFault(new StoreError('disk-full', 'full', { retryable: true }));
    ms = 118_000;
    expect(health.problem()).toBe('disk-full');
    ms = 119_000;
    expect(health.problem()).toBeNull();
    health.noteFault(new StoreError('write-failed', 'gone', { fatal: true }));
    ms = 1e9;
    expect(health.problem()).toBe('write-failed');
  });

  test('metrics are in the format of Prometheus and speak of no counter', async () => {
    await server.post('/api/v1/ratings', aSubmission());
    const text = await (await get('/metrics')).text();
    for (const line of text.trim().split('\n')) {
      expect(line).toMatch(/^(# (HELP|TYPE) .+|\w+(\{\w+="[\w-]*"\})? [\d.]+)$/);
    }
    expect(text).toContain('mot_cham_ratings_total{outcome="stored"} 1');
    expect(text).not.toContain(LONG_XUYEN);
  });
});

test('everybody can read what citizens wish simplified, and what was answered', async () => {
  const answer = await get('/de-xuat');
  expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringContaining("default-src 'none'"),
  ]);
  expect(await answer.text()).toContain('Người dân đề xuất');
});

describe('the API document', () => {
  test('is made of the very schema that validates', async () => {
    const document = (await (await get('/api/openapi.json')).json()) as {
      components: { schemas: { Rating: unknown } };
    };
    expect(document.components.schemas.Rating).toEqual(
      JSON.parse(JSON.stringify(RATING_SUBMISSION_SCHEMA)),
    );
  });

  test('names only routes that exist', async () => {
    for (const [path, methods] of Object.entries(openApiDocument('0').paths)) {
      for (const method of Object.keys(methods)) {
        const answer = await fetch(server.url + path, { method: method.toUpperCase() });
        expect([path, answer.status]).not.toEqual([path, 404]);
      }
    }
  });

  test('is a page to read, with every field and what to send', async () => {
    const page = await (await get('/api')).text();
    for (const field of Object.keys(RATING_SUBMISSION_SCHEMA.properties)) {
      expect(page).toContain(`<code>${field}</code>`);
    }
    expect(page).toContain('curl -X POST');
    expect(page).not.toContain('<script');
  });
});

describe('every answer', () => {
  test('of an unknown path is a refusal in words, in JSON', async () => {
    for (const path of ['/api/v1/nothing', '/nothing']) {
      const answer = await get(path, { 'accept-language': 'en' });
      expect([answer.status, await answer.json()]).toEqual([
        404,
        { error: { code: 'not-found', message: 'Not found.' } },
      ]);
    }
  });

  test('names no software and lets no page be framed or run foreign script', async () => {
    for (const path of ['/api', '/kiosk', '/dashboard/sign-in', `/c/${LONG_XUYEN}-1`]) {
      const { headers } = await get(path);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('enrolment of a kiosk', () => {
  const ask = (token: string, body: object = {}) =>
    server.post('/api/v1/devices/enrolment', body, { authorization: `Bearer ${token}` });
  const offer = async () => {
    const answer = await server.post('/api/v1/devices/pairings', {}, { authorization: '' });
    expect(answer.status).toBe(201);
    return (await answer.json()) as { code: string; token: string; everyMs: number };
  };
  const approve = (code: string, id: string) =>
    server.store.access.approvePairing(code.replace('-', ''), {
      id,
      label: id,
      writer: { kind: 'device', id, counter: `${LONG_XUYEN}-1` as never },
      issuedAt: NOW,
      revokedAt: null,
      clockOffsetMs: 0,
    });

  test('gives each tablet a code and a token that opens nothing until the code is typed', async () => {
    const [one, two] = await Promise.all([offer(), offer()]);
    expect(one.code).toMatch(/^[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}$/);
    expect(one.code).not.toBe(two.code);
    const authorization = `Bearer ${one.token}`;
    const early = await server.post('/api/v1/ratings', aSubmission(), { authorization });
    expect(early.status).toBe(401);
    expect((await ask(one.token)).status).toBe(202);

    expect(await approve(one.code, 'kiosk-one')).toBe(true);
    const answers = [await ask(one.token, { diagonalInches: 15.6 }), await ask(one.token)];
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ counter: { id: `${LONG_XUYEN}-1` } });
    }
    expect((await server.store.fleet.find('kiosk-one')).settings).toEqual({ diagonalInches: 15.6 });
    const rated = await server.post('/api/v1/ratings', aSubmission(), { authorization });
    expect(rated.status).toBe(201);
    expect((await ask(two.token)).status).toBe(202);
    const kept = JSON.stringify([
      await server.store.engine.all('SELECT * FROM access'),
      await server.store.engine.all('SELECT * FROM pairing'),
    ]);
    for (const { token } of [one, two]) expect(kept).not.toContain(token);
  });

  test('lets a code expire by the server’s clock, whatever the tablet’s says', async () => {
    const { code, token } = await offer();
    server.setClock(instant(NOW + 16 * 60_000));
    const answer = await ask(token);
    expect(answer.status).toBe(403);
    server.setClock(NOW);
    expect(await approve(code, 'late')).toBe(true);
  });

  test('refuses everybody else in the same way', async () => {
    for (const token of ['mcd_unknown', '', server.apiKey]) {
      const answer = await ask(token);
      expect([
        answer.status,
        ((await answer.json()) as { error: { code: string } }).error.code,
      ]).toEqual([403, 'enrolment-refused']);
    }
  });

  test('keeps no size of the glass that no screen has', async () => {
    const { code, token } = await offer();
    await approve(code, 'odd');
    for (const diagonalInches of [0, 1000, 'x', null]) await ask(token, { diagonalInches });
    expect((await server.store.fleet.find('odd')).settings).toEqual({});
  });
});

describe('GET /api/v1/satisfaction', () => {
  const ask = (query: string, token = server.apiKey) =>
    get(`/api/v1/satisfaction${query}`, { authorization: `Bearer ${token}` });

  test('answers the report that the officials see', async () => {
    await server.store.ratings.append(Array.from({ length: 40 }, () => aRating({ score: 4 })));
    const answer = await ask('?period=2026-11&counted=all');
    const report = (await answer.json()) as { total: { n: number }; target: number };
    expect(answer.status).toBe(200);
    expect(report.target).toBe(0.9);
    expect(report.total.n).toBeGreaterThanOrEqual(40);
  });

  test('is for integrations, not for kiosks or strangers', async () => {
    expect((await ask('', server.deviceToken)).status).toBe(401);
    expect((await get('/api/v1/satisfaction')).status).toBe(401);
  });

  test.for([
    ['?period=2026-13', 404],
    ['?period=1999', 404],
    ['?period=2026&period=2025', 404],
    ['?counted=some', 422],
  ] as const)('refuses %s', async ([query, status]) => {
    expect((await ask(query)).status).toBe(status);
  });
});
