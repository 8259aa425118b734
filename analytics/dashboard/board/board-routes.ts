import { Router, type Request, type Response } from 'express';
import { may } from '../../../core/role.ts';
import {
  REVIEW_ASSUMPTIONS,
  wrongReviewAssumptions,
} from '../../../core/reduction/review-assumptions.ts';
import { csvFile, textCell } from '../../reports/csv-cells.ts';
import type { BoardRow } from '../../reports/review-board.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { BoardLoader } from './board-loader.ts';
import { boardAddress, parseBoardQuery, selectRows } from './board-query.ts';
import { BOARD_WORDS } from './board-words.ts';
import type { BoardDependencies } from './dependencies.ts';
import {
  keepAssumptions,
  refusalNotice,
  typedAssumptions,
  type RefusedAssumptions,
} from './keep-assumptions.ts';
import { renderBoard, type BoardPage } from './render-board.ts';
import { REVIEW_FIGURES } from './render-review-assumptions.ts';

/** `/board`: procedures worth looking at, the same as a file, and what they are reckoned by. */
export function boardRoutes(dependencies: BoardDependencies, board: BoardLoader): Router {
  const router = Router();
  const readers = requirePermission('read-figures');
  router.get('/board', readers, (request, response) => send(request, response, board, null));
  router.post(
    '/board/assumptions',
    requirePermission('answer-nominations'),
    async (request, response) => {
      const refused = await keepReviewAssumptions(request, response, dependencies);
      board.forget();
      if (refused === null) return response.redirect(303, '/dashboard/board?done=assumed');
      await send(request, response, board, refused);
    },
  );
  router.get('/board.csv', readers, async (request, response) => {
    const { view } = visitOf(response);
    const rows = selectRows((await board.load()).rows, parseBoardQuery(request.query));
    const words = BOARD_WORDS[view.language];
    const head = [
      words.rankColumn,
      'code',
      words.procedureColumn,
      words.sector,
      words.level,
      words.who,
      words.voicesColumn,
      words.notSatisfiedColumn,
      words.lateColumn,
      words.volumeColumn,
      words.costColumn,
      words.papersColumn,
      words.savingPerYearColumn,
      words.daysColumn,
      words.topColumn,
    ];
    const lines = [head, ...rows.map((row) => cellsOf(row, words))].map((cells) =>
      cells.map((cell) => textCell(String(cell ?? ''))).join(','),
    );
    const body = csvFile(lines);
    response.attachment('nen-ra-soat.csv').type('text/csv; charset=utf-8').send(body);
  });
  return router;
}

async function send(
  request: Request,
  response: Response,
  board: BoardLoader,
  refused: RefusedAssumptions | null,
): Promise<void> {
  const { view, session } = visitOf(response);
  const words = BOARD_WORDS[view.language];
  const query = parseBoardQuery(request.query);
  const { rows, ...basis } = await board.load();
  const named = rows.map(({ sector }) => sector).filter((sector) => sector !== '');
  const sectors = [...new Set(named)].toSorted((a, b) => a.localeCompare(b, 'vi'));
  const mayChange = may(session?.official.role ?? null, 'answer-nominations');
  const isDone = request.query['done'] === 'assumed';
  const news: BoardPage['notice'] = isDone ? { kind: 'good', text: words.assumptionsSaved } : null;
  const notice = refused === null ? news : refusalNotice(refused, words);
  const shown = { query, sectors, rows: selectRows(rows, query), mayChange, notice, refused };
  sendPage(response, {
    title: words.title,
    body: renderBoard({ ...basis, ...shown }, view),
    status: refused === null ? 200 : 422,
    path: '/dashboard/board',
    query: Object.fromEntries(new URLSearchParams(boardAddress(query))),
  });
}

/** Null when it is kept; nothing is without a source, with a figure out of range, or after another's. */
async function keepReviewAssumptions(
  request: Request,
  response: Response,
  dependencies: BoardDependencies,
): Promise<RefusedAssumptions | null> {
  const names = [...REVIEW_FIGURES.map(({ name }) => name), 'source'];
  const { typed, figure } = typedAssumptions(request, names);
  const figures = REVIEW_FIGURES.map(({ name, isShare }) => [
    name,
    figure(name) / (isShare ? 100 : 1),
  ]);
  const value = { ...Object.fromEntries(figures), source: typed['source'] };
  const wrong = [...wrongReviewAssumptions(value), ...(value.source === '' ? ['source'] : [])];
  if (wrong.length > 0) return { typed, wrong };
  const setting = { name: REVIEW_ASSUMPTIONS, value };
  const isKept = await keepAssumptions(request, response, dependencies, setting);
  return isKept ? null : { typed, wrong };
}

function cellsOf(
  row: BoardRow,
  words: (typeof BOARD_WORDS)['vi'],
): readonly (string | number | null)[] {
  return [
    row.rank,
    row.code,
    row.name,
    row.sector,
    words[`level-${row.level}`],
    words[`who-${row.competence}`],
    row.voices,
    row.notSatisfied?.share ?? null,
    row.late?.share ?? null,
    row.volume,
    Math.round(row.yearlyCost),
    row.papers,
    Math.round(row.expectedSaving),
    row.reviewDays,
    row.topChance,
  ];
}
