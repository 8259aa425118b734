import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AN_GIANG, LONG_XUYEN, RACH_GIA } from '../../support/builders.ts';
import { signedInAs } from '../../support/sign-in.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PATH = '/dashboard/schemes/entries';

let server: DashboardServer;
let official: Visitor;
let viewer: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
  const { cookie } = await signedInAs(server.store, 'unit-viewer', { unit: LONG_XUYEN });
  viewer = server.visitor();
  const [name = '', value = ''] = cookie.split('=', 2);
  viewer.cookies.set(name, value);
});
afterAll(() => server.stop());

const PETITIONS = {
  item: 'tt01-8',
  petitions: '10',
  inTime: '9',
  draggingOn: '0',
  source: 'Báo cáo 45/BC-UBND',
  countedOn: '2026-10-01',
  'version-own': '0',
  'version-checked': '0',
};
const newest = () => server.store.schemes.list(AN_GIANG, '2026-Q3');

describe('entering what ratings do not tell', () => {
  test.for([
    { petitions: '' },
    { inTime: '11' },
    { inTime: '1,5' },
    { draggingOn: '-1' },
    { source: ' ' },
    { countedOn: '' },
    { countedOn: '2026-11-24' },
  ])('stores nothing of %j, and keeps what was typed', async (change) => {
    const answer = await official.post(`${PATH}?period=2026-Q3&unit=${LONG_XUYEN}`, {
      ...PETITIONS,
      ...change,
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(/<details id="tt01-8"\s+open/);
    expect(answer.text).toContain('không lớn hơn tổng');
    expect(await newest()).toEqual([]);
  });

  test('a unit scores itself, the province checks it, and both are told with their source', async () => {
    // Whatever it says, a unit's official scores their own unit, as the unit.
    const own = await viewer.post(`${PATH}?period=2026-Q3`, { ...PETITIONS, stage: 'checked' });
    expect(own.headers.get('location')).toBe(
      `${PATH}?period=2026-Q3&unit=${LONG_XUYEN}&done=saved#tt01-8`,
    );
    const checked = { ...PETITIONS, inTime: '8', stage: 'checked' };
    const place = `period=2026-Q3&unit=${LONG_XUYEN}`;
    expect((await official.post(`${PATH}?${place}`, checked)).status).toBe(303);
    // Somebody else was faster.
    expect((await official.post(`${PATH}?${place}`, checked)).text).toContain('vừa lưu bản khác');
    expect((await newest()).map(({ unit, stage, counts }) => [unit, stage, counts])).toEqual([
      [LONG_XUYEN, 'checked', { petitions: 10, inTime: 8, draggingOn: 0 }],
      [LONG_XUYEN, 'own', { petitions: 10, inTime: 9, draggingOn: 0 }],
    ]);
    const { text } = await official.get(`${PATH}?${place}`);
    expect(text).toContain('Báo cáo 45/BC-UBND; chốt ngày 01/10/2026; lan nhập ngày 23/11/2026');
    const { text: page } = await official.get(`/dashboard/schemes?${place}`);
    expect(page).toContain('Điểm thẩm định, từ số liệu đã được kiểm tra.');
    const audited = await server.store.audit.list({ most: 50 });
    expect(JSON.stringify(audited)).toContain('POST /dashboard/schemes/entries');
  });

  test('taken back it is missing again, not 0 and not the best', async () => {
    const place = `period=2026-Q3&unit=${LONG_XUYEN}`;
    const back = { ...PETITIONS, act: 'back', stage: 'checked', 'version-checked': '1' };
    const answer = await official.post(`${PATH}?${place}`, back);
    expect(answer.headers.get('location')).toContain('done=back#tt01-8');
    const entries = await newest();
    expect(entries.find(({ stage }) => stage === 'checked')).toMatchObject({
      version: 2,
      counts: null,
    });
    // The unit's own marks hold again.
    expect((await official.get(`/dashboard/schemes?${place}`)).text).toContain('Điểm tự chấm');
  });

  test('QĐ 766 is entered for the province, with points where no curve is known', async () => {
    const about = { source: 'Cổng DVCQG', countedOn: '2026-10-01', 'version-checked': '0' };
    const ratio = { ...about, item: 'qd766-ON_TIME', good: '528.464', all: '597.918' };
    expect((await official.post(`${PATH}?period=2026-Q3`, ratio)).status).toBe(303);
    const given = { ...about, item: 'qd766-online', hundredths: '11,25' };
    expect((await official.post(`${PATH}?period=2026-Q3`, given)).status).toBe(303);
    const { text } = await official.get('/dashboard/schemes?period=2026-Q3');
    expect(text).toContain('17,68 trên 20 điểm');
    expect(text).toContain('11,25 trên 12 điểm');
    expect(text).toContain('528.464 trên 597.918, theo số liệu đã nhập.');
    // Of one unit it is not kept.
    const wrong = await official.post(`${PATH}?period=2026-Q3&unit=${LONG_XUYEN}`, ratio);
    expect(wrong.status).toBe(404);
  });

  test.for([
    `${PATH}?period=last-12-months`,
    `${PATH}?period=2027-Q1`,
    `${PATH}?unit=99999`,
    '/dashboard/schemes?unit=99999',
  ])('%s is no page', async (address) => {
    expect((await official.get(address)).status).toBe(404);
  });

  test('another unit does not exist for who is limited to one', async () => {
    for (const address of [`${PATH}?unit=${RACH_GIA}`, `/dashboard/schemes?unit=${RACH_GIA}`]) {
      expect((await viewer.get(address)).status).toBe(404);
    }
    const { text, status } = await viewer.get(PATH);
    expect([status, text.includes('Phường Long Xuyên')]).toEqual([200, true]);
    expect(text).not.toContain('Quyết định 766');
  });
});
