import { localDay, localMonth, addMonths, type LocalDay } from '../../../core/calendar.ts';
import type { ProcedureDetails } from '../../../core/catalogue/procedure-details.ts';
import {
  COMPLIANCE_ASSUMPTIONS,
  defaultForm,
  parseAssumptions,
  type ComplianceAssumptions,
} from '../../../core/reduction/compliance-assumptions.ts';
import { complianceCostOf, hourlyIncome } from '../../../core/reduction/compliance-cost.ts';
import {
  parseReviewAssumptions,
  REVIEW_ASSUMPTIONS,
  type ReviewAssumptions,
} from '../../../core/reduction/review-assumptions.ts';
import type { StoredSetting } from '../../../core/setting.ts';
import { cutCodes } from '../../reports/reduction-report.ts';
import { reviewBoard, type BoardRow } from '../../reports/review-board.ts';
import type { BoardDependencies } from './dependencies.ts';

/** The board, and what it was reckoned by. */
export interface LoadedBoard {
  readonly rows: readonly BoardRow[];
  readonly assumptions: ReviewAssumptions;
  /** The setting that they come from; null: nobody has set them. */
  readonly setting: StoredSetting | null;
}

export interface BoardLoader {
  /** The board as it stood within the last minute; after a pause, within the last ten. */
  load(): Promise<LoadedBoard>;
  /** What comes next is read anew: somebody has changed what it rests on. */
  forget(): void;
}

/** Counts of yesterday and before do not change from one moment to the next. */
const KEPT_MS = 60_000;
/** So old a board is still shown to whoever comes first, while it is read anew. */
const SHOWN_MS = 10 * 60_000;

/**
 * Catalogue, counts, voices and costs put together, read once a minute for all who ask; only the first
 * one after a long pause waits for it.
 */
export function createBoardLoader(dependencies: BoardDependencies): BoardLoader {
  let kept: { readonly at: number; readonly board: Promise<LoadedBoard> } | null = null;
  return {
    load() {
      const at = dependencies.now();
      const before = kept;
      const age = before === null ? Infinity : at - before.at;
      if (before !== null && age < KEPT_MS && age >= 0) return before.board;
      const mine = { at, board: loadBoard(dependencies) };
      kept = mine;
      mine.board.catch(() => {
        if (kept === mine) kept = null;
      });
      return before !== null && age < SHOWN_MS && age >= 0 ? before.board : mine.board;
    },
    forget: () => void (kept = null),
  };
}

async function loadBoard(dependencies: BoardDependencies): Promise<LoadedBoard> {
  const { procedures, ratings, dossiers, nominations, compliance, settings } = dependencies;
  const { province, now, reductionReport } = dependencies;
  const today = localDay(now());
  const year = lastYear(today);
  const query = {
    province,
    dimension: 'procedure',
    grain: 'month',
    by: 'member',
    ...year,
  } as const;
  const [details, ledger, rated, finished, wishes, stored, costs, setting] = await Promise.all([
    procedures.inForce(today),
    reductionReport({ baseline: null, on: null }),
    ratings.tally(query),
    dossiers.tally(query),
    nominations.families(province),
    compliance.list(province),
    settings.find(COMPLIANCE_ASSUMPTIONS),
    settings.find(REVIEW_ASSUMPTIONS),
  ]);
  // Cut by the ledger, though the catalogue may not say so yet: there is nothing left to review.
  const cut = cutCodes(ledger);
  const costAssumptions = parseAssumptions(costs?.value);
  const assumptions = parseReviewAssumptions(setting?.value);
  const income = hourlyIncome(costAssumptions.gdpPerHead);
  const worked = new Map(stored.map(({ procedure, forms }) => [procedure, forms.now]));
  const rows = reviewBoard({
    procedures: details.filter(({ code }) => !cut.has(code)),
    ratings: rated,
    dossiers: finished,
    wishes,
    assumptions,
    costOf(procedure) {
      const form = worked.get(procedure.code);
      const { perDossier } = complianceCostOf(
        form ?? assumedForm(procedure, costAssumptions),
        income,
      );
      return { perDossier, worked: form !== undefined };
    },
  });
  return { rows, assumptions, setting };
}

/** The twelve months up to yesterday: today's counts show nobody live (docs/decisions/0007). */
function lastYear(today: LocalDay) {
  const to = localMonth(today);
  return { from: addMonths(to, -11), to, lessDay: today };
}

/** Only its figures are needed: the words of its lines are nowhere shown. */
function assumedForm(procedure: ProcedureDetails, assumptions: ComplianceAssumptions) {
  const words = {
    anyPaper: '',
    handIn: '',
    handInOnline: '',
    pay: '',
    collect: '',
    assumed: '',
    fromCatalogue: '',
    counted: '',
  };
  return defaultForm(procedure, 0, { assumptions, words });
}
