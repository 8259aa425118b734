import type { ErrorObject } from 'ajv/dist/2020.js';
import type { IntakeError, IntakeErrorCode } from '../core/errors.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { findJsonFlaws } from './strict-json.ts';

/** A body taken apart: one item, an array of items, or an object that holds them in a list. */
export interface JsonBatch {
  readonly single: boolean;
  /** What stands beside the list. */
  readonly beside: Readonly<Record<string, unknown>>;
  readonly items: readonly JsonItem[];
}

interface JsonItem {
  readonly value: unknown;
  /** What its text was found to have that `JSON.parse` lets pass. */
  readonly flaw: IntakeErrorCode | undefined;
}

/** The form of a batch. */
export interface BatchForm {
  /** Name of the list in the object form. */
  readonly list: string;
  /** Names that may stand beside it. */
  readonly beside: readonly string[];
  readonly most: number;
}

/** Refused as a whole only when it is not JSON, not of the form, empty or too long. */
export function readJsonBatch(text: string, form: BatchForm): Result<JsonBatch, IntakeError> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return fail({ code: 'body-not-json' });
  }
  const flaws = findJsonFlaws(text, form.list);
  if (flaws.body !== null) return fail({ code: flaws.body });
  const opened = open(body, form);
  if (!opened.ok) return opened;
  const { single, beside, values } = opened.value;
  if (values.length === 0) return fail({ code: 'batch-empty' });
  if (values.length > form.most) return fail({ code: 'batch-too-large' });
  return ok({
    single,
    beside,
    items: values.map((value, i) => ({ value, flaw: flaws.items.get(i) })),
  });
}

function open(
  body: unknown,
  form: BatchForm,
): Result<Omit<JsonBatch, 'items'> & { readonly values: readonly unknown[] }, IntakeError> {
  if (Array.isArray(body)) return ok({ single: false, beside: {}, values: body });
  if (!isJsonObject(body)) return fail({ code: 'body-shape-invalid' });
  if (!Object.hasOwn(body, form.list)) return ok({ single: true, beside: {}, values: [body] });
  const { [form.list]: values, ...beside } = body;
  const unknown = Object.keys(beside).find((name) => !form.beside.includes(name));
  if (unknown !== undefined) return fail({ code: 'field-unknown', field: shownText(unknown) });
  if (!Array.isArray(values)) return fail({ code: 'body-shape-invalid', field: form.list });
  return ok({ single: false, beside, values });
}

/** The refusal for what breaks a schema, by the code of the field that does. */
export function schemaRefusal(
  error: ErrorObject | undefined,
  codes: Readonly<Record<string, IntakeErrorCode>>,
): IntakeError {
  if (error === undefined) return { code: 'item-not-object' };
  const field = error.instancePath.split('/')[1];
  if (error.keyword === 'required') {
    return { code: 'field-missing', field: String(error.params['missingProperty']) };
  }
  if (error.keyword === 'additionalProperties') {
    return { code: 'field-unknown', field: shownText(String(error.params['additionalProperty'])) };
  }
  const code = field !== undefined && Object.hasOwn(codes, field) ? codes[field] : undefined;
  return code === undefined ? { code: 'item-not-object' } : { code, field: field! };
}

/** True for what JSON calls an object. */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A client's own text, short enough and whole enough to be sent back to it. */
export function shownText(text: string): string {
  return text.slice(0, 64).toWellFormed();
}
