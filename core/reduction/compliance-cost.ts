/**
 * Chi phí tuân thủ: what a procedure costs those who go through it, by TT 02/2017/TT-VPCP Art 27 (the
 * work needed for the result, plus fees, charges and other costs by rule; a year is that times how
 * often and by how many) and the Standard Cost Model (price x time x quantity). Clause 4, which says
 * how the work is split, was not obtained: the groups follow the form in use and are marked so on
 * screen.
 */
export const WORK_GROUPS = [
  'prepare',
  'hand-in',
  'pay',
  'inspection',
  'other-work',
  'collect',
] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** One line of the form, for one dossier. */
export interface ComplianceRow {
  readonly group: WorkGroup;
  /** What is done, e.g. the paper that is prepared. */
  readonly what: string;
  /** Hours of the citizen's own work, travel included. */
  readonly hours: number;
  /** Services hired and advice, VND. */
  readonly service: number;
  /** Fees and charges, VND. */
  readonly fee: number;
  /** Travel, post, copies and other costs by rule, VND. */
  readonly other: number;
  /** Where the figures of the line come from. */
  readonly source: string;
  /** A default of this program that nobody has confirmed. */
  readonly assumed: boolean;
}

/** A count of a year with where it comes from. */
export interface SourcedCount {
  readonly value: number;
  readonly source: string;
}

/** Everything that one dossier takes, and how many there are in a year. */
export interface ComplianceForm {
  readonly rows: readonly ComplianceRow[];
  /** How often one subject goes through it in a year. */
  readonly timesPerYear: SourcedCount;
  readonly subjectsPerYear: SourcedCount;
}

/** Hours that a year of work holds: 12 months, 22 days, 8 hours (usual practice, not verified). */
const YEARLY_HOURS = 12 * 22 * 8;

/** Hourly income, whole VND: GDP per head of a year over the hours of a year. */
export function hourlyIncome(gdpPerHeadVnd: number): number {
  return Math.round(gdpPerHeadVnd / YEARLY_HOURS);
}

/** VND for one dossier, hours of own work in it, VND and hours for a year. */
export interface ComplianceCost {
  readonly perDossier: number;
  readonly hours: number;
  readonly perYear: number;
  readonly hoursPerYear: number;
}

/** VND that one line comes to. */
export function rowCost(row: ComplianceRow, hourlyIncomeVnd: number): number {
  return row.hours * hourlyIncomeVnd + row.service + row.fee + row.other;
}

/** The cost that the form comes to at this hourly income; 0 for an empty one. */
export function complianceCostOf(form: ComplianceForm, hourlyIncomeVnd: number): ComplianceCost {
  const perDossier = sum(form.rows.map((row) => rowCost(row, hourlyIncomeVnd)));
  const hours = sum(form.rows.map((row) => row.hours));
  const dossiers = form.timesPerYear.value * form.subjectsPerYear.value;
  return { perDossier, hours, perYear: perDossier * dossiers, hoursPerYear: hours * dossiers };
}

/** What a change saves in a year, VND, and as a part of the cost before; null from no cost. */
export function savingOf(
  before: Pick<ComplianceCost, 'perYear'>,
  after: Pick<ComplianceCost, 'perYear'>,
): { readonly perYear: number; readonly share: number | null } {
  const perYear = before.perYear - after.perYear;
  return { perYear, share: before.perYear === 0 ? null : perYear / before.perYear };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
