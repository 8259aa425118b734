import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import {
  OFFICIAL_LANGUAGES,
  type OfficialLanguage,
} from '../analytics/dashboard/official-language.ts';
import { createSessionCookie } from '../analytics/dashboard/sign-in/session-cookie.ts';
import { createSessionKeeper } from '../analytics/dashboard/sign-in/session-keeper.ts';
import {
  lackingFactor,
  type RequiredFactorSources,
} from '../analytics/dashboard/sign-in/required-factor.ts';
import { visitorOf } from '../analytics/dashboard/sign-in/visitor.ts';
import { localDay, parseDay, type Instant } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import { COMPLETION_EVENTS, parseDossierCode } from '../core/dossier.ts';
import { DEFAULT_SOURCE } from '../core/intake/dossier-submission.ts';
import type { Identity } from '../core/identity.ts';
import type { InvitationBook, SlipsOfDay } from '../core/invitation.ts';
import { fillIn } from '../core/messages/fill-in.ts';
import type { AuditLog } from '../core/people/audit-log.ts';
import type { ProvinceCode, UnitCode } from '../core/organisation.ts';
import type { Session, SessionBook } from '../core/people/official.ts';
import { may } from '../core/role.ts';
import { createDossierNaming } from '../data/dossier-keys.ts';
import { isCrossSite, pageOf, sendPage } from '../kiosk/form/form-response.ts';
import { renderPage } from '../kiosk/form/render-page.ts';
import { fontFiles } from '../kiosk/slip/font-runs.ts';
import { SLIP_PAPERS, slipOf, type Slip, type SlipPaper } from '../kiosk/slip/slip.ts';
import { deskWords, MOST_SLIPS, printPlaces, renderSlipDesk } from './slip-desk-page.ts';

export interface SlipDeskParts extends RequiredFactorSources {
  readonly invitations: InvitationBook;
  readonly sessions: SessionBook;
  readonly audit: AuditLog;
  readonly directory: () => Directory;
  readonly secret: Buffer;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
  readonly overHttps: boolean;
  readonly identity: { current(): Identity };
  readonly publicUrl: string | null;
}

/** As on the officials' pages the browser's own languages do not count: links bring the language along. */
function deskLanguage(request: Request): OfficialLanguage {
  return request.query['lang'] === 'en' ? 'en' : 'vi';
}

const STYLES_PATH = '/slips/slip.css';

/**
 * `/slips`: signed-in officials print the slips of a day's pick-ups, of those that came by file or by
 * dossier code, as a page or a PDF. A code is never stored in clear, so each printing makes new ones;
 * whether a dossier was rated before does not show.
 */
export function slipDesk(parts: SlipDeskParts): Router {
  const router = Router();
  const cookie = createSessionCookie(parts.overHttps);
  const keeper = createSessionKeeper(parts.sessions, parts.now);
  const body = express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 10 });
  router.get(STYLES_PATH, sendSlipStyles);
  router.get('/slips/letters/:name', sendLetters);
  const guard: RequestHandler = async (request, response, next) => {
    const token = cookie.read(request);
    const session = token === null ? null : await keeper.find(token);
    response.locals['official'] = session?.official;
    response.locals['identity'] = parts.identity.current();
    const isLacking = session !== null && (await lackingFactor(session, parts)) !== null;
    if (session !== null && !isLacking && may(session.official.role, 'print-receipts'))
      return next();
    if (session !== null && !isLacking) return void response.status(403).end();
    if (isLacking && request.method !== 'GET') return void response.status(403).end();
    response.set('Cache-Control', 'no-store').redirect(303, '/dashboard');
  };
  router.use('/slips', Object.assign(guard, { access: 'print-receipts' }));
  router.get('/slips', (request, response) => sendDesk(parts, request, response));
  router.post('/slips', body, async (request, response) => {
    if (isCrossSite(request)) return void response.status(403).end();
    const order = readOrder(request.body);
    if (order.codes.length > MOST_SLIPS) return sendDesk(parts, request, response, order);
    const slips = await makeSlips(parts, order, { request, unit: unitOf(response) });
    const lacking = lackingCodes(order, slips);
    if (slips.length > 0) {
      // Printed or not: the codes before them are good no more.
      await parts.audit.append({
        at: parts.now(),
        actor: (response.locals['official'] as Session['official']).signInName,
        act: 'POST /slips',
        object: '',
        detail: { count: String(slips.length) },
        origin: visitorOf(request).origin,
      });
    }
    if (slips.length === 0 || lacking.length > 0) {
      return sendDesk(parts, request, response, { ...order, lacking });
    }
    await sendSlips(request, response, { slips, order });
  });
  return router;
}

async function sendSlips(
  request: Request,
  response: Response,
  { slips, order }: { readonly slips: readonly Slip[]; readonly order: SlipOrder },
): Promise<void> {
  response.set('Cache-Control', 'no-store');
  if (order.as === 'page') {
    const language = deskLanguage(request);
    const words = deskWords(language);
    const { renderSheet } = await import('../kiosk/slip/render-sheet.ts');
    const frame = {
      language,
      title: words.title,
      styles: STYLES_PATH,
      note: fillIn(words.printHelp, { n: slips.length }),
      back: { href: `/slips?lang=${language}`, text: words.back },
    };
    response.type('html').send(renderSheet(slips, order.paper, frame));
    return;
  }
  // Drawing takes libraries that only who prints should pay for.
  const { renderSlipsPdf } = await import('../kiosk/slip/render-pdf.ts');
  response.type('pdf').send(await renderSlipsPdf(slips, order.paper));
}

const FOR_A_YEAR = 'public, max-age=31536000, immutable';

const sendSlipStyles: RequestHandler = async (_request, response) => {
  const { slipStyles } = await import('../kiosk/slip/render-sheet.ts');
  const fonts = fontFiles().map(({ name }) => ({ name, path: `/slips/letters/${name}.woff` }));
  response.type('css').set('Cache-Control', 'no-cache').send(slipStyles(fonts));
};

/** The same letters as in the PDF: an office's computer may have none for Khmer. */
const sendLetters: RequestHandler = (request, response, next) => {
  const found = fontFiles().find(({ name }) => `${name}.woff` === request.params['name']);
  if (found === undefined) return next();
  response.type('font/woff').set('Cache-Control', FOR_A_YEAR).send(found.file);
};

/** The unit to which the signed-in official's rights are limited; null: the whole province. */
function unitOf(response: Response): UnitCode | null {
  return (response.locals['official'] as Session['official']).unit;
}

/** What is printed, and how; `day` null: by dossier codes. */
export interface SlipOrder {
  readonly day: (Omit<SlipsOfDay, 'province' | 'unit'> & { readonly where: string }) | null;
  readonly codes: readonly string[];
  /** Those of the codes for which there is no slip, once that is known. */
  readonly lacking: readonly string[];
  readonly source: string;
  readonly paper: SlipPaper;
  readonly as: 'page' | 'pdf';
}

function readOrder(body: unknown): SlipOrder {
  const fields = (body ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name].trim() : '');
  const finishedOn = parseDay(text('day'));
  return {
    day:
      finishedOn === null
        ? null
        : { finishedOn, where: text('where'), counter: null, again: text('again') !== '' },
    codes: text('codes')
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter(Boolean),
    lacking: [],
    source: text('source') || DEFAULT_SOURCE,
    paper: SLIP_PAPERS.find((name) => name === text('paper')) ?? 'roll-80',
    as: text('as') === 'page' ? 'page' : 'pdf',
  };
}

interface Asked {
  readonly request: Request;
  readonly unit: UnitCode | null;
}

function makeSlips(parts: SlipDeskParts, order: SlipOrder, asked: Asked): Promise<readonly Slip[]> {
  return order.day === null
    ? slipsByCode(parts, order, asked)
    : slipsOfDay(parts, order.day, asked);
}

/** The codes as they were typed that no slip was made for; nobody is to find that out at the counter. */
function lackingCodes(
  { day, codes }: SlipOrder,
  slips: readonly { readonly reference: string | null }[],
): readonly string[] {
  if (day !== null) return [];
  const made = new Set(slips.map(({ reference }) => reference));
  return codes.filter((code) => !made.has(parseDossierCode(code)));
}

function publicUrlOf({ publicUrl }: SlipDeskParts, request: Request): string {
  return publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`;
}

/** A slip of a file's dossier names its procedure: the dossier's code is kept nowhere. */
async function slipsOfDay(
  parts: SlipDeskParts,
  { where, ...day }: NonNullable<SlipOrder['day']>,
  { request, unit }: Asked,
): Promise<readonly Slip[]> {
  const { invitations, province, directory, now } = parts;
  const place = printPlaces(directory(), { province, unit }).find(({ value }) => value === where);
  if (place === undefined) return [];
  const order = { ...day, province, unit: place.unit, counter: place.counter };
  const made = await invitations.handOut(order, MOST_SLIPS, now());
  const { counters, procedures } = directory();
  return made.map((invitation) =>
    slipOf(invitation, {
      publicUrl: publicUrlOf(parts, request),
      line: parts.identity.current().line,
      place: counters.get(invitation.counter)?.name ?? '',
      reference: shortName(procedures.get(invitation.procedure)?.name ?? invitation.procedure),
    }),
  );
}

const LONGEST_NAME = 90;

function shortName(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

async function slipsByCode(
  parts: SlipDeskParts,
  { codes, source }: SlipOrder,
  { request, unit }: Asked,
): Promise<readonly Slip[]> {
  const { invitations, province, directory, now } = parts;
  const name = createDossierNaming(parts.secret);
  const slips: Slip[] = [];
  // Scanned twice, a second slip would make the first one good for nothing.
  for (const code of new Set(codes.map(parseDossierCode))) {
    if (code === null) continue;
    const keys = name({ province, source, code });
    for (const event of COMPLETION_EVENTS) {
      const made = await invitations.replace({ province, dossierKey: keys[event], unit }, now());
      if (made === null) continue;
      // Used or not: the paper must not tell whether the dossier was rated.
      const { counter } = (await invitations.findAny(made.code)) ?? {};
      const place = directory().counters.get(counter!)?.name ?? '';
      const publicUrl = publicUrlOf(parts, request);
      const { line } = parts.identity.current();
      slips.push(slipOf(made, { publicUrl, line, place, reference: code }));
      break;
    }
  }
  return slips;
}

async function sendDesk(
  parts: SlipDeskParts,
  request: Request,
  response: Response,
  order: SlipOrder | null = null,
): Promise<void> {
  const { province, directory, invitations, now } = parts;
  const unit = unitOf(response);
  const today = localDay(now());
  const waiting =
    unit === null
      ? null
      : await invitations.countToHandOut(
          { province, unit, counter: null, finishedOn: today, again: false },
          now(),
        );
  const page = {
    ...pageOf(request, '/slips', deskLanguage(request)),
    languages: OFFICIAL_LANGUAGES,
  };
  const places = printPlaces(directory(), { province, unit });
  const desk = renderSlipDesk(deskWords(page.language), { ...page, order, places, today, waiting });
  sendPage(response, order === null ? 200 : 404, renderPage(page, desk));
}
