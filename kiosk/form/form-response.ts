import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Response } from 'express';
import {
  acceptedLanguage,
  DEFAULT_LANGUAGE,
  parseLanguage,
  type Language,
} from '../../core/language.ts';
import { identityOf, stylesWith } from './form-head.ts';
import { formStyles } from './form-styles.ts';
import type { Letters } from './letter-rules.ts';
import { renderNotice, type FormPage } from './render-page.ts';

const RULES = formStyles(
  readFileSync(join(import.meta.dirname, '../page/tokens.css'), 'utf8'),
  readFileSync(join(import.meta.dirname, 'form.css'), 'utf8'),
);

/** No counter's own path: a counter's id is one segment long. */
export const STYLES_PATH = '/c/-/form.css';

/** What a page needs to know of the request; `path` is where its language links lead, and what was `said` counts. */
export function pageOf(
  request: Request,
  path: string | null = request.path,
  said: Language | null = null,
): FormPage {
  const identity = identityOf(request);
  const language = said ?? languageOf(request);
  const letters = lettersOf(language);
  const { version } = stylesWith(RULES, identity, letters);
  return { language, path, styles: `${STYLES_PATH}?v=${version}`, identity };
}

function lettersOf(language: Language): Letters {
  return language === 'km' ? 'khmer' : 'latin';
}

function languageOf(request: Request): Language {
  const { lang } = request.query;
  const chosen = typeof lang === 'string' ? parseLanguage(lang) : null;
  return chosen ?? acceptedLanguage(request.get('Accept-Language')) ?? DEFAULT_LANGUAGE;
}

/** Sends a page that no cache keeps. */
export function sendPage(response: Response, status: number, page: string): void {
  response
    .status(status)
    .type('html')
    .set({ 'Cache-Control': 'no-store', Vary: 'Accept-Language' });
  response.send(page);
}

/** The one script of the form may run, and may ask this server. */
const SCRIPT_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src data:; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Sends the page on which wishes are typed. */
export function sendPageWithScript(response: Response, status: number, page: string): void {
  response.set('Content-Security-Policy', SCRIPT_POLICY);
  sendPage(response, status, page);
}

/** The page for an address that sends far more than a crowd behind one router would. */
export function sendTooMany(request: Request, response: Response): void {
  response.set('Retry-After', '60');
  sendPage(response, 429, renderNotice(pageOf(request, null), 'tooMany'));
}

/** Kept for ever only where it is what the page asked for: another process may know newer marks. */
export function sendStyles(request: Request, response: Response): void {
  const asked = request.query['v'];
  const isKhmer = typeof asked === 'string' && asked.startsWith('khmer');
  const { styles, version } = stylesWith(RULES, identityOf(request), isKhmer ? 'khmer' : 'latin');
  const isWanted = asked === version;
  response
    .type('css')
    .set('Cache-Control', isWanted ? 'public, max-age=31536000, immutable' : 'no-cache')
    .send(styles);
}

/**
 * True when another site made the browser post this. No cookie is involved, so the harm would only be
 * ratings pressed on visitors of that site. Without `Sec-Fetch-Site` (plain http, old web views) the
 * origin decides; our own pages then send `null`, because they send no referrer.
 */
export function isCrossSite(request: Request): boolean {
  const site = request.get('Sec-Fetch-Site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.get('Origin');
  if (origin === undefined || origin === 'null') return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.get('Host');
}
