import { html, type Html } from '../../../core/html.ts';
import { peopleTexts } from '../people/people-texts.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';

export interface SignInPage {
  readonly notice: { readonly kind: 'good' | 'bad' | 'note'; readonly text: string } | null;
  readonly name: string;
  /** Where to go afterwards, one of our own paths. */
  readonly next: string;
  /** Leads to the province's own sign-on; null when there is none. */
  readonly signOnLink: string | null;
}

/** The form to sign in. */
export function renderSignIn(view: OfficialView, page: SignInPage): Html {
  const { texts } = view;
  const people = peopleTexts(view);
  return html`<div class="card narrow">
    <h1>${texts.signInTitle}</h1>
    <p class="lead">${texts.signInLead}</p>
    ${page.notice && renderNotice(page.notice.kind, page.notice.text)}
    <form method="post" action="/dashboard/sign-in">
      <input type="hidden" name="next" value="${page.next}" />
      ${renderField({ name: 'name', label: texts.signInName, type: 'text', autocomplete: 'username', value: page.name, longest: 64 })}
      ${renderField({ name: 'password', label: texts.password, type: 'password', autocomplete: 'current-password' })}
      <button class="primary wide">${texts.signInButton}</button>
    </form>
    <form data-passkey="use" hidden>
      <p class="problem" role="alert" hidden>${people.passkeyRefused}</p>
      <button class="wide">${people.passkeySignIn}</button>
    </form>
    ${page.signOnLink !== null && html`<p><a href="${page.signOnLink}">${people.signOnButton}</a></p>`}
  </div>`;
}
