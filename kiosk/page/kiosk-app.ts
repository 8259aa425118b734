import { DEFAULT_LANGUAGE } from '../../core/language.ts';
import type { DeviceStorage } from './device-storage.ts';
import { createEnrolFlow, type EnrolFlow } from './enrol-flow.ts';
import type { Enrolment } from './enrolment.ts';
import type { FaceLayout } from './faces.ts';
import { createOutboxDrain, type OutboxDrain } from './outbox-drain.ts';
import { createRatingFlow, type RatingFlow } from './rating-flow.ts';
import { postEnrolmentCode, postRatings } from './server-calls.ts';
import type { Stage } from './stage.ts';
import { newSubmissionId } from './submission-id.ts';
import type { ClockReading } from './tap-clock.ts';

export interface KioskAppDeps {
  readonly stage: Stage;
  readonly storage: DeviceStorage;
  /** What the device knew when the page opened; null for a new device. */
  readonly enrolment: Enrolment | null;
  readonly readClock: () => ClockReading;
  readonly layout: () => FaceLayout;
}

export interface KioskApp {
  readonly outbox: OutboxDrain;
  /** Shows the question, or how to enrol while the server does not accept this device. */
  begin(): void;
  /** Tries an enrolment code; a working kiosk keeps its enrolment when the code fails. */
  tryCode(code: string): Promise<void>;
  /** Goes back to the default language if somebody chose another one and left. */
  forgetLanguage(): void;
  /** True while nobody is in the middle of an answer. */
  isUnused(): boolean;
}

/** Ties the outbox, the rating and the enrolment together: who takes the screen, and when. */
export function createKioskApp(deps: KioskAppDeps): KioskApp {
  const { stage, storage } = deps;
  let { enrolment } = deps;
  let isAccepted = enrolment !== null;

  const begin = (): void => {
    if (enrolment) stage.setCounter(counterLabel(enrolment));
    flow.start();
  };

  const outbox = createOutboxDrain({
    storage,
    send: postRatings,
    readClock: deps.readClock,
    onSent: (submissionIds) => flow.markSent(submissionIds),
    onAccess: (accepted) => {
      isAccepted = accepted;
      if (!accepted && flow.isAtStart()) flow.start();
      if (accepted && enrolFlow.isShown()) {
        enrolFlow.leave();
        begin();
      }
    },
  });

  const flow: RatingFlow = createRatingFlow({
    stage,
    counterId: () => enrolment?.counter.id ?? '',
    save: async (rating) => {
      await storage.add(rating);
      void outbox.drain();
    },
    newSubmissionId: () => newSubmissionId(crypto),
    readClock: deps.readClock,
    layout: deps.layout,
    mayStart: () => {
      if (!isAccepted) void enrolFlow.show(enrolment !== null);
      return isAccepted;
    },
  });

  const enrolFlow: EnrolFlow = createEnrolFlow({
    stage,
    storage,
    // What this device still holds for its present counter goes out under its present token.
    redeem: (code) => outbox.drain().then(() => postEnrolmentCode(code)),
    onEnrolled: (fresh) => {
      enrolment = fresh;
      isAccepted = true;
      begin();
      void outbox.restart();
    },
    address: location.origin + location.pathname,
  });

  return {
    outbox,
    begin,
    tryCode: (code) => enrolFlow.tryCode(code, isAccepted),
    forgetLanguage: () => {
      if (flow.isAtStart() && stage.language() !== DEFAULT_LANGUAGE) flow.start();
    },
    isUnused: () => flow.isAtStart() || enrolFlow.isShown(),
  };
}

/** The counter's name, with its unit's when the name does not already hold it. */
function counterLabel({ counter: { name, unit } }: Enrolment): string {
  const isNamed = name.toLocaleLowerCase('vi').includes(unit.toLocaleLowerCase('vi'));
  return isNamed ? name : `${name} · ${unit}`;
}
