import type { Section } from '../section.ts';
import type { ChannelsDependencies } from './dependencies.ts';
import { zaloRoutes } from './zalo-routes.ts';

/** Connections to chat platforms. */
export const channels: Section<ChannelsDependencies> = {
  links: [
    {
      group: 'settings',
      href: '/dashboard/settings/zalo',
      text: ({ texts }) => texts.navZalo,
      needs: 'manage-channels',
    },
  ],
  routes: zaloRoutes,
};
