import { isoDay, type LocalDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { ReductionMessages } from '../../../core/messages/vi/reduction.ts';
import type { BurdenProgress } from '../../../core/reduction/burden-progress.ts';
import type { ActionVersion } from '../../../core/reduction/reduction-ledger.ts';
import type { DecisionFile } from '../../../core/reduction/decision-file.ts';
import type { ReductionReport } from '../../reports/reduction-report.ts';
import type { OfficialView } from '../official-view.ts';
import type { TypedFields } from '../typed-fields.ts';
import { renderNotice } from '../render-forms.ts';
import { CUT_EFFECTS_WORDS } from './render-effects.ts';
import {
  renderBaselines,
  renderSignOff,
  signedText,
  type ListedBaseline,
} from './render-baselines.ts';
import { renderWithdrawn } from './render-action-versions.ts';
import { ENTRY_WORDS, REDUCTION_WORDS } from './reduction-words.ts';
import {
  ofText,
  reductionBasis,
  reductionHeadline,
  renderProvisional,
} from './reduction-sentences.ts';
import { renderFreezeForm } from './render-freeze-form.ts';
import { renderReductionTables } from './render-reduction-tables.ts';

export interface ReductionPage {
  readonly report: ReductionReport;
  /** The newest file of each action's decision, by the action. */
  readonly files: ReadonlyMap<string, DecisionFile>;
  readonly withdrawn: readonly ActionVersion[];
  readonly lists: readonly ListedBaseline[];
  /** What was typed into a form that is sent back. */
  readonly typed: TypedFields;
  /** Fields of it that are wrong. */
  readonly wrong: readonly string[];
  readonly provinceName: string;
  /** Whether the reader may freeze a list. */
  readonly mayFreeze: boolean;
  /** Whether the reader may sign one off. */
  readonly maySign: boolean;
  readonly today: LocalDay;
  readonly notice?: { readonly kind: 'good' | 'bad'; readonly text: string };
}

/** Where the province stands against its second promise, and exactly why. */
export function renderReduction(page: ReductionPage, view: OfficialView): Html {
  const words = REDUCTION_WORDS[view.language];
  const { report } = page;
  return html`<div class="page-head">
      <p class="kicker">${fillIn(words.kicker, { province: page.provinceName })}</p>
      <h1>${words.title}</h1>
    </div>
    ${page.notice && renderNotice(page.notice.kind, page.notice.text)}
    ${report.baselines.length > 0 && renderFilter(report, words)} ${renderHeadline(page, view)}
    ${report.progress !== null && html`<div class="beside">${renderStates(report, view)} ${renderMeasures(report, view)}</div>`}
    ${page.lists.length > 0 && renderBaselines(page, view)} ${renderSignOff(page, view)}
    <p><a href="/dashboard/reduction/effects">${CUT_EFFECTS_WORDS[view.language].link}</a></p>
    <p><a href="/dashboard/reduction.csv?${csvQuery(report)}">${words.csvLink}</a></p>
    ${
      page.mayFreeze &&
      html`<p>
        <a href="/dashboard/reduction/actions/new">${ENTRY_WORDS[view.language].newLink}</a>
      </p>`
    }
    ${renderReductionTables(page, view)}
    ${page.withdrawn.length > 0 && renderWithdrawn(page.withdrawn, view)}
    ${page.mayFreeze && renderFreezeForm(page, words)}`;
}

/** The file counts from the same list, as of the same day. */
function csvQuery({ progress, on }: ReductionReport): string {
  const baseline = progress === null ? {} : { baseline: progress.baseline.id };
  return new URLSearchParams({ ...baseline, on: isoDay(on) }).toString();
}

function renderFilter(
  { baselines, progress, on }: ReductionReport,
  words: ReductionMessages,
): Html {
  const options = baselines.map(({ id, name }) =>
    id === progress?.baseline.id
      ? html`<option value="${id}" selected>${name}</option>`
      : html`<option value="${id}">${name}</option>`,
  );
  return html`<form
    class="filters"
    autocomplete="off"
    method="get"
    action="/dashboard/reduction"
    aria-label="${words.filterTitle}"
  >
    <div class="field">
      <label for="baseline">${words.baselineLabel}</label>
      <select id="baseline" name="baseline">
        ${options}
      </select>
    </div>
    <div class="field">
      <label for="on">${words.dayLabel}</label>
      <input id="on" name="on" type="date" value="${isoDay(on)}" />
    </div>
    <button class="primary">${words.show}</button>
  </form>`;
}

function renderHeadline({ report }: ReductionPage, view: OfficialView): Html {
  const words = REDUCTION_WORDS[view.language];
  const { progress, verdict, signOff } = report;
  if (progress === null) {
    return html`<section class="standing no-data" aria-labelledby="standing">
      <h2 id="standing">${words.noBaseline}</h2>
      <p>${words.noBaselineHelp}</p>
    </section>`;
  }
  return html`<section class="standing ${verdict ?? 'no-data'}" aria-labelledby="standing">
    <h2 id="standing">${reductionHeadline(report, view)}</h2>
    <p class="basis">${reductionBasis(report, view)}</p>
    ${signOff === null ? renderProvisional(report, view) : html`<p>${signedText(signOff, view)}.</p>`}
    ${renderForecast(report, view)}
  </section>`;
}

function renderForecast({ forecast }: ReductionReport, view: OfficialView): Html {
  const words = REDUCTION_WORDS[view.language];
  const { format } = view;
  if (forecast === null) return html`<p>${words.forecastTooEarly}</p>`;
  const { probReachTarget: chance } = forecast;
  const text = fillIn(words.forecastText, {
    by: format.day(forecast.by),
    median: format.count(forecast.median),
    lower: format.count(forecast.lower),
    upper: format.count(forecast.upper),
    chance:
      chance < 0.01
        ? words.forecastRare
        : chance > 0.99
          ? words.forecastSure
          : format.target(Math.round(chance * 100) / 100),
  });
  return html`<p><strong>${words.forecastTitle}:</strong> ${text}</p>`;
}

function renderStates({ progress, verdicts, target }: ReductionReport, view: OfficialView): Html {
  const words = REDUCTION_WORDS[view.language];
  const goal = { target: view.format.target(target) };
  const row = (label: string, state: 'strict' | 'onceDecided' | 'onceProposed') =>
    html`<tr>
      <th scope="row">${label}</th>
      <td>${ofText(progress![state], view)}</td>
      <td>${verdicts && fillIn(words[`state-${verdicts[state]}`], goal)}</td>
    </tr>`;
  return html`<section class="card" aria-labelledby="states">
    <h2 id="states">${words.statesTitle}</h2>
    <table>
      <tbody>
        ${row(words.stateInEffect, 'strict')} ${row(words.stateDecided, 'onceDecided')}
        ${row(words.stateProposed, 'onceProposed')}
      </tbody>
    </table>
  </section>`;
}

function renderMeasures({ progress }: ReductionReport, view: OfficialView): Html {
  const words = REDUCTION_WORDS[view.language];
  const { format } = view;
  const { strict, broad, net, time, papers, cost } = progress!;
  const rows = [
    [words.measureStrict, ofText(strict, view)],
    [words.measureBroad, ofText(broad, view)],
    [
      words.measureNet,
      fillIn(words.netValue, {
        current: format.count(net.current),
        of: format.count(net.of),
        share: net.share === null ? '' : format.share(net.share),
      }),
    ],
    [words.measureTime, burdenText(time, view)],
    [words.measurePapers, burdenText(papers, view)],
    [words.measureCost, burdenText(cost, view)],
  ];
  return html`<section class="card" aria-labelledby="measures">
    <h2 id="measures">${words.measuresTitle}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.measureColumn}</th>
          <th scope="col">${words.resultColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([label, value]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="hint">${words.unitRule}</p>
  </section>`;
}

function burdenText({ share, excluded }: BurdenProgress, view: OfficialView): string {
  const words = REDUCTION_WORDS[view.language];
  const left = { excluded: view.format.count(excluded) };
  if (share === null) return fillIn(words.burdenUnknown, left);
  return fillIn(words.burdenValue, { ...left, share: view.format.share(share) });
}
