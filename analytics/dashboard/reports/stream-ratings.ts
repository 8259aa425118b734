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
  const hasRoom = createRoomWait(response);
  for (const piece of ratingLines(report, by)) {
    if (response.destroyed) return;
    if (!response.write(piece)) await hasRoom();
  }
  response.end();
}

/**
 * Waits until there is room again, or nobody reads any more. Listens once for all pieces: where answers
 * are compressed, what listens for room listens to the compressor and cannot be taken off the response.
 */
function createRoomWait(response: Response): () => Promise<void> {
  let goOn = (): void => undefined;
  response.on('drain', () => goOn());
  response.on('close', () => goOn());
  return () =>
    new Promise((resolve) => {
      goOn = resolve;
    });
}
