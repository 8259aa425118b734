import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, runProgramFile } from '../support/child-server.ts';

async function importing(folder: string, ...args: string[]) {
  const program = runProgramFile('server/commands/import.ts', args, { DATA_DIR: folder });
  return { code: await program.ended, output: program.output() };
}

test('the import command shows, stores, refuses, and says why by line', async () => {
  const folder = dataFolder();
  const file = (name: string, text: string) => {
    const place = path.join(folder.path, name);
    writeFileSync(place, text);
    return place;
  };
  try {
    const good = file('good.csv', '\uFEFFcode,name\r\n9.000001,Thủ tục mới\r\n');
    const dry = await importing(folder.path, 'procedures', good, '--dry-run');
    expect(dry.output).toContain('dòng / line 2: 9.000001 Thủ tục mới');
    expect(dry.output).toContain('Dry run: nothing was stored.');
    const stored = await importing(folder.path, 'procedures', good);
    expect([stored.code, stored.output.includes('Stored.')]).toEqual([0, true]);
    const again = await importing(folder.path, 'procedures', good);
    expect(again.output).toContain('Không đổi / unchanged: 1');
    const bad = file('bad.csv', 'code,name\n9.000002,Tốt\n9.00002,Mất số không\n');
    const refused = await importing(folder.path, 'procedures', bad);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('dòng / line 3: Mã đã bị Excel đổi thành số');
    const partial = await importing(folder.path, 'procedures', bad, '--partial');
    expect([partial.code, partial.output.includes('Stored.')]).toEqual([0, true]);
    const worse = file('worse.csv', 'code,name,from\n9.00002,,hôm qua\n');
    const twice = await importing(folder.path, 'procedures', worse);
    expect(twice.output).toContain('Hàng lỗi / bad rows: 1');
    const odd = await importing(folder.path, 'nonsense', good);
    expect([odd.code, odd.output.includes('procedures, components')]).toEqual([1, true]);
  } finally {
    folder.remove();
  }
});
