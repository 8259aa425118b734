import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { ReductionReport } from '../../reports/reduction-report.ts';
import { signOffSentence } from '../../reports/sign-off-text.ts';
import type { OfficialView } from '../official-view.ts';
import { REDUCTION_WORDS } from './reduction-words.ts';

/** So many of so many, with their share. */
export function ofText(
  { cut, of, share }: { readonly cut: number; readonly of: number; readonly share: number | null },
  { language, format }: OfficialView,
): string {
  return fillIn(REDUCTION_WORDS[language].ofValue, {
    cut: format.count(cut),
    of: format.count(of),
    share: share === null ? '' : format.share(share),
  });
}

/** The one sentence: how much was cut, and whether that is enough. */
export function reductionHeadline(report: ReductionReport, view: OfficialView): string {
  const words = REDUCTION_WORDS[view.language];
  const { progress, verdict, target, missing } = report;
  if (progress === null) return words.noBaseline;
  if (verdict === null) return words.emptyBaseline;
  const { strict } = progress;
  return fillIn(words[`headline-${verdict}`], {
    cut: view.format.count(strict.cut),
    of: view.format.count(strict.of),
    share: view.format.share(strict.share ?? 0),
    target: view.format.target(target),
    missing: view.format.count(missing),
  });
}

/** What the sentence rests on: the list, its source, the day; and that it has no sampling error. */
export function reductionBasis({ progress, on }: ReductionReport, view: OfficialView): string {
  const words = REDUCTION_WORDS[view.language];
  if (progress === null) return words.noBaselineHelp;
  const { name, frozenOn, source } = progress.baseline;
  const against = fillIn(words.against, {
    name,
    day: view.format.day(frozenOn),
    source,
    on: view.format.day(on),
  });
  return `${against} ${words.exact}`;
}

/** That a figure stands on a list nobody answers for yet; nothing when somebody does. */
export function renderProvisional(
  report: Pick<ReductionReport, 'provisional' | 'signOff'>,
  { language, format }: OfficialView,
): Html {
  const text = signOffSentence(report, REDUCTION_WORDS[language], (day) => format.day(day));
  if (text === null) return html``;
  return html`<p>${report.provisional ? html`<strong>${text}</strong>` : text}</p>`;
}

/** The second promise on the overview, with the way to its page. */
export function renderSecondPromise(report: ReductionReport, view: OfficialView): Html {
  const words = REDUCTION_WORDS[view.language];
  const said = reductionHeadline(report, view);
  // Alone it would not say what there is no baseline of.
  const headline = report.progress === null ? `${words.title}: ${said}` : said;
  return html`<section
    class="standing second ${report.verdict ?? 'no-data'}"
    aria-labelledby="second-promise"
  >
    <h2 id="second-promise">${headline}</h2>
    ${report.progress !== null && html`<p class="basis">${reductionBasis(report, view)}</p>`}
    ${renderProvisional(report, view)}
    <p><a href="/dashboard/reduction">${words.more}</a></p>
  </section>`;
}
