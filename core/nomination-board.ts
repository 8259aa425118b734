import type { Instant, LocalMonth } from './calendar.ts';
import type { NominationKind } from './nomination.ts';
import type { ProvinceCode } from './organisation.ts';
import type { ProcedureCode } from './procedure.ts';

/** How far a wish has come, in the usual order. */
export const NOMINATION_STATUSES = [
  'received',
  'under-review',
  'proposed',
  'decided',
  'in-effect',
  'declined',
] as const;
export type NominationStatus = (typeof NOMINATION_STATUSES)[number];

/** All wishes of one kind for one procedure: what is counted, merged and answered. */
export interface Wish {
  readonly procedure: ProcedureCode;
  readonly kind: NominationKind;
}

/** Distinct voices; a voice that was ever backed by a dossier is no open one. */
interface VoiceCount {
  readonly backed: number;
  readonly open: number;
}

/** An official's word: who, when, and why; the reason is empty only where none is due. */
export interface OfficialWord {
  readonly author: string;
  readonly at: Instant;
  readonly reason: string;
}

export interface WishStatus extends OfficialWord {
  /** Counted up from 1. */
  readonly version: number;
  readonly status: NominationStatus;
}

/** One wish was taken together with another. */
export interface WishMerge extends OfficialWord {
  readonly number: number;
  readonly from: Wish;
  readonly into: Wish;
  /** Null while it holds. */
  readonly undone: OfficialWord | null;
}

/** Wishes that count as one. */
export interface WishFamily {
  /** The wish that the others were merged into, or that stands alone. */
  readonly head: Wish;
  /** With the head, which comes first. */
  readonly members: readonly Wish[];
  readonly voices: VoiceCount;
  /** Of the head; null while no official has said anything. */
  readonly status: WishStatus | null;
}

/** A wish, and the status of the family in which it counts. */
export interface WishStanding {
  readonly wish: Wish;
  readonly status: WishStatus | null;
}

/** What a nomination says, without who said it: voices are numbered anew in each answer. */
export interface WishText {
  readonly voice: number;
  readonly month: LocalMonth;
  readonly text: string | null;
}

/** `merged-already`: it must be parted first. `circle`: the other one is part of it. */
export type MergeOutcome = 'merged' | 'merged-already' | 'circle';

/** Voices, what officials took together, and what they answered. */
export interface NominationBoard {
  /** Every family with a voice or a status, in no order; those that a procedure belongs to when named. */
  families(province: ProvinceCode, procedure?: ProcedureCode): Promise<readonly WishFamily[]>;
  /** What a voice wishes, and how far that has come, be it as part of another wish. */
  standings(province: ProvinceCode, voice: string): Promise<readonly WishStanding[]>;
  /** What was said in these wishes, one row a nomination that stands, in an order that tells nothing. */
  texts(province: ProvinceCode, wishes: readonly Wish[]): Promise<readonly WishText[]>;
  /** Oldest first, undone ones too. */
  merges(province: ProvinceCode): Promise<readonly WishMerge[]>;
  /** Counts `from` as part of `into`. The reason must not be empty. */
  merge(
    province: ProvinceCode,
    pair: { readonly from: Wish; readonly into: Wish },
    by: OfficialWord,
  ): Promise<MergeOutcome>;
  /** False when there is no such merge or it was undone before. The reason must not be empty. */
  unmerge(province: ProvinceCode, number: number, by: OfficialWord): Promise<boolean>;
  /** Every status of a wish, oldest first. */
  statuses(province: ProvinceCode, wish: Wish): Promise<readonly WishStatus[]>;
  /**
   * False, and nothing written, when another status was recorded after version `after` (0: none). A
   * wish is never declined without a reason: that is refused as a fault.
   */
  recordStatus(
    province: ProvinceCode,
    answer: { readonly wish: Wish; readonly status: NominationStatus; readonly after: number },
    by: OfficialWord,
  ): Promise<boolean>;
}
