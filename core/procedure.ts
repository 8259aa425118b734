import type { Brand } from './brand.ts';

/** National code of an administrative procedure, e.g. `1.001193`. */
export type ProcedureCode = Brand<string, 'ProcedureCode'>;

/** An administrative procedure (thủ tục hành chính): the rule, not one case. */
export interface Procedure {
  readonly code: ProcedureCode;
  /** Official name, printed as announced. */
  readonly name: string;
  /** Lĩnh vực, e.g. `Hộ tịch`. */
  readonly sector: string;
  /** The lowest level that receives it; `central` when no local counter does, as far as is known. */
  readonly level: 'province' | 'commune' | 'central';
}

/** True for the national form N.NNNNNN. */
export function isProcedureCode(text: string): text is ProcedureCode {
  return /^\d\.\d{6}$/.test(text);
}
