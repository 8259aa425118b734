import { Router, type Request, type Response } from 'express';
import { ALERT_SCOPES, type AlertStep, type RaisedAlert } from '../../../core/alert.ts';
import { addDays, localDay, parseDay, type LocalDay } from '../../../core/calendar.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { may, unitScope } from '../../../core/role.ts';
import { typedReason } from '../typed-fields.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { AlertsDependencies } from './dependencies.ts';
import {
  ALERT_WORDS,
  ALERTS_PATH,
  DAYS_LISTED,
  LONGEST_NOTE,
  renderAlerts,
  SNOOZE_DAYS,
  type AlertsPage,
} from './render-alerts.ts';

/** `/alerts`: what charts have found, and who has taken it up. */
export function alertsRoutes(dependencies: AlertsDependencies): Router {
  const router = Router();
  router.get('/alerts', requirePermission('read-figures'), async (request, response) => {
    const words = ALERT_WORDS[visitOf(response).view.language];
    const saved = request.query['done'] === 'saved';
    await send(response, dependencies, saved ? { kind: 'good', text: words.saved } : null);
  });
  router.post(
    '/alerts/:scope/:member/:day',
    requirePermission('handle-alerts'),
    async (request, response, next) => {
      const listed = await readAlerts(response, dependencies);
      const alert = listed.find((each) => isNamed(request, each));
      if (alert === undefined) return next();
      const problem = await record(request, response, { dependencies, alert });
      if (problem === null) return response.redirect(303, `${ALERTS_PATH}?done=saved`);
      await send(response, dependencies, { kind: 'bad', text: problem });
    },
  );
  return router;
}

function isNamed(request: Request, { scope, member, day }: RaisedAlert): boolean {
  const { params } = request;
  const written = params['day'];
  return (
    ALERT_SCOPES.some((each) => each === params['scope'] && each === scope) &&
    params['member'] === member &&
    typeof written === 'string' &&
    parseDay(written) === day
  );
}

/** Those that the reader may see. */
async function readAlerts(
  response: Response,
  { alerts, province, now }: AlertsDependencies,
): Promise<readonly RaisedAlert[]> {
  const unit = unitScope(visitOf(response).session!.official);
  return alerts.list(province, { from: addDays(localDay(now()), -DAYS_LISTED), unit });
}

async function send(
  response: Response,
  dependencies: AlertsDependencies,
  notice: AlertsPage['notice'],
): Promise<void> {
  const { view, session } = visitOf(response);
  const page = {
    alerts: await readAlerts(response, dependencies),
    directory: dependencies.directory(),
    mayHandle: may(session?.official.role ?? null, 'handle-alerts'),
    notice,
  };
  sendPage(response, {
    title: ALERT_WORDS[view.language].title,
    body: renderAlerts(page, view),
    status: notice?.kind === 'bad' ? 400 : 200,
    path: ALERTS_PATH,
  });
}

/** What is wrong with it, in the reader's language; null when it is on the record. */
async function record(
  request: Request,
  response: Response,
  {
    dependencies,
    alert,
  }: { readonly dependencies: AlertsDependencies; readonly alert: RaisedAlert },
): Promise<string | null> {
  const { alerts, province, now } = dependencies;
  const { view, session } = visitOf(response);
  const words = ALERT_WORDS[view.language];
  const until = untilOf(formText(request, 'choice'), localDay(now()));
  const note = typedReason(request, 'note', LONGEST_NOTE);
  if (until === undefined || note === null) {
    return fillIn(words.wrong, { most: String(LONGEST_NOTE) });
  }
  const step: AlertStep = {
    version: Number(formText(request, 'after')) + 1,
    state: until === null ? 'acknowledged' : 'snoozed',
    until,
    note,
    author: session?.official.signInName ?? '',
    at: now(),
  };
  return (await alerts.record(province, alert, step)) ? null : words.changedMeanwhile;
}

/** Null to acknowledge; undefined for what there is not. */
function untilOf(choice: string, today: LocalDay): LocalDay | null | undefined {
  if (choice === 'acknowledged') return null;
  const days = SNOOZE_DAYS.find((each) => String(each) === choice);
  return days === undefined ? undefined : addDays(today, days);
}
