import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField } from '../render-forms.ts';
import type { LoadedBoard } from './board-loader.ts';
import { BOARD_WORDS } from './board-words.ts';

/** The figures in the order of the form; shares are typed in percent. */
export const REVIEW_FIGURES = [
  { name: 'chanceOwn', isShare: true },
  { name: 'chanceProposal', isShare: true },
  { name: 'shareRemoved', isShare: true },
  { name: 'daysPerReview', isShare: false },
  { name: 'papersPerDay', isShare: false },
  { name: 'places', isShare: false },
] as const;

type Basis = Pick<LoadedBoard, 'assumptions' | 'setting'>;

/** What the order rests on, in one sentence, and who says so. */
export function reviewBasis(
  { assumptions, setting }: Basis,
  { language, format }: OfficialView,
): string {
  const words = BOARD_WORDS[language];
  const { chanceOwn, chanceProposal, shareRemoved, daysPerReview, papersPerDay } = assumptions;
  const assumed = fillIn(words.assumed, {
    own: format.target(chanceOwn),
    proposal: format.target(chanceProposal),
    share: format.target(shareRemoved),
    days: String(daysPerReview),
    papers: String(papersPerDay),
  });
  if (setting === null) return `${assumed} ${words.assumedByProgram}`;
  const by = fillIn(words.assumedBy, {
    source: assumptions.source,
    author: setting.author,
    moment: format.moment(setting.recordedAt),
    version: String(setting.version),
  });
  return `${assumed} ${by}`;
}

/** The form by which it is set: every version stays, with who set it, when, and by what source. */
export function renderReviewAssumptions(
  { assumptions, setting }: Basis,
  { language }: OfficialView,
): Html {
  const words = BOARD_WORDS[language];
  return html`<section class="card narrow" aria-labelledby="assumptions">
    <h2 id="assumptions">${words.assumptionsTitle}</h2>
    <form method="post" action="/dashboard/board/assumptions">
      <input type="hidden" name="version" value="${setting?.version ?? 0}" />
      ${REVIEW_FIGURES.map(({ name, isShare }) => {
        const figure = assumptions[name];
        const typed = isShare ? Math.round(figure * 1000) / 10 : figure;
        return html`<div class="field">
          <label for="${name}">${words[name]}</label>
          <input
            type="text"
            id="${name}"
            name="${name}"
            inputmode="decimal"
            required
            maxlength="8"
            value="${typed}"
          />
        </div>`;
      })}
      ${renderField({ name: 'source', label: words.assumptionsSource, type: 'text', autocomplete: 'off', longest: 300, value: assumptions.source })}
      <button class="primary">${words.saveAssumptions}</button>
    </form>
  </section>`;
}
