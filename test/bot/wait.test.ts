import { expect, test } from 'vitest';
import { backoffMs, waitByTimer } from '../../bot/wait.ts';

test.for([
  [1, 1_000],
  [2, 2_000],
  [5, 16_000],
  [6, 20_000],
  [5_000, 20_000],
] as const)('after %i failures the next try is %i ms away', ([failures, ms]) => {
  expect(backoffMs(failures, 20_000)).toBe(ms);
});

test('an aborted signal ends the wait at once, before or while it lasts', async () => {
  const abort = new AbortController();
  const waiting = waitByTimer(3_600_000, abort.signal);
  abort.abort();
  await waiting;
  await waitByTimer(3_600_000, abort.signal);
  expect(abort.signal.aborted).toBe(true);
});

test('ends by itself', async () => {
  await expect(waitByTimer(0, new AbortController().signal)).resolves.toBeUndefined();
});
