import {
  parseComplianceForm,
  type ComplianceForms,
} from '../../../core/reduction/compliance-book.ts';
import type { ComplianceForm } from '../../../core/reduction/compliance-cost.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { typedFigure } from '../typed-fields.ts';

/** Lines that a form may have on the page. */
const MOST_LINES = 200;
const LONGEST_TEXT = 500;

/** The figures of a line, in the order of the form. */
export const LINE_FIGURES = ['hours', 'service', 'fee', 'other'] as const;

type Variant = keyof ComplianceForms;

/** What may be wrong with a field; every language has a sentence for each. */
type CostFault = 'wrong-figure' | 'wrong-what' | 'wrong-source' | 'wrong-long';

/** Fields that are wrong, by their names. */
export type CostProblems = ReadonlyMap<string, CostFault>;

/** A field's text; empty when it is missing. */
export type TypedText = (name: string) => string;

/** Names of the fields of a line: `now-0-what`. */
export function fieldName(variant: Variant, line: number, field: string): string {
  return `${variant}-${line}-${field}`;
}

/** Lines that were on the page. */
export function typedLines(variant: Variant, text: TypedText): number {
  return Math.min(MOST_LINES, Number(text(`${variant}-lines`)) || 0);
}

/** The forms that were typed, without lines that are empty; or everything that is wrong with them. */
export function readTypedForms(text: TypedText): Result<ComplianceForms, CostProblems> {
  const problems = new Map<string, CostFault>();
  const now = readForm('now', text, problems);
  const after = readForm('after', text, problems);
  if (problems.size > 0 || now === null || after === null) return fail(problems);
  return ok({ now, after: after.rows.length === 0 ? null : after });
}

function readForm(
  variant: Variant,
  text: TypedText,
  problems: Map<string, CostFault>,
): ComplianceForm | null {
  const read = fieldReader(text, problems);
  const rows = Array.from({ length: typedLines(variant, text) }, (_, line) =>
    readLine((field) => fieldName(variant, line, field), text, read),
  ).filter((row) => row !== null);
  const countSource = `${variant}-countSource`;
  // A variant that was left empty has no counts to give either.
  const isEmpty = rows.length === 0 && text(countSource).trim() === '';
  const source = isEmpty ? '-' : read.words(countSource, 'wrong-source');
  return parseComplianceForm({
    rows,
    timesPerYear: { value: read.figure(`${variant}-times`), source },
    subjectsPerYear: { value: read.figure(`${variant}-subjects`), source },
  });
}

interface FieldReader {
  /** Nothing is none; 0, and a problem, for what is no figure. */
  figure(name: string): number;
  words(name: string, fault: CostFault): string;
}

function fieldReader(text: TypedText, problems: Map<string, CostFault>): FieldReader {
  return {
    figure(name) {
      const given = text(name).trim();
      const value = given === '' ? 0 : typedFigure(given);
      if (value === null || value > 1e12) problems.set(name, 'wrong-figure');
      return value ?? 0;
    },
    words(name, fault) {
      const given = text(name).normalize('NFC').trim();
      if (given === '') problems.set(name, fault);
      if (given.length > LONGEST_TEXT) problems.set(name, 'wrong-long');
      return given;
    },
  };
}

/** Null for a line without anything in it. */
function readLine(
  name: (field: string) => string,
  text: TypedText,
  read: FieldReader,
): object | null {
  const given = (field: string) => text(name(field)).trim();
  const isNamed = given('what') !== '';
  // A source alone says nothing yet: it stands there from a line whose name was taken out.
  const isFilled = LINE_FIGURES.some((field) => !['', '0'].includes(given(field)));
  if (!isNamed && !isFilled) return null;
  const [hours, service, fee, other] = LINE_FIGURES.map((field) => read.figure(name(field)));
  return {
    group: given('group'),
    what: read.words(name('what'), 'wrong-what'),
    hours,
    service,
    fee,
    other,
    source: read.words(name('source'), 'wrong-source'),
    assumed: given('assumed') === 'yes' && given('source') === given('given'),
  };
}
