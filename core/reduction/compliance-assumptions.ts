import { papersOfOne } from '../catalogue/papers-of-one.ts';
import type { ProcedureDetails } from '../catalogue/procedure-details.ts';
import type { ComplianceForm, ComplianceRow, WorkGroup } from './compliance-cost.ts';

/** Name under which officials set the assumptions. */
export const COMPLIANCE_ASSUMPTIONS = 'compliance-assumptions';

/** What is taken where a form says nothing else. */
export interface ComplianceAssumptions {
  /** GDP per head, VND a year, of which year, and who says so. */
  readonly gdpPerHead: number;
  readonly gdpYear: number;
  readonly gdpSource: string;
  /** Hours for one paper of the dossier, for one trip to the counter, and for filing online. */
  readonly hoursPerPaper: number;
  readonly hoursPerTrip: number;
  readonly hoursOnline: number;
  /** VND for one trip. */
  readonly tripCost: number;
}

/** Ours, not the regulation's: each stands on screen as not verified until an official sets it. */
const DEFAULT_ASSUMPTIONS: ComplianceAssumptions = {
  gdpPerHead: 114_000_000,
  gdpYear: 2024,
  gdpSource: '',
  hoursPerPaper: 0.5,
  hoursPerTrip: 1.5,
  hoursOnline: 0.5,
  tripCost: 20_000,
};

const NUMBERS = [
  'gdpPerHead',
  'gdpYear',
  'hoursPerPaper',
  'hoursPerTrip',
  'hoursOnline',
  'tripCost',
] as const;

const LARGEST = 1e12;
const LONGEST_SOURCE = 300;

/** The assumptions that a setting holds; the defaults when it holds none that make sense. */
export function parseAssumptions(value: unknown): ComplianceAssumptions {
  return isAssumptions(value) ? value : DEFAULT_ASSUMPTIONS;
}

/** True when every part makes sense. */
function isAssumptions(value: unknown): value is ComplianceAssumptions {
  return wrongAssumptions(value).length === 0;
}

/** The parts that make no sense: no figure may lack or be negative, and the source is a text. */
export function wrongAssumptions(value: unknown): readonly (keyof ComplianceAssumptions)[] {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isNumber = (part: unknown): part is number =>
    typeof part === 'number' && Number.isFinite(part) && part >= 0 && part <= LARGEST;
  const { gdpSource } = given;
  const hasSource = typeof gdpSource === 'string' && gdpSource.length <= LONGEST_SOURCE;
  return [
    ...NUMBERS.filter((name) => !isNumber(given[name])),
    ...(hasSource ? [] : (['gdpSource'] as const)),
  ];
}

/** Words by which the lines of a form are named that nobody has filled in yet. */
export interface DefaultFormWords {
  readonly anyPaper: string;
  readonly handIn: string;
  readonly handInOnline: string;
  readonly pay: string;
  readonly collect: string;
  readonly assumed: string;
  readonly fromCatalogue: string;
  readonly counted: string;
}

/**
 * The form as far as the catalogue tells: one line a paper that one applicant hands in, one trip to hand in and one to collect, or
 * neither where it is filed online only, and the lowest fee stated (where sources differ, TT 02/2017
 * takes a figure below the middle). What is not in the catalogue is assumed, and says so.
 */
export function defaultForm(
  procedure: Pick<ProcedureDetails, 'components' | 'componentCount' | 'methods'>,
  yearlyDossiers: number,
  { assumptions, words }: { assumptions: ComplianceAssumptions; words: DefaultFormWords },
): ComplianceForm {
  const { hoursPerPaper, hoursPerTrip, hoursOnline, tripCost } = assumptions;
  const row = (group: WorkGroup, what: string, figures: Partial<ComplianceRow>): ComplianceRow => ({
    group,
    what,
    hours: 0,
    service: 0,
    fee: 0,
    other: 0,
    source: words.assumed,
    assumed: true,
    ...figures,
  });
  const papers =
    procedure.components.length > 0
      ? papersOfOne(procedure.components).map(({ name }) => name)
      : Array.from({ length: procedure.componentCount ?? 1 }, () => words.anyPaper);
  const isOnlineOnly =
    procedure.methods.length > 0 && procedure.methods.every(({ way }) => way === 'online');
  const trip = isOnlineOnly ? { hours: hoursOnline } : { hours: hoursPerTrip, other: tripCost };
  const fees = procedure.methods.flatMap((method) => method.fees ?? []);
  const fee = fees.length === 0 ? null : Math.min(...fees);
  return {
    rows: [
      ...papers.map((name) => row('prepare', name, { hours: hoursPerPaper })),
      row('hand-in', isOnlineOnly ? words.handInOnline : words.handIn, trip),
      row('pay', words.pay, {
        fee: fee ?? 0,
        ...(fee !== null && { source: words.fromCatalogue, assumed: false }),
      }),
      ...(isOnlineOnly ? [] : [row('collect', words.collect, trip)]),
    ],
    timesPerYear: { value: 1, source: words.assumed },
    subjectsPerYear: { value: yearlyDossiers, source: words.counted },
  };
}
