import { createHash } from 'node:crypto';
import { Router, type Request } from 'express';
import { askedQuestions } from '../core/asked-questions.ts';
import { knownProcedure, type Directory } from '../core/directory.ts';
import { acceptedLanguage, DEFAULT_LANGUAGE, parseLanguage } from '../core/language.ts';
import type { CounterId } from '../core/organisation.ts';
import {
  questionSetFor,
  type Questionnaire,
  type Questionnaires,
  type QuestionSet,
} from '../core/questionnaire.ts';
import { sendError } from './error-handler.ts';

/** Long enough to spare requests, short enough that a change is soon everywhere. */
const FRESH_S = 60;

export interface QuestionnaireRouteDependencies {
  readonly directory: () => Directory;
  readonly questionnaires: () => Questionnaires;
}

/**
 * `GET /questionnaire`: what is asked after the tap, of a procedure, at a counter, or every set.
 * Open to all: it holds nothing that a citizen does not see.
 */
export function questionnaireRoutes({
  directory,
  questionnaires,
}: QuestionnaireRouteDependencies): Router {
  const router = Router();
  router.get('/questionnaire', (request, response) => {
    const { current } = questionnaires();
    const asked = setsFor(request, current, directory());
    if ('missing' in asked) {
      return sendError(response, { code: 'not-found', field: asked.missing });
    }
    const language =
      parseLanguage(textOf(request, 'language')) ??
      acceptedLanguage(request.get('accept-language')) ??
      DEFAULT_LANGUAGE;
    const sets = asked.sets.map((set) => {
      const { procedures, sectors } = set;
      return { procedures, sectors, ...askedQuestions(set, language) };
    });
    const body = JSON.stringify({ version: current.version, language, sets });
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    response.set({
      'Cache-Control': `public, max-age=${FRESH_S}`,
      ETag: tag,
      Vary: 'Accept-Language',
    });
    if (request.get('if-none-match') === tag) return void response.status(304).end();
    response.type('json').send(body);
  });
  return router;
}

/** The one set that applies to what is named, or all; `missing` names what is not known. */
function setsFor(
  request: Request,
  questionnaire: Questionnaire,
  directory: Directory,
): { readonly sets: readonly QuestionSet[] } | { readonly missing: 'counter' | 'procedure' } {
  const counter = textOf(request, 'counter');
  const code = textOf(request, 'procedure');
  if (counter !== '' && !directory.counters.has(counter as CounterId)) {
    return { missing: 'counter' };
  }
  const procedure = code === '' ? null : knownProcedure(directory, code);
  if (code !== '' && procedure === null) return { missing: 'procedure' };
  if (code === '' && counter === '') return { sets: questionnaire.sets };
  return { sets: [questionSetFor(questionnaire, procedure)] };
}

function textOf(request: Request, name: string): string {
  const value = request.query[name];
  return typeof value === 'string' ? value : '';
}
