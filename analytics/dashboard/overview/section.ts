import type { Section } from '../section.ts';
import type { OverviewDependencies } from './dependencies.ts';
import { overviewRoutes } from './overview-routes.ts';

/** Where the province stands, at a glance. */
export const overview: Section<OverviewDependencies> = {
  links: [
    {
      group: 'figures',
      href: '/dashboard',
      text: ({ texts }) => texts.navOverview,
      needs: 'read-figures',
    },
  ],
  routes: overviewRoutes,
};
