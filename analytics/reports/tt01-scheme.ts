/**
 * The nine indicators of Thông tư 01/2018/TT-VPCP, Articles 13 to 15 (under Chapter IV of Nghị định
 * 61/2018/NĐ-CP). Replaced on 2025-07-01 and still printed by one-stop systems: the last official
 * scheme that is fully known. Points are held as whole tenths, so that 15,0 never falls below itself.
 */
export const TT01 = {
  source: 'Thông tư 01/2018/TT-VPCP',
  validFrom: '2019-01-06',
  validUntil: '2025-06-30',
  /** Scored by dossier; they make up the officer's total too (Art 15). */
  byDossier: [1, 2, 3, 4, 7],
  /** Scored once for the agency; 6 stands in both groups of Art 14 and is counted once, here. */
  byAgency: [5, 6, 8, 9],
  /** Least tenths of each grade, the best first; below the last it is `weak`. */
  grades: [
    { grade: 'excellent', from: 150 },
    { grade: 'good', from: 120 },
    { grade: 'fair', from: 90 },
    { grade: 'average', from: 60 },
    { grade: 'weak', from: 0 },
  ],
  officerShares: [
    { share: 'full', from: 50 },
    { share: 'from-70', from: 35 },
    { share: 'below-70', from: 0 },
  ],
} as const;

export type Tt01Indicator = (typeof TT01.byDossier | typeof TT01.byAgency)[number];
export type Tt01Grade = (typeof TT01.grades)[number]['grade'];
export type Tt01OfficerShare = (typeof TT01.officerShares)[number]['share'];
export type Points = 0 | 1 | 2;

/** The best an indicator can be, in tenths. */
const MOST_TENTHS = 20;

/** How many dossiers got 0, 1 and 2 points. */
export type PointCounts = readonly [zero: number, one: number, two: number];

/** Art 13: the points of one dossier or agency. Null where nothing is known: never the best answer. */
export const TT01_POINTS = {
  /** Indicators 1 and 2: time taken against the time set. */
  time: (taken: 'shorter' | 'equal' | 'longer' | null): Points | null =>
    taken === null ? null : ({ shorter: 2, equal: 1, longer: 0 } as const)[taken],
  /** Indicator 3: contacts with the counter to complete the dossier. */
  contacts: (contacts: number | null): Points | null =>
    contacts === null ? null : contacts === 0 ? 2 : contacts === 1 ? 1 : 0,
  /** Indicator 4: agencies contacted to complete the dossier. */
  agencies: (agencies: number | null): Points | null =>
    agencies === null ? null : agencies === 0 ? 2 : agencies === 1 ? 1 : 0,
  /** Indicator 6: where procedures are published. */
  publication: (posted: boolean | null, electronic: boolean | null): Points | null =>
    posted === null || electronic === null
      ? null
      : ((Number(posted) + Number(electronic)) as Points),
  /** Indicator 7. A late dossier without a complaint has no case in the text: 0 (ours). */
  attitude: (
    taken: 'shorter' | 'equal' | 'longer' | null,
    complaint: boolean | null,
  ): Points | null => (complaint === null ? null : complaint ? 0 : TT01_POINTS.time(taken)),
  /** Indicator 8: petitions answered; shares 0..1, null while nobody has counted them. */
  petitions: (petitions: number | null, inTime: number, draggingOn: number): Points | null => {
    if (petitions === null) return null;
    if (draggingOn > 0) return 0;
    if (inTime === petitions) return 2;
    return inTime * 10 >= petitions * 9 ? 1 : 0;
  },
  /**
   * Indicator 9, as far as the share of dossiers filed online decides it: below 15 % it is 0,
   * whatever else holds. Null where what is not known (overdue ones, eligible procedures) decides.
   */
  online: (online: number, dossiers: number): Points | null =>
    dossiers > 0 && online * 100 < dossiers * 15 ? 0 : null,
  /**
   * Indicator 5: 0 unless every procedure is received and returned at the counter (then ours: also
   * where enough are decided there), 2 when a fifth of them (province) or all (commune) are decided
   * there as well. The line for districts is void since 2025-07-01. Null without a procedure.
   */
  oneStop: (
    level: 'province' | 'commune',
    counts: Readonly<Record<'procedures' | 'received' | 'decided', number>>,
  ): Points | null => {
    const { procedures, received, decided } = counts;
    if (procedures === 0) return null;
    if (received < procedures) return 0;
    const enough = level === 'province' ? decided * 5 >= procedures : decided === procedures;
    return enough ? 2 : 1;
  },
  /**
   * Indicator 9 as a whole. A share online from 30 % on with too few procedures offered has no case in
   * the text: 1 (ours). Null without a dossier or an eligible procedure.
   */
  onlineService: (
    counts: Readonly<Record<'eligible' | 'offered' | 'dossiers' | 'online' | 'overdue', number>>,
  ): Points | null => {
    const { eligible, offered, dossiers, online, overdue } = counts;
    if (eligible === 0) return null;
    if (offered === 0 || overdue > 0) return 0;
    if (dossiers === 0) return null;
    if (online * 100 < dossiers * 15) return 0;
    return offered * 5 >= eligible && online * 10 >= dossiers * 3 ? 2 : 1;
  },
} as const;

/** Counts the points of dossiers; what was left blank is not counted at all (Art 15(4)(b)). */
export function tt01PointCounts(points: readonly (Points | null)[]): PointCounts {
  const count = (wanted: Points) => points.filter((point) => point === wanted).length;
  return [count(0), count(1), count(2)];
}

/** Mean of an indicator in tenths, half up (Art 15; halves are ours); null without any answer. */
export function tt01Tenths([zero, one, two]: PointCounts): number | null {
  const dossiers = zero + one + two;
  const points = one + 2 * two;
  return dossiers === 0 ? null : Math.floor((20 * points + dossiers) / (2 * dossiers));
}

export interface Tt01Total {
  /** Sum of the known indicators, each rounded before. */
  readonly tenths: number;
  /** The most that the known indicators could give. */
  readonly reachable: number;
  readonly missing: readonly Tt01Indicator[];
}

/** Sum over the indicators, in tenths; an indicator that is null or absent is missing, never 0 or best. */
export function tt01Total(
  indicators: readonly Tt01Indicator[],
  tenths: ReadonlyMap<Tt01Indicator, number | null>,
): Tt01Total {
  const known = indicators.filter((id) => (tenths.get(id) ?? null) !== null);
  return {
    tenths: known.reduce((sum, id) => sum + tenths.get(id)!, 0),
    reachable: known.length * MOST_TENTHS,
    missing: indicators.filter((id) => !known.includes(id)),
  };
}

/** Grade of an agency (Art 15); null while an indicator is missing: the text rescales nothing. */
export function tt01Grade({ tenths, missing }: Tt01Total): Tt01Grade | null {
  if (missing.length > 0) return null;
  return TT01.grades.find(({ from }) => tenths >= from)?.grade ?? 'weak';
}

/** What share of the task an officer is taken to have done (Art 15); null while one is missing. */
export function tt01OfficerShare({ tenths, missing }: Tt01Total): Tt01OfficerShare | null {
  if (missing.length > 0) return null;
  return TT01.officerShares.find(({ from }) => tenths >= from)?.share ?? 'below-70';
}
