import { Router } from 'express';
import type { Directory } from '../core/directory.ts';
import { acceptedLanguage } from '../core/language.ts';
import { search as english } from '../core/messages/en/search.ts';
import { search as vietnamese } from '../core/messages/vi/search.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import type { SearchIndex } from '../core/search/build-index.ts';
import { sendError } from './error-handler.ts';

const LONGEST_QUERY = 200;
const MOST_RESULTS = 10;

/**
 * `GET /procedures?q=`: the procedures that a citizen's words mean, best first, and a question when
 * several fit equally. Open to all: the catalogue is public. What is typed is not kept.
 */
export function procedureRoutes(directory: () => Directory): Router {
  const router = Router();
  const indexOf = indexByDirectory();
  router.get('/procedures', async (request, response) => {
    const { q } = request.query;
    if (typeof q !== 'string' || q.trim() === '' || q.length > LONGEST_QUERY) {
      return sendError(response, { code: 'query-invalid', field: 'q' });
    }
    const known = directory();
    const { searchProcedures } = await import('../core/search/search-procedures.ts');
    const { results, ask } = searchProcedures(await indexOf(known), q, { limit: MOST_RESULTS });
    const texts = acceptedLanguage(request.get('accept-language')) === 'en' ? english : vietnamese;
    response.json({
      results: results.map(({ code, score, group }) => {
        const { name, sector, level } = known.procedures.get(code as ProcedureCode)!;
        return { code, name, sector, level, score, group };
      }),
      ask: ask === null ? null : { question: texts[ask.kind], ...ask },
    });
  });
  return router;
}

/**
 * The index of the directory last asked for. Its words, too, are loaded at the first question: the
 * start does not wait for them.
 */
export function indexByDirectory(): (directory: Directory) => Promise<SearchIndex> {
  let made: { readonly of: Directory['procedures']; readonly index: SearchIndex } | null = null;
  return async ({ procedures }) => {
    const { buildIndex } = await import('../core/search/build-index.ts');
    const { projectSources } = await import('../core/search/project-words.ts');
    if (made?.of !== procedures) {
      const index = buildIndex(projectSources([...procedures.values()]));
      made = { of: procedures, index };
    }
    return made.index;
  };
}
