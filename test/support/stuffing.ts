import { HISTORY_DAYS } from '../../analytics/reports/judge-counter-day.ts';
import { addDays, instant, isoDay, localDay, type LocalDay } from '../../core/calendar.ts';
import { channelId } from '../../core/channel.ts';
import { toDirectory } from '../../core/directory.ts';
import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import { NO_CORRECTIONS } from '../../core/opening/holidays.ts';
import type { ScoreCounts } from '../../core/ports.ts';
import type { Rating } from '../../core/rating.ts';
import { SUSPECT_MARKS } from '../../core/rating-mark.ts';
import { ok } from '../../core/result.ts';
import type { Score } from '../../core/score.ts';
import type { CounterDay, Finding, JudgedDay } from '../../core/suspicion/suspicion.ts';
import { CHANNEL_IDS } from '../../server/channels.ts';
import { createCodeTries } from '../../server/code-tries.ts';
import { tapInstant } from '../../kiosk/page/tap-clock.ts';
import { createIntake, type Intake } from '../../server/intake.ts';
import { judgeDays } from '../../server/judge-days.ts';
import { createTapTrace } from '../../server/tap-trace.ts';
import { AN_GIANG, LISTS, TODAY } from './builders.ts';
import type { SeededRandom } from './seeded-random.ts';
import {
  honestDay,
  throughTheKiosk,
  type CounterKind,
  type Press,
  type SimulatedDay,
} from './simulated-counter.ts';

const COUNTER = LISTS.counters[0]!;
/** How a kiosk keeps and tells time; milliseconds after midnight in, and of its own clock out. */
export interface DeviceClock {
  wallMs(at: number): number;
  /** Counted up with every start of the page. */
  session(at: number): number;
  /** True where there is no network before the evening. */
  readonly isOffline: boolean;
}

/** Changes a day; null leaves it honest. */
export type Attack = (day: SimulatedDay, random: SeededRandom) => SimulatedDay;

export interface StuffedDay {
  readonly day: LocalDay;
  readonly isAttacked: boolean;
  readonly ratings: readonly (Press & { readonly isMarked: boolean })[];
  readonly findings: readonly Finding[];
  readonly backed: readonly Score[];
}

export interface Plan {
  readonly random: SeededRandom;
  readonly kind: CounterKind;
  /** Working days after those that say what is usual. */
  readonly days: number;
  readonly attack?: Attack;
  /** The attack comes on each so manieth day. */
  readonly every?: number;
  readonly clock?: DeviceClock;
}

/**
 * Lets a counter work for months, by the program's own rules from the glass to the page of suspicions:
 * the kiosk's judge, the intake with its trace of taps, and the judging of days.
 */
export async function simulate(plan: Plan): Promise<readonly StuffedDay[]> {
  const { random, kind, days, attack, every = 1 } = plan;
  const all = workingDays(days);
  const stuffed: Omit<StuffedDay, 'findings'>[] = [];
  const counted: CounterDay[] = [];
  for (const [i, day] of all.entries()) {
    const honest = honestDay(random, kind);
    const isAttacked = attack !== undefined && i >= all.length - days && i % every === 0;
    const { touches, backed, finished } = isAttacked ? attack(honest, random) : honest;
    const marks = await takeIn(day, throughTheKiosk(touches), plan.clock);
    const ratings = marks.map(({ press, marks: found }) => ({
      ...press,
      isMarked: SUSPECT_MARKS.some((mark) => found.has(mark)),
    }));
    stuffed.push({ day, isAttacked, ratings, backed });
    counted.push(countDay(day, { marks, backed, finished }));
  }
  const findings = await judge(counted);
  return stuffed.slice(-days).map((one) => ({ ...one, findings: findings.get(one.day) ?? [] }));
}

/** Mondays to Fridays up to today, with eight weeks before them. */
function workingDays(count: number): readonly LocalDay[] {
  const days: LocalDay[] = [];
  const wanted = count + (HISTORY_DAYS / 7) * 5;
  for (let day = TODAY; days.length < wanted; day = addDays(day, -1)) {
    const weekday = new Date(isoDay(day)).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days.unshift(day);
  }
  return days;
}

interface Taken {
  readonly press: Press;
  readonly marks: ReadonlySet<string>;
}

const RIGHT: DeviceClock = { wallMs: (at) => at, session: () => 0, isOffline: false };

/** When a kiosk without a network sends its day, and how much at once. */
const EVENING_MS = 18 * 3_600_000;
const AT_ONCE = 50;

/** Sends each rating a moment after it was made; a kiosk without a network sends all in the evening. */
async function takeIn(
  day: LocalDay,
  presses: readonly Press[],
  clock: DeviceClock = RIGHT,
): Promise<readonly Taken[]> {
  const midnight = Date.parse(`${isoDay(day)}T00:00:00+07:00`);
  let now = 0;
  const marks = new Map<string, Set<string>>();
  const intake = openIntake(() => midnight + now, marks);
  const reading = (at: number) => ({
    wallMs: midnight + clock.wallMs(at),
    uptimeMs: at,
    session: String(clock.session(at)),
  });
  const taken = presses.map((press, i) => {
    const submissionId = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
    const own = new Set<string>(press.marks);
    marks.set(submissionId, own);
    return { press, marks: own, submissionId, sequence: i + 1 };
  });
  const size = clock.isOffline ? AT_ONCE : 1;
  for (let i = 0; i < taken.length; i += size) {
    const batch = taken.slice(i, i + size);
    now = clock.isOffline ? EVENING_MS : batch[0]!.press.atMs + 1_500;
    const { outcomes } = await intake({
      items: batch.map(({ submissionId, press, sequence }) => {
        const tappedAt = tapInstant(reading(press.atMs), reading(now));
        return {
          submissionId,
          submission: ok({ ...submissionOf(submissionId, press, tappedAt), sequence }),
        };
      }),
      sentAt: instant(reading(now).wallMs),
      writer: { kind: 'device', id: 'kiosk', counter: COUNTER.id },
    });
    const refused = outcomes.find(({ status }) => status !== 'stored');
    if (refused) throw new Error(JSON.stringify(refused));
  }
  return taken;
}

function submissionOf(submissionId: string, press: Press, tappedAt: number): RatingSubmission {
  return {
    submissionId,
    score: press.score,
    channel: channelId('kiosk'),
    counterId: COUNTER.id,
    submittedAt: new Date(tappedAt).toISOString(),
    ...(press.marks.size > 0 && { marks: [...press.marks] }),
  };
}

function openIntake(now: () => number, marks: Map<string, Set<string>>): Intake {
  const note = (ratings: readonly Rating[]): void => {
    for (const { submissionId, marks: found = [] } of ratings) {
      for (const mark of found ?? []) marks.get(submissionId)?.add(mark);
    }
  };
  const directory = toDirectory(LISTS);
  const clock = () => instant(now());
  const calendar = { hours: new Map(), holidays: new Set<never>(), corrections: NO_CORRECTIONS };
  const ratings = {
    append: async (given: readonly Rating[]) => {
      note(given);
      return given.map(() => 'stored' as const);
    },
    tally: async () => [],
    span: async () => null,
  };
  return createIntake({
    ratings,
    trials: { append: async () => undefined } as never,
    directory: () => directory,
    channels: CHANNEL_IDS,
    now: clock,
    tries: createCodeTries(clock),
    trace: createTapTrace(() => calendar),
  });
}

function countDay(
  day: LocalDay,
  seen: {
    readonly marks: readonly Taken[];
    readonly backed: readonly Score[];
    readonly finished: number;
  },
): CounterDay {
  const found = seen.marks.flatMap(({ marks }) => [...marks]);
  return {
    counter: COUNTER.id,
    unit: COUNTER.unit,
    day,
    backed: countScores(seen.backed),
    unbacked: countScores(seen.marks.map(({ press }) => press.score)),
    finished: seen.finished,
    marks: Object.fromEntries(
      Map.groupBy(found, (mark) => mark)
        .entries()
        .map(([mark, all]) => [mark, all.length]),
    ),
    seen: '1',
    isNew: true,
  };
}

function countScores(scores: readonly Score[]): ScoreCounts {
  return [1, 2, 3, 4, 5].map((score) => scores.filter((one) => one === score).length) as never;
}

async function judge(days: readonly CounterDay[]): Promise<Map<LocalDay, readonly Finding[]>> {
  const found = new Map<LocalDay, readonly Finding[]>();
  const record = async (_province: unknown, judged: readonly JudgedDay[]) => {
    for (const { day, findings } of judged) found.set(day.day, findings);
  };
  const now = () => instant(Date.parse(`${isoDay(TODAY)}T18:00:00+07:00`));
  await judgeDays({ suspicions: { days: async () => days, record }, province: AN_GIANG, now });
  if (localDay(now()) !== TODAY || found.size === 0) throw new Error('no day was judged');
  return found;
}
