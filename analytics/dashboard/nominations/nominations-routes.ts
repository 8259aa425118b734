import { Router, type Request, type Response } from 'express';
import { localDay, localMonth } from '../../../core/calendar.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { NOMINATION_STATUSES, type Wish } from '../../../core/nomination-board.ts';
import { may } from '../../../core/role.ts';
import { wishKey } from '../../../core/wish-families.ts';
import { shownTexts } from '../../reports/shown-wishes.ts';
import type { NominationsDependencies } from './dependencies.ts';
import type { ProposedGroups } from './proposed-groups.ts';
import { renderWish, type WishPage } from './render-wish.ts';
import { LONGEST_REASON, NOMINATION_WORDS, NOMINATIONS_PATH } from './render-wish-parts.ts';
import { findFamily, officialWord, parseWish } from './wish-requests.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';

const DONE = ['answered', 'merged', 'parted'] as const;

/** `/nominations/PROCEDURE/KIND`: one wish, what it is taken together with, and what is answered. */
export function nominationsRoutes(
  dependencies: NominationsDependencies,
  groups: ProposedGroups,
): Router {
  const { nominations: board, province } = dependencies;
  const router = Router();
  const readers = requirePermission('read-figures');
  const writers = requirePermission('answer-nominations');

  router.get('/nominations/:procedure/:kind', readers, async (request, response, next) => {
    const wish = parseWish(request.params);
    const done = DONE.find((each) => each === request.query['done']);
    const words = NOMINATION_WORDS[visitOf(response).view.language];
    const notice = done === undefined ? null : ({ kind: 'good', text: words[done] } as const);
    if (wish === null || !(await sendWish(response, dependencies, { wish, notice, typed: {} }))) {
      next();
    }
  });

  router.post('/nominations/:procedure/:kind/status', writers, async (request, response, next) => {
    await change(request, response, { dependencies, next, act: answer, done: 'answered' });
  });
  router.post('/nominations/:procedure/:kind/merge', writers, async (request, response, next) => {
    await change(request, response, { dependencies, next, act: merge, done: 'merged' });
    groups.forget();
  });
  router.post('/nominations/merges/:number/undo', writers, async (request, response, next) => {
    const number = Number(request.params['number']);
    const merges = await board.merges(province);
    const found = merges.find((each) => each.number === number);
    if (found === undefined) return next();
    const wish = found.from;
    const act: Act = async () => {
      const by = officialWord(request, response, { dependencies, field: 'undoReason' });
      if (by === null) return reasonMissing(response);
      await board.unmerge(province, number, by);
      return null;
    };
    await change(request, response, { dependencies, next, act, done: 'parted', wish });
    groups.forget();
  });
  return router;
}

/** Changes something; answers what is wrong, in the reader's language, or null when it is done. */
type Act = (
  request: Request,
  response: Response,
  about: { readonly dependencies: NominationsDependencies; readonly wish: Wish },
) => Promise<string | null>;

async function change(
  request: Request,
  response: Response,
  order: {
    readonly dependencies: NominationsDependencies;
    readonly next: () => void;
    readonly act: Act;
    readonly done: (typeof DONE)[number];
    readonly wish?: Wish;
  },
): Promise<void> {
  const { dependencies, next, act, done } = order;
  const wish = order.wish ?? parseWish(request.params);
  if (wish === null) return next();
  const problem = await act(request, response, { dependencies, wish });
  if (problem === null) {
    return response.redirect(
      303,
      `${NOMINATIONS_PATH}/${wish.procedure}/${wish.kind}?done=${done}`,
    );
  }
  const names = ['status', 'reason', 'procedure', 'kind', 'mergeReason'];
  const typed = Object.fromEntries(
    names.map((name) => [name, formText(request, name)]).filter(([, text]) => text !== ''),
  ) as Record<string, string>;
  const notice = { kind: 'bad', text: problem } as const;
  if (!(await sendWish(response, dependencies, { wish, notice, typed }))) next();
}

const answer: Act = async (request, response, { dependencies, wish }) => {
  const words = NOMINATION_WORDS[visitOf(response).view.language];
  const status = NOMINATION_STATUSES.find((each) => each === formText(request, 'status'));
  if (status === undefined) return words.statusMissing;
  const field = 'reason';
  const isDue = status === 'declined';
  const by = officialWord(request, response, { dependencies, field, isDue });
  if (by === null) return reasonMissing(response);
  const after = Number(formText(request, 'after'));
  const { nominations: board, province } = dependencies;
  // Nothing can be said to a wish that nobody has, or that counts as part of another.
  const family = await findFamily(dependencies, wish);
  if (family === null || wishKey(family.head) !== wishKey(wish)) return words['merge-unknown'];
  const recorded = await board.recordStatus(province, { wish, status, after }, by);
  return recorded ? null : words.changedMeanwhile;
};

const merge: Act = async (request, response, { dependencies, wish: from }) => {
  const words = NOMINATION_WORDS[visitOf(response).view.language];
  const by = officialWord(request, response, { dependencies, field: 'mergeReason' });
  if (by === null) return reasonMissing(response);
  const into = parseWish({
    procedure: formText(request, 'procedure').trim(),
    kind: formText(request, 'kind'),
  });
  if (into === null) return words['merge-unknown'];
  const known = await Promise.all([from, into].map((wish) => findFamily(dependencies, wish)));
  if (known.includes(null)) return words['merge-unknown'];
  const { nominations: board, province } = dependencies;
  const outcome = await board.merge(province, { from, into }, by);
  return outcome === 'merged' ? null : words[`merge-${outcome}`];
};

function reasonMissing(response: Response): string {
  const words = NOMINATION_WORDS[visitOf(response).view.language];
  return fillIn(words.reasonMissing, { most: String(LONGEST_REASON) });
}

/** False when nobody wishes it. */
async function sendWish(
  response: Response,
  dependencies: NominationsDependencies,
  news: Pick<WishPage, 'wish' | 'notice' | 'typed'>,
): Promise<boolean> {
  const { nominations: board, province, directory, now } = dependencies;
  const { view, session } = visitOf(response);
  const { wish, notice } = news;
  const family = await findFamily(dependencies, wish);
  if (family === null) return false;
  const members = new Set([...family.members, wish].map(wishKey));
  const merges = await board.merges(province);
  const page: WishPage = {
    ...news,
    family,
    statuses: await board.statuses(province, wish),
    merges: merges.filter(
      ({ from, into }) => members.has(wishKey(from)) || members.has(wishKey(into)),
    ),
    texts: shownTexts(await board.texts(province, family.members), localMonth(localDay(now()))),
    procedures: directory().procedures,
    mayAnswer: may(session?.official.role ?? null, 'answer-nominations'),
  };
  sendPage(response, {
    title: NOMINATION_WORDS[view.language].kinds[wish.kind],
    body: renderWish(page, view),
    status: notice?.kind === 'bad' ? 422 : 200,
    path: `${NOMINATIONS_PATH}/${wish.procedure}/${wish.kind}`,
  });
  return true;
}
