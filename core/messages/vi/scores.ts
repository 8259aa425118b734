import type { Score } from '../../score.ts';

/** The five words in official use; see `docs/glossary.md`. */
export const scores: Readonly<Record<Score, string>> = {
  5: 'Rất hài lòng',
  4: 'Hài lòng',
  3: 'Bình thường',
  2: 'Không hài lòng',
  1: 'Rất không hài lòng',
};
