import { Router } from 'express';
import type { Section } from '../section.ts';
import { createBoardLoader } from './board-loader.ts';
import { boardRoutes } from './board-routes.ts';
import { BOARD_WORDS } from './board-words.ts';
import { costRoutes } from './cost-routes.ts';
import type { BoardDependencies } from './dependencies.ts';
import { planRoutes } from './plan-routes.ts';

/** Which procedures to look at first, what they cost people, and which to take on together. */
export const board: Section<BoardDependencies> = {
  links: [
    {
      group: 'voices',
      href: '/dashboard/board',
      text: ({ language }) => BOARD_WORDS[language].nav,
      needs: 'read-figures',
    },
  ],
  routes(dependencies) {
    const loader = createBoardLoader(dependencies);
    return Router().use(
      planRoutes(dependencies, loader),
      costRoutes(dependencies, loader),
      boardRoutes(dependencies, loader),
    );
  },
};
