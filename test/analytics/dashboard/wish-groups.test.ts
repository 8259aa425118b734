import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../core/calendar.ts';
import type { NominationKind } from '../../../core/nomination.ts';
import { AN_GIANG, aRating, BIRTH, MARRIAGE, TODAY } from '../../support/builders.ts';
import { signedInAs } from '../../support/sign-in.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PATH = '/dashboard/nominations';
const GROUP = { into: `${BIRTH}/papers`, from: `${BIRTH}/repeated-data` };

let server: DashboardServer;
let official: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
  const wishes = (count: number, kind: NominationKind, text: string, procedure = BIRTH) =>
    Array.from({ length: count }, (_, i) =>
      aRating({
        procedure,
        day: addDays(TODAY, -40),
        nomination: { kinds: [kind], voice: `${kind}${i % 25}`, component: null, text },
      }),
    );
  await server.store.ratings.append([
    ...wishes(24, 'papers', 'bỏ bản sao hộ khẩu, đã có trong cơ sở dữ liệu'),
    ...wishes(12, 'repeated-data', 'hộ khẩu đã có trong cơ sở dữ liệu sao còn nộp bản sao'),
    ...wishes(11, 'fee', 'lệ phí cao'),
    ...wishes(13, 'fee', 'giảm lệ phí', MARRIAGE),
    // Too few to be read: nothing is proposed by what they say.
    ...wishes(4, 'other', 'bỏ bản sao hộ khẩu, đã có trong cơ sở dữ liệu'),
  ]);
});
afterAll(() => server.stop());

const headsOf = async () =>
  (await server.store.nominations.families(AN_GIANG)).map(
    ({ head }) => `${head.procedure}/${head.kind}`,
  );

test('wishes that say the same are proposed, with why, and merged with one press', async () => {
  const { text } = await official.get(PATH);
  expect(text).toContain('Có vẻ nói cùng một việc');
  expect(text.match(/name="into"/g)).toHaveLength(1);
  expect(text).toContain(`name="into" value="${GROUP.into}"`);
  expect(text).toContain(`name="from" value="${GROUP.from}"`);
  const reason = /name="mergeReason"[^>]*value="([^"]+)"/.exec(text.replaceAll('\n', ' '))![1]!;
  expect(reason).toMatch(/^Cùng thủ tục, lời đề xuất giống nhau \d+%$/);
  const merged = await official.post(`${PATH}/groups`, { ...GROUP, mergeReason: reason });
  expect(merged.headers.get('location')).toBe(`${PATH}?done=merged`);
  expect(await headsOf()).not.toContain(GROUP.from);
  expect((await official.get(`${PATH}?done=merged`)).text).not.toContain('Có vẻ nói cùng một việc');
  const [merge] = await server.store.nominations.merges(AN_GIANG);
  expect(merge).toMatchObject({ author: 'lan', reason, undone: null });
  const undone = await official.post(`${PATH}/merges/${merge!.number}/undo`, {
    undoReason: 'Hai việc khác nhau',
  });
  expect(undone.status).toBe(303);
  expect(await headsOf()).toContain(GROUP.from);
  expect((await official.get(PATH)).text).toContain('Có vẻ nói cùng một việc');
});

test('what can not be merged is said, and nothing is merged by strangers or readers', async () => {
  const auditor = (await signedInAs(server.store, 'auditor')).cookie;
  const page = await server.visitor().get(PATH, { cookie: auditor });
  expect(page.text).toContain('Có vẻ nói cùng một việc');
  expect(page.text).not.toContain('Tính chung cả nhóm');
  const refused = await server
    .visitor()
    .post(`${PATH}/groups`, GROUP, { 'sec-fetch-site': 'same-origin', cookie: auditor });
  expect(refused.status).toBe(403);
  for (const bad of [
    { ...GROUP, mergeReason: ' ' },
    { ...GROUP, from: `${MARRIAGE}/steps`, mergeReason: 'vì' },
    { into: 'x', from: '', mergeReason: 'vì' },
    { into: GROUP.into, from: GROUP.into, mergeReason: 'vì' },
  ]) {
    const answer = await official.post(`${PATH}/groups`, bad);
    expect(answer.headers.get('location')).toBe(`${PATH}?done=merged-in-part`);
  }
  expect((await server.store.nominations.merges(AN_GIANG)).every(({ undone }) => undone)).toBe(
    true,
  );
  expect((await official.get(`${PATH}?done=merged-in-part`)).text).toContain(
    'Chưa tính chung được hết',
  );
});
