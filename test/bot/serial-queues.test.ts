import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createPlaces, createSerialQueues } from '../../bot/serial-queues.ts';

test('runs the tasks of a key in order and those of others beside them', async () => {
  const queues = createSerialQueues();
  const seen: string[] = [];
  const slow = Promise.withResolvers<void>();
  const first = queues.run('a', async () => {
    await slow.promise;
    seen.push('a1');
  });
  const second = queues.run('a', async () => seen.push('a2'));
  await queues.run('b', async () => seen.push('b1'));
  expect(queues.length('a')).toBe(2);
  slow.resolve();
  await Promise.all([first, second]);
  expect(seen).toEqual(['b1', 'a1', 'a2']);
});

test('a task that fails tells its caller and lets the next one run', async () => {
  const queues = createSerialQueues();
  const failing = queues.run('a', () => Promise.reject(new Error('planted')));
  const next = queues.run('a', () => Promise.resolve(2));
  await expect(failing).rejects.toThrow('planted');
  await expect(next).resolves.toBe(2);
});

test('is settled only when tasks added meanwhile are done, and then holds nothing', async () => {
  const queues = createSerialQueues();
  const seen: string[] = [];
  void queues.run('a', async () => {
    void queues.run('b', async () => {
      await Promise.resolve();
      seen.push('b');
    });
  });
  await queues.settled();
  expect(seen).toEqual(['b']);
  expect([queues.length('a'), queues.length('b')]).toEqual([0, 0]);
  await queues.settled();
});

test('runs no more tasks than there are places, in order', async () => {
  const places = createPlaces(2);
  const started: number[] = [];
  const gates = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
  const tasks = gates.map((gate, n) =>
    places(() => {
      started.push(n);
      return gate.promise;
    }),
  );
  await nextTurn();
  expect(started).toEqual([0, 1]);
  gates[1]!.reject(new Error('planted'));
  await expect(tasks[1]).rejects.toThrow('planted');
  await nextTurn();
  expect(started).toEqual([0, 1, 2]);
  for (const gate of gates) gate.resolve();
  await Promise.allSettled(tasks);
  expect(started).toEqual([0, 1, 2, 3]);
});
