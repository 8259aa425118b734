import { Router, type Request, type Response } from 'express';
import { channelId } from '../../../core/channel.ts';
import { auditNote } from '../audit-changes.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { OperationsDependencies } from './dependencies.ts';
import { readOperations } from './read-operations.ts';
import { renderOperations } from './render-operations.ts';
import { OPERATIONS_WORDS } from './words.ts';

const PATH = '/operations';
const NEWS = ['retried', 'discarded', 'resumed', 'gone'] as const;
const LONGEST_REASON = 200;

/** `/operations`: how the installation is, in words, with what to do. */
export function operationsRoutes(dependencies: OperationsDependencies): Router {
  const { inbox, outbox, audit, now } = dependencies;
  const router = Router();
  router.use(PATH, requirePermission('operate'));
  router.get(PATH, (request, response) => send(request, response, dependencies));

  router.post(`${PATH}/updates/retry`, async (request, response) => {
    const { channel, event } = updateOf(request);
    const isThere = channel !== null && (await inbox.unpark(channel, event, now()));
    goBack(response, isThere ? 'retried' : 'gone');
  });

  router.post(`${PATH}/updates/discard`, async (request, response) => {
    const { channel, event } = updateOf(request);
    const reason = formText(request, 'reason').trim();
    if (reason === '' || reason.length > LONGEST_REASON) {
      const { reasonMissing } = OPERATIONS_WORDS[visitOf(response).view.language];
      return send(request, response, dependencies, reasonMissing);
    }
    const isThere = channel !== null && (await inbox.discard(channel, event));
    if (!isThere) return goBack(response, 'gone');
    await audit.append(
      auditNote(request, response, {
        at: now(),
        act: `POST /dashboard${PATH}/updates/discard`,
        object: channel,
        detail: { reason },
      }),
    );
    goBack(response, 'discarded');
  });

  router.post(`${PATH}/channels/resume`, async (request, response) => {
    const { channel } = updateOf(request);
    const known = (await outbox.standings()).some((each) => each.channel === channel);
    if (channel === null || !known) return goBack(response, 'gone');
    await outbox.noteSending(channel, { failures: 0, pausedUntil: null, problem: null });
    goBack(response, 'resumed');
  });
  return router;
}

function updateOf(request: Request) {
  const name = formText(request, 'channel');
  const isName = /^[a-z][a-z0-9-]{0,30}$/.test(name);
  return { channel: isName ? channelId(name) : null, event: formText(request, 'event') };
}

function goBack(response: Response, done: (typeof NEWS)[number]): void {
  response.redirect(303, `/dashboard${PATH}?done=${done}`);
}

async function send(
  request: Request,
  response: Response,
  dependencies: OperationsDependencies,
  problem: string | null = null,
): Promise<void> {
  const { view } = visitOf(response);
  const words = OPERATIONS_WORDS[view.language];
  const done = NEWS.find((news) => news === request.query['done']);
  const page = await readOperations(dependencies);
  sendPage(response, {
    title: words.title,
    body: renderOperations(
      { ...page, notice: done === undefined ? null : words[done], problem },
      view,
    ),
    status: problem === null ? 200 : 422,
    path: `/dashboard${PATH}`,
  });
}
