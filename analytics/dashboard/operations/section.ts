import type { Section } from '../section.ts';
import type { OperationsDependencies } from './dependencies.ts';
import { operationsRoutes } from './operations-routes.ts';
import { OPERATIONS_WORDS } from './words.ts';

/** What waits, what was set aside, and what an administrator can do about it. */
export const operations: Section<OperationsDependencies> = {
  links: [
    {
      group: 'settings',
      href: '/dashboard/operations',
      text: ({ language }) => OPERATIONS_WORDS[language].link,
      needs: 'operate',
    },
  ],
  routes: operationsRoutes,
};
