import type { Enrolment } from './enrolment.ts';
import type { FaceLayout } from './faces.ts';
import { watchIdle, type IdleWatch } from './idle-watch.ts';
import { openIndexedDbStorage } from './indexed-db-storage.ts';
import { createKioskApp, type KioskApp } from './kiosk-app.ts';
import { watchCodeReader } from './code-reader.ts';
import { pixelsPerMillimetre } from './millimetre.ts';
import { parseSettings, type KioskSettings } from './settings.ts';
import { createTouchJudge } from './touch-judge.ts';
import { watchTouches } from './touch-watch.ts';
import { keepPageUpdated } from './page-updates.ts';
import { troubleScreen } from './screens/trouble-screen.ts';
import { restoreDevice } from './second-memory.ts';
import { createStage } from './stage.ts';
import { newSubmissionId } from './submission-id.ts';
import { lockTouch } from './tap.ts';
import type { ClockReading } from './tap-clock.ts';

/** Without a touch for this long the page belongs to the next citizen. */
const FORGOTTEN_MS = 60_000;
const STORAGE_RETRY_MS = 60_000;
const IDLE_CHECK_MS = 5_000;

const session = newSubmissionId(crypto);

function readClock(): ClockReading {
  return { wallMs: Date.now(), uptimeMs: performance.now(), session };
}

/** The same condition as in kiosk.css: narrow screens stack the faces. */
function faceLayout(): FaceLayout {
  return matchMedia('(max-width: 719px)').matches ? 'faces-5-good-top' : 'faces-5-good-left';
}

async function start(root: HTMLElement): Promise<void> {
  lockTouch(document);
  const stage = createStage(root);
  const storage = openIndexedDbStorage();
  let enrolment: Enrolment | null;
  let settings: KioskSettings;
  try {
    enrolment = await restoreDevice(storage);
    settings = parseSettings(await storage.findNote('settings'));
  } catch {
    measureGlass(null);
    stage.show(({ texts }) => troubleScreen(texts.storageMissing, texts.storageMissingHelp));
    setTimeout(() => location.reload(), STORAGE_RETRY_MS);
    return;
  }
  const idle = watchIdle(window, () => performance.now());
  const judge = createTouchJudge();
  let pixels = measureGlass(settings.diagonalInches);
  watchTouches(document, judge, () => pixels);
  const app = createKioskApp({
    stage,
    storage,
    enrolment,
    settings: () => settings,
    onSettings: (fresh) => {
      settings = fresh;
      pixels = measureGlass(fresh.diagonalInches);
    },
    readClock,
    layout: faceLayout,
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
  }, IDLE_CHECK_MS);
  const mayReload = (): boolean => idle.idleMs() >= FORGOTTEN_MS && app.isUnused();
  // A page that gets no worker (plain http, a full disk) still works while the network does.
  void keepPageUpdated(mayReload).catch(() => undefined);
}

const root = document.getElementById('kiosk');
if (!root) throw new Error('the page has no #kiosk element');
void start(root);
