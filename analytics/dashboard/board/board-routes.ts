import { Router } from 'express';
import { csvFile, textCell } from '../../reports/csv-cells.ts';
import type { BoardRow } from '../../reports/review-board.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { BoardLoader } from './board-loader.ts';
import { boardAddress, parseBoardQuery, selectRows } from './board-query.ts';
import { BOARD_WORDS } from './board-words.ts';
import { renderBoard } from './render-board.ts';

/** `/board`: procedures worth looking at, and the same as a file. */
export function boardRoutes(loadBoard: BoardLoader): Router {
  const router = Router();
  const readers = requirePermission('read-figures');
  router.get('/board', readers, async (request, response) => {
    const { view } = visitOf(response);
    const query = parseBoardQuery(request.query);
    const board = await loadBoard();
    const sectors = [...new Set(board.map(({ sector }) => sector))].toSorted((a, b) =>
      a.localeCompare(b, 'vi'),
    );
    sendPage(response, {
      title: BOARD_WORDS[view.language].title,
      body: renderBoard({ query, sectors, rows: selectRows(board, query) }, view),
      path: '/dashboard/board',
      query: Object.fromEntries(new URLSearchParams(boardAddress(query))),
    });
  });
  router.get('/board.csv', readers, async (request, response) => {
    const { view } = visitOf(response);
    const rows = selectRows(await loadBoard(), parseBoardQuery(request.query));
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
    ];
    const lines = [head, ...rows.map((row) => cellsOf(row, words))].map((cells) =>
      cells.map((cell) => textCell(String(cell ?? ''))).join(','),
    );
    const body = csvFile(lines);
    response.attachment('nen-ra-soat.csv').type('text/csv; charset=utf-8').send(body);
  });
  return router;
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
  ];
}
