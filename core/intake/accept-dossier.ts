import {
  addDays,
  instant,
  localDay,
  parseDay,
  parseInstant,
  startOfDay,
  type Instant,
  type LocalDay,
} from '../calendar.ts';
import { knownProcedure, type Directory } from '../directory.ts';
import {
  codeMeaningKey,
  type CodeKind,
  type DossierContact,
  type DossierContent,
  type DossierEntry,
  type DossierScope,
} from '../dossier-log.ts';
import { parseDossierCode } from '../dossier.ts';
import type { IntakeError } from '../errors.ts';
import type { CounterId, OneStopCounter, UnitCode } from '../organisation.ts';
import { redactPersonalData } from '../redaction/redact-personal-data.ts';
import { fail, ok, type Result } from '../result.ts';
import { cleanText } from './clean-text.ts';
import { DEFAULT_SOURCE, type DossierSubmission } from './dossier-submission.ts';
import { parseContact } from './parse-contact.ts';

/** What a decision about a dossier depends on, besides the dossier. */
export interface DossierContext {
  readonly directory: Directory;
  /** What officials have said that unknown codes mean. */
  readonly meanings: ReadonlyMap<string, string>;
  readonly scope: DossierScope;
  readonly author: string;
  readonly now: Instant;
  /**
   * Of an entry without a revision: the first, so that a repeat changes nothing; or the next, where
   * what comes later is meant to replace what was there (files); or one that replaces even what was
   * withdrawn (an official who says so).
   */
  readonly unnumbered: 'first' | 'next' | 'override';
}

/** A clock may run ahead of ours by this much. */
const AHEAD_MS = 24 * 3_600_000;
/** 2000-01-01. */
const EARLIEST = instant(946_684_800_000);
/** Ten years: what is said to have taken longer is a slip of the pen, and would outweigh hundreds. */
const LONGEST_HANDLING_DAYS = 3653;

/**
 * Decides whether a well-formed submission is an entry for the log of dossiers. Unknown codes are no
 * refusal: such a dossier is unplaced. Pure: alike submissions in one context are decided alike.
 */
export function acceptDossier(
  submission: DossierSubmission,
  context: DossierContext,
): Result<DossierEntry, IntakeError> {
  const code = parseDossierCode(submission.dossierCode);
  if (code === null) return fail({ code: 'dossier-code-invalid', field: 'dossierCode' });
  const reason = submission.reason === undefined ? ok(null) : cleanText(submission.reason);
  if (!reason.ok) return fail({ code: 'reason-invalid', field: 'reason' });
  const contact = submission.contact === undefined ? ok(null) : parseContact(submission.contact);
  if (!contact.ok) return contact;
  const otherContacts: DossierContact[] = [];
  for (const other of submission.otherContacts ?? []) {
    const parsed = parseContact(other);
    if (!parsed.ok) return parsed;
    otherContacts.push(parsed.value);
  }
  const content = contentOf(submission, context);
  if (!content.ok) return content;
  const withdrawn = content.value.kind === 'withdrawn';
  const { scope, author, unnumbered } = context;
  return ok({
    source: submission.source ?? DEFAULT_SOURCE,
    code,
    event: submission.event,
    revision: submission.revision ?? unnumberedRevision(withdrawn, unnumbered),
    scope,
    content: content.value,
    contact: withdrawn ? null : contact.value,
    ...(otherContacts.length > 0 && !withdrawn && { otherContacts }),
    author,
    reason: reason.value === null ? null : redactPersonalData(reason.value).text,
  });
}

function unnumberedRevision(
  withdrawn: boolean,
  unnumbered: DossierContext['unnumbered'],
): DossierEntry['revision'] {
  if (withdrawn) return 'next';
  return unnumbered === 'first' ? 0 : unnumbered;
}

function contentOf(
  submission: DossierSubmission,
  context: DossierContext,
): Result<DossierContent, IntakeError> {
  if (submission.withdrawn === true) return ok({ kind: 'withdrawn' });
  for (const field of ['procedureCode', 'unitCode', 'finishedAt'] as const) {
    if (submission[field] === undefined) return fail({ code: 'field-missing', field });
  }
  const { scope, directory, meanings } = context;
  const finishedAt = parseMoment(submission.finishedAt!, 'start');
  if (finishedAt === null || finishedAt < EARLIEST || finishedAt > context.now + AHEAD_MS)
    return fail({ code: 'finished-at-invalid', field: 'finishedAt' });
  if (submission.dueAt !== undefined && parseMoment(submission.dueAt, 'end') === null)
    return fail({ code: 'due-at-invalid', field: 'dueAt' });
  const receipt = checkReceipt(submission, finishedAt);
  if (!receipt.ok) return receipt;
  const content = placeDossier(submission, scope, { directory, meanings });
  const unit =
    content.kind === 'finished'
      ? content.dossier.unit
      : (meanings.get(codeMeaningKey('unit', submission.unitCode!)) ?? submission.unitCode);
  if (scope.unit !== null && unit !== scope.unit)
    return fail({ code: 'unit-not-allowed', field: 'unitCode' });
  return ok(content);
}

function checkReceipt(
  { receivedOn }: DossierSubmission,
  finishedAt: Instant,
): Result<null, IntakeError> {
  if (receivedOn === undefined) return ok(null);
  const day = parseLocalDay(receivedOn);
  const finishedOn = localDay(finishedAt);
  const isOld =
    day === null || day < localDay(EARLIEST) || finishedOn - day > LONGEST_HANDLING_DAYS;
  if (isOld) return fail({ code: 'received-on-invalid', field: 'receivedOn' });
  if (day > finishedOn) return fail({ code: 'received-after-finished', field: 'receivedOn' });
  return ok(null);
}

/** What says where a code belongs. */
export interface Places {
  readonly directory: Directory;
  readonly meanings: ReadonlyMap<string, string>;
}

/**
 * Finds procedure, unit and counter of a submission that was found to be well-formed; `unplaced`
 * names the first that nobody knows.
 */
export function placeDossier(
  submission: DossierSubmission,
  { province }: DossierScope,
  { directory, meanings }: Places,
): DossierContent {
  const meant = (kind: CodeKind, code: string) => meanings.get(codeMeaningKey(kind, code)) ?? code;
  const unplaced = (kind: CodeKind, code: string): DossierContent => ({
    kind: 'unplaced',
    missing: { kind, code },
    submission,
  });
  const { procedureCode = '', unitCode = '', counterId } = submission;
  const unit = directory.units.get(meant('unit', unitCode) as UnitCode);
  if (unit === undefined || unit.province !== province) return unplaced('unit', unitCode);
  // Also one that has ended since: its last dossiers come in late.
  const procedure = knownProcedure(directory, meant('procedure', procedureCode));
  if (procedure === null) return unplaced('procedure', procedureCode);
  const counter =
    counterId === undefined
      ? firstCounter(directory, unit.code)
      : directory.counters.get(meant('counter', counterId) as CounterId);
  if (counter === undefined || counter.unit !== unit.code)
    return unplaced('counter', counterId ?? unitCode);
  return {
    kind: 'finished',
    dossier: {
      province,
      unit: unit.code,
      counter: counter.id,
      procedure: procedure.code,
      filing: submission.filing ?? 'in-person',
      finishedAt: parseMoment(submission.finishedAt ?? '', 'start')!,
      dueAt: submission.dueAt === undefined ? null : parseMoment(submission.dueAt, 'end'),
      receivedOn: submission.receivedOn === undefined ? null : parseLocalDay(submission.receivedOn),
    },
  };
}

function firstCounter(directory: Directory, unit: UnitCode): OneStopCounter | undefined {
  for (const counter of directory.counters.values()) if (counter.unit === unit) return counter;
  return undefined;
}

/** An instant, or a day in Vietnam taken from its start or to its end; null for another text. */
function parseMoment(text: string, edge: 'start' | 'end'): Instant | null {
  const day = parseDay(text);
  if (day === null) return parseInstant(text);
  return edge === 'start' ? startOfDay(day) : instant(startOfDay(addDays(day, 1)) - 1);
}

/** A day, or the day in Vietnam of a time; null for another text. */
function parseLocalDay(text: string): LocalDay | null {
  const at = parseMoment(text, 'start');
  return at === null ? null : localDay(at);
}
