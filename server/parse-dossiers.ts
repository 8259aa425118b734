import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { IntakeError, IntakeErrorCode } from '../core/errors.ts';
import {
  DOSSIER_SUBMISSION_SCHEMA,
  MAX_DOSSIER_ITEMS,
  type DossierSubmission,
} from '../core/intake/dossier-submission.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { isJsonObject, readJsonBatch, schemaRefusal, shownText } from './json-batch.ts';

export interface ParsedDossier {
  /** As the client wrote it, for the answer; null when there is none to quote. */
  readonly dossierCode: string | null;
  readonly submission: Result<DossierSubmission, IntakeError>;
}

let compiled: ValidateFunction<DossierSubmission> | null = null;

/** Compiled when the first dossier comes: a start need not wait for it. */
function dossierCheck(): ValidateFunction<DossierSubmission> {
  compiled ??= new Ajv2020({ allErrors: false, strict: true }).compile(DOSSIER_SUBMISSION_SCHEMA);
  return compiled;
}

/** The refusal when a field breaks its schema. */
const FIELD_CODES = {
  dossierCode: 'dossier-code-invalid',
  source: 'source-invalid',
  event: 'event-invalid',
  revision: 'revision-invalid',
  withdrawn: 'body-shape-invalid',
  reason: 'reason-invalid',
  procedureCode: 'procedure-invalid',
  unitCode: 'unit-invalid',
  counterId: 'counter-invalid',
  filing: 'filing-invalid',
  finishedAt: 'finished-at-invalid',
  dueAt: 'due-at-invalid',
  receivedOn: 'received-on-invalid',
  contact: 'contact-invalid',
  otherContacts: 'contact-invalid',
} as const satisfies Record<keyof typeof DOSSIER_SUBMISSION_SCHEMA.properties, IntakeErrorCode>;

/** Reads a body: one dossier, an array of them, or `{ dossiers: [...] }`; flaws refuse their item. */
export function parseDossiers(
  text: string,
): Result<{ readonly single: boolean; readonly items: readonly ParsedDossier[] }, IntakeError> {
  const form = { list: 'dossiers', beside: [], most: MAX_DOSSIER_ITEMS };
  const batch = readJsonBatch(text, form);
  if (!batch.ok) return batch;
  const { single, items } = batch.value;
  return ok({ single, items: items.map(({ value, flaw }) => parseDossier(value, flaw)) });
}

/** One value against the schema of a dossier; `flaw` is what its text was already found to have. */
function parseDossier(value: unknown, flaw?: IntakeErrorCode): ParsedDossier {
  const code = isJsonObject(value) ? value['dossierCode'] : null;
  const dossierCode = typeof code === 'string' ? shownText(code) : null;
  if (flaw !== undefined) return { dossierCode, submission: fail({ code: flaw }) };
  const isDossier = dossierCheck();
  if (isDossier(value)) return { dossierCode, submission: ok(value) };
  return { dossierCode, submission: fail(schemaRefusal(isDossier.errors?.[0], FIELD_CODES)) };
}
