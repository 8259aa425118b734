import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagesAreFresh, pagesStamp, STAMP_FILE } from '../../server/pages-stamp.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mot-cham-stamp-'));
  for (const folder of [
    'core/messages',
    'kiosk/page',
    'analytics',
    'server/commands',
    'dist/kiosk',
    'dist/dashboard',
  ]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'kiosk/page/kiosk.ts'), 'one');
  writeFileSync(join(root, 'core/messages/vi.ts'), 'hai');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'dist/kiosk/index.html'), '<!doctype html>');
  writeFileSync(join(root, 'dist/dashboard/dashboard.js'), '');
  writeFileSync(join(root, STAMP_FILE), pagesStamp(root));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('pages built from the present sources are fresh, whatever the times of the files', () => {
  expect(pagesAreFresh(root)).toBe(true);
  utimesSync(join(root, 'kiosk/page/kiosk.ts'), new Date(), new Date());
  expect(pagesAreFresh(root)).toBe(true);
  const copy = `${root}-copy`;
  cpSync(root, copy, { recursive: true });
  expect(pagesAreFresh(copy)).toBe(true);
  rmSync(copy, { recursive: true });
});

test.for<[string, () => void]>([
  ['a changed source', () => writeFileSync(join(root, 'kiosk/page/kiosk.ts'), 'two')],
  ['a new source', () => writeFileSync(join(root, 'kiosk/page/new.ts'), '')],
  ['a removed source', () => rmSync(join(root, 'core/messages/vi.ts'))],
  ['other packages', () => writeFileSync(join(root, 'package-lock.json'), '{"a":1}')],
  ['a missing stamp', () => rmSync(join(root, STAMP_FILE))],
  ['a missing page', () => rmSync(join(root, 'dist/kiosk/index.html'))],
  ['a missing dashboard', () => rmSync(join(root, 'dist/dashboard/dashboard.js'))],
  ['a missing dist', () => rmSync(join(root, 'dist'), { recursive: true })],
])('%s makes the pages stale', ([, change]) => {
  change();
  expect(pagesAreFresh(root)).toBe(false);
});

test('moving text from one file to the next changes the stamp', () => {
  const before = pagesStamp(root);
  writeFileSync(join(root, 'core/messages/vi.ts'), 'haio');
  writeFileSync(join(root, 'kiosk/page/kiosk.ts'), 'ne');
  expect(pagesStamp(root)).not.toBe(before);
});
