import { isoDay, localDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import type { Identity } from '../../../core/identity.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { Wish, WishFamily } from '../../../core/nomination-board.ts';
import type { Procedure, ProcedureCode } from '../../../core/procedure.ts';
import { wishKey } from '../../../core/wish-families.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import { shownVoices } from '../../reports/shown-wishes.ts';
import { PUBLIC_WORDS } from '../open-data/public-words.ts';
import { MESSAGES, OFFICIAL_LANGUAGES } from '../official-language.ts';
import type { OfficialView } from '../official-view.ts';
import { ICON, renderBrand } from '../render-layout.ts';
import { NOMINATION_WORDS, renderWishProcedure, statusText } from './render-wish-parts.ts';

export const PUBLIC_NOMINATIONS_PATH = '/de-xuat';

export interface PublicNominationsPage {
  /** As `publicFamilies` leaves and orders them. */
  readonly families: readonly WishFamily[];
  /** Whose families these are; null: everybody's. */
  readonly procedure: ProcedureCode | null;
  readonly procedures: ReadonlyMap<ProcedureCode, Procedure>;
  readonly provinceName: string;
}

/** More would be slow to read on a phone. */
const MOST_SHOWN = 200;

const LEAST = { least: String(SMALLEST_SHOWN) };

/** What citizens wish simplified, how many, and what was answered. */
export function renderPublicNominations(page: PublicNominationsPage, view: OfficialView): Html {
  const words = NOMINATION_WORDS[view.language];
  const { families, procedure, procedures, provinceName } = page;
  return html`<div class="page-head">
      <h1>${words.publicTitle}</h1>
      ${
        procedure === null
          ? html`<p class="lead">${fillIn(words.publicLead, { province: provinceName })}</p>`
          : html`<p class="lead">${renderWishProcedure({ procedure }, procedures, view)}</p>
              <p><a href="${addressOf(null, view)}">${words.publicAll}</a></p>`
      }
    </div>
    ${
      families.length === 0
        ? html`<p class="card">${fillIn(words.publicNone, LEAST)}</p>`
        : html`<ul class="wishes">
            ${families.slice(0, MOST_SHOWN).map((family) => renderFamily(family, page, view))}
          </ul>`
    }
    <p class="hint">${fillIn(words.publicRule, LEAST)}</p>
    <p>
      <a href="/cong-khai${procedure === null ? '' : `/${procedure}`}"
        >${PUBLIC_WORDS[view.language].title}</a
      >
    </p>`;
}

function renderFamily(
  family: WishFamily,
  { procedure, procedures }: PublicNominationsPage,
  view: OfficialView,
): Html {
  const words = NOMINATION_WORDS[view.language];
  const { head, members, status } = family;
  // On the page of a procedure its own wish comes first, whatever it counts as part of.
  const own = members.find((member) => member.procedure === procedure) ?? head;
  const others = members.filter((member) => wishKey(member) !== wishKey(own));
  const { total } = shownVoices(family.voices);
  const voices =
    total === null
      ? fillIn(words.publicFew, LEAST)
      : fillIn(words.publicVoices, { count: view.format.count(total) });
  return html`<li class="card">
    <h2>${words.kinds[own.kind]}</h2>
    ${
      procedure === null &&
      html`<p>
        <a href="${addressOf(own, view)}">${renderWishProcedure(own, procedures, view)}</a>
      </p>`
    }
    <p class="kicker">${voices}</p>
    ${others.length > 0 && renderOthers(others, procedures, view)}
    <p>
      <strong>${statusText(status, view)}</strong>${
        status !== null &&
        html`,
          <time datetime="${isoDay(localDay(status.at))}"
            >${fillIn(words.publicSince, { day: view.format.day(localDay(status.at)) })}</time
          >`
      }
    </p>
    ${
      status !== null &&
      status.reason !== '' &&
      html`<blockquote lang="vi">${status.reason}</blockquote>`
    }
  </li>`;
}

function renderOthers(
  others: readonly Wish[],
  procedures: PublicNominationsPage['procedures'],
  view: OfficialView,
): Html {
  const words = NOMINATION_WORDS[view.language];
  return html`<p>${words.publicTogether}</p>
    <ul>
      ${others.map(
        (wish) =>
          html`<li>${words.kinds[wish.kind]}: ${renderWishProcedure(wish, procedures, view)}</li>`,
      )}
    </ul>`;
}

function addressOf(wish: Pick<Wish, 'procedure'> | null, { language }: OfficialView): string {
  const path = wish === null ? '' : `/${wish.procedure}`;
  return `${PUBLIC_NOMINATIONS_PATH}${path}${language === 'vi' ? '' : `?lang=${language}`}`;
}

/** A page that says one thing and leads on. */
export function renderPublicProblem(text: string, view: OfficialView): Html {
  return html`<div class="card narrow">
    <h1>${text}</h1>
    <p><a href="${addressOf(null, view)}">${NOMINATION_WORDS[view.language].publicAll}</a></p>
  </div>`;
}

/** What surrounds a public page. */
interface PublicFrame {
  readonly path: string;
  readonly title: string;
  readonly identity: Identity;
}

/** The document around a public page: nobody is signed in, and nothing runs. */
export function renderPublicFrame(
  view: OfficialView,
  { path, title, identity }: PublicFrame,
  body: Html,
): Html {
  const { texts, language } = view;
  const languages = OFFICIAL_LANGUAGES.map((each) => {
    const name = MESSAGES[each].languageName;
    if (each === language) return html`<li><span aria-current="true">${name}</span></li>`;
    return html`<li>
      <a href="${path}?lang=${each}" lang="${each}" hreflang="${each}">${name}</a>
    </li>`;
  });
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${texts.productName}</title>
        <link rel="icon" href="${ICON}" />
        <link rel="stylesheet" href="/dashboard/assets/dashboard.css" />
      </head>
      <body>
        <a class="skip" href="#content">${texts.skipToContent}</a>
        <header class="bar">
          <div class="bar-inner">
            ${renderBrand(view, title, identity)}
            <div class="bar-end">
              <nav class="languages" aria-label="${texts.languageSwitch}">
                <ul>
                  ${languages}
                </ul>
              </nav>
            </div>
          </div>
        </header>
        <main id="content" tabindex="-1">${body}</main>
      </body>
    </html> `;
}
