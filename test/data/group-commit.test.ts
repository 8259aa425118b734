import { expect, test } from 'vitest';
import { createGroupCommit } from '../../data/group-commit.ts';
import { StoreError } from '../../data/store-error.ts';

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('requests that arrive together share one commit, and each gets its own answers', async () => {
  const writes: number[][] = [];
  const commit = createGroupCommit<number, string>(async (items) => {
    writes.push([...items]);
    return items.map(String);
  });
  const answers = await Promise.all([commit([1, 2]), commit([3]), commit([])]);
  expect(answers).toEqual([['1', '2'], ['3'], []]);
  expect(writes).toEqual([[1, 2, 3]]);
});

test('a lone request is written in the same turn of the event loop', async () => {
  const writes: number[][] = [];
  const commit = createGroupCommit<number, number>(async (items) => {
    writes.push([...items]);
    return [...items];
  });
  const answer = commit([1]);
  await nextTurn();
  expect(writes).toEqual([[1]]);
  expect(await answer).toEqual([1]);
});

test('what arrives while a commit is under way goes with the next, and none is forgotten', async () => {
  const writes: number[][] = [];
  let finish: () => void = () => undefined;
  const commit = createGroupCommit<number, number>(async (items) => {
    writes.push([...items]);
    if (writes.length === 1) await new Promise<void>((resolve) => (finish = resolve));
    return [...items];
  });
  const first = commit([1]);
  await nextTurn();
  const others = [commit([2]), commit([3])];
  finish();
  expect(await Promise.all([first, ...others])).toEqual([[1], [2], [3]]);
  expect(writes).toEqual([[1], [2, 3]]);
});

test('a request that cannot be written does not take others with it', async () => {
  const commit = createGroupCommit<number, number>(async (items) => {
    if (items.includes(13)) throw new Error('poison');
    return [...items];
  });
  const answers = await Promise.allSettled([commit([1]), commit([13]), commit([2])]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('a fault of the store is told to all that shared it, without a second try', async () => {
  let tries = 0;
  const commit = createGroupCommit<number, number>(async () => {
    tries += 1;
    throw new StoreError('write-failed', 'gone', { retryable: true });
  });
  const answers = await Promise.allSettled([commit([1]), commit([2])]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(tries).toBe(1);
});

test('one commit takes at most about a thousand items', async () => {
  const sizes: number[] = [];
  const commit = createGroupCommit<number, number>(async (items) => {
    sizes.push(items.length);
    return [...items];
  });
  await Promise.all(
    Array.from({ length: 15 }, () => commit(Array.from({ length: 200 }, (_, i) => i))),
  );
  expect(sizes).toEqual([1000, 1000, 1000]);
});
