import { paperCountOf } from '../../core/catalogue/papers-of-one.ts';
import type { ProcedureDetails } from '../../core/catalogue/procedure-details.ts';
import type { DossierTally } from '../../core/dossier-log.ts';
import type { WishFamily } from '../../core/nomination-board.ts';
import type { RatingTally } from '../../core/ports.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import type { Competence } from '../../core/reduction/reduction-action.ts';
import type { ReviewAssumptions } from '../../core/reduction/review-assumptions.ts';
import { foldText } from '../../core/search/fold-vietnamese.ts';
import { topChances } from '../stats/top-chances.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { disclose, SMALLEST_SHOWN } from './disclose.ts';

/** A share with its 95 % interval; null while too few spoke. */
interface BoardShare {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  readonly n: number;
}

/** One procedure of the board. */
export interface BoardRow {
  readonly code: ProcedureCode;
  readonly name: string;
  readonly sector: string;
  readonly level: ProcedureDetails['level'];
  readonly competence: Competence;
  /** Distinct citizens who want it simplified; null while they are too few to be counted out. */
  readonly voices: number | null;
  /** Gave 1 to 3 of 5. */
  readonly notSatisfied: BoardShare | null;
  /** Late among the dossiers whose time limit is known. */
  readonly late: BoardShare | null;
  /** Times a year that somebody goes through it: dossiers, or ratings where there are more of them. */
  readonly volume: number;
  /** VND and hours for one dossier; `worked` when an official worked it out. */
  readonly cost: { readonly perDossier: number; readonly worked: boolean };
  readonly yearlyCost: number;
  readonly papers: number | null;
  readonly timeLimit: ProcedureDetails['methods'][number]['timeLimit'];
  /** Expected VND a year that a review takes away, days it takes, and one over the other. */
  readonly expectedSaving: number;
  readonly reviewDays: number;
  readonly chance: number;
  readonly savingPerDay: number;
  /** Counted from 1, over the whole board. */
  readonly rank: number;
  /** Chance to be among as many as can be reviewed in a year, all that is uncertain taken in. */
  readonly topChance: number;
}

export interface BoardSources {
  readonly procedures: readonly ProcedureDetails[];
  /** Of the last twelve months, by procedure. */
  readonly ratings: readonly RatingTally[];
  readonly dossiers: readonly DossierTally[];
  readonly wishes: readonly WishFamily[];
  /** VND for one dossier of a procedure. */
  readonly costOf: (procedure: ProcedureDetails) => BoardRow['cost'];
  readonly assumptions: ReviewAssumptions;
}

/**
 * The procedures worth looking at, most expected burden removed per day of review first
 * (statistics.md 13: chance of a cut x share removed x yearly burden over days). Equal ones are in the
 * order of voices, then of codes.
 */
export function reviewBoard(sources: BoardSources): readonly BoardRow[] {
  const ratings = summed(sources.ratings, ({ scores }) => scores);
  const dossiers = summed(sources.dossiers, ({ finished }) => [
    finished['on-time'],
    finished.late,
    finished.undated,
  ]);
  const voices = new Map<string, number>();
  for (const { members, voices: counted } of sources.wishes) {
    for (const code of new Set(members.map(({ procedure }) => procedure))) {
      voices.set(code, (voices.get(code) ?? 0) + counted.backed + counted.open);
    }
  }
  const shown = disclose([...ratings].map(([member, counts]) => ({ member, n: total(counts) })));
  const rows = sources.procedures.map((procedure) =>
    rowOf(procedure, {
      ...sources,
      scores: ratings.get(procedure.code) ?? [0, 0, 0, 0, 0],
      finished: dossiers.get(procedure.code) ?? [0, 0, 0],
      voices: voices.get(procedure.code) ?? 0,
      mayShow: shown.has(procedure.code),
    }),
  );
  const sorted = rows.toSorted(
    (a, b) =>
      b.savingPerDay - a.savingPerDay ||
      (b.voices ?? 0) - (a.voices ?? 0) ||
      (a.code < b.code ? -1 : 1),
  );
  const { chance } = topChances({
    mean: sorted.map(({ savingPerDay }) => Math.log(savingPerDay)),
    sd: sorted.map(spreadOf),
    places: sources.assumptions.places,
  });
  return sorted.map((row, index) => ({ ...row, rank: index + 1, topChance: chance[index]! }));
}

/** The chance of a cut is taken to be as well known as after so many reviews (ours). */
const REVIEWS_KNOWN = 10;
/** Spread of the logarithm of a cost: one that an official worked out, and one of this program's. */
const SPREAD_WORKED = 0.2;
const SPREAD_ASSUMED = 0.5;

/**
 * Spread of the logarithm of what a day of review saves, to first order: of a beta chance, a counted
 * volume, and a cost that is right within a factor (statistics.md 13).
 */
function spreadOf({ chance, volume, cost }: Unranked): number {
  const ofChance = chance <= 0 ? 0 : (1 - chance) / (chance * (REVIEWS_KNOWN + 1));
  const ofCost = (cost.worked ? SPREAD_WORKED : SPREAD_ASSUMED) ** 2;
  return Math.sqrt(ofChance + 1 / Math.max(1, volume) + ofCost);
}

type Unranked = Omit<BoardRow, 'rank' | 'topChance'>;

function rowOf(
  procedure: ProcedureDetails,
  known: Pick<BoardSources, 'costOf' | 'assumptions'> & {
    readonly scores: readonly number[];
    readonly finished: readonly number[];
    readonly voices: number;
    readonly mayShow: boolean;
  },
): Unranked {
  const { code, name, sector, level, methods } = procedure;
  const { scores, finished, voices, mayShow, assumptions } = known;
  const rated = total(scores);
  const dated = finished[0]! + finished[1]!;
  const volume = Math.max(total(finished), rated);
  const cost = known.costOf(procedure);
  const yearlyCost = cost.perDossier * volume;
  const competence = competenceOf(procedure);
  const chance = competence === 'province' ? assumptions.chanceOwn : assumptions.chanceProposal;
  const papers = paperCountOf(procedure);
  const reviewDays =
    assumptions.daysPerReview + Math.ceil((papers ?? 0) / assumptions.papersPerDay);
  const expectedSaving = chance * assumptions.shareRemoved * yearlyCost;
  return {
    code,
    name,
    sector,
    level,
    competence,
    voices: voices > 0 && voices < SMALLEST_SHOWN ? null : voices,
    notSatisfied: mayShow ? shareOf(scores[0]! + scores[1]! + scores[2]!, rated) : null,
    // Of dossiers, not of what somebody said: a few give nobody away.
    late: dated === 0 ? null : shareOf(finished[1]!, dated),
    volume,
    cost,
    yearlyCost,
    papers,
    timeLimit: methods.find(({ timeLimit }) => timeLimit !== null)?.timeLimit ?? null,
    expectedSaving,
    reviewDays,
    chance,
    savingPerDay: expectedSaving / reviewDays,
  };
}

/** A list issued by the province's own bodies is the province's to cut; all others it can only propose. */
function competenceOf({ issuer }: Pick<ProcedureDetails, 'issuer'>): Competence {
  const folded = foldText(issuer);
  if (/^(ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|so )/.test(folded)) return 'province';
  return folded.startsWith('chinh phu') ? 'government' : 'ministry';
}

function shareOf(x: number, n: number): BoardShare {
  const { lower, upper } = wilsonInterval({ x, n, conf: 0.95 });
  return { share: x / n, lower, upper, n };
}

function summed<Tally extends { readonly member: string }>(
  tallies: readonly Tally[],
  countsOf: (tally: Tally) => readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const sums = new Map<string, readonly number[]>();
  for (const tally of tallies) {
    const counts = countsOf(tally);
    const known = sums.get(tally.member);
    sums.set(tally.member, known === undefined ? counts : known.map((n, i) => n + counts[i]!));
  }
  return sums;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, n) => sum + n, 0);
}
