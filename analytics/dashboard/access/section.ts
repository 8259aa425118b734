import type { Section } from '../section.ts';
import { accessRoutes } from './access-routes.ts';
import type { AccessDependencies } from './dependencies.ts';

/** Devices at counters and keys of other systems. */
export const access: Section<AccessDependencies> = {
  links: [
    {
      group: 'settings',
      href: '/dashboard/access',
      text: ({ texts }) => texts.navAccess,
      needs: 'manage-access',
    },
  ],
  routes: accessRoutes,
};
