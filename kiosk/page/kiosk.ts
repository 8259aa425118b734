import type { Enrolment } from './enrolment.ts';
import type { FaceLayout } from './faces.ts';
import { watchIdle, type IdleWatch } from './idle-watch.ts';
import { openIndexedDbStorage } from './indexed-db-storage.ts';
import { createKioskApp, type KioskApp } from './kiosk-app.ts';
import { watchCodeReader } from './code-reader.ts';
import { pixelsPerMillimetre } from './millimetre.ts';
import { completeSettings, type KioskSettings } from './settings.ts';
import { createTouchJudge } from './touch-judge.ts';
import { watchTouches } from './touch-watch.ts';
import { keepPageUpdated } from './page-updates.ts';
import { troubleScreen } from './screens/trouble-screen.ts';
import { restoreDevice } from './second-memory.ts';
import { createStage } from './stage.ts';
import { newSubmissionId } from './submission-id.ts';
import { lockTouch } from './tap.ts';
import type { ClockReading } from './tap-clock.ts';
import { carryWords, type KioskWords } from './words.ts';

/** Without a touch for this long the page belongs to the next citizen. */
const FORGOTTEN_MS = 60_000;
const STORAGE_RETRY_MS = 60_000;
const IDLE_CHECK_MS = 5_000;

const session = newSubmissionId(crypto);

function readClock(): ClockReading {
  return { wallMs: Date.now(), uptimeMs: performance.now(), session };
}

/** The same condition as in kiosk.css: narrow screens stack the faces. */
function faceLayout({ faces, order }: KioskSettings): FaceLayout {
  const look = faces === 'plain' ? 'plain' : 'faces';
  const end = order === 'bad-first' ? 'bad' : 'good';
  return `${look}-5-${end}-${matchMedia('(max-width: 719px)').matches ? 'top' : 'left'}`;
}

async function start(root: HTMLElement): Promise<void> {
  lockTouch(document);
  const stage = createStage(root);
  const storage = openIndexedDbStorage();
  let enrolment: Enrolment | null;
  let settings: KioskSettings;
  try {
    enrolment = await restoreDevice(storage);
    settings = completeSettings(await storage.findNote('settings'));
  } catch {
    measureGlass(null);
    stage.show((words) => troubleScreen(words, 'storageMissing'));
    setTimeout(() => location.reload(), STORAGE_RETRY_MS);
    return;
  }
  const idle = watchIdle(window, () => performance.now());
  const judge = createTouchJudge();
  let pixels = 1;
  const apply = (fresh: KioskSettings): void => {
    settings = fresh;
    pixels = measureGlass(fresh.diagonalInches);
    stage.setLanguages(fresh.languages);
    stage.setHead(fresh);
    document.documentElement.dataset['faces'] = fresh.faces;
  };
  apply(settings);
  watchTouches(document, judge, () => pixels);
  const app = createKioskApp({
    stage,
    storage,
    enrolment,
    settings: () => settings,
    onSettings: apply,
    readClock,
    layout: () => faceLayout(settings),
    idle,
    judge,
  });
  app.begin();
  listen(app, idle);
  void app.outbox.drain();
  void app.loadLater().catch(() => undefined);
  void navigator.storage?.persist?.();
}

/** Sets what one millimetre is on this glass. */
function measureGlass(diagonalInches: number | null): number {
  const pixels = pixelsPerMillimetre(screen, diagonalInches);
  document.documentElement.style.setProperty('--mm', `${pixels}px`);
  return pixels;
}

/** The events that keep an open page alive for months. */
function listen(app: KioskApp, idle: IdleWatch): void {
  addEventListener('online', () => void app.outbox.restart());
  document.addEventListener('visibilitychange', () => void app.outbox.drain());
  watchCodeReader(document, (text) => void app.takeInvitation(text));
  setInterval(() => {
    if (idle.idleMs() >= FORGOTTEN_MS) app.forgetCitizen();
    app.settle();
  }, IDLE_CHECK_MS);
  const mayReload = (): boolean => idle.idleMs() >= FORGOTTEN_MS && app.isUnused();
  // A page that gets no worker (plain http, a full disk) still works while the network does.
  void keepPageUpdated(mayReload).catch(() => undefined);
}

const root = document.getElementById('kiosk');
if (!root) throw new Error('the page has no #kiosk element');
carryWords(JSON.parse(root.dataset['words'] ?? '{}') as KioskWords);
void start(root);
