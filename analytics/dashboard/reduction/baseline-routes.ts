import { Router, type Request, type Response } from 'express';
import { localDay, parseDay, type LocalDay } from '../../../core/calendar.ts';
import type { ProcedureDetails } from '../../../core/catalogue/procedure-details.ts';
import { baselineId } from '../../../core/reduction/read-baseline-list.ts';
import type { ReductionBaseline } from '../../../core/reduction/reduction-baseline.ts';
import type { SignOffRefusal } from '../../../core/reduction/reduction-ledger.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { typedReason } from '../typed-fields.ts';
import { formText, requirePermission, visitOf } from '../visit.ts';
import { baselineProcedures } from './baseline-figures.ts';
import type { ReductionDependencies } from './dependencies.ts';
import { REDUCTION_WORDS } from './reduction-words.ts';
import { BASELINE_SCOPES, type BaselineScope } from './render-freeze-form.ts';
import { sendReduction } from './send-reduction.ts';

const LONGEST_NAME = 200;
const LONGEST_SOURCE = 300;

/** `/reduction/baselines`: lists are frozen, and signed off by whoever answers for them. */
export function baselineRoutes(dependencies: ReductionDependencies): Router {
  const router = Router();
  const freezers = requirePermission('freeze-baselines');
  router.post('/reduction/baselines', freezers, async (request, response) => {
    const frozen = await freeze(request, response, dependencies);
    if (!frozen.ok) return refuse(request, response, dependencies, frozen.error);
    const query = new URLSearchParams({ baseline: frozen.value, done: 'frozen' });
    response.redirect(303, `/dashboard/reduction?${query.toString()}`);
  });
  const signers = requirePermission('sign-baselines');
  router.post('/reduction/baselines/:id/sign-off', signers, async (request, response, next) => {
    const refusal = await signOff(request, response, dependencies);
    if (refusal?.problem === 'baseline-unknown') return next();
    if (refusal !== null) return refuse(request, response, dependencies, refusal);
    const query = new URLSearchParams({ baseline: String(request.params['id']), done: 'signed' });
    response.redirect(303, `/dashboard/reduction?${query.toString()}`);
  });
  return router;
}

/** Why nothing was kept, and which fields are to blame. */
interface Refusal {
  readonly problem:
    'signMissing' | 'freezeMissing' | 'freezeEmpty' | 'freezeTaken' | SignOffRefusal;
  readonly wrong: readonly string[];
}

/** The page again, with what is wrong and with everything that was typed. */
async function refuse(
  request: Request,
  response: Response,
  dependencies: ReductionDependencies,
  { problem, wrong }: Refusal,
): Promise<void> {
  const text = REDUCTION_WORDS[visitOf(response).view.language][problem];
  const fields = ['name', 'frozenOn', 'source', 'scope', 'decision', 'decidedOn'];
  const typed = Object.fromEntries(fields.map((field) => [field, formText(request, field)]));
  const notice = { kind: 'bad', text } as const;
  await sendReduction(request, response, { dependencies, typed, wrong, notice });
}

/** A day that is not later than today; null for another text. */
function typedDay(request: Request, name: string, today: LocalDay): LocalDay | null {
  const day = parseDay(formText(request, name));
  return day !== null && day <= today ? day : null;
}

function unread(fields: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(fields).filter((name) => fields[name] === null);
}

/** Null when it is signed. */
async function signOff(
  request: Request,
  response: Response,
  { reductions, province, now }: ReductionDependencies,
): Promise<Refusal | null> {
  const author = visitOf(response).session!.official.signInName;
  const decision = typedReason(request, 'decision', LONGEST_SOURCE);
  const decidedOn = typedDay(request, 'decidedOn', localDay(now()));
  if (decision === null || decidedOn === null) {
    return { problem: 'signMissing', wrong: unread({ decision, decidedOn }) };
  }
  const signed = await reductions.signOff(province, String(request.params['id']), {
    decision,
    decidedOn,
    author,
    at: now(),
  });
  return signed.ok ? null : { problem: signed.error, wrong: [] };
}

/** Answers the id of the list. */
async function freeze(
  request: Request,
  response: Response,
  dependencies: ReductionDependencies,
): Promise<Result<string, Refusal>> {
  const { reductions, procedures: catalogue, province, now } = dependencies;
  const name = typedReason(request, 'name', LONGEST_NAME);
  const source = typedReason(request, 'source', LONGEST_SOURCE);
  const frozenOn = typedDay(request, 'frozenOn', localDay(now()));
  const scope = BASELINE_SCOPES.find((each) => each === formText(request, 'scope'));
  if (name === null || source === null || frozenOn === null || scope === undefined) {
    return fail({ problem: 'freezeMissing', wrong: unread({ name, frozenOn, source }) });
  }
  const inForce = await catalogue.inForce(frozenOn);
  const inScope = inForce.filter(({ level }) => isInScope(level, scope));
  if (inScope.length === 0) return fail({ problem: 'freezeEmpty', wrong: [] });
  const baseline: ReductionBaseline = {
    id: baselineId(name, frozenOn),
    name,
    frozenOn,
    source,
    procedures: await baselineProcedures(inScope, frozenOn, dependencies),
  };
  const author = visitOf(response).session!.official.signInName;
  const frozen = await reductions.freeze(province, baseline, {
    author,
    at: now(),
    reason: source,
  });
  return frozen ? ok(baseline.id) : fail({ problem: 'freezeTaken', wrong: [] });
}

function isInScope(level: ProcedureDetails['level'], scope: BaselineScope): boolean {
  if (scope === 'all') return true;
  return scope === 'commune' ? level === 'commune' : level !== 'central';
}
