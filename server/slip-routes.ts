import express, { Router, type RequestHandler } from 'express';
import type { Instant } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import type { IntakeError } from '../core/errors.ts';
import type { Identity } from '../core/identity.ts';
import {
  isTypedCode,
  parseInvitationCode,
  typedCode,
  type InvitationBook,
  type InvitationCode,
  type OpenInvitation,
} from '../core/invitation.ts';
import type { AccessBook } from '../core/access.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { qrCode, qrPng, qrSvg } from '../kiosk/slip/qr-code.ts';
import { invitationUrl, SLIP_PAPERS, slipOf, type SlipPaper } from '../kiosk/slip/slip.ts';
import { accessOf, requireAccess } from './authenticate.ts';
import { sendError } from './error-handler.ts';

export interface SlipRouteDependencies {
  readonly access: AccessBook;
  readonly invitations: InvitationBook;
  readonly directory: () => Directory;
  readonly now: () => Instant;
  readonly identity: { current(): Identity };
  /** Address under which citizens reach this server; null: the one by which the request came. */
  readonly publicUrl: string | null;
}

const IMAGES = ['svg', 'png', 'pdf'] as const;

interface SlipOrder {
  readonly code: InvitationCode;
  readonly image: (typeof IMAGES)[number];
  readonly paper: SlipPaper;
  readonly reference: string | null;
}

/** What the page of the API says about it. */
export const SLIP_OPERATION = {
  summary: 'Phiếu mời đánh giá / Slip of an invitation',
  description:
    'The QR code of an invitation just made as SVG or PNG, for your own receipt, or the slip as PDF ' +
    '(`roll-58`, `roll-80`, `a5`, `a4`). Needs an API key.',
  security: [{ bearer: [] }],
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['code'],
          properties: {
            code: { type: 'string' },
            as: { type: 'string', enum: IMAGES },
            paper: { type: 'string', enum: SLIP_PAPERS },
            reference: { type: 'string', maxLength: 64 },
          },
        },
      },
    },
  },
};

/** Pixels a module: 300 dots an inch at 40 mm. */
const PNG_SCALE = 12;

/**
 * `POST /invitations/slip`: the QR code of an invitation as SVG or PNG, for the receipt of other
 * software, or the whole slip as PDF. Only who may report dossiers of its province gets it.
 */
export function slipRoutes(dependencies: SlipRouteDependencies): Router {
  const router = Router();
  router.post(
    '/invitations/slip',
    requireAccess(dependencies.access),
    express.json({ limit: '4kb' }),
    sendSlip(dependencies),
  );
  return router;
}

function sendSlip(dependencies: SlipRouteDependencies): RequestHandler {
  const { invitations, now, publicUrl } = dependencies;
  return async (request, response) => {
    const { writer } = accessOf(response);
    if (writer.kind !== 'integration') return sendError(response, { code: 'credentials-refused' });
    const order = parseOrder(request.body);
    if (!order.ok) return sendError(response, order.error);
    const invitation = await invitations.find(order.value.code, now());
    if (invitation === null || invitation.province !== writer.province) {
      return sendError(response, { code: 'invitation-unusable', field: 'code' });
    }
    const address = publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`;
    const image = await drawOrder(order.value, invitation, { ...dependencies, address });
    response.type(order.value.image).send(image);
  };
}

function parseOrder(body: unknown): Result<SlipOrder, IntakeError> {
  if (typeof body !== 'object' || body === null) return fail({ code: 'body-shape-invalid' });
  const { code, as = 'svg', paper = 'roll-80', reference } = body as Record<string, unknown>;
  const parsed = typeof code === 'string' ? parseInvitationCode(code) : null;
  // The short spelling can't be turned into the address of the QR code.
  if (parsed === null || isTypedCode(parsed))
    return fail({ code: 'invitation-invalid', field: 'code' });
  const image = IMAGES.find((name) => name === as);
  if (image === undefined) return fail({ code: 'body-shape-invalid', field: 'as' });
  const known = SLIP_PAPERS.find((name) => name === paper);
  if (known === undefined) return fail({ code: 'body-shape-invalid', field: 'paper' });
  const said = typeof reference === 'string' ? reference.slice(0, 64) : null;
  return ok({ code: parsed, image, paper: known, reference: said });
}

async function drawOrder(
  { code, image, paper, reference }: SlipOrder,
  { province, counter, rateUntil }: OpenInvitation,
  {
    directory,
    identity,
    address,
  }: Pick<SlipRouteDependencies, 'directory' | 'identity'> & { readonly address: string },
): Promise<string | Buffer> {
  if (image === 'svg') return qrSvg(qrCode(invitationUrl(address, { code })));
  if (image === 'png') return qrPng(qrCode(invitationUrl(address, { code })), PNG_SCALE);
  const place = directory().counters.get(counter)?.name ?? '';
  const made = { province, code, typed: typedCode(code), rateUntil, dossierKey: '' };
  const { renderSlipsPdf } = await import('../kiosk/slip/render-pdf.ts');
  const { line } = identity.current();
  return renderSlipsPdf([slipOf(made, { publicUrl: address, line, place, reference })], paper);
}
