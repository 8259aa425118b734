import { Router } from 'express';
import type { Section } from '../section.ts';
import type { NominationsDependencies } from './dependencies.ts';
import { listRoutes } from './list-routes.ts';
import { nominationsRoutes } from './nominations-routes.ts';
import { createProposedGroups } from './proposed-groups.ts';

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
  routes(dependencies) {
    const groups = createProposedGroups(dependencies);
    return Router().use(listRoutes(dependencies, groups), nominationsRoutes(dependencies, groups));
  },
};
