import express, { Router, type RequestHandler, type Response } from 'express';
import { isUtf8 } from 'node:buffer';
import { parseLanguage } from '../core/language.ts';
import { intakeErrorText } from '../core/messages/index.ts';
import { describeRedaction } from '../core/redaction/describe-redaction.ts';
import type { FleetBook } from '../core/fleet.ts';
import type { Access, AccessBook } from '../core/access.ts';
import { accessOf, requireAccess } from './authenticate.ts';
import { ERROR_STATUS, readerLanguage, sendError } from './error-handler.ts';
import type { Health } from './health.ts';
import type { Intake, ItemOutcome } from './intake.ts';
import type { Metrics } from './metrics.ts';
import { parseSubmissions, type ParsedItem } from './parse-submissions.ts';

const MOST_BATCH_BYTES = 512 * 1024;
const MOST_SINGLE_BYTES = 16 * 1024;

/** Below this, a change of a writer's clock is not worth a write. */
const CLOCK_STEP_MS = 60_000;

export interface RatingRouteDependencies {
  readonly access: AccessBook;
  readonly fleet: FleetBook;
  readonly intake: Intake;
  readonly health: Health;
  readonly metrics: Metrics;
}

/** `POST /ratings`: one rating or a batch, each item answered by itself once it is on disk. */
export function ratingRoutes(dependencies: RatingRouteDependencies): Router {
  const router = Router();
  router.post(
    '/ratings',
    requireAccess(dependencies.access),
    express.raw({ type: 'application/json', limit: MOST_BATCH_BYTES }),
    takeRatings(dependencies),
  );
  return router;
}

function takeRatings({
  access,
  fleet,
  intake,
  health,
  metrics,
}: RatingRouteDependencies): RequestHandler {
  return async (request, response) => {
    const body: unknown = request.body;
    if (!Buffer.isBuffer(body)) return sendError(response, { code: 'content-type-invalid' });
    if (!isUtf8(body)) return sendError(response, { code: 'body-not-json' });
    const parsed = parseSubmissions(body.toString('utf8'));
    if (!parsed.ok) return sendError(response, parsed.error);
    const { single, items, sentAt } = parsed.value;
    if (single && body.length > MOST_SINGLE_BYTES)
      return sendError(response, { code: 'body-too-large' });
    const sender = accessOf(response);
    const { outcomes, clockOffsetMs } = await intake({ items, sentAt, writer: sender.writer });
    if (outcomes.some(({ status }) => status === 'stored')) health.noteSuccess();
    for (const outcome of outcomes) {
      metrics.count('mot_cham_ratings_total', outcome.status);
      if (outcome.status === 'refused')
        metrics.count('mot_cham_refusals_total', outcome.error.code);
    }
    answer(response, single, { items, outcomes });
    await noteClock(access, sender, clockOffsetMs);
    await noteSequences(fleet, sender, { items, outcomes });
  };
}

function answer(
  response: Response,
  single: boolean,
  { items, outcomes }: { items: readonly ParsedItem[]; outcomes: readonly ItemOutcome[] },
): void {
  const accept = response.req.get('accept-language');
  const results = outcomes.map((outcome, i) => {
    if (outcome.status !== 'refused' && outcome.redacted === undefined) return outcome;
    const { submission } = items[i]!;
    const ofItem = submission.ok ? parseLanguage(submission.value.language ?? '') : null;
    const language = readerLanguage(accept, ofItem);
    if (outcome.status !== 'refused') {
      const message = describeRedaction(outcome.redacted?.kinds ?? [], language);
      return { ...outcome, redacted: { ...outcome.redacted, message } };
    }
    const message = intakeErrorText(outcome.error.code, language);
    return { submissionId: outcome.submissionId, status: 'refused', ...outcome.error, message };
  });
  // Written at once, without what Express adds to an answer: this is the path of every rating.
  const body = JSON.stringify({ results });
  response
    .writeHead(single ? singleStatus(outcomes[0]!) : 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
    })
    .end(body);
}

function singleStatus(outcome: ItemOutcome): number {
  if (outcome.status === 'refused') return ERROR_STATUS[outcome.error.code];
  return outcome.status === 'stored' ? 201 : 200;
}

/** Keeps the writer's measured clock for the page of devices; the answer does not wait for it. */
async function noteClock(book: AccessBook, sender: Access, offsetMs: number): Promise<void> {
  if (Math.abs(sender.clockOffsetMs - offsetMs) < CLOCK_STEP_MS) return;
  await book.noteClockOffset(sender.id, offsetMs).catch(() => undefined);
}

/**
 * Notes which numbers of the device's answers arrived; the answer does not wait for it. When noting
 * fails, the page of devices shows a gap that is none, until the next sending.
 */
async function noteSequences(
  fleet: FleetBook,
  sender: Access,
  { items, outcomes }: { items: readonly ParsedItem[]; outcomes: readonly ItemOutcome[] },
): Promise<void> {
  if (sender.writer.kind !== 'device') return;
  const arrived = items.flatMap(({ submission }, i) =>
    submission.ok && submission.value.sequence !== undefined && outcomes[i]!.status !== 'refused'
      ? [submission.value.sequence]
      : [],
  );
  if (arrived.length > 0) await fleet.noteReceived(sender.id, arrived).catch(() => undefined);
}
