import type { Brand } from './brand.ts';

/** Two-digit code of the statistics office, e.g. `91` for An Giang. */
export type ProvinceCode = Brand<string, 'ProvinceCode'>;

/** Code of a unit inside its province: a commune's five digits, or the province's own code. */
export type UnitCode = Brand<string, 'UnitCode'>;

/** Identifier of a one-stop counter, e.g. `30307-1`. */
export type CounterId = Brand<string, 'CounterId'>;

/** The unit of ratings from chats that name no place: nobody who could be praised or asked to do better. */
export const PLACELESS_UNIT = '91-0' as UnitCode;

export interface Province {
  readonly code: ProvinceCode;
  readonly name: string;
}

/** Who runs counters: the province's service centre, or a commune, ward or special zone. */
export interface Unit {
  readonly province: ProvinceCode;
  readonly code: UnitCode;
  readonly name: string;
  readonly level: 'province' | 'commune';
}

/** A one-stop counter (bộ phận một cửa): where dossiers are handed in and results returned. */
export interface OneStopCounter {
  readonly province: ProvinceCode;
  readonly unit: UnitCode;
  readonly id: CounterId;
  readonly name: string;
}
