import { Router, type Request, type Response } from 'express';
import type { Instant } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { parseMailAddress } from '../../../core/staff-mail.ts';
import { auditNote } from '../audit-changes.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import { createSlowDown } from '../sign-in/slow-down.ts';
import { formText, letEverybody, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { InvitationsDependencies } from './dependencies.ts';
import { OWN_MAIL_WORDS } from './own-mail-words.ts';

const PAGE = '/dashboard/own-chats';
const MAIL = '/own-chats/mail';
const STOP = '/mail/stop';

/** Codes that an official may ask for in a row: strangers must not be flooded with them. */
const TRIES = {
  free: 3,
  firstWaitMs: 60_000,
  longestWaitMs: 3_600_000,
  forgetAfterMs: 6 * 3_600_000,
  mostKeys: 10_000,
};

/** An official's own e-mail address, confirmed by a code; and the way out for who reads the letters. */
export function ownMailRoutes(dependencies: InvitationsDependencies): Router {
  const router = Router();
  const { staffMail, now } = dependencies;
  const tries = createSlowDown(TRIES, now);
  router.use(MAIL, requirePermission('declare-chats'));
  router.post(MAIL, async (request, response) => {
    const { official } = visitOf(response).session!;
    const words = OWN_MAIL_WORDS[visitOf(response).view.language];
    const address = parseMailAddress(formText(request, 'address'));
    if (address === null || staffMail === null) return refuse(response, 'addressWrong');
    if (tries.waitFor(official.id) > 0) return refuse(response, 'tooOften');
    tries.noteTry(official.id);
    const letter = (code: string) => fillIn(words.codeLetter, { code });
    await staffMail.offer(official.id, address, { words: letter, now: now() });
    response.redirect(303, `${PAGE}?mail=sent`);
  });
  router.post(`${MAIL}/confirm`, async (request, response) => {
    const { official } = visitOf(response).session!;
    const code = formText(request, 'code').replace(/\D/g, '');
    const isRight = (await staffMail?.confirm(official.id, code, now())) ?? false;
    if (!isRight) return refuse(response, 'codeWrong');
    response.redirect(303, `${PAGE}?mail=confirmed`);
  });
  router.post(`${MAIL}/remove`, async (_request, response) => {
    await staffMail?.remove(visitOf(response).session!.official.id);
    response.redirect(303, `${PAGE}?mail=removed`);
  });
  router.get(STOP, letEverybody(), (request, response) => {
    const token = request.query['t'];
    sendStop(response, { token: typeof token === 'string' ? token : '', outcome: null });
  });
  router.post(STOP, letEverybody(), async (request, response) => {
    const token = formText(request, 't');
    const stopped = (await staffMail?.stop(token)) ?? 0;
    if (stopped > 0) await noteStop(request, response, dependencies);
    sendStop(response, { token, outcome: stopped > 0 ? 'stopped' : 'stopUnknown' });
  });
  return router;
}

/** On the record without the address: who reads the log need not know it. */
async function noteStop(
  request: Request,
  response: Response,
  { audit, now }: InvitationsDependencies,
): Promise<void> {
  const act = 'POST /dashboard/mail/stop';
  await audit.append(auditNote(request, response, { at: now(), act, object: '' }));
}

const PROBLEMS = ['addressWrong', 'codeWrong', 'tooOften'] as const;

function refuse(response: Response, problem: (typeof PROBLEMS)[number]): void {
  response.redirect(303, `${PAGE}?mail=${problem}`);
}

function sendStop(
  response: Response,
  page: { readonly token: string; readonly outcome: 'stopped' | 'stopUnknown' | null },
): void {
  const words = OWN_MAIL_WORDS[visitOf(response).view.language];
  const { token, outcome } = page;
  const body = html`<div class="page-head"><h1>${words.stopTitle}</h1></div>
    <section class="card" aria-label="${words.stopTitle}">
      ${
        outcome === null
          ? html`<p>${words.stopLead}</p>
              <form method="post" action="/dashboard${STOP}">
                <input type="hidden" name="t" value="${token}" />
                <button class="primary">${words.stop}</button>
              </form>`
          : renderNotice(outcome === 'stopped' ? 'good' : 'note', words[outcome])
      }
    </section>`;
  sendPage(response, {
    title: words.stopTitle,
    body,
    path: `/dashboard${STOP}`,
    query: { t: token },
  });
}

/** The part of the page "my chats" that is about e-mail. */
export async function renderOwnMail(
  staffMail: InvitationsDependencies['staffMail'],
  reader: { readonly official: string; readonly view: OfficialView; readonly now: Instant },
  news: string,
): Promise<Html> {
  const words = OWN_MAIL_WORDS[reader.view.language];
  const { confirmed, waits } = (await staffMail?.list(reader.official, reader.now)) ?? {
    confirmed: [],
    waits: false,
  };
  const notice = (['sent', 'confirmed', 'removed'] as const).find((each) => each === news);
  const problem = PROBLEMS.find((each) => each === news);
  return html`<section class="card" aria-labelledby="own-mail">
    <h2 id="own-mail">${words.title}</h2>
    ${problem !== undefined && renderNotice('bad', words[problem])}
    ${notice !== undefined && renderNotice(notice === 'sent' ? 'note' : 'good', words[notice])}
    ${staffMail === null ? html`<p>${words.off}</p>` : html`<p>${words.lead}</p>`}
    ${confirmed.map((address) => html`<p>${fillIn(words.list, { address })}</p>`)}
    ${staffMail !== null && renderForms(words, waits, confirmed.length > 0)}
  </section>`;
}

function renderForms(
  words: (typeof OWN_MAIL_WORDS)['vi'],
  waits: boolean,
  mayRemove: boolean,
): Html {
  return html`${
      waits &&
      html`<form method="post" action="/dashboard${MAIL}/confirm">
        ${renderField({ name: 'code', label: words.code, type: 'text', autocomplete: 'one-time-code', longest: 20 })}
        <button class="primary">${words.confirm}</button>
      </form>`
    }
    <form method="post" action="/dashboard${MAIL}">
      ${renderField({ name: 'address', label: words.address, type: 'email', autocomplete: 'email', longest: 254 })}
      <button>${words.send}</button>
    </form>
    ${
      mayRemove &&
      html`<form method="post" action="/dashboard${MAIL}/remove">
        <button>${words.remove}</button>
      </form>`
    }`;
}
