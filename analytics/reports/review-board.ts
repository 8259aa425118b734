import type { ProcedureDetails } from '../../core/catalogue/procedure-details.ts';
import type { DossierTally } from '../../core/dossier-log.ts';
import type { WishFamily } from '../../core/nomination-board.ts';
import type { RatingTally } from '../../core/ports.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import type { Competence } from '../../core/reduction/reduction-action.ts';
import { foldText } from '../../core/search/fold-vietnamese.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { disclose } from './disclose.ts';

/** What reviews are taken to cost and bring; ours, and settable. */
export interface ReviewAssumptions {
  /** Chance that a review ends in a cut: where the province decides, and where it only proposes. */
  readonly chanceOwn: number;
  readonly chanceProposal: number;
  /** Share of the burden that a cut takes away. */
  readonly shareRemoved: number;
  /** Days of work for a review, and so many papers more a day more. */
  readonly daysPerReview: number;
  readonly papersPerDay: number;
}

export const REVIEW_ASSUMPTIONS: ReviewAssumptions = {
  chanceOwn: 0.5,
  chanceProposal: 0.15,
  shareRemoved: 0.3,
  daysPerReview: 2,
  papersPerDay: 5,
};

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
  /** Distinct citizens who want it simplified. */
  readonly voices: number;
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
  return rows
    .toSorted(
      (a, b) =>
        b.savingPerDay - a.savingPerDay || b.voices - a.voices || (a.code < b.code ? -1 : 1),
    )
    .map((row, index) => ({ ...row, rank: index + 1 }));
}

type Unranked = Omit<BoardRow, 'rank'>;

function rowOf(
  procedure: ProcedureDetails,
  known: Pick<BoardSources, 'costOf' | 'assumptions'> & {
    readonly scores: readonly number[];
    readonly finished: readonly number[];
    readonly voices: number;
    readonly mayShow: boolean;
  },
): Unranked {
  const { code, name, sector, level, components, componentCount, methods } = procedure;
  const { scores, finished, voices, mayShow, assumptions } = known;
  const rated = total(scores);
  const dated = finished[0]! + finished[1]!;
  const volume = Math.max(total(finished), rated);
  const cost = known.costOf(procedure);
  const yearlyCost = cost.perDossier * volume;
  const competence = competenceOf(procedure);
  const chance = competence === 'province' ? assumptions.chanceOwn : assumptions.chanceProposal;
  const papers = components.length > 0 ? components.length : componentCount;
  const reviewDays =
    assumptions.daysPerReview + Math.ceil((papers ?? 0) / assumptions.papersPerDay);
  const expectedSaving = chance * assumptions.shareRemoved * yearlyCost;
  return {
    code,
    name,
    sector,
    level,
    competence,
    voices,
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
