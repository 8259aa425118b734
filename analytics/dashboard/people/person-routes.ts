import { Router, type Request, type Response } from 'express';
import { html, type Html } from '../../../core/html.ts';
import type { Account, ChangeOutcome } from '../../../core/people/people-book.ts';
import { auditNote } from '../audit-changes.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice } from '../render-forms.ts';
import { formText, requirePermission, sendNotFound, sendPage, visitOf } from '../visit.ts';
import type { PeopleDependencies } from './dependencies.ts';
import { requireFreshSession } from './fresh-session.ts';
import { meansText, offerLink, renderLink, stateText, type MadeLink } from './people-routes.ts';
import { peopleTexts, placeText } from './people-texts.ts';
import { parseStanding, renderStandingFields } from './standing.ts';

/** `/people/:id`: one account, and everything that an administrator may do with it. */
export function personRoutes(dependencies: PeopleDependencies): Router {
  const router = Router();
  const { people, now } = dependencies;
  router.use('/people/:id', requirePermission('manage-people'), requireFreshSession(now));

  router.get('/people/:id', async (request, response) => {
    const account = await people.find(request.params.id);
    if (account === null) return sendNotFound(response);
    sendPerson(response, account, { directory: dependencies.directory });
  });

  router.post('/people/:id/standing', async (request, response) => {
    const account = await people.find(request.params.id);
    if (account === null) return sendNotFound(response);
    const typed = {
      role: formText(request, 'role'),
      unit: formText(request, 'unit'),
      counter: formText(request, 'counter'),
    };
    const standing = parseStanding(typed, dependencies.directory(), dependencies.province);
    if (standing === null) {
      const problem = peopleTexts(visitOf(response).view).inviteStandingInvalid;
      return sendPerson(response, account, { directory: dependencies.directory, problem });
    }
    const detail = {
      roleBefore: account.role,
      unitBefore: account.unit ?? '',
      role: standing.role,
      unit: standing.unit ?? '',
    };
    const what = { at: now(), act: 'account-changed', object: account.signInName, detail } as const;
    const note = auditNote(request, response, what);
    const outcome = await people.change(account.id, standing, note);
    finish(response, account, outcome, dependencies);
  });

  router.post('/people/:id/block', async (request, response) => {
    const account = await people.find(request.params.id);
    if (account === null) return sendNotFound(response);
    const isBlocking = formText(request, 'blocked') === 'yes';
    const act = isBlocking ? 'account-blocked' : 'account-unblocked';
    const note = auditNote(request, response, { at: now(), act, object: account.signInName });
    finish(response, account, await people.block(account.id, isBlocking, note), dependencies);
  });

  router.post('/people/:id/reset', async (request, response) => {
    const account = await people.find(request.params.id);
    if (account === null) return sendNotFound(response);
    const { signInName, displayName, role, unit, counter } = account;
    const wish = { kind: 'reset', signInName, displayName, role, unit, counter } as const;
    const link = await offerLink({ request, response }, wish, dependencies);
    const news = link === null ? {} : { link };
    sendPerson(response, account, { directory: dependencies.directory, ...news });
  });
  meansRoutes(router, dependencies);
  return router;
}

/** What of an account's ways in an administrator may end. */
function meansRoutes(
  router: Router,
  { people, secondFactors, sessions, audit, now }: PeopleDependencies,
): void {
  router.post('/people/:id/code-off', async (request, response) => {
    const account = await people.find(request.params.id);
    if (account === null) return sendNotFound(response);
    const what = { at: now(), act: 'second-factor-off', object: account.signInName } as const;
    const removed = await secondFactors.remove(account.id, auditNote(request, response, what));
    backTo(request, response, removed);
  });

  router.post('/people/:id/sessions/end', async (request, response) => {
    const account = await people.find(request.params.id);
    if (account === null) return sendNotFound(response);
    const what = { at: now(), act: 'sessions-ended', object: account.signInName } as const;
    const note = auditNote(request, response, what);
    const ended = await sessions.closeOf(account.id, { except: null });
    if (ended > 0) await audit.append(note);
    backTo(request, response, ended > 0);
  });
}

function backTo(request: Request, response: Response, isDone: boolean): void {
  const path = `/dashboard/people/${encodeURIComponent(String(request.params['id']))}`;
  response.redirect(303, `${path}?done=${isDone ? 'saved' : 'nothing'}`);
}

function finish(
  response: Response,
  account: Account,
  outcome: ChangeOutcome,
  { directory }: Pick<PeopleDependencies, 'directory'>,
): void {
  if (outcome === 'done')
    return response.redirect(303, `/dashboard/people/${encodeURIComponent(account.id)}?done=saved`);
  const problem = peopleTexts(visitOf(response).view).personLastAdministrator;
  sendPerson(response, account, { directory, problem });
}

interface PersonNews extends Pick<PeopleDependencies, 'directory'> {
  readonly link?: MadeLink;
  readonly problem?: string;
}

function sendPerson(response: Response, account: Account, news: PersonNews): void {
  const { view } = visitOf(response);
  const texts = peopleTexts(view);
  const { displayName, signInName, role } = account;
  const done = response.req.query['done'];
  const body = html`<div class="page-head">
      <h1>${displayName}</h1>
      <p class="lead">
        ${signInName} · ${texts[`role-${role}`]} · ${placeText(account, news.directory(), view)} ·
        ${meansText(account, view)} · ${stateText(account, view)}
      </p>
    </div>
    ${done === 'saved' && renderNotice('good', texts.done)}
    ${done === 'nothing' && renderNotice('note', texts.nothingDone)}
    ${news.problem !== undefined && renderNotice('bad', news.problem)}
    ${news.link && renderLink(news.link, view)}
    <div class="beside">
      ${renderStandingForm(account, news, view)}
      <div class="stacked">
        ${renderResetForms(account, view)} ${renderBlockForm(account, view)}
      </div>
    </div>
    <p><a href="/dashboard/people">${texts.peopleTitle}</a></p>`;
  const path = `/dashboard/people/${encodeURIComponent(account.id)}`;
  const status = news.problem === undefined ? 200 : 422;
  sendPage(response, { title: displayName, body, status, path });
}

function renderStandingForm(account: Account, { directory }: PersonNews, view: OfficialView): Html {
  const texts = peopleTexts(view);
  const chosen = {
    role: account.role,
    unit: account.unit ?? '',
    counter: account.counter ?? '',
  };
  return html`<section class="card" aria-labelledby="standing">
    <h2 id="standing">${texts.personChangeTitle}</h2>
    <p class="hint">${texts.personChangeHint}</p>
    <form method="post" action="/dashboard/people/${encodeURIComponent(account.id)}/standing">
      ${renderStandingFields(chosen, directory(), view)}
      <button class="primary">${texts.personChangeButton}</button>
    </form>
  </section>`;
}

function renderResetForms(account: Account, view: OfficialView): Html {
  const texts = peopleTexts(view);
  const path = `/dashboard/people/${encodeURIComponent(account.id)}`;
  return html`<section class="card" aria-labelledby="reset">
    <h2 id="reset">${texts.personResetTitle}</h2>
    <p class="hint">${texts.personResetHint}</p>
    <form method="post" action="${path}/reset"><button>${texts.personResetButton}</button></form>
    ${account.hasSecondFactor && html`<form method="post" action="${path}/code-off"><button>${texts.personCodeOffButton}</button></form>`}
    <form method="post" action="${path}/sessions/end">
      <button>${texts.personEndSessionsButton}</button>
    </form>
  </section>`;
}

function renderBlockForm(account: Account, view: OfficialView): Html {
  const texts = peopleTexts(view);
  const isBlocked = account.blockedAt !== null;
  return html`<section class="card" aria-labelledby="block">
    <h2 id="block">${texts.personBlockTitle}</h2>
    <p class="hint">${texts.personBlockHint}</p>
    <form method="post" action="/dashboard/people/${encodeURIComponent(account.id)}/block">
      <input type="hidden" name="blocked" value="${isBlocked ? 'no' : 'yes'}" />
      <button class="${isBlocked ? 'primary' : 'danger'}">
        ${isBlocked ? texts.personUnblockButton : texts.personBlockButton}
      </button>
    </form>
  </section>`;
}
