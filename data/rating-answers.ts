import type { Rating } from '../core/rating.ts';

/** A row of the table `answer`; the empty answer says that none applies. */
export interface GivenAnswer {
  readonly question: string;
  readonly revision: number;
  readonly answer: string;
}

/** The question under which reasons are kept; criteria have their id behind a prefix. */
export const REASON = 'reason';
export const CRITERION_PREFIX = 'criterion:';

/** Reasons and answers to criteria as rows; none for what is not spoken of. */
export function answersOf({
  revision,
  reasons,
  criteria,
}: Pick<Rating, 'revision' | 'reasons' | 'criteria'>): readonly GivenAnswer[] {
  const ticked = reasons?.length === 0 ? [''] : (reasons ?? []);
  return [
    ...ticked.map((answer) => ({ question: REASON, revision, answer })),
    ...Object.entries(criteria ?? {}).map(([criterion, score]) => ({
      question: `${CRITERION_PREFIX}${criterion}`,
      revision,
      answer: String(score),
    })),
  ];
}
