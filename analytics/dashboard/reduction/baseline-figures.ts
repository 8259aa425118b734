import { addMonths, localMonth, type LocalDay } from '../../../core/calendar.ts';
import { paperCountOf } from '../../../core/catalogue/papers-of-one.ts';
import type { ProcedureDetails } from '../../../core/catalogue/procedure-details.ts';
import {
  COMPLIANCE_ASSUMPTIONS,
  parseAssumptions,
} from '../../../core/reduction/compliance-assumptions.ts';
import { complianceCostOf, hourlyIncome } from '../../../core/reduction/compliance-cost.ts';
import type { BaselineProcedure } from '../../../core/reduction/reduction-baseline.ts';
import type { ReductionDependencies } from './dependencies.ts';

/**
 * What is known of procedures on the day of a baseline: time limit and papers by the catalogue, the
 * dossiers of the twelve months before, and the cost that an official worked out. What nobody knows
 * stays unknown, and is left out of what is counted with it.
 */
export async function baselineProcedures(
  procedures: readonly ProcedureDetails[],
  frozenOn: LocalDay,
  { dossiers, compliance, settings, province }: ReductionDependencies,
): Promise<readonly BaselineProcedure[]> {
  const month = localMonth(frozenOn);
  const [tallies, worked, setting] = await Promise.all([
    dossiers.tally({
      province,
      dimension: 'procedure',
      grain: 'month',
      by: 'member',
      from: addMonths(month, -12),
      to: addMonths(month, -1),
    }),
    compliance.list(province),
    settings.find(COMPLIANCE_ASSUMPTIONS),
  ]);
  const finished = new Map<string, number>();
  for (const { member, finished: by } of tallies) {
    const n = by['on-time'] + by.late + by.undated;
    finished.set(member, (finished.get(member) ?? 0) + n);
  }
  const income = hourlyIncome(parseAssumptions(setting?.value).gdpPerHead);
  const costs = new Map(
    worked.map(({ procedure, forms }) => [
      procedure,
      Math.round(complianceCostOf(forms.now, income).perYear),
    ]),
  );
  // Without a feed nobody knows how many there were; with one, a procedure without any had none.
  const isCounted = finished.size > 0;
  return procedures.map((details) => {
    const limit = details.methods.find(({ timeLimit }) => timeLimit !== null)?.timeLimit ?? null;
    return {
      code: details.code,
      timeLimit: limit === null ? null : { value: limit.amount, unit: limit.unit },
      papers: paperCountOf(details),
      yearlyDossiers: isCounted ? (finished.get(details.code) ?? 0) : null,
      yearlyCost: costs.get(details.code) ?? null,
    };
  });
}
