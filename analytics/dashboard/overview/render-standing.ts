import { fillIn } from '../../../core/messages/fill-in.ts';
import { silentRange } from '../../reports/closer-look.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import { aboutTwoDigits } from '../../reports/findings-text.ts';
import { renderShare } from '../../reports/render-share.ts';
import type { SatisfactionFigure, SatisfactionReport } from '../../reports/satisfaction-report.ts';
import { html, type Html } from '../../../core/html.ts';
import type { OfficialView } from '../official-view.ts';
import { renderGauge } from './render-gauge.ts';
import { renderVerdict } from './render-verdict.ts';

/** The one sentence: where the province stands against its target, and how sure that is. */
export function renderStanding(report: SatisfactionReport, view: OfficialView): Html {
  const { texts, format } = view;
  const { total } = report;
  const share = renderShare(total, view.language);
  if (share === null) return renderNoData(report, view);
  const headline = fillIn(texts[`headline-${total.verdict}`], {
    share,
    target: format.target(report.target),
  });
  return html`<section class="standing ${total.verdict}" aria-labelledby="standing">
    <p class="standing-verdict">
      <span class="visually-hidden">${texts.verdictLabel}: </span
      >${renderVerdict(total.verdict, view)}
    </p>
    <h2 id="standing">${headline}</h2>
    ${renderGauge(total, report.target, view)}
    <p class="basis">${basisText(total, view)} ${responseText(report, view)}</p>
    ${total.verdict === 'not-yet-known' && html`<p class="more-needed">${moreNeededText(total, view)}</p>`}
  </section>`;
}

function basisText(total: SatisfactionFigure, { texts, format }: OfficialView): string {
  const { lower = 0, upper = 1 } = total.interval ?? {};
  const basis = total.bound === null ? texts.basis : texts.basisBound;
  return [
    fillIn(basis, { satisfied: format.count(total.satisfied), n: format.count(total.n) }),
    fillIn(texts.interval, { lower: format.share(lower), upper: format.share(upper) }),
  ].join(' ');
}

/** How many of the finished dossiers were rated; only backed ratings belong to dossiers. */
function responseText({ counted, backed }: SatisfactionReport, view: OfficialView): string | null {
  const { texts, format } = view;
  const { n, finished, responseRate } = backed;
  if (finished === null) return null;
  if (responseRate === null) {
    return fillIn(texts.finishedOnly, { finished: format.count(finished) });
  }
  const answered = fillIn(counted === 'backed' ? texts.finished : texts.finishedOfBacked, {
    n: format.count(n),
    finished: format.count(finished),
    rate: format.share(responseRate),
  });
  const range = counted === 'backed' ? silentRange(backed) : null;
  if (range === null) return answered;
  const { lower, upper } = range;
  const silent = { lower: format.share(lower), upper: format.share(upper) };
  return `${answered} ${fillIn(texts.silentRange, silent)}`;
}

function moreNeededText(
  { moreNeeded }: SatisfactionFigure,
  { texts, format }: OfficialView,
): string {
  if (moreNeeded === null) return texts.moreNeededUnknown;
  return fillIn(texts.moreNeeded, { count: format.count(aboutTwoDigits(moreNeeded)) });
}

function renderNoData(report: SatisfactionReport, { texts, format }: OfficialView): Html {
  const headline =
    report.total.n === 0
      ? texts.headlineNoData
      : fillIn(texts.headlineTooFew, { smallest: SMALLEST_SHOWN });
  const others = report.counted === 'backed' ? report.unbacked.n : 0;
  const query = new URLSearchParams({ period: report.period.id, counted: 'all' });
  return html`<section class="standing no-data" aria-labelledby="standing">
    <h2 id="standing">${headline}</h2>
    ${
      others >= SMALLEST_SHOWN
        ? html`<p>
            ${fillIn(texts.noDataBackedHelp, { n: format.count(others) })}
            <a href="/dashboard?${query.toString()}">${texts.noDataBackedLink}</a>
          </p>`
        : html`<p>${texts.noDataHelp}</p>`
    }
  </section>`;
}
