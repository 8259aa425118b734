import { html, type Html } from '../../core/html.ts';
import type { OfficialView } from './official-view.ts';

/** A page that says one thing and leads back. */
export function renderProblem({ texts }: OfficialView, title: string, text: string): Html {
  return html`<div class="card narrow">
    <h1>${title}</h1>
    <p>${text}</p>
    <p><a href="/dashboard">${texts.backToOverview}</a></p>
  </div>`;
}
