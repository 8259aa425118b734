import { html, type Html } from '../../../core/html.ts';
import { reasons as englishReasons } from '../../../core/messages/en/reasons.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { reasons as vietnameseReasons } from '../../../core/messages/vi/reasons.ts';
import type {
  CloserLook,
  DriverRow,
  RankedUnit,
  WeightedFigure,
} from '../../reports/closer-look.ts';
import { renderShare } from '../../reports/render-share.ts';
import type { ShareInterval } from '../../stats/wilson-interval.ts';
import type { OfficialView } from '../official-view.ts';
import { periodName, type PeriodGroup } from '../overview/overview-query.ts';
import { CLOSER_WORDS } from './closer-words.ts';
import { periodField } from './filter-fields.ts';

const REASONS = { vi: vietnameseReasons, en: englishReasons } as const;

/** Fewer groups than that leave their spread uncertain. */
const ENOUGH_UNITS = 10;

/** How far the figure can be trusted, where it leads, and which units really differ. */
export function renderCloser(
  look: CloserLook,
  periods: readonly PeriodGroup[],
  view: OfficialView,
): Html {
  const words = CLOSER_WORDS[view.language];
  const { total, period, unit } = look;
  const share = renderShare(total, view.language);
  return html`<div class="page-head">
      <p class="kicker">${unit?.name ?? words.whole} · ${periodName(period.id, view)}</p>
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    <form
      class="filters"
      autocomplete="off"
      method="get"
      action="/dashboard/satisfaction/closer"
      aria-label="${words.filterTitle}"
    >
      ${periodField({ name: 'period', label: words.period, chosen: period.id }, periods)}
      <button class="primary">${words.show}</button>
    </form>
    ${
      share === null
        ? html`<p>${words.none}</p>`
        : html`<p>${fillIn(words.asCounted, { share, n: view.format.count(total.n) })}</p>`
    }
    ${section('silent', words.silentTitle, silentText(look, view))}
    ${section('weighted', words.weightedTitle, renderWeighted(look.weighted, view))}
    ${section('outlook', words.outlookTitle, outlookText(look, view))}
    ${section('drivers', words.driversTitle, renderDrivers(look, view))}
    ${unit === null && section('ranks', words.ranksTitle, renderRanks(look.ranks, view))}`;
}

function section(id: string, title: string, body: Html): Html {
  return html`<section class="card" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`;
}

function silentText({ silent, total }: CloserLook, view: OfficialView): Html {
  const words = CLOSER_WORDS[view.language];
  if (silent === null) return html`<p>${words.silentUnknown}</p>`;
  const left = view.format.count((total.finished ?? total.n) - total.n);
  return html`<p class="finding">
    ${fillIn(words.silent, { silent: left, ...bounds(silent, view) })}
  </p>`;
}

function renderWeighted(figures: readonly WeightedFigure[], view: OfficialView): Html {
  const words = CLOSER_WORDS[view.language];
  const { count, share } = view.format;
  if (figures.length === 0) return html`<p>${words.weightedNone}</p>`;
  const heads = [words.lines, words.ratings, words.finished, words.unweighted, words.weighted];
  const line = (figure: WeightedFigure) => [
    ...[figure.lines, figure.n, figure.finished].map(count),
    ...[figure.unweighted, figure.share].map(share),
    range(figure.interval, view),
    count(Math.round(figure.effectiveN)),
  ];
  return html`<p class="hint">${words.weightedLead}</p>
    ${table(
      'weighted',
      [words.weightedBy, ...heads, words.interval, words.effective],
      figures.map((figure) => [words[`by-${figure.by}`], ...line(figure)]),
    )}`;
}

function outlookText({ outlook, target }: CloserLook, view: OfficialView): Html {
  const words = CLOSER_WORDS[view.language];
  const { months } = outlook;
  if (outlook.kind !== 'forecast') {
    return html`<p>${fillIn(words[`outlook-${outlook.kind}`], { months })}</p>`;
  }
  const [year, month] = outlook.due.split('-');
  const share = view.format.share(outlook.share);
  const said = { months, due: `${month}/${year}`, share, ...bounds(outlook.interval, view) };
  const reached = fillIn(words[`reaches-${outlook.reaches}`], {
    target: view.format.target(target),
  });
  return html`<p class="finding">${fillIn(words.outlook, said)} ${reached}</p>`;
}

function renderDrivers({ drivers, dissatisfied }: CloserLook, view: OfficialView): Html {
  const words = CLOSER_WORDS[view.language];
  if (drivers.length === 0) return html`<p>${words.driversNone}</p>`;
  const line = ({ reason, n, share, interval }: DriverRow) => [
    REASONS[view.language][reason],
    view.format.count(n),
    view.format.share(share),
    range(interval, view),
  ];
  return html`<p class="hint">
      ${fillIn(words.driversLead, { n: view.format.count(dissatisfied) })}
    </p>
    ${table('drivers', [words.reason, words.ratings, words.part, words.interval], drivers.map(line))}`;
}

function renderRanks(ranks: readonly RankedUnit[], view: OfficialView): Html {
  const words = CLOSER_WORDS[view.language];
  if (ranks.length === 0) return html`<p>${words.ranksNone}</p>`;
  const line = ({ label, n, share, shrunk, interval, first, last }: RankedUnit) => [
    label,
    view.format.count(n),
    ...[share, shrunk].map(view.format.share),
    range(interval, view),
    first === last ? String(first) : fillIn(words.placesOf, { first, last }),
  ];
  const heads = [
    words.unit,
    words.ratings,
    words.share,
    words.shrunk,
    words.interval,
    words.places,
  ];
  return html`<p class="hint">
      ${words.ranksLead} ${ranks.length < ENOUGH_UNITS && words.ranksFew}
    </p>
    ${band(
      words.upperHalf,
      ranks.filter(({ last }) => last <= ranks.length / 2),
    )}
    ${band(
      words.lowerHalf,
      ranks.filter(({ first }) => first > (ranks.length + 1) / 2),
    )}
    <details class="table-details">
      <summary>${fillIn(words.ranksTable, { rows: ranks.length })}</summary>
      ${table('ranks', heads, ranks.map(line))}
    </details>`;
}

function band(title: string, units: readonly RankedUnit[]): Html | null {
  if (units.length === 0) return null;
  return html`<p class="finding">
    ${fillIn(title, { units: units.map(({ label }) => label).join(', ') })}
  </p>`;
}

function table(
  labelledBy: string,
  [first, ...heads]: readonly (string | undefined)[],
  rows: readonly (readonly (string | undefined)[])[],
): Html {
  const line = ([name, ...cells]: readonly (string | undefined)[]) =>
    html`<tr>
      <th scope="row">${name ?? ''}</th>
      ${cells.map((cell) => html`<td class="number">${cell ?? ''}</td>`)}
    </tr>`;
  return html`<div class="table-scroll" tabindex="0" role="group" aria-labelledby="${labelledBy}">
    <table>
      <thead>
        <tr>
          <th scope="col">${first ?? ''}</th>
          ${heads.map((head) => html`<th scope="col" class="number">${head ?? ''}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(line)}
      </tbody>
    </table>
  </div>`;
}

function bounds({ lower, upper }: ShareInterval, { format }: OfficialView) {
  return { lower: format.share(lower), upper: format.share(upper) };
}

function range(interval: ShareInterval, view: OfficialView): string {
  const { lower, upper } = bounds(interval, view);
  return `${lower}–${upper}`;
}
