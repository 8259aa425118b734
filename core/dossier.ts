import type { Brand } from './brand.ts';
import { localDay, type Instant, type LocalDay } from './calendar.ts';
import type { CounterId, ProvinceCode, UnitCode } from './organisation.ts';
import type { ProcedureCode } from './procedure.ts';

/**
 * The stored name of a finished dossier: HMAC-SHA256 under the province's secret of source, dossier
 * code and completion event. Nobody without the secret can tell the dossier from it.
 */
export type DossierKey = Brand<string, 'DossierKey'>;

/** A dossier code in the one spelling in which it is hashed; it is never stored. */
export type DossierCode = Brand<string, 'DossierCode'>;

/** How a dossier was handed in. Not the channel of a rating. */
export const FILINGS = ['in-person', 'online', 'post'] as const;
export type Filing = (typeof FILINGS)[number];

/**
 * What finished a dossier: đã xử lý xong, đã trả kết quả, từ chối, dừng xử lý. Citizens of all four
 * may rate. A dossier that goes through two of them is still one dossier.
 */
export const COMPLETION_EVENTS = ['completed', 'returned', 'refused', 'stopped'] as const;
export type CompletionEvent = (typeof COMPLETION_EVENTS)[number];

/** Whether a dossier was finished by its due moment; `undated` when none was set. */
export const TIMELINESSES = ['on-time', 'late', 'undated'] as const;
export type Timeliness = (typeof TIMELINESSES)[number];

/** One finished dossier, as a fact: what was done where, and never for whom. */
export interface FinishedDossier {
  readonly province: ProvinceCode;
  readonly unit: UnitCode;
  readonly counter: CounterId;
  readonly procedure: ProcedureCode;
  readonly filing: Filing;
  readonly finishedAt: Instant;
  readonly dueAt: Instant | null;
  /** Day on which it was received; null when the source does not say. */
  readonly receivedOn: LocalDay | null;
}

/** The day in Vietnam on which the dossier was finished. */
export function finishedOn({ finishedAt }: FinishedDossier): LocalDay {
  return localDay(finishedAt);
}

/** On time: finished at or before the due moment. */
export function timelinessOf({ finishedAt, dueAt }: FinishedDossier): Timeliness {
  if (dueAt === null) return 'undated';
  return finishedAt <= dueAt ? 'on-time' : 'late';
}

/** TT 01/2018/TT-VPCP Art 19, behind the procedure code that some systems put in front. */
const CODE_WITH_PROCEDURE = /^\d\.\d{6}\.(\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}-\d{6}-\d{4,6})$/;
const CODE = /^[0-9A-Z][0-9A-Z./_-]{2,63}$/;

/**
 * The code in one spelling: no spaces, capitals, without a procedure code in front; two spellings of
 * one dossier are the same code. Null when it can't be a dossier code.
 */
export function parseDossierCode(text: string): DossierCode | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  const code = CODE_WITH_PROCEDURE.exec(plain)?.[1] ?? plain;
  return CODE.test(code) ? (code as DossierCode) : null;
}
