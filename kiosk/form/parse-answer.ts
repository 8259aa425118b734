import { parseLanguage, type Language } from '../../core/language.ts';
import { isScore, type Score } from '../../core/score.ts';

/** What the form posted, as far as it can be used; null stands for missing or altered. */
export interface FormAnswer {
  readonly submissionId: string | null;
  readonly score: Score | null;
  readonly language: Language | null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads a posted form body; anything repeated, nested or malformed counts as missing. */
export function parseFormAnswer(body: unknown): FormAnswer {
  const submissionId = fieldOf(body, 'submissionId');
  const score = /^[1-5]$/.test(fieldOf(body, 'score')) ? Number(fieldOf(body, 'score')) : null;
  return {
    submissionId: UUID.test(submissionId) ? submissionId : null,
    score: isScore(score) ? score : null,
    language: parseLanguage(fieldOf(body, 'language')),
  };
}

function fieldOf(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return '';
  const value = (body as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}
