import { parseLanguage } from '../../../core/language.ts';
import { startCountdown } from '../countdown.ts';
import { pixelsPerMillimetre } from '../millimetre.ts';
import { openProcedureFinder, type ProcedureFinder } from '../procedure-finder.ts';
import { completeSettings, type KioskSettings } from '../settings.ts';
import { createSpeech } from '../speech.ts';
import { createStage, type Stage } from '../stage.ts';
import { createSwitchScan } from '../switch-scan.ts';
import { addTools } from '../tools.ts';
import { loadWords } from '../words.ts';
import { KIOSK_EXAMPLES, type KioskExample } from './example-names.ts';
import { SHOW_EXAMPLE } from './examples.ts';

/** Long, as real ones are. */
const COUNTER = 'Trung tâm Phục vụ hành chính công phường Long Xuyên';

/** The question whether somebody is there leaves the screen by its own clock. */
const COUNTDOWN_TICK_MS = 600;

/**
 * Shows the example that the address names behind `#`; `data-shown` of the root then repeats it. Nothing
 * here saves or sends anything.
 */
async function main(root: HTMLElement): Promise<void> {
  let settings: KioskSettings = completeSettings({});
  let isAsking = false;
  document.documentElement.style.setProperty('--mm', `${pixelsPerMillimetre(screen, null)}px`);
  const stage = createStage(root);
  const finder = await openFinder();
  await Promise.all(['vi', 'km', 'en'].map((each) => loadWords(parseLanguage(each) ?? 'vi')));
  stage.setCounter(COUNTER);
  addTools({
    stage,
    // As on a device with a voice: its button takes room.
    speech: createSpeech({ vi: { question: '' }, en: { question: '' } }),
    scan: createSwitchScan(stage),
    settings: () => settings,
    enterCode: () => undefined,
  });
  startCountdown({
    stage,
    idle: { idleMs: () => 35_000 },
    warnAfterMs: () => 30_000,
    isWanted: () => isAsking,
    onShow: () => undefined,
    onEnd: () => undefined,
  });
  const show = async (): Promise<void> => {
    const wanted = new URLSearchParams(location.hash.slice(1));
    const example = KIOSK_EXAMPLES.find((each) => each === wanted.get('screen')) ?? 'question';
    settings = completeSettings({ look: wanted.get('look') });
    if (isAsking) {
      isAsking = false;
      await pause(COUNTDOWN_TICK_MS);
    }
    stage.reset();
    stage.setHead(settings);
    await setLanguage(stage, wanted.get('lang') ?? 'vi');
    const { dataset } = document.documentElement;
    if (wanted.get('text') === 'large') dataset['text'] = 'large';
    if (wanted.get('reach') === 'low') dataset['reach'] = 'low';
    await draw(stage, finder, example, () => {
      isAsking = true;
    });
    dataset['shown'] = location.hash.slice(1);
  };
  // One after the other: an example may take a moment to draw.
  let drawn = show();
  addEventListener('hashchange', () => {
    drawn = drawn.then(show, show);
  });
  await drawn;
}

async function openFinder(): Promise<ProcedureFinder> {
  // The bundler knows a worker by exactly these words.
  const finder = await openProcedureFinder(
    () => new Worker(new URL('../../worker/search-worker.ts', import.meta.url), { type: 'module' }),
  );
  if (!finder) throw new Error('there is no catalogue');
  return finder;
}

/** Draws something first: a language is set on a screen. */
async function setLanguage(stage: Stage, wanted: string): Promise<void> {
  const language = parseLanguage(wanted) ?? 'vi';
  stage.setLanguage(language);
  while (stage.language() !== language) await pause(5);
}

async function draw(
  stage: Stage,
  finder: ProcedureFinder,
  example: KioskExample,
  ask: () => void,
): Promise<void> {
  await SHOW_EXAMPLE[example]({ stage, finder, askStillThere: ask });
  const isThere = (): boolean =>
    example !== 'still-there' || document.querySelector('.overlay [role="timer"]') !== null;
  while (!isThere()) await pause(20);
  await document.fonts.ready;
}

function pause(ms: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const root = document.getElementById('kiosk');
if (!root) throw new Error('the page has no #kiosk element');
void main(root);
