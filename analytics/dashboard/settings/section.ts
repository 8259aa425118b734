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
  const aboutOf = ({ href }: NavigationLink) => {
    const key = href.replace(/^\/dashboard/, '');
    return Object.hasOwn(words, key) ? words[key as keyof SettingsListMessages] : null;
  };
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    <section class="card" aria-label="${words.title}">
      <ul class="spaced">
        ${links.map(
          (link) =>
            html`<li><a href="${link.href}">${link.text(view)}</a><br />${aboutOf(link)}</li>`,
        )}
      </ul>
    </section>`;
}
