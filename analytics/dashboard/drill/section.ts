import type { Section } from '../section.ts';
import type { DrillDependencies } from './dependencies.ts';
import { drillRoutes } from './drill-routes.ts';
import { DRILL_WORDS } from './drill-words.ts';

/** Satisfaction narrowed down to a unit, a procedure, a channel. */
export const drill: Section<DrillDependencies> = {
  links: [
    {
      group: 'figures',
      href: '/dashboard/satisfaction',
      text: ({ language }) => DRILL_WORDS[language].nav,
      needs: 'read-figures',
    },
  ],
  routes: drillRoutes,
};
