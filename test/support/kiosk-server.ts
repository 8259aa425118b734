import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import express, { type NextFunction, type Request, type Response } from 'express';
import { instant } from '../../core/calendar.ts';
import type { WishInWords } from '../../core/similar-wishes.ts';
import type { NamedWish } from '../../kiosk/form/render-similar.ts';
import { toDirectory } from '../../core/directory.ts';
import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../core/organisation.ts';
import { seedLists } from '../../data/seed/seed-lists.ts';
import { createKiosk } from '../../kiosk/routes.ts';
import { buildPages } from '../../server/commands/build.ts';
import { pagesAreFresh } from '../../server/pages-stamp.ts';
import { QUIET_FORM } from './form-deps.ts';

const DIST = join(import.meta.dirname, '../../dist');

/** How the fake server treats the next upload; each is used once, then `answer` again. */
export type Behaviour =
  /** Stores and answers. */
  | 'answer'
  /** Stores, then destroys the socket before a byte of the answer. */
  | 'store-then-cut'
  /** Stores the first half and leaves the rest out of its answer. */
  | 'answer-half'
  /** Sends the first bytes of a JSON answer, then destroys the socket. */
  | 'garble'
  /** Takes the request and never answers. */
  | 'hang'
  /** Answers with this status and an error. */
  | { readonly status: number; readonly retryAfter?: string }
  /** Refuses every rating with this code. */
  | { readonly refuse: string };

export interface KioskServer {
  readonly origin: string;
  /** Every rating that was stored, by submission id. */
  readonly stored: Map<string, RatingSubmission>;
  /** Every upload that arrived: its ids, and its `sentAt`. */
  readonly uploads: { readonly ids: readonly string[]; readonly sentAt: string }[];
  /** What to do with the next uploads. */
  readonly script: Behaviour[];
  /** Tokens of tablets that show a code, by that code. */
  readonly pairings: Map<string, string>;
  /** Whether an official types each code as soon as it is shown. */
  typesCodes: boolean;
  /** Device tokens that are accepted. */
  readonly tokens: Set<string>;
  /** What heartbeats are answered, and those that came. */
  heartbeatAnswer: object;
  readonly heartbeats: Readonly<Record<string, unknown>>[];
  /** What the search should learn from. */
  readonly choices: unknown[];
  /** Decides about an upload by its content, before the script is asked. */
  rule: ((ratings: readonly RatingSubmission[]) => Behaviour | null) | null;
  /** Another text for a built file, as a new deployment would serve; null answers 404. */
  readonly redeployed: Map<string, ((built: string) => string) | null>;
  /** Stops listening and cuts every connection. */
  goAway(): Promise<void>;
  /** Listens again on the same port. */
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

export const COUNTER_ID = '30307-1';
export const COUNTER_NAME = 'Trung tâm Phục vụ hành chính công phường Long Xuyên';

const DIRECTORY = toDirectory({
  provinces: [{ code: '91' as ProvinceCode, name: 'An Giang' }],
  units: [
    {
      province: '91' as ProvinceCode,
      code: '30307' as UnitCode,
      name: 'Phường Long Xuyên',
      level: 'commune',
    },
  ],
  counters: [
    {
      province: '91' as ProvinceCode,
      unit: '30307' as UnitCode,
      id: COUNTER_ID as CounterId,
      name: COUNTER_NAME,
    },
  ],
  procedures: seedLists().procedures,
});

/** What every procedure asks for here. */
export const PAPER_NAMES = ['Tờ khai theo mẫu', 'Bản sao giấy chứng sinh', 'Sổ hộ khẩu', 'Ảnh thẻ'];
const PAPERS = new Map([...DIRECTORY.procedures.keys()].map((code) => [code, PAPER_NAMES]));

/** Others wish the first of the kinds, too. */
function similarTo({ procedure, kinds }: WishInWords): readonly NamedWish[] {
  const [kind] = kinds;
  if (procedure === null || kind === undefined) return [];
  const wish = { procedure, kind };
  return [{ wish, voices: 128, status: null, isSameProcedure: true, procedureName: '' }];
}

/** Builds the pages when they are not fresh; several test processes do not build at the same time. */
export async function ensurePages(): Promise<void> {
  const lock = join(DIST, '.test-build-lock');
  await mkdir(DIST, { recursive: true });
  while (!pagesAreFresh()) {
    const isOurs = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (!isOurs) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    try {
      await buildPages();
    } finally {
      await rm(lock, { recursive: true, force: true });
    }
  }
}

/** The real kiosk pages and form with a scripted stand-in for the two API endpoints. */
export async function startKioskServer(): Promise<KioskServer> {
  await ensurePages();
  const stored = new Map<string, RatingSubmission>();
  const state: Omit<KioskServer, 'origin' | 'goAway' | 'comeBack' | 'close'> = {
    stored,
    uploads: [],
    script: [],
    pairings: new Map(),
    typesCodes: true,
    heartbeatAnswer: {},
    heartbeats: [],
    choices: [],
    tokens: new Set(),
    rule: null,
    redeployed: new Map(),
  };
  const app = express();
  let server: Server | null = null;
  let port = 0;
  const listen = async (): Promise<void> => {
    server = app.listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  };
  const stop = async (): Promise<void> => {
    if (!server) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    server = null;
    await closed;
  };
  await listen();
  const kioskServer: KioskServer = Object.assign(state, {
    origin: `http://127.0.0.1:${port}`,
    goAway: stop,
    comeBack: listen,
    close: stop,
  });
  app.use(express.json());
  app.use(deviceEndpoints(kioskServer));
  app.post('/api/v1/ratings', (request, response) => takeUpload(kioskServer, request, response));
  app.use((request, response, next) => serveRedeployed(kioskServer, request, response, next));
  app.use(
    createKiosk({
      ...QUIET_FORM,
      listPapers: async () => PAPERS,
      similarWishes: async (said) => similarTo(said),
      pagesFolder: join(DIST, 'kiosk'),
      directory: () => DIRECTORY,
      now: () => instant(Date.now()),
      submitRating: async (submission) => ({ status: storeOne(stored, submission) }),
    }),
  );
  return kioskServer;
}

/** Stand-ins for what a device asks besides its uploads. */
function deviceEndpoints(kioskServer: KioskServer): express.Router {
  const app = express.Router();
  let made = 1_000;
  app.post('/api/v1/devices/pairings', (_request, response) => {
    const code = `CODE-${(made += 1)}`;
    kioskServer.pairings.set(code, `token-for-${code}`);
    response.status(201).json({ code, token: `token-for-${code}`, everyMs: 50 });
  });
  app.post('/api/v1/devices/heartbeat', (request, response) => {
    kioskServer.heartbeats.push(request.body as Readonly<Record<string, unknown>>);
    response.json(kioskServer.heartbeatAnswer);
  });
  app.post('/api/v1/procedures/choices', (request, response) => {
    kioskServer.choices.push(...(request.body as { choices: unknown[] }).choices);
    response.status(204).end();
  });
  app.post('/api/v1/devices/enrolment', (request, response) =>
    enrol(kioskServer, request, response),
  );
  return app;
}

/** Stands before the real routes: changes a built file's text on its way out. */
function serveRedeployed(
  server: KioskServer,
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  const change = server.redeployed.get(request.path);
  if (change === undefined) return next();
  if (change === null) {
    response.status(404).end();
    return;
  }
  const name = request.path === '/kiosk' ? 'index.html' : request.path.slice('/kiosk/'.length);
  response.set({ 'Cache-Control': 'no-cache', 'Service-Worker-Allowed': '/kiosk' });
  response.type(extname(name)).send(change(readFileSync(join(DIST, 'kiosk', name), 'utf8')));
}

/** An official types the code that a tablet shows. */
export function typeCode(server: KioskServer, code: string): void {
  const token = server.pairings.get(code);
  if (token !== undefined) server.tokens.add(token);
  server.pairings.delete(code);
}

function enrol(server: KioskServer, request: Request, response: Response): void {
  const token = request.get('Authorization')?.replace('Bearer ', '') ?? '';
  const [code] = [...server.pairings].find(([, waiting]) => waiting === token) ?? [];
  if (code !== undefined && server.typesCodes) typeCode(server, code);
  else if (code !== undefined) {
    response.status(202).json({ status: 'waiting' });
    return;
  }
  if (!server.tokens.has(token)) {
    response.status(403).json({ error: { code: 'enrolment-refused', message: 'refused' } });
    return;
  }
  response.json({
    device: { id: 'device-1' },
    counter: { id: COUNTER_ID, name: COUNTER_NAME, unit: 'Phường Long Xuyên' },
    province: { code: '91', name: 'An Giang' },
  });
}

function takeUpload(server: KioskServer, request: Request, response: Response): void {
  const { ratings, sentAt } = request.body as { ratings: RatingSubmission[]; sentAt: string };
  server.uploads.push({ ids: ratings.map(({ submissionId }) => submissionId), sentAt });
  const token = request.get('Authorization')?.replace('Bearer ', '') ?? '';
  if (!server.tokens.has(token)) {
    response.status(401).json({ error: { code: 'credentials-refused', message: 'revoked' } });
    return;
  }
  const behaviour = server.rule?.(ratings) ?? server.script.shift() ?? 'answer';
  if (typeof behaviour === 'object' && 'status' in behaviour) {
    if (behaviour.retryAfter) response.set('Retry-After', behaviour.retryAfter);
    response.status(behaviour.status).json({ error: { code: 'fault', message: 'fault' } });
    return;
  }
  if (typeof behaviour === 'object') {
    const { refuse: code } = behaviour;
    const refuse = ({ submissionId }: RatingSubmission): object => {
      return { submissionId, status: 'refused', code, message: code };
    };
    response.json({ results: ratings.map(refuse) });
    return;
  }
  if (behaviour === 'hang') return;
  const taken =
    behaviour === 'answer-half' ? ratings.slice(0, Math.ceil(ratings.length / 2)) : ratings;
  const results = taken.map((rating) => ({
    submissionId: rating.submissionId,
    status: storeOne(server.stored, rating),
  }));
  if (behaviour === 'store-then-cut') response.destroy();
  else if (behaviour === 'garble') {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '500' });
    response.write('{"results":[', () => response.destroy());
  } else response.json({ results });
}

function storeOne(
  stored: Map<string, RatingSubmission>,
  rating: RatingSubmission,
): 'stored' | 'duplicate' {
  const known = stored.get(rating.submissionId);
  if (known && (known.revision ?? 0) >= (rating.revision ?? 0)) return 'duplicate';
  stored.set(rating.submissionId, rating);
  return 'stored';
}
