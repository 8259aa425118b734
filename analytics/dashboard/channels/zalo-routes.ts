import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import type { ChannelsDependencies } from './dependencies.ts';
import { renderZalo } from './render-zalo.ts';
import { readCookie } from '../sign-in/session-cookie.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { ZaloConnection, ZaloConnectOutcome } from './zalo-connection.ts';

const PATH = '/settings/zalo';
const ADDRESS = `/dashboard${PATH}`;

/** A consent must come back to the browser in which it began, within this time. */
const STATE_COOKIE = 'mot-cham-zalo-state';
const STATE_MS = 30 * 60_000;

type News = ZaloConnectOutcome | 'forged';

/**
 * `/settings/zalo`: how the official account stands, and the ways to connect it. Zalo leads back with
 * a code that only counts in the browser that asked for it: else a stranger's link could put another
 * account in the place of the authority's.
 */
export function zaloRoutes(dependencies: ChannelsDependencies): Router {
  const { zalo } = dependencies;
  const router = Router();
  const guard = requirePermission('manage-channels');
  router.get(PATH, guard, (request, response) => sendZalo(request, response, dependencies));
  if (zalo === null) return router;

  router.get(`${PATH}/callback`, guard, async (request, response) => {
    const code = queryText(request, 'code');
    const isOurs = isSameState(queryText(request, 'state'), stateOf(request));
    response.clearCookie(STATE_COOKIE, { path: ADDRESS });
    const news: News =
      code === '' || !isOurs ? 'forged' : await zalo.connect(code, oaIdOf(request));
    response.redirect(303, `${ADDRESS}?done=${news}`);
  });

  router.post(`${PATH}/adopt`, guard, async (request, response) => {
    const refreshToken = formText(request, 'refreshToken').trim();
    const news: News = refreshToken === '' ? 'refused' : await zalo.adopt(refreshToken);
    response.redirect(303, `${ADDRESS}?done=${news}`);
  });
  return router;
}

async function sendZalo(
  request: Request,
  response: Response,
  { zalo, secureCookies }: ChannelsDependencies,
): Promise<void> {
  const { view } = visitOf(response);
  const page = zalo && {
    connection: zalo,
    standing: await zalo.standing(),
    link: linkOf(zalo, response, secureCookies),
    notice: noticeOf(request, response),
  };
  const body = renderZalo(page, view);
  sendPage(response, { title: view.texts.zaloTitle, body, path: ADDRESS });
}

/** The link of a new consent; its state is in a cookie that only this page gets back. */
function linkOf(zalo: ZaloConnection, response: Response, secure: boolean): string | null {
  if (zalo.redirectUri === null) return null;
  const state = randomBytes(24).toString('base64url');
  response.cookie(STATE_COOKIE, state, {
    httpOnly: true,
    // Zalo leads back by a link: `Strict` would leave the cookie out.
    sameSite: 'lax',
    secure,
    path: ADDRESS,
    maxAge: STATE_MS,
  });
  return zalo.permissionLink(zalo.redirectUri, state);
}

function stateOf(request: Request): string {
  return readCookie(request, STATE_COOKIE, /^[\w-]{32}$/) ?? '';
}

function isSameState(given: string, kept: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(kept)];
  return kept !== '' && a.length === b.length && timingSafeEqual(a, b);
}

function noticeOf(
  request: Request,
  response: Response,
): { readonly kind: 'good' | 'bad'; readonly text: string } | null {
  const { texts } = visitOf(response).view;
  switch (request.query['done']) {
    case 'connected':
      return { kind: 'good', text: texts.zaloConnected };
    case 'refused':
      return { kind: 'bad', text: texts.zaloRefused };
    case 'unreachable':
      return { kind: 'bad', text: texts.zaloUnreachable };
    case 'forged':
      return { kind: 'bad', text: texts.zaloForged };
    default:
      return null;
  }
}

function oaIdOf(request: Request): string | null {
  const oaId = queryText(request, 'oa_id');
  return /^\d{1,32}$/.test(oaId) ? oaId : null;
}

function queryText(request: Request, name: string): string {
  const value = request.query[name];
  return typeof value === 'string' ? value : '';
}
