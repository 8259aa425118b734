import type { Section } from '../section.ts';
import type { MarksDependencies } from './dependencies.ts';
import { marksRoutes } from './marks-routes.ts';
import { MARK_WORDS, MARKS_PATH } from './render-marks.ts';

/** Ratings that look like play or a slip, and who decided what of them. */
export const marks: Section<MarksDependencies> = {
  links: [
    {
      group: 'work',
      href: MARKS_PATH,
      text: ({ language }) => MARK_WORDS[language].navigation,
      needs: 'read-figures',
    },
  ],
  routes: marksRoutes,
};
