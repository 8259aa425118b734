import { Router, type Request, type Response } from 'express';
import { auditNote } from '../audit-changes.ts';
import { passwordProblem } from '../sign-in/new-account.ts';
import { createSlowDown } from '../sign-in/slow-down.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { PeopleDependencies } from './dependencies.ts';
import { requireFreshSession } from './fresh-session.ts';
import { peopleTexts, problemText } from './people-texts.ts';
import { renderAccountPage, type AccountNews } from './render-account.ts';

/** A browser left open is no way to guess the password of its owner. */
const TRIES = {
  free: 5,
  firstWaitMs: 10_000,
  longestWaitMs: 5 * 60_000,
  forgetAfterMs: 3_600_000,
  mostKeys: 10_000,
};

/** `/account`: one's own password, sessions and ways in. */
export function accountRoutes(dependencies: PeopleDependencies): Router {
  const router = Router();
  const { people, officials, sessions, passkeys, signOns, audit, hasher, now } = dependencies;
  const tries = createSlowDown(TRIES, now);
  router.use('/account', requirePermission('own-account'));
  router.use(['/account/code', '/account/passkeys', '/account/sign-on'], requireFreshSession(now));

  router.get('/account', (request, response) => sendAccount(request, response, dependencies, {}));

  router.post('/account/password', async (request, response) => {
    const { official, tokenHash } = visitOf(response).session!;
    const { view } = visitOf(response);
    const refuse = (problem: string) =>
      sendAccount(request, response, dependencies, { passwordProblem: problem });
    const stored = await officials.findById(official.id);
    if (stored !== null && stored.passwordHash !== '') {
      const isSlowed = tries.waitFor(official.id) > 0;
      tries.noteTry(official.id);
      const current = formText(request, 'current').slice(0, 512);
      const isRight = !isSlowed && (await hasher.matches(current, stored.passwordHash));
      if (!isRight) return refuse(peopleTexts(view).passwordCurrentWrong);
      tries.forgive(official.id);
    }
    const password = formText(request, 'password');
    const problem = passwordProblem(password, official.signInName);
    if (problem !== null) return refuse(problemText(problem, view));
    if (password.normalize('NFC') !== formText(request, 'repeated').normalize('NFC'))
      return refuse(problemText('password-repeat-differs', view));
    const hash = await hasher.hash(password);
    const note = auditNote(request, response, { at: now(), act: 'password-changed', object: '' });
    await people.setPassword(official.id, { hash, keepSession: tokenHash }, note);
    response.redirect(303, '/dashboard/account?done=password');
  });

  router.post('/account/sessions/end', async (request, response) => {
    const { official, tokenHash } = visitOf(response).session!;
    const only = formText(request, 'session');
    const which = only === '' ? { except: tokenHash } : { only };
    const ended = await sessions.closeOf(official.id, which);
    const what = { at: now(), act: 'sessions-ended', object: '' } as const;
    const note = auditNote(request, response, { ...what, detail: { count: String(ended) } });
    if (ended > 0) await audit.append(note);
    response.redirect(303, '/dashboard/account?done=sessions');
  });

  router.post('/account/passkeys/remove', async (request, response) => {
    const { official } = visitOf(response).session!;
    const note = auditNote(request, response, { at: now(), act: 'passkey-removed', object: '' });
    await passkeys.remove(official.id, formText(request, 'passkey'), note);
    response.redirect(303, '/dashboard/account?done=saved');
  });

  router.post('/account/sign-on/unlink', async (request, response) => {
    const { official } = visitOf(response).session!;
    const note = auditNote(request, response, { at: now(), act: 'sign-on-unlinked', object: '' });
    await signOns.unlink(official.id, note);
    response.redirect(303, '/dashboard/account?done=saved');
  });
  return router;
}

async function sendAccount(
  request: Request,
  response: Response,
  dependencies: PeopleDependencies,
  news: Pick<AccountNews, 'passwordProblem'>,
): Promise<void> {
  const { view, session } = visitOf(response);
  const { official } = session!;
  const [account, factor, passkeys, identities, sessions] = await Promise.all([
    dependencies.people.find(official.id),
    dependencies.secondFactors.find(official.id),
    dependencies.passkeys.list(official.id),
    dependencies.signOns.list(official.id),
    dependencies.keeper.list(official.id),
  ]);
  const body = renderAccountPage(
    {
      ...news,
      session: session!,
      hasPassword: account?.hasPassword ?? false,
      recoveryCodesLeft: factor?.isConfirmed === true ? factor.recoveryCodesLeft : null,
      passkeys,
      signOnLinkedAt: identities[0]?.linkedAt ?? null,
      hasSignOn: dependencies.signOn !== null,
      sessions,
      done: typeof request.query['done'] === 'string' ? request.query['done'] : '',
      directory: dependencies.directory(),
    },
    view,
  );
  const status = news.passwordProblem === undefined ? 200 : 422;
  const title = peopleTexts(view).accountTitle;
  sendPage(response, { title, body, status, path: '/dashboard/account' });
}
