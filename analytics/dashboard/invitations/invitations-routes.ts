import { Router, type Request, type Response } from 'express';
import { addDays, localDay, parseDay } from '../../../core/calendar.ts';
import {
  DEFAULT_INVITATION_WINDOW,
  INVITATION_WINDOW_SETTING,
  parseInvitationWindow,
  type InvitationWindow,
} from '../../../core/invitation-window.ts';
import type { StoredSetting } from '../../../core/setting.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { InvitationsDependencies } from './dependencies.ts';
import { renderInvitations, type UnitStates } from './render-invitations.ts';

const PATH = '/settings/invitations';
/** Shown unless other days are asked for. */
const USUAL_DAYS = 30;

/** `/settings/invitations`: how long invitations are good, and what became of them. */
export function invitationsRoutes(dependencies: InvitationsDependencies): Router {
  const router = Router();
  router.use(PATH, requirePermission('set-invitations'));
  router.get(PATH, async (request, response) => {
    const isDone = request.query['done'] === 'saved';
    const notice = isDone ? visitOf(response).view.texts.invitationsSaved : null;
    await send(request, response, dependencies, { notice, problem: null });
  });
  router.post(PATH, async (request, response) => {
    const problem = await save(request, response, dependencies);
    if (problem === null) return response.redirect(303, `/dashboard${PATH}?done=saved`);
    await send(request, response, dependencies, { notice: null, problem });
  });
  return router;
}

/** What was wrong with the form; null when it was stored. */
async function save(
  request: Request,
  response: Response,
  { settings, province, now }: InvitationsDependencies,
): Promise<string | null> {
  const { view, session } = visitOf(response);
  const after = Number(formText(request, 'version')) || 0;
  const elsewhere = windowOf(await settings.find(INVITATION_WINDOW_SETTING)).notInviting.filter(
    (code) => code !== province,
  );
  const number = (name: string) => {
    const text = formText(request, name);
    return /^\d{1,3}$/.test(text) ? Number(text) : null;
  };
  const rateDays = number('rateDays');
  const wanted: Readonly<Record<keyof InvitationWindow, unknown>> = {
    rateDays,
    keepDays: Math.max(DEFAULT_INVITATION_WINDOW.keepDays, rateDays ?? 0),
    remindAfterDays: formText(request, 'remind') === '' ? null : (number('remindAfterDays') ?? ''),
    notInviting: formText(request, 'invites') === '' ? [...elsewhere, province].sort() : elsewhere,
  };
  const value = parseInvitationWindow(wanted);
  if (value === null) return view.texts.invitationsWrong;
  const isWritten = await settings.record({
    name: INVITATION_WINDOW_SETTING,
    value,
    author: session!.official.signInName,
    at: now(),
    after,
  });
  return isWritten ? null : view.texts.invitationsChanged;
}

/** The window that holds: what a later program wrote and this one can't read is as good as not set. */
function windowOf(setting: StoredSetting | null): InvitationWindow {
  return parseInvitationWindow(setting?.value) ?? DEFAULT_INVITATION_WINDOW;
}

async function send(
  request: Request,
  response: Response,
  dependencies: InvitationsDependencies,
  news: { readonly notice: string | null; readonly problem: string | null },
): Promise<void> {
  const { settings, province, now } = dependencies;
  const { view } = visitOf(response);
  const today = localDay(now());
  const asked = (name: string) => {
    const { [name]: value } = request.query;
    return typeof value === 'string' ? parseDay(value) : null;
  };
  const to = asked('to') ?? today;
  const from = asked('from') ?? addDays(to, 1 - USUAL_DAYS);
  const history = await settings.history(INVITATION_WINDOW_SETTING);
  const versions = history.flatMap(({ value, version, author, recordedAt }) => {
    const window = parseInvitationWindow(value);
    return window === null ? [] : [{ version, author, recordedOn: localDay(recordedAt), window }];
  });
  const page = {
    ...news,
    province,
    version: history.at(-1)?.version ?? 0,
    window: windowOf(history.at(-1) ?? null),
    versions: versions.toReversed(),
    from,
    to,
    ...(await statesOf(response, dependencies, { from, to })),
  };
  sendPage(response, {
    title: view.texts.invitationsTitle,
    body: renderInvitations(page, view),
    status: news.problem === null ? 200 : 422,
    path: `/dashboard${PATH}`,
  });
}

/** Units that made invitations in these days; of the official's own unit alone, where they have one. */
async function statesOf(
  response: Response,
  { invitations, ratings, directory, province }: InvitationsDependencies,
  days: { readonly from: number; readonly to: number },
): Promise<{ readonly units: readonly UnitStates[]; readonly opened: number }> {
  const own = visitOf(response).session!.official.unit;
  const { units: counted, opened } = await invitations.countStates({ province, ...days });
  const tallies = await ratings.tally({
    province,
    dimension: 'unit',
    grain: 'day',
    ...days,
    by: 'member',
  });
  const used = new Map<string, number>();
  for (const { member, backed, scores } of tallies) {
    if (backed)
      used.set(
        member,
        scores.reduce((sum, n) => sum + n, 0),
      );
  }
  const units = counted
    .filter(({ unit }) => own === null || unit === own)
    .map((states) => ({
      ...states,
      name: directory().units.get(states.unit)?.name ?? states.unit,
      used: used.get(states.unit) ?? 0,
    }));
  return { units, opened };
}
