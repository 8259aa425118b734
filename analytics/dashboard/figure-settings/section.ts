import { Router } from 'express';
import type { NavigationLink, Section } from '../section.ts';
import { countingRoutes } from './counting-routes.ts';
import type { FigureSettingsDependencies } from './dependencies.ts';
import { letterheadRoutes } from './letterhead-routes.ts';
import { targetsRoutes } from './targets-routes.ts';
import { FIGURE_SETTINGS_WORDS } from './words.ts';

const link = (name: 'targets' | 'counting' | 'letterhead'): NavigationLink => ({
  group: 'settings',
  href: `/dashboard/settings/${name}`,
  text: ({ language }) => FIGURE_SETTINGS_WORDS[language][`${name}Link`],
  needs: 'set-targets',
});

/** What figures are judged against, how they are counted, and under whose name they are reported. */
export const figureSettings: Section<FigureSettingsDependencies> = {
  links: [link('targets'), link('counting'), link('letterhead')],
  routes: (dependencies) =>
    Router().use(
      targetsRoutes(dependencies),
      countingRoutes(dependencies),
      letterheadRoutes(dependencies),
    ),
};
