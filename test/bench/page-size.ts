import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensurePages } from '../../server/ensure-pages.ts';
import { benchRow, type BenchRow } from './table.ts';

const KIOSK = path.join(import.meta.dirname, '../../dist/kiosk');
const DASHBOARD = path.join(import.meta.dirname, '../../dist/dashboard');

/**
 * Size of the built pages as it travels, in kB of 1,000 bytes; the reference is it uncompressed.
 * Fonts are shown when they come and hold no tap up; prompts are fetched when nobody is there.
 */
export async function benchPageSize(): Promise<readonly BenchRow[]> {
  ensurePages((line) => process.stderr.write(`${line}\n`));
  const page = readFileSync(path.join(KIOSK, 'index.html'), 'utf8');
  const asked = [...page.matchAll(/(?:src|href)="\/kiosk\/(assets\/[^"]+)"/g)].map(
    ([, name]) => name!,
  );
  const isScript = (name: string) => name.endsWith('.js');
  const all = readdirSync(path.join(KIOSK, 'assets')).map((name) => `assets/${name}`);
  return [
    row('kiosk-script-before-first-tap', asked.filter(isScript), 15),
    row('kiosk-before-first-tap', ['index.html', ...asked], 60),
    row('kiosk-script-in-all', all.filter(isScript), 30),
    benchRow('dashboard-script-in-all', dashboardScripts(), { kind: 'value-at-most', limit: 150 }),
  ];
}

/** All scripts of the officials' pages, whether a page asks for them or not. */
function dashboardScripts() {
  const names = readdirSync(DASHBOARD, { recursive: true, encoding: 'utf8' });
  const scripts = names.filter((name) => name.endsWith('.js'));
  const size = (pack: (content: Buffer) => Buffer) =>
    scripts.reduce((sum, name) => sum + pack(readFileSync(path.join(DASHBOARD, name))).length, 0);
  return {
    value: size((content) => gzipSync(content)) / 1000,
    unit: 'kB',
    reference: size((it) => it) / 1000,
  };
}

function row(id: string, names: readonly string[], limit: number): BenchRow {
  const size = (pack: (content: Buffer) => Buffer) =>
    names.reduce((sum, name) => sum + pack(readFileSync(path.join(KIOSK, name))).length, 0) / 1000;
  return benchRow(
    id,
    { value: size((content) => gzipSync(content)), unit: 'kB', reference: size((it) => it) },
    { kind: 'value-at-most', limit },
  );
}
