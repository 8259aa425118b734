import { randomUUID } from 'node:crypto';
import { Router, type Response } from 'express';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { html, type Html } from '../../../core/html.ts';
import type { AccountInvitation } from '../../../core/people/people-book.ts';
import { auditNote } from '../audit-changes.ts';
import { passwordHint, peopleTexts, problemText } from '../people/people-texts.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import { formText, letEverybody, sendPage, visitOf } from '../visit.ts';
import { tokenHash } from './admit.ts';
import type { SignInDependencies, SignInParts } from './dependencies.ts';
import { passwordProblem, type AccountProblem } from './new-account.ts';
import { addressKey, createSlowDown } from './slow-down.ts';

/** Tokens have 256 bits: this only keeps the store from being asked without end. */
const TRIES = {
  free: 20,
  firstWaitMs: 5_000,
  longestWaitMs: 15 * 60_000,
  forgetAfterMs: 3_600_000,
  mostKeys: 10_000,
};

/** `/join`: who holds the link of an invitation chooses a password. */
export function joinRoutes(dependencies: SignInDependencies, parts: SignInParts): Router {
  const router = Router();
  const { people, now } = dependencies;
  const tries = createSlowDown(TRIES, now);

  router.get('/join', letEverybody(), (_request, response) => sendLook(response, false));

  router.post('/join', letEverybody(), async (request, response) => {
    const address = addressKey(request.ip ?? '');
    if (tries.waitFor(address) > 0) return sendLook(response, true, 429);
    const token = formText(request, 'token').trim();
    const invitation = await people.findInvitation(tokenHash(token), now());
    if (invitation === null) {
      tries.noteTry(address);
      return sendLook(response, true, 403);
    }
    sendChoice(response, { token, invitation, problem: null });
  });

  router.post('/join/account', letEverybody(), async (request, response) => {
    const token = formText(request, 'token').trim();
    const invitation = await people.findInvitation(tokenHash(token), now());
    if (invitation === null) return sendLook(response, true, 403);
    const password = formText(request, 'password');
    const problem =
      passwordProblem(password, invitation.signInName) ??
      (password.normalize('NFC') === formText(request, 'repeated').normalize('NFC')
        ? null
        : 'password-repeat-differs');
    if (problem !== null) return sendChoice(response, { token, invitation, problem });
    const passwordHash = await parts.hasher.hash(password);
    const { displayName, kind, signInName, role } = invitation;
    const act = kind === 'join' ? 'account-joined' : 'password-reset';
    const what = { at: now(), act, object: signInName, actor: signInName } as const;
    const note = auditNote(request, response, { ...what, detail: { role } });
    const account = { id: randomUUID(), displayName, passwordHash };
    const id = await people.redeem(tokenHash(token), account, note);
    if (id === null) return sendLook(response, true, 403);
    response.redirect(303, '/dashboard/sign-in?done=joined');
  });
  return router;
}

/** The page's script fills the code in from the address, where no log along the way can hold it. */
function sendLook(response: Response, isRefused: boolean, status = 200): void {
  const { view } = visitOf(response);
  const texts = peopleTexts(view);
  const body = html`<div class="card narrow">
    <h1>${texts.joinTitle}</h1>
    <p class="lead">${texts.joinLead}</p>
    ${isRefused && renderNotice('bad', texts.joinRefused)}
    <form method="post" action="/dashboard/join" data-first-account>
      ${renderField({ name: 'token', label: texts.joinToken, hint: texts.joinTokenHint, type: 'text', longest: 100 })}
      <button class="primary wide">${texts.joinContinue}</button>
    </form>
  </div>`;
  sendPage(response, { title: texts.joinTitle, body, status, path: '/dashboard/join' });
}

interface Choice {
  readonly token: string;
  readonly invitation: AccountInvitation;
  readonly problem: AccountProblem | null;
}

function sendChoice(response: Response, { token, invitation, problem }: Choice): void {
  const { view } = visitOf(response);
  const texts = peopleTexts(view);
  const { signInName, displayName, role, kind } = invitation;
  const words = { signInName, role: texts[`role-${role}`] };
  const body = html`<div class="card narrow">
    <h1>${kind === 'join' ? displayName : texts.joinTitle}</h1>
    <p class="lead">${fillIn(kind === 'join' ? texts.joinFor : texts.resetFor, words)}</p>
    ${problem !== null && renderNotice('bad', problemText(problem, view))}
    <form method="post" action="/dashboard/join/account">
      <input type="hidden" name="token" value="${token}" />
      <input type="hidden" name="username" autocomplete="username" value="${signInName}" />
      ${renderPasswords(passwordHint(view), { password: view.texts.password, repeated: view.texts.passwordRepeat })}
      <button class="primary wide">${texts.joinButton}</button>
    </form>
  </div>`;
  const status = problem === null ? 200 : 422;
  sendPage(response, { title: texts.joinTitle, body, status, path: '/dashboard/join' });
}

function renderPasswords(
  hint: string,
  labels: { readonly password: string; readonly repeated: string },
): Html {
  const kind = { type: 'password', autocomplete: 'new-password' } as const;
  return html`${renderField({ name: 'password', label: labels.password, hint, ...kind })}
  ${renderField({ name: 'repeated', label: labels.repeated, ...kind })}`;
}
