import {
  addMonths,
  localDay,
  localMonth,
  parseDay,
  type LocalDay,
  type LocalMonth,
} from '../../../core/calendar.ts';
import type { CaseStep, CommentId } from '../../../core/comment-book.ts';
import { knownProcedure, type Directory } from '../../../core/directory.ts';
import type { UnitCode } from '../../../core/organisation.ts';
import { isProcedureCode } from '../../../core/procedure.ts';
import { REASONS } from '../../../core/reason.ts';
import type { Score } from '../../../core/score.ts';
import {
  filterComments,
  type CommentFilter,
  type ShownComment,
} from '../../reports/shown-comments.ts';
import { createCommentKeeper, type CommentSources } from './comment-keeper.ts';

/** Months that are read as one. */
export const MOST_MONTHS = 12;
const USUAL_MONTHS = 3;
/** A page of the list. */
const AT_ONCE = 50;

/** How far officials have come with a comment; `waiting`: nobody has done anything. */
export const STATES_ASKED = ['waiting', 'open', 'overdue', 'answered', 'closed'] as const;
type StateAsked = (typeof STATES_ASKED)[number];

interface CommentQuery {
  readonly from: LocalMonth;
  readonly to: LocalMonth;
  readonly filter: CommentFilter;
  /** Null: whatever was done about it. */
  readonly state: StateAsked | null;
  /** Empty for all. */
  readonly sector: string;
  /** Counted from 1. */
  readonly page: number;
}

export interface CommentList {
  readonly query: CommentQuery;
  readonly total: number;
  readonly pages: number;
  /** Newest month first; within a month in an order that tells nothing. */
  readonly comments: readonly ShownComment[];
}

export interface CommentLoader {
  /** Null for a query that makes no sense; `unit` is all that the reader may see, null: everything. */
  list(
    query: Readonly<Record<string, unknown>>,
    unit: UnitCode | null,
    standings?: Standings,
  ): Promise<CommentList | null>;
  /** One comment of a month; null where there is none that may be shown. */
  find(month: LocalMonth, id: string): Promise<ShownComment | null>;
  /** The last month of which comments are shown. */
  lastMonth(): LocalMonth;
}

/**
 * Reads comments month by month, and keeps for a while what it read. What its author took back or
 * reworded before the request is never shown as it was.
 */
export function createCommentLoader(
  sources: CommentSources & { readonly directory: () => Directory },
): CommentLoader {
  const { directory, now } = sources;
  const keeper = createCommentKeeper(sources);
  const lastMonth = () => addMonths(localMonth(localDay(now())), -1);
  const month = async (wanted: LocalMonth) => (wanted > lastMonth() ? [] : keeper.month(wanted));
  const read = async (query: CommentQuery, standings: Standings): Promise<CommentList> => {
    const { state, sector } = query;
    const today = localDay(now());
    const fits = (id: CommentId) => state === null || isInState(standings.get(id), state, today);
    const isInSector = (procedure: string | null) =>
      sector === '' ||
      (procedure !== null && knownProcedure(directory(), procedure)?.sector === sector);
    // Whatever has a state was answered by somebody: those few are read, and not the months.
    const named = state === null || state === 'waiting' ? null : [...standings.keys()].filter(fits);
    const fitting: ShownComment[] = [];
    for (let at = query.to; at >= query.from; at = addMonths(at, -1)) {
      const of = named === null || at > lastMonth() ? month(at) : keeper.among(at, named);
      for (const comment of filterComments(await of, query.filter)) {
        if (fits(comment.id) && isInSector(comment.procedure)) fitting.push(comment);
      }
    }
    const start = (query.page - 1) * AT_ONCE;
    return {
      query,
      total: fitting.length,
      pages: Math.max(1, Math.ceil(fitting.length / AT_ONCE)),
      comments: fitting.slice(start, start + AT_ONCE),
    };
  };
  /** Whether all still say the same in the store; months in which one does not are read anew. */
  const areSo = async (shown: readonly ShownComment[]) => {
    const byMonth = Map.groupBy(shown, (comment) => comment.month);
    const changed = await Promise.all(
      [...byMonth].map(async ([at, own]) => ((await areSame(sources, at, own)) ? [] : [at])),
    );
    changed.flat().forEach(keeper.forget);
    return changed.flat().length === 0;
  };
  return {
    lastMonth,
    async find(wanted, id) {
      const look = async () => (await month(wanted)).find((comment) => comment.id === id);
      const found = await look();
      const known = found === undefined || (await areSo([found])) ? found : await look();
      return known ?? null;
    },
    async list(given, unit, standings = new Map()) {
      const query = parseQuery(given, lastMonth(), unit);
      if (query === null) return null;
      const list = await read(query, standings);
      return (await areSo(list.comments)) ? list : read(query, standings);
    },
  };
}

/** Taken back or reworded in whatever process, a comment does not say the same. */
async function areSame(
  { comments, province }: Pick<CommentSources, 'comments' | 'province'>,
  month: LocalMonth,
  shown: readonly ShownComment[],
): Promise<boolean> {
  const ids = shown.map(({ id }) => id);
  const found = await comments.ofMonth(province, month, ids);
  const texts = new Map(found.map(({ id, text }) => [id, text]));
  return shown.every(({ id, text }) => texts.get(id) === text);
}

type Standings = ReadonlyMap<CommentId, CaseStep>;

function isInState(step: CaseStep | undefined, state: StateAsked, today: LocalDay): boolean {
  if (state === 'waiting') return step === undefined;
  if (state === 'overdue') return step?.dueOn != null && step.dueOn < today;
  return step?.state === state;
}

function parseQuery(
  given: Readonly<Record<string, unknown>>,
  last: LocalMonth,
  only: UnitCode | null,
): CommentQuery | null {
  const text = (name: string) => {
    const value = given[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const to = text('to') === '' ? last : parseMonth(text('to'));
  if (to === null) return null;
  const state = STATES_ASKED.find((each) => each === text('state')) ?? null;
  // Cases are open for longer than comments are news.
  const usual = state === 'open' || state === 'overdue' ? MOST_MONTHS : USUAL_MONTHS;
  const from = text('from') === '' ? addMonths(to, 1 - usual) : parseMonth(text('from'));
  if (from === null || from > to || to - from >= MOST_MONTHS) return null;
  const scores = parseScores(text('score'));
  const reason = REASONS.find((each) => each === text('reason')) ?? null;
  const procedure = text('procedure');
  const page = text('page') === '' ? 1 : Number(text('page'));
  const isWrong =
    scores === undefined ||
    (reason === null && text('reason') !== '') ||
    (state === null && text('state') !== '') ||
    !Number.isInteger(page) ||
    page < 1;
  if (isWrong) return null;
  if (procedure !== '' && !isProcedureCode(procedure)) return null;
  const unit = text('unit') === '' ? null : (text('unit') as UnitCode);
  if (only !== null && unit !== null && unit !== only) return null;
  return {
    from,
    to,
    page,
    state,
    sector: text('sector'),
    filter: {
      words: text('q').slice(0, 100),
      scores,
      reason,
      procedure: procedure !== '' && isProcedureCode(procedure) ? procedure : null,
      unit: only ?? unit,
    },
  };
}

/** `2026-11`; null for anything else. */
export function parseMonth(text: string): LocalMonth | null {
  const day = /^20\d\d-\d\d$/.test(text) ? parseDay(`${text}-01`) : null;
  return day === null ? null : localMonth(day);
}

/** `3`, or `1-3`; null for none, undefined for anything else. */
function parseScores(text: string): readonly [Score, Score] | null | undefined {
  if (text === '') return null;
  const match = /^([1-5])(?:-([1-5]))?$/.exec(text);
  if (match === null) return undefined;
  const first = Number(match[1]);
  return [first, Number(match[2] ?? first)] as unknown as readonly [Score, Score];
}
