import { expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import { createCodeTries } from '../../server/code-tries.ts';
import { NOW } from '../support/builders.ts';

test('a device has five wrong tries in ten minutes, whatever the unit', () => {
  let now = NOW;
  const tries = createCodeTries(() => now);
  for (let i = 0; i < 5; i += 1) {
    expect(tries.left('a')).toBe(5 - i);
    tries.noteWrong('a', `unit-${i}`);
  }
  expect(tries.left('a')).toBe(0);
  expect(tries.left('b')).toBe(5);
  now = instant(NOW + 10 * 60_000);
  expect(tries.left('a')).toBe(5);
});

test('a unit of fifty wrong tries in an hour answers slowly', () => {
  let now = NOW;
  const tries = createCodeTries(() => now);
  for (let i = 0; i < 50; i += 1) {
    expect(tries.delayMs('unit')).toBe(0);
    tries.noteWrong(`device-${i}`, 'unit');
  }
  expect(tries.delayMs('unit')).toBeGreaterThan(1_000);
  expect(tries.delayMs('other')).toBe(0);
  now = instant(NOW + 60 * 60_000);
  expect(tries.delayMs('unit')).toBe(0);
});

test('a clock set back does not lock anybody out', () => {
  let now = instant(NOW + 86_400_000);
  const tries = createCodeTries(() => now);
  for (let i = 0; i < 5; i += 1) tries.noteWrong('a', 'unit');
  now = NOW;
  expect(tries.left('a')).toBe(5);
});

test('a flood of devices does not fill the memory', () => {
  const tries = createCodeTries(() => NOW);
  tries.noteWrong('first', 'unit');
  for (let i = 0; i < 20_001; i += 1) tries.noteWrong(`d${i}`, 'unit');
  expect(tries.left('first')).toBe(5);
  expect(tries.left('d20000')).toBe(4);
});
