import type { Section } from '../section.ts';
import type { QuestionnaireDependencies } from './dependencies.ts';
import { questionnaireRoutes } from './questionnaire-routes.ts';
import { QUESTIONNAIRE_WORDS } from './words.ts';

/** What citizens are asked after the tap. */
export const questionnaire: Section<QuestionnaireDependencies> = {
  links: [
    {
      group: 'settings',
      href: '/dashboard/settings/questions',
      text: ({ language }) => QUESTIONNAIRE_WORDS[language].link,
      needs: 'set-questions',
    },
  ],
  routes: questionnaireRoutes,
};
