import express, { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { randomUUID } from 'node:crypto';
import type { Instant } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import type { FleetBook } from '../core/fleet.ts';
import type { AccessBook } from '../core/ports.ts';
import { accessOf, requireAccess } from './authenticate.ts';
import { sendError } from './error-handler.ts';
import { parseHeartbeat } from './heartbeat.ts';
import { newToken, tokenHash } from './tokens.ts';

export interface DeviceRouteDependencies {
  readonly access: AccessBook;
  readonly directory: () => Directory;
  readonly now: () => Instant;
}

/** `POST /devices/enrolment`: a one-time code makes the asking browser a device of one counter. */
export function deviceRoutes({ access, directory, now }: DeviceRouteDependencies): Router {
  const router = Router();
  const limiter = rateLimit({
    windowMs: 10 * 60_000,
    limit: 30,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => sendError(response, { code: 'too-many-requests' }),
  });
  router.post(
    '/devices/enrolment',
    limiter,
    express.json({ limit: 1024 }),
    async (request, response) => {
      const code = (request.body as { code?: unknown } | undefined)?.code;
      if (typeof code !== 'string') return sendError(response, { code: 'enrolment-refused' });
      const counterId = await access.redeemEnrolment(tokenHash(code), now());
      const counter = counterId === null ? undefined : directory().counters.get(counterId);
      if (counter === undefined) return sendError(response, { code: 'enrolment-refused' });
      const token = newToken('device');
      const id = randomUUID();
      await access.issue(
        {
          id,
          label: counter.name,
          writer: { kind: 'device', id, counter: counter.id },
          issuedAt: now(),
          revokedAt: null,
          clockOffsetMs: 0,
        },
        tokenHash(token),
      );
      const { provinces, units } = directory();
      response.status(201).json({
        token,
        device: { id },
        counter: { id: counter.id, name: counter.name, unit: units.get(counter.unit)?.name ?? '' },
        province: { code: counter.province, name: provinces.get(counter.province)?.name ?? '' },
      });
    },
  );
  return router;
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
}: DeviceRouteDependencies & { readonly fleet: FleetBook }): Router {
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
      const { settings } = await fleet.find(id);
      const counter = directory().counters.get(writer.counter);
      response.json({
        settings,
        counter: counter && { id: counter.id, name: counter.name },
        now: new Date(now()).toISOString(),
      });
    },
  );
  return router;
}
