const LOOK_FOR_UPDATE_MS = 15 * 60_000;
const TRY_TO_SWITCH_MS = 5_000;

/**
 * Registers the worker that serves the page without a network, and moves to a new version of the page
 * only while `mayReload` says that nobody is using it. Does nothing on pages that may have no worker
 * (plain http).
 */
export async function keepPageUpdated(mayReload: () => boolean): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  let isControlled = serviceWorker.controller !== null;
  let isOutdated = false;
  serviceWorker.addEventListener('controllerchange', () => {
    // The first worker takes over a page it has just been made from; only a later one brings a new page.
    isOutdated = isControlled;
    isControlled = true;
  });
  const registration = await serviceWorker.register('/kiosk/service-worker.js', {
    scope: '/kiosk',
    updateViaCache: 'none',
  });
  setInterval(() => void registration.update().catch(() => undefined), LOOK_FOR_UPDATE_MS);
  setInterval(() => {
    if (!mayReload()) return;
    if (isOutdated) location.reload();
    else registration.waiting?.postMessage('switch-now');
  }, TRY_TO_SWITCH_MS);
}
