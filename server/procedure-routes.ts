import express, { Router, type Request, type RequestHandler } from 'express';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Instant } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import { acceptedLanguage } from '../core/language.ts';
import { search as english } from '../core/messages/en/search.ts';
import { search as vietnamese } from '../core/messages/vi/search.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { AccessBook } from '../core/access.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import type { SearchChoiceBook } from '../core/search/search-choice.ts';
import { requireAccess } from './authenticate.ts';
import { sendError } from './error-handler.ts';
import { noteChoice } from './note-choice.ts';
import type { ProcedureSearch } from './procedure-search.ts';

const LONGEST_QUERY = 200;
const MOST_RESULTS = 10;
const MOST_CHOICES = 50;
const MOST_CHOICE_BYTES = 32 * 1024;

export interface ProcedureRouteDependencies {
  readonly directory: () => Directory;
  readonly procedureSearch: ProcedureSearch;
  readonly searchChoices: Pick<SearchChoiceBook, 'record'>;
  readonly access: AccessBook;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/** Finding procedures by everyday words: here, on a page that is offline, and better with time. */
export function procedureRoutes(dependencies: ProcedureRouteDependencies): Router {
  const router = Router();
  router.get('/procedures', findProcedures(dependencies));
  router.get('/procedures/index', sendIndex(dependencies.procedureSearch));
  router.post(
    '/procedures/choices',
    requireAccess(dependencies.access),
    express.json({ limit: MOST_CHOICE_BYTES }),
    noteChoices(dependencies),
  );
  return router;
}

/**
 * `GET /procedures?q=`: the procedures that a citizen's words mean, best first, and a question when
 * several fit equally. Open to all: the catalogue is public. What is typed is not kept.
 */
function findProcedures({
  directory,
  procedureSearch,
}: ProcedureRouteDependencies): RequestHandler {
  return async (request, response) => {
    const q = queryOf(request.query['q']);
    if (q === null) return sendError(response, { code: 'query-invalid', field: 'q' });
    const { searchProcedures } = await import('../core/search/search-procedures.ts');
    const index = await procedureSearch.index();
    const { results, ask } = searchProcedures(index, q, { limit: MOST_RESULTS });
    const texts = acceptedLanguage(request.get('accept-language')) === 'en' ? english : vietnamese;
    const { procedures } = directory();
    response.json({
      results: results.flatMap(({ code, score, group }) => {
        const procedure = procedures.get(code as ProcedureCode);
        if (procedure === undefined) return [];
        const { name, sector, level } = procedure;
        return [{ code, name, sector, level, score, group }];
      }),
      ask: ask === null ? null : { question: texts[ask.kind], ...ask },
    });
  };
}

function queryOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value.length > LONGEST_QUERY ? null : value;
}

/** What is sent of one index: made once, then compared by its tag. */
interface SentIndex {
  readonly of: object;
  readonly tag: string;
  readonly plain: Buffer;
  readonly packed: Buffer;
}

/** `GET /procedures/index`: what a page needs to search by itself (`core/search/serialise-index.ts`). */
function sendIndex(procedureSearch: ProcedureSearch): RequestHandler {
  let sent: SentIndex | null = null;
  return async (request, response) => {
    const index = await procedureSearch.freshIndex();
    if (sent?.of !== index) {
      const { serialiseIndex } = await import('../core/search/serialise-index.ts');
      const plain = Buffer.from(serialiseIndex(index));
      const packed = await promisify(gzip)(plain, { level: 9 });
      const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
      sent = { of: index, tag, plain, packed };
    }
    response.set({ 'Cache-Control': 'no-cache', ETag: sent.tag, Vary: 'Accept-Encoding' });
    if (request.get('if-none-match') === sent.tag) return void response.status(304).end();
    response.type('json');
    if (!takesGzip(request)) return void response.send(sent.plain);
    response.set('Content-Encoding', 'gzip').send(sent.packed);
  };
}

function takesGzip(request: Request): boolean {
  return request.acceptsEncodings('gzip') === 'gzip';
}

/**
 * `POST /procedures/choices`: what people chose after words that did not find it first, from kiosks
 * and other channels. Answers alike whether anything was learnt from it or not.
 */
function noteChoices(dependencies: ProcedureRouteDependencies): RequestHandler {
  return async (request, response) => {
    const choices = choicesOf(request.body);
    if (choices === null) return sendError(response, { code: 'query-invalid', field: 'choices' });
    for (const choice of choices) await noteChoice(choice, dependencies);
    response.status(204).end();
  };
}

function choicesOf(
  body: unknown,
): readonly { readonly query: string; readonly procedure: ProcedureCode }[] | null {
  const choices = (body as { choices?: unknown } | undefined)?.choices;
  if (!Array.isArray(choices) || choices.length === 0 || choices.length > MOST_CHOICES) return null;
  const read = choices.flatMap((choice: unknown) => {
    const { query, procedure } = (choice ?? {}) as Readonly<Record<string, unknown>>;
    const words = queryOf(query);
    return words === null || typeof procedure !== 'string'
      ? []
      : [{ query: words, procedure: procedure as ProcedureCode }];
  });
  return read.length === choices.length ? read : null;
}
