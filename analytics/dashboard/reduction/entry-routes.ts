import { Router, type Request, type Response } from 'express';
import { isoDay, localDay } from '../../../core/calendar.ts';
import type { ProcedureCode } from '../../../core/procedure.ts';
import {
  readTypedAction,
  type TypedAction,
  type TypedChange,
} from '../../../core/reduction/read-typed-action.ts';
import { actionId, type ReductionAction } from '../../../core/reduction/reduction-action.ts';
import type { ActionVersion } from '../../../core/reduction/reduction-ledger.ts';
import { auditNote } from '../audit-changes.ts';
import { figureAsTyped, typedLine, typedReason } from '../typed-fields.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import { actionAddress } from './action-address.ts';
import { unitWords } from './action-texts.ts';
import { findActionVersions } from './action-versions.ts';
import type { ReductionDependencies } from './dependencies.ts';
import { ENTRY_WORDS } from './reduction-words.ts';
import { LONGEST_REASON } from './render-action.ts';
import { renderActionForm, type ActionForm } from './render-action-form.ts';

const NEW = '/reduction/actions/new';
const CORRECT = '/reduction/actions/:key/correct';
/** Lines before and after that a form may have. */
const MOST_LINES = 20;

/** `/reduction/actions/new` and `KEY/correct`: an act is written into the ledger, or put right. */
export function entryRoutes(dependencies: ReductionDependencies): Router {
  const router = Router();
  const writers = requirePermission('freeze-baselines');
  router.get(NEW, writers, (request, response) => {
    const { procedures } = request.query;
    const typed = { ...EMPTY, procedures: typeof procedures === 'string' ? procedures : '' };
    sendForm(response, { typed, standing: null });
  });
  router.post('/reduction/actions', writers, (request, response) =>
    save(request, response, { dependencies, standing: null }),
  );
  router.get(CORRECT, writers, async (request, response, next) => {
    const standing = await findStanding(request, dependencies);
    if (standing === null) return next();
    sendForm(response, { typed: typedOf(standing.action, response), standing });
  });
  router.post(CORRECT, writers, async (request, response, next) => {
    const standing = await findStanding(request, dependencies);
    if (standing === null) return next();
    await save(request, response, { dependencies, standing });
  });
  return router;
}

/** The newest version of an act that was not taken out. */
async function findStanding(
  request: Request,
  dependencies: ReductionDependencies,
): Promise<ActionVersion | null> {
  const newest = (await findActionVersions(request, dependencies)).at(-1);
  return newest === undefined || newest.withdrawn ? null : newest;
}

interface Saving {
  readonly dependencies: ReductionDependencies;
  /** The act that is corrected; null for a new one. */
  readonly standing: ActionVersion | null;
}

async function save(
  request: Request,
  response: Response,
  { dependencies, standing }: Saving,
): Promise<void> {
  const typed = typedIn(request);
  const reason = typedLine(request, 'reason');
  const isSure = formText(request, 'unknownOk') === 'yes';
  const form = { typed, standing, reason, isSure };
  const read = readTypedAction(typed, localDay(dependencies.now()));
  if (!read.ok) return sendForm(response, { ...form, problems: read.error });
  const unknown = isSure ? [] : unknownCodes(read.value, standing, dependencies);
  if (unknown.length > 0) return sendForm(response, { ...form, unknown });
  if (standing !== null && typedReason(request, 'reason', LONGEST_REASON) === null) {
    return sendForm(response, { ...form, noReason: true });
  }
  const { reductions, province } = dependencies;
  const id = standing?.action.id ?? actionId(read.value);
  const action: ReductionAction = { id, ...read.value };
  const other = (await reductions.listActions(province)).find(
    (each) => each.id !== id && actionId(each) === actionId(action),
  );
  if (other !== undefined) return sendForm(response, { ...form, clash: ['taken', other.id] });
  const outcome = await enter(request, response, { dependencies, action, reason, standing });
  if (outcome === 'conflict') {
    // Whoever saves again has been told of the version that stands.
    const now = (await findActionVersions(request, dependencies)).at(-1) ?? standing;
    const clash = [standing === null ? 'taken' : 'conflict', id] as const;
    return sendForm(response, { ...form, standing: standing === null ? null : now, clash });
  }
  const done = standing === null ? 'entered' : 'corrected';
  response.redirect(303, `${actionAddress(id)}?done=${done}`);
}

async function enter(
  request: Request,
  response: Response,
  {
    dependencies,
    action,
    reason,
    standing,
  }: Saving & { readonly action: ReductionAction; readonly reason: string },
): Promise<'stored' | 'known' | 'conflict'> {
  const { reductions, province, audit, now } = dependencies;
  const at = now();
  const author = visitOf(response).session!.official.signInName;
  const seen = standing === null ? 0 : Number(formText(request, 'version')) || 0;
  const outcome = await reductions.enter(province, { action, after: seen }, { author, at, reason });
  if (outcome === 'conflict') return outcome;
  const path = standing === null ? '/reduction/actions' : CORRECT;
  const detail = {
    ...(standing !== null && { reason }),
    // Sent twice, or saved without a change.
    ...(outcome === 'known' && { unchanged: 'yes' }),
  };
  await audit.append(
    auditNote(request, response, {
      at,
      act: `POST /dashboard${path}`,
      object: action.id.slice(0, 200),
      detail,
    }),
  );
  return outcome;
}

/** Codes that nobody has heard of: a slip of the finger, more often than not. */
function unknownCodes(
  { procedures, successor, kind }: Omit<ReductionAction, 'id'>,
  standing: ActionVersion | null,
  { directory }: ReductionDependencies,
): readonly ProcedureCode[] {
  const known = directory().procedures;
  // A successor may be newer than the catalogue: only what is acted on must be there.
  const asked = kind === 'new' || successor === null ? procedures : [...procedures, successor];
  const before = standing?.action;
  return asked.filter(
    (code) =>
      !known.has(code) && before?.successor !== code && before?.procedures.includes(code) !== true,
  );
}

const EMPTY: TypedAction = {
  kind: '',
  procedures: '',
  successor: '',
  competence: 'province',
  decision: '',
  decidedOn: '',
  effectiveOn: '',
  yearlyCostAfter: '',
  changes: [],
};

function typedIn(request: Request): TypedAction {
  const lines: TypedChange[] = [];
  const body = request.body as Readonly<Record<string, unknown>> | undefined;
  for (let at = 0; at < MOST_LINES && body?.[`before-${at}`] !== undefined; at += 1) {
    const field = (name: string) => formText(request, `${name}-${at}`);
    lines.push({
      attribute: field('attribute'),
      before: field('before'),
      after: field('after'),
      unit: field('unit'),
    });
  }
  return {
    kind: formText(request, 'kind'),
    procedures: formText(request, 'procedures'),
    successor: formText(request, 'successor'),
    competence: formText(request, 'competence'),
    decision: formText(request, 'decision'),
    decidedOn: formText(request, 'decidedOn'),
    effectiveOn: formText(request, 'effectiveOn'),
    yearlyCostAfter: formText(request, 'yearlyCostAfter'),
    changes: lines,
  };
}

/** The act as it would have been typed. */
function typedOf(action: ReductionAction, response: Response): TypedAction {
  const { view } = visitOf(response);
  const figure = (value: number | null) => (value === null ? '' : figureAsTyped(value));
  return {
    kind: action.kind,
    procedures: action.procedures.join(', '),
    successor: action.successor ?? '',
    competence: action.competence,
    decision: action.decision ?? '',
    decidedOn: action.decidedOn === null ? '' : isoDay(action.decidedOn),
    effectiveOn: action.effectiveOn === null ? '' : isoDay(action.effectiveOn),
    yearlyCostAfter: figure(action.yearlyCostAfter),
    changes: action.changes.map(({ attribute, before, after, unit }) => ({
      attribute,
      before: figure(before),
      after: figure(after),
      unit: unitWords(unit, view) ?? '',
    })),
  };
}

type Shown = Pick<ActionForm, 'typed' | 'standing'> & Partial<ActionForm>;

function sendForm(response: Response, shown: Shown): void {
  const { view } = visitOf(response);
  const words = ENTRY_WORDS[view.language];
  const form: ActionForm = {
    problems: [],
    unknown: [],
    noReason: false,
    clash: null,
    reason: '',
    isSure: false,
    ...shown,
  };
  const isBad =
    form.problems.length > 0 || form.unknown.length > 0 || form.noReason || form.clash !== null;
  const { standing } = form;
  sendPage(response, {
    title: standing === null ? words.newTitle : words.correctTitle,
    body: renderActionForm(form, view),
    status: isBad ? 422 : 200,
    path: standing === null ? `/dashboard${NEW}` : `${actionAddress(standing.action.id)}/correct`,
  });
}
