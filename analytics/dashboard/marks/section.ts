import type { Section } from '../section.ts';
import type { MarksDependencies } from './dependencies.ts';
import { marksRoutes } from './marks-routes.ts';
import { MARKS_PATH, SUSPICION_WORDS } from './suspicion-words.ts';

/** Which ratings are suspected, and what officials decided about them. */
export const marks: Section<MarksDependencies> = {
  links: [
    {
      group: 'work',
      href: MARKS_PATH,
      text: ({ language }) => SUSPICION_WORDS[language].navigation,
      needs: 'read-suspicions',
    },
  ],
  routes: marksRoutes,
};
