import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../../../core/calendar.ts';
import { HOLIDAYS_SETTING } from '../../../core/opening/hours-book.ts';
import { openSpans } from '../../../core/opening/is-open.ts';
import { BIRTH, LISTS, MARRIAGE, TODAY } from '../../support/builders.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PAGE = '/dashboard/catalogue';
const COUNTER = LISTS.counters[0]!;

let server: DashboardServer;
let official: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
});
afterAll(() => server.stop());

async function look(
  lines: readonly string[],
  fields: Readonly<Record<string, string>> = {},
  browser = official,
) {
  const body = new FormData();
  for (const [name, value] of Object.entries({
    kind: 'procedures',
    from: '2026-11-23',
    ...fields,
  })) {
    body.append(name, value);
  }
  body.append('file', new File([lines.join('\n')], 'thủ tục.csv'));
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  const response = await fetch(`${server.origin}${PAGE}/look`, {
    method: 'POST',
    headers,
    body,
    redirect: 'manual',
  });
  return { status: response.status, text: await response.text() };
}

/** What the form under the preview sends. */
function orderOf(text: string): Record<string, string> {
  const form = text.slice(text.indexOf('action="/dashboard/catalogue/take"'));
  const hidden = [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
  return Object.fromEntries(hidden.map((match) => [match[1]!, match[2]!]));
}

const namesNow = async () => {
  const { procedures } = await server.store.directory.load();
  return [...procedures.values()].map(({ code, name }) => `${code} ${name}`);
};

describe('the page of the catalogue', () => {
  test('shows what a list would do, and does it only then', async () => {
    const before = await namesNow();
    const list = ['Mã TTHC,Tên thủ tục', `${BIRTH},Đăng ký khai sinh`, '9.000001,Thủ tục mới'];
    const seen = await look(list);
    expect(seen.status).toBe(200);
    for (const part of ['Nếu ghi tệp này', '9.000001', 'Dòng 3:', MARRIAGE]) {
      expect(seen.text).toContain(part);
    }
    expect(await namesNow()).toEqual(before);
    const taken = await official.post(`${PAGE}/take`, orderOf(seen.text));
    expect(taken.text).toContain('Đã ghi vào danh mục.');
    expect(await namesNow()).toContain(`${BIRTH} Đăng ký khai sinh`);
    expect(await namesNow()).toContain('9.000001 Thủ tục mới');
    const again = await official.post(`${PAGE}/take`, orderOf(seen.text));
    expect([again.status, again.text.includes('không còn được giữ')]).toEqual([422, true]);
    expect((await look(list)).text).toMatch(/Không đổi<\/th>\s*<td class="number">2</);
  });

  test('withdraws what a whole list lacks only when it is called whole', async () => {
    const list = ['code,name', `${BIRTH},Đăng ký khai sinh`];
    const seen = await look(list, { complete: 'yes' });
    await official.post(`${PAGE}/take`, orderOf(seen.text));
    expect(await namesNow()).toEqual([`${BIRTH} Đăng ký khai sinh`]);
  });

  test('names bad rows by line, keeps the file out, or takes the good rows when told', async () => {
    const list = ['code,name', 'x,Sai', '9.000002,Tốt', '<b>,Mã lạ'];
    const seen = await look(list);
    expect(seen.text).toContain('Dòng 2:');
    expect(seen.text).not.toContain('<b>');
    const refused = await official.post(`${PAGE}/take`, orderOf(seen.text));
    expect([refused.status, refused.text.includes('Chưa ghi gì, vì có hàng lỗi.')]).toEqual([
      422,
      true,
    ]);
    const order = { ...orderOf((await look(list)).text), partial: 'yes' };
    await official.post(`${PAGE}/take`, order);
    expect(await namesNow()).toContain('9.000002 Tốt');
  });

  test('refuses what is no table, no file, no kind, and who is not signed in', async () => {
    expect((await look(['one,two', '1,2'])).status).toBe(422);
    expect((await look([])).text).toContain('Hãy chọn một tệp');
    expect((await look(['code,name'], { kind: 'dossiers' })).status).toBe(422);
    expect((await look(['code,name'], {}, server.visitor())).status).toBe(303);
  });
});

describe('the page of opening hours', () => {
  const set = (fields: Readonly<Record<string, string>>) =>
    official.post('/dashboard/hours', { of: 'province', from: '2026-11-23', ...fields });

  test('sets the hours of the province and of a counter, and shows them', async () => {
    await set({ hours: 'T2-T6: 8:00-16:00' });
    await set({ of: 'counter', counter: COUNTER.id, hours: 'T2: 9:00-10:00' });
    const calendar = await server.store.hours.load();
    expect(openSpans(calendar, COUNTER, TODAY)).toEqual([{ from: 540, until: 600 }]);
    expect(openSpans(calendar, LISTS.counters[1]!, TODAY)).toEqual([{ from: 480, until: 960 }]);
    const page = await official.get('/dashboard/hours?done=saved');
    expect(page.text).toContain('T2: 09:00-10:00');
    expect(page.text).toContain('Đã lưu.');
  });

  test('refuses hours, days and counters that can not be read', async () => {
    for (const fields of [
      { hours: 'lúc nào cũng mở' },
      { hours: 'T2: 8:00-9:00', from: '32/13/2026' },
      { hours: 'T2: 8:00-9:00', of: 'counter' },
      { hours: 'T2: 8:00-9:00', of: 'counter', counter: 'nowhere' },
    ]) {
      const refused = await set(fields);
      expect(refused.status).toBe(422);
      // What was typed is there to be mended.
      expect(refused.text).toContain(`>\n${fields.hours}<`);
    }
  });

  test('takes days off and days worked, and does not overwrite what another entered', async () => {
    const post = (fields: Readonly<Record<string, string>>) =>
      official.post('/dashboard/hours/holidays', { version: '0', worked: '', off: '', ...fields });
    expect((await post({ off: '2026-11-24\n2026-12-31', worked: '2026-12-26' })).status).toBe(303);
    const setting = await server.store.settings.find(HOLIDAYS_SETTING);
    expect(setting?.value).toEqual({ off: ['2026-11-24', '2026-12-31'], worked: ['2026-12-26'] });
    const calendar = await server.store.hours.load();
    expect(openSpans(calendar, COUNTER, parseDay('2026-11-24')!)).toEqual([]);
    expect((await post({ off: '' })).status).toBe(422);
    const refused = await post({ version: '1', off: '24/11/2026 mai', worked: '26/12/2026' });
    expect(refused.status).toBe(422);
    for (const said of ['“mai”', '24/11/2026 mai</textarea>', '26/12/2026</textarea>'])
      expect(refused.text).toContain(said);
    expect((await post({ version: '1', off: '24/11/2026, 2026-11-24' })).status).toBe(303);
    // Days are shown as the form asks for them.
    expect((await official.get('/dashboard/hours')).text).toContain('>\n24/11/2026</textarea>');
    const written = await server.store.settings.find(HOLIDAYS_SETTING);
    expect(written?.value).toEqual({ off: ['2026-11-24'], worked: [] });
    expect((await post({ version: '2' })).status).toBe(303);
  });
});
