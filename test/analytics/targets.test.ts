import { expect, test } from 'vitest';
import { addDays } from '../../core/calendar.ts';
import type { StoredSetting } from '../../core/setting.ts';
import { parseTargets, storedTargets, targetsOn } from '../../analytics/targets.ts';
import { NOW, TODAY } from '../support/builders.ts';

const STEP = {
  satisfaction: 0.925,
  reduction: 0.3,
  from: '2026-12-01',
  dueBy: '2026-12-31',
  decision: 'Quyết định 12/QĐ-UBND',
};
const version = (value: unknown, recordedAt = NOW): StoredSetting => ({
  name: 'targets-91',
  version: 1,
  value,
  author: 'lan',
  recordedAt,
});

test('a stored step is read back as it was written', () => {
  const step = parseTargets(STEP)!;
  expect(storedTargets(step)).toEqual(STEP);
  expect(parseTargets(storedTargets({ ...step, dueBy: null }))).toEqual({ ...step, dueBy: null });
});

test.for([
  null,
  'x',
  { ...STEP, satisfaction: 0 },
  { ...STEP, satisfaction: 1.01 },
  { ...STEP, reduction: 0.2501 },
  { ...STEP, reduction: Number.NaN },
  { ...STEP, reduction: '0.2' },
  { ...STEP, from: '2026-02-30' },
  { ...STEP, from: null },
  { ...STEP, dueBy: '2026-11-30' },
  { ...STEP, dueBy: 'x' },
  { ...STEP, decision: '' },
  { ...STEP, decision: 'x'.repeat(121) },
])('%j are no targets', (value) => {
  expect(parseTargets(value)).toBeNull();
});

test('until a step begins those of the program hold, and no day before it was recorded is judged anew', () => {
  const early = version({ ...STEP, from: '2020-01-01', satisfaction: 0.8 });
  const late = version(STEP);
  const shares = (day: typeof TODAY, ...history: StoredSetting[]) =>
    targetsOn(history, day).satisfaction;
  expect(targetsOn([], TODAY)).toMatchObject({ satisfaction: 0.9, reduction: 0.2, decision: '' });
  expect(shares(addDays(TODAY, -1), early, late)).toBe(0.9);
  expect(shares(TODAY, early, late)).toBe(0.8);
  expect(shares(addDays(TODAY, 7), early, late)).toBe(0.8);
  expect(shares(addDays(TODAY, 8), early, late)).toBe(0.925);
  // Whatever a later program wrote, it is passed over.
  expect(shares(addDays(TODAY, 8), early, version({ shape: 'new' }))).toBe(0.8);
});
