import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { ensurePages } from '../support/kiosk-server.ts';

const KIOSK = join(import.meta.dirname, '../../dist/kiosk');

const MOST_SCRIPT_GZIP_BYTES = 15_000;
const MOST_PAGE_BYTES = 60_000;

beforeAll(ensurePages);

function builtFiles(): readonly string[] {
  return readdirSync(KIOSK, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
}

function bytesOf(name: string): Buffer {
  return readFileSync(join(KIOSK, name));
}

test('all scripts of the kiosk, its worker included, stay within 15 kB gzipped', () => {
  const scripts = builtFiles().filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBe(2);
  const sizes = scripts.map((name) => gzipSync(bytesOf(name)).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(MOST_SCRIPT_GZIP_BYTES);
});

test('everything the kiosk loads but its fonts stays within 60 kB, not even compressed', () => {
  const files = builtFiles().filter((name) => !name.endsWith('.woff2'));
  const total = files.reduce((sum, name) => sum + bytesOf(name).length, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(MOST_PAGE_BYTES);
});

test('the worker lists every built file but itself, and the page under its own address', () => {
  const worker = bytesOf('service-worker.js').toString();
  for (const name of builtFiles()) {
    if (name === 'service-worker.js') continue;
    expect(worker).toContain(name === 'index.html' ? '`/kiosk`' : `/kiosk/${name}`);
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
