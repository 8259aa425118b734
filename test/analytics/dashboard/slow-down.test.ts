import { describe, expect, test } from 'vitest';
import { addressKey, createSlowDown } from '../../../analytics/dashboard/sign-in/slow-down.ts';
import { instant } from '../../../core/calendar.ts';

const LIMITS = {
  free: 3,
  firstWaitMs: 1000,
  longestWaitMs: 8000,
  forgetAfterMs: 60_000,
  mostKeys: 3,
};

function aSlowDown() {
  let clock = 1_000_000;
  const slowDown = createSlowDown(LIMITS, () => instant(clock));
  return { slowDown, move: (ms: number) => void (clock += ms) };
}

describe('createSlowDown', () => {
  test('lets the free tries pass, then doubles the wait up to the longest', () => {
    const { slowDown, move } = aSlowDown();
    const waits: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      waits.push(slowDown.waitFor('lan'));
      move(slowDown.waitFor('lan'));
      slowDown.noteTry('lan');
    }
    expect(waits).toEqual([0, 0, 0, 1000, 2000, 4000, 8000, 8000]);
  });

  test('counts tries that were sent at once one by one', () => {
    const { slowDown } = aSlowDown();
    const allowed = Array.from({ length: 20 }, () => {
      const wait = slowDown.waitFor('lan');
      if (wait === 0) slowDown.noteTry('lan');
      return wait === 0;
    });
    expect(allowed.filter(Boolean)).toHaveLength(3);
  });

  test('forgives at a right try, and forgets after long silence', () => {
    const { slowDown, move } = aSlowDown();
    for (let n = 0; n < 9; n += 1) slowDown.noteTry('lan');
    expect(slowDown.waitFor('lan')).toBe(8000);
    slowDown.forgive('lan');
    expect(slowDown.waitFor('lan')).toBe(0);
    for (let n = 0; n < 9; n += 1) slowDown.noteTry('lan');
    move(60_001);
    slowDown.noteTry('lan');
    expect(slowDown.waitFor('lan')).toBe(0);
  });

  test('keeps nobody waiting longer than the longest wait when the clock is set back', () => {
    const { slowDown, move } = aSlowDown();
    for (let n = 0; n < 9; n += 1) slowDown.noteTry('lan');
    move(-30_000);
    expect(slowDown.waitFor('lan')).toBe(8000);
    move(-300_000);
    expect(slowDown.waitFor('lan')).toBe(0);
  });

  test('remembers a bounded number of keys', () => {
    const { slowDown } = aSlowDown();
    for (let n = 0; n < 9; n += 1) slowDown.noteTry('a');
    for (const key of ['b', 'c']) slowDown.noteTry(key);
    expect(slowDown.waitFor('a')).toBe(8000);
    slowDown.noteTry('d');
    expect(slowDown.waitFor('a')).toBe(0);
  });
});

describe('addressKey', () => {
  test.for([
    ['203.113.1.2', '203.113.1.2'],
    ['::ffff:203.113.1.2', '203.113.1.2'],
    ['2001:ee0:4f00:1234:5678:9abc:def0:1', '2001:ee0:4f00:1200::/56'],
    ['2001:ee0:4f00:12ff::1', '2001:ee0:4f00:1200::/56'],
    ['::1', '0:0:0:0::/56'],
    ['fe80::1%eth0', 'fe80:0:0:0::/56'],
    ['', ''],
  ] as const)('slows %s down as %s', ([address, key]) => {
    expect(addressKey(address)).toBe(key);
  });
});
