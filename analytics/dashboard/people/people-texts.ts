import { peoplePages as english } from '../../../core/messages/en/people-pages.ts';
import {
  peoplePages as vietnamese,
  type PeoplePageMessages,
} from '../../../core/messages/vi/people-pages.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { Directory } from '../../../core/directory.ts';
import type { Standing } from '../../../core/people/people-book.ts';
import type { OfficialView } from '../official-view.ts';
import {
  ADVISED_PASSWORD,
  LONGEST_PASSWORD,
  SHORTEST_PASSWORD,
  type AccountProblem,
} from '../sign-in/new-account.ts';

/** The words for accounts in the reader's language. */
export function peopleTexts({ language }: Pick<OfficialView, 'language'>): PeoplePageMessages {
  return language === 'en' ? english : vietnamese;
}

/** The unit, or the one-stop counter, to which an account is limited, in words. */
export function placeText(
  { unit, counter }: Pick<Standing, 'unit' | 'counter'>,
  { units, counters }: Directory,
  view: OfficialView,
): string {
  if (counter !== null) return counters.get(counter)?.name ?? counter;
  if (unit !== null) return units.get(unit)?.name ?? unit;
  return peopleTexts(view).wholeProvince;
}

const LIMITS = {
  shortest: SHORTEST_PASSWORD,
  advised: ADVISED_PASSWORD,
  longest: LONGEST_PASSWORD,
};

/** What is wrong with a name or a password, in words. */
export function problemText(problem: AccountProblem, { texts }: OfficialView): string {
  return fillIn(texts[`problem-${problem}`], LIMITS);
}

/** How long a password must be, and how long it should be. */
export function passwordHint({ texts }: OfficialView): string {
  return fillIn(texts.passwordHint, LIMITS);
}
