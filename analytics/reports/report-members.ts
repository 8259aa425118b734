import { knownProcedure, type Directory } from '../../core/directory.ts';
import type { CounterId, ProvinceCode } from '../../core/organisation.ts';
import type { Breakdown } from './report-queries.ts';

/** Everything that gets a line in a breakdown, in the order of the lines. */
export interface ReportMembers {
  /** Label by unit code, counter id, procedure code or channel. */
  readonly labels: Readonly<Record<Breakdown, ReadonlyMap<string, string>>>;
  /** Name of a procedure that has ended since; it has a line only when it was rated. */
  endedLabel(breakdown: Breakdown, member: string): string | null;
  /** The unit that runs a counter; null for a counter nobody knows. */
  unitOf(counter: string): string | null;
}

/** Words that are not in the directory, in the reader's language. */
export interface MemberWords {
  /** Line of the ratings that name no procedure. */
  readonly noProcedure: string;
  readonly channels: ReadonlyMap<string, string>;
}

/** The province's units and counters, all procedures, and the channels, in the directory's order. */
export function reportMembers(
  province: ProvinceCode,
  directory: Directory,
  words: MemberWords,
): ReportMembers {
  const units = [...directory.units.values()].filter((unit) => unit.province === province);
  const counters = [...directory.counters.values()].filter((at) => at.province === province);
  const procedures = [...directory.procedures.values()];
  return {
    labels: {
      unit: new Map(units.map((unit) => [unit.code, unit.name])),
      counter: new Map(counters.map((counter) => [counter.id, counter.name])),
      procedure: new Map([
        ...procedures.map((procedure) => [procedure.code, procedure.name] as const),
        ['', words.noProcedure],
      ]),
      channel: words.channels,
    },
    endedLabel: (breakdown, member) =>
      breakdown === 'procedure' ? (knownProcedure(directory, member)?.name ?? null) : null,
    unitOf: (counter) => directory.counters.get(counter as CounterId)?.unit ?? null,
  };
}
