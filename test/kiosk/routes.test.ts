import { afterAll, beforeAll, expect, test } from 'vitest';
import { startKioskServer, type KioskServer } from '../support/kiosk-server.ts';

let server: KioskServer;

beforeAll(async () => {
  server = await startKioskServer();
});

afterAll(() => server.close());

async function pageAndScript(): Promise<{ page: Response; script: Response }> {
  const page = await fetch(`${server.origin}/kiosk`);
  const path = / src="([^"]+)"/.exec(await page.clone().text())![1]!;
  return { page, script: await fetch(server.origin + path) };
}

test('the page is asked for each time, its hashed files never again', async () => {
  const { page, script } = await pageAndScript();
  expect(page.status).toBe(200);
  expect(page.headers.get('Content-Type')).toContain('text/html');
  expect(page.headers.get('Cache-Control')).toBe('no-cache');
  expect(script.headers.get('Content-Type')).toContain('javascript');
  expect(script.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
});

test('the worker is never served stale and may serve the page one level up', async () => {
  const worker = await fetch(`${server.origin}/kiosk/service-worker.js`);
  expect(worker.headers.get('Cache-Control')).toBe('no-cache');
  expect(worker.headers.get('Service-Worker-Allowed')).toBe('/kiosk');
  expect(worker.headers.get('Content-Type')).toContain('javascript');
});

test.for(['/kiosk', '/kiosk/service-worker.js', '/kiosk/icon.svg'])(
  '%s allows nothing inline and nothing from elsewhere',
  async (path) => {
    const { headers } = await fetch(server.origin + path);
    const policy = headers.get('Content-Security-Policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    // Pictures of the province are kept on the device as data.
    const rest = policy.replace("img-src 'self' data:", '');
    expect(rest).not.toMatch(/unsafe|\*|data:|https?:/);
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  },
);

test('the manifest makes an app of the page, in Vietnamese', async () => {
  const response = await fetch(`${server.origin}/kiosk/manifest.webmanifest`);
  expect(response.headers.get('Content-Type')).toContain('application/manifest+json');
  const manifest = (await response.json()) as { start_url: string; icons: { src: string }[] };
  expect(manifest).toMatchObject({ start_url: '/kiosk', scope: '/kiosk', lang: 'vi' });
  const icon = await fetch(server.origin + manifest.icons[0]!.src);
  expect(icon.headers.get('Content-Type')).toContain('image/svg+xml');
});

test.for([
  '/kiosk/../package.json',
  '/kiosk/%2e%2e/%2e%2e/package.json',
  '/kiosk/.hidden',
  '/kiosk/assets',
])('%s is not found', async (path) => {
  expect((await fetch(server.origin + path)).status).toBe(404);
});
