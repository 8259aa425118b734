import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sumScores } from '../../analytics/stats/satisfaction-index.ts';
import { addDays, instant, type LocalDay } from '../../core/calendar.ts';
import type { Rating, SubmissionId } from '../../core/rating.ts';
import type { SuspicionKey, SuspicionRule, Verdict } from '../../core/suspicion/suspicion.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { judgeDays } from '../../server/judge-days.ts';
import {
  anAmendment,
  aRating,
  AN_GIANG,
  LISTS,
  LONG_XUYEN,
  NOW,
  TODAY,
} from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const { id: counter } = LISTS.counters[0]!;

describe.each(ENGINES)('suspicions on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;
  let nextDay = TODAY;

  beforeAll(async () => {
    ({ store, discard } = await open());
    await store.directory.record(LISTS);
  });
  afterAll(() => discard());

  /** A day that no other test uses. */
  const ownDay = (): LocalDay => (nextDay = addDays(nextDay, -1));
  const judge = () =>
    judgeDays({ suspicions: store.suspicions, province: AN_GIANG, now: () => NOW });
  const range = (day: LocalDay) => ({ province: AN_GIANG, unit: null, from: day, to: day });
  const found = (day: LocalDay) => store.suspicions.list(range(day));
  const counted = async (day: LocalDay) => {
    const query = { province: AN_GIANG, grain: 'day', from: day, to: day, by: 'period' } as const;
    const tallies = await store.ratings.tally({ ...query, dimension: 'all' });
    return tallies.length === 0 ? null : sumScores(tallies);
  };
  const leftOut = (day: LocalDay) => store.suspicions.tallyLeftOut(range(day));
  const decide = (key: Omit<SuspicionKey, 'province' | 'counter'>, verdict: Verdict, after = 0) =>
    store.suspicions.decide(
      { ...key, province: AN_GIANG, counter },
      { verdict, reason: 'xem lại', author: 'lan', decidedAt: NOW, after },
      { at: NOW, actor: 'lan', act: 'POST /dashboard/marks', object: '', detail: {}, origin: '' },
    );
  const marked = (day: LocalDay, rules: readonly SuspicionRule[], change: Partial<Rating> = {}) =>
    aRating({ day, marks: rules as Rating['marks'] & object, ...change });
  const isExact = async () => expect((await verifyCounts(store.engine)).differences).toEqual([]);

  test('judges a day once, again when a late rating comes, and tells what no longer holds', async () => {
    const day = ownDay();
    await store.ratings.append([marked(day, ['burst']), marked(day, ['burst', 'play'])]);
    // Two processes at once.
    await Promise.all([judge(), judge()]);
    expect(await found(day)).toMatchObject([
      { rule: 'burst', ratings: 2, evidence: { of: 2 }, unit: LONG_XUYEN, decisions: [] },
      { rule: 'play', ratings: 1 },
    ]);
    expect(await judge()).toBe(0);
    await store.ratings.append([aRating({ day, score: 1 })]);
    expect(await judge()).toBe(1);
    expect(await found(day)).toMatchObject([{ evidence: { of: 3 } }, { evidence: { of: 3 } }]);
    const [seen] = await store.suspicions.days({ province: AN_GIANG, from: day, to: day });
    expect(seen).toMatchObject({ marks: { burst: 2, play: 1 }, isNew: false, finished: null });
    expect(await counted(day)).toEqual([1, 0, 0, 0, 0]);
    await store.suspicions.record(AN_GIANG, [{ day: seen!, findings: [] }], NOW);
    expect(await found(day)).toEqual([]);
    expect(await counted(day)).toEqual([1, 0, 0, 0, 2]);
    await isExact();
  });

  test('a decision moves every count, is undone, and stays on record', async () => {
    const day = ownDay();
    const stuffed = ['closed', 'burst'] as const;
    const ratings = [
      marked(day, stuffed, { reasons: ['fast'], criteria: { speed: 5 } }),
      marked(day, ['closed'], { score: 4, procedure: null }),
      aRating({ day, score: 2, reasons: ['fast'] }),
    ];
    await store.ratings.append(ratings);
    // At once, before anything is judged; and nothing more when they come again.
    expect(await counted(day)).toEqual([0, 1, 0, 0, 0]);
    await store.ratings.append(ratings);
    await judge();
    expect(await counted(day)).toEqual([0, 1, 0, 0, 0]);
    await isExact();
    const waiting = { backed: false, scores: [0, 0, 0, 1, 1] };
    expect(await leftOut(day)).toEqual([{ decided: false, ...waiting }]);
    expect(await decide({ day, rule: 'closed' }, 'left-out')).toBe('decided');
    expect(await counted(day)).toEqual([0, 1, 0, 0, 0]);
    await isExact();
    expect(await leftOut(day)).toEqual([{ decided: true, ...waiting }]);
    for (const dimension of ['all', 'unit', 'counter', 'procedure'] as const) {
      const query = { province: AN_GIANG, dimension, from: day, to: day };
      const apart = await store.suspicions.leftOutBy(query);
      expect(sumScores(apart)).toEqual(waiting.scores);
      expect(apart.every((each) => each.day === day && !each.backed)).toBe(true);
      const { member } = apart[0]!;
      const one = await store.suspicions.leftOutBy({ ...query, member });
      expect(one).toEqual(apart.filter((each) => each.member === member));
    }
    // Who decides without having seen that decision is told so.
    expect(await decide({ day, rule: 'closed' }, 'counts')).toBe('stale');
    expect(await decide({ day, rule: 'volume' }, 'left-out')).toBe('unknown');
    // What is left out by two decisions comes back with the last of them.
    expect(await decide({ day, rule: 'burst' }, 'left-out')).toBe('decided');
    expect(await decide({ day, rule: 'closed' }, 'counts', 1)).toBe('decided');
    expect(await counted(day)).toEqual([0, 1, 0, 1, 0]);
    await isExact();
    expect(await decide({ day, rule: 'burst' }, 'counts', 1)).toBe('decided');
    expect(await counted(day)).toEqual([0, 1, 0, 1, 1]);
    await isExact();
    expect(await judge()).toBe(0);
    const [burst] = await found(day);
    expect(burst!.decisions).toMatchObject([
      { version: 1, verdict: 'left-out', ratings: 1, author: 'lan', reason: 'xem lại' },
      { version: 2, verdict: 'counts', ratings: 1 },
    ]);
    const notes = await store.audit.list({ act: 'POST /dashboard/marks', most: 10 });
    expect(notes).toHaveLength(4);
  });

  test('what is left out may be amended, and comes back as amended', async () => {
    const day = ownDay();
    const submissionId = randomUUID() as SubmissionId;
    const tap = marked(day, ['play'], { submissionId, score: 5 });
    await store.ratings.append([tap]);
    await judge();
    await decide({ day, rule: 'play' }, 'left-out');
    const { reasons } = anAmendment({ reasons: ['fast'] });
    await store.ratings.append([{ ...tap, revision: 1, score: 1, reasons }]);
    expect(await counted(day)).toBeNull();
    await isExact();
    await decide({ day, rule: 'play' }, 'counts', 1);
    expect(await counted(day)).toEqual([1, 0, 0, 0, 0]);
    await isExact();
  });

  test('decisions, amendments and new ratings at once leave the counts exact', async () => {
    const day = ownDay();
    const taps = Array.from({ length: 12 }, () => marked(day, ['burst']));
    await store.ratings.append(taps);
    await judge();
    const amend = taps.map((tap) =>
      store.ratings.append([{ ...tap, revision: 1, score: 2, reasons: ['fast'] }]),
    );
    const fresh = taps.map(() => store.ratings.append([aRating({ day, score: 3 })]));
    const outcomes = await Promise.all([
      decide({ day, rule: 'burst' }, 'left-out'),
      decide({ day, rule: 'burst' }, 'left-out'),
    ]);
    await Promise.all([...amend, ...fresh]);
    expect(outcomes.toSorted()).toEqual(['decided', 'stale']);
    expect(await counted(day)).toEqual([0, 0, 12, 0, 0]);
    await isExact();
    // Later marks are no part of what was decided: they wait for the next decision.
    await store.ratings.append([marked(day, ['burst'])]);
    await judge();
    expect(await found(day)).toMatchObject([
      { ratings: 13, held: 1, decisions: [{ ratings: 12 }] },
    ]);
    expect(await decide({ day, rule: 'burst' }, 'counts', 1)).toBe('decided');
    expect(await counted(day)).toEqual([0, 12, 12, 0, 1]);
    await isExact();
  });

  test('a mark that comes with a later sending takes a counted rating out', async () => {
    const day = ownDay();
    const taps = [4, 5].map((score) => aRating({ day, score: score as 4 | 5, reasons: ['fast'] }));
    await store.ratings.append(taps);
    expect(await counted(day)).toEqual([0, 0, 0, 1, 1]);
    const bare = { ...taps[0]!, reasons: null, marks: ['burst'] as const };
    expect(await store.ratings.append([bare, bare])).toEqual(['duplicate', 'duplicate']);
    expect(await counted(day)).toEqual([0, 0, 0, 0, 1]);
    await isExact();
    await judge();
    await decide({ day, rule: 'burst' }, 'counts');
    // Its mark is known, and decided about.
    await store.ratings.append([bare]);
    expect(await counted(day)).toEqual([0, 0, 0, 1, 1]);
    await isExact();
  });

  test('a day that was read before a mark came does not let its rating count', async () => {
    const day = ownDay();
    await store.ratings.append([aRating({ day, score: 2 })]);
    const [seen] = await store.suspicions.days({ province: AN_GIANG, from: day, to: day });
    await store.ratings.append([marked(day, ['play'])]);
    await store.suspicions.record(AN_GIANG, [{ day: seen!, findings: [] }], NOW);
    expect(await counted(day)).toEqual([0, 1, 0, 0, 0]);
    expect(await judge()).toBe(1);
    expect(await found(day)).toMatchObject([{ rule: 'play', held: 1 }]);
    expect(await counted(day)).toEqual([0, 1, 0, 0, 0]);
  });

  test('of a whole day it leaves out what came without a code', async () => {
    const day = ownDay();
    await store.ratings.append(Array.from({ length: 7 }, () => aRating({ day })));
    const [seen] = await store.suspicions.days({ province: AN_GIANG, from: day, to: day });
    const findings = [{ rule: 'volume', ratings: 7, evidence: { finished: 2 } }] as const;
    await store.suspicions.record(AN_GIANG, [{ day: seen!, findings }], instant(NOW));
    expect(await counted(day)).toBeNull();
    await isExact();
    expect(await decide({ day, rule: 'volume' }, 'left-out')).toBe('decided');
    expect(await counted(day)).toBeNull();
    expect(await leftOut(day)).toEqual([{ decided: true, backed: false, scores: [0, 0, 0, 0, 7] }]);
    // Those that come later follow as soon as the day is judged again.
    await store.ratings.append([
      aRating({ day, score: 1 }),
      aRating({ day, score: 4, backed: true }),
    ]);
    const more = [{ rule: 'volume', ratings: 8, evidence: { finished: 2 } }] as const;
    await store.suspicions.record(AN_GIANG, [{ day: seen!, findings: more }], instant(NOW));
    expect(await counted(day)).toEqual([0, 0, 0, 1, 0]);
    expect(await found(day)).toMatchObject([{ ratings: 8, held: 1 }]);
    expect(await decide({ day, rule: 'volume' }, 'counts', 1)).toBe('decided');
    expect(await counted(day)).toEqual([1, 0, 0, 1, 7]);
    await isExact();
  });
});
