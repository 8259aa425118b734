import type { RatingMark } from '../../core/rating-mark.ts';
import type { Score } from '../../core/score.ts';
import type { AnswerFlow } from './answer-flow.ts';
import type { GivenAnswer } from './device-storage.ts';
import type { FaceLayout } from './faces.ts';
import { createGivenRating, type AnswerChanges, type GivenRating } from './given-rating.ts';
import type { Later } from './later.ts';
import { rateScreen, type RateView } from './screens/rate-screen.ts';
import { thanksScreen } from './screens/thanks-screen.ts';
import { troubleScreen } from './screens/trouble-screen.ts';
import type { KioskSettings } from './settings.ts';
import type { Stage } from './stage.ts';
import type { ClockReading } from './tap-clock.ts';

/** The questions after the tap, as far as the page has loaded them. */
type BeginAnswers = Later['beginAnswers'];

export interface RatingFlowDeps {
  readonly stage: Stage;
  readonly counterId: () => string;
  /** Keeps the answer for good on this device; rejects when it could not. */
  readonly save: (answer: GivenAnswer) => Promise<void>;
  readonly newSubmissionId: () => string;
  readonly readClock: () => ClockReading;
  readonly layout: () => FaceLayout;
  readonly settings: () => Pick<KioskSettings, 'trial' | 'order' | 'questions'>;
  /** Called before each return to the start; false when another screen took over. */
  readonly mayStart: () => boolean;
  /** Null while they are not loaded: the tap is then followed by plain thanks. */
  readonly answers: () => BeginAnswers | null;
  /** Sees every touch on a face; answers the marks that belong to the rating so far. */
  readonly judge: {
    noteFace(score: Score, atMs: number): void;
    noteRating(atMs: number): void;
    take(): readonly RatingMark[];
  };
}

export interface RatingFlow {
  /** The start screen, with nothing of the previous citizen. */
  start(): void;
  /** The citizen has left: what was chosen is saved, and the start screen comes back. */
  abandon(): void;
  /** The server has these ratings; the screen says so if it is about one of them. */
  markSent(submissionIds: readonly string[]): void;
  /** Shows the faces with a slip's code for the next rating, or without any. False when it comes too late. */
  holdCode(code: string | null): boolean;
  /** True while the start screen waits for a face. */
  isAtStart(): boolean;
  /** True when somebody has answered or left a code, and has not gone back to the start. */
  isInUse(): boolean;
}

const THANKS_MS = 5_000;
const TROUBLE_MS = 8_000;

/** Taps on a face count only this long after the start screen came, so that a double tap rates once. */
const COOLDOWN_MS = 1_500;

/**
 * One tap, one rating: `ready` takes the first face, `busy` ignores everything until the start screen
 * is back and its cooldown over. Thanks and questions come only after the rating is saved; everything
 * said later is a revision of it.
 */
export function createRatingFlow(deps: RatingFlowDeps): RatingFlow {
  return new OneTapFlow(deps);
}

class OneTapFlow implements RatingFlow {
  readonly #deps: RatingFlowDeps;
  #state: 'ready' | 'busy' | 'changing' = 'busy';
  #readyAt = 0;
  #returning: ReturnType<typeof setTimeout> | undefined;
  #given: GivenRating | null = null;
  #answers: AnswerFlow | null = null;
  #isSent = false;
  #code: string | null = null;

  constructor(deps: RatingFlowDeps) {
    this.#deps = deps;
  }

  readonly start = (): void => {
    clearTimeout(this.#returning);
    this.#noteLateMarks();
    this.#given = null;
    this.#answers = null;
    this.#code = null;
    this.#isSent = false;
    this.#state = 'busy';
    this.#deps.stage.reset();
    if (this.#deps.mayStart()) this.#showFaces('ready');
  };

  abandon(): void {
    this.#answers?.leave();
    this.start();
  }

  markSent(submissionIds: readonly string[]): void {
    if (!this.#given || this.#isSent) return;
    if (!submissionIds.includes(this.#given.first.submissionId)) return;
    this.#isSent = true;
    if (this.#state !== 'busy') return;
    if (this.#answers) this.#answers.markSent();
    else this.#deps.stage.redraw();
  }

  holdCode(code: string | null): boolean {
    if (this.#state !== 'ready') return false;
    this.#code = code;
    this.#showFaces('ready');
    return true;
  }

  isAtStart(): boolean {
    return this.#state === 'ready';
  }

  isInUse(): boolean {
    return this.#state !== 'ready' || this.#code !== null;
  }

  #showFaces(as: 'ready' | 'changing'): void {
    this.#state = as;
    this.#readyAt = this.#deps.readClock().uptimeMs + COOLDOWN_MS;
    const view: RateView = {
      isChange: as === 'changing',
      hasCode: () => this.#code !== null,
      order: this.#deps.settings().order,
    };
    const onScore = (score: Score): void => void this.#tapFace(score);
    const options = { isStart: as === 'ready' };
    this.#deps.stage.show((words) => rateScreen(words, view, onScore), options);
  }

  async #tapFace(score: Score): Promise<void> {
    const tappedAt = this.#deps.readClock();
    this.#deps.judge.noteFace(score, tappedAt.uptimeMs);
    if (this.#state === 'busy' || tappedAt.uptimeMs < this.#readyAt) return;
    const isChange = this.#state === 'changing';
    this.#state = 'busy';
    if (!isChange) await this.#rate(score, tappedAt);
    else if (this.#given) {
      this.#amend({ score });
      this.#ask(this.#given);
    }
  }

  async #rate(score: Score, tappedAt: ClockReading): Promise<void> {
    const { judge, stage, newSubmissionId, counterId, layout, settings, save } = this.#deps;
    judge.noteRating(tappedAt.uptimeMs);
    const given = createGivenRating({
      submissionId: newSubmissionId(),
      score,
      counterId: counterId(),
      language: stage.language(),
      tappedAt,
      layout: layout(),
      invitationCode: this.#code,
      marks: judge.take(),
      isTrial: settings().trial,
      questionnaire: settings().questions.version,
    });
    try {
      await save(given.first);
    } catch {
      this.#showTrouble();
      return;
    }
    this.#given = given;
    this.#ask(given);
  }

  #ask(given: GivenRating): void {
    const { stage, answers } = this.#deps;
    const begin = answers();
    if (!begin) {
      stage.show((words) => thanksScreen(words, this.#isSent));
      this.#returning = setTimeout(this.start, THANKS_MS);
      return;
    }
    this.#answers = begin({
      stage,
      score: given.score(),
      hasCode: this.#code !== null,
      isSent: () => this.#isSent,
      amend: (changes) => this.#amend(changes),
      changeScore: () => {
        this.#answers?.leave();
        this.#showFaces('changing');
      },
      finish: this.start,
    });
  }

  #amend(changes: AnswerChanges): void {
    const { judge, save } = this.#deps;
    if (!this.#given) return;
    const answer = this.#given.amended({ ...changes, marks: judge.take() });
    save(answer).catch(() => this.#showTrouble());
  }

  /** Marks noticed after the tap belong to this rating and to no other. */
  #noteLateMarks(): void {
    const { judge, save } = this.#deps;
    const marks = judge.take();
    if (!this.#given || marks.length === 0) return;
    save(this.#given.amended({ marks })).catch(() => undefined);
  }

  #showTrouble(): void {
    this.#given = null;
    const { stage } = this.#deps;
    stage.show((words) => troubleScreen(words, 'notSaved'));
    clearTimeout(this.#returning);
    this.#returning = setTimeout(this.start, TROUBLE_MS);
  }
}
