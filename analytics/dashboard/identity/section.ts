import { identityPage as en } from '../../../core/messages/en/identity-page.ts';
import {
  identityPage as vi,
  type IdentityPageMessages,
} from '../../../core/messages/vi/identity-page.ts';
import type { OfficialLanguage } from '../official-language.ts';
import type { Section } from '../section.ts';
import type { IdentityDependencies } from './dependencies.ts';
import { IDENTITY_PATH, identityRoutes } from './identity-routes.ts';

const WORDS: Readonly<Record<OfficialLanguage, IdentityPageMessages>> = { vi, en };

/** The marks and the name at the head of every page. */
export const identity: Section<IdentityDependencies> = {
  links: [
    {
      group: 'settings',
      href: `/dashboard${IDENTITY_PATH}`,
      text: ({ language }) => WORDS[language].navigation,
      needs: 'set-identity',
    },
  ],
  routes: (dependencies) => identityRoutes(dependencies, WORDS),
};
