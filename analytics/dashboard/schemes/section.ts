import type { Section } from '../section.ts';
import type { SchemesDependencies } from './dependencies.ts';
import { SCHEMES_WORDS } from './render-schemes.ts';
import { schemesRoutes } from './schemes-routes.ts';

/** The official schemes, each filled from our data and kept apart. */
export const schemes: Section<SchemesDependencies> = {
  links: [
    {
      group: 'figures',
      href: '/dashboard/schemes',
      text: ({ language }) => SCHEMES_WORDS[language].nav,
      needs: 'read-figures',
    },
  ],
  routes: schemesRoutes,
};
