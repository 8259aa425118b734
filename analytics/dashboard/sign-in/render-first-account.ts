import { fillIn } from '../../../core/messages/fill-in.ts';
import { html, type Html } from '../../../core/html.ts';
import {
  ADVISED_PASSWORD,
  LONGEST_PASSWORD,
  SHORTEST_PASSWORD,
  type AccountProblem,
} from './new-account.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';

export interface FirstAccountPage {
  readonly problem: AccountProblem | 'token' | null;
  /** What was typed, without the passwords. */
  readonly typed: {
    readonly token: string;
    readonly signInName: string;
    readonly displayName: string;
  };
}

/** Field that a problem is about. */
const PROBLEM_FIELDS = {
  'sign-in-name-invalid': 'signInName',
  'display-name-missing': 'displayName',
  'password-too-short': 'password',
  'password-too-long': 'password',
  'password-common': 'password',
  'password-is-name': 'password',
  'password-repeat-differs': 'repeated',
} as const satisfies Record<AccountProblem, string>;

/** The form for the first account; the page's script fills in the code from the address. */
export function renderFirstAccount({ texts }: OfficialView, page: FirstAccountPage): Html {
  const { problem, typed } = page;
  const limits = {
    shortest: SHORTEST_PASSWORD,
    advised: ADVISED_PASSWORD,
    longest: LONGEST_PASSWORD,
  };
  const problemAt = (field: string): string | null => {
    if (problem === null) return null;
    if (problem === 'token') return field === 'token' ? texts.firstAccountRefused : null;
    return PROBLEM_FIELDS[problem] === field ? fillIn(texts[`problem-${problem}`], limits) : null;
  };
  return html`<div class="card narrow">
    <h1>${texts.firstAccountTitle}</h1>
    <p class="lead">${texts.firstAccountLead}</p>
    ${problem !== null && renderNotice('bad', texts.problemTitle)}
    <form method="post" action="/dashboard/first-account" data-first-account>
      ${renderField({ name: 'token', label: texts.firstAccountToken, hint: texts.firstAccountTokenHint, type: 'text', value: typed.token, problem: problemAt('token') })}
      ${renderField({ name: 'displayName', label: texts.displayName, type: 'text', autocomplete: 'name', value: typed.displayName, longest: 80, problem: problemAt('displayName') })}
      ${renderField({ name: 'signInName', label: texts.signInName, hint: texts.signInNameHint, type: 'text', autocomplete: 'username', value: typed.signInName, longest: 64, problem: problemAt('signInName') })}
      ${renderField({ name: 'password', label: texts.password, hint: fillIn(texts.passwordHint, limits), type: 'password', autocomplete: 'new-password', problem: problemAt('password') })}
      ${renderField({ name: 'repeated', label: texts.passwordRepeat, type: 'password', autocomplete: 'new-password', problem: problemAt('repeated') })}
      <button class="primary wide">${texts.createAccount}</button>
    </form>
  </div>`;
}
