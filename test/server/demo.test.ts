import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, instant, isoDay, parseDay, type LocalDay } from '../../core/calendar.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import type { RatingTally, Store } from '../../core/ports.ts';
import type { SubmissionId } from '../../core/rating.ts';
import { reductionProgress } from '../../core/reduction/reduction-progress.ts';
import { demoComments } from '../../data/seed/demo-comments.ts';
import { seedLists } from '../../data/seed/seed-lists.ts';
import { simulatedDossiers } from '../../data/seed/simulated-dossiers.ts';
import { simulatedProvince } from '../../data/seed/simulated-province.ts';
import { simulatedRatings } from '../../data/seed/simulated-ratings.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { agrees, newPlan, readPlan, writePlan } from '../../server/commands/demo-plan.ts';
import { fillDemo, type DemoReport } from '../../server/commands/fill-demo.ts';
import { seedStore } from '../../server/seed-store.ts';
import { openSqliteTestStore, type TestStore } from '../support/stores.ts';

const TODAY = parseDay('2026-11-23')!;
const PROVINCE = '91' as ProvinceCode;
const WISHES = { ratings: 1500, months: 12, seed: 'test' };

let opened: TestStore;

async function fill(today: LocalDay = TODAY, wishes = WISHES): Promise<DemoReport> {
  const report = await fillDemo(opened.store, wishes, today);
  if (!report.ok) throw new Error(report.error.kind);
  return report.value;
}

async function countOf(store: Store): Promise<number> {
  const tallies = await store.ratings.tally({
    province: PROVINCE,
    dimension: 'all',
    grain: 'month',
    from: 0,
    to: 100_000,
    by: 'member',
  });
  return tallies.reduce((sum, { scores }: RatingTally) => sum + scores.reduce((a, b) => a + b), 0);
}

/** Backed ratings and finished dossiers, by unit. */
async function countsByUnit(store: Store) {
  const query = { province: PROVINCE, dimension: 'unit', grain: 'month', by: 'member' } as const;
  const all = { from: 0, to: 100_000 };
  const ratings = new Map<string, number>();
  for (const { member, backed, scores } of await store.ratings.tally({ ...query, ...all }))
    if (backed)
      ratings.set(
        member,
        scores.reduce((a, b) => a + b),
      );
  const dossiers = new Map<string, number>();
  for (const { member, finished } of await store.dossiers.tally({ ...query, ...all }))
    dossiers.set(
      member,
      Object.values(finished).reduce((a, b) => a + b),
    );
  return { ratings, dossiers };
}

const sumOf = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

function simulatedOf(plan: DemoReport['plan']) {
  const province = simulatedProvince(plan.seed, seedLists(), demoComments());
  return [...simulatedRatings(plan, province, plan.last)];
}

describe('the demo', () => {
  beforeEach(async () => {
    opened = await openSqliteTestStore();
  });
  afterEach(() => opened.discard());

  test('fills an empty store, seeded and marked as simulated, up to yesterday', async () => {
    const report = await fill();
    expect([report.stored, report.duplicates, report.conflicts]).toEqual([1500, 0, 0]);
    expect(isoDay(report.until)).toBe('2026-11-22');
    expect(await countOf(opened.store)).toBe(1500);
    expect(readPlan((await opened.store.marks.find('simulated'))!)).toEqual(report.plan);
    expect((await opened.store.directory.load()).counters.size).toBe(104);
    const verified = await verifyCounts(opened.store.engine);
    expect(verified.differences).toEqual([]);
  });

  test('has a finished dossier behind every backed rating, and silent ones beside it', async () => {
    const report = await fill();
    const { ratings, dossiers } = await countsByUnit(opened.store);
    const backed = sumOf(ratings);
    expect(backed).toBeGreaterThan(700);
    expect(sumOf(dossiers)).toBe(report.dossiers);
    for (const [unit, count] of ratings)
      expect(dossiers.get(unit) ?? 0).toBeGreaterThanOrEqual(count);
    // Between a third and two thirds of the citizens answered.
    expect(backed / sumOf(dossiers)).toBeGreaterThan(1 / 3);
    expect(backed / sumOf(dossiers)).toBeLessThan(2 / 3);
    expect((await fill()).dossiers).toBe(0);
    expect(sumOf((await countsByUnit(opened.store)).dossiers)).toBe(report.dossiers);
  });

  test('refuses a store with real dossiers', async () => {
    await seedStore(opened.store);
    const province = simulatedProvince('x', seedLists(), demoComments());
    const plan = newPlan(WISHES, TODAY);
    const backed = simulatedOf(plan).find((rating) => rating.backed)!;
    await opened.store.dossiers.record(simulatedDossiers(plan, province, backed));
    expect(await fillDemo(opened.store, WISHES, TODAY)).toMatchObject({ ok: false });
  });

  test('writes nothing more when it is run again', async () => {
    await fill();
    const again = await fill();
    expect([again.stored, again.duplicates, again.conflicts]).toEqual([0, 1500, 0]);
    expect(await countOf(opened.store)).toBe(1500);
  });

  test('has made-up wishes, a list to count cutting from and acts on it, all marked and once', async () => {
    await fill();
    await fill();
    const { nominations, reductions } = opened.store;
    const families = await nominations.families(PROVINCE);
    const voices = families.reduce((n, { voices: { backed, open } }) => n + backed + open, 0);
    expect(voices).toBeGreaterThan(20);
    expect(voices).toBeLessThan(150);
    const [list, ...others] = await reductions.listBaselineRecords(PROVINCE);
    expect(others).toEqual([]);
    expect(list?.name).toContain('mô phỏng');
    expect(list?.signOff?.author).toBe('demo-lanh-dao');
    expect(list?.by.author).toBe('demo');
    const baseline = await reductions.findBaseline(PROVINCE, list!.id);
    const actions = await reductions.listActions(PROVINCE);
    const progress = reductionProgress(baseline, actions, TODAY)!;
    expect([progress.strict.cut, progress.broad.cut]).toEqual([5, 6]);
    expect(progress.onceProposed.cut).toBe(6);
    expect(actions.every(({ id }) => id.startsWith('MÔ PHỎNG'))).toBe(true);
  });

  test('leaves an official’s own list alone', async () => {
    const { reductions } = opened.store;
    const own = { id: 'own', name: 'x', frozenOn: TODAY, source: 'y', procedures: [] };
    await reductions.freeze(PROVINCE, own, { author: 'lan', at: instant(0), reason: '' });
    await fill();
    expect(await reductions.listBaselineRecords(PROVINCE)).toHaveLength(1);
    expect(await reductions.listActions(PROVINCE)).toEqual([]);
  });

  test('takes up its own plan when nothing is asked for', async () => {
    await fill();
    const again = await fillDemo(opened.store, {}, TODAY);
    expect(again.ok && again.value.duplicates).toBe(1500);
  });

  test('writes the rest after it was killed half way', async () => {
    const plan = newPlan(WISHES, TODAY);
    await opened.store.marks.record('simulated', writePlan(plan));
    await opened.store.ratings.append(simulatedOf(plan).slice(0, 400));
    const report = await fill();
    expect([report.stored, report.duplicates, report.conflicts]).toEqual([1100, 400, 0]);
  });

  test('adds only the days since, at the same pace, when it is run on a later day', async () => {
    await fill();
    const later = await fill(addDays(TODAY, 28));
    expect(later.duplicates).toBe(1500);
    expect(later.conflicts).toBe(0);
    expect(later.stored).toBeGreaterThan(80);
    expect(later.stored).toBeLessThan(180);
    expect((await opened.store.ratings.span(PROVINCE))!.last).toBeGreaterThan(TODAY);
  });

  test('adds nothing when the clock of the machine was set back', async () => {
    await fill();
    const earlier = await fill(addDays(TODAY, -200));
    expect([earlier.stored, earlier.duplicates]).toEqual([0, 1500]);
  });

  test('refuses a store with real ratings and leaves it as it was', async () => {
    const [real] = simulatedOf(newPlan(WISHES, TODAY));
    await seedStore(opened.store);
    await opened.store.ratings.append([
      { ...real!, submissionId: '0b8f5d5e-8a3c-4d4e-9f57-0d8c6f6f0a11' as SubmissionId },
    ]);
    const report = await fillDemo(opened.store, WISHES, TODAY);
    expect(report).toEqual({ ok: false, error: { kind: 'real-ratings' } });
    expect(await opened.store.marks.find('simulated')).toBeNull();
    expect(await countOf(opened.store)).toBe(1);
  });

  test.for([
    { name: 'another seed', wishes: { seed: 'other' } },
    { name: 'another number', wishes: { ratings: 1501 } },
    { name: 'other months', wishes: { months: 6 } },
  ])('refuses $name than the store was simulated with', async ({ wishes }) => {
    const { plan } = await fill();
    const report = await fillDemo(opened.store, wishes, TODAY);
    expect(report).toEqual({ ok: false, error: { kind: 'other-plan', plan } });
    expect(await countOf(opened.store)).toBe(1500);
  });

  test('refuses a store that something else marked as simulated', async () => {
    await opened.store.marks.record('simulated', 'yes');
    const report = await fillDemo(opened.store, WISHES, TODAY);
    expect(report).toEqual({ ok: false, error: { kind: 'unknown' } });
  });
});

describe('a demo plan', () => {
  test.for([
    { today: '2026-11-23', months: 12, first: '2025-11-23', last: '2026-11-22' },
    { today: '2026-03-31', months: 1, first: '2026-03-01', last: '2026-03-30' },
    { today: '2026-03-01', months: 1, first: '2026-01-29', last: '2026-02-28' },
    { today: '2024-03-01', months: 12, first: '2023-03-01', last: '2024-02-29' },
    { today: '2026-01-01', months: 3, first: '2025-10-01', last: '2025-12-31' },
  ])('of $months months made on $today begins on $first', ({ today, months, first, last }) => {
    const plan = newPlan({ months }, parseDay(today)!);
    expect([isoDay(plan.first), isoDay(plan.last)]).toEqual([first, last]);
  });

  test('is 100,000 ratings in 12 months unless something else is wished', () => {
    const plan = newPlan({}, TODAY);
    expect([plan.ratings, plan.months]).toEqual([100_000, 12]);
    expect(agrees(plan, {})).toBe(true);
  });

  test('reads back what it wrote, and nothing else', () => {
    const plan = newPlan(WISHES, TODAY);
    expect(readPlan(writePlan(plan))).toEqual(plan);
    const good = JSON.parse(writePlan(plan)) as Record<string, unknown>;
    const bad = [
      '',
      'yes',
      'null',
      '[]',
      '1',
      ...Object.keys(good).map((key) => without(good, key)),
    ];
    for (const mark of bad) expect(readPlan(mark)).toBeNull();
    expect(readPlan(JSON.stringify({ ...good, last: '2020-01-01' }))).toBeNull();
  });
});

function without(value: Readonly<Record<string, unknown>>, key: string): string {
  return JSON.stringify(Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)));
}

describe('npm run demo', () => {
  const folder = path.join(tmpdir(), `mot-cham-demo-${randomUUID()}`);
  const program = path.join(import.meta.dirname, '../../server/commands/demo.ts');
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DATA_DIR: folder },
    });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('says in Vietnamese and English what it did', () => {
    const { status, stdout, stderr } = run('--ratings', '300', '--seed', 'cli');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/MÔ PHỎNG[\s\S]*300 lượt đánh giá mô phỏng[\s\S]*\d,\d giây/);
    expect(stdout).toMatch(/SIMULATED[\s\S]*300 simulated ratings[\s\S]*\d\.\d s/);
    expect(stdout).toMatch(/hồ sơ đã xong mô phỏng[\s\S]*\d simulated finished dossiers/);
  });

  test.for([
    { args: ['--ratings', '1e5'], says: '--ratings must be a whole number' },
    { args: ['--ratings', '0'], says: '--ratings must be a whole number' },
    { args: ['--months', '61'], says: '--months must be a whole number from 1 to 60' },
    { args: ['--seed', 'a b'], says: '--seed takes' },
    { args: ['--speed', '1'], says: 'only --ratings N' },
    { args: ['now'], says: 'only --ratings N' },
    { args: ['--seed'], says: 'only --ratings N' },
  ])('refuses $args in one sentence and makes nothing', ({ args, says }) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(folder)).toBe(false);
  });
});
