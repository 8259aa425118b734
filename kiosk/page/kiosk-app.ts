import { DEFAULT_LANGUAGE } from '../../core/language.ts';
import { codeIn, createCodeTries } from './code-reader.ts';
import type { DeviceStorage } from './device-storage.ts';
import type { Enrolment } from './enrolment.ts';
import type { FaceLayout } from './faces.ts';
import type { IdleWatch } from './idle-watch.ts';
import type { Later } from './later.ts';
import { createOutboxDrain, type OutboxDrain } from './outbox-drain.ts';
import { createRatingFlow, type RatingFlow } from './rating-flow.ts';
import { postRatings } from './server-calls.ts';
import type { KioskNews } from './heartbeat.ts';
import type { KioskSettings } from './settings.ts';
import { rememberDevice } from './second-memory.ts';
import type { Stage } from './stage.ts';
import { newSubmissionId } from './submission-id.ts';
import type { ClockReading } from './tap-clock.ts';
import type { TouchJudge } from './touch-judge.ts';
import { loadWords } from './words.ts';

export interface KioskAppDeps {
  readonly stage: Stage;
  readonly storage: DeviceStorage;
  /** What the device knew when the page opened; null for a new device. */
  readonly enrolment: Enrolment | null;
  readonly settings: () => KioskSettings;
  readonly onSettings: (settings: KioskSettings) => void;
  readonly readClock: () => ClockReading;
  readonly layout: () => FaceLayout;
  readonly idle: IdleWatch;
  readonly judge: TouchJudge;
}

export interface KioskApp {
  readonly outbox: OutboxDrain;
  /** Shows the question, or how to enrol while the server does not accept this device. */
  begin(): void;
  /** Loads what follows the tap; without it a tap is thanked and nothing more. */
  loadLater(): Promise<void>;
  /** A slip's code from a reader or the keys; false when it cannot be one, or may not be tried now. */
  takeInvitation(text: string): boolean;
  /** Takes over what was changed from afar; only while nobody is there. */
  settle(): void;
  /** Goes back to the start: somebody began and left. */
  forgetCitizen(): void;
  /** True while nobody is in the middle of an answer. */
  isUnused(): boolean;
}

const ENROL_RETRY_MS = 10_000;

/** Nothing changes under a hand that is about to touch. */
const QUIET_MS = 10_000;

/** Ties the outbox, the rating and the enrolment together: who takes the screen, and when. */
export function createKioskApp(deps: KioskAppDeps): KioskApp {
  return new OneKiosk(deps);
}

class OneKiosk implements KioskApp {
  readonly outbox: OutboxDrain;
  readonly #deps: KioskAppDeps;
  readonly #flow: RatingFlow;
  readonly #tries = createCodeTries();
  #enrolment: Enrolment | null;
  #isAccepted: boolean;
  /** The enrolment that shows its code now; null while there is none. */
  #enrolling: object | null = null;
  #later: Later | null = null;
  #news: KioskNews | null = null;

  constructor(deps: KioskAppDeps) {
    this.#deps = deps;
    this.#enrolment = deps.enrolment;
    this.#isAccepted = deps.enrolment !== null;
    this.outbox = this.#openOutbox();
    this.#flow = this.#openFlow();
  }

  begin(): void {
    if (this.#enrolment) this.#deps.stage.setCounter(counterLabel(this.#enrolment));
    this.#flow.start();
  }

  async loadLater(): Promise<void> {
    const { openLater } = await import('./later.ts');
    this.#later = await openLater({
      stage: this.#deps.stage,
      idle: this.#deps.idle,
      settings: this.#deps.settings,
      storage: this.#deps.storage,
      onNews: (news) => {
        this.#news = { ...this.#news, ...news };
        this.settle();
      },
      onRefused: () => this.#noteAccess(false),
      isInUse: () => this.#isInUse(),
      onLeft: () => this.#flow.abandon(),
      takeCode: (text) => this.takeInvitation(text),
      backToFaces: () => this.#flow.holdCode(null),
    });
  }

  takeInvitation(text: string): boolean {
    const now = this.#deps.readClock().uptimeMs;
    const code = codeIn(text);
    if (code === null) this.#tries.noteBad(now);
    return code !== null && this.#tries.mayTry(now) && this.#flow.holdCode(code);
  }

  settle(): void {
    const { idle, onSettings } = this.#deps;
    if (!this.#news || !this.isUnused() || this.#isInUse() || idle.idleMs() < QUIET_MS) return;
    const { settings, enrolment } = this.#news;
    this.#news = null;
    if (settings) onSettings(settings);
    this.#become(enrolment ?? this.#enrolment);
  }

  forgetCitizen(): void {
    if (this.#isInUse()) this.#flow.abandon();
  }

  isUnused(): boolean {
    return this.#flow.isAtStart() || this.#enrolling !== null;
  }

  #isInUse(): boolean {
    const isForeign = this.#deps.stage.language() !== DEFAULT_LANGUAGE;
    return this.#enrolling === null && (this.#flow.isInUse() || isForeign);
  }

  /** The screen that shows a code is no part of what a citizen's tap needs. */
  async #enrol(): Promise<void> {
    const { stage, storage, settings, onSettings } = this.#deps;
    const run = {};
    this.#enrolling = run;
    const isWanted = (): boolean => this.#enrolling === run;
    try {
      const [{ enrolDevice }] = await Promise.all([import('./later.ts'), loadWords('vi')]);
      const fresh = await enrolDevice({
        stage,
        storage,
        again: this.#enrolment !== null,
        isWanted,
        inches: settings().diagonalInches,
        setInches: (diagonalInches) => {
          onSettings({ ...settings(), diagonalInches });
          void storage.keepNote('settings', settings()).catch(() => undefined);
        },
        address: `${location.origin}/dashboard/access`,
      });
      if (!fresh || !isWanted()) return;
      this.#enrolling = null;
      this.#isAccepted = true;
      this.#become(fresh);
      void this.outbox.restart();
    } catch {
      setTimeout(() => isWanted() && void this.#enrol(), ENROL_RETRY_MS);
    }
  }

  #become(enrolment: Enrolment | null): void {
    this.#enrolment = enrolment;
    void this.#deps.storage.lastSequence().then((last) => rememberDevice(enrolment, last));
    this.begin();
  }

  #openOutbox(): OutboxDrain {
    const { storage, readClock } = this.#deps;
    return createOutboxDrain({
      storage,
      send: postRatings,
      readClock,
      onSent: (submissionIds) => this.#flow.markSent(submissionIds),
      onBadCode: () => this.#tries.noteBad(readClock().uptimeMs),
      onAccess: (accepted) => this.#noteAccess(accepted),
    });
  }

  #noteAccess(accepted: boolean): void {
    this.#isAccepted = accepted;
    if (!accepted && this.#flow.isAtStart()) this.#flow.start();
    if (accepted && this.#enrolling) {
      this.#enrolling = null;
      this.begin();
    }
  }

  #openFlow(): RatingFlow {
    const { stage, storage, readClock, layout, settings, judge } = this.#deps;
    return createRatingFlow({
      stage,
      readClock,
      layout,
      judge,
      counterId: () => this.#enrolment?.counter.id ?? '',
      save: async (answer) => {
        const sequence = await storage.add(answer);
        rememberDevice(this.#enrolment, sequence);
        const today = answer.body.submittedAt.slice(0, 10);
        void storage.keepNote('last-rating-on', today).catch(() => undefined);
        void this.outbox.drain();
      },
      newSubmissionId: () => newSubmissionId(crypto),
      settings,
      answers: () => this.#later?.beginAnswers ?? null,
      mayStart: () => {
        if (!this.#isAccepted && !this.#enrolling) void this.#enrol();
        return this.#isAccepted;
      },
    });
  }
}

/** The counter's name, with its unit's when the name does not already hold it. */
function counterLabel({ counter: { name, unit } }: Enrolment): string {
  const isNamed = name.toLocaleLowerCase('vi').includes(unit.toLocaleLowerCase('vi'));
  return isNamed ? name : `${name} · ${unit}`;
}
