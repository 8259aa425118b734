import {
  provinceNameOn,
  shapeOfUnits,
  unitOn,
  type UnitHistory,
} from '../../core/catalogue/unit-history.ts';
import { isoDay, type LocalDay } from '../../core/calendar.ts';
import type { ProvinceCode, UnitCode } from '../../core/organisation.ts';
import { inForceOn } from '../../core/validity.ts';
import { disclose, SMALLEST_SHOWN, type Cell } from './disclose.ts';

/** The units and provinces of one day, in which a report is read. */
export interface UnitShape {
  readonly on: LocalDay;
  /** The unit under which the ratings of a unit stand. */
  unitOf(unit: string): string;
  /** Its name on that day, with today's beside it where that is another. */
  unitLabel(unit: string): string;
  /** The province to which the unit belonged; a later unit has a place of its own. */
  provinceOf(unit: string): string;
  provinceLabel(province: string): string;
}

const LATER = '@later';

/** Reads the history for one day. */
export function unitShape(history: UnitHistory, on: LocalDay): UnitShape {
  const shapeOf = shapeOfUnits(history, on);
  const unitOf = (unit: string) => shapeOf(unit as UnitCode);
  return {
    on,
    unitOf,
    unitLabel(unit) {
      const then = unitOn(history, unit as UnitCode, on)?.name ?? unit;
      const now = history.units.get(unit as UnitCode)?.at(-1)?.name ?? unit;
      return then === now ? then : `${then} (nay: ${now})`;
    },
    provinceOf(unit) {
      const shaped = unitOf(unit);
      const version = unitOn(history, shaped, on);
      if (version === null) return LATER;
      const existed = inForceOn(history.units.get(shaped)!, on) !== null;
      return existed ? version.thenProvince : `${version.thenProvince}${LATER}`;
    },
    provinceLabel(province) {
      if (!province.endsWith(LATER)) return provinceNameOn(history, province, on);
      const code = province.slice(0, -LATER.length) as ProvinceCode;
      return `${history.provinces.get(code)?.at(-1)?.name ?? '-'} (> ${isoDay(on)})`;
    },
  };
}

/**
 * Marks cells that were put together of pieces, where the pieces that another table shows would leave
 * over a small group or a single piece: the sum of both would give it away.
 */
export function guardShaped<T extends Cell>(
  shaped: ReadonlyMap<string, T>,
  pieces: readonly Cell[],
  shapeOf: (piece: string) => string,
): ReadonlyMap<string, T> {
  const shown = disclose(pieces);
  const byShape = Map.groupBy(pieces, ({ member }) => shapeOf(member));
  const guarded = [...shaped].map(([member, cell]): readonly [string, T] => {
    const own = byShape.get(member) ?? [];
    const hidden = own.filter((piece) => !shown.has(piece.member));
    const left = hidden.reduce((sum, { n }) => sum + n, 0);
    const tells = own.length > 1 && left > 0 && (hidden.length === 1 || left < SMALLEST_SHOWN);
    return [member, tells ? { ...cell, sensitive: true } : cell];
  });
  return new Map(guarded);
}
