import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths, firstDayOf, isoMonth, localMonth } from '../../core/calendar.ts';
import type { Score } from '../../core/score.ts';
import { OFFICIAL_VIEWS } from '../../analytics/dashboard/official-view.ts';
import type { Findings } from '../../analytics/reports/findings.ts';
import { findFingerprint } from '../../server/documents/find-fingerprint.ts';
import { MARRIAGE, TODAY, aRating } from '../support/builders.ts';
import { signedInAs } from '../support/sign-in.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { docxText } from './documents/docx-text.ts';
import { pdfText } from './documents/pdf-text.ts';

const LAST = addMonths(localMonth(TODAY), -1);
const QUERY = `period=${isoMonth(LAST)}&counted=all`;

let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await startTestServer();
  const many = (count: number, score: Score, change: Parameters<typeof aRating>[0]) =>
    Array.from({ length: count }, () => aRating({ score, ...change }));
  const day = firstDayOf(LAST);
  await server.store.ratings.append([
    ...many(60, 5, { day }),
    ...many(25, 2, { day, procedure: MARRIAGE, reasons: ['waited-too-long'] }),
    ...many(4, 2, { day, reasons: ['attitude'] }),
    ...many(80, 5, { day: firstDayOf(addMonths(LAST, -1)) }),
    ...many(6, 1, { day: firstDayOf(addMonths(LAST, -1)) }),
  ]);
  ({ cookie } = await signedInAs(server.store, 'leader'));
});
afterAll(() => server.stop());

const ask = (query: string, token = server.apiKey) =>
  fetch(`${server.url}/api/v1/report?${query}`, { headers: { authorization: `Bearer ${token}` } });
const file = async (path: string) => {
  const answer = await fetch(`${server.url}/dashboard/${path}`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};
const squash = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

interface Answer {
  readonly findings: Findings;
  readonly sentences: { readonly changes: readonly string[]; readonly advice: readonly string[] };
  readonly fingerprint: string;
}

test('comparison and proposals are the same in interface, page, PDF, DOCX and XLSX', async () => {
  const answer = await ask(QUERY);
  expect(answer.status).toBe(200);
  const { findings, sentences, fingerprint } = (await answer.json()) as Answer;
  expect(findings.change).toMatchObject({
    period: { id: isoMonth(addMonths(LAST, -1)) },
    total: { n: 86, satisfied: 80 },
    difference: { clear: true },
  });
  expect(findings.reasons).toEqual([{ reason: 'waited-too-long', n: 25 }]);
  expect(findings.advice[0]).toMatchObject({
    kind: 'procedure',
    member: MARRIAGE,
    bound: 'below-5-percent',
    short: 22,
  });
  const page = squash((await file(`reports?${QUERY}`)).toString());
  const overview = squash((await file(`?${QUERY}`)).toString());
  const pdf = await file(`reports/report.pdf?${QUERY}`);
  const docx = await file(`reports/report.docx?${QUERY}`);
  const { sheets } = await readXlsx(await file(`reports/figures.xlsx?${QUERY}`));
  const sheet = sheets.find(({ name }) => name === 'So sánh, kiến nghị')!;
  const cells = sheet.rows.map(([text]) => text);
  const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  for (const text of [...sentences.changes, ...sentences.advice]) {
    for (const place of [page, overview]) expect(unescaped(place)).toContain(squash(text));
    expect(squash(pdfText(pdf))).toContain(squash(text));
    expect(squash(docxText(docx))).toContain(squash(text));
  }
  for (const text of sentences.advice) expect(cells).toContain(text);
  expect(sentences.changes[0]).toContain(
    OFFICIAL_VIEWS.vi.format.points(findings.change!.difference!.difference).replace('-', '−'),
  );
  const { difference } = findings.change!.difference!;
  expect(sheet.rows.some(([, value]) => value === difference)).toBe(true);
  expect(sheet.rows).toContainEqual(['Chờ lâu', null, 25]);
  expect(fingerprint).toMatch(/\.2-[0-9a-f]{20}$/);
  expect(page).toContain(`<code>${fingerprint}</code>`);
  expect([findFingerprint(pdf), findFingerprint(docx)]).toEqual([fingerprint, fingerprint]);
});

test('the fingerprint covers what is said of the period before', async () => {
  const before = ((await (await ask(QUERY)).json()) as Answer).fingerprint;
  await server.store.ratings.append([aRating({ score: 1, day: firstDayOf(addMonths(LAST, -1)) })]);
  expect(((await (await ask(QUERY)).json()) as Answer).fingerprint).not.toBe(before);
});

test('is for keys of the province, and for periods that a report is made of', async () => {
  expect((await ask(QUERY, server.deviceToken)).status).toBe(401);
  expect((await ask('period=last-12-months')).status).toBe(404);
  expect((await ask(`${QUERY}&unit=1`)).status).toBe(422);
});
