import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  DEFAULT_QUESTIONNAIRE,
  QUESTION_SETS_SETTING,
  toQuestionnaires,
} from '../../../core/questionnaire.ts';
import { BIRTH, NOW } from '../../support/builders.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PATH = '/dashboard/settings/questions';

let refreshed = 0;
let server: DashboardServer;
let official: Visitor;
beforeEach(async () => {
  await server?.stop();
  refreshed = 0;
  const refreshQuestions = async () => void (refreshed += 1);
  server = await startDashboard({ refreshQuestions });
  official = await server.official();
});
afterAll(() => server.stop());

type Fields = readonly (readonly [string, string])[];

/** A set of the sector Hộ tịch that asks two criteria. */
const SECTOR: Fields = [
  ['version', '0'],
  ['at', ''],
  ['name', 'Hộ tịch'],
  ['sectors', ' hộ TỊCH \r\n'],
  ['procedures', ''],
  ['reasons', '1'],
  ['bad', 'attitude'],
  ['bad', 'waited-too-long'],
  ['good', 'fast'],
  ['comment', '1'],
  ['criterion-id-0', ''],
  ['criterion-vi-0', 'Có <b>nước uống</b> & quạt?'],
  ['criterion-km-0', 'ទឹក'],
  ['official', 'sipas-officials-polite'],
  ['do', 'save'],
];
const changed = (...changes: Fields): Fields => {
  const names = new Set(changes.map(([name]) => name));
  return [...SECTOR.filter(([name]) => !names.has(name)), ...changes];
};
const history = () => server.store.settings.history(QUESTION_SETS_SETTING);

test('a set for a sector is recorded as a version with its author, and is in force at once', async () => {
  const saved = await official.post(`${PATH}/set`, SECTOR);
  expect(saved.headers.get('location')).toBe(`${PATH}?done=saved`);
  expect(refreshed).toBe(1);
  const [version, ...more] = await history();
  expect(more).toEqual([]);
  expect(version).toMatchObject({ author: 'lan', version: 1 });
  expect(toQuestionnaires([version!]).current).toEqual({
    version: 2,
    sets: [
      DEFAULT_QUESTIONNAIRE.sets[0],
      {
        name: 'Hộ tịch',
        procedures: [],
        sectors: ['Hộ tịch'],
        reasons: true,
        offers: { bad: ['waited-too-long', 'attitude'], good: ['fast'] },
        criteria: [
          { id: 'own-1-1', text: { vi: 'Có <b>nước uống</b> & quạt?', km: 'ទឹក' } },
          {
            id: 'sipas-officials-polite',
            text: {
              vi: 'Công chức lịch sự, lắng nghe',
              en: 'Officials who are polite and listen',
            },
          },
        ],
        comment: true,
        nomination: false,
      },
    ],
  });
  const { text } = await official.get(`${PATH}?done=saved`);
  expect(text).toContain('bản 2');
  expect(text).toContain('thêm &quot;Hộ tịch&quot;');
  expect(text).toContain('Có &lt;b&gt;nước uống&lt;/b&gt; &amp; quạt?');
});

test('a preview shows what was typed in the language wanted, and stores nothing', async () => {
  const { status, text } = await official.post(
    `${PATH}/set`,
    changed(['do', 'preview'], ['language', 'km']),
  );
  expect(status).toBe(200);
  expect(text).toContain('<li lang="km">ទឹក');
  expect(text).toContain('value="Hộ tịch"');
  expect(await history()).toEqual([]);
  expect(refreshed).toBe(0);
});

test('of two officials the slower one is told, loses nothing on the screen, and overwrites nothing', async () => {
  await official.post(`${PATH}/set`, SECTOR);
  const late = changed(['name', 'Của người chậm'], ['sectors', ''], ['procedures', BIRTH]);
  const { status, text } = await official.post(`${PATH}/set`, late);
  expect(status).toBe(409);
  expect(text).toContain('người khác đã lưu một bản mới');
  expect(text).toContain('value="Của người chậm"');
  expect(await history()).toHaveLength(1);
});

test('words are changed under the same id, and a cleared criterion goes', async () => {
  await official.post(`${PATH}/set`, SECTOR);
  const { text } = await official.get(`${PATH}/set?at=1`);
  expect(text).toContain('name="criterion-id-0" value="own-1-1"');
  await official.post(
    `${PATH}/set`,
    changed(
      ['version', '1'],
      ['at', '1'],
      ['official', ''],
      ['criterion-id-0', 'own-1-1'],
      ['criterion-id-1', 'sipas-officials-polite'],
      ['criterion-vi-0', 'Có nước uống?'],
      ['criterion-vi-2', 'Có chỗ để xe?'],
    ),
  );
  const current = toQuestionnaires(await history()).current.sets[1]!;
  expect(current.criteria.map(({ id, text: { vi } }) => [id, vi])).toEqual([
    ['own-1-1', 'Có nước uống?'],
    ['own-2-3', 'Có chỗ để xe?'],
  ]);
  // What was in force before can be read, and is what a running dialogue goes on with.
  expect((await official.get(`${PATH}/versions/2`)).text).toContain('Công chức lịch sự');
  expect((await official.get(`${PATH}/versions/1`)).text).toContain('Có sẵn trong chương trình');
  expect(toQuestionnaires(await history()).of(2).sets[1]!.criteria).toHaveLength(2);
  expect((await official.get(`${PATH}/versions/9`)).status).toBe(404);
  expect((await official.get(`${PATH}/set?at=7`)).status).toBe(404);
});

test('a set is removed, but never the general one', async () => {
  await official.post(`${PATH}/set`, SECTOR);
  const remove = (at: string) =>
    official.post(`${PATH}/set`, { version: '1', at, name: '', do: 'remove' });
  expect((await remove('0')).status).toBe(422);
  expect((await remove('5')).status).toBe(422);
  expect((await remove('1')).headers.get('location')).toBe(`${PATH}?done=removed`);
  expect(toQuestionnaires(await history()).current.sets).toEqual(DEFAULT_QUESTIONNAIRE.sets);
  expect((await official.get(PATH)).text).toContain('bỏ &quot;Hộ tịch&quot;');
});

test.for([
  ['a second general set', [['sectors', '']]],
  ['no name', [['name', ' ']]],
  ['an unknown sector', [['sectors', 'Hàng không']]],
  ['an unknown procedure', [['procedures', '9.999999']]],
  ['no bad reason', [['bad', '']]],
  ['a criterion without Vietnamese', [['criterion-vi-0', '']]],
  ['a forged id', [['criterion-id-0', 'Lương <script>']]],
] as const)('nothing is stored of %s, and all that was typed is kept', async ([, changes]) => {
  const { status, text } = await official.post(`${PATH}/set`, changed(...changes));
  expect(status).toBe(422);
  expect(text).toContain('role="alert"');
  expect(text).not.toContain('<script>');
  expect(text).toContain('value="ទឹក"');
  expect(await history()).toEqual([]);
});

test('reasons that are not asked need no choice among them', async () => {
  await official.post(`${PATH}/set`, changed(['reasons', ''], ['bad', ''], ['good', '']));
  expect(toQuestionnaires(await history()).current.sets[1]).toMatchObject({ reasons: false });
});

test('a version that cannot be read is named as such and changes nothing', async () => {
  await server.store.settings.record({
    name: QUESTION_SETS_SETTING,
    value: [{ from: 'a later program' }],
    author: 'minh',
    at: NOW,
    after: 0,
  });
  const { text } = await official.get(PATH);
  expect(text).toContain('không đọc được');
  expect(text).toContain('Bộ chung');
});

test('the longest form there can be is taken', async () => {
  const words = 'ữ'.repeat(200);
  const full = Array.from({ length: 8 }, (_, i) =>
    ['vi', 'km', 'en'].map((tag) => [`criterion-${tag}-${i}`, words] as const),
  ).flat();
  const answer = await official.post(`${PATH}/set`, changed(['official', ''], ...full));
  expect(answer.status).toBe(303);
});

test('only who may set questions comes here', async () => {
  const { status, headers } = await server.visitor().get(PATH);
  expect(status).toBe(303);
  expect(headers.get('location')).toContain('sign-in');
});
