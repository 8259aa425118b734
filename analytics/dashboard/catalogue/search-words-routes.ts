import { Router, type Response } from 'express';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { isProcedureCode } from '../../../core/procedure.ts';
import type { SearchHit } from '../../../core/search/search-procedures.ts';
import {
  parseSearchWords,
  readSearchWords,
  SEARCH_WORDS_SETTING,
  type SearchWords,
} from '../../../core/search/search-words.ts';
import type { CatalogueDependencies } from './dependencies.ts';
import {
  renderSearchWords,
  SEARCH_WORDS_TEXTS,
  type SearchWordsPage,
} from './render-search-words.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';

const PATH = '/dashboard/settings/search-words';
const HITS_SHOWN = 5;
const LONGEST_QUERY = 200;

/** `/settings/search-words`: everyday words that officials add, and what people's choices propose. */
export function searchWordsRoutes(dependencies: CatalogueDependencies): Router {
  const { searchChoices, province } = dependencies;
  const router = Router();
  const path = '/settings/search-words';
  router.use(path, requirePermission('teach-search'));

  router.get(path, (request, response) => {
    const { done, q } = request.query;
    const tried = typeof q === 'string' ? q.slice(0, LONGEST_QUERY) : '';
    return sendWords(response, dependencies, { tried, done: typeof done === 'string' ? done : '' });
  });

  router.post(path, async (request, response) => {
    const typed = { phrases: formText(request, 'phrases'), meaning: formText(request, 'meaning') };
    const problem = await add(dependencies, response, typed);
    if (problem === null) return response.redirect(303, `${PATH}?done=done`);
    return sendWords(response, dependencies, { typed, problem });
  });

  router.post(`${path}/remove`, async (request, response) => {
    const phrase = formText(request, 'phrase');
    const written = await change(dependencies, response, (entries) =>
      entries.filter(({ phrases }) => phrases[0] !== phrase),
    );
    response.redirect(303, `${PATH}?done=${written ? 'removed' : 'changedMeanwhile'}`);
  });

  router.post(`${path}/proposals`, async (request, response) => {
    const [words, procedure] = [formText(request, 'words'), formText(request, 'procedure')];
    if (!isProcedureCode(procedure)) return response.redirect(303, PATH);
    const isAccepted = formText(request, 'decision') === 'accept';
    if (isAccepted) {
      const typed = { phrases: formText(request, 'phrases'), meaning: procedure };
      const problem = await add(dependencies, response, typed);
      if (problem !== null) return sendWords(response, dependencies, { typed, problem });
    }
    await searchChoices.settle({ province, words, procedure });
    response.redirect(303, `${PATH}?done=${isAccepted ? 'done' : 'dismissed'}`);
  });
  return router;
}

/** What is wrong with the words, in the reader's language; null when they were added. */
async function add(
  dependencies: CatalogueDependencies,
  response: Response,
  typed: { readonly phrases: string; readonly meaning: string },
): Promise<string | null> {
  const texts = SEARCH_WORDS_TEXTS[visitOf(response).view.language];
  const index = await dependencies.procedureSearch.freshIndex();
  const { entries } = await readEntries(dependencies);
  const read = readSearchWords(typed, entries, index);
  if (!read.ok) return fillIn(texts[read.error.problem], { about: read.error.about });
  const written = await change(dependencies, response, (now) => [...now, read.value]);
  return written ? null : texts.changedMeanwhile;
}

async function readEntries({
  settings,
}: CatalogueDependencies): Promise<{ version: number; entries: readonly SearchWords[] }> {
  const setting = await settings.find(SEARCH_WORDS_SETTING);
  return { version: setting?.version ?? 0, entries: parseSearchWords(setting?.value) };
}

/** False when somebody else has written meanwhile. */
async function change(
  dependencies: CatalogueDependencies,
  response: Response,
  edit: (entries: readonly SearchWords[]) => readonly SearchWords[],
): Promise<boolean> {
  const { settings, procedureSearch, now } = dependencies;
  const { version, entries } = await readEntries(dependencies);
  const written = await settings.record({
    name: SEARCH_WORDS_SETTING,
    value: edit(entries),
    author: visitOf(response).session?.official.signInName ?? '',
    at: now(),
    after: version,
  });
  await procedureSearch.refresh();
  return written;
}

async function sendWords(
  response: Response,
  dependencies: CatalogueDependencies,
  news: Partial<Pick<SearchWordsPage, 'typed' | 'problem' | 'tried'>> & { readonly done?: string },
): Promise<void> {
  const { searchChoices, province, directory } = dependencies;
  const { view } = visitOf(response);
  const texts = SEARCH_WORDS_TEXTS[view.language];
  const { done = '', tried = '', ...rest } = news;
  const page: SearchWordsPage = {
    ...rest,
    tried,
    hits: tried === '' ? null : await findHits(dependencies, tried),
    notice: NOTICES.has(done) ? (done as 'done') : null,
    entries: (await readEntries(dependencies)).entries,
    proposals: await searchChoices.proposals(province),
    procedures: directory().procedures,
  };
  sendPage(response, {
    title: texts.title,
    body: renderSearchWords(page, view),
    status: page.problem === undefined ? 200 : 422,
    path: PATH,
    query: tried === '' ? {} : { q: tried },
  });
}

/** Loaded when first used: the start does not wait for it. */
async function findHits(
  { procedureSearch }: CatalogueDependencies,
  tried: string,
): Promise<readonly SearchHit[]> {
  const { searchProcedures } = await import('../../../core/search/search-procedures.ts');
  return searchProcedures(await procedureSearch.freshIndex(), tried, { limit: HITS_SHOWN }).results;
}

const NOTICES: ReadonlySet<string> = new Set(['done', 'removed', 'dismissed', 'changedMeanwhile']);
