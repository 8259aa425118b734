import { Router } from 'express';
import type { Section } from '../section.ts';
import type { SchemesDependencies } from './dependencies.ts';
import { entriesRoutes } from './entries-routes.ts';
import { SCHEMES_WORDS } from './scheme-words.ts';
import { schemesRoutes } from './schemes-routes.ts';

/** The official schemes, each filled from our data and from what officials enter, and kept apart. */
export const schemes: Section<SchemesDependencies> = {
  links: [
    {
      group: 'reports',
      href: '/dashboard/schemes',
      text: ({ language }) => SCHEMES_WORDS[language].nav,
      needs: 'read-figures',
    },
  ],
  routes: (dependencies) => Router().use(schemesRoutes(dependencies), entriesRoutes(dependencies)),
};
