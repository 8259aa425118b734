import type { DossierTally } from '../../core/dossier-log.ts';
import type { ScoreCounts } from '../../core/ports.ts';
import { ratingsIn } from '../stats/satisfaction-index.ts';
import { SMALLEST_SHOWN } from './disclose.ts';
import {
  QD766,
  qd766Grade,
  qd766Percent,
  qd766SatisfactionGroup,
  qd766SatisfiedDossiers,
  qd766Score,
  type Qd766Grade,
} from './qd766-scheme.ts';
import type { SatisfactionFigure } from './satisfaction-report.ts';
import { sipasFactors, sipasIndex, type SipasFactor } from './sipas-scheme.ts';
import {
  tt01Report,
  type Entered,
  type Range,
  type Tt01Input,
  type Tt01Report,
} from './tt01-report.ts';

/** The official schemes, each filled as far as our data go, never mixed with one another. */
export interface SchemesReport {
  readonly tt01: Tt01Report;
  readonly qd766: {
    readonly groups: readonly {
      readonly id: (typeof QD766.groups)[number]['id'];
      readonly most: number;
      /** Points; null when something of the group is missing. */
      readonly points: number | null;
      /** Those with a known curve; `ratio` is [good, all], null where nobody entered it. */
      readonly metrics: readonly {
        readonly code: string;
        readonly most: number;
        readonly ratio: readonly [number, number] | null;
        readonly points: number | null;
      }[];
    }[];
    readonly grade: Qd766Grade | null;
    /** Percent of finished dossiers with a due moment that were on time; null without any. */
    readonly onTimePercent: number | null;
    /** Percent and points of `DOSSIER_RECEIVING_SATISFACTION`, petitions left out. */
    readonly dossierSatisfaction: { readonly percent: Range; readonly points: Range } | null;
  };
  readonly sipas: {
    readonly n: number;
    /** Share 0..1 of the overall question; null when it is not shown. */
    readonly overall: number | null;
    readonly factors: ReadonlyMap<SipasFactor, number | null>;
  };
}

/** What the schemes are filled from. */
export interface SchemesInput {
  /** Ratings that belong to a finished dossier. */
  readonly backed: SatisfactionFigure;
  /** All ratings that are counted. */
  readonly total: SatisfactionFigure;
  /** Finished dossiers; `online` of them were filed online, null where that is not told apart. */
  readonly dossiers: DossierTally['finished'] & { readonly online: number | null };
  /** Answers to criteria by the criterion's id. */
  readonly answers: ReadonlyMap<string, ScoreCounts>;
  /** What officials entered for the period. */
  readonly entered: Entered;
  /** Whether the agency is one of the province's own; it decides indicator 5 of TT 01. */
  readonly level: Tt01Input['level'];
  readonly noPetitions: 'shared' | 'full';
}

/** Fills every scheme; what is missing stays missing. */
export function buildSchemesReport(input: SchemesInput): SchemesReport {
  return { tt01: tt01Report(input), qd766: fillQd766(input), sipas: fillSipas(input) };
}

/** [good, all] of a metric, as it was entered; null when nobody did. */
function enteredRatio({ entered }: SchemesInput, code: string): readonly [number, number] | null {
  const stages = entered.get(`qd766-${code}`);
  const counts = stages?.checked ?? stages?.own;
  return counts === undefined ? null : [counts['good'] ?? 0, counts['all'] ?? 0];
}

function fillQd766(input: SchemesInput): SchemesReport['qd766'] {
  const { 'on-time': onTime, late } = input.dossiers;
  const satisfied = dossierSatisfaction(input);
  const groups = QD766.groups.map((group) => ({
    id: group.id,
    most: group.most,
    points:
      group.id === 'satisfaction'
        ? satisfactionPoints(input, satisfied)
        : groupPoints(group, input),
    metrics: group.metrics.map(({ code, most }) => {
      const ratio = enteredRatio(input, code);
      return {
        code,
        most,
        ratio,
        points: ratio === null ? null : qd766Score(code, ratio[0], ratio[1]),
      };
    }),
  }));
  return {
    groups,
    grade: qd766Grade(groups.map(({ points }) => points)),
    onTimePercent: qd766Percent(onTime, onTime + late),
    dossierSatisfaction: satisfied && {
      percent: {
        least: qd766Percent(satisfied.least, satisfied.of)!,
        most: qd766Percent(satisfied.most, satisfied.of)!,
      },
      points: {
        least: qd766Score('DOSSIER_RECEIVING_SATISFACTION', satisfied.least, satisfied.of),
        most: qd766Score('DOSSIER_RECEIVING_SATISFACTION', satisfied.most, satisfied.of),
      },
    },
  };
}

/** Sum of a group's metrics, or the points it was given; null while one of them is missing. */
function groupPoints(
  { id, metrics }: (typeof QD766.groups)[number],
  input: SchemesInput,
): number | null {
  if (metrics.length === 0) {
    const stages = input.entered.get(`qd766-${id}`);
    const hundredths = (stages?.checked ?? stages?.own)?.['hundredths'];
    return hundredths === undefined ? null : hundredths / 100;
  }
  let hundredths = 0;
  for (const { code } of metrics) {
    const ratio = enteredRatio(input, code);
    if (ratio === null) return null;
    hundredths += Math.round(100 * qd766Score(code, ratio[0], ratio[1]));
  }
  return hundredths / 100;
}

interface SatisfiedDossiers extends Range {
  readonly of: number;
}

/** As it was entered, else as far as dossiers and ratings tell; null when neither does. */
function dossierSatisfaction(input: SchemesInput): SatisfiedDossiers | null {
  const told = enteredRatio(input, 'DOSSIER_RECEIVING_SATISFACTION');
  if (told !== null && told[1] > 0) return { least: told[0], most: told[0], of: told[1] };
  const { 'on-time': onTime, late } = input.dossiers;
  const dossiers = onTime + late;
  const scores = shownScores(input.backed);
  if (dossiers === 0 || scores === null) return null;
  const dissatisfied = scores[0] + scores[1];
  return { ...qd766SatisfiedDossiers({ dossiers, late, dissatisfied }), of: dossiers };
}

/** Null while petitions were not entered, nor known to be none, or only ends of the rest are known. */
function satisfactionPoints(
  input: SchemesInput,
  satisfied: SatisfiedDossiers | null,
): number | null {
  const petitionsOnTime = enteredRatio(input, 'PETITION_PROCESSING_ON_TIME');
  const petitionsSatisfied = enteredRatio(input, 'PETITION_HANDLING_SATISFACTION');
  if (petitionsOnTime === null || petitionsSatisfied === null || satisfied === null) return null;
  if (satisfied.least !== satisfied.most) return null;
  const dossiersSatisfied = [satisfied.least, satisfied.of] as const;
  return qd766SatisfactionGroup(
    { petitionsOnTime, petitionsSatisfied, dossiersSatisfied },
    input.noPetitions,
  );
}

function fillSipas({ total, answers }: SchemesInput): SchemesReport['sipas'] {
  const scores = shownScores(total);
  // A criterion that few answered would tell what each of them said.
  const shown = new Map([...answers].filter(([, counts]) => ratingsIn(counts) >= SMALLEST_SHOWN));
  return {
    n: total.n,
    overall: scores === null ? null : sipasIndex(scores),
    factors: sipasFactors(shown),
  };
}

/** The levels of a figure; null where they are not shown. */
function shownScores({ share, bound, scores }: SatisfactionFigure): ScoreCounts | null {
  return share === null || bound !== null ? null : scores;
}
