import { Router, type Response } from 'express';
import { html, type Html } from '../../../core/html.ts';
import { settingsList as en } from '../../../core/messages/en/settings-list.ts';
import {
  settingsList as vi,
  type SettingsListMessages,
} from '../../../core/messages/vi/settings-list.ts';
import { may } from '../../../core/role.ts';
import type { OfficialLanguage } from '../official-language.ts';
import type { NavigationLink, Section, SectionBasis } from '../section.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';

const PATH = '/settings';
const WORDS: Readonly<Record<OfficialLanguage, SettingsListMessages>> = { vi, en };

/** Headings, and the pages below each; a page that none names stands under the last. */
const GROUPS = {
  groupFigures: ['/settings/targets', '/settings/counting', '/settings/letterhead'],
  groupCitizens: [
    '/settings/identity',
    '/settings/questions',
    '/settings/invitations',
    '/settings/search-words',
  ],
  groupPlaces: ['/catalogue', '/hours', '/access'],
  groupPeople: ['/people', '/settings/second-factor', '/audit', '/account'],
  groupSystem: [],
} as const satisfies Readonly<Partial<Record<keyof SettingsListMessages, readonly string[]>>>;

/** One page that says in words what every page of settings is for. */
export const settings: Section<SectionBasis> = {
  links: [
    {
      group: 'settings',
      href: `/dashboard${PATH}`,
      text: ({ language }) => WORDS[language].link,
      needs: 'own-account',
    },
  ],
  routes: () =>
    Router().get(PATH, requirePermission('own-account'), (_request, response) => {
      const { title } = WORDS[visitOf(response).view.language];
      sendPage(response, { title, body: renderList(response), path: `/dashboard${PATH}` });
    }),
};

function renderList(response: Response): Html {
  const { view, session } = visitOf(response);
  const words = WORDS[view.language];
  const links = (response.locals['navigation'] as readonly NavigationLink[]).filter(
    ({ group, needs, href }) =>
      group === 'settings' &&
      href !== `/dashboard${PATH}` &&
      may(session?.official.role ?? null, needs),
  );
  const groups = Object.keys(GROUPS) as (keyof typeof GROUPS)[];
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    ${groups.map((group) => {
      const own = links.filter((link) => groupOf(link) === group);
      if (own.length === 0) return null;
      return html`<section class="card" aria-labelledby="${group}">
        <h2 id="${group}">${words[group]}</h2>
        <ul class="spaced">
          ${own.map(
            (link) =>
              html`<li>
                <a href="${link.href}">${link.text(view)}</a><br />${aboutOf(link, words)}
              </li>`,
          )}
        </ul>
      </section>`;
    })}`;
}

function pathOf({ href }: NavigationLink): string {
  return href.replace(/^\/dashboard/, '');
}

function groupOf(link: NavigationLink): keyof typeof GROUPS {
  const path = pathOf(link);
  const groups = Object.entries(GROUPS) as [keyof typeof GROUPS, readonly string[]][];
  return groups.find(([, paths]) => paths.includes(path))?.[0] ?? 'groupSystem';
}

function aboutOf(link: NavigationLink, words: SettingsListMessages): string | null {
  const path = pathOf(link);
  return Object.hasOwn(words, path) ? words[path as keyof SettingsListMessages] : null;
}
