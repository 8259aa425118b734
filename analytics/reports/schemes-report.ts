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
  TT01,
  TT01_POINTS,
  tt01Grade,
  tt01OfficerShare,
  tt01PointCounts,
  tt01Tenths,
  tt01Total,
  type Tt01Grade,
  type Tt01Indicator,
  type Tt01OfficerShare,
  type Tt01Total,
} from './tt01-scheme.ts';

/** A value of which only the ends are known; both the same when it is known. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The official schemes, each filled as far as our data go, never mixed with one another. */
export interface SchemesReport {
  readonly tt01: {
    readonly rows: readonly {
      readonly indicator: Tt01Indicator;
      /** Tenths of points; null when nothing tells. */
      readonly tenths: Range | null;
    }[];
    readonly officer: Tt01Total;
    readonly officerShare: Tt01OfficerShare | null;
    readonly agency: Tt01Total;
    readonly grade: Tt01Grade | null;
  };
  readonly qd766: {
    readonly groups: readonly {
      readonly id: (typeof QD766.groups)[number]['id'];
      readonly most: number;
      /** Points; null when something of the group is missing. */
      readonly points: number | null;
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
  /** Petitions as QĐ 766 counts them, each [good, all]; null while nobody tells of them. */
  readonly petitions: {
    readonly onTime: readonly [number, number];
    readonly satisfied: readonly [number, number];
  } | null;
}

/** Fills every scheme; what is missing stays missing. */
export function buildSchemesReport(input: SchemesInput): SchemesReport {
  return { tt01: fillTt01(input), qd766: fillQd766(input), sipas: fillSipas(input) };
}

function fillTt01({ dossiers }: SchemesInput): SchemesReport['tt01'] {
  const { 'on-time': onTime, late, undated, online } = dossiers;
  // On time is "shorter" or "equal", and no count tells which.
  const time = (taken: 'shorter' | 'equal') => {
    const points = TT01_POINTS.time(taken);
    const counts = [late, 0, 0] as [number, number, number];
    if (points !== null) counts[points] += onTime;
    return tt01Tenths(counts);
  };
  const [least, most] = [time('equal'), time('shorter')];
  const onlinePoints = online === null ? null : TT01_POINTS.online(online, onTime + late + undated);
  const onlineTenths = tt01Tenths(tt01PointCounts([onlinePoints]));
  const known = new Map<Tt01Indicator, Range>();
  if (least !== null && most !== null) known.set(1, { least, most });
  if (onlineTenths !== null) known.set(9, { least: onlineTenths, most: onlineTenths });
  const exact = new Map(
    [...known].map(([id, { least: low, most: high }]) => [id, low === high ? low : null]),
  );
  const officer = tt01Total(TT01.byDossier, exact);
  const agency = tt01Total([...TT01.byDossier, ...TT01.byAgency], exact);
  const indicators = [...TT01.byDossier, ...TT01.byAgency].toSorted((a, b) => a - b);
  return {
    rows: indicators.map((indicator) => ({ indicator, tenths: known.get(indicator) ?? null })),
    officer,
    officerShare: tt01OfficerShare(officer),
    agency,
    grade: tt01Grade(agency),
  };
}

function fillQd766({ backed, dossiers, petitions }: SchemesInput): SchemesReport['qd766'] {
  const { 'on-time': onTime, late } = dossiers;
  const dated = onTime + late;
  const scores = shownScores(backed);
  const satisfied =
    dated === 0 || scores === null
      ? null
      : qd766SatisfiedDossiers({ dossiers: dated, late, dissatisfied: scores[0] + scores[1] });
  const groups = QD766.groups.map(({ id, most }) => ({
    id,
    most,
    points:
      id === 'satisfaction' && petitions && satisfied && satisfied.least === satisfied.most
        ? qd766SatisfactionGroup({
            petitionsOnTime: petitions.onTime,
            petitionsSatisfied: petitions.satisfied,
            dossiersSatisfied: [satisfied.least, dated],
          })
        : null,
  }));
  return {
    groups,
    grade: qd766Grade(groups.map(({ points }) => points)),
    onTimePercent: qd766Percent(onTime, dated),
    dossierSatisfaction: satisfied && {
      percent: {
        least: qd766Percent(satisfied.least, dated)!,
        most: qd766Percent(satisfied.most, dated)!,
      },
      points: {
        least: qd766Score('DOSSIER_RECEIVING_SATISFACTION', satisfied.least, dated),
        most: qd766Score('DOSSIER_RECEIVING_SATISFACTION', satisfied.most, dated),
      },
    },
  };
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
