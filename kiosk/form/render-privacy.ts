import { html } from '../../core/html.ts';
import type { Language } from '../../core/language.ts';
import { privacy as en } from '../../core/messages/en/privacy.ts';
import { privacy as km } from '../../core/messages/km/privacy.ts';
import { privacy as vi, type PrivacyMessages } from '../../core/messages/vi/privacy.ts';
import { renderPage, type FormPage } from './render-page.ts';

const MESSAGES: Readonly<Record<Language, PrivacyMessages>> = { vi, km, en };

/** What each part says, by its key; its heading is the same key with `Title`. */
const PARTS = [
  'kept',
  'never',
  'code',
  'long',
  'groups',
  'chat',
  'invite',
  'follow',
  'staff',
] as const;

/** What is kept of an answer, for how long, and who could guess whose it was. */
export function renderPrivacy(page: FormPage): string {
  const words = MESSAGES[page.language];
  return renderPage(
    page,
    html`<h1>${words.title}</h1>
      ${PARTS.map(
        (part) =>
          html`<section>
            <h2>${words[`${part}Title`]}</h2>
            <p>${words[part]}</p>
          </section>`,
      )}`,
  );
}
