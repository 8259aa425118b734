import { randomUUID } from 'node:crypto';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMonths, firstDayOf, instant, isoMonth, localMonth } from '../../core/calendar.ts';
import { openApiDocument } from '../../server/openapi.ts';
import { newToken, tokenHash } from '../../server/tokens.ts';
import { AN_GIANG, LISTS, LONG_XUYEN, NOW, RACH_GIA, TODAY, aRating } from '../support/builders.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const LAST = addMonths(localMonth(TODAY), -1);
const PERIOD = isoMonth(LAST);
const FILES = ['ratings.csv', 'satisfaction.csv', 'satisfaction.xlsx'] as const;

let server: TestServer;
let unitKey: string;
beforeAll(async () => {
  server = await startTestServer();
  unitKey = await keyOf({ province: AN_GIANG, unit: LONG_XUYEN });
  const many = (count: number, place: number) =>
    Array.from({ length: count }, (_, n) =>
      aRating({
        score: n % 3 === 0 ? 2 : 5,
        unit: LISTS.counters[place]!.unit,
        counter: LISTS.counters[place]!.id,
        day: firstDayOf(LAST),
      }),
    );
  await server.store.ratings.append([...many(60, 0), ...many(45, 1)]);
});
afterAll(() => server.stop());

async function keyOf(scope: object): Promise<string> {
  const token = newToken('integration');
  const id = randomUUID();
  const access = {
    id,
    label: 'Kho dữ liệu',
    writer: { kind: 'integration', id, ...scope },
    issuedAt: instant(NOW),
    revokedAt: null,
    clockOffsetMs: 0,
  };
  await server.store.access.issue(access as never, tokenHash(token));
  return token;
}

const ask = (path: string, token = server.apiKey) =>
  fetch(`${server.url}/api/v1/exports/${path}`, { headers: { authorization: `Bearer ${token}` } });

describe('files by an API key', () => {
  test('hold every rating of the province, a line each', async () => {
    const answer = await ask(`ratings.csv?period=${PERIOD}&counted=all`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const lines = (await answer.text()).trim().split('\r\n');
    expect(lines[0]).toBe('period,unit,score');
    expect(lines.slice(1).filter((line) => line === `${PERIOD},${RACH_GIA},2`)).toHaveLength(15);
    expect(lines).toHaveLength(1 + 105);
  });

  test('hold the own unit alone where the key is a unit’s', async () => {
    const text = await (await ask(`ratings.csv?period=${PERIOD}&counted=all`, unitKey)).text();
    expect(text.trim().split('\r\n')).toHaveLength(1 + 60);
    const csv = await (await ask(`satisfaction.csv?period=${PERIOD}&counted=all`, unitKey)).text();
    const xlsx = await ask(`satisfaction.xlsx?period=${PERIOD}&counted=all`, unitKey);
    const { sheets } = await readXlsx(Buffer.from(await xlsx.arrayBuffer()));
    expect(text).not.toContain(RACH_GIA);
    // Every unit has its line in the table; those of others say nothing.
    expect(csv.match(/^unit,30760,.*$/m)![0]).toMatch(/^unit,30760,Phường Rạch Giá,,,,,,,,,,,all/);
    expect(csv).toMatch(/^total,30307,Phường Long Xuyên,60,40,/m);
    const units = sheets.find(({ name }) => name === 'Đơn vị')!.rows;
    const foreign = units.find(([code]) => code === RACH_GIA)!;
    expect(foreign.slice(2).every((cell) => cell === null)).toBe(true);
    // Whatever the address says, a key opens no more than it does.
    const asked = await ask(`ratings.csv?period=${PERIOD}&counted=all&unit=${RACH_GIA}`, unitKey);
    expect(await asked.text()).not.toContain(RACH_GIA);
  });

  test('say as numbers what the API says, to the last digit', async () => {
    const whole = await fetch(`${server.url}/api/v1/satisfaction?period=${PERIOD}&counted=all`, {
      headers: { authorization: `Bearer ${server.apiKey}` },
    });
    const { total } = (await whole.json()) as { total: { share: number; n: number } };
    const xlsx = await ask(`satisfaction.xlsx?period=${PERIOD}&counted=all`);
    const { sheets } = await readXlsx(Buffer.from(await xlsx.arrayBuffer()));
    const row = sheets[0]!.rows.find(([code]) => code === AN_GIANG)!;
    expect([row[2], row[8]]).toEqual([total.n, total.share]);
    const csv = await (await ask(`satisfaction.csv?period=${PERIOD}&counted=all`)).text();
    expect(csv).toContain(`,${total.share},`);
  });

  test('are refused without a key, to kiosks and to another province', async () => {
    const foreign = await keyOf({ province: '01' });
    for (const file of FILES) {
      expect((await fetch(`${server.url}/api/v1/exports/${file}`)).status).toBe(401);
      for (const token of [server.deviceToken, foreign]) {
        expect((await ask(`${file}?period=${PERIOD}`, token)).status).toBe(401);
      }
      expect((await ask(`${file}?period=2026-13`)).status).toBe(404);
      expect(Object.keys(openApiDocument('1').paths)).toContain(`/api/v1/exports/${file}`);
    }
    expect((await ask(`ratings.csv?period=${PERIOD}&by=counter`)).status).toBe(404);
  });
});
