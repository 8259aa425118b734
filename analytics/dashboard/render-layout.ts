import { fillIn } from '../../core/messages/fill-in.ts';
import { html, type Html } from '../../core/html.ts';
import { markPath, marksOf, type Identity } from '../../core/identity.ts';
import { may, type Role } from '../../core/role.ts';
import { MESSAGES, OFFICIAL_LANGUAGES } from './official-language.ts';
import type { OfficialView } from './official-view.ts';
import type { NavigationGroup, NavigationLink } from './section.ts';

/** What surrounds the body of every page. */
export interface PageFrame {
  readonly title: string;
  /** Name of who is signed in; null shows no navigation. */
  readonly signedInAs: string | null;
  /** What they are here: the navigation leads only where they may go. */
  readonly role: Role | null;
  readonly links: readonly NavigationLink[];
  /** Whether the ratings were made up: every page of who is signed in says so. */
  readonly simulated: boolean;
  /** What stands at the head. */
  readonly identity: Identity;
  /** The page's own address: where the language links lead. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** Drawn, not typed: a smile in a circle, the touch that counts. */
export const ICON =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"%3E%3Ccircle cx="16" cy="16" r="15" fill="%230b5c8f"/%3E%3Ccircle cx="11" cy="13" r="2" fill="%23fff"/%3E%3Ccircle cx="21" cy="13" r="2" fill="%23fff"/%3E%3Cpath d="M9 19q7 7 14 0" fill="none" stroke="%23fff" stroke-width="2.5" stroke-linecap="round"/%3E%3C/svg%3E';

/** A whole document, in the reader's language, which works without its script. */
export function renderLayout(view: OfficialView, frame: PageFrame, body: Html): Html {
  const { texts, language } = view;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${frame.title} · ${texts.productName}</title>
        <link rel="icon" href="${ICON}" />
        <link rel="stylesheet" href="/dashboard/assets/dashboard.css" />
        <script type="module" src="/dashboard/assets/dashboard.js"></script>
      </head>
      <body>
        <a class="skip" href="#content">${texts.skipToContent}</a>
        ${renderBar(view, frame)}
        <main id="content" tabindex="-1">${frame.simulated && renderSimulated(view)} ${body}</main>
      </body>
    </html> `;
}

function renderBar(view: OfficialView, frame: PageFrame): Html {
  const { texts } = view;
  return html`<header class="bar">
    <div class="bar-inner">
      ${renderBrand(view, texts.dashboardName, frame.identity)}
      ${frame.signedInAs !== null && renderNavigation(view, frame)}
      <div class="bar-end">
        ${renderLanguages(view, frame)}
        ${frame.signedInAs !== null && renderSignOut(view, frame.signedInAs)}
      </div>
    </div>
  </header>`;
}

/** The marks and the line that officials set, else the product's sign; its name, and which part this is. */
export function renderBrand({ texts }: OfficialView, part: string, identity: Identity): Html {
  const marks = marksOf(identity).map(
    ([kind, mark]) =>
      html`<img class="mark" src="${markPath(kind, mark)}" alt="${mark.alt}" lang="vi" />`,
  );
  const { line } = identity;
  return html`<p class="brand">
    ${marks.length > 0 ? marks : OWN_SIGN}<span
      >${line !== '' && html`<span class="brand-part" lang="vi">${line}</span>`}<strong
        >${texts.productName}</strong
      >
      <span class="brand-part">${part}</span></span
    >
  </p>`;
}

const OWN_SIGN = html`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
  <circle cx="16" cy="16" r="15" />
  <circle class="eye" cx="11" cy="13" r="2" />
  <circle class="eye" cx="21" cy="13" r="2" />
  <path d="M9 19q7 7 14 0" />
</svg>`;

/** The promises stand openly; the rest opens below the name of its group. */
function renderNavigation(view: OfficialView, frame: PageFrame): Html {
  const { texts } = view;
  const open = frame.links.filter(({ needs }) => may(frame.role, needs));
  const menu = (group: NavigationGroup, name: string): Html | readonly Html[] => {
    const links = open.filter((link) => link.group === group);
    return renderMenu(
      name,
      links.map((link) => renderLink(link, view, frame)),
    );
  };
  const figures = open.filter(({ group }) => group === 'figures');
  return html`<nav aria-label="${texts.mainNavigation}">
    <ul>
      ${figures.map((link) => renderLink(link, view, frame))}
      ${menu('voices', texts.navGroupVoices)} ${menu('reports', texts.navGroupReports)}
      ${menu('work', texts.navGroupWork)} ${menu('settings', texts.navGroupSettings)}
    </ul>
  </nav>`;
}

/** The language is remembered for pages below `/dashboard` alone; others are told. */
function linkTo(href: string, { language }: OfficialView): string {
  return href.startsWith('/dashboard') ? href : `${href}?lang=${language}`;
}

function renderLink({ href, text }: NavigationLink, view: OfficialView, { path }: PageFrame): Html {
  return href === path
    ? html`<li><a href="${href}" aria-current="page">${text(view)}</a></li>`
    : html`<li><a href="${linkTo(href, view)}">${text(view)}</a></li>`;
}

/** A single page needs no menu. */
function renderMenu(name: string, items: readonly Html[]): Html | readonly Html[] {
  if (items.length <= 1) return items;
  return html`<li>
    <details class="menu" name="menu">
      <summary>${name}</summary>
      <ul>
        ${items}
      </ul>
    </details>
  </li>`;
}

function renderLanguages(view: OfficialView, frame: PageFrame): Html {
  const items = OFFICIAL_LANGUAGES.map((language) => {
    const name = MESSAGES[language].languageName;
    if (language === view.language) return html`<li><span aria-current="true">${name}</span></li>`;
    const query = new URLSearchParams({ ...frame.query, lang: language });
    const href = `${frame.path}?${query.toString()}`;
    return html`<li><a href="${href}" lang="${language}" hreflang="${language}">${name}</a></li>`;
  });
  return html`<nav class="languages" aria-label="${view.texts.languageSwitch}">
    <ul>
      ${items}
    </ul>
  </nav>`;
}

function renderSignOut({ texts }: OfficialView, name: string): Html {
  return html`<form class="sign-out" method="post" action="/dashboard/sign-out">
    <span class="who">${fillIn(texts.signedInAs, { name })}</span>
    <button class="quiet">${texts.signOut}</button>
  </form>`;
}

function renderSimulated({ texts }: OfficialView): Html {
  return html`<div class="simulated" role="note">
    <strong>${texts.simulatedTitle}</strong> ${texts.simulatedText}
  </div>`;
}
