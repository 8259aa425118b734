import type { Section } from '../section.ts';
import type { NominationsDependencies } from './dependencies.ts';
import { nominationsRoutes } from './nominations-routes.ts';

/** What citizens want simplified, and what came of it. */
export const nominations: Section<NominationsDependencies> = {
  links: [
    {
      group: 'voices',
      href: '/dashboard/nominations',
      text: ({ texts }) => texts.navNominations,
      needs: 'read-figures',
    },
  ],
  routes: nominationsRoutes,
};
