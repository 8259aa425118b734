import { addDays, type LocalDay } from '../../core/calendar.ts';
import { channelId, type ChannelId } from '../../core/channel.ts';
import type { OneStopCounter } from '../../core/organisation.ts';
import type { Procedure } from '../../core/procedure.ts';
import { QUESTIONNAIRE_VERSION, type Rating, type SubmissionId } from '../../core/rating.ts';
import { BAD_REASONS, GOOD_REASONS, type Reason } from '../../core/reason.ts';
import { isSatisfied, type Score } from '../../core/score.ts';
import { openingLoad } from './opening-days.ts';
import { seededRandom, weightedChoice, type SeededRandom } from './seeded-random.ts';
import { CUT_AT, type SimulatedProvince } from './simulated-province.ts';

/** What decides a simulation; the same plan always yields the same ratings. */
export interface SimulationPlan {
  readonly seed: string;
  /** Ratings from `first` to `last`, both included. */
  readonly ratings: number;
  readonly first: LocalDay;
  readonly last: LocalDay;
}

/** Day on which the cut that the story tells of takes effect. */
export function cutOn({ first, last }: Pick<SimulationPlan, 'first' | 'last'>): LocalDay {
  return addDays(first, Math.ceil(CUT_AT * (last - first + 1)));
}

interface ChannelHabit {
  readonly channel: ChannelId;
  readonly share: number;
  /** Share of its ratings that an invitation stood behind. */
  readonly backed: number;
  /** Share of its ratings that name no place. */
  readonly placeless: number;
  readonly layout: string | null;
}

const CHANNEL_HABITS: readonly ChannelHabit[] = [
  {
    channel: channelId('kiosk'),
    share: 0.7,
    backed: 0.62,
    placeless: 0,
    layout: 'faces-5-good-left',
  },
  { channel: channelId('phone'), share: 0.18, backed: 0.74, placeless: 0, layout: null },
  { channel: channelId('telegram'), share: 0.09, backed: 0.3, placeless: 0.3, layout: null },
  { channel: channelId('zalo'), share: 0.03, backed: 0.3, placeless: 0.3, layout: null },
];

/** Log-odds of a satisfied answer on the first day, for an average counter and procedure. */
const FIRST_DAY_LOG_ODDS = 2.09;
/** What a year of small improvements adds to them. */
const YEARLY_LOG_ODDS = 0.36;
/** Who comes without an invitation is a little more often someone with a complaint. */
const UNBACKED_LOG_ODDS = -0.2;

const SATISFIED_SCORE = weightedChoice<Score>([4, 5], (score) => (score === 5 ? 0.56 : 0.44));
const DISSATISFIED_SCORE = weightedChoice<Score>([1, 2, 3], (score) => [0.2, 0.3, 0.5][score - 1]!);
const BAD_REASON = weightedChoice<Reason>(BAD_REASONS, (_, index) => 1 / (index + 1));
const GOOD_REASON = weightedChoice<Reason>(GOOD_REASONS, (_, index) => 1 / (index + 1));
const CHANNEL_HABIT = weightedChoice(CHANNEL_HABITS, (habit) => habit.share);

/**
 * Made-up ratings of the plan, day by day, up to and including `until`. Pure: depends on nothing but
 * its arguments. A later `until` repeats the earlier ratings and goes on at the same pace, so that a
 * store filled once can be brought up to date; each rating keeps its `submissionId`.
 */
export function* simulatedRatings(
  plan: SimulationPlan,
  province: SimulatedProvince,
  until: LocalDay,
): Generator<Rating> {
  const pace = plan.ratings / totalLoad(plan);
  let load = 0;
  let made = 0;
  for (let day = plan.first; day <= until; day = addDays(day, 1)) {
    load += dayLoad(plan.seed, day);
    // Rounded on the running sum, so that the plan's number is met to the last rating.
    const target = Math.round(load * pace);
    const random = seededRandom(`${plan.seed}/ratings/${day}`);
    for (; made < target; made += 1) yield simulateRating(plan, province, day, random);
  }
}

function totalLoad(plan: SimulationPlan): number {
  let load = 0;
  for (let day = plan.first; day <= plan.last; day = addDays(day, 1))
    load += dayLoad(plan.seed, day);
  if (load === 0)
    throw new Error('the plan of the simulation has no day on which counters are open');
  return load;
}

function dayLoad(seed: string, day: LocalDay): number {
  const load = openingLoad(day);
  return load === 0 ? 0 : load * (0.85 + 0.3 * seededRandom(`${seed}/load/${day}`).next());
}

function simulateRating(
  plan: SimulationPlan,
  province: SimulatedProvince,
  day: LocalDay,
  random: SeededRandom,
): Rating {
  const submissionId = uuid(random);
  const habit = CHANNEL_HABIT(random);
  const counter =
    random.next() < habit.placeless ? province.placeless : province.pickCounter(random);
  const procedure = province.pickProcedure(counter, random);
  const backed = random.next() < habit.backed;
  const logOdds =
    FIRST_DAY_LOG_ODDS +
    YEARLY_LOG_ODDS * Math.min(1, (day - plan.first) / 365) +
    province.logOdds(counter, procedure, (day - plan.first) / (plan.last - plan.first + 1)) +
    (backed ? 0 : UNBACKED_LOG_ODDS);
  const satisfied = random.next() < 1 / (1 + Math.exp(-logOdds));
  const score = (satisfied ? SATISFIED_SCORE : DISSATISFIED_SCORE)(random);
  return {
    submissionId,
    revision: 0,
    ...placeOf(counter, procedure),
    channel: habit.channel,
    day,
    score,
    backed,
    questionnaire: QUESTIONNAIRE_VERSION,
    layout: habit.layout,
    reasons: simulateReasons(score, random),
    criteria: null,
    comment: simulateComment(score, province, random),
    nomination: null,
  };
}

function placeOf(
  counter: OneStopCounter,
  procedure: Procedure | null,
): Pick<Rating, 'province' | 'unit' | 'counter' | 'procedure'> {
  return {
    province: counter.province,
    unit: counter.unit,
    counter: counter.id,
    procedure: procedure?.code ?? null,
  };
}

function simulateReasons(score: Score, random: SeededRandom): readonly Reason[] | null {
  const [pick, share] = isSatisfied(score) ? [GOOD_REASON, 0.12] : [BAD_REASON, 0.75];
  if (random.next() >= share) return null;
  const reasons = new Set([pick(random)]);
  if (random.next() < 0.35) reasons.add(pick(random));
  return [...reasons];
}

function simulateComment(
  score: Score,
  province: SimulatedProvince,
  random: SeededRandom,
): string | null {
  const [comments, share] = isSatisfied(score)
    ? [province.comments.good, 0.025]
    : [province.comments.bad, 0.15];
  if (random.next() >= share || comments.length === 0) return null;
  return comments[Math.floor(random.next() * comments.length)] ?? null;
}

/** In the form of a random UUID (version 4). */
function uuid(random: SeededRandom): SubmissionId {
  const hex = Array.from({ length: 4 }, () => random.bits().toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[random.bits() & 3];
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return parts.join('-') as SubmissionId;
}
