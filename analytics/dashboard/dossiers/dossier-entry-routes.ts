import { Router, type Request, type Response } from 'express';
import type { RecordOutcome } from '../../../core/dossier-log.ts';
import { intakeErrors as en } from '../../../core/messages/en/intake-errors.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { intakeErrors as vi } from '../../../core/messages/vi/intake-errors.ts';
import type { CounterId, OneStopCounter } from '../../../core/organisation.ts';
import type { ProcedureCode } from '../../../core/procedure.ts';
import type { DossiersDependencies } from './dependencies.ts';
import {
  chosenProcedure,
  NOTHING_TYPED,
  toSubmission,
  typedDossier,
  type TypedDossier,
} from './dossier-entry.ts';
import { renderDossierEntry, type EntryPage } from './render-dossier-entry.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';

const PATH = '/dossiers/new';

const ERROR_TEXTS = { vi, en } as const;

/** `/dossiers/new`: one finished dossier by hand, at the counter of who is signed in. */
export function dossierEntryRoutes(dependencies: DossiersDependencies): Router {
  const router = Router();
  const guard = requirePermission('enter-dossiers');
  router.get(PATH, guard, (_request, response) => sendEntry(response, dependencies, {}));
  router.post(PATH, guard, async (request, response) => {
    const page = await enter(request, response, dependencies);
    const { invitation = null } = page;
    const address = dependencies.publicUrl ?? `${request.protocol}://${request.host}`;
    const qr = invitation === null ? null : dependencies.invitationQr(invitation, address);
    sendEntry(response, dependencies, { ...page, qr });
  });
  return router;
}

async function enter(
  request: Request,
  response: Response,
  dependencies: DossiersDependencies,
): Promise<Partial<EntryPage>> {
  const typed = typedDossier(request);
  const { texts } = visitOf(response).view;
  const counter = counterOf(response, typed, dependencies);
  if (counter === undefined) return { typed, problem: texts.entryNoCounter };
  const { official } = visitOf(response).session!;
  const scope = { unit: official.unit ?? counter.unit, officialId: official.id };
  if (formText(request, 'do') === 'withdraw') {
    const { dossierCode, event } = typed;
    const taken = { dossierCode, event, withdrawn: true };
    const outcome = await dependencies.enterDossier(taken, { ...scope, replaces: false });
    return news(outcome, typed, response);
  }
  const found = await dependencies.findProcedures(typed.procedure);
  const chosen = dependencies.directory().procedures.get(typed.procedureCode as ProcedureCode);
  const procedure = chosenProcedure(typed, found, chosen);
  if (procedure === null) {
    const problem = found.length === 0 ? texts.entryNoProcedure : null;
    return { typed, problem, choices: found };
  }
  const submission = toSubmission(typed, procedure, { counter, now: dependencies.now() });
  const replaces = formText(request, 'do') === 'replace';
  const outcome = await dependencies.enterDossier(submission, { ...scope, replaces });
  return news(outcome, { ...typed, procedureCode: procedure.code }, response);
}

/** What became of the dossier; an empty form follows, for the same procedure. */
function news(outcome: RecordOutcome, typed: TypedDossier, response: Response): Partial<EntryPage> {
  const { texts, language } = visitOf(response).view;
  const known = outcome.status === 'refused' && outcome.error.code === 'dossier-conflict';
  if (outcome.status === 'refused' && !known) {
    return { typed, problem: ERROR_TEXTS[language][outcome.error.code] };
  }
  const status = outcome.status === 'refused' ? 'duplicate' : outcome.status;
  const { procedure, procedureCode, counter } = typed;
  return {
    notice: fillIn(texts[`entered-${status}`], { code: typed.dossierCode }),
    entered: { typed, status },
    invitation: outcome.status === 'stored' ? outcome.invitation : null,
    typed: { ...NOTHING_TYPED, procedure, procedureCode, counter },
  };
}

/** The counter of the account; who has none names one of their unit. */
function counterOf(
  response: Response,
  typed: TypedDossier,
  { directory, province }: DossiersDependencies,
): OneStopCounter | undefined {
  const { official } = visitOf(response).session!;
  const counter = directory().counters.get(official.counter ?? (typed.counter as CounterId));
  const allowed = official.unit === null || counter?.unit === official.unit;
  return allowed && counter?.province === province ? counter : undefined;
}

function sendEntry(
  response: Response,
  { directory, province }: DossiersDependencies,
  change: Partial<EntryPage>,
): void {
  const { view, session } = visitOf(response);
  const { counter, unit } = session!.official;
  const own = counter === null ? undefined : directory().counters.get(counter);
  const page: EntryPage = {
    counter: own ?? null,
    counters: [...directory().counters.values()].filter(
      (at) => at.province === province && (unit === null || at.unit === unit),
    ),
    typed: NOTHING_TYPED,
    notice: null,
    problem: null,
    choices: [],
    entered: null,
    invitation: null,
    qr: null,
    ...change,
  };
  sendPage(response, {
    title: view.texts.entryTitle,
    body: renderDossierEntry(page, view),
    status: page.problem === null ? 200 : 422,
    path: `/dashboard${PATH}`,
  });
}
