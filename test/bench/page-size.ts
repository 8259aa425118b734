import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensurePages } from '../../server/ensure-pages.ts';
import { benchRow, type BenchRow } from './table.ts';

const KIOSK = path.join(import.meta.dirname, '../../dist/kiosk');

/** Size of the built kiosk page as it travels, in kB of 1,000 bytes; the reference is it uncompressed. */
export async function benchPageSize(): Promise<readonly BenchRow[]> {
  ensurePages((line) => process.stderr.write(`${line}\n`));
  const files = listFiles(KIOSK).filter((file) => !file.endsWith('service-worker.js'));
  const size = (kept: readonly string[], pack: (content: Buffer) => Buffer) =>
    kept.reduce((sum, file) => sum + pack(readFileSync(file)).length, 0) / 1000;
  const scripts = files.filter((file) => file.endsWith('.js'));
  const asIs = (content: Buffer) => content;
  return [
    benchRow(
      'kiosk-script-gzipped',
      {
        value: size(scripts, (content) => gzipSync(content)),
        unit: 'kB',
        reference: size(scripts, asIs),
      },
      { kind: 'value-at-most', limit: 15 },
    ),
    benchRow(
      'kiosk-before-first-tap',
      {
        value: size(files, (content) => gzipSync(content)),
        unit: 'kB',
        reference: size(files, asIs),
      },
      { kind: 'value-at-most', limit: 60 },
    ),
  ];
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .flatMap((file) => (statSync(file).isDirectory() ? listFiles(file) : [file]));
}
