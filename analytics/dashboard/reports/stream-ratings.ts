import type { Response } from 'express';
import { OPEN_BREAKDOWNS, ratingLines } from '../../reports/open-data.ts';
import type { SatisfactionReport } from '../../reports/satisfaction-report.ts';

type Dimension = (typeof OPEN_BREAKDOWNS)[number];

/** The dimension named in an address; units when none is, null for any other text. */
export function parseDimension(text: unknown): Dimension | null {
  return OPEN_BREAKDOWNS.find((name) => name === (text ?? 'unit')) ?? null;
}

/**
 * Sends a line a rating, suppressed like open data, as fast as the reader takes it: however many lines
 * there are, only one piece of them is in memory. Stops when the reader has gone.
 */
export async function streamRatings(
  response: Response,
  report: SatisfactionReport,
  by: Dimension,
): Promise<void> {
  response.attachment(`luot-danh-gia-${report.province}-${report.period.id}-${by}.csv`);
  response.type('text/csv; charset=utf-8');
  response.write(`\uFEFFperiod,${by},score\r\n`);
  for (const piece of ratingLines(report, by)) {
    if (response.destroyed) return;
    if (!response.write(piece)) await drained(response);
  }
  response.end();
}

/** Resolves when there is room again, or nobody reads any more. */
function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}
