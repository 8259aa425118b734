import { laterWords, loadWords } from './words.ts';
import { createAnswerFlow, type AnswerFlow, type AnswerFlowDeps } from './answer-flow.ts';
import { enrolDevice } from './enrol-flow.ts';
import { startCountdown } from './countdown.ts';
import type { DeviceStorage } from './device-storage.ts';
import { keepChoice, startHeartbeat, type HeartbeatDeps } from './heartbeat.ts';
import type { IdleWatch } from './idle-watch.ts';
import type { TypedText } from './keyboard/typing-screen.ts';
import { watchNumberPad } from './number-pad.ts';
import { openPapers, openProcedureFinder, type ProcedureFinder } from './procedure-finder.ts';
import { codeScreen } from './screens/code-screen.ts';
import type { KioskSettings } from './settings.ts';
import { askSimilar } from './similar-wishes.ts';
import { createSpeech, loadPrompts } from './speech.ts';
import type { Stage } from './stage.ts';
import { createSwitchScan } from './switch-scan.ts';
import { addTools } from './tools.ts';

export { enrolDevice };

export interface LaterDeps {
  readonly stage: Stage;
  readonly idle: IdleWatch;
  readonly settings: () => KioskSettings;
  readonly storage: DeviceStorage;
  readonly onNews: HeartbeatDeps['onNews'];
  readonly onRefused: () => void;
  /** True when somebody's answer, code or language is on the screen. */
  readonly isInUse: () => boolean;
  /** Nobody is there any more. */
  readonly onLeft: () => void;
  /** Takes a typed code and shows the faces; false when it cannot be one. */
  readonly takeCode: (text: string) => boolean;
  /** Shows the faces again. */
  readonly backToFaces: () => void;
}

/** What the tap hands on; the rest is known here. */
type GivenAnswerDeps = Omit<
  AnswerFlowDeps,
  'finder' | 'links' | 'questions' | 'noteChoice' | 'papersOf' | 'findSimilar'
>;

export interface Later {
  beginAnswers(deps: GivenAnswerDeps): AnswerFlow;
}

/** Everything that the first tap does not need: loaded while the faces wait. */
export async function openLater(deps: LaterDeps): Promise<Later> {
  const { stage, settings } = deps;
  const [prompts] = await Promise.all([loadPrompts(), loadWords('vi')]);
  const speech = createSpeech(prompts);
  addTools({
    stage,
    speech,
    settings,
    scan: createSwitchScan(stage),
    enterCode: () => showCodeScreen(deps),
  });
  const pad = watchNumberPad(stage, speech);
  startCountdown({
    stage,
    idle: deps.idle,
    warnAfterMs: () => settings().warnAfterMs,
    isWanted: deps.isInUse,
    onShow: () => pad.sayIfOn('stillThere'),
    onEnd: deps.onLeft,
  });
  let finder: ProcedureFinder | null = null;
  const find = async (): Promise<void> => {
    finder = await openProcedureFinder(
      () => new Worker(new URL('../worker/search-worker.ts', import.meta.url), { type: 'module' }),
    );
  };
  void find();
  const papersOf = openPapers();
  startHeartbeat(deps);
  return {
    // One citizen is asked by one version of everything, to the end.
    beginAnswers: (given) =>
      createAnswerFlow({
        ...given,
        finder,
        links: settings().links,
        questions: settings().questions,
        papersOf,
        findSimilar: askSimilar,
        noteChoice: (choice) => void keepChoice(deps.storage, choice).catch(() => undefined),
      }),
  };
}

function showCodeScreen({ stage, takeCode, backToFaces }: LaterDeps): void {
  const typed: TypedText = { text: '', page: 0 };
  let isWrong = false;
  const draw = (): HTMLElement =>
    codeScreen({
      words: laterWords(stage.language()),
      typed,
      isWrong,
      onUse: () => {
        if (takeCode(typed.text)) return;
        isWrong = true;
        stage.redraw();
      },
      onLeave: backToFaces,
    });
  stage.show(draw, { compact: true, inner: true });
}
