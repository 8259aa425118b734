import type { LocalDay } from '../../core/calendar.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import { explainAction, type ActionStanding } from '../../core/reduction/explain-action.ts';
import type { ReductionAction } from '../../core/reduction/reduction-action.ts';
import type { ReductionBaseline } from '../../core/reduction/reduction-baseline.ts';
import type { SignOff } from '../../core/reduction/reduction-ledger.ts';
import {
  reductionProgress,
  type ReductionProgress,
} from '../../core/reduction/reduction-progress.ts';
import { reductionForecast } from '../stats/reduction-forecast.ts';

/** A procedure of the baseline that is cut or simplified, and by what. */
interface ReducedProcedure {
  readonly code: ProcedureCode;
  readonly name: string;
  readonly kind: 'abolished' | 'merged-away' | 'simplified';
  readonly decision: string;
  /** Id of the act that did it. */
  readonly action: string;
  readonly effectiveOn: LocalDay;
}

interface ExplainedAction {
  readonly action: ReductionAction;
  readonly standing: ActionStanding;
}

/** A list that may be counted against. */
interface NamedBaseline extends Omit<ReductionBaseline, 'procedures'> {
  readonly signedOff: boolean;
}

/** The whole answer to "where do we stand against 20 %?": page, file and API read this one value. */
export interface ReductionReport {
  readonly target: number;
  readonly on: LocalDay;
  /** Every named list; one of them is counted against. */
  readonly baselines: readonly NamedBaseline[];
  /** Whether the figure stands on a list that nobody has signed off; false without one. */
  readonly provisional: boolean;
  /** Who answers for the list that is counted against; null while nobody does. */
  readonly signOff: SignOff | null;
  /** Null until a baseline was entered: "chưa có số liệu gốc", never 0 %. */
  readonly progress: Omit<ReductionProgress, 'fates'> | null;
  /** No sampling error is in it: met, or not met yet. Null without a baseline. */
  readonly verdict: 'met' | 'not-met' | null;
  /** The same of each degree of certainty: in effect, once all that is decided is, and all that is proposed. */
  readonly verdicts: Readonly<
    Record<'strict' | 'onceDecided' | 'onceProposed', 'met' | 'not-met'>
  > | null;
  /** Procedures still to be cut for the target. */
  readonly missing: number;
  /** Where it will stand at the end of the year of `on` if it goes on so; null when that can't be told. */
  readonly forecast: (ReturnType<typeof reductionForecast> & { readonly by: LocalDay }) | null;
  readonly reduced: readonly ReducedProcedure[];
  readonly actions: readonly ExplainedAction[];
}

/** What programs of others may read. */
type OpenReductionReport = Omit<ReductionReport, 'signOff'> & {
  readonly signOff: Pick<SignOff, 'decision' | 'decidedOn'> | null;
};

export interface ReductionQuestion {
  readonly baselines: ReductionReport['baselines'];
  readonly baseline: ReductionBaseline | null;
  readonly signOff: SignOff | null;
  readonly actions: readonly ReductionAction[];
  readonly on: LocalDay;
  /** Share of the list to be cut, 0..1. */
  readonly target: number;
  /** Day to which the forecast looks. */
  readonly by: LocalDay;
  /** Procedures of which alone it is told; null: all of the list. What became of them is decided over all. */
  readonly only?: ((code: ProcedureCode) => boolean) | null;
  readonly nameOf: (code: ProcedureCode) => string;
}

/** Months of history below which a forecast is no more than a guess. */
const LEAST_DAYS = 90;

/** Puts the count, its verdict, its forecast and every reason together. Pure. */
export function buildReductionReport(question: ReductionQuestion): ReductionReport {
  const { baselines, baseline, on, target, only = null } = question;
  const counted = reductionProgress(baseline, question.actions, on, only);
  const actions = question.actions.filter(
    ({ procedures, successor }) =>
      only === null || procedures.some(only) || (successor !== null && only(successor)),
  );
  if (counted === null) {
    return {
      target,
      on,
      baselines,
      provisional: false,
      signOff: null,
      progress: null,
      verdict: null,
      verdicts: null,
      missing: 0,
      forecast: null,
      reduced: [],
      actions: actions.map((action) => ({ action, standing: 'no-baseline' })),
    };
  }
  // Why an act counts hangs on all that it acts on.
  const whole = only === null ? counted : reductionProgress(baseline, question.actions, on)!;
  const progress = withoutFates(counted);
  // The product of the doubles may be a little more than the whole number it stands for.
  const needed = Math.ceil(target * progress.strict.of - 1e-9);
  const verdictOn = ({ cut }: { readonly cut: number }) => (cut >= needed ? 'met' : 'not-met');
  const { strict, onceDecided, onceProposed } = progress;
  const verdicts = {
    strict: verdictOn(strict),
    onceDecided: verdictOn(onceDecided),
    onceProposed: verdictOn(onceProposed),
  } as const;
  return {
    target,
    on,
    baselines,
    provisional: question.signOff === null,
    signOff: question.signOff,
    progress,
    verdict: strict.of === 0 ? null : verdicts.strict,
    verdicts: strict.of === 0 ? null : verdicts,
    missing: Math.max(0, needed - strict.cut),
    forecast: forecastOf(progress, question),
    reduced: reducedIn(counted, question),
    actions: actions.map((action) => ({ action, standing: explainAction(action, whole) })),
  };
}

/** The report for those who are no officials: whose hand signed the list is left out. */
export function withoutSigner(report: ReductionReport): OpenReductionReport {
  if (report.signOff === null) return { ...report, signOff: null };
  const { decision, decidedOn } = report.signOff;
  return { ...report, signOff: { decision, decidedOn } };
}

/** The procedures that are cut by the day of the report: abolished, or merged into another one. */
export function cutCodes(
  report: Pick<ReductionReport, 'reduced'> | null,
): ReadonlySet<ProcedureCode> {
  const cut = (report?.reduced ?? []).filter(({ kind }) => kind !== 'simplified');
  return new Set(cut.map(({ code }) => code));
}

/** The reasons are told procedure by procedure in `reduced`. */
function withoutFates(counted: ReductionProgress): Omit<ReductionProgress, 'fates'> {
  const { fates: _, ...progress } = counted;
  return progress;
}

function forecastOf(
  { strict, baseline }: Omit<ReductionProgress, 'fates'>,
  { on, by, target }: ReductionQuestion,
): ReductionReport['forecast'] {
  const elapsed = on - baseline.frozenOn;
  if (elapsed < LEAST_DAYS || by < on || strict.of === 0) return null;
  const { cut, of } = strict;
  return {
    ...reductionForecast({ cut, of, target, elapsed, left: by - on }),
    by,
  };
}

function reducedIn(
  { fates }: ReductionProgress,
  { nameOf }: ReductionQuestion,
): readonly ReducedProcedure[] {
  return [...fates].flatMap(([code, fate]) => {
    if (fate.kind === 'unchanged' || fate.kind === 'not-cut') return [];
    const { id: action, decision, effectiveOn } = fate.by;
    return [
      {
        code,
        name: nameOf(code),
        kind: fate.kind,
        decision: decision ?? '',
        action,
        effectiveOn: effectiveOn!,
      },
    ];
  });
}
