import { localDay, localMonth, addMonths, type LocalDay } from '../../../core/calendar.ts';
import type { ProcedureDetails } from '../../../core/catalogue/procedure-details.ts';
import {
  COMPLIANCE_ASSUMPTIONS,
  defaultForm,
  parseAssumptions,
  type ComplianceAssumptions,
} from '../../../core/reduction/compliance-assumptions.ts';
import { complianceCostOf, hourlyIncome } from '../../../core/reduction/compliance-cost.ts';
import { reviewBoard, REVIEW_ASSUMPTIONS, type BoardRow } from '../../reports/review-board.ts';
import type { BoardDependencies } from './dependencies.ts';

/** The board, as it stood within the last minute. */
export type BoardLoader = () => Promise<readonly BoardRow[]>;

/** Counts of yesterday and before do not change from one moment to the next. */
const KEPT_MS = 60_000;

/** Catalogue, counts, voices and costs put together; kept for a minute, and read once for all who ask. */
export function createBoardLoader(dependencies: BoardDependencies): BoardLoader {
  let kept: { readonly at: number; readonly board: Promise<readonly BoardRow[]> } | null = null;
  return () => {
    const at = dependencies.now();
    if (kept !== null && at - kept.at < KEPT_MS && at >= kept.at) return kept.board;
    const board = load(dependencies);
    kept = { at, board };
    board.catch(() => (kept = null));
    return board;
  };
}

async function load(dependencies: BoardDependencies): Promise<readonly BoardRow[]> {
  const { procedures, ratings, dossiers, nominations, compliance, settings } = dependencies;
  const { province, now } = dependencies;
  const today = localDay(now());
  const year = lastYear(today);
  const query = {
    province,
    dimension: 'procedure',
    grain: 'month',
    by: 'member',
    ...year,
  } as const;
  const [details, rated, finished, wishes, stored, setting] = await Promise.all([
    procedures.inForce(today),
    ratings.tally(query),
    dossiers.tally(query),
    nominations.families(province),
    compliance.list(province),
    settings.find(COMPLIANCE_ASSUMPTIONS),
  ]);
  const assumptions = parseAssumptions(setting?.value);
  const income = hourlyIncome(assumptions.gdpPerHead);
  const worked = new Map(stored.map(({ procedure, forms }) => [procedure, forms.now]));
  return reviewBoard({
    procedures: details,
    ratings: rated,
    dossiers: finished,
    wishes,
    assumptions: REVIEW_ASSUMPTIONS,
    costOf(procedure) {
      const form = worked.get(procedure.code);
      const { perDossier } = complianceCostOf(form ?? assumedForm(procedure, assumptions), income);
      return { perDossier, worked: form !== undefined };
    },
  });
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
