import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../core/calendar.ts';
import type { Score } from '../../../core/score.ts';
import { AN_GIANG, BIRTH, MARRIAGE, NOW, TODAY, aRating } from '../../support/builders.ts';
import { anAction } from '../../core/reduction/reduction-builders.ts';
import { BOARD_WORDS, COMPLIANCE_WORDS } from '../../../analytics/dashboard/board/board-words.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

let server: DashboardServer;
let official: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
  const rated = (procedure: typeof BIRTH, n: number, low: number) =>
    Array.from({ length: n }, (_, i) =>
      aRating({ procedure, day: addDays(TODAY, -2), score: (i < low ? 2 : 5) as Score }),
    );
  await server.store.ratings.append([...rated(BIRTH, 40, 10), ...rated(MARRIAGE, 90, 3)]);
});
afterAll(() => server.stop());

describe('the board', () => {
  test('orders by burden, says why, and shows nothing to strangers', async () => {
    expect((await server.visitor().get('/dashboard/board')).status).toBe(303);
    const { status, text } = await official.get('/dashboard/board');
    expect(status).toBe(200);
    expect(text.indexOf(MARRIAGE)).toBeLessThan(text.indexOf(BIRTH));
    expect(text).toMatch(
      /Thứ 1: mỗi ngày công có thể bớt khoảng [\d.]+ đồng một năm, vì có 90 lượt/,
    );
    expect(text).toMatch(/25,0% \(\d+,\d%–\d+,\d%\)/);
    const sorted = (await official.get('/dashboard/board?sort=not-satisfied')).text;
    expect(sorted.indexOf(BIRTH)).toBeLessThan(sorted.indexOf(MARRIAGE));
    const none = await official.get('/dashboard/board?sector=Kh%C3%B4ng');
    expect(none.text).toContain('Không có thủ tục nào như vậy.');
    expect((await official.get('/dashboard/board?page=999&lang=en')).status).toBe(200);
    const csv = await official.get('/dashboard/board.csv?lang=vi');
    expect(csv.text.split('\r\n')[1]).toContain(MARRIAGE);
    const upward = await official.get('/dashboard/board.csv?who=upward');
    expect(upward.text).toContain('Bớt được một năm (đồng, kỳ vọng)');
    expect(upward.text).toContain(MARRIAGE);
    expect((await official.get('/dashboard/board.csv?who=province')).text).not.toContain(MARRIAGE);
  });

  test('keeps a compliance cost, refuses one without a source, and hands out the form', async () => {
    const address = `/dashboard/board/cost/${BIRTH}`;
    const page = (await official.get(address)).text;
    expect(page).toContain('Chưa ai tính');
    expect(page).toContain(COMPLIANCE_WORDS.vi.unverified);
    expect(page).toContain('giả định, chưa kiểm chứng');
    const post = async (fields: Record<string, string>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      const cookie = [...official.cookies].map(([n, v]) => `${n}=${v}`).join('; ');
      return fetch(server.origin + address, {
        method: 'POST',
        body: form,
        redirect: 'manual',
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      });
    };
    const line = {
      version: '0',
      'now-lines': '2',
      'now-0-group': 'pay',
      'now-0-what': 'Lệ phí <b>',
      'now-0-fee': '1.024.000',
      'now-0-source': 'QĐ 1811',
      'now-times': '1',
      'now-subjects': '3228',
      'now-countSource': 'QĐ 1811',
      'after-lines': '1',
      'after-0-group': 'pay',
      'after-0-what': 'Lệ phí',
      'after-0-fee': '231000',
      'after-0-source': 'QĐ 1811',
      'after-times': '1',
      'after-subjects': '3228',
      'after-countSource': 'QĐ 1811',
    };
    const words = COMPLIANCE_WORDS.vi;
    for (const [change, wrong, sentence] of [
      [{ 'now-0-source': '' }, 'now-0-source', words['wrong-source']],
      [{ 'now-0-fee': '-5' }, 'now-0-fee', words['wrong-figure']],
      [{ 'now-1-hours': '1,5' }, 'now-1-what', words['wrong-what']],
      [{ 'after-subjects': 'nhiều' }, 'after-subjects', words['wrong-figure']],
      [{ 'after-countSource': ' ' }, 'after-countSource', words['wrong-source']],
      [{ 'now-0-what': 'x'.repeat(501) }, 'now-0-what', words['wrong-long']],
    ] as const) {
      const typed = { ...line, 'after-0-what': 'Lệ phí mới', reason: 'vì <sao>', ...change };
      const bad = await post(typed);
      expect([change, bad.status]).toEqual([change, 422]);
      const text = await bad.text();
      // The problem stands at its field, and whatever was typed in the others is there.
      expect(text).toContain(`id="${wrong}-problem">${sentence}`);
      expect(text).toContain(`aria-describedby="${wrong}-problem"`);
      expect(text).toContain('value="Lệ phí mới"');
      expect(text).toContain('value="vì &lt;sao&gt;"');
      expect(text).toContain('value="231000"');
    }
    expect((await post(line)).status).toBe(303);
    // Somebody else kept one meanwhile: what was typed is still there.
    const late = await post({ ...line, 'now-0-what': 'Sửa sau' });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('Sửa sau');
    const { text } = await official.get(address);
    expect(text).toContain('Tiết kiệm một năm: 2.559.804.000 đồng (77,4%)');
    expect(text).toContain('Lệ phí &lt;b&gt;');
    const file = await official.get(`${address}.xlsx`);
    expect(file.status).toBe(200);
    expect(file.text.startsWith('PK')).toBe(true);
    const cookie = [...official.cookies].map(([n, v]) => `${n}=${v}`).join('; ');
    const sheet = await fetch(`${server.origin}${address}.xlsx`, { headers: { cookie } });
    const { sheets } = await readXlsx(Buffer.from(await sheet.arrayBuffer()));
    expect(JSON.stringify(sheets[0]?.rows)).toContain(COMPLIANCE_WORDS.vi.unverified);
    expect((await official.get('/dashboard/board/cost/9.999999')).status).toBe(404);
    // A figure stands in the form as it may be sent again: a point would set thousands apart.
    expect((await post({ ...line, version: '1', 'now-0-hours': '0,125' })).status).toBe(303);
    expect((await official.get(address)).text).toContain('value="0,125"');
  });

  test('sets what is assumed, with its source or not at all', async () => {
    const assume = (gdpSource: string, change: Readonly<Record<string, string>> = {}) =>
      official.post('/dashboard/board/cost/assumptions', {
        code: BIRTH,
        version: '0',
        gdpPerHead: '120000000',
        gdpYear: '2025',
        gdpSource,
        hoursPerPaper: '0,25',
        hoursPerTrip: '2',
        hoursOnline: '1',
        tripCost: '30000',
        ...change,
      });
    const bad = await assume(' ', { hoursPerTrip: 'hai', gdpYear: '25', tripCost: '30.000' });
    expect(bad.status).toBe(422);
    expect(bad.text).toContain('id="gdpSource-problem"');
    expect(bad.text).toContain('id="hoursPerTrip-problem"');
    expect(bad.text).toContain('id="gdpYear-problem"');
    for (const typed of ['hai', '25', '30.000', '0,25', '120000000']) {
      expect(bad.text).toContain(`value="${typed}"`);
    }
    const good = await assume('Cục Thống kê', { gdpPerHead: '120.000.000' });
    expect(good.headers.get('location')).toContain('done=assumed');
    const late = await assume('Nguồn khác');
    expect(late.status).toBe(422);
    expect(late.text).toContain(COMPLIANCE_WORDS.vi.assumptionsConflict);
    expect(late.text).toContain('value="Nguồn khác"');
    const { text } = await official.get(`/dashboard/board/cost/${MARRIAGE}`);
    expect(text).toContain('56.818 đồng');
    expect(text).toContain('Nguồn: Cục Thống kê.');
  });

  test('sets what the order rests on: dated, with its source, or not at all', async () => {
    const before = (await official.get('/dashboard/board')).text;
    expect(before).toContain('Đây là giả định của phần mềm, chưa được kiểm chứng.');
    expect(before).toContain('Khả năng thật sự nằm trong 40 thủ tục đáng rà soát nhất: trên 99%.');
    const assume = (change: Record<string, string>) =>
      official.post('/dashboard/board/assumptions', {
        version: '0',
        chanceOwn: '62,5',
        chanceProposal: '15',
        shareRemoved: '30',
        daysPerReview: '3',
        papersPerDay: '5',
        places: '1',
        source: 'Báo cáo rà soát 2026',
        ...change,
      });
    for (const [bad, sentence] of [
      [{ source: ' ' }, BOARD_WORDS.vi['wrong-source']],
      [{ chanceOwn: '101' }, BOARD_WORDS.vi['wrong-share']],
      [{ places: '1,5' }, BOARD_WORDS.vi['wrong-places']],
      [{ daysPerReview: '' }, BOARD_WORDS.vi['wrong-size']],
    ] as const) {
      const { status, text } = await assume({ papersPerDay: '7', ...bad });
      expect(status).toBe(422);
      expect(text).toContain(`id="${Object.keys(bad)[0]}-problem">${sentence}`);
      expect(text).toContain('value="7"');
    }
    expect((await assume({})).headers.get('location')).toContain('done=assumed');
    // Somebody else has set them meanwhile.
    const late = await assume({ places: '41' });
    expect(late.text).toContain(BOARD_WORDS.vi.assumptionsConflict);
    expect(late.text).toContain('value="41"');
    const { text } = await official.get('/dashboard/board?done=assumed');
    expect(text).toContain('Theo Báo cáo rà soát 2026 (bản 1, lan đặt lúc');
    expect(text).toContain('Khả năng cắt được 62,5%');
    expect(text).toContain('rà soát mất 3 ngày công');
    expect(text).toMatch(/nằm trong 1 thủ tục đáng rà soát nhất: \d+%/);
    const [newest] = await server.store.settings.history('review-assumptions');
    expect(newest).toMatchObject({ version: 1, author: 'lan' });
  });

  test('tells no number of few voices', async () => {
    const wished = (procedure: typeof BIRTH, voices: number) =>
      Array.from({ length: voices }, (_, i) =>
        aRating({
          procedure,
          day: addDays(TODAY, -2),
          nomination: { kinds: ['papers'], component: null, text: null, voice: `v${i}` },
        }),
      );
    await server.store.ratings.append([...wished(BIRTH, 3), ...wished(MARRIAGE, 12)]);
    // What is older than ten minutes is not shown, whoever asks first.
    server.later(11 * 60_000);
    const { text } = await official.get('/dashboard/board?sort=voices');
    expect(text).toContain('dưới 10');
    const csv = (await official.get('/dashboard/board.csv')).text.split('\r\n');
    expect(csv.find((line) => line.includes(BIRTH))).toContain('"Bộ, ngành",,');
  });

  test('finds a plan, keeps it, and says what can not be read', async () => {
    const found = await official.get('/dashboard/board/plan?reviews=1&goal=people');
    expect(found.text).toContain('Rà soát 1 thủ tục');
    expect(found.text).toContain('Chưa có số liệu gốc');
    const bad = await official.get('/dashboard/board/plan?reviews=0');
    expect(bad.status).toBe(422);
    const wrong = await official.get(
      `/dashboard/board/plan?reviews=1,5&perSector=2&include=khai+sinh&leaveOut=${MARRIAGE}`,
    );
    expect(wrong.status).toBe(422);
    for (const field of ['reviews', 'include'])
      expect(wrong.text).toContain(`id="${field}-problem"`);
    for (const typed of ['1,5', '2', 'khai sinh', MARRIAGE]) {
      expect(wrong.text).toContain(`value="${typed}"`);
    }
    const nameless = await official.post('/dashboard/board/plan', { reviews: '2', name: ' ' });
    expect(nameless.status).toBe(422);
    expect(nameless.text).toContain(BOARD_WORDS.vi['plan-wrong-name']);
    const kept = await official.post('/dashboard/board/plan', { reviews: '2', name: 'Năm 2027' });
    expect(kept.headers.get('location')).toBe('/dashboard/board/plan?done=kept');
    expect((await official.get('/dashboard/board/plan?done=kept')).text).toContain('Năm 2027');
  });

  test('sets plans side by side: what each comes to, and what is in one alone', async () => {
    const keep = (name: string, leaveOut: string) =>
      official.post('/dashboard/board/plan', { reviews: '1', name, leaveOut });
    await keep('Không <khai sinh>', BIRTH);
    await keep('Không kết hôn', MARRIAGE);
    const plans = await server.store.reviewPlans.list(AN_GIANG);
    const numberOf = (name: string) => plans.find((plan) => plan.name === name)!.number;
    const [a, b] = [numberOf('Không <khai sinh>'), numberOf('Không kết hôn')];
    const { status, text } = await official.get(
      `/dashboard/board/plan/compare?plan=${a}&plan=${b}`,
    );
    expect(status).toBe(200);
    expect(text).toContain('Không &lt;khai sinh&gt;');
    expect(text).toContain('Khác nhau: 2 thủ tục');
    expect(text).toMatch(
      new RegExp(
        `${MARRIAGE}</a>[^<]*</th>\\s*<td[^>]*>\\s*có\\s*</td>\\s*<td[^>]*>\\s*không\\s*</td>`,
      ),
    );
    expect(text).toMatch(
      new RegExp(
        `${BIRTH}</a>[^<]*</th>\\s*<td[^>]*>\\s*không\\s*</td>\\s*<td[^>]*>\\s*có\\s*</td>`,
      ),
    );
    expect(text).toContain(`bỏ ra ${BIRTH}`);
    for (const query of ['', `?plan=${a}`, `?plan=${a}&plan=999`]) {
      const wrong = await official.get(`/dashboard/board/plan/compare${query}`);
      expect(wrong.status).toBe(422);
      expect(wrong.text).toContain('Hãy đánh dấu từ hai đến bốn kế hoạch.');
    }
  });

  test('leaves out what the ledger says is cut, on the board and in plans', async () => {
    const by = { author: 'lan', at: NOW, reason: '' };
    const figures = { timeLimit: null, papers: null, yearlyDossiers: null, yearlyCost: null };
    const procedures = [BIRTH, MARRIAGE].map((code) => ({ code, ...figures }));
    const { reductions } = server.store;
    const list = { id: 'b', name: 'Mốc', frozenOn: addDays(TODAY, -9), source: 'QĐ', procedures };
    await reductions.freeze(AN_GIANG, list, by);
    const act = anAction({ procedures: [MARRIAGE], effectiveOn: addDays(TODAY, -1) });
    await reductions.record(AN_GIANG, [act], by);
    server.later(11 * 60_000);
    const { text } = await official.get('/dashboard/board');
    expect(text).toContain(BIRTH);
    expect(text).not.toContain(MARRIAGE);
    const plan = await official.get('/dashboard/board/plan?reviews=2');
    expect(plan.text).not.toContain(`/dashboard/board/cost/${MARRIAGE}`);
  });
});
