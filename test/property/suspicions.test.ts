import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeCounterDay } from '../../analytics/reports/judge-counter-day.ts';
import { addDays } from '../../core/calendar.ts';
import type { Rating } from '../../core/rating.ts';
import { SCORES, type Score } from '../../core/score.ts';
import type { SuspicionRule, Verdict } from '../../core/suspicion/suspicion.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { aRating, AN_GIANG, LISTS, NOW, TODAY } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const DAY = addDays(TODAY, -1);
const RECEIPTS = [0, 1, 2, 3, 4];
const { id: counter } = LISTS.counters[0]!;

type Mark = 'burst' | 'play';
const marks = fc.subarray<Mark>(['burst', 'play']);
const receipt = fc.constantFrom(...RECEIPTS);
const score = fc.constantFrom(...SCORES);

/** What may befall the ratings of one day, in any order. */
const steps = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('rate' as const), receipt, score, marks, backed: fc.boolean() }),
    fc.record({ act: fc.constant('amend' as const), receipt, score }),
    fc.record({ act: fc.constant('mark' as const), receipt, marks }),
    fc.record({ act: fc.constant('judge' as const), whole: fc.boolean() }),
    fc.record({
      act: fc.constant('decide' as const),
      rule: fc.constantFrom<SuspicionRule>('burst', 'play', 'volume'),
      verdict: fc.constantFrom<Verdict>('counts', 'left-out'),
    }),
  ),
  { minLength: 1, maxLength: 14 },
);

interface Known {
  readonly rating: Rating;
  score: Score;
  revision: number;
  readonly marks: Set<SuspicionRule>;
  readonly held: Set<SuspicionRule>;
  readonly verdicts: Map<SuspicionRule, Verdict>;
}

/** The rules as officials are told them, over a list of ratings; nothing of how they are stored. */
function createModel() {
  const ratings = new Map<number, Known>();
  /** How many ratings each rule was last found in. */
  const found = new Map<SuspicionRule, number>();
  const decisions = new Map<SuspicionRule, number>();
  const means = (rule: SuspicionRule, one: Known) =>
    rule === 'volume' ? !one.rating.backed : one.marks.has(rule);
  const all = () => [...ratings.values()];
  return {
    ratings,
    found,
    decisions,
    mark(one: Known, given: readonly SuspicionRule[]) {
      for (const mark of given.filter((each) => !one.marks.has(each))) {
        one.marks.add(mark);
        one.held.add(mark);
      }
    },
    judge(rules: readonly SuspicionRule[]) {
      for (const rule of ['burst', 'play', 'volume'] as const) {
        const isFound = rules.includes(rule);
        if (isFound || found.has(rule)) {
          found.set(rule, isFound ? all().filter((one) => means(rule, one)).length : 0);
        }
        for (const one of all()) {
          if (!isFound) one.held.delete(rule);
          else if (means(rule, one) && !one.verdicts.has(rule)) one.held.add(rule);
        }
      }
    },
    decide(rule: SuspicionRule, verdict: Verdict) {
      for (const one of all()) {
        const isKnown = one.held.has(rule) || one.verdicts.has(rule);
        const isMarked = rule !== 'volume' && found.get(rule)! > 0 && one.marks.has(rule);
        if (!isKnown && !isMarked) continue;
        one.held.delete(rule);
        one.verdicts.set(rule, verdict);
      }
      decisions.set(rule, (decisions.get(rule) ?? 0) + 1);
    },
    counted: (): readonly number[] => {
      const scores = [0, 0, 0, 0, 0];
      for (const { score: given, held, verdicts } of all()) {
        const isOut = held.size > 0 || [...verdicts.values()].includes('left-out');
        if (!isOut) scores[given - 1]! += 1;
      }
      return scores;
    },
  };
}

type Model = ReturnType<typeof createModel>;
type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

const at = { province: AN_GIANG, from: DAY, to: DAY };

async function judge({ suspicions }: OpenedStore, model: Model, whole: boolean): Promise<void> {
  const [day] = await suspicions.days(at);
  if (day === undefined) return;
  const unbacked = day.unbacked.reduce((sum, n) => sum + n, 0);
  const ofDay = { rule: 'volume', ratings: unbacked, evidence: { finished: 0 } } as const;
  const findings = judgeCounterDay(day, []).filter(({ rule }) => rule !== 'volume');
  const all = whole && unbacked > 0 ? [...findings, ofDay] : findings;
  await suspicions.record(AN_GIANG, [{ day, findings: all }], NOW);
  model.judge(all.map(({ rule }) => rule));
}

async function take(store: OpenedStore, model: Model, step: Step): Promise<void> {
  if (step.act === 'judge') return judge(store, model, step.whole);
  if (step.act === 'decide') {
    const { rule, verdict } = step;
    const outcome = await store.suspicions.decide(
      { province: AN_GIANG, counter, day: DAY, rule },
      {
        verdict,
        reason: 'xem',
        author: 'lan',
        decidedAt: NOW,
        after: model.decisions.get(rule) ?? 0,
      },
      { at: NOW, actor: 'lan', act: 'POST /dashboard/marks', object: '', detail: {}, origin: '' },
    );
    expect(outcome).toBe(model.found.has(rule) ? 'decided' : 'unknown');
    if (outcome === 'decided') model.decide(rule, verdict);
    return;
  }
  const known = model.ratings.get(step.receipt);
  if (step.act === 'rate') {
    if (known !== undefined) return;
    const { score: given, backed } = step;
    const submissionId = `0000000${step.receipt}-0000-4000-8000-000000000000` as never;
    const rating = aRating({ submissionId, day: DAY, score: given, backed });
    await store.ratings.append([{ ...rating, marks: step.marks }]);
    const empty = { held: new Set<never>(), verdicts: new Map<never, never>() };
    const one: Known = { rating, score: given, revision: 0, marks: new Set(), ...empty };
    model.ratings.set(step.receipt, one);
    return model.mark(one, step.marks);
  }
  if (known === undefined) return;
  if (step.act === 'amend') {
    known.revision += 1;
    known.score = step.score;
    const { revision } = known;
    const later = { ...known.rating, revision, score: step.score, reasons: ['fast'] as const };
    await store.ratings.append([later, later]);
    return;
  }
  await store.ratings.append([{ ...known.rating, marks: step.marks }]);
  model.mark(known, step.marks);
}

test.for(ENGINES.map((engine) => ({ ...engine, numRuns: engine.name === 'SQLite' ? 60 : 8 })))(
  'what counts is what the rules say, whatever is marked, judged, amended and decided on $name',
  { timeout: 300_000 },
  async ({ open, numRuns }) => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const { store, discard } = await open();
        try {
          await store.directory.record(LISTS);
          const model = createModel();
          for (const step of list) {
            await take(store, model, step);
            const query = { ...at, grain: 'day', by: 'period', dimension: 'all' } as const;
            const scores = [0, 0, 0, 0, 0];
            for (const tally of await store.ratings.tally(query)) {
              for (const [i, n] of tally.scores.entries()) scores[i]! += n;
            }
            expect(scores).toEqual(model.counted());
          }
          expect((await verifyCounts(store.engine)).differences).toEqual([]);
        } finally {
          await discard();
        }
      }),
      { numRuns },
    );
  },
);
