import { describe, expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import { addToRanges, missingIn, type DeviceState, type Heartbeat } from '../../core/fleet.ts';
import { deviceTroubles } from '../../core/fleet-health.ts';

const NOW = instant(1_800_000_000_000);
const WELL: Heartbeat = {
  version: 'v1',
  waiting: 0,
  refused: 0,
  lastSequence: 3,
  lastRatingOn: null,
  persisted: true,
  storageUsed: 0.1,
  battery: null,
  storageLost: false,
  trial: false,
};

function aDevice(heartbeat: Partial<Heartbeat>, change: Partial<DeviceState> = {}): DeviceState {
  return {
    id: 'd',
    settings: {},
    settingsVersion: 0,
    received: [[1, 3]],
    heartbeat: { ...WELL, ...heartbeat },
    heartbeatAt: NOW,
    ...change,
  };
}

describe('addToRanges', () => {
  test('joins numbers in any order, and again, into as few ranges as there are holes', () => {
    expect(addToRanges([], [3, 1, 2])).toEqual([[1, 3]]);
    expect(addToRanges([[1, 3]], [7, 6, 2])).toEqual([
      [1, 3],
      [6, 7],
    ]);
    const holed = addToRanges([], [10, 12, 15]);
    expect(missingIn(holed)).toBe(3);
    expect(missingIn(addToRanges(holed, [11, 13, 14]))).toBe(0);
    expect(missingIn([])).toBe(0);
  });
});

describe('deviceTroubles', () => {
  test('says nothing of a kiosk that works', () => {
    expect(deviceTroubles(aDevice({}), NOW)).toEqual([]);
  });

  test.for<[string, DeviceState, readonly object[]]>([
    [
      'one that never reported',
      aDevice({}, { heartbeat: null, heartbeatAt: null }),
      [{ kind: 'never-reported' }],
    ],
    [
      'silence, with what waits on the device',
      aDevice({ waiting: 14 }, { heartbeatAt: instant(NOW - 7_200_000) }),
      [{ kind: 'silent', sinceMs: 7_200_000, waiting: 14 }],
    ],
    [
      'a cleared memory, with how many answers are gone',
      aDevice(
        { storageLost: true },
        {
          received: [
            [1, 3],
            [9, 9],
          ],
        },
      ),
      [{ kind: 'storage-lost', missing: 5 }],
    ],
    [
      'missing numbers, but not those that still wait',
      aDevice(
        { waiting: 2 },
        {
          received: [
            [1, 3],
            [9, 9],
          ],
        },
      ),
      [{ kind: 'numbers-missing', missing: 3 }],
    ],
    [
      'storage, battery and refusals together',
      aDevice({
        refused: 2,
        persisted: false,
        storageUsed: 0.9,
        battery: { level: 0.1, charging: false },
      }),
      [
        { kind: 'refused', refused: 2 },
        { kind: 'storage-full', share: 0.9 },
        { kind: 'storage-not-kept' },
        { kind: 'battery-low', share: 0.1 },
      ],
    ],
  ])('names %s', ([, state, troubles]) => {
    expect(deviceTroubles(state, NOW)).toEqual(troubles);
  });
});
