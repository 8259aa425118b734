import type { ProvinceCode } from '../organisation.ts';
import type { ProcedureCode } from '../procedure.ts';
import type { ComplianceForm, ComplianceRow, SourcedCount } from './compliance-cost.ts';
import { WORK_GROUPS } from './compliance-cost.ts';
import type { RecordedBy } from './reduction-ledger.ts';

/** The cost of a procedure as it is, and as it would be after the change; null: none is proposed. */
export interface ComplianceForms {
  readonly now: ComplianceForm;
  readonly after: ComplianceForm | null;
}

/** What officials recorded of one procedure; every version is kept. */
export interface StoredCompliance {
  readonly procedure: ProcedureCode;
  /** Counted from 1. */
  readonly version: number;
  readonly forms: ComplianceForms;
  readonly by: RecordedBy;
}

/** The compliance costs that officials worked out. */
export interface ComplianceBook {
  /** The newest version; null when nobody worked it out. */
  find(province: ProvinceCode, procedure: ProcedureCode): Promise<StoredCompliance | null>;
  /** The newest version of each procedure, by code. */
  list(province: ProvinceCode): Promise<readonly StoredCompliance[]>;
  /** False, and nothing written, when somebody recorded the version after `after` (0: none) meanwhile. */
  record(
    province: ProvinceCode,
    change: Omit<StoredCompliance, 'version'> & { readonly after: number },
  ): Promise<boolean>;
  /** Adds a version to each, whatever stands there, all or none. */
  recordAll(
    province: ProvinceCode,
    changes: readonly Pick<StoredCompliance, 'procedure' | 'forms'>[],
    by: RecordedBy,
  ): Promise<void>;
}

const MOST_ROWS = 200;
const LONGEST_TEXT = 500;
const LARGEST = 1e12;

/** A form read from outside; null when a figure is missing, negative or beyond reason, or a source is. */
export function parseComplianceForm(value: unknown): ComplianceForm | null {
  const { rows, timesPerYear, subjectsPerYear } = (value ?? {}) as Readonly<
    Record<string, unknown>
  >;
  if (!Array.isArray(rows) || rows.length > MOST_ROWS) return null;
  const read = rows.map(parseRow);
  const times = parseCount(timesPerYear);
  const subjects = parseCount(subjectsPerYear);
  if (times === null || subjects === null || read.includes(null)) return null;
  return {
    rows: read as readonly ComplianceRow[],
    timesPerYear: times,
    subjectsPerYear: subjects,
  };
}

function parseRow(value: unknown): ComplianceRow | null {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const group = WORK_GROUPS.find((name) => name === given['group']);
  const [what, source] = [parseText(given['what']), parseText(given['source'])];
  const figures = [given['hours'], given['service'], given['fee'], given['other']].map(parseFigure);
  if (group === undefined || what === null || source === null || figures.includes(null))
    return null;
  const [hours, service, fee, other] = figures as [number, number, number, number];
  return { group, what, hours, service, fee, other, source, assumed: given['assumed'] === true };
}

function parseCount(value: unknown): SourcedCount | null {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const count = parseFigure(given['value']);
  const source = parseText(given['source']);
  return count === null || source === null ? null : { value: count, source };
}

function parseFigure(value: unknown): number | null {
  const isGood =
    typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= LARGEST;
  return isGood ? value : null;
}

/** Nothing is without a name, and no figure without a source. */
function parseText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.normalize('NFC').trim();
  return text === '' || text.length > LONGEST_TEXT ? null : text;
}
