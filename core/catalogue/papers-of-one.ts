import type { DossierComponent, ProcedureDetails } from './procedure-details.ts';

/**
 * The papers that one applicant hands in: those that every case asks for, and those of one case. Cases
 * are alternatives; the one in the middle is taken, of two the smaller, as TT 02/2017/TT-VPCP takes a
 * figure below the middle where sources differ.
 */
export function papersOfOne(components: readonly DossierComponent[]): readonly DossierComponent[] {
  const byCase = Map.groupBy(components, ({ group }) => group);
  const always = byCase.get('') ?? [];
  byCase.delete('');
  const cases = [...byCase.values()].toSorted((a, b) => a.length - b.length);
  return [...always, ...(cases[Math.floor((cases.length - 1) / 2)] ?? [])];
}

/** How many they are; as the list states it where it names none; null where it says nothing. */
export function paperCountOf({
  components,
  componentCount,
}: Pick<ProcedureDetails, 'components' | 'componentCount'>): number | null {
  return components.length === 0 ? componentCount : papersOfOne(components).length;
}
