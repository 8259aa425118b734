import { channelId } from '../../core/channel.ts';
import type { Score } from '../../core/score.ts';
import type { WaitingRating } from './device-storage.ts';
import type { FaceLayout } from './faces.ts';
import { rateScreen } from './screens/rate-screen.ts';
import { thanksScreen } from './screens/thanks-screen.ts';
import { troubleScreen } from './screens/trouble-screen.ts';
import type { Stage } from './stage.ts';
import type { ClockReading } from './tap-clock.ts';

export interface RatingFlowDeps {
  readonly stage: Stage;
  readonly counterId: () => string;
  /** Keeps the rating for good on this device; rejects when it could not. */
  readonly save: (rating: WaitingRating) => Promise<void>;
  readonly newSubmissionId: () => string;
  readonly readClock: () => ClockReading;
  readonly layout: () => FaceLayout;
  /** Called before each return to the start; false when another screen took over. */
  readonly mayStart: () => boolean;
}

export interface RatingFlow {
  /** The start screen, with nothing of the previous citizen. */
  start(): void;
  /** The server has these ratings; the thanks screen says so if it is about one of them. */
  markSent(submissionIds: readonly string[]): void;
  /** True while the start screen waits for a face. */
  isAtStart(): boolean;
}

const THANKS_MS = 5_000;
const TROUBLE_MS = 8_000;

/** Taps on a face count only this long after the start screen came, so that a double tap rates once. */
const COOLDOWN_MS = 1_500;

/**
 * One tap, one rating: `ready` takes the first face, `busy` ignores everything until the start screen
 * is back and its cooldown over. Thanks come only after the rating is saved.
 */
export function createRatingFlow(deps: RatingFlowDeps): RatingFlow {
  const { stage } = deps;
  let state: 'ready' | 'busy' = 'busy';
  let readyAt = 0;
  let returning: ReturnType<typeof setTimeout> | undefined;
  let thanked: { readonly submissionId: string; isSent: boolean } | null = null;

  const start = (): void => {
    clearTimeout(returning);
    thanked = null;
    state = 'busy';
    stage.reset();
    if (!deps.mayStart()) return;
    state = 'ready';
    readyAt = deps.readClock().uptimeMs + COOLDOWN_MS;
    stage.show((words) => rateScreen(words, (score) => void rate(score)));
  };

  const rate = async (score: Score): Promise<void> => {
    const tappedAt = deps.readClock();
    if (state !== 'ready' || tappedAt.uptimeMs < readyAt) return;
    state = 'busy';
    const rating = toWaitingRating(deps, score, tappedAt);
    try {
      await deps.save(rating);
    } catch {
      showTrouble();
      return;
    }
    showThanks(rating.submissionId);
  };

  const showThanks = (submissionId: string): void => {
    const shown = { submissionId, isSent: false };
    thanked = shown;
    stage.show((words) => thanksScreen(words, shown.isSent));
    returning = setTimeout(start, THANKS_MS);
  };

  const showTrouble = (): void => {
    stage.show(({ texts }) => troubleScreen(texts.notSaved, texts.notSavedHelp));
    returning = setTimeout(start, TROUBLE_MS);
  };

  return {
    start,
    markSent(submissionIds) {
      if (!thanked || thanked.isSent || !submissionIds.includes(thanked.submissionId)) return;
      thanked.isSent = true;
      stage.redraw();
    },
    isAtStart: () => state === 'ready',
  };
}

function toWaitingRating(
  { stage, counterId, newSubmissionId, layout }: RatingFlowDeps,
  score: Score,
  tappedAt: ClockReading,
): WaitingRating {
  const submissionId = newSubmissionId();
  const body = {
    submissionId,
    score,
    channel: channelId('kiosk'),
    counterId: counterId(),
    language: stage.language(),
    submittedAt: new Date(tappedAt.wallMs).toISOString(),
    layout: layout(),
  };
  return { submissionId, body, tappedAt, tries: 0 };
}
