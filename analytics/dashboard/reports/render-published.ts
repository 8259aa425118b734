import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import type { OfficialView } from '../official-view.ts';
import { dayText } from '../open-data/render-public-figures.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import { CORRECTION_OUTCOMES, LONGEST_REASON, type PublishedState } from './correction-routes.ts';
import { REPORTS_WORDS } from './reports-words.ts';

/** What everybody was shown of the quarter, and the way to correct it where it differs by enough. */
export function renderPublished(
  { newest, correction }: PublishedState,
  outcome: unknown,
  view: OfficialView,
): Html {
  const words = REPORTS_WORDS[view.language];
  const news = CORRECTION_OUTCOMES.find((each) => each === outcome) ?? null;
  const { period, version, publishedOn } = newest;
  const stands = fillIn(words.publishedStands, { version, day: dayText(publishedOn, view) });
  return html`<section class="card" aria-labelledby="published">
    <h2 id="published">${words.publishedTitle}</h2>
    ${news !== null && renderNotice(news === 'corrected' ? 'good' : 'bad', words[`published-${news}`])}
    <p>${stands} <a href="/cong-khai?quarter=${period.id}">${words.publishedLink}</a></p>
    ${
      correction === null
        ? html`<p class="hint">${fillIn(words.publishedEqual, { least: SMALLEST_SHOWN })}</p>`
        : html`<p>${words.publishedDiffers}</p>
            <form method="post" action="/dashboard/reports/corrections">
              <input type="hidden" name="period" value="${period.id}" />
              <input type="hidden" name="version" value="${version}" />
              ${renderField({
                name: 'reason',
                label: words.publishedReason,
                type: 'text',
                longest: LONGEST_REASON,
              })}
              <button>${words.publishedCorrect}</button>
            </form>`
    }
  </section>`;
}
