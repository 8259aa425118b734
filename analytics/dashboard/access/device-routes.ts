import { Router, type Request, type RequestHandler, type Response } from 'express';
import { parseKioskSettings } from '../../../core/kiosk-settings.ts';
import type { Access } from '../../../core/access.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { AccessDependencies } from './dependencies.ts';
import { cleanLabel, countersOf } from './enrol-kiosk.ts';
import { renderDevice } from './render-device.ts';

/** `/access/:id/device`: the name, the counter and the settings of one kiosk. */
export function deviceRoutes(dependencies: AccessDependencies): Router {
  const router = Router();
  const guard = requirePermission('manage-access');
  router.get('/access/:id/device', guard, withDevice(dependencies, sendDevice));
  router.post('/access/:id/device', guard, withDevice(dependencies, changeDevice));
  return router;
}

type Handler = (
  dependencies: AccessDependencies,
  device: Access,
  request: Request,
  response: Response,
) => Promise<void>;

/** Lets through what speaks of a kiosk in use. */
function withDevice(dependencies: AccessDependencies, handle: Handler): RequestHandler {
  return async (request, response, next) => {
    const all = await dependencies.access.list();
    const device = all.find(({ id, revokedAt }) => id === request.params['id'] && !revokedAt);
    if (device?.writer.kind !== 'device') return next();
    await handle(dependencies, device, request, response);
  };
}

async function sendDevice(
  dependencies: AccessDependencies,
  device: Access,
  request: Request,
  response: Response,
): Promise<void> {
  const { view } = visitOf(response);
  const state = await dependencies.fleet.find(device.id);
  const isBad = request.method === 'POST';
  const page = {
    id: device.id,
    label: device.label,
    counter: device.writer.kind === 'device' ? device.writer.counter : '',
    settings: parseKioskSettings(state.settings),
    isApplied: state.heartbeat?.settings?.startsWith(`${state.settingsVersion}-`) ?? false,
    isSaved: request.query['done'] === 'saved',
    counters: countersOf(dependencies),
    directory: dependencies.directory(),
    ...(isBad && { labelProblem: view.texts.keyLabelMissing }),
  };
  sendPage(response, {
    title: device.label,
    body: renderDevice(page, view),
    status: isBad ? 422 : 200,
    path: `/dashboard/access/${encodeURIComponent(device.id)}/device`,
  });
}

async function changeDevice(
  dependencies: AccessDependencies,
  device: Access,
  request: Request,
  response: Response,
): Promise<void> {
  const { access, fleet, now } = dependencies;
  const label = cleanLabel(formText(request, 'label'));
  const wanted = formText(request, 'counter');
  const counter = countersOf(dependencies).find(({ id }) => id === wanted);
  if (label === null || counter === undefined) {
    return sendDevice(dependencies, device, request, response);
  }
  await access.change(device.id, { label, counter: counter.id }, now());
  const before = parseKioskSettings((await fleet.find(device.id)).settings);
  const after = parseKioskSettings(settingsIn(request));
  // Naming a kiosk is no reason to send its settings again.
  if (JSON.stringify(before) !== JSON.stringify(after)) {
    await fleet.keepSettings(device.id, { ...after });
  }
  response.redirect(303, `/dashboard/access/${encodeURIComponent(device.id)}/device?done=saved`);
}

function settingsIn(request: Request): Readonly<Record<string, unknown>> {
  const number = (name: string): number | null => {
    const text = formText(request, name).trim().replace(',', '.');
    return text === '' ? null : Number(text);
  };
  const percent = number('volume');
  const seconds = number('warnAfter');
  const { language } = (request.body ?? {}) as { language?: unknown };
  return {
    trial: formText(request, 'trial') === 'on',
    largeText: formText(request, 'largeText') === 'on',
    lowReach: formText(request, 'lowReach') === 'on',
    look: formText(request, 'look'),
    faces: formText(request, 'faces'),
    order: formText(request, 'order'),
    volume: percent === null ? null : percent / 100,
    warnAfterMs: seconds === null ? null : seconds * 1000,
    diagonalInches: number('diagonal'),
    languages: Array.isArray(language) ? language : [language],
  };
}
