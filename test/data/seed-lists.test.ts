import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/calendar.ts';
import { toDirectory, type DirectoryLists } from '../../core/directory.ts';
import { RATING_SUBMISSION_SCHEMA } from '../../core/intake/rating-submission.ts';
import { isProcedureCode } from '../../core/procedure.ts';
import { demoComments } from '../../data/seed/demo-comments.ts';
import { openingLoad } from '../../data/seed/opening-days.ts';
import { PLACELESS_COUNTER, SEED_VERSION, seedLists } from '../../data/seed/seed-lists.ts';

const PUBLISHED = new URL('../../../shared/data/', import.meta.url);
const SEED = new URL('../../data/seed/', import.meta.url);
const FILES = [
  'province.json',
  'units.json',
  'counters.json',
  'procedures.json',
  'papers.json',
  'former-units.json',
];

interface PublishedProcedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly levels: readonly string[];
  readonly auth?: readonly string[];
}

function publishedProcedures(): ReadonlyMap<string, PublishedProcedure> {
  const lines = readFileSync(new URL('procedures.jsonl', PUBLISHED), 'utf8').trim().split('\n');
  const procedures = lines.map((line) => JSON.parse(line) as PublishedProcedure);
  return new Map(procedures.map((procedure) => [procedure.code, procedure]));
}

/** Communes of the province; no name in the file holds a comma or a quote. */
function publishedCommunes(province: string): readonly { code: string; name: string }[] {
  const [head = '', ...lines] = readFileSync(new URL('communes.csv', PUBLISHED), 'utf8')
    .trim()
    .split('\n');
  const columns = head.split(',');
  const at = (name: string) => columns.indexOf(name);
  return lines
    .map((line) => line.split(','))
    .filter((cells) => cells[at('province_code')] === province)
    .map((cells) => ({ code: cells[at('commune_code')]!, name: cells[at('full_name')]! }));
}

const lists: DirectoryLists = seedLists();
const published = existsSync(PUBLISHED);

describe('the seed', () => {
  test('is compared with the published lists wherever the project is checked', () => {
    expect(published || process.env['CI'] === undefined).toBe(true);
  });

  test('changes only together with its version', () => {
    const digest = createHash('sha256');
    for (const file of FILES) digest.update(readFileSync(new URL(file, SEED)));
    expect([SEED_VERSION, digest.digest('hex').slice(0, 16)]).toEqual([
      '2026-11-26',
      'be99dedc0b90f03a',
    ]);
  });

  test('holds the 102 communes, wards and special zones of An Giang as published', () => {
    const communes = lists.units.filter((unit) => unit.level === 'commune');
    const kinds = ['Xã', 'Phường', 'Đặc khu'].map(
      (kind) => communes.filter((unit) => unit.name.startsWith(`${kind} `)).length,
    );
    expect(kinds).toEqual([85, 14, 3]);
    expect(communes.every((unit) => /^\d{5}$/.test(unit.code))).toBe(true);
    if (!published) return;
    expect(communes.map(({ code, name }) => ({ code, name }))).toEqual(publishedCommunes('91'));
  });

  test('holds the centre of the province and a place for ratings that name none', () => {
    const own = lists.units.filter((unit) => unit.level === 'province');
    expect(own.map((unit) => unit.code)).toEqual(['91', '91-0']);
    expect(toDirectory(lists).counters.get(PLACELESS_COUNTER)?.unit).toBe('91-0');
  });

  test('gives every unit one counter, named after it', () => {
    const names = new Map(lists.units.map((unit) => [unit.code, unit.name]));
    expect(lists.counters.map((counter) => counter.unit).toSorted()).toEqual([...names.keys()]);
    for (const counter of lists.counters) {
      expect(counter.name.toLowerCase()).toContain(names.get(counter.unit)!.toLowerCase());
      expect(counter.id).toMatch(new RegExp(RATING_SUBMISSION_SCHEMA.properties.counterId.pattern));
    }
  });

  test('holds about a hundred procedures, of both levels', () => {
    expect(lists.procedures.length).toBeGreaterThanOrEqual(95);
    expect(lists.procedures.length).toBeLessThanOrEqual(120);
    const communal = lists.procedures.filter((procedure) => procedure.level === 'commune').length;
    expect(communal).toBeGreaterThan(50);
    expect(lists.procedures.length - communal).toBeGreaterThan(20);
    expect(lists.procedures.every((procedure) => isProcedureCode(procedure.code))).toBe(true);
  });

  test('names every procedure exactly as published, at a level that handles it', () => {
    if (!published) return;
    const official = publishedProcedures();
    for (const procedure of lists.procedures) {
      const { name, field, levels, auth } = official.get(procedure.code)!;
      expect(procedure.name).toBe(name);
      expect(procedure.sector).toBe(field.normalize('NFC'));
      expect([...levels, ...(auth ?? [])]).toContain(procedure.level);
    }
  });

  test('knows the papers of some procedures, each once, in the order of their codes', () => {
    const papers = lists.papers!;
    expect([...papers.keys()]).toEqual([...papers.keys()].toSorted());
    expect(papers.size).toBeGreaterThanOrEqual(10);
    for (const names of papers.values()) expect(new Set(names).size).toBe(names.length);
  });

  test('repeats no code, is in the order of its codes, and is NFC without stray spaces', () => {
    for (const keys of [
      lists.units.map((unit) => unit.code),
      lists.counters.map((counter) => counter.id),
      lists.procedures.map((procedure) => procedure.code),
    ]) {
      expect(keys).toEqual([...new Set<string>(keys)].toSorted());
    }
    for (const file of FILES) {
      const text = readFileSync(new URL(file, SEED), 'utf8');
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/\r|\t| {2}|\u00A0|\uFEFF|" | "/);
      expect(text.endsWith('\n')).toBe(true);
    }
  });
});

test('demo comments are distinct, plain and free of anything like personal data', () => {
  const { good, bad } = demoComments();
  const all = [...good, ...bad];
  expect(all.length).toBeGreaterThanOrEqual(30);
  expect(new Set(all).size).toBe(all.length);
  for (const text of all) {
    expect(text).toBe(text.normalize('NFC').trim());
    expect(text).not.toMatch(/\d|@|https?:/);
  }
});

test.for([
  { day: '2026-02-16', load: 0, name: 'the eve of Tết' },
  { day: '2026-02-17', load: 0, name: 'the first day of Tết' },
  { day: '2026-02-21', load: 0, name: 'the fifth day of Tết' },
  { day: '2026-11-22', load: 0, name: 'a Sunday' },
  { day: '2026-09-02', load: 0, name: 'National Day' },
  { day: '2026-02-23', load: 1.25 * 0.45, name: 'the Monday after Tết' },
  { day: '2026-11-23', load: 1.25, name: 'a Monday' },
  { day: '2026-11-21', load: 0.3, name: 'a Saturday' },
  { day: '1969-12-29', load: 1.25, name: 'a Monday before 1970' },
])('counters have a load of $load on $day, $name', ({ day, load }) => {
  expect(openingLoad(parseDay(day)!)).toBeCloseTo(load);
});
