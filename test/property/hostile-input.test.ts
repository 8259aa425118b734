import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INTAKE_ERROR_CODES } from '../../core/errors.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { aSubmission } from '../support/ratings-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const RUNS = 2000;
const CODES: ReadonlySet<string> = new Set(INTAKE_ERROR_CODES);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Values that look like the right ones, and are not. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom('5', 5.5, -0, 1e308, '', ' ', '\u0000', '\ud800', '２', 'NaN', null, [], {}, [
    [],
  ]),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.integer(),
  fc.constantFrom(
    'x'.repeat(3000),
    'ế'.repeat(2001),
    '[',
    '{"score":1}',
    '../../etc',
    "' OR 1=1 --",
  ),
);

const key = fc.oneof(
  fc.constantFrom(...Object.keys(aSubmission()), 'procedureCode', 'comment', 'reasons', 'layout'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'Score', 'score ', '\u0000'),
);

/** A right submission with some of it made odd: in its place, or as a field that comes twice. */
const bent = fc
  .tuple(fc.array(fc.tuple(key, odd), { maxLength: 3 }), fc.nat(4))
  .map(([changes, repeats]) => {
    const right = Object.entries({ ...aSubmission(), submissionId: randomUUID() });
    const fields = repeats === 0 ? [...right, ...changes] : [...new Map([...right, ...changes])];
    return `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${written(value)}`).join(',')}}`;
  });

function written(value: unknown): string {
  return JSON.stringify(value) ?? 'null';
}

const body = fc.oneof(
  { weight: 4, arbitrary: bent },
  { weight: 2, arbitrary: fc.array(bent, { maxLength: 6 }).map((items) => `[${items.join(',')}]`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.array(bent, { maxLength: 4 }), odd)
      .map(([items, sentAt]) => `{"sentAt":${written(sentAt)},"ratings":[${items.join(',')}]}`),
  },
  { weight: 1, arbitrary: fc.json({ maxDepth: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(bent, fc.nat(300)).map(([text, cut]) => text.slice(0, cut)),
  },
);

/** How often each outcome was seen: a test that only ever sees one of them tests nothing. */
const seen = new Map<string, number>();
const note = (outcome: string) => seen.set(outcome, (seen.get(outcome) ?? 0) + 1);

test(
  'no body brings the server down, and each is answered with known words',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const response = await server.post('/api/v1/ratings', text);
        expect(response.status).toBeLessThan(500);
        const answer = (await response.json()) as {
          error?: { code: string; message: string };
          results?: { status: string; code?: string; message?: string }[];
        };
        for (const { code, message } of answer.error ? [answer.error] : []) {
          expect(CODES.has(code)).toBe(true);
          expect(message).not.toBe('');
        }
        for (const { status, code } of answer.results ?? []) {
          expect(['stored', 'duplicate', 'refused']).toContain(status);
          if (status === 'refused') expect(CODES.has(code!)).toBe(true);
          note(code ?? status);
        }
      }),
      { numRuns: RUNS },
    );
    for (const outcome of ['stored', 'score-invalid', 'field-unknown', 'field-repeated']) {
      expect([outcome, seen.get(outcome) ?? 0]).toEqual([
        outcome,
        expect.toSatisfy((n: number) => n > 3),
      ]);
    }
    expect(server.fatal).toEqual([]);
    expect(server.logged.filter((line) => line.includes('request-failed'))).toEqual([]);
    const { differences, damage } = await verifyCounts(server.store.engine);
    expect({ differences, damage }).toEqual({ differences: [], damage: [] });
  },
);

const path = fc.oneof(
  fc.constantFrom(
    '/api/v1/satisfaction',
    '/api/v1/procedures',
    '/c/30307-1',
    '/kiosk',
    '/dashboard',
  ),
  fc.webPath(),
);

test('no address and no query brings the server down', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(path, fc.webQueryParameters(), async (at, query) => {
      const answer = await fetch(`${server.url}${at.startsWith('/') ? at : `/${at}`}?${query}`, {
        redirect: 'manual',
        headers: { authorization: `Bearer ${server.apiKey}` },
      });
      await answer.arrayBuffer();
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns: 500 },
  );
  expect(server.logged.filter((line) => line.includes('request-failed'))).toEqual([]);
});
