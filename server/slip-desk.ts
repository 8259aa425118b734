import express, { Router, type Request, type Response } from 'express';
import { createSessionCookie } from '../analytics/dashboard/sign-in/session-cookie.ts';
import { createSessionKeeper } from '../analytics/dashboard/sign-in/session-keeper.ts';
import type { Instant } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import { COMPLETION_EVENTS, parseDossierCode } from '../core/dossier.ts';
import { html } from '../core/html.ts';
import { DEFAULT_SOURCE } from '../core/intake/dossier-submission.ts';
import type { InvitationBook } from '../core/invitation.ts';
import { slipDesk as en } from '../core/messages/en/slip-desk.ts';
import { slipDesk as vi } from '../core/messages/vi/slip-desk.ts';
import type { ProvinceCode, UnitCode } from '../core/organisation.ts';
import type { Session, SessionBook } from '../core/ports.ts';
import { may } from '../core/role.ts';
import { createDossierNaming } from '../data/dossier-keys.ts';
import { isCrossSite, pageOf, sendPage } from '../kiosk/form/form-response.ts';
import { renderPage } from '../kiosk/form/render-page.ts';
import { SLIP_PAPERS, slipOf, type Slip, type SlipPaper } from '../kiosk/slip/slip.ts';

export interface SlipDeskParts {
  readonly invitations: InvitationBook;
  readonly sessions: SessionBook;
  readonly directory: () => Directory;
  readonly secret: Buffer;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
  readonly overHttps: boolean;
  readonly publicUrl: string | null;
}

const MOST_SLIPS = 200;

/**
 * `/slips`: signed-in officials print the slips of a day's pick-ups, by dossier code. A code is never
 * stored in clear, so each printing makes new ones and the old ones are good no more; whether a
 * dossier was rated before does not show.
 */
export function slipDesk(parts: SlipDeskParts): Router {
  const router = Router();
  const cookie = createSessionCookie(parts.overHttps);
  const keeper = createSessionKeeper(parts.sessions, parts.now);
  const body = express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 10 });
  router.use('/slips', async (request, response, next) => {
    const token = cookie.read(request);
    const session = token === null ? null : await keeper.find(token);
    response.locals['official'] = session?.official;
    if (session !== null && may(session.official.role, 'print-receipts')) return next();
    if (session !== null) return void response.status(403).end();
    response.set('Cache-Control', 'no-store').redirect(303, '/dashboard');
  });
  router.get('/slips', (request, response) => sendDesk(request, response, null));
  router.post('/slips', body, async (request, response) => {
    if (isCrossSite(request)) return void response.status(403).end();
    const order = readOrder(request.body);
    const slips = await makeSlips(parts, order, { request, unit: unitOf(response) });
    if (slips.length === 0) return sendDesk(request, response, order);
    // Drawing takes libraries that only who prints should pay for.
    const { renderSlipsPdf } = await import('../kiosk/slip/render-pdf.ts');
    const pdf = await renderSlipsPdf(slips, order.paper);
    response.set('Cache-Control', 'no-store').type('pdf').send(pdf);
  });
  return router;
}

/** The unit to which the signed-in official's rights are limited; null: the whole province. */
function unitOf(response: Response): UnitCode | null {
  return (response.locals['official'] as Session['official']).unit;
}

interface SlipOrder {
  readonly codes: readonly string[];
  readonly source: string;
  readonly paper: SlipPaper;
}

function readOrder(body: unknown): SlipOrder {
  const { codes, source, paper } = (body ?? {}) as Readonly<Record<string, unknown>>;
  const lines = typeof codes === 'string' ? codes.split(/[\r\n]+/).filter(Boolean) : [];
  return {
    codes: lines.slice(0, MOST_SLIPS),
    source: typeof source === 'string' && source.trim() !== '' ? source.trim() : DEFAULT_SOURCE,
    paper: SLIP_PAPERS.find((name) => name === paper) ?? 'roll-80',
  };
}

async function makeSlips(
  parts: SlipDeskParts,
  { codes, source }: SlipOrder,
  { request, unit }: { readonly request: Request; readonly unit: UnitCode | null },
): Promise<readonly Slip[]> {
  const { invitations, province, directory, now } = parts;
  const name = createDossierNaming(parts.secret);
  const publicUrl =
    parts.publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`;
  const slips: Slip[] = [];
  for (const text of codes) {
    const code = parseDossierCode(text);
    if (code === null) continue;
    const keys = name({ province, source, code });
    for (const event of COMPLETION_EVENTS) {
      const made = await invitations.replace({ province, dossierKey: keys[event], unit }, now());
      if (made === null) continue;
      const place = directory().provinces.get(province)?.name ?? '';
      slips.push(slipOf(made, { publicUrl, place, reference: code }));
      break;
    }
  }
  return slips;
}

function sendDesk(request: Request, response: Response, order: SlipOrder | null): void {
  const page = pageOf(request, '/slips');
  const words = page.language === 'en' ? en : vi;
  const content = html`<h1>${words.title}</h1>
    ${order === null ? '' : html`<p class="problem" role="alert">${words.none}</p>`}
    <p>${words.fresh}</p>
    <form method="post" action="/slips" autocomplete="off" class="code">
      <label for="codes">${words.codes}</label>
      <textarea id="codes" name="codes" rows="10" required>
${order?.codes.join('\n') ?? ''}</textarea>
      <label for="source">${words.source}</label>
      <input id="source" name="source" value="${order?.source ?? DEFAULT_SOURCE}" maxlength="64" />
      <label for="paper">${words.paper}</label>
      <select id="paper" name="paper">
        ${SLIP_PAPERS.map((paper) => html`<option value="${paper}">${words[paper]}</option>`)}
      </select>
      <button class="lead">${words.print}</button>
    </form>`;
  sendPage(response, order === null ? 200 : 404, renderPage(page, content));
}
