import { Router, type Request, type Response } from 'express';
import { isProcedureCode } from '../../../core/procedure.ts';
import { may } from '../../../core/role.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { NominationsDependencies } from './dependencies.ts';
import type { ProposedGroups } from './proposed-groups.ts';
import { renderNominations } from './render-nominations.ts';
import { NOMINATION_WORDS, NOMINATIONS_PATH } from './render-wish-parts.ts';
import { findFamily, officialWord, parseWish } from './wish-requests.ts';

/** What became of a group that was to be merged. */
const GROUP_NEWS = [
  { done: 'merged', kind: 'good', text: 'merged' },
  { done: 'merged-in-part', kind: 'bad', text: 'mergedInPart' },
] as const;

const MOST_IN_GROUP = 60;

/** `/nominations`: what citizens wish simplified, and what of it seems to be the same. */
export function listRoutes(dependencies: NominationsDependencies, groups: ProposedGroups): Router {
  const { nominations: board, province, directory } = dependencies;
  const router = Router();
  const readers = requirePermission('read-figures');
  const writers = requirePermission('answer-nominations');

  router.get('/nominations', readers, async (request, response) => {
    const { procedure } = request.query;
    const filter = typeof procedure === 'string' ? procedure.trim() : '';
    const families = !isProcedureCode(filter)
      ? await board.families(province)
      : await board.families(province, filter);
    const { view, session } = visitOf(response);
    const words = NOMINATION_WORDS[view.language];
    const done = GROUP_NEWS.find((each) => each.done === request.query['done']);
    const page = {
      families,
      groups: filter === '' ? await groups.find(families) : [],
      procedures: directory().procedures,
      filter,
      mayAnswer: may(session?.official.role ?? null, 'answer-nominations'),
      notice: done === undefined ? null : { kind: done.kind, text: words[done.text] },
    };
    sendPage(response, {
      title: NOMINATION_WORDS[view.language].title,
      body: renderNominations(page, view),
      path: NOMINATIONS_PATH,
      query: filter === '' ? {} : { procedure: filter },
    });
  });

  router.post('/nominations/groups', writers, async (request, response) => {
    const isWhole = await mergeGroup(request, response, dependencies);
    groups.forget();
    const done = isWhole ? 'merged' : 'merged-in-part';
    response.redirect(303, `${NOMINATIONS_PATH}?done=${done}`);
  });

  return router;
}

/** False when one of them could not be merged, because it is unknown or was merged meanwhile. */
async function mergeGroup(
  request: Request,
  response: Response,
  dependencies: NominationsDependencies,
): Promise<boolean> {
  const by = officialWord(request, response, { dependencies, field: 'mergeReason' });
  const wishes = ['into', 'from'].flatMap((name) =>
    formText(request, name)
      .split(' ')
      .slice(0, MOST_IN_GROUP)
      .map((key) => {
        const [procedure, kind] = key.split('/');
        return parseWish({ procedure, kind });
      }),
  );
  const known = await Promise.all(
    wishes.map(async (wish) => (wish === null ? null : findFamily(dependencies, wish))),
  );
  const [into, ...from] = wishes;
  if (by === null || into == null || from.length === 0 || known.includes(null)) return false;
  const { nominations: board, province } = dependencies;
  let isWhole = true;
  for (const wish of from) {
    const outcome = await board.merge(province, { from: wish!, into }, by);
    isWhole &&= outcome === 'merged';
  }
  return isWhole;
}
