import { addDays, isoDay, localMonth, type LocalDay } from '../../core/calendar.ts';
import { foldMembers } from '../../core/catalogue/unit-history.ts';
import type { Province, Unit } from '../../core/organisation.ts';
import type { RatingTally, ScoreCounts } from '../../core/ports.ts';
import type { LeftOutMember, LeftOutTally } from '../../core/suspicion/suspicion.ts';
import { ratingsIn, sumScores } from '../stats/satisfaction-index.ts';
import { isShownBeside, periodPlan } from './disclose-periods.ts';
import { disclose, discloseNested, SMALLEST_SHOWN, type Cell } from './disclose.ts';
import { markedTotal } from './marked-total.ts';
import { finishedOf, type ReportDossiers } from './report-dossiers.ts';
import type { ReportMembers } from './report-members.ts';
import { breakdownsUntil, type Breakdown, type ReportTallies } from './report-queries.ts';
import { guardShaped, type UnitShape } from './unit-shape.ts';
import { satisfactionFigure, withheldFigure, type Judging } from './satisfaction-figure.ts';
import type {
  Counted,
  ReportingPeriod,
  SatisfactionFigure,
  SatisfactionReport,
  SatisfactionRow,
} from './satisfaction-report.ts';

/** All a report depends on: the same input always gives the same report. */
export interface SatisfactionInput {
  readonly province: Province;
  /** The unit of which alone the report speaks; null or left out: the whole province. */
  readonly unit?: Pick<Unit, 'code' | 'name'> | null;
  readonly period: ReportingPeriod;
  readonly counted: Counted;
  /** Share to reach, 0..1. */
  readonly target: number;
  /** Number of the decision that set it; left out: none. */
  readonly targetDecision?: string;
  readonly today: LocalDay;
  readonly simulated: boolean;
  /** Finished dossiers to which backed ratings belong; null while no feed tells of any. */
  readonly dossiers: ReportDossiers | null;
  readonly members: ReportMembers;
  /** The day's units in which to read it; null for the units as the ratings hold them. */
  readonly shape?: UnitShape | null;
  /** Answers to `reportQueries` of the same province, period and day. */
  readonly tallies: ReportTallies;
  /** Marked ratings of the same scope and period; none when left out. */
  readonly leftOut?: readonly LeftOutTally[];
  /** The same day by day, of all months of `periodPlan`. */
  readonly leftOutBeside?: readonly Omit<LeftOutMember, 'member'>[];
}

/** A group that may get a line, with the counts that are counted in this report. */
export interface Group extends Cell {
  readonly scores: ScoreCounts;
}

/**
 * The whole report. A running period is judged by evidence that may be looked at every day, a closed
 * one by the exact test. Lines too small to be shown have a null figure; every member the directory
 * knows has a line, rated or not, so that a hidden line does not even tell that somebody rated. A
 * breakdown of no ratings at all is empty.
 */
export function buildSatisfactionReport(input: SatisfactionInput): SatisfactionReport {
  const { province, period, counted, target, today, simulated } = input;
  const parts = totals(input);
  return {
    province: province.code,
    provinceName: province.name,
    unit: input.unit ? { code: input.unit.code, name: input.unit.name } : null,
    period,
    counted,
    target,
    targetDecision: input.targetDecision ?? '',
    simulated,
    ...parts,
    marked: markedTotal(input, parts.total),
    breakdownsUntil: breakdownsUntil(period, today),
    byDay: dayRows(input),
    ...memberRows(input),
    shape: input.shape ? isoDay(input.shape.on) : null,
  };
}

function totals(
  input: SatisfactionInput,
): Pick<SatisfactionReport, 'total' | 'backed' | 'unbacked'> {
  const { counted, dossiers, target, period } = input;
  const tallies = input.tallies.total;
  const backed = sumScores(tallies.filter((tally) => tally.backed));
  const unbacked = sumScores(tallies.filter((tally) => !tally.backed));
  const judging = { target, watched: period.open, finished: null, growing: true };
  const ofDossiers = { ...judging, finished: dossiers?.total ?? null };
  if (counted === 'backed') {
    const total = satisfactionFigure(backed, ofDossiers);
    return { total, backed: total, unbacked: satisfactionFigure(unbacked, judging) };
  }
  // The two parts add up to the total: a small one is not given away by the other.
  const shown = disclose([
    { member: 'backed', n: ratingsIn(backed) },
    { member: 'unbacked', n: ratingsIn(unbacked) },
  ]);
  const part = (name: string, scores: ScoreCounts, judged: Judging): SatisfactionFigure =>
    shown.has(name)
      ? satisfactionFigure(scores, judged)
      : withheldFigure(ratingsIn(scores), judged.finished);
  return {
    total: satisfactionFigure(sumScores(tallies), judging),
    backed: part('backed', backed, ofDossiers),
    unbacked: part('unbacked', unbacked, judging),
  };
}

function dayRows(input: SatisfactionInput): readonly SatisfactionRow[] {
  const { period, today, target, counted } = input;
  const groups = groupBy(input.tallies.byDay, counted, (tally) => String(tally.period));
  if (groups.size === 0) return [];
  // Month by month, so that the report of another period hides the same days.
  const months = Map.groupBy(groups.values(), ({ member }) =>
    localMonth(Number(member) as LocalDay),
  );
  const shown = new Set([...months.values()].flatMap((days) => [...disclose(days)]));
  const judging = { target, watched: false, finished: null, growing: false };
  const rows: SatisfactionRow[] = [];
  const until = breakdownsUntil(period, today);
  for (let day = period.first; day <= until; day = addDays(day, 1)) {
    const member = isoDay(day);
    rows.push({ member, label: member, figure: figureOf(groups.get(String(day)), shown, judging) });
  }
  return rows;
}

function memberRows(input: SatisfactionInput): Pick<SatisfactionReport, 'by' | 'byProvince'> {
  const { members, tallies, counted, dossiers, target, period, shape } = input;
  const groups = (breakdown: Breakdown): ReadonlyMap<string, Group> =>
    guardInPeriods(
      groupBy(tallies.by[breakdown], counted, (tally) => tally.member),
      input,
      tallies.inMonths?.[breakdown] ?? [],
    );
  const unit = shapedGroups(input, shape?.unitOf);
  const counter = groups('counter');
  const procedure = groups('procedure');
  const channel = groups('channel');
  const parentOf = (member: string): string | null => {
    const code = members.unitOf(member);
    return code === null || !shape ? code : shape.unitOf(code);
  };
  const nested = discloseNested(
    [...unit.values()],
    [...counter.values()].map((cell) => ({ ...cell, parent: parentOf(cell.member) })),
  );
  const judging = { target, watched: period.open, growing: true };
  const rows = (
    breakdown: Breakdown,
    found: ReadonlyMap<string, Group>,
    shown: ReadonlySet<string>,
  ): readonly SatisfactionRow[] =>
    lines(members, breakdown, found).map(([member, label]) => ({
      member,
      label,
      figure: figureOf(found.get(member), shown, {
        ...judging,
        // Unbacked ratings have no dossier: all ratings together speak of none.
        finished: counted === 'backed' ? finishedOf(dossiers, breakdown, member) : null,
      }),
    }));
  const by = {
    unit: rows('unit', unit, nested.coarse),
    counter: rows('counter', counter, nested.fine),
    procedure: rows('procedure', procedure, disclose([...procedure.values()])),
    channel: rows('channel', channel, disclose([...channel.values()])),
  };
  return { by, byProvince: provinceRows(input) };
}

/** Ratings by unit, or by what the units of them are put together to. */
function shapedGroups(
  input: SatisfactionInput,
  shapeOf: ((unit: string) => string) | undefined,
): ReadonlyMap<string, Group> {
  const { tallies, counted } = input;
  const inMonths = tallies.inMonths?.unit ?? [];
  const pieces = guardInPeriods(
    groupBy(tallies.by.unit, counted, (tally) => tally.member),
    input,
    inMonths,
  );
  if (shapeOf === undefined) return pieces;
  const shaped = guardInPeriods(
    groupBy(foldMembers(tallies.by.unit, shapeOf), counted, (tally) => tally.member),
    input,
    foldMembers(inMonths, shapeOf),
  );
  return guardShaped(shaped, [...pieces.values()], shapeOf);
}

/** Marks groups that the same group's figures of other periods would give away. */
function guardInPeriods(
  groups: ReadonlyMap<string, Group>,
  { period, today, counted }: SatisfactionInput,
  inMonths: readonly RatingTally[],
): ReadonlyMap<string, Group> {
  if (inMonths.length === 0) return groups;
  const plan = periodPlan(period, today);
  const months = new Map<string, number[]>();
  for (const { member, period: month, backed, scores } of inMonths) {
    if (!backed && counted === 'backed') continue;
    let own = months.get(member);
    if (own === undefined) months.set(member, (own = Array<number>(plan.months).fill(0)));
    own[month! - plan.first]! += ratingsIn(scores);
  }
  const guarded = [...groups].map(([member, group]): readonly [string, Group] => {
    const n = months.get(member);
    const isShown = n === undefined || isShownBeside(plan, { n, offset: 0 });
    return [member, isShown ? group : { ...group, sensitive: true }];
  });
  return new Map(guarded);
}

/** Provinces of the day in whose shape the report is read; empty without one, and for a single one. */
function provinceRows(input: SatisfactionInput): readonly SatisfactionRow[] {
  const { shape, period, target } = input;
  if (!shape) return [];
  const groups = shapedGroups(input, shape.provinceOf);
  if (groups.size < 2) return [];
  const shown = disclose([...groups.values()]);
  const judging = { target, watched: period.open, finished: null, growing: true };
  return [...groups.keys()].toSorted().map((member) => ({
    member,
    label: shape.provinceLabel(member),
    figure: figureOf(groups.get(member), shown, judging),
  }));
}

/** Known members in their order, then those that only ratings name. */
function lines(
  members: ReportMembers,
  breakdown: Breakdown,
  found: ReadonlyMap<string, Group>,
): readonly (readonly [string, string])[] {
  if (found.size === 0) return [];
  const labels = members.labels[breakdown];
  const strangers = [...found.keys()].filter((member) => !labels.has(member)).sort();
  const labelOf = (member: string) => members.endedLabel(breakdown, member) ?? member;
  return [...labels, ...strangers.map((member) => [member, labelOf(member)] as const)];
}

function groupBy(
  tallies: readonly RatingTally[],
  counted: Counted,
  memberOf: (tally: RatingTally) => string,
): ReadonlyMap<string, Group> {
  const parts = new Map<string, { backed: RatingTally[]; unbacked: RatingTally[] }>();
  for (const tally of tallies) {
    const member = memberOf(tally);
    let part = parts.get(member);
    if (!part) parts.set(member, (part = { backed: [], unbacked: [] }));
    (tally.backed ? part.backed : part.unbacked).push(tally);
  }
  const groups = new Map<string, Group>();
  for (const [member, { backed, unbacked }] of parts) {
    const group = toGroup(member, sumScores(backed), sumScores(unbacked), counted);
    if (group.n > 0) groups.set(member, group);
  }
  return groups;
}

export function toGroup(
  member: string,
  backed: ScoreCounts,
  unbacked: ScoreCounts,
  counted: Counted,
): Group {
  if (counted === 'backed') return { member, scores: backed, n: ratingsIn(backed) };
  const sensitive = tellsUnbacked(ratingsIn(backed), ratingsIn(unbacked));
  const scores = sumScores([{ scores: backed }, { scores: unbacked }]);
  return { member, scores, n: ratingsIn(scores), sensitive };
}

/** The report of backed ratings shows a line too: the difference must not be a small group. */
export function tellsUnbacked(backed: number, unbacked: number): boolean {
  return backed >= SMALLEST_SHOWN && unbacked > 0 && unbacked < SMALLEST_SHOWN;
}

function figureOf(
  group: Group | undefined,
  shown: ReadonlySet<string>,
  judging: Judging,
): SatisfactionFigure | null {
  if (group === undefined || !shown.has(group.member)) return null;
  return satisfactionFigure(group.scores, judging);
}
