import express, { Router, type RequestHandler, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { instant, type Instant } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import type { FleetBook } from '../core/fleet.ts';
import { groupedCode, PAIRING_MS } from '../core/pairing-code.ts';
import type { Access, AccessBook } from '../core/access.ts';
import { accessOf, bearerOf, requireAccess } from './authenticate.ts';
import { sendError } from './error-handler.ts';
import { parseHeartbeat } from './heartbeat.ts';
import { isJsonObject } from './json-batch.ts';
import { kioskConfiguration, type KioskConfigurationParts } from './kiosk-configuration.ts';
import { newPairingCode, newToken, tokenHash } from './tokens.ts';

export interface DeviceRouteDependencies {
  readonly access: AccessBook;
  readonly fleet: FleetBook;
  readonly directory: () => Directory;
  readonly now: () => Instant;
}

/** A waiting tablet asks this often whether an official has typed its code. */
const ASK_EVERY_MS = 5_000;

const LEAST_INCHES = 4;
const MOST_INCHES = 100;

/** How a tablet becomes a device of one counter. No secret is ever typed on it. */
export function deviceRoutes(dependencies: DeviceRouteDependencies): Router {
  const router = Router();
  router.post('/devices/pairings', limited(30), offerPairing(dependencies));
  router.post(
    '/devices/enrolment',
    limited(3000),
    express.json({ limit: 1024 }),
    answerEnrolment(dependencies),
  );
  return router;
}

/** Offices share an address, so both limits are far above what their tablets need. */
function limited(limit: number): RequestHandler {
  return rateLimit({
    windowMs: 10 * 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => sendError(response, { code: 'too-many-requests' }),
  });
}

/**
 * `POST /devices/pairings`: a code to be shown, and the token that is worth nothing until an official
 * has typed the code.
 */
function offerPairing({ access, now }: DeviceRouteDependencies): RequestHandler {
  return async (_request, response) => {
    const token = newToken('device');
    const code = newPairingCode();
    const pairing = { code, tokenHash: tokenHash(token), expiresAt: instant(now() + PAIRING_MS) };
    const offered = await access.offerPairing(pairing, now());
    if (!offered) return sendError(response, { code: 'too-many-requests' });
    response.status(201).json({ code: groupedCode(code), token, everyMs: ASK_EVERY_MS });
  };
}

/**
 * `POST /devices/enrolment`: whose device the bearer of a token has become; 202 while its code waits.
 * The same answer as often as it is asked, so that none is lost on the way.
 */
function answerEnrolment({
  access,
  fleet,
  directory,
  now,
}: DeviceRouteDependencies): RequestHandler {
  return async (request, response) => {
    const token = bearerOf(request);
    const hash = token === null ? '' : tokenHash(token);
    const found = await access.find(hash);
    if (found === null && (await access.isPairing(hash, now()))) {
      response.status(202).json({ status: 'waiting' });
      return;
    }
    if (found?.writer.kind !== 'device') {
      return sendError(response, { code: 'enrolment-refused' });
    }
    await keepDiagonal(fleet, found.id, request.body);
    sendDevice(response, found, directory());
  };
}

/** The size of the glass as it was told on the tablet, unless an official has set another since. */
async function keepDiagonal(fleet: FleetBook, id: string, body: unknown): Promise<void> {
  const inches = isJsonObject(body) ? body['diagonalInches'] : undefined;
  if (typeof inches !== 'number' || !(inches >= LEAST_INCHES && inches <= MOST_INCHES)) return;
  const { settings } = await fleet.find(id);
  if (settings['diagonalInches'] !== undefined) return;
  await fleet.keepSettings(id, { ...settings, diagonalInches: Math.round(inches * 10) / 10 });
}

function sendDevice(response: Response, { id, writer }: Access, directory: Directory): void {
  const counter = writer.kind === 'device' ? directory.counters.get(writer.counter) : undefined;
  if (counter === undefined) return sendError(response, { code: 'enrolment-refused' });
  const { provinces, units } = directory;
  response.json({
    device: { id },
    counter: { id: counter.id, name: counter.name, unit: units.get(counter.unit)?.name ?? '' },
    province: { code: counter.province, name: provinces.get(counter.province)?.name ?? '' },
  });
}

/**
 * `POST /devices/heartbeat`: a kiosk says how it is, and learns how it should be: its settings, and
 * the name of its counter as it is now.
 */
export function heartbeatRoutes({
  access,
  fleet,
  directory,
  now,
  ...parts
}: DeviceRouteDependencies & KioskConfigurationParts): Router {
  const router = Router();
  router.post(
    '/devices/heartbeat',
    requireAccess(access),
    express.json({ limit: 4096 }),
    async (request, response) => {
      const { id, writer } = accessOf(response);
      const heartbeat = parseHeartbeat(request.body);
      if (writer.kind !== 'device' || heartbeat === null) {
        return sendError(response, { code: 'body-shape-invalid' });
      }
      await fleet.noteHeartbeat(id, heartbeat, now());
      const settings = kioskConfiguration(await fleet.find(id), parts);
      const { counters, units } = directory();
      const counter = counters.get(writer.counter);
      response.json({
        // Whoever has them already need not be told each minute.
        ...(heartbeat.settings !== settings.name && { settings }),
        counter: counter && {
          id: counter.id,
          name: counter.name,
          unit: units.get(counter.unit)?.name ?? '',
        },
        now: new Date(now()).toISOString(),
      });
    },
  );
  return router;
}
