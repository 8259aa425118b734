import type { Section } from '../section.ts';
import type { ReportsDependencies } from './dependencies.ts';
import { reportsRoutes } from './reports-routes.ts';
import { REPORTS_WORDS } from './reports-words.ts';

/** Reports to be signed, and the files of the same figures. */
export const reports: Section<ReportsDependencies> = {
  links: [
    {
      group: 'reports',
      href: '/dashboard/reports',
      text: ({ language }) => REPORTS_WORDS[language].nav,
      needs: 'write-reports',
    },
  ],
  routes: reportsRoutes,
};
