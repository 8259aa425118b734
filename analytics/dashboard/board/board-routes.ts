import { Router, type Request, type Response } from 'express';
import { may } from '../../../core/role.ts';
import {
  isReviewAssumptions,
  REVIEW_ASSUMPTIONS,
} from '../../../core/reduction/review-assumptions.ts';
import { csvFile, textCell } from '../../reports/csv-cells.ts';
import type { BoardRow } from '../../reports/review-board.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { BoardLoader } from './board-loader.ts';
import { boardAddress, parseBoardQuery, selectRows } from './board-query.ts';
import { BOARD_WORDS } from './board-words.ts';
import type { BoardDependencies } from './dependencies.ts';
import { keepAssumptions, typedFigure, typedLine } from './keep-assumptions.ts';
import { renderBoard, type BoardPage } from './render-board.ts';
import { REVIEW_FIGURES } from './render-review-assumptions.ts';

/** `/board`: procedures worth looking at, the same as a file, and what they are reckoned by. */
export function boardRoutes(dependencies: BoardDependencies, board: BoardLoader): Router {
  const router = Router();
  const readers = requirePermission('read-figures');
  router.get('/board', readers, async (request, response) => {
    const { view, session } = visitOf(response);
    const query = parseBoardQuery(request.query);
    const { rows, ...basis } = await board.load();
    const named = rows.map(({ sector }) => sector).filter((sector) => sector !== '');
    const sectors = [...new Set(named)].toSorted((a, b) => a.localeCompare(b, 'vi'));
    const mayChange = may(session?.official.role ?? null, 'answer-nominations');
    const notice = newsOf(request, response);
    const page = { ...basis, query, sectors, rows: selectRows(rows, query), mayChange, notice };
    sendPage(response, {
      title: BOARD_WORDS[view.language].title,
      body: renderBoard(page, view),
      path: '/dashboard/board',
      query: Object.fromEntries(new URLSearchParams(boardAddress(query))),
    });
  });
  router.post(
    '/board/assumptions',
    requirePermission('answer-nominations'),
    async (request, response) => {
      const isKept = await keepReviewAssumptions(request, response, dependencies);
      board.forget();
      response.redirect(303, `/dashboard/board?done=${isKept ? 'assumed' : 'not-assumed'}`);
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

function newsOf(request: Request, response: Response): BoardPage['notice'] {
  const words = BOARD_WORDS[visitOf(response).view.language];
  const { done } = request.query;
  if (done === 'assumed') return { kind: 'good', text: words.assumptionsSaved };
  return done === 'not-assumed' ? { kind: 'bad', text: words.assumptionsBad } : null;
}

/** False, and nothing kept, without a source, with a figure out of range, or after somebody else's. */
async function keepReviewAssumptions(
  request: Request,
  response: Response,
  dependencies: BoardDependencies,
): Promise<boolean> {
  const value = {
    ...Object.fromEntries(
      REVIEW_FIGURES.map(({ name, isShare }) => [
        name,
        typedFigure(request, name) / (isShare ? 100 : 1),
      ]),
    ),
    source: typedLine(request, 'source'),
  };
  if (!isReviewAssumptions(value) || value.source === '') return false;
  return keepAssumptions(request, response, dependencies, { name: REVIEW_ASSUMPTIONS, value });
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
