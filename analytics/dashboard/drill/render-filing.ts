import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import { MOSTLY, type FilingFigures, type WayFigure } from '../../reports/filing-figures.ts';
import { renderShare } from '../../reports/render-share.ts';
import type { OfficialView } from '../official-view.ts';
import { periodName } from '../overview/overview-query.ts';
import { renderVerdict } from '../overview/render-verdict.ts';
import { DRILL_WORDS } from './drill-words.ts';

/** Satisfaction by way of filing, with what it speaks for and what it can't say. */
export function renderFiling(figures: FilingFigures, view: OfficialView): Html {
  const words = DRILL_WORDS[view.language];
  const { ways, covered, total, period } = figures;
  const coverage = fillIn(words.wayCovered, {
    covered: view.format.count(covered),
    total: view.format.count(total),
    share: total === 0 ? '–' : view.format.share(covered / total),
  });
  return html`<div class="page-head">
      <p class="kicker">${periodName(period.id, view)}</p>
      <h1>${words.wayTitle}</h1>
      <p class="lead">
        ${fillIn(words.wayLead, { mostly: view.format.target(MOSTLY), least: SMALLEST_SHOWN })}
      </p>
    </div>
    <section class="breakdown" aria-labelledby="ways">
      <h2 id="ways">${words.filingTitle}</h2>
      <p class="finding">${coverage}</p>
      ${ways.length === 0 ? html`<p>${words.wayNone}</p>` : renderWays(ways, view)}
      <p class="hint">${words.wayCaution}</p>
    </section>
    <p>
      <a href="/dashboard/satisfaction?period=${period.id}">${words.wayBack}</a>
    </p>`;
}

function renderWays(ways: readonly WayFigure[], view: OfficialView): Html {
  const words = DRILL_WORDS[view.language];
  const heads = [words.wayCells, words.n, words.share, words.interval];
  const line = ({ filing, cells, figure }: WayFigure) =>
    html`<tr>
      <th scope="row">${words[`filing-${filing}` as 'filing-online'] ?? filing}</th>
      <td class="number">${view.format.count(cells)}</td>
      <td class="number">${view.format.count(figure.n)}</td>
      <td class="number">${renderShare(figure, view.language)}</td>
      <td class="number range">
        ${
          figure.interval !== null &&
          html`${view.format.share(figure.interval.lower)}–${view.format.share(figure.interval.upper)}`
        }
      </td>
      <td>${renderVerdict(figure.verdict, view)}</td>
    </tr>`;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-labelledby="ways">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.filing}</th>
          ${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}
          <th scope="col">${words.verdict}</th>
        </tr>
      </thead>
      <tbody>
        ${ways.map(line)}
      </tbody>
    </table>
  </div>`;
}
