import {
  parseComplianceForm,
  type ComplianceForms,
} from '../../../core/reduction/compliance-book.ts';
import type { ComplianceForm } from '../../../core/reduction/compliance-cost.ts';

/** Lines that a form may have on the page. */
const MOST_LINES = 200;

/** Names of the fields of a line: `now-0-what`. */
export function fieldName(variant: keyof ComplianceForms, line: number, field: string): string {
  return `${variant}-${line}-${field}`;
}

/** The forms that were typed; lines without a name of the work are left out. Null when a figure is none. */
export function readTypedForms(text: (name: string) => string): ComplianceForms | null {
  const now = readForm('now', text);
  if (now === null) return null;
  const after = readForm('after', text);
  if (after === null) return null;
  return { now, after: after.rows.length === 0 ? null : after };
}

function readForm(
  variant: keyof ComplianceForms,
  text: (name: string) => string,
): ComplianceForm | null {
  const lines = Math.min(MOST_LINES, Number(text(`${variant}-lines`)) || 0);
  const rows = Array.from({ length: lines }, (_, line) => {
    const of = (field: string) => text(fieldName(variant, line, field)).trim();
    return {
      group: of('group'),
      what: of('what'),
      hours: figure(of('hours')),
      service: figure(of('service')),
      fee: figure(of('fee')),
      other: figure(of('other')),
      source: of('source'),
      assumed: of('assumed') === 'yes' && of('source') === of('given'),
    };
  }).filter(({ what }) => what !== '');
  const source = text(`${variant}-countSource`).trim();
  // A variant that was left empty has no counts to give either.
  const counted = (name: string) => ({
    value: figure(text(`${variant}-${name}`)),
    source: source === '' && rows.length === 0 ? '-' : source,
  });
  return parseComplianceForm({
    rows,
    timesPerYear: counted('times'),
    subjectsPerYear: counted('subjects'),
  });
}

/** Empty is nothing; points set thousands apart; NaN, which is refused, for what is no figure. */
function figure(text: string): number {
  const plain = /^\d{1,3}(\.\d{3})+$/.test(text.trim()) ? text.replaceAll('.', '') : text.trim();
  return plain === '' ? 0 : Number(plain.replace(',', '.'));
}
