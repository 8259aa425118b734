/** What a citizen can wish simplified: coded parts of a procedure, as in the law's own list. */
export const NOMINATION_KINDS = [
  'papers',
  'steps',
  'time',
  'fee',
  'conditions',
  'repeated-data',
  'go-online',
  'other',
] as const;
export type NominationKind = (typeof NOMINATION_KINDS)[number];

/**
 * A citizen's wish to have a procedure simplified (đề xuất cắt giảm). In law an answer to the
 * agency's standing opinion slip, so it needs no name.
 */
export interface Nomination {
  /** Without repeats, in the order of `NOMINATION_KINDS`; never empty unless it is withdrawn. */
  readonly kinds: readonly NominationKind[];
  /** Name of the paper or step it is about, when the citizen said which. */
  readonly component: string | null;
  /** Redacted free text. */
  readonly text: string | null;
  /** What was written with an earlier answer under the same receipt stays; only codes change. */
  readonly wordsStay?: true;
  /**
   * Keyed pseudonym of whoever speaks, for one voice a citizen; null where the channel knows nobody,
   * and then each receipt is a voice of its own.
   */
  readonly voice: string | null;
}
