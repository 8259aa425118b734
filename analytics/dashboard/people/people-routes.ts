import { randomBytes } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import { instant, localDay, type Instant } from '../../../core/calendar.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { html, type Html } from '../../../core/html.ts';
import type { Account, AccountInvitation } from '../../../core/people/people-book.ts';
import { auditNote } from '../audit-changes.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice, renderTable } from '../render-forms.ts';
import { tokenHash } from '../sign-in/admit.ts';
import { cleanNames } from '../sign-in/new-account.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { PeopleDependencies } from './dependencies.ts';
import { requireFreshSession } from './fresh-session.ts';
import { peopleTexts, placeText } from './people-texts.ts';
import { parseStanding, renderStandingFields } from './standing.ts';

/** A link must be used within three days. */
const LINK_MS = 72 * 3_600_000;

/** `/people`: the accounts, the links that wait, and the form to invite somebody. */
export function peopleRoutes(dependencies: PeopleDependencies): Router {
  const router = Router();
  const { people, now } = dependencies;
  router.use('/people', requirePermission('manage-people'), requireFreshSession(now));

  router.get('/people', (request, response) => sendPeople(request, response, dependencies, {}));

  router.post('/people', async (request, response) => {
    const typed = typedIn(request);
    const refuse = (problem: Problem) =>
      sendPeople(request, response, dependencies, { typed, problem });
    const names = cleanNames(typed);
    if (!names.ok) return refuse(names.error);
    const standing = parseStanding(typed, dependencies.directory(), dependencies.province);
    if (standing === null) return refuse('standing');
    const wish = { kind: 'join', ...names.value, ...standing } as const;
    const link = await offerLink({ request, response }, wish, dependencies);
    if (link === null) return refuse('taken');
    await sendPeople(request, response, dependencies, { link });
  });

  router.post('/people/invitations/withdraw', async (request, response) => {
    const signInName = formText(request, 'signInName');
    const what = { at: now(), act: 'invitation-withdrawn', object: signInName } as const;
    const withdrawn = await people.withdrawInvitation(
      signInName,
      auditNote(request, response, what),
    );
    response.redirect(303, `/dashboard/people?done=${withdrawn ? 'saved' : 'nothing'}`);
  });
  return router;
}

/** A link that was just made: on the screen once, nowhere else. */
export interface MadeLink {
  readonly displayName: string;
  readonly address: string;
  readonly until: Instant;
}

/** Null when there is an account already (`join`), or none (`reset`). */
export async function offerLink(
  { request, response }: { readonly request: Request; readonly response: Response },
  wish: Omit<AccountInvitation, 'invitedBy' | 'madeAt' | 'expiresAt'>,
  { people, now, publicUrl }: Pick<PeopleDependencies, 'people' | 'now' | 'publicUrl'>,
): Promise<MadeLink | null> {
  const token = randomBytes(32).toString('base64url');
  const madeAt = now();
  const expiresAt = instant(madeAt + LINK_MS);
  const invitedBy = visitOf(response).session?.official.signInName ?? '';
  const invitation = { ...wish, invitedBy, madeAt, expiresAt };
  const act = wish.kind === 'join' ? 'account-invited' : 'reset-offered';
  const detail = { role: wish.role, unit: wish.unit ?? '' };
  const note = auditNote(request, response, { at: madeAt, act, object: wish.signInName, detail });
  if (!(await people.invite(invitation, tokenHash(token), note))) return null;
  const base = publicUrl ?? `${request.protocol}://${request.host}`;
  // In the fragment, which browsers send to nobody: no log along the way can hold the code.
  const address = `${base}/dashboard/join#${token}`;
  return { displayName: wish.displayName, address, until: expiresAt };
}

type Problem = 'sign-in-name-invalid' | 'display-name-missing' | 'standing' | 'taken';
type Typed = ReturnType<typeof typedIn>;
interface News {
  readonly link?: MadeLink;
  readonly typed?: Typed;
  readonly problem?: Problem;
}

function typedIn(request: Request) {
  return {
    signInName: formText(request, 'signInName'),
    displayName: formText(request, 'displayName'),
    role: formText(request, 'role'),
    unit: formText(request, 'unit'),
    counter: formText(request, 'counter'),
  };
}

async function sendPeople(
  request: Request,
  response: Response,
  dependencies: PeopleDependencies,
  news: News,
): Promise<void> {
  const { view } = visitOf(response);
  const texts = peopleTexts(view);
  const accounts = await dependencies.people.list();
  const invitations = await dependencies.people.openInvitations(dependencies.now());
  const done = request.query['done'];
  const body = html`<div class="page-head">
      <h1>${texts.peopleTitle}</h1>
      <p class="lead">${texts.peopleLead}</p>
    </div>
    ${done === 'saved' && renderNotice('good', texts.done)}
    ${done === 'nothing' && renderNotice('note', texts.nothingDone)}
    ${news.link && renderLink(news.link, view)}
    <div class="beside">
      ${renderInviteForm(news, dependencies, view)} ${renderInvitations(invitations, view)}
    </div>
    ${renderAccounts(accounts, dependencies, view)}`;
  sendPage(response, {
    title: texts.peopleTitle,
    body,
    status: news.problem === undefined ? 200 : 422,
    path: '/dashboard/people',
  });
}

export function renderLink({ displayName, address, until }: MadeLink, view: OfficialView): Html {
  const texts = peopleTexts(view);
  return html`<section class="secret" aria-labelledby="secret">
    <h2 id="secret">${fillIn(texts.linkTitle, { name: displayName })}</h2>
    <p>
      <output><code>${address}</code></output>
    </p>
    <p>${fillIn(texts.linkText, { until: view.format.moment(until) })}</p>
  </section>`;
}

function renderInviteForm(
  { typed, problem }: News,
  { directory }: PeopleDependencies,
  view: OfficialView,
): Html {
  const texts = peopleTexts(view);
  const nameProblem =
    problem === 'sign-in-name-invalid'
      ? texts.inviteNameInvalid
      : problem === 'taken'
        ? texts.inviteNameTaken
        : null;
  const displayProblem = problem === 'display-name-missing' ? texts.inviteDisplayNameMissing : null;
  const chosen = typed ?? { role: 'unit-viewer', unit: '', counter: '' };
  return html`<section class="card" aria-labelledby="invite">
    <h2 id="invite">${texts.inviteTitle}</h2>
    <p class="hint">${texts.inviteLead}</p>
    ${problem === 'standing' && renderNotice('bad', texts.inviteStandingInvalid)}
    <form method="post" action="/dashboard/people">
      ${renderField({ name: 'displayName', label: texts.inviteDisplayName, type: 'text', longest: 80, value: typed?.displayName ?? '', problem: displayProblem })}
      ${renderField({ name: 'signInName', label: view.texts.signInName, hint: view.texts.signInNameHint, type: 'text', longest: 64, value: typed?.signInName ?? '', problem: nameProblem })}
      ${renderStandingFields(chosen, directory(), view)}
      <button class="primary">${texts.inviteButton}</button>
    </form>
  </section>`;
}

function renderInvitations(invitations: readonly AccountInvitation[], view: OfficialView): Html {
  const texts = peopleTexts(view);
  const items = invitations.map(
    ({ kind, signInName, displayName, role, expiresAt }) =>
      html`<li>
        ${fillIn(kind === 'join' ? texts.openInvitation : texts.openReset, {
          name: displayName,
          signInName,
          role: texts[`role-${role}`],
          until: view.format.moment(expiresAt),
        })}
        <form method="post" action="/dashboard/people/invitations/withdraw">
          <input type="hidden" name="signInName" value="${signInName}" />
          <button>
            ${texts.withdrawButton}<span class="visually-hidden"> ${displayName}</span>
          </button>
        </form>
      </li>`,
  );
  return html`<section class="card" aria-labelledby="invitations">
    <h2 id="invitations">${texts.openInvitationsTitle}</h2>
    ${
      items.length === 0
        ? html`<p>${texts.openInvitationsNone}</p>`
        : html`<ul>
            ${items}
          </ul>`
    }
  </section>`;
}

function renderAccounts(
  accounts: readonly Account[],
  { directory }: PeopleDependencies,
  view: OfficialView,
): Html {
  const texts = peopleTexts(view);
  const heads = [
    texts.nameColumn,
    texts.roleColumn,
    texts.placeColumn,
    texts.meansColumn,
    texts.stateColumn,
  ];
  const row = (account: Account) =>
    html`<tr>
      <th scope="row">
        <a href="/dashboard/people/${encodeURIComponent(account.id)}">${account.displayName}</a>
        <span class="kind">${account.signInName}</span>
      </th>
      <td data-label="${texts.roleColumn}">${texts[`role-${account.role}`]}</td>
      <td data-label="${texts.placeColumn}">${placeText(account, directory(), view)}</td>
      <td data-label="${texts.meansColumn}">${meansText(account, view)}</td>
      <td data-label="${texts.stateColumn}">${stateText(account, view)}</td>
    </tr> `;
  return html`<section class="card" aria-labelledby="accounts">
    <h2 id="accounts">${texts.peopleListTitle}</h2>
    ${renderTable('accounts', heads, accounts.map(row), 'access')}
  </section>`;
}

export function stateText({ blockedAt }: Account, view: OfficialView): string {
  const texts = peopleTexts(view);
  if (blockedAt === null) return texts.stateOpen;
  return fillIn(texts.stateBlocked, { day: view.format.day(localDay(blockedAt)) });
}

export function meansText(account: Account, view: OfficialView): string {
  const texts = peopleTexts(view);
  const means = [
    account.hasPassword && texts.meansPassword,
    account.hasSecondFactor && texts.meansCode,
    account.passkeys > 0 && fillIn(texts.meansPasskeys, { count: String(account.passkeys) }),
    account.hasSignOn && texts.meansSignOn,
  ].filter((text) => text !== false);
  return means.length === 0 ? texts.meansNone : means.join(', ');
}
