import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { ensurePages } from '../support/kiosk-server.ts';

const KIOSK = join(import.meta.dirname, '../../dist/kiosk');

const MOST_SCRIPT_GZIP_BYTES = 30_000;
const MOST_FIRST_SCRIPT_GZIP_BYTES = 15_000;
const MOST_FIRST_LOAD_BYTES = 60_000;

beforeAll(ensurePages);

function builtFiles(): readonly string[] {
  return readdirSync(KIOSK, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
}

function bytesOf(name: string): Buffer {
  return readFileSync(join(KIOSK, name));
}

function gzipBytes(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(bytesOf(name)).length, 0);
}

/** What the page itself asks for: its script and its style. */
function firstFiles(): readonly string[] {
  const page = bytesOf('index.html').toString();
  return [...page.matchAll(/(?:src|href)="\/kiosk\/(assets\/[^"]+)"/g)].map(([, name]) => name!);
}

test('all scripts of the kiosk, the search and both workers included, stay within 30 kB gzipped', () => {
  const scripts = builtFiles().filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => name.includes('search-worker')).length).toBe(1);
  expect(scripts.length).toBeGreaterThan(3);
  expect(gzipBytes(scripts)).toBeLessThanOrEqual(MOST_SCRIPT_GZIP_BYTES);
});

/** What came after Chromium 87 and no bundler makes up for; `at` and `toSorted` the search brings along. */
const NEWER_METHODS =
  /\.(?:intersection|union|difference|isSubsetOf|findLast|findLastIndex|toReversed|toSpliced|groupBy|hasOwn|waitAsync)\(|structuredClone|AbortSignal\.(?:timeout|any)|withResolvers/;

test('the scripts of the kiosk call nothing that Chromium 87 lacks', () => {
  for (const name of builtFiles().filter((file) => file.endsWith('.js'))) {
    const script = bytesOf(name).toString();
    expect(NEWER_METHODS.exec(script)?.[0], name).toBeUndefined();
    if (name.includes('search-worker')) continue;
    expect(/\.(?:at|toSorted)\(/.exec(script)?.[0], name).toBeUndefined();
  }
});

test('the script that the first tap needs stays within 15 kB gzipped', () => {
  const scripts = firstFiles().filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBe(1);
  expect(gzipBytes(scripts)).toBeLessThanOrEqual(MOST_FIRST_SCRIPT_GZIP_BYTES);
});

test('the first load without fonts stays within 60 kB, not even compressed', () => {
  const total = ['index.html', ...firstFiles()].reduce(
    (sum, name) => sum + bytesOf(name).length,
    0,
  );
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(MOST_FIRST_LOAD_BYTES);
});

test('the worker lists every built file but itself, and the page under its own address', () => {
  const worker = bytesOf('service-worker.js').toString();
  for (const name of builtFiles()) {
    // Prompts are kept one by one, when the page has time.
    if (name === 'service-worker.js' || name.startsWith('audio/')) continue;
    expect(worker).toContain(name === 'index.html' ? '"/kiosk"' : `"/kiosk/${name}"`);
  }
});

test('the built page has no inline script or style and asks for nothing from elsewhere', () => {
  const page = bytesOf('index.html').toString();
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son\w+=|javascript:/i);
  expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  expect(page).not.toMatch(/\{\w+\}/);
  for (const name of builtFiles().filter((file) => /\.(js|css)$/.test(file))) {
    expect(bytesOf(name).toString()).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  }
});
