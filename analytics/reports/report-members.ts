import { knownProcedure, type Directory } from '../../core/directory.ts';
import type { CounterId, ProvinceCode, Unit, UnitCode } from '../../core/organisation.ts';
import type { Breakdown } from './report-queries.ts';
import type { UnitShape } from './unit-shape.ts';

/** Everything that gets a line in a breakdown, in the order of the lines. */
export interface ReportMembers {
  /** Label by unit code, counter id, procedure code or channel. */
  readonly labels: Readonly<Record<Breakdown, ReadonlyMap<string, string>>>;
  /** Name of a procedure or unit that has ended since; it has a line only when it was rated. */
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
  shape: UnitShape | null = null,
): ReportMembers {
  const units = [...directory.units.values()].filter((unit) => unit.province === province);
  const counters = [...directory.counters.values()].filter((at) => at.province === province);
  const procedures = [...directory.procedures.values()];
  return {
    labels: {
      unit: unitLabels(units, shape),
      counter: new Map(counters.map((counter) => [counter.id, counter.name])),
      procedure: new Map([
        ...procedures.map((procedure) => [procedure.code, procedure.name] as const),
        ['', words.noProcedure],
      ]),
      channel: words.channels,
    },
    endedLabel(breakdown, member) {
      if (breakdown === 'procedure') return knownProcedure(directory, member)?.name ?? null;
      // One of a province that was merged into this one.
      if (breakdown === 'counter') return directory.counters.get(member as CounterId)?.name ?? null;
      if (breakdown !== 'unit') return null;
      const last = directory.unitHistory.units.get(member as UnitCode)?.at(-1)?.name ?? null;
      return shape?.unitLabel(member) ?? last;
    },
    unitOf: (counter) => directory.counters.get(counter as CounterId)?.unit ?? null,
  };
}

/** Every unit that holds ratings of today's units in the shape, each once, in their order. */
function unitLabels(units: readonly Unit[], shape: UnitShape | null): ReadonlyMap<string, string> {
  if (shape === null) return new Map(units.map((unit) => [unit.code, unit.name]));
  const codes = new Set(units.map((unit) => shape.unitOf(unit.code)));
  return new Map([...codes].map((code) => [code, shape.unitLabel(code)]));
}
