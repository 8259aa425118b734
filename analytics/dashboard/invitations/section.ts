import { Router } from 'express';
import type { Section } from '../section.ts';
import type { InvitationsDependencies } from './dependencies.ts';
import { invitationsRoutes } from './invitations-routes.ts';
import { ownChatsRoutes } from './own-chats-routes.ts';
import { ownMailRoutes } from './own-mail-routes.ts';

/** Invitations of finished dossiers, and the chats in which officials can't use them. */
export const invitations: Section<InvitationsDependencies> = {
  links: [
    {
      group: 'settings',
      href: '/dashboard/settings/invitations',
      text: ({ texts }) => texts.navInvitations,
      needs: 'set-invitations',
    },
    {
      group: 'work',
      href: '/dashboard/own-chats',
      text: ({ texts }) => texts.navOwnChats,
      needs: 'declare-chats',
    },
  ],
  routes: (dependencies) =>
    Router().use(
      invitationsRoutes(dependencies),
      ownMailRoutes(dependencies),
      ownChatsRoutes(dependencies),
    ),
};
