/**
 * Serves the kiosk page without a network. Guarantees: a version is cached whole or not at all; the
 * running version stays until the page asks for the switch; other requests pass untouched.
 */

/** Filled in by the build: names this version, and lists the paths it consists of. */
declare const PRECACHE: { readonly version: string; readonly paths: readonly string[] };

const worker = self as unknown as ServiceWorkerGlobalScope;
const { version, paths } = PRECACHE;
const CACHE_PREFIX = 'kiosk-';
const CACHE = CACHE_PREFIX + version;
const PAGE = '/kiosk';

worker.addEventListener('install', (event) => {
  event.waitUntil(passBy(event));
  event.waitUntil(precache());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener('message', (event) => {
  if (event.data === 'switch-now') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== worker.location.origin) return;
  const path = pathname === `${PAGE}/` ? PAGE : pathname;
  if (paths.includes(path)) event.respondWith(answer(path, event.request));
});

/** What browsers with static routes (Chromium 123 and newer) offer while a worker is put in. */
interface RoutedInstall {
  addRoutes?(rule: {
    readonly condition: { readonly urlPattern: string };
    readonly source: 'network';
  }): Promise<void>;
}

/**
 * Lets what is sent to the server pass this worker by. A request that comes while a worker is being
 * ended for its successor starts it anew, and Chromium then waits for half a minute without requests,
 * or five minutes in all, before the successor may follow.
 */
async function passBy(event: ExtendableEvent & RoutedInstall): Promise<void> {
  // Without it the worker serves as well; only the next switch may take longer.
  await event
    .addRoutes?.({ condition: { urlPattern: '/api/*' }, source: 'network' })
    .catch(() => undefined);
}

async function precache(): Promise<void> {
  const cache = await caches.open(CACHE);
  // Past the HTTP cache: the list and what it names must come from the same deployment.
  await cache.addAll(paths.map((path) => new Request(path, { cache: 'reload' })));
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function answer(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}
