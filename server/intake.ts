import { instant, parseInstant, type Instant } from '../core/calendar.ts';
import type { ChannelId } from '../core/channel.ts';
import type { Directory } from '../core/directory.ts';
import type { IntakeError } from '../core/errors.ts';
import { acceptRating, type AcceptedRating } from '../core/intake/accept-rating.ts';
import type { PersonalDataKind } from '../core/redaction/personal-data-kind.ts';
import type { AppendOutcome, RatingLog, TrialLog } from '../core/ports.ts';
import type { Writer } from '../core/access.ts';
import type { Rating } from '../core/rating.ts';

import type { CodeTries } from './code-tries.ts';
import { createGuessGuard } from './guess-guard.ts';
import type { ParsedItem } from './parse-submissions.ts';
import type { TapTrace, TimedRating } from './tap-trace.ts';

/** How the store's refusals are said. */
const REFUSALS = {
  conflict: { code: 'submission-conflict', field: 'submissionId' },
  late: { code: 'revision-late', field: 'revision' },
  'invitation-unusable': { code: 'invitation-unusable', field: 'invitationCode' },
} as const satisfies Partial<Record<AppendOutcome, IntakeError>>;

/** What became of one item of a request. */
export type ItemOutcome =
  | {
      readonly submissionId: string;
      readonly status: 'stored' | 'duplicate';
      /** Only with `stored`, and only when something was cut out of its texts. */
      readonly redacted?: RedactedTexts;
    }
  | {
      readonly submissionId: string | null;
      readonly status: 'refused';
      readonly error: IntakeError;
    };

/** What a citizen may be shown of the texts as they were stored. */
interface RedactedTexts {
  readonly kinds: readonly PersonalDataKind[];
  readonly comment: string | null;
  readonly component: string | null;
  readonly text: string | null;
}

interface IntakeResult {
  readonly outcomes: readonly ItemOutcome[];
  /** Server's clock minus the client's, as measured by this request; 0 when it is right. */
  readonly clockOffsetMs: number;
}

interface IntakeRequest {
  readonly items: readonly ParsedItem[];
  readonly sentAt: Instant | null;
  readonly writer: Writer;
  /** False when the caller limits guessing by itself. */
  readonly limitCodes?: boolean;
}

/** Takes ratings in, by one rule for every way they come. */
export type Intake = (request: IntakeRequest) => Promise<IntakeResult>;

export interface IntakeDependencies {
  readonly ratings: RatingLog;
  readonly trials: TrialLog;
  readonly directory: () => Directory;
  readonly channels: ReadonlySet<ChannelId>;
  readonly now: () => Instant;
  readonly tries: CodeTries;
  /** Compares the times of a kiosk's ratings; they are stored nowhere. */
  readonly trace: TapTrace;
}

/**
 * An intake that decides each item by itself and stores what is accepted in one call. It resolves
 * only when the accepted ratings are on disk, and rejects when that is not known.
 */
export function createIntake(dependencies: IntakeDependencies): Intake {
  return async ({ items, sentAt, writer, limitCodes = true }) => {
    const context = {
      directory: dependencies.directory(),
      channels: dependencies.channels,
      writer,
      now: dependencies.now(),
      sentAt,
    };
    const all = items.map(({ submission }) =>
      submission.ok ? acceptRating(submission.value, context) : submission,
    );
    const guard = limitCodes ? createGuessGuard(dependencies.tries, writer) : null;
    const decided = guard?.limit(all) ?? all;
    await guard?.slowDown(decided);
    const accepted: AcceptedRating[] = [];
    const trials: Rating[] = [];
    const timed: TimedRating[] = [];
    for (const [i, decision] of decided.entries()) {
      if (!decision.ok) continue;
      if (isTrial(items[i]!)) {
        trials.push(decision.value.rating);
        continue;
      }
      accepted.push(decision.value);
      const tap = timedRating(items[i]!, decision.value, context.now);
      if (tap !== null) timed.push(tap);
    }
    if (trials.length > 0) await dependencies.trials.append(trials);
    const stored =
      accepted.length === 0
        ? []
        : await dependencies.ratings.append(
            withMarks(accepted, dependencies.trace.note(writer, timed, context.now)),
          );
    guard?.note(accepted, stored);

    let next = 0;
    const outcomes = decided.map((decision, i): ItemOutcome => {
      const { submissionId } = items[i]!;
      if (!decision.ok) return { submissionId, status: 'refused', error: decision.error };
      const status = isTrial(items[i]!) ? 'stored' : stored[next++]!;
      if (status === 'stored' || status === 'duplicate') {
        const redacted = status === 'stored' ? redactedTexts(decision.value) : null;
        return { submissionId: submissionId!, status, ...(redacted && { redacted }) };
      }
      return { submissionId, status: 'refused', error: REFUSALS[status] };
    });
    const clockOffsetMs = accepted.find(({ clock }) => clock.clockOffsetMs !== 0)?.clock
      .clockOffsetMs;
    return { outcomes, clockOffsetMs: clockOffsetMs ?? 0 };
  };
}

/** With the corrected time of its tap; null when that is not known. */
function timedRating(
  { submission }: ParsedItem,
  { rating, clock }: AcceptedRating,
  now: Instant,
): TimedRating | null {
  const tapped = submission.ok ? parseInstant(submission.value.submittedAt) : null;
  if (tapped === null || clock.estimated) return null;
  const sequence = submission.ok ? (submission.value.sequence ?? null) : null;
  return { rating, at: instant(Math.min(now, tapped + clock.clockOffsetMs)), sequence };
}

/** The ratings with what was seen of them; behind them earlier ones that only gain a mark. */
function withMarks(
  accepted: readonly AcceptedRating[],
  { marks, earlier }: ReturnType<TapTrace['note']>,
): readonly Rating[] {
  const marked = accepted.map(({ rating }) => {
    const found = marks.get(rating.submissionId) ?? [];
    return found.length === 0 ? rating : { ...rating, marks: [...(rating.marks ?? []), ...found] };
  });
  return [...marked, ...earlier];
}

function redactedTexts({ rating, cut }: AcceptedRating): RedactedTexts | null {
  if (cut.length === 0) return null;
  const { comment, nomination } = rating;
  return {
    kinds: cut,
    comment,
    component: nomination?.component ?? null,
    text: nomination?.text ?? null,
  };
}

function isTrial({ submission }: ParsedItem): boolean {
  return submission.ok && submission.value.trial === true;
}
