import { Router } from 'express';
import type { Section } from '../section.ts';
import { catalogueRoutes } from './catalogue-routes.ts';
import type { CatalogueDependencies } from './dependencies.ts';
import { hoursRoutes } from './hours-routes.ts';
import { searchWordsRoutes } from './search-words-routes.ts';

/** Procedures and units, opening hours, the words of the search. */
export const catalogue: Section<CatalogueDependencies> = {
  links: [
    {
      group: 'settings',
      href: '/dashboard/catalogue',
      text: ({ texts }) => texts.navCatalogue,
      needs: 'import-catalogue',
    },
    {
      group: 'settings',
      href: '/dashboard/hours',
      text: ({ texts }) => texts.navHours,
      needs: 'set-hours',
    },
    {
      group: 'settings',
      href: '/dashboard/settings/search-words',
      text: ({ texts }) => texts.navSearchWords,
      needs: 'teach-search',
    },
  ],
  routes: (dependencies) =>
    Router().use(
      catalogueRoutes(dependencies),
      hoursRoutes(dependencies),
      searchWordsRoutes(dependencies),
    ),
};
