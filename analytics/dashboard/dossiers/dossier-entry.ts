import type { Request } from 'express';
import { isoInstant, parseDay, type Instant } from '../../../core/calendar.ts';
import {
  COMPLETION_EVENTS,
  FILINGS,
  type CompletionEvent,
  type Filing,
} from '../../../core/dossier.ts';
import type { DossierSubmission } from '../../../core/intake/dossier-submission.ts';
import type { OneStopCounter } from '../../../core/organisation.ts';
import type { Procedure } from '../../../core/procedure.ts';
import { formText } from '../visit.ts';

/** What was typed on the page; the form shows it again until it is saved. */
export interface TypedDossier {
  readonly dossierCode: string;
  /** Words, a name or a code. */
  readonly procedure: string;
  /** Chosen from what the words found; empty when nothing was. */
  readonly procedureCode: string;
  readonly counter: string;
  readonly event: CompletionEvent;
  readonly filing: Filing;
  readonly dueOn: string;
  readonly receivedOn: string;
}

export const NOTHING_TYPED: TypedDossier = {
  dossierCode: '',
  procedure: '',
  procedureCode: '',
  counter: '',
  event: 'returned',
  filing: 'in-person',
  dueOn: '',
  receivedOn: '',
};

/** The fields of the form; what is no choice of ours becomes the usual one. */
export function typedDossier(request: Request): TypedDossier {
  const event = formText(request, 'event');
  const filing = formText(request, 'filing');
  return {
    dossierCode: formText(request, 'dossierCode').trim().slice(0, 80),
    procedure: formText(request, 'procedure').trim().slice(0, 200),
    procedureCode: formText(request, 'procedureCode'),
    counter: formText(request, 'counter'),
    event: COMPLETION_EVENTS.find((known) => known === event) ?? 'returned',
    filing: FILINGS.find((known) => known === filing) ?? 'in-person',
    dueOn: formText(request, 'dueOn'),
    receivedOn: formText(request, 'receivedOn').slice(0, 40),
  };
}

/**
 * The procedure that was meant, as far as nobody has to be asked: the chosen one, while its name still
 * stands in the field, or the only one found.
 */
export function chosenProcedure(
  typed: TypedDossier,
  found: readonly Procedure[],
  chosen: Procedure | undefined,
): Procedure | null {
  const names = (procedure: Procedure) => [
    procedure.name,
    procedure.code,
    procedureTitle(procedure),
  ];
  if (chosen !== undefined && (typed.procedure === '' || names(chosen).includes(typed.procedure)))
    return chosen;
  const exact = found.filter((procedure) => names(procedure).includes(typed.procedure));
  if (exact.length === 1) return exact[0]!;
  return found.length === 1 ? found[0]! : null;
}

/** As it stands in the field once it is chosen. */
export function procedureTitle({ code, name }: Procedure): string {
  return `${code} ${name}`;
}

/** What is sent to the log of dossiers: finished now, at the counter. */
export function toSubmission(
  typed: TypedDossier,
  procedure: Procedure,
  at: { readonly counter: OneStopCounter; readonly now: Instant },
): DossierSubmission {
  return {
    dossierCode: typed.dossierCode,
    event: typed.event,
    procedureCode: procedure.code,
    unitCode: at.counter.unit,
    counterId: at.counter.id,
    filing: typed.filing,
    finishedAt: isoInstant(at.now),
    ...(parseDay(typed.dueOn) !== null && { dueAt: typed.dueOn }),
    ...(typed.receivedOn !== '' && { receivedOn: typed.receivedOn }),
  };
}
