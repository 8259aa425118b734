import type { LocalDay } from '../../core/calendar.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import type { TwoCounts } from '../../core/rating-pairs.ts';
import { DRILL_DIMENSIONS, memberKey } from './drill-tables.ts';
import type { DrillDimension, DrillName, DrillTables } from './drill-tables.ts';
import { markedRows, type MarkedQuestion, type MarkedRow } from './marked-rows.ts';
import { roundedFigure } from './rounded-figure.ts';
import type {
  Counted,
  ReportingPeriod,
  SatisfactionFigure,
  SatisfactionRow,
} from './satisfaction-report.ts';
import { satisfactionFigure, type Judging } from './satisfaction-figure.ts';

/** What the ratings are narrowed down to; a dimension that is absent is not. */
export type DrillScope = Readonly<Partial<Record<DrillDimension, string>>>;

/** One narrowed-down figure with what can be drilled into next. */
export interface DrillReport {
  readonly province: ProvinceCode;
  readonly period: ReportingPeriod;
  readonly counted: Counted;
  readonly target: number;
  readonly scope: DrillScope;
  /** Names of what the scope holds. */
  readonly names: DrillScope;
  /** Whole days only: up to and including this one. */
  readonly until: LocalDay;
  /** Place, matter and channel all narrowed down: every count is given in steps of five. */
  readonly rounded: boolean;
  /** Null when it may not be shown, or nobody rated: which of both is not told. */
  readonly total: SatisfactionFigure | null;
  /** Lines that may be shown, most ratings first; the others are hidden or nobody rated. */
  readonly by: Readonly<Record<DrillDimension, readonly SatisfactionRow[]>>;
  /** Of the lines of `by` those with marked ratings, with and without them; of places and matters at once none. */
  readonly marked: Readonly<Record<'unit' | 'counter' | 'procedure', readonly MarkedRow[]>>;
}

/** All that a report of a scope depends on. */
export interface DrillInput extends Pick<
  DrillReport,
  'province' | 'period' | 'counted' | 'target' | 'scope' | 'until'
> {
  readonly tables: DrillTables;
  /** Ratings of the place and matter of the scope by channel; null where not both are given. */
  readonly byChannel: ReadonlyMap<string, TwoCounts> | null;
  /** Marked ratings; null where they are not told apart. */
  readonly marked?: Pick<MarkedQuestion, 'tallies' | 'today' | 'unitOf'> | null;
  /** Leaves out what the figure can be narrowed down to. */
  readonly totalOnly?: boolean;
  labelOf(dimension: DrillDimension, member: string): string;
  parentOf(dimension: 'counter' | 'procedure', member: string): string | null;
  /** Finished dossiers of one unit, counter or procedure; null where nobody counts them. */
  finishedOf(dimension: DrillDimension, member: string): number | null;
}

/** The report of a scope. */
export function buildDrillReport(input: DrillInput): DrillReport {
  const { province, period, counted, target, scope, until, tables } = input;
  const axes = axesOf(scope);
  const given = [axes.place, axes.matter, axes.channel].filter((key) => key !== '').length;
  const named = DRILL_DIMENSIONS.filter((dimension) => scope[dimension] !== undefined);
  const only = named.length === 1 ? named[0]! : null;
  const rounded = given > 2;
  const name: DrillName = [axes.place, axes.matter, axes.channel];
  const by = {
    unit: rows(input, 'unit'),
    counter: rows(input, 'counter'),
    sector: rows(input, 'sector'),
    procedure: rows(input, 'procedure'),
    channel: rows(input, 'channel'),
  };
  return {
    province,
    period,
    counted,
    target,
    scope,
    names: Object.fromEntries(named.map((each) => [each, input.labelOf(each, scope[each]!)])),
    until,
    rounded,
    total: rounded
      ? roundedOf(input, scope.channel!)
      : figureOf(tables, name, {
          ...judgingOf(input),
          finished:
            only === null || counted === 'all' ? null : input.finishedOf(only, scope[only]!),
        }),
    by,
    marked:
      input.marked == null
        ? { unit: [], counter: [], procedure: [] }
        : markedRows(
            { ...by, procedure: only === null ? by.procedure : [] },
            { ...input.marked, period, counted, target },
          ),
  };
}

function roundedOf(input: DrillInput, channel: string): SatisfactionFigure | null {
  const counts = input.byChannel?.get(channel);
  return counts === undefined ? null : roundedFigure(counts, input.counted, judgingOf(input));
}

function judgingOf({ target, period }: DrillInput): Judging {
  return { target, watched: period.open, finished: null, growing: true };
}

function figureOf(
  tables: DrillTables,
  name: DrillName,
  judging: Judging,
): SatisfactionFigure | null {
  const group = tables.find(name);
  if (group === null) return null;
  const figure = satisfactionFigure(group.scores, judging);
  return figure.share === null ? null : figure;
}

function rows(input: DrillInput, dimension: DrillDimension): readonly SatisfactionRow[] {
  const { scope, tables, counted, totalOnly = false } = input;
  if (totalOnly) return [];
  if (dimension === 'channel' && input.byChannel !== null && scope.channel === undefined) {
    return largestFirst(
      [...input.byChannel.keys()].map((member) => rowOf(input, member, roundedOf(input, member))),
    );
  }
  if (!isOpen(scope, dimension)) return [];
  const alone = Object.values(scope).every((member) => member === undefined);
  const found: SatisfactionRow[] = [];
  for (const member of membersOf(input, dimension)) {
    const { place, matter, channel } = axesOf({ ...scope, [dimension]: member });
    const figure = figureOf(tables, [place, matter, channel], {
      ...judgingOf(input),
      finished: alone && counted === 'backed' ? input.finishedOf(dimension, member) : null,
    });
    found.push({ member, label: input.labelOf(dimension, member), figure });
  }
  return largestFirst(found);
}

function rowOf(
  input: DrillInput,
  member: string,
  figure: SatisfactionFigure | null,
): SatisfactionRow {
  return { member, label: input.labelOf('channel', member), figure };
}

/** Without those that are not shown. */
function largestFirst(lines: readonly SatisfactionRow[]): readonly SatisfactionRow[] {
  const shown = lines.filter(({ figure }) => figure !== null);
  return shown.toSorted((a, b) => b.figure!.n - a.figure!.n || (a.member < b.member ? -1 : 1));
}

/** Whether the scope leaves something to tell apart in a dimension. */
function isOpen(scope: DrillScope, dimension: DrillDimension): boolean {
  const { place, matter, channel } = axesOf(scope);
  const others = { unit: place, counter: place, sector: matter, procedure: matter, channel };
  const own = others[dimension];
  const given = [place, matter, channel].filter((key) => key !== '' && key !== own).length;
  if (given > 1) return false;
  if (dimension === 'counter') return scope.unit !== undefined && scope.counter === undefined;
  if (dimension === 'procedure') return scope.procedure === undefined;
  return own === '';
}

function membersOf(input: DrillInput, dimension: DrillDimension): readonly string[] {
  const { scope, tables } = input;
  return tables.members[dimension].filter((member) => {
    if (dimension === 'counter') return input.parentOf('counter', member) === scope.unit;
    if (dimension !== 'procedure' || scope.sector === undefined) return true;
    return input.parentOf('procedure', member) === scope.sector;
  });
}

/** The finest member given on each axis; empty for none. */
function axesOf({ unit, counter, sector, procedure, channel }: DrillScope) {
  const finest = (...given: readonly (readonly [DrillDimension, string | undefined])[]) => {
    const [dimension, member] = given.find(([, value]) => value !== undefined) ?? [];
    return dimension === undefined || member === undefined ? '' : memberKey(dimension, member);
  };
  return {
    place: finest(['counter', counter], ['unit', unit]),
    matter: finest(['procedure', procedure], ['sector', sector]),
    channel: finest(['channel', channel]),
  };
}
