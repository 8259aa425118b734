import type { BoardRow } from '../../reports/review-board.ts';
import { COMPETENCES, type Competence } from '../../../core/reduction/reduction-action.ts';

export const BOARD_LEVELS = ['province', 'commune', 'central'] as const;
/** Who may decide, and all of them to whom the province can only propose. */
export const DECIDERS = ['upward', ...COMPETENCES] as const;
export const BOARD_SORTS = ['rank', 'voices', 'not-satisfied', 'late', 'volume', 'cost'] as const;
type BoardSort = (typeof BOARD_SORTS)[number];

/** What the address asks of the board. */
export interface BoardQuery {
  readonly sector: string | null;
  readonly level: BoardRow['level'] | null;
  /** `upward`: whoever decides that is not the province. */
  readonly who: Competence | 'upward' | null;
  readonly sort: BoardSort;
  /** From 1. */
  readonly page: number;
}

export const ROWS_PER_PAGE = 50;

/** What is not understood is left out, so that a bookmark of another version still opens. */
export function parseBoardQuery(query: Readonly<Record<string, unknown>>): BoardQuery {
  const { sector, page } = query;
  const wanted = Number(page);
  return {
    sector: typeof sector === 'string' && sector !== '' ? sector : null,
    level: BOARD_LEVELS.find((name) => name === query['level']) ?? null,
    who: DECIDERS.find((name) => name === query['who']) ?? null,
    sort: BOARD_SORTS.find((name) => name === query['sort']) ?? 'rank',
    page: Number.isInteger(wanted) && wanted >= 1 && wanted <= 10_000 ? wanted : 1,
  };
}

/** The parts of the address that are not the usual ones. */
export function boardAddress(query: BoardQuery, change: Partial<BoardQuery> = {}): string {
  const { sector, level, who, sort, page } = { ...query, ...change };
  const parts = new URLSearchParams();
  if (sector !== null) parts.set('sector', sector);
  if (level !== null) parts.set('level', level);
  if (who !== null) parts.set('who', who);
  if (sort !== 'rank') parts.set('sort', sort);
  if (page !== 1) parts.set('page', String(page));
  return parts.size === 0 ? '' : `?${parts.toString()}`;
}

/** The rows asked for, in the order asked for; unknown figures come last. */
export function selectRows(
  board: readonly BoardRow[],
  { sector, level, who, sort }: BoardQuery,
): readonly BoardRow[] {
  const rows = board.filter(
    (row) =>
      (sector === null || row.sector === sector) &&
      (level === null || row.level === level) &&
      (who === null ||
        row.competence === who ||
        (who === 'upward' && row.competence !== 'province')),
  );
  if (sort === 'rank') return rows;
  const figure = FIGURES[sort];
  return rows.toSorted((a, b) => figure(b) - figure(a) || a.rank - b.rank);
}

const FIGURES: Readonly<Record<Exclude<BoardSort, 'rank'>, (row: BoardRow) => number>> = {
  voices: ({ voices }) => voices ?? 0,
  'not-satisfied': ({ notSatisfied }) => notSatisfied?.share ?? -1,
  late: ({ late }) => late?.share ?? -1,
  volume: ({ volume }) => volume,
  cost: ({ yearlyCost }) => yearlyCost,
};
