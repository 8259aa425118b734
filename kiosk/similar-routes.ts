import express, { type Request, type Response } from 'express';
import { DEFAULT_LANGUAGE, parseLanguage } from '../core/language.ts';
import { NOMINATION_KINDS } from '../core/nomination.ts';
import { isProcedureCode } from '../core/procedure.ts';
import { findSimilar, type PhoneFormDeps } from './form/form-deps.ts';
import { isCrossSite } from './form/form-response.ts';
import { formWords, type FormWords } from './form/form-words.ts';
import { wishParts, type NamedWish } from './form/render-similar.ts';

/** What the smallest glass has room for in one line. */
const LONGEST_LINE = 64;
const MOST_BYTES = 2_048;

/** Reads what a kiosk asks with; a body that is no JSON ends in the usual error. */
export const similarBody = express.json({ limit: MOST_BYTES });

/**
 * For the kiosk: earlier wishes like the one that is being chosen, as one line in the citizen's language.
 * Those for the same procedure, else for others like it. Nothing said is kept.
 */
export async function sendSimilarToKiosk(
  deps: Pick<PhoneFormDeps, 'similarWishes'>,
  request: Request,
  response: Response,
): Promise<void> {
  response.set('Cache-Control', 'no-store');
  if (isCrossSite(request)) return void response.status(403).json({ text: '' });
  const body = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  const said: unknown = body['kinds'];
  const kinds = NOMINATION_KINDS.filter((kind) => Array.isArray(said) && said.includes(kind));
  const { procedure: code, language: asked } = body;
  const procedure = typeof code === 'string' && isProcedureCode(code) ? code : null;
  const language = (typeof asked === 'string' && parseLanguage(asked)) || DEFAULT_LANGUAGE;
  const found = await findSimilar(deps, { procedure, kinds, text: '' });
  response.json({ text: similarLine(formWords(language), found) });
}

/** As many of the wishes as one line holds, the best first; empty without any. */
function similarLine(words: FormWords, found: readonly NamedWish[]): string {
  const here = found.filter(({ isSameProcedure }) => isSameProcedure);
  const { similarTitle, similarElsewhere } = words.form;
  const title = here.length > 0 ? similarTitle : similarElsewhere;
  const told = (here.length > 0 ? here : found).map((wish) => wishParts(words, wish).join(' · '));
  const [first, ...others] = [...new Set(told)];
  if (first === undefined) return '';
  return others.reduce(
    (line, wish) => (line.length + wish.length < LONGEST_LINE ? `${line}; ${wish}` : line),
    `${title}: ${first}`,
  );
}
