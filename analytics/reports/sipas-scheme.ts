import type { ScoreCounts } from '../../core/ports.ts';
import { ratingsIn } from '../stats/satisfaction-index.ts';

/**
 * SIPAS, the ministry's yearly index of satisfaction with administrative service (Quyết định
 * 2640/QĐ-BNV 2017; a new method since 2022). Five factors, each asked by several questions of five
 * levels. Ours is filled by whoever rates, not by the ministry's sample: it is no SIPAS result.
 */
export const SIPAS = {
  source: 'SIPAS (Quyết định 2640/QĐ-BNV)',
  validFrom: '2017-10-10',
  validUntil: null,
  /** A criterion belongs to the factor with which its id begins, e.g. `sipas-access-seats`. */
  factors: [
    { id: 'access', prefix: 'sipas-access' },
    { id: 'procedure', prefix: 'sipas-procedure' },
    { id: 'officials', prefix: 'sipas-officials' },
    { id: 'result', prefix: 'sipas-result' },
    { id: 'feedback', prefix: 'sipas-feedback' },
  ],
} as const;

export type SipasFactor = (typeof SIPAS.factors)[number]['id'];

/**
 * Share of the answers 4 and 5 among the valid ones, 0..1; skipped questions are in neither. Null
 * without a valid answer.
 */
export function sipasIndex(scores: ScoreCounts): number | null {
  const valid = ratingsIn(scores);
  return valid === 0 ? null : (scores[3] + scores[4]) / valid;
}

/** Every factor's index: the answers to all its questions together. Null where none was answered. */
export function sipasFactors(
  answers: ReadonlyMap<string, ScoreCounts>,
): ReadonlyMap<SipasFactor, number | null> {
  return new Map(
    SIPAS.factors.map(({ id, prefix }) => {
      const own = [...answers].filter(([question]) => question.startsWith(`${prefix}-`));
      const sums = [0, 1, 2, 3, 4].map((i) => own.reduce((sum, [, scores]) => sum + scores[i]!, 0));
      return [id, sipasIndex(sums as unknown as ScoreCounts)] as const;
    }),
  );
}
