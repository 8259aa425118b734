import { Router, type Request, type Response } from 'express';
import { localDay, parseDay } from '../../../core/calendar.ts';
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
    if (!frozen.ok) {
      return refuse(request, response, { dependencies, problem: frozen.error });
    }
    const query = new URLSearchParams({ baseline: frozen.value, done: 'frozen' });
    response.redirect(303, `/dashboard/reduction?${query.toString()}`);
  });
  const signers = requirePermission('sign-baselines');
  router.post('/reduction/baselines/:id/sign-off', signers, async (request, response, next) => {
    const problem = await signOff(request, response, dependencies);
    if (problem === 'baseline-unknown') return next();
    if (problem !== null) return refuse(request, response, { dependencies, problem });
    const query = new URLSearchParams({ baseline: String(request.params['id']), done: 'signed' });
    response.redirect(303, `/dashboard/reduction?${query.toString()}`);
  });
  return router;
}

type SignProblem = 'signMissing' | SignOffRefusal;
type FreezeProblem = 'freezeMissing' | 'freezeEmpty' | 'freezeTaken';

const FIELDS_OF = {
  freezeMissing: ['name', 'frozenOn', 'source'],
  signMissing: ['decision', 'decidedOn'],
} as const;
const LONGEST: Readonly<Record<string, number>> = {
  name: LONGEST_NAME,
  source: LONGEST_SOURCE,
  decision: LONGEST_SOURCE,
};

/** The page again, with what is wrong and with everything that was typed. */
async function refuse(
  request: Request,
  response: Response,
  {
    dependencies,
    problem,
  }: {
    readonly dependencies: ReductionDependencies;
    readonly problem: SignProblem | FreezeProblem;
  },
): Promise<void> {
  const text = REDUCTION_WORDS[visitOf(response).view.language][problem];
  const fields = ['name', 'frozenOn', 'source', 'scope', 'decision', 'decidedOn'];
  const typed = Object.fromEntries(fields.map((field) => [field, formText(request, field)]));
  const asked = problem === 'freezeMissing' || problem === 'signMissing' ? FIELDS_OF[problem] : [];
  const today = localDay(dependencies.now());
  const isRight = (field: string) => {
    if (field in LONGEST) return typedReason(request, field, LONGEST[field]!) !== null;
    const day = parseDay(typed[field] ?? '');
    return day !== null && day <= today;
  };
  const wrong = asked.filter((field) => !isRight(field));
  const notice = { kind: 'bad', text } as const;
  await sendReduction(request, response, { dependencies, typed, wrong, notice });
}

/** Null when it is signed. */
async function signOff(
  request: Request,
  response: Response,
  { reductions, province, now }: ReductionDependencies,
): Promise<SignProblem | null> {
  const author = visitOf(response).session!.official.signInName;
  const decision = typedReason(request, 'decision', LONGEST_SOURCE);
  const decidedOn = parseDay(formText(request, 'decidedOn'));
  if (decision === null || decidedOn === null || decidedOn > localDay(now())) return 'signMissing';
  const signed = await reductions.signOff(province, String(request.params['id']), {
    decision,
    decidedOn,
    author,
    at: now(),
  });
  return signed.ok ? null : signed.error;
}

/** Answers the id of the list. */
async function freeze(
  request: Request,
  response: Response,
  dependencies: ReductionDependencies,
): Promise<Result<string, FreezeProblem>> {
  const { reductions, procedures: catalogue, province, now } = dependencies;
  const name = typedReason(request, 'name', LONGEST_NAME);
  const source = typedReason(request, 'source', LONGEST_SOURCE);
  const frozenOn = parseDay(formText(request, 'frozenOn'));
  const scope = BASELINE_SCOPES.find((each) => each === formText(request, 'scope'));
  if (
    name === null ||
    source === null ||
    scope === undefined ||
    frozenOn === null ||
    frozenOn > localDay(now())
  ) {
    return fail('freezeMissing');
  }
  const inForce = await catalogue.inForce(frozenOn);
  const inScope = inForce.filter(({ level }) => isInScope(level, scope));
  if (inScope.length === 0) return fail('freezeEmpty');
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
  return frozen ? ok(baseline.id) : fail('freezeTaken');
}

function isInScope(level: ProcedureDetails['level'], scope: BaselineScope): boolean {
  if (scope === 'all') return true;
  return scope === 'commune' ? level === 'commune' : level !== 'central';
}
