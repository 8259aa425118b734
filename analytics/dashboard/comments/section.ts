import type { Section } from '../section.ts';
import { COMMENT_WORDS, COMMENTS_PATH } from './comment-words.ts';
import { commentsRoutes } from './comments-routes.ts';
import type { CommentsDependencies } from './dependencies.ts';

/** What citizens wrote, and what is done about it. */
export const comments: Section<CommentsDependencies> = {
  links: [
    {
      group: 'voices',
      href: COMMENTS_PATH,
      text: ({ language }) => COMMENT_WORDS[language].navigation,
      needs: 'read-figures',
    },
  ],
  routes: commentsRoutes,
};
