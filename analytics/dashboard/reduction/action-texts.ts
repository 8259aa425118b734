import type { ReductionAction } from '../../../core/reduction/reduction-action.ts';
import type { OfficialView } from '../official-view.ts';
import { ACTION_WORDS, REDUCTION_WORDS } from './reduction-words.ts';

/** What is done to which codes. */
export function actionTitle(
  { kind, procedures, successor }: ReductionAction,
  { language }: OfficialView,
): string {
  const codes = procedures.length > 0 ? procedures : [successor ?? ''];
  const what = REDUCTION_WORDS[language][`kind-${kind}`];
  return `${what.charAt(0).toLocaleUpperCase('vi')}${what.slice(1)}: ${codes.join(', ')}`;
}

const OUR_UNITS = ['day', 'working-day', 'hour', 'vnd'] as const;

/** A unit that is not ours stands as it was printed; null where none was given. */
export function unitWords(unit: string | null, { language }: OfficialView): string | null {
  const found = OUR_UNITS.find((name) => name === unit);
  return found === undefined ? unit : ACTION_WORDS[language][`unit-${found}`];
}

/** The same, and in words that none was given. */
export function unitText(unit: string | null, view: OfficialView): string {
  return unitWords(unit, view) ?? ACTION_WORDS[view.language].unitNone;
}
