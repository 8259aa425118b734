import { Router } from 'express';
import type { SignInStep } from '../../../core/people/sign-in-means.ts';
import { auditNote } from '../audit-changes.ts';
import { letEverybody, requirePermission, visitOf } from '../visit.ts';
import { admit, createStepKeeper, type Exchange } from './admit.ts';
import type { SignInDependencies, SignInParts } from './dependencies.ts';
import { ownAddress, ownPath } from './own-address.ts';

const BACK = '/dashboard/sign-in/sign-on/back';

/** `/sign-in/sign-on`: to the province's own sign-on and back; from `/account`, to be tied to it. */
export function signOnRoutes(dependencies: SignInDependencies, parts: SignInParts): Router {
  const router = Router();
  const { signOn, publicUrl } = dependencies;
  const steps = createStepKeeper(dependencies);

  const leave = async (
    { request, response }: Exchange,
    official: string | null,
    next: string,
  ): Promise<void> => {
    const begun = await signOn!.begin(ownAddress(request, publicUrl).origin + BACK);
    if (begun === 'unreachable') return response.redirect(303, pageOf(official, begun));
    const content = { ...begun.check, next };
    await steps.begin(response, { kind: 'sign-on', official, content });
    response.redirect(303, begun.address);
  };

  router.get('/sign-in/sign-on', letEverybody(), async (request, response, next) => {
    if (signOn === null) return next();
    await leave({ request, response }, null, ownPath(request.query['next']));
  });

  router.get('/sign-in/sign-on/back', letEverybody(), async (request, response, next) => {
    if (signOn === null) return next();
    const step = await steps.take({ request, response }, 'sign-on');
    if (step === null) return response.redirect(303, pageOf(null, 'refused'));
    const origin = ownAddress(request, publicUrl).origin;
    const identity = await signOn.finish(origin + request.originalUrl, step.content);
    if (typeof identity === 'string')
      return response.redirect(303, pageOf(step.official, identity));
    if (step.official !== null) return tie({ request, response }, step, identity, dependencies);
    const id = await dependencies.signOns.find(identity);
    const official = id === null ? null : await dependencies.officials.findById(id);
    if (official === null) return response.redirect(303, pageOf(null, 'unknown'));
    await admit({ request, response }, official, 'sign-on', { ...dependencies, ...parts });
    response.redirect(303, step.content['next'] ?? '/dashboard');
  });

  router.get(
    '/account/sign-on/link',
    requirePermission('own-account'),
    async (request, response, next) => {
      if (signOn === null) return next();
      await leave({ request, response }, visitOf(response).session!.official.id, '');
    },
  );
  return router;
}

/** Only for who set out and is still signed in: nobody ties their identity to another's account. */
async function tie(
  { request, response }: Exchange,
  step: SignInStep,
  identity: { readonly issuer: string; readonly subject: string },
  { signOns, now }: SignInDependencies,
): Promise<void> {
  const id = visitOf(response).session?.official.id;
  if (id === undefined || id !== step.official)
    return response.redirect(303, pageOf(null, 'refused'));
  const what = { at: now(), act: 'sign-on-linked', object: '' } as const;
  const note = auditNote(request, response, { ...what, detail: { issuer: identity.issuer } });
  const isTied = await signOns.link(id, identity, note);
  response.redirect(303, `/dashboard/account?done=${isTied ? 'sign-on' : 'sign-on-taken'}`);
}

/** Back to where they set out, with a word about what went wrong. */
function pageOf(official: string | null, failure: 'unreachable' | 'refused' | 'unknown'): string {
  const page = official === null ? 'sign-in' : 'account';
  return `/dashboard/${page}?done=sign-on-${failure}`;
}
