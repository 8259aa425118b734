import { scores as en } from '../../../core/messages/en/scores.ts';
import { scores as vi } from '../../../core/messages/vi/scores.ts';
import { isSatisfied, SCORES } from '../../../core/score.ts';
import type { SatisfactionFigure } from '../../reports/satisfaction-report.ts';
import { html, type Html } from '../../../core/html.ts';
import type { OfficialView } from '../official-view.ts';

const SCORE_WORDS = { vi, en } as const;

/** How many chose each of the five levels; only for a figure whose share is shown. */
export function renderLevels(
  total: SatisfactionFigure,
  { texts, format, language }: OfficialView,
): Html {
  const largest = Math.max(...total.scores, 1);
  const rows = SCORES.toReversed().map((score) => {
    const count = total.scores[score - 1] ?? 0;
    const share = count / total.n;
    const good = isSatisfied(score);
    return html`<tr>
      <th scope="row">
        ${SCORE_WORDS[language][score]}${good && html`<span class="visually-hidden"> (${texts.levelSatisfiedNote})</span>`}
      </th>
      <td class="level-bar">
        <svg width="100%" height="14" aria-hidden="true">
          <rect
            class="${good ? 'good' : 'other'}"
            width="${((count / largest) * 100).toFixed(2)}%"
            height="14"
            rx="2"
          />
        </svg>
      </td>
      <td class="number">${format.count(count)}</td>
      <td class="number">${format.share(share)}</td>
    </tr> `;
  });
  return html`<section class="card levels" aria-labelledby="levels">
    <h2 id="levels">${texts.levelsTitle}</h2>
    <table>
      <colgroup>
        <col class="level-name" />
        <col />
        <col class="level-count" />
        <col class="level-share" />
      </colgroup>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">${texts.levelColumn}</th>
          <td></td>
          <th scope="col">${texts.ratingsColumn}</th>
          <th scope="col">%</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <p class="hint">${texts.methodText}</p>
  </section>`;
}
