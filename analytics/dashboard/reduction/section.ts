import { Router } from 'express';
import type { Section } from '../section.ts';
import { actionRoutes } from './action-routes.ts';
import { baselineRoutes } from './baseline-routes.ts';
import type { ReductionDependencies } from './dependencies.ts';
import { entryRoutes } from './entry-routes.ts';
import { effectsRoutes } from './effects-routes.ts';
import { reductionRoutes } from './reduction-routes.ts';

/** The ledger of cuts and its baselines. */
export const reduction: Section<ReductionDependencies> = {
  links: [
    {
      group: 'figures',
      href: '/dashboard/reduction',
      text: ({ texts }) => texts.navReduction,
      needs: 'read-figures',
    },
  ],
  routes: (dependencies) =>
    Router().use(
      effectsRoutes(dependencies),
      entryRoutes(dependencies),
      actionRoutes(dependencies),
      baselineRoutes(dependencies),
      reductionRoutes(dependencies),
    ),
};
