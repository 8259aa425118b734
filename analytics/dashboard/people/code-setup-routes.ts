import { Router, type Response } from 'express';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { html } from '../../../core/html.ts';
import { auditNote } from '../audit-changes.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import { authenticatorUri, matchingStep, newSecret } from '../sign-in/one-time-code.ts';
import { newRecoveryCodes, recoveryHash } from '../sign-in/recovery-codes.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { PeopleDependencies } from './dependencies.ts';
import { peopleTexts } from './people-texts.ts';

/** `/account/code`: switching the codes of a phone on and off. Behind a fresh session. */
export function codeSetupRoutes(dependencies: PeopleDependencies): Router {
  const router = Router();
  const { secondFactors, now } = dependencies;
  router.use('/account/code', requirePermission('own-account'));

  router.post('/account/code/new', async (_request, response) => {
    response.locals['audited'] = true;
    await secondFactors.offer(visitOf(response).session!.official.id, newSecret());
    response.redirect(303, '/dashboard/account/code');
  });

  router.get('/account/code', async (_request, response) => {
    const factor = await secondFactors.find(visitOf(response).session!.official.id);
    if (factor === null || factor.isConfirmed) return response.redirect(303, '/dashboard/account');
    sendSetup(response, factor.secret, dependencies, false);
  });

  router.post('/account/code', async (request, response) => {
    const { official } = visitOf(response).session!;
    const factor = await secondFactors.find(official.id);
    if (factor === null || factor.isConfirmed) return response.redirect(303, '/dashboard/account');
    const step = matchingStep(factor.secret, formText(request, 'code'), now());
    if (step === null) return sendSetup(response, factor.secret, dependencies, true);
    const codes = newRecoveryCodes();
    const note = auditNote(request, response, { at: now(), act: 'second-factor-on', object: '' });
    const made = { step, recoveryHashes: codes.map(recoveryHash) };
    if (!(await secondFactors.confirm(official.id, made, note)))
      return response.redirect(303, '/dashboard/account');
    sendRecoveryCodes(response, codes);
  });

  router.post('/account/code/recovery', async (request, response) => {
    const { official } = visitOf(response).session!;
    const factor = await secondFactors.find(official.id);
    if (factor?.isConfirmed !== true) return response.redirect(303, '/dashboard/account');
    const codes = newRecoveryCodes();
    const what = { at: now(), act: 'recovery-codes-made', object: '' } as const;
    const note = auditNote(request, response, what);
    await secondFactors.replaceRecoveryCodes(official.id, codes.map(recoveryHash), note);
    sendRecoveryCodes(response, codes);
  });

  router.post('/account/code/remove', async (request, response) => {
    const note = auditNote(request, response, { at: now(), act: 'second-factor-off', object: '' });
    await secondFactors.remove(visitOf(response).session!.official.id, note);
    response.redirect(303, '/dashboard/account?done=saved');
  });
  return router;
}

function sendSetup(
  response: Response,
  secret: string,
  { qrImage }: PeopleDependencies,
  isWrong: boolean,
): void {
  const { view, session } = visitOf(response);
  const texts = peopleTexts(view);
  const uri = authenticatorUri(secret, session!.official.signInName, view.texts.productName);
  const image = `data:image/svg+xml,${encodeURIComponent(qrImage(uri))}`;
  const spaced = secret.match(/.{1,4}/g)?.join(' ') ?? secret;
  const body = html`<div class="card narrow">
    <h1>${texts.codeSetTitle}</h1>
    <p class="lead">${texts.codeSetLead}</p>
    ${isWrong && renderNotice('bad', texts.codeWrong)}
    <p>
      <img class="authenticator-qr" src="${image}" alt="${texts.codeQr}" width="240" height="240" />
    </p>
    <p class="hint">${fillIn(texts.codeSecret, { secret: spaced })}</p>
    <form method="post" action="/dashboard/account/code">
      ${renderField({ name: 'code', label: texts.codeField, type: 'text', autocomplete: 'one-time-code', longest: 16 })}
      <button class="primary wide">${texts.codeConfirm}</button>
    </form>
  </div>`;
  const status = isWrong ? 422 : 200;
  sendPage(response, { title: texts.codeSetTitle, body, status, path: '/dashboard/account/code' });
}

function sendRecoveryCodes(response: Response, codes: readonly string[]): void {
  const { view } = visitOf(response);
  const texts = peopleTexts(view);
  const body = html`<div class="card narrow">
    <h1>${texts.recoveryTitle}</h1>
    <p class="lead">${texts.recoveryLead}</p>
    <ol class="recovery-codes">
      ${codes.map((code) => html`<li><code>${code}</code></li>`)}
    </ol>
    <p><a href="/dashboard/account">${texts.recoveryBack}</a></p>
  </div>`;
  sendPage(response, { title: texts.recoveryTitle, body, path: '/dashboard/account' });
}
