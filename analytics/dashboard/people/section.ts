import { Router } from 'express';
import type { Section } from '../section.ts';
import { passkeySetupRoutes } from '../sign-in/passkey-routes.ts';
import { accountRoutes } from './account-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { codeSetupRoutes } from './code-setup-routes.ts';
import type { PeopleDependencies } from './dependencies.ts';
import { peopleRoutes } from './people-routes.ts';
import { peopleTexts } from './people-texts.ts';
import { SECOND_FACTOR_PATH, secondFactorRoutes } from './second-factor-routes.ts';
import { secondFactorWords } from './second-factor-words.ts';
import { personRoutes } from './person-routes.ts';

/** Accounts, one's own account, and the log of what was done. */
export const people: Section<PeopleDependencies> = {
  links: [
    {
      group: 'settings',
      href: '/dashboard/people',
      text: (view) => peopleTexts(view).navPeople,
      needs: 'manage-people',
    },
    {
      group: 'settings',
      href: `/dashboard${SECOND_FACTOR_PATH}`,
      text: (view) => secondFactorWords(view).link,
      needs: 'manage-people',
    },
    {
      group: 'settings',
      href: '/dashboard/audit',
      text: (view) => peopleTexts(view).navAudit,
      needs: 'read-audit-log',
    },
    {
      group: 'settings',
      href: '/dashboard/account',
      text: (view) => peopleTexts(view).navAccount,
      needs: 'own-account',
    },
  ],
  routes: (dependencies) =>
    Router().use(
      peopleRoutes(dependencies),
      personRoutes(dependencies),
      accountRoutes(dependencies),
      passkeySetupRoutes(dependencies),
      codeSetupRoutes(dependencies),
      secondFactorRoutes(dependencies),
      auditRoutes(dependencies),
    ),
};
