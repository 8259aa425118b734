import { randomUUID } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import type { Unit } from '../../../core/organisation.ts';
import type { AccessDependencies } from './dependencies.ts';
import { deviceRoutes } from './device-routes.ts';
import { cleanLabel, countersOf, createKioskEnroller } from './enrol-kiosk.ts';
import { renderAccess, type AccessPage } from './render-access.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';

/** `/access`: devices and keys. Secrets are in the answer that makes them, and never again. */
export function accessRoutes(dependencies: AccessDependencies): Router {
  const router = Router();
  const { access, tokens, now, province } = dependencies;
  const enrol = createKioskEnroller(dependencies);
  router.use('/access', requirePermission('manage-access'));

  router.use(deviceRoutes(dependencies));
  router.get('/access', (request, response) => sendAccess(request, response, dependencies, {}));

  router.post('/access/keys', async (request, response) => {
    const label = cleanLabel(formText(request, 'label'));
    if (label === null) {
      const keyProblem = visitOf(response).view.texts.keyLabelMissing;
      return sendAccess(request, response, dependencies, { keyProblem });
    }
    const wanted = formText(request, 'unit');
    const unit = unitsOf(dependencies).find(({ code }) => code === wanted);
    // A key for less must never become one for all.
    if (unit === undefined && wanted !== '') {
      const keyProblem = visitOf(response).view.texts.keyUnknownUnit;
      return sendAccess(request, response, dependencies, { keyProblem });
    }
    const key = tokens.newToken('integration');
    const id = randomUUID();
    const whole = { kind: 'integration', id, province } as const;
    const writer = unit === undefined ? whole : { ...whole, unit: unit.code };
    const issued = { id, label, writer, issuedAt: now(), revokedAt: null, clockOffsetMs: 0 };
    await access.issue(issued, tokens.tokenHash(key));
    await sendAccess(request, response, dependencies, { secret: { label, key } });
  });

  router.post('/access/enrolments', async (request, response) => {
    const given = {
      code: formText(request, 'code'),
      label: formText(request, 'label'),
      counter: formText(request, 'counter'),
    };
    const problems = await enrol(given, response);
    if (problems === null) response.redirect(303, '/dashboard/access?done=enrolled');
    else await sendAccess(request, response, dependencies, { kiosk: { ...given, problems } });
  });

  router.post('/access/:id/training', async (request, response) => {
    const { id } = request.params;
    const { settings } = await dependencies.fleet.find(id);
    const trial = formText(request, 'trial') === 'on';
    await dependencies.fleet.keepSettings(id, { ...settings, trial });
    response.redirect(303, '/dashboard/access');
  });

  router.post('/access/:id/revoke', async (request, response) => {
    const revoked = await access.revoke(request.params.id, now());
    response.redirect(303, `/dashboard/access?done=${revoked ? 'revoked' : 'nothing'}`);
  });
  return router;
}

type AccessNews = Pick<AccessPage, 'secret' | 'keyProblem' | 'kiosk'>;

async function sendAccess(
  request: Request,
  response: Response,
  dependencies: AccessDependencies,
  news: AccessNews,
): Promise<void> {
  const { view } = visitOf(response);
  const directory = dependencies.directory();
  const page = {
    ...news,
    ...revocationNotice(request, response),
    accesses: newestFirst(await dependencies.access.list()),
    fleet: new Map((await dependencies.fleet.list()).map((state) => [state.id, state])),
    now: dependencies.now(),
    directory,
    provinceName: directory.provinces.get(dependencies.province)?.name ?? dependencies.province,
    counters: countersOf(dependencies),
    units: unitsOf(dependencies),
    kioskAddress: `${dependencies.publicUrl ?? `${request.protocol}://${request.host}`}/kiosk`,
  };
  const refused = news.keyProblem !== undefined || news.kiosk !== undefined;
  sendPage(response, {
    title: view.texts.accessTitle,
    body: renderAccess(page, view),
    status: refused ? 422 : 200,
    path: '/dashboard/access',
  });
}

function revocationNotice(request: Request, response: Response): Pick<AccessPage, 'notice'> {
  const { texts } = visitOf(response).view;
  switch (request.query['done']) {
    case 'revoked':
      return { notice: { kind: 'good', text: texts.accessRevokedNow } };
    case 'enrolled':
      return { notice: { kind: 'good', text: texts.kioskDone } };
    case 'nothing':
      return { notice: { kind: 'bad', text: texts.accessAlreadyRevoked } };
    default:
      return {};
  }
}

/** In use before revoked, each newest first. */
function newestFirst(accesses: AccessPage['accesses']): AccessPage['accesses'] {
  return accesses.toSorted(
    (a, b) =>
      Number(a.revokedAt !== null) - Number(b.revokedAt !== null) || b.issuedAt - a.issuedAt,
  );
}

function unitsOf({ directory, province }: AccessDependencies): readonly Unit[] {
  return [...directory().units.values()].filter((unit) => unit.province === province);
}
