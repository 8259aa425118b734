import { choiceList, type Action, type Choice } from './step-screen.ts';
import type { LaterWords } from '../words.ts';

/** Which page of a long list is open. */
export interface OpenPage {
  page: number;
}

interface PagedChoices {
  /** None where there is nothing to choose. */
  readonly body: readonly HTMLElement[];
  /** The way to the next page, where there is one. */
  readonly turning: readonly Action[];
}

const SHORT_A_PAGE = 6;
const LONG_A_PAGE = 3;

/** As many of the choices as the smallest glass has room for, and the way to the others. */
export function pagedChoices(
  { texts }: LaterWords,
  choices: readonly Choice[],
  { areShort, at, redraw }: { areShort: boolean; at: OpenPage; redraw: () => void },
): PagedChoices {
  const size = areShort ? SHORT_A_PAGE : LONG_A_PAGE;
  const shown = choices.slice(at.page * size, (at.page + 1) * size);
  const isLast = choices.length <= (at.page + 1) * size;
  const say = isLast ? 'previous' : 'more';
  const act = (): void => {
    at.page = isLast ? 0 : at.page + 1;
    redraw();
  };
  return {
    body: shown.length > 0 ? [choiceList(shown, areShort)] : [],
    turning: choices.length > size ? [{ id: 'more', label: texts[say], say, act }] : [],
  };
}
