import type { Request } from 'express';

/** Where browsers find this server. */
interface OwnAddress {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly host: string;
}

/** As the setting says; without one, as this browser found it. */
export function ownAddress(request: Request, publicUrl: string | null): OwnAddress {
  const origin = publicUrl ?? `${request.protocol}://${request.host}`;
  return { origin, host: new URL(origin).hostname };
}

/**
 * Why a passkey can't be used here: the browser stands at another address than the one to which
 * passkeys belong, or at a bare number; null when it can.
 */
export function passkeyHindrance(
  request: Request,
  publicUrl: string | null,
): 'wrong-host' | 'no-host' | null {
  const { host } = ownAddress(request, publicUrl);
  if (/^[\d.]+$|[:[\]]/.test(host)) return 'no-host';
  return request.hostname === host ? null : 'wrong-host';
}

/** The path when it leads into the dashboard, else its front page: never to another host. */
export function ownPath(wanted: unknown): string {
  const own =
    typeof wanted === 'string' && /^\/dashboard(?:[/?][\x21-\x5B\x5D-\x7E]*)?$/.test(wanted);
  return own && wanted.length <= 500 ? wanted : '/dashboard';
}

/** Leads to the province's own sign-on, and from there to the page; null when there is none. */
export function signOnLink(next: string, hasSignOn: boolean): string | null {
  if (!hasSignOn) return null;
  const path = '/dashboard/sign-in/sign-on';
  return next === '/dashboard' ? path : `${path}?next=${encodeURIComponent(next)}`;
}
