import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, addMonths, isoMonth, localMonth } from '../../core/calendar.ts';
import { OFFICIAL_VIEWS } from '../../analytics/dashboard/official-view.ts';
import { REDUCTION_WORDS } from '../../analytics/dashboard/reduction/reduction-words.ts';
import { openApiDocument } from '../../server/openapi.ts';
import { aBaseline } from '../core/reduction/reduction-builders.ts';
import { AN_GIANG, NOW, TODAY } from '../support/builders.ts';
import { signedInAs } from '../support/sign-in.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { docxText } from './documents/docx-text.ts';
import { pdfText } from './documents/pdf-text.ts';

const MONTH = isoMonth(addMonths(localMonth(TODAY), -1));
const DRAWN = { author: 'lan', at: NOW, reason: 'thử' };
const DECISION = 'QĐ 12/UBND';
const DECIDED = addDays(TODAY, -3);

let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ cookie } = await signedInAs(server.store, 'leader'));
  const first = { ...aBaseline(5), frozenOn: addDays(TODAY, -200) };
  await server.store.reductions.freeze(AN_GIANG, { ...first, id: 'first' }, DRAWN);
});
afterAll(() => server.stop());

const page = async (path: string) => {
  const answer = await fetch(`${server.url}/dashboard${path}`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};

interface Told {
  readonly provisional: boolean;
  readonly signOff: Readonly<Record<string, unknown>> | null;
  readonly progress: { readonly baseline: { readonly id: string } };
  readonly baselines: readonly { readonly id: string; readonly signedOff: boolean }[];
}

const ask = async (path: string): Promise<unknown> => {
  const headers = { authorization: `Bearer ${server.apiKey}` };
  return (await fetch(`${server.url}/api/v1${path}`, { headers })).json();
};
const told = async (query = '') => (await ask(`/reduction${query}`)) as Told;
const squash = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** Everything that names the figure of the second promise, as text. */
async function everywhere(): Promise<Readonly<Record<string, string>>> {
  const query = `period=${MONTH}&counted=all`;
  const { sheets } = await readXlsx(await page(`/reports/figures.xlsx?${query}`));
  const sheet = sheets.find(({ name }) => name === 'Cắt giảm');
  return {
    overview: (await page('')).toString(),
    ledger: (await page('/reduction')).toString(),
    plan: (await page('/board/plan?reviews=1&goal=saving')).toString(),
    pdf: pdfText(await page(`/reports/report.pdf?${query}`)),
    docx: docxText(await page(`/reports/report.docx?${query}`)),
    xlsx: JSON.stringify(sheet?.rows ?? sheets.map(({ name }) => name)),
  };
}

test('calls a figure provisional wherever it stands, until a second person signs', async () => {
  const { provisional } = REDUCTION_WORDS.vi;
  for (const [where, text] of Object.entries(await everywhere())) {
    expect(squash(text), where).toContain(squash(provisional));
  }
  expect(await told()).toMatchObject({
    provisional: true,
    signOff: null,
    verdicts: { strict: 'not-met', onceDecided: 'not-met', onceProposed: 'not-met' },
    baselines: [{ id: 'first', signedOff: false }],
  });
  expect((await page('/reduction.csv')).toString()).toContain('strict,first,no,');

  const { reductions } = server.store;
  const by = { decision: DECISION, decidedOn: DECIDED, author: 'hoa', at: NOW };
  expect((await reductions.signOff(AN_GIANG, 'first', by)).ok).toBe(true);
  // A newer list takes the place of a signed one only once somebody answers for it.
  const second = { ...aBaseline(2), id: 'second', frozenOn: addDays(TODAY, -100) };
  await reductions.freeze(AN_GIANG, second, DRAWN);

  const day = OFFICIAL_VIEWS.vi.format.day(DECIDED);
  const signed = `theo ${DECISION} ngày ${day}`;
  const { plan, ...others } = await everywhere();
  for (const [where, text] of Object.entries({ plan: plan!, ...others })) {
    expect(squash(text), where).toContain(squash(signed));
    expect(squash(text), where).not.toContain(squash(provisional));
  }
  expect((await page('/reduction')).toString()).toContain('hoa ký duyệt');
  const answer = await told();
  expect(answer.progress.baseline.id).toBe('first');
  expect(answer.provisional).toBe(false);
  expect(answer.baselines.map(({ id, signedOff }) => [id, signedOff])).toEqual([
    ['first', true],
    ['second', false],
  ]);
  const other = await told('?baseline=second');
  expect([other.provisional, other.signOff]).toEqual([true, null]);
});

test('tells programs by which decision, and nobody’s name', async () => {
  const { reduction } = (await ask(`/report?period=${MONTH}&counted=all`)) as { reduction: Told };
  for (const answer of [await told(), reduction]) {
    expect(answer.signOff).toEqual({ decision: DECISION, decidedOn: DECIDED });
    expect(JSON.stringify(answer)).not.toMatch(/"(hoa|lan)"/);
  }
  const { description } = openApiDocument('0').paths['/api/v1/reduction']!['get']!;
  for (const name of ['provisional', 'signOff', 'signedOff']) expect(description).toContain(name);
});
