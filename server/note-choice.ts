import { localDay, type Instant } from '../core/calendar.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import type { SearchChoiceBook } from '../core/search/search-choice.ts';
import type { ProcedureSearch } from './procedure-search.ts';

interface ChoiceLearning {
  readonly procedureSearch: Pick<ProcedureSearch, 'index'>;
  readonly searchChoices: Pick<SearchChoiceBook, 'record'>;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/** Counts what was chosen after words that did not find it first; anything else teaches nothing. */
export async function noteChoice(
  { query, procedure }: { readonly query: string; readonly procedure: ProcedureCode },
  { procedureSearch, searchChoices, province, now }: ChoiceLearning,
): Promise<void> {
  const { choiceWords } = await import('../core/search/search-choice.ts');
  const words = choiceWords(await procedureSearch.index(), query, procedure);
  if (words === null) return;
  await searchChoices.record({ province, words, procedure, day: localDay(now()) });
}
