import express, { type ErrorRequestHandler, type RequestHandler, type Router } from 'express';
import type { Log } from '../chat-channel.ts';
import { waitByTimer } from '../wait.ts';
import { checkSignature, type SignatureKeys, type SignatureVerdict } from './signature.ts';
import { parseFields, textOf } from './zalo-call.ts';
import { parseZaloEvent, type ZaloEvent } from './zalo-event.ts';

const LARGEST_EVENT = '256kb';
/** Zalo hangs up after two seconds; what is stored by then or later is known when it comes again. */
const ANSWER_WITHIN_MS = 1_800;

export interface WebhookSettings {
  readonly path: string;
  readonly keys: SignatureKeys;
  readonly now: () => number;
  readonly log: Log;
  /** Rejects when the event must come again. */
  readonly take: (event: ZaloEvent, raw: string) => Promise<void>;
  /** True when nothing new may be taken. */
  readonly isClosed: () => boolean;
  readonly answerWithinMs?: number;
}

/**
 * The route to which Zalo pushes events. 401 and nothing stored for what Zalo has not signed, or signed
 * more than a day ago; 200 once an event is stored; 503 within two seconds when it is not, so that it
 * comes again. The unsigned `{}` by which Zalo checks the address is answered and means nothing.
 */
export function createWebhookRoutes(settings: WebhookSettings): Router {
  const takeEvent: RequestHandler = async (request, response) => {
    const raw: unknown = request.body;
    const bytes = Buffer.isBuffer(raw) ? raw : Buffer.alloc(0);
    const signature = request.get('x-zevent-signature');
    if (signature === undefined && bytes.toString('latin1').trim() === '{}') {
      response.sendStatus(200);
      return;
    }
    const text = bytes.toString('utf8');
    const verdict = judge(bytes, text, settings, {
      signature,
      timestampHeader: request.get('x-zevent-timestamp'),
    });
    if (verdict !== 'genuine') {
      settings.log('zalo-event-refused', { code: verdict });
      response.sendStatus(401);
      return;
    }
    response.sendStatus(await statusFor(text, settings));
  };
  const refuseBody: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
    response.sendStatus(status >= 400 && status < 500 ? status : 500);
  };
  const router = express.Router();
  const readBytes = express.raw({ limit: LARGEST_EVENT, type: () => true });
  router.post(settings.path, readBytes, takeEvent);
  router.use(settings.path, refuseBody);
  return router;
}

function judge(
  raw: Buffer,
  text: string,
  { keys, now }: WebhookSettings,
  headers: { readonly signature: string | undefined; readonly timestampHeader: string | undefined },
): SignatureVerdict {
  // Nothing of the body is believed before the check but the time that it claims, which is signed too.
  const timestampField = textOf(parseFields(text)?.['timestamp']);
  return checkSignature({ ...headers, raw, timestampField }, keys, now());
}

async function statusFor(text: string, settings: WebhookSettings): Promise<number> {
  const event = parseZaloEvent(text);
  // Signed by Zalo and no event: it would not get better by coming again.
  if (event === null) {
    settings.log('zalo-event-unreadable', {});
    return 200;
  }
  if (settings.isClosed()) return 503;
  const done = new AbortController();
  const storing = settings.take(event, text).then(
    () => 200,
    () => 503,
  );
  const late = waitByTimer(settings.answerWithinMs ?? ANSWER_WITHIN_MS, done.signal).then(
    () => 503,
  );
  const status = await Promise.race([storing, late]);
  done.abort();
  return status;
}
