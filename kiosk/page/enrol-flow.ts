import type { DeviceStorage } from './device-storage.ts';
import type { Enrolment } from './enrolment.ts';
import type { EnrolView } from './screens/enrol-screen.ts';
import type { EnrolmentOutcome } from './server-calls.ts';
import type { Stage } from './stage.ts';
import { laterWords, loadWords } from './words.ts';

const RETRY_MS = 10_000;

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
  let view = emptyView(deps.address);

  const change = (changes: Partial<EnrolView>): void => {
    view = { ...view, ...changes };
    if (isShown) stage.redraw();
  };

  const submit = (): void => {
    if (view.code.trim() === '') change({ state: 'code-missing' });
    else void tryCode(view.code.trim(), false);
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
      const screen = await loadScreen().catch(() => null);
      if (!screen) {
        setTimeout(() => isShown && void this.show(again), RETRY_MS);
        return;
      }
      if (!isShown) return;
      const actions = {
        onType: (code: string) => {
          view = { ...view, code };
        },
        onSubmit: submit,
      };
      stage.show((words) => screen(laterWords(stage.language()), words, { view, actions }), {
        compact: true,
      });
      change({ held: await storage.count() });
    },
    tryCode,
    isShown: () => isShown,
    leave,
  };
}

function emptyView(address: string): EnrolView {
  return {
    again: false,
    code: '',
    state: 'waiting',
    held: { waiting: 0, refused: 0 },
    address: `${address}#enrol=…`,
  };
}

/** The screen and its words are no part of what a citizen's tap needs. */
async function loadScreen() {
  const [{ enrolScreen }] = await Promise.all([
    import('./screens/enrol-screen.ts'),
    loadWords('vi'),
  ]);
  return enrolScreen;
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
