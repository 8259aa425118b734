import express, { Router, type Request, type Response } from 'express';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { auditNote } from '../audit-changes.ts';
import { peopleTexts } from '../people/people-texts.ts';
import { letEverybody, requirePermission, visitOf } from '../visit.ts';
import { admit, createStepKeeper, type Exchange } from './admit.ts';
import type { SignInDependencies, SignInParts } from './dependencies.ts';
import { ownAddress, passkeyHindrance } from './own-address.ts';
import { addressKey, createSlowDown } from './slow-down.ts';

const LARGEST_ANSWER = '16kb';

/** Nothing can be guessed here: this only keeps a stranger from filling the store with challenges. */
const ASKING = {
  free: 30,
  firstWaitMs: 5_000,
  longestWaitMs: 5 * 60_000,
  forgetAfterMs: 10 * 60_000,
  mostKeys: 10_000,
};

/** What the page's script asks for and sends: signing in with a passkey, and adding one. */
export function passkeyRoutes(dependencies: SignInDependencies, parts: SignInParts): Router {
  const router = Router();
  const { passkeyChecks, publicUrl, now } = dependencies;
  const steps = createStepKeeper(dependencies);
  const asking = createSlowDown(ASKING, now);
  const json = express.json({ limit: LARGEST_ANSWER });

  router.post('/sign-in/passkey/options', letEverybody(), async (request, response) => {
    if (sayHindrance(request, response, publicUrl)) return;
    const from = addressKey(request.ip ?? '');
    if (asking.waitFor(from) > 0) return void response.status(429).json({});
    asking.noteTry(from);
    const { options, challenge } = await passkeyChecks.askToUse(
      ownAddress(request, publicUrl).host,
    );
    await steps.begin(response, { kind: 'passkey-use', official: null, content: { challenge } });
    response.json(options);
  });

  router.post('/sign-in/passkey', letEverybody(), json, async (request, response) => {
    const official = await ownerOf({ request, response }, dependencies, steps);
    if (official === null) return refuse(response);
    await admit({ request, response }, official, 'passkey', { ...dependencies, ...parts });
    asking.forgive(addressKey(request.ip ?? ''));
    response.json({ goTo: '/dashboard' });
  });
  return router;
}

/** `/account/passkeys`: adding one's own. Behind a fresh session. */
export function passkeySetupRoutes(dependencies: SignInDependencies): Router {
  const router = Router();
  const { passkeyChecks, passkeys, publicUrl, now } = dependencies;
  const steps = createStepKeeper(dependencies);
  const json = express.json({ limit: LARGEST_ANSWER });
  router.use('/account/passkeys', requirePermission('own-account'));

  router.post('/account/passkeys/options', async (request, response) => {
    response.locals['audited'] = true;
    if (sayHindrance(request, response, publicUrl)) return;
    const { official } = visitOf(response).session!;
    const known = await passkeys.list(official.id);
    const { host } = ownAddress(request, publicUrl);
    const { options, challenge } = await passkeyChecks.askToAdd(host, official, known);
    const content = { challenge };
    await steps.begin(response, { kind: 'passkey-add', official: official.id, content });
    response.json(options);
  });

  router.post('/account/passkeys', json, async (request, response) => {
    const { official } = visitOf(response).session!;
    const { credential, label } = (request.body ?? {}) as Readonly<Record<string, unknown>>;
    const step = await steps.take({ request, response }, 'passkey-add');
    if (step === null || step.official !== official.id) return refuse(response);
    const { host, origin } = ownAddress(request, publicUrl);
    const challenge = step.content['challenge'] ?? '';
    const added = await passkeyChecks.added({ answer: credential, challenge, host, origin });
    if (added === null) return refuse(response);
    const note = auditNote(request, response, {
      at: now(),
      act: 'passkey-added',
      object: '',
      detail: { label: cleanLabel(label) },
    });
    const passkey = {
      ...added,
      official: official.id,
      host,
      label: cleanLabel(label),
      addedAt: now(),
      usedAt: null,
    };
    if (!(await passkeys.add(passkey, note))) return refuse(response);
    response.json({ goTo: '/dashboard/account?done=passkey' });
  });
  return router;
}

/** Whose passkey has signed the challenge of this browser; null when anything does not fit. */
async function ownerOf(
  { request, response }: Exchange,
  { passkeys, passkeyChecks, officials, publicUrl, now }: SignInDependencies,
  steps: ReturnType<typeof createStepKeeper>,
) {
  const step = await steps.take({ request, response }, 'passkey-use');
  const answer = request.body as { readonly id?: unknown } | undefined;
  const id = answer?.id;
  if (step === null || typeof id !== 'string') return null;
  const passkey = await passkeys.find(id.slice(0, 2_000));
  const { host, origin } = ownAddress(request, publicUrl);
  if (passkey === null || passkey.host !== host) return null;
  const challenge = step.content['challenge'] ?? '';
  const uses = await passkeyChecks.used({ answer, challenge, host, origin }, passkey);
  if (uses === null) return null;
  await passkeys.noteUse(passkey.id, uses, now());
  return officials.findById(passkey.official);
}

/** One answer to all that is wrong. */
function refuse(response: Response): void {
  response.status(422).json({ problem: peopleTexts(visitOf(response).view).passkeyRefused });
}

function sayHindrance(request: Request, response: Response, publicUrl: string | null): boolean {
  const hindrance = passkeyHindrance(request, publicUrl);
  if (hindrance === null) return false;
  const texts = peopleTexts(visitOf(response).view);
  const address = ownAddress(request, publicUrl).origin;
  const problem =
    hindrance === 'no-host' ? texts.passkeyNoHost : fillIn(texts.passkeyWrongHost, { address });
  response.status(409).json({ problem });
  return true;
}

/** Without control characters; never empty. */
function cleanLabel(label: unknown): string {
  const text =
    typeof label === 'string' ? label.normalize('NFC').replace(/\p{C}/gu, '').trim() : '';
  return text === '' ? 'passkey' : [...text].slice(0, 60).join('');
}
