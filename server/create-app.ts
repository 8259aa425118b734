import compression from 'compression';
import express, { Router, type Express } from 'express';
import { apiErrorHandler, sendError } from './error-handler.ts';
import { API_PAGE_STYLE, renderApiPage } from './api-page.ts';
import type { Health } from './health.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { openApiDocument } from './openapi.ts';
import { securityHeaders } from './security-headers.ts';

export interface AppParts {
  /** Routes below /api/v1, in order; the first is on the path of every rating. */
  readonly api: readonly Router[];
  /** Routes that platforms call, e.g. Telegram's webhook. */
  readonly webhooks: readonly Router[];
  /** Routes of pages; each knows its own paths. */
  readonly pages: readonly Router[];
  readonly health: Health;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly version: string;
  readonly trustedProxies: number;
  readonly overHttps: boolean;
}

/** The whole server as one Express application; whoever calls it listens. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', parts.trustedProxies);
  app.set('query parser', 'simple');
  app.use('/api/v1', apiRoutes(parts));
  for (const webhook of parts.webhooks) app.use(webhook);
  app.use(operationRoutes(parts));
  app.use(securityHeaders(parts.overHttps));
  // Pages hold long tables and travel over slow lines; answers to ratings are short.
  app.use(compression());
  app.use(apiPageRoutes(parts.version));
  for (const page of parts.pages) app.use(page);
  app.use((_request, response) => sendError(response, { code: 'not-found' }));
  app.use(apiErrorHandler(parts.health, parts.log));
  return app;
}

function apiRoutes({ api, health, log }: AppParts): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  for (const routes of api) router.use(routes);
  router.use((_request, response) => sendError(response, { code: 'not-found' }));
  router.use(apiErrorHandler(health, log));
  return router;
}

function operationRoutes({ health, metrics }: AppParts): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    const problem = health.problem();
    response.set('Cache-Control', 'no-store');
    if (problem === null) response.json({ status: 'ok' });
    else response.status(503).json({ status: 'failing', problem });
  });
  router.get('/metrics', (_request, response) => {
    const memory = process.memoryUsage();
    response.type('text/plain; version=0.0.4').send(
      metrics.render({
        process_resident_memory_bytes: memory.rss,
        nodejs_heap_used_bytes: memory.heapUsed,
        process_uptime_seconds: Math.round(process.uptime()),
        mot_cham_ready: health.problem() === null ? 1 : 0,
      }),
    );
  });
  return router;
}

function apiPageRoutes(version: string): Router {
  const router = Router();
  const document = openApiDocument(version);
  router.get('/api/openapi.json', (_request, response) => void response.json(document));
  router.get(
    '/api/api.css',
    (_request, response) => void response.type('css').send(API_PAGE_STYLE),
  );
  router.get('/api', (request, response) => {
    const address = `${request.protocol}://${request.get('host') ?? 'localhost'}`;
    response.type('html').send(renderApiPage(document, exampleCall(address)));
  });
  return router;
}

/** A call to copy; the key comes from `npm run access` or the devices page. */
function exampleCall(address: string): string {
  return `curl -X POST ${address}/api/v1/ratings \\
  -H "Authorization: Bearer $API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{"submissionId": "6f1c0a52-7d0b-4b53-9d39-3a1b8a8a5c11",
       "score": 5, "channel": "counter-software",
       "counterId": "30307-1",
       "submittedAt": "2026-11-23T09:30:00+07:00"}'`;
}
