import { Router, type Response } from 'express';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { html } from '../../../core/html.ts';
import { auditNote } from '../audit-changes.ts';
import { peopleTexts } from '../people/people-texts.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import { formText, letEverybody, sendPage, visitOf } from '../visit.ts';
import { admit, createStepKeeper, type Exchange } from './admit.ts';
import type { SignInDependencies, SignInParts } from './dependencies.ts';
import { matchingStep } from './one-time-code.ts';
import { isRecoveryCode, recoveryHash } from './recovery-codes.ts';
import { createSlowDown } from './slow-down.ts';

/** Who gets here knows the password: at most 12 tries an hour once five have failed. */
const TRIES = {
  free: 5,
  firstWaitMs: 30_000,
  longestWaitMs: 5 * 60_000,
  forgetAfterMs: 3_600_000,
  mostKeys: 10_000,
};

/** `/sign-in/code`: the second step for accounts that ask for the code of a phone. */
export function codeRoutes(dependencies: SignInDependencies, parts: SignInParts): Router {
  const router = Router();
  const { officials, now } = dependencies;
  const steps = createStepKeeper(dependencies);
  const tries = createSlowDown(TRIES, now);

  router.get('/sign-in/code', letEverybody(), async (request, response) => {
    const step = await steps.find(request, 'second-factor');
    if (step === null) return response.redirect(303, '/dashboard/sign-in?done=code-over');
    sendCodeForm(response, null);
  });

  router.post('/sign-in/code', letEverybody(), async (request, response) => {
    const step = await steps.find(request, 'second-factor');
    const official = step?.official == null ? null : await officials.findById(step.official);
    if (step === null || official === null)
      return response.redirect(303, '/dashboard/sign-in?done=code-over');
    const retryAfterMs = tries.waitFor(official.id);
    if (retryAfterMs > 0) {
      const { texts, format } = visitOf(response).view;
      response.set('Retry-After', String(Math.ceil(retryAfterMs / 1000)));
      const text = fillIn(texts.signInTooManyTries, { wait: format.duration(retryAfterMs) });
      return sendCodeForm(response, text, 429);
    }
    tries.noteTry(official.id);
    const typed = formText(request, 'code').slice(0, 64);
    const who = { id: official.id, signInName: official.signInName };
    if (!(await isRightCode({ request, response }, typed, who, dependencies))) {
      const what = { at: now(), act: 'sign-in-refused', object: official.signInName } as const;
      await dependencies.audit.append(
        auditNote(request, response, { ...what, detail: { step: 'code' } }),
      );
      return sendCodeForm(response, peopleTexts(visitOf(response).view).codeStepRefused, 403);
    }
    // Of two who come with one step, one gets in.
    if ((await steps.take({ request, response }, 'second-factor')) === null)
      return response.redirect(303, '/dashboard/sign-in?done=code-over');
    tries.forgive(official.id);
    const all = { ...dependencies, ...parts };
    await admit({ request, response }, official, 'password-and-code', all);
    response.redirect(303, step.content['next'] ?? '/dashboard');
  });
  return router;
}

/** Uses the code up: the same one is wrong the second time. */
async function isRightCode(
  { request, response }: Exchange,
  typed: string,
  official: { readonly id: string; readonly signInName: string },
  { secondFactors, now }: SignInDependencies,
): Promise<boolean> {
  const factor = await secondFactors.find(official.id);
  if (factor === null || !factor.isConfirmed) return false;
  if (isRecoveryCode(typed)) {
    const what = { at: now(), act: 'recovery-code-used', object: '' } as const;
    const note = auditNote(request, response, { ...what, actor: official.signInName });
    return secondFactors.takeRecoveryCode(official.id, recoveryHash(typed), note);
  }
  const step = matchingStep(factor.secret, typed, now());
  return step !== null && (await secondFactors.takeStep(official.id, step));
}

function sendCodeForm(response: Response, problem: string | null, status = 200): void {
  const { view } = visitOf(response);
  const texts = peopleTexts(view);
  const body = html`<div class="card narrow">
    <h1>${texts.codeStepTitle}</h1>
    <p class="lead">${texts.codeStepLead}</p>
    ${problem !== null && renderNotice('bad', problem)}
    <form method="post" action="/dashboard/sign-in/code">
      ${renderField({ name: 'code', label: texts.codeStepField, type: 'text', autocomplete: 'one-time-code', longest: 64 })}
      <button class="primary wide">${texts.codeStepButton}</button>
    </form>
  </div>`;
  sendPage(response, {
    title: texts.codeStepTitle,
    body,
    status,
    path: '/dashboard/sign-in/code',
  });
}
