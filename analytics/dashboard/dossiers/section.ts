import { Router } from 'express';
import type { Section } from '../section.ts';
import type { DossiersDependencies } from './dependencies.ts';
import { dossierEntryRoutes } from './dossier-entry-routes.ts';
import { dossierFilesRoutes } from './dossier-files-routes.ts';

/** Finished dossiers: one by hand, many by file; their receipts. */
export const dossiers: Section<DossiersDependencies> = {
  links: [
    {
      group: 'work',
      href: '/dashboard/dossiers/new',
      text: ({ texts }) => texts.navDossierEntry,
      needs: 'enter-dossiers',
    },
    {
      group: 'work',
      href: '/slips',
      text: ({ texts }) => texts.navSlips,
      needs: 'print-receipts',
    },
    {
      group: 'work',
      href: '/dashboard/dossiers',
      text: ({ texts }) => texts.navDossierFiles,
      needs: 'import-dossiers',
    },
  ],
  routes: (dependencies) =>
    Router().use(dossierEntryRoutes(dependencies), dossierFilesRoutes(dependencies)),
};
