import express, { Router, type RequestHandler } from 'express';
import { isUtf8 } from 'node:buffer';
import { isoDay } from '../core/calendar.ts';
import type { RecordOutcome } from '../core/dossier-log.ts';
import { intakeErrorText } from '../core/messages/index.ts';
import type { AccessBook, Writer } from '../core/access.ts';
import { invitationUrl } from '../kiosk/slip/slip.ts';
import { accessOf, requireAccess } from './authenticate.ts';
import type { DossierIntake, DossierReporter } from './dossier-intake.ts';
import { ERROR_STATUS, readerLanguage, sendError } from './error-handler.ts';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';
import { parseDossiers, type ParsedDossier } from './parse-dossiers.ts';

const MOST_BYTES = 1024 * 1024;

export interface DossierRouteDependencies {
  readonly access: AccessBook;
  readonly dossierIntake: DossierIntake;
  readonly health: Health;
  readonly metrics: Metrics;
  /** Address under which citizens reach this server; null: the one by which the request came. */
  readonly publicUrl: string | null;
}

/** `POST /dossiers`: finished dossiers of an integration's province or unit, each answered by itself. */
export function dossierRoutes(dependencies: DossierRouteDependencies): Router {
  const router = Router();
  router.post(
    '/dossiers',
    requireAccess(dependencies.access),
    express.raw({ type: 'application/json', limit: MOST_BYTES }),
    takeDossiers(dependencies),
  );
  return router;
}

/** Outcomes that were written; for the others reading was enough. */
const WRITTEN: ReadonlySet<string> = new Set(['stored', 'corrected', 'withdrawn', 'parked']);

function takeDossiers({
  dossierIntake,
  health,
  metrics,
  publicUrl,
}: DossierRouteDependencies): RequestHandler {
  return async (request, response) => {
    const reporter = reporterOf(accessOf(response).writer);
    if (reporter === null) return sendError(response, { code: 'credentials-refused' });
    const body: unknown = request.body;
    if (!Buffer.isBuffer(body)) return sendError(response, { code: 'content-type-invalid' });
    if (!isUtf8(body)) return sendError(response, { code: 'body-not-json' });
    const parsed = parseDossiers(body.toString('utf8'));
    if (!parsed.ok) return sendError(response, parsed.error);
    const { single, items } = parsed.value;
    const outcomes = await dossierIntake.take(items, reporter);
    if (outcomes.some(({ status }) => WRITTEN.has(status))) health.noteSuccess();
    for (const { status } of outcomes) metrics.count('mot_cham_dossiers_total', status);
    const reader = {
      acceptLanguage: request.get('accept-language'),
      address: publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`,
    };
    const results = outcomes.map((outcome, i) => toResult(items[i]!, outcome, reader));
    response.status(single ? singleStatus(outcomes[0]!) : 200).json({ results });
  };
}

/** Kiosks have no business with dossiers. */
function reporterOf(writer: Writer): DossierReporter | null {
  if (writer.kind !== 'integration') return null;
  const { province, unit = null, id } = writer;
  return { scope: { province, unit }, author: `access:${id}`, unnumbered: 'first' };
}

function toResult(
  { dossierCode }: ParsedDossier,
  outcome: RecordOutcome,
  {
    acceptLanguage,
    address,
  }: { readonly acceptLanguage: string | undefined; readonly address: string },
): object {
  const { status } = outcome;
  switch (status) {
    case 'refused': {
      const message = intakeErrorText(outcome.error.code, readerLanguage(acceptLanguage));
      return { dossierCode, status, ...outcome.error, message };
    }
    case 'stored': {
      if (outcome.invitation === null) return { dossierCode, status };
      const { code, typed, rateUntil } = outcome.invitation;
      const url = invitationUrl(address, outcome.invitation);
      const invitation = { code, typed, url, rateUntil: isoDay(rateUntil) };
      return { dossierCode, status, invitation };
    }
    default:
      return { dossierCode, status };
  }
}

function singleStatus(outcome: RecordOutcome): number {
  if (outcome.status === 'refused') return ERROR_STATUS[outcome.error.code];
  if (outcome.status === 'parked') return 202;
  return outcome.status === 'stored' ? 201 : 200;
}
