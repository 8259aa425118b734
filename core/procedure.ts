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

/** Each code once, of a text with codes between spaces, commas or semicolons; null when one is no code. */
export function parseProcedureCodes(text: string): readonly ProcedureCode[] | null {
  const codes = [...new Set(text.split(/[\s,;]+/).filter((part) => part !== ''))];
  return codes.every((code) => isProcedureCode(code)) ? codes : null;
}
