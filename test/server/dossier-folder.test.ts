import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import { dossiersKind } from '../../data/import/dossiers-kind.ts';
import { createDossierFolder, type DossierFolder } from '../../server/dossier-folder.ts';
import {
  aDirectory,
  AN_GIANG,
  BIRTH,
  LISTS,
  LONG_XUYEN,
  MARRIAGE,
  NOW,
  TODAY,
} from '../support/builders.ts';
import { aDossierCode } from '../support/dossier-builders.ts';
import { openSqliteTestStore, type TestStore } from '../support/stores.ts';

const HEAD = 'Mã hồ sơ,Mã TTHC,Mã đơn vị,Ngày trả kết quả';
const row = (code: string, procedure: string = BIRTH) =>
  `${code},${procedure},${LONG_XUYEN},23/11/2026`;

let folder: string;
let opened: TestStore;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-folder-'));
  opened = await openSqliteTestStore();
  await opened.store.directory.record(LISTS);
});
afterEach(async () => {
  await opened.discard();
  rmSync(folder, { recursive: true, force: true });
});

/** A watcher as of a moment at which all that lies in the folder has been quiet for a minute. */
function watcher(change: Partial<Parameters<typeof createDossierFolder>[0]> = {}): DossierFolder {
  const { dossiers } = opened.store;
  const parts = { dossiers, directory: aDirectory, now: () => NOW, unit: null };
  return createDossierFolder({
    folder,
    kind: dossiersKind(parts),
    dossiers,
    province: AN_GIANG,
    now: () => NOW,
    ...change,
  });
}

function drop(name: string, ...lines: readonly string[]): void {
  writeFileSync(path.join(folder, name), lines.join('\n'));
  const quietSince = (NOW - 60_000) / 1000;
  utimesSync(path.join(folder, name), quietSince, quietSince);
}

/** Two looks: only at the second can the size be compared. */
async function lookTwice(watching = watcher()): Promise<void> {
  await watching.look();
  await watching.look();
}

const files = (place: string) => readdirSync(path.join(folder, place)).toSorted();
const report = (place: string) => {
  const name = files(place).find((file) => file.endsWith('.txt'))!;
  return readFileSync(path.join(folder, place, name), 'utf8');
};
const counted = async () => {
  const [row_] = await opened.store.dossiers.tally({
    province: AN_GIANG,
    dimension: 'all',
    grain: 'day',
    from: TODAY,
    to: TODAY,
    by: 'member',
  });
  return row_?.finished.undated ?? 0;
};

describe('the watched folder', () => {
  test('takes a file that is whole, moves it to done and says what became of it', async () => {
    drop(
      'hs.csv',
      HEAD,
      row(aDossierCode()),
      row(aDossierCode()),
      row('x'),
      row(aDossierCode(), '9.999999'),
    );
    await lookTwice();
    expect(await counted()).toBe(2);
    expect(files('done')).toEqual([
      expect.stringMatching(/-hs\.csv$/),
      expect.stringMatching(/-hs\.csv\.txt$/),
    ]);
    expect(report('done')).toContain('Mới / new: 2\nChờ mã / waiting for a code: 1\n');
    expect(report('done')).toContain('dòng / line 4:');
    expect(await opened.store.dossiers.parked(AN_GIANG)).toMatchObject([{ code: '9.999999' }]);
  });

  test('leaves a file alone that is still growing, hidden, of another kind, or a link', async () => {
    const watching = watcher();
    drop('grows.csv', HEAD);
    drop('.hidden.csv', HEAD, row(aDossierCode()));
    drop('note.txt', 'hello');
    mkdirSync(path.join(folder, 'folder.csv'));
    symlinkSync('/etc/hostname', path.join(folder, 'link.csv'));
    await watching.look();
    drop('grows.csv', HEAD, row(aDossierCode()));
    await watching.look();
    expect(await counted()).toBe(0);
    await watching.look();
    expect(await counted()).toBe(1);
    expect(files('.')).toEqual([
      '.hidden.csv',
      'done',
      'folder.csv',
      'link.csv',
      'note.txt',
      'refused',
    ]);
    // Touched a moment ago: somebody may be writing.
    writeFileSync(path.join(folder, 'fresh.csv'), [HEAD, row(aDossierCode())].join('\n'));
    utimesSync(path.join(folder, 'fresh.csv'), NOW / 1000, NOW / 1000);
    await lookTwice(watching);
    expect(await counted()).toBe(1);
  });

  test('refuses a file of which nothing can be taken, with the reason beside it', async () => {
    drop('empty.csv', '');
    drop('columns.csv', 'a,b\n1,2');
    drop('bad.csv', HEAD, row('x'));
    await lookTwice();
    expect(files('refused')).toHaveLength(6);
    expect(await counted()).toBe(0);
    expect(files('.')).toEqual(['done', 'refused']);
  });

  test('counts a file once that is dropped again, under its name or another', async () => {
    const lines = [HEAD, row(aDossierCode()), row(aDossierCode())];
    drop('a.csv', ...lines);
    await lookTwice();
    drop('a.csv', ...lines);
    drop('b.csv', ...lines);
    await lookTwice();
    expect(await counted()).toBe(2);
    expect(files('done')).toHaveLength(6);
  });

  test('lets a later file correct an earlier one, whichever is found first', async () => {
    const code = aDossierCode();
    drop('b-first.csv', HEAD, row(code));
    drop('a-second.csv', HEAD, row(code, MARRIAGE));
    utimesSync(path.join(folder, 'b-first.csv'), (NOW - 120_000) / 1000, (NOW - 120_000) / 1000);
    await lookTwice();
    const rows = await opened.store.dossiers.tally({
      province: AN_GIANG,
      dimension: 'procedure',
      grain: 'day',
      from: TODAY,
      to: TODAY,
      by: 'member',
    });
    expect(rows.map(({ member }) => member)).toEqual([MARRIAGE]);
  });

  test('takes a file from its beginning that a crash cut off, of which nothing was left', async () => {
    const { dossiers } = opened.store;
    const codes = Array.from({ length: 2500 }, aDossierCode);
    drop('large.csv', HEAD, ...codes.map((code) => row(code)));
    const crashing = {
      ...dossiers,
      record: async () => {
        throw new Error('the power went out');
      },
    };
    const parts = { dossiers: crashing, directory: aDirectory, now: () => NOW, unit: null };
    const dying = watcher({ kind: dossiersKind(parts) });
    await dying.look();
    await expect(dying.look()).rejects.toThrow('the power went out');
    expect(await counted()).toBe(0);
    expect(files('.')).toContain('large.csv');
    await lookTwice();
    expect(await counted()).toBe(2500);
    expect(report('done')).toContain('Mới / new: 2500\n');
  });

  test('only moves a file that was recorded to its end before the crash', async () => {
    const code = aDossierCode();
    drop('hs.csv', HEAD, row(code));
    const crashing = {
      ...opened.store.dossiers,
      recordFile: async () => {
        throw new Error('gone');
      },
    };
    const dying = watcher({ dossiers: crashing });
    await dying.look();
    await expect(dying.look()).rejects.toThrow('gone');
    await lookTwice();
    expect(await counted()).toBe(1);
    expect(files('done')).toHaveLength(2);
  });

  test('erases taken files after a week, since they hold dossier codes in clear', async () => {
    drop('hs.csv', HEAD, row(aDossierCode()));
    await lookTwice();
    await watcher({ now: () => instant(NOW + 6 * 86_400_000) }).look();
    expect(files('done')).toHaveLength(2);
    await watcher({ now: () => instant(NOW + 8 * 86_400_000) }).look();
    expect(files('done')).toEqual([]);
  });
});
