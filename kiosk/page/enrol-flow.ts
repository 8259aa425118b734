import type { DeviceStorage } from './device-storage.ts';
import type { Enrolment } from './enrolment.ts';
import { enrolScreen, type EnrolView } from './screens/enrol-screen.ts';
import type { EnrolmentOutcome } from './server-calls.ts';
import type { Stage } from './stage.ts';

export interface EnrolFlowDeps {
  readonly stage: Stage;
  readonly storage: DeviceStorage;
  readonly redeem: (code: string) => Promise<EnrolmentOutcome>;
  /** Called once the new enrolment is kept on this device. */
  readonly onEnrolled: (enrolment: Enrolment) => void;
  /** The page's own address, without fragment. */
  readonly address: string;
}

export interface EnrolFlow {
  /** Shows how to enrol; `again` when the server stopped accepting this device. */
  show(again: boolean): Promise<void>;
  /** Tries a code; with `quietly` a failure changes nothing on the screen. */
  tryCode(code: string, quietly: boolean): Promise<void>;
  isShown(): boolean;
  /** Another screen takes over: the server accepts this device after all. */
  leave(): void;
}

/** Leads an official from a one-time code to an enrolled kiosk. */
export function createEnrolFlow(deps: EnrolFlowDeps): EnrolFlow {
  const { stage, storage } = deps;
  let isShown = false;
  let isTrying = false;
  let view: EnrolView = {
    again: false,
    code: '',
    state: 'waiting',
    held: { waiting: 0, refused: 0 },
    address: `${deps.address}#enrol=…`,
  };

  const change = (changes: Partial<EnrolView>): void => {
    view = { ...view, ...changes };
    if (isShown) stage.redraw();
  };

  const submit = (): void => {
    const code = view.code.trim();
    if (code === '') change({ state: 'code-missing' });
    else void tryCode(code, false);
  };

  const tryCode = async (code: string, quietly: boolean): Promise<void> => {
    if (isTrying) return;
    isTrying = true;
    if (!quietly) change({ code, state: 'enrolling' });
    const outcome = await redeemAndKeep(deps, code);
    isTrying = false;
    if (typeof outcome === 'string') {
      if (!quietly) change({ state: outcome });
      return;
    }
    leave();
    deps.onEnrolled(outcome);
  };

  const leave = (): void => {
    isShown = false;
    view = { ...view, code: '', state: 'waiting' };
  };

  return {
    async show(again) {
      view = { ...view, again };
      isShown = true;
      stage.show((words) =>
        enrolScreen(words, view, {
          onType: (code) => {
            view = { ...view, code };
          },
          onSubmit: submit,
        }),
      );
      change({ held: await storage.count() });
    },
    tryCode,
    isShown: () => isShown,
    leave,
  };
}

/** With `not-kept` the code is used up; but where nothing can be kept, no rating would survive either. */
async function redeemAndKeep(
  { redeem, storage }: EnrolFlowDeps,
  code: string,
): Promise<EnrolmentOutcome | 'not-kept'> {
  const outcome = await redeem(code);
  if (typeof outcome === 'string') return outcome;
  try {
    await storage.keepEnrolment(outcome);
    return outcome;
  } catch {
    return 'not-kept';
  }
}
