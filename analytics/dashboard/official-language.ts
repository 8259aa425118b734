import type { CookieOptions, Request, Response } from 'express';
import { cataloguePages as enCatalogue } from '../../core/messages/en/catalogue-pages.ts';
import { dashboard as en } from '../../core/messages/en/dashboard.ts';
import { dossierPages as enDossiers } from '../../core/messages/en/dossier-pages.ts';
import { invitationPages as enInvitations } from '../../core/messages/en/invitation-pages.ts';
import { zaloPage as enZalo } from '../../core/messages/en/zalo-page.ts';
import {
  cataloguePages as viCatalogue,
  type CataloguePageMessages,
} from '../../core/messages/vi/catalogue-pages.ts';
import { dashboard as vi, type DashboardMessages } from '../../core/messages/vi/dashboard.ts';
import {
  dossierPages as viDossiers,
  type DossierPageMessages,
} from '../../core/messages/vi/dossier-pages.ts';
import {
  invitationPages as viInvitations,
  type InvitationPageMessages,
} from '../../core/messages/vi/invitation-pages.ts';
import { zaloPage as viZalo, type ZaloPageMessages } from '../../core/messages/vi/zalo-page.ts';
import { readCookie } from './sign-in/session-cookie.ts';

/** Languages in which officials are served, the usual one first. */
export const OFFICIAL_LANGUAGES = ['vi', 'en'] as const;
export type OfficialLanguage = (typeof OFFICIAL_LANGUAGES)[number];

/** Everything that officials read. */
export type OfficialMessages = DashboardMessages &
  DossierPageMessages &
  ZaloPageMessages &
  InvitationPageMessages &
  CataloguePageMessages;

export const MESSAGES: Readonly<Record<OfficialLanguage, OfficialMessages>> = {
  vi: { ...vi, ...viDossiers, ...viZalo, ...viInvitations, ...viCatalogue },
  en: { ...en, ...enDossiers, ...enZalo, ...enInvitations, ...enCatalogue },
};

const COOKIE = 'mot-cham-dashboard-language';
const COOKIE_OPTIONS: CookieOptions = {
  httpOnly: true,
  sameSite: 'lax',
  path: '/dashboard',
  maxAge: 365 * 86_400_000,
};

/**
 * What `?lang=` asks for, which is then remembered; else what is remembered; else Vietnamese. The
 * browser's own languages don't count: many office computers are set to English by their makers.
 */
export function officialLanguage(
  request: Request,
  response: Response,
  secure: boolean,
): OfficialLanguage {
  const asked = OFFICIAL_LANGUAGES.find((language) => language === request.query['lang']);
  if (asked === undefined) {
    const remembered = readCookie(request, COOKIE, /^[a-z]{2}$/);
    return OFFICIAL_LANGUAGES.find((language) => language === remembered) ?? 'vi';
  }
  response.cookie(COOKIE, asked, { ...COOKIE_OPTIONS, secure });
  return asked;
}
