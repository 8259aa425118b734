import { describe, expect, test } from 'vitest';
import { createCommentKeeper } from '../../../analytics/dashboard/comments/comment-keeper.ts';
import { createCommentLoader } from '../../../analytics/dashboard/comments/comment-loader.ts';
import { addMonths, instant, localMonth, type LocalMonth } from '../../../core/calendar.ts';
import type { CaseStep, CommentId, StoredComment } from '../../../core/comment-book.ts';
import { AN_GIANG, BIRTH, LONG_XUYEN, NOW, TODAY } from '../../support/builders.ts';

const LAST = addMonths(localMonth(TODAY), -1);

/** A book with the given number of comments in every month; notes what was read of it. */
function aBook(inMonth: number) {
  const read: string[] = [];
  let now = NOW;
  const sources = {
    comments: {
      async ofMonth(_province: unknown, month: LocalMonth, named?: readonly CommentId[]) {
        read.push(named === undefined ? `${month}` : `${month} ${named.join(' ')}`);
        const all = Array.from({ length: inMonth }, (_, i) => aComment(`${month}-${i}`));
        return all.filter(({ id }) => named === undefined || named.includes(id));
      },
      cells: async () => [{ unit: LONG_XUYEN, procedure: BIRTH, n: 100 }],
    },
    directory: () => null as never,
    province: AN_GIANG,
    now: () => now,
  };
  return { read, sources, later: (ms: number) => void (now = instant(now + ms)) };
}

function aComment(id: string): StoredComment {
  const words = { reasons: [], text: 'Chờ lâu', score: 2 } as const;
  return { id: id as CommentId, unit: LONG_XUYEN, procedure: BIRTH, ...words };
}

function overdue(ids: readonly string[]): ReadonlyMap<CommentId, CaseStep> {
  const step = { version: 1, state: 'open', dueOn: 0, note: 'x', author: 'lan', at: NOW } as const;
  return new Map(ids.map((id) => [id as CommentId, step as unknown as CaseStep]));
}

describe('comments in memory', () => {
  test('are read once, and again when they may have changed', async () => {
    const { read, sources, later } = aBook(3);
    const keeper = createCommentKeeper(sources);
    expect(await keeper.month(LAST)).toHaveLength(3);
    await keeper.month(LAST);
    expect(read).toEqual([`${LAST}`]);
    expect(await keeper.among(LAST, [`${LAST}-1` as CommentId])).toHaveLength(1);
    expect(read).toHaveLength(1);
    later(6 * 60_000);
    await keeper.month(LAST);
    expect(read).toHaveLength(2);
  });

  test('are forgotten, the oldest first, when there are too many', async () => {
    const { read, sources } = aBook(60_000);
    const keeper = createCommentKeeper(sources);
    const before = addMonths(LAST, -1);
    for (const month of [LAST, before, before, LAST]) await keeper.month(month);
    expect(read).toEqual([`${LAST}`, `${before}`, `${LAST}`]);
  });

  test('that wait for an official are read alone, not with their months', async () => {
    const { read, sources, later } = aBook(5);
    const loader = createCommentLoader(sources);
    const id = `${LAST}-2`;
    const list = () => loader.list({ state: 'overdue' }, null, overdue([id, 'unknown']));
    expect(await list()).toMatchObject({ total: 1, comments: [{ id, month: LAST }] });
    // The last one looks up whether what is shown still says the same.
    expect(read).toHaveLength(12 + 1);
    expect(read[0]).toBe(`${LAST} ${id} unknown`);
    expect(read.at(-1)).toBe(`${LAST} ${id}`);
    expect((await list())?.total).toBe(1);
    expect(read).toHaveLength(12 + 2);
    expect((await loader.list({ state: 'overdue' }, null, new Map()))?.total).toBe(0);
    expect((await loader.list({ state: 'overdue' }, null, overdue([])))?.total).toBe(0);
    expect(read).toHaveLength(12 + 2);
    expect((await loader.list({ state: 'waiting' }, null, overdue([id])))?.total).toBe(14);
    expect(read).toHaveLength(12 + 2 + 3 + 3);
    later(6 * 60_000);
    await list();
    expect(read).toHaveLength(12 + 2 + 3 + 3 + 12 + 1);
  });

  test('do not keep a fault', async () => {
    const { sources } = aBook(1);
    let isBroken = true;
    const broken = {
      ...sources,
      comments: {
        ...sources.comments,
        ofMonth: (...asked: Parameters<typeof sources.comments.ofMonth>) =>
          isBroken ? Promise.reject(new Error('no disk')) : sources.comments.ofMonth(...asked),
      },
    };
    const keeper = createCommentKeeper(broken);
    await expect(keeper.month(LAST)).rejects.toThrow('no disk');
    await expect(keeper.among(LAST, [`${LAST}-0` as CommentId])).rejects.toThrow('no disk');
    isBroken = false;
    expect(await keeper.among(LAST, [`${LAST}-0` as CommentId])).toHaveLength(1);
    expect(await keeper.month(LAST)).toHaveLength(1);
  });
});
