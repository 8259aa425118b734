import type { Score } from '../../score.ts';

/** Not yet checked by a reader of Khmer; listed in `docs/translations.md`. */
export const scores: Readonly<Record<Score, string>> = {
  5: 'ពេញចិត្តខ្លាំងណាស់',
  4: 'ពេញចិត្ត',
  3: 'ធម្មតា',
  2: 'មិនពេញចិត្ត',
  1: 'មិនពេញចិត្តខ្លាំងណាស់',
};
