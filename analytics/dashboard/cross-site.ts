import type { Request } from 'express';

const READING_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Whether a request may change something: only one that our own page, or the person at the browser,
 * started. Browsers say so in `Sec-Fetch-Site`; those that don't (plain HTTP outside the own machine
 * among them) say where the form stood in `Origin`. Neither header is neither proof: refused.
 * ASVS 3.5.1 to 3.5.3.
 */
export function isOwnRequest(request: Request): boolean {
  if (READING_METHODS.has(request.method)) return true;
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('origin');
  if (origin === undefined || !URL.canParse(origin)) return false;
  // The scheme is left to the proxy that ends TLS; host and port must be ours.
  return new URL(origin).host === request.host;
}
