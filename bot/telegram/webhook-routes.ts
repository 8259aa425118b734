import { createHash, timingSafeEqual } from 'node:crypto';
import express, { type ErrorRequestHandler, type RequestHandler, type Router } from 'express';
import type { Update } from 'grammy/types';
import { isNumbered } from './telegram-api.ts';

const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
const LARGEST_UPDATE = '1mb';

interface WebhookSettings {
  readonly path: string;
  readonly secret: string;
  /** Rejects when the update must come again. */
  readonly take: (update: Update) => Promise<void>;
  /** True when nothing new may be taken. */
  readonly isClosed: () => boolean;
}

/**
 * The route to which Telegram pushes updates. 200 only after the update is stored; 401 before the
 * body is even read when the secret is wrong; 400 for what is no update; 500 and 503 make Telegram
 * send it again.
 */
export function createWebhookRoutes(settings: WebhookSettings): Router {
  const { path, secret, take, isClosed } = settings;
  const checkSecret: RequestHandler = (request, response, next) => {
    if (isSecret(request.get(SECRET_HEADER) ?? '', secret)) next();
    else response.sendStatus(401);
  };
  const takeUpdate: RequestHandler = async (request, response) => {
    const update: unknown = request.body;
    if (!isNumbered(update)) {
      response.sendStatus(400);
    } else if (isClosed()) {
      response.sendStatus(503);
    } else {
      const stored = await take(update).then(
        () => true,
        () => false,
      );
      response.sendStatus(stored ? 200 : 500);
    }
  };
  const refuseBody: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    if (response.headersSent) next(error);
    else response.sendStatus(statusOf(error));
  };
  const readBody = express.json({ limit: LARGEST_UPDATE, type: () => true });
  const router = express.Router();
  router.post(path, checkSecret, readBody, takeUpdate);
  router.use(path, refuseBody);
  return router;
}

/** Compares digests, so that neither content nor length of the secret shows in the time taken. */
function isSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** The body parser says what is wrong with a body by a status of the 400s. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
