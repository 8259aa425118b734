import path from 'node:path';
import type { Router } from 'express';
import { createDashboard } from '../analytics/dashboard/routes.ts';
import { dashboard } from '../core/messages/vi/dashboard.ts';
import { qrCode, qrSvg } from '../kiosk/slip/qr-code.ts';
import { createCatalogueDesk } from './catalogue-desk.ts';
import { documentWriters } from './documents/writers.ts';
import { createDossierDesk } from './dossier-desk.ts';
import { PAGES_FOLDER } from './pages-stamp.ts';
import type { PageParts } from './parts.ts';
import { createPasskeyChecks } from './passkey-checks.ts';
import { createSignOn } from './province-sign-on.ts';
import { solvePlan } from './solve-plan.ts';
import { storeFacts } from './store-facts.ts';
import { newToken, tokenHash } from './tokens.ts';
import { zaloConnection } from './zalo-connection.ts';

/** The officials' pages with all that they need: loaded when the first of them is asked for. */
export function officialsPages(parts: PageParts, onFault: (error: unknown) => void): Router {
  const { store, config } = parts;
  return createDashboard({
    ...store,
    ...parts,
    staffMail: config.mail === null ? null : store.staffMail,
    publicUrl: config.publicUrl,
    ...createDossierDesk({
      ...parts,
      dossiers: store.dossiers,
      searchIndex: () => parts.procedureSearch.index(),
    }),
    ...createCatalogueDesk(parts),
    tokens: { newToken, tokenHash },
    solvePlan,
    ...documentWriters,
    zalo: parts.zalo && zaloConnection(parts.zalo, store, config.publicUrl),
    passkeyChecks: createPasskeyChecks(dashboard.productName),
    signOn: config.signOn && createSignOn(config.signOn, onFault),
    qrImage: (text) => qrSvg(qrCode(text)),
    channelStates: () => parts.channels.map(({ id, status }) => ({ id, state: status().state })),
    storeFacts: () => storeFacts(store, config),
    secureCookies: parts.overHttps,
    assetsFolder: path.join(PAGES_FOLDER, 'dashboard'),
    onFault,
  });
}
