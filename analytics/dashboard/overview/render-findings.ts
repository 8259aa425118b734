import { findings as english } from '../../../core/messages/en/findings.ts';
import { reasons as englishReasons } from '../../../core/messages/en/reasons.ts';
import { findings as vietnamese } from '../../../core/messages/vi/findings.ts';
import { reasons as vietnameseReasons } from '../../../core/messages/vi/reasons.ts';
import { html, type Html } from '../../../core/html.ts';
import type { Advice, Findings } from '../../reports/findings.ts';
import {
  adviceSentence,
  changeSentences,
  comparedSentence,
  reasonsSentence,
  type FindingsWords,
} from '../../reports/findings-text.ts';
import { renderShare } from '../../reports/render-share.ts';
import type { SatisfactionReport } from '../../reports/satisfaction-report.ts';
import { weekChange } from '../../reports/week-change.ts';
import type { OfficialView } from '../official-view.ts';
import { periodName } from './overview-query.ts';

/** Words and formats in which findings are told to the reader. */
export function findingsWords({ language, format }: OfficialView): FindingsWords {
  return {
    language,
    format,
    texts: language === 'vi' ? vietnamese : english,
    reasons: language === 'vi' ? vietnameseReasons : englishReasons,
  };
}

/**
 * What changed, which reasons are given, and what to do next; what there is nothing of is left out.
 * The first of each kind is read at a glance, the others on demand.
 */
export function renderFindings(
  report: SatisfactionReport,
  findings: Findings,
  view: OfficialView,
): Html | null {
  const words = findingsWords(view);
  const { texts } = words;
  const { advice } = findings;
  const first = advice.filter(
    ({ kind }, at) => advice.findIndex((each) => each.kind === kind) === at,
  );
  const others = advice.filter((each) => !first.includes(each));
  const list = (some: readonly Advice[], from: number) =>
    some.length > 0 &&
    html`<ol start="${from}">
      ${some.map((each) => html`<li>${adviceSentence(each, report.target, words)}</li>`)}
    </ol>`;
  const reasons = reasonsSentence(findings, words);
  const changes = renderChanges(report, findings, view);
  const more = others.length + findings.reasons.length;
  if (advice.length === 0 && reasons === null && changes === null) return null;
  return html`<section class="card next-steps" aria-labelledby="next">
    <h2 id="next">${advice.length > 0 ? texts.title : texts.changeTitle}</h2>
    ${list(first, 1)} ${advice.length > 0 && html`<p class="hint">${texts.lead}</p>`} ${changes}
    ${reasons !== null && html`<p>${reasons}</p>`}
    ${
      more > 0 &&
      html`<details class="table-details">
        <summary>${texts.more}</summary>
        ${list(others, first.length + 1)} ${renderReasons(findings, view)}
      </details>`
    }
  </section>`;
}

/** The same sentences as the printed report has. */
export function changeTexts(
  report: SatisfactionReport,
  findings: Findings,
  view: OfficialView,
): readonly string[] {
  const words = { ...findingsWords(view), periodName: (id: string) => periodName(id, view) };
  return changeSentences(findings, report.total, words);
}

function renderChanges(
  report: SatisfactionReport,
  findings: Findings,
  view: OfficialView,
): Html | null {
  const { texts } = findingsWords(view);
  const week = weekText(report, view);
  const changes = changeTexts(report, findings, view);
  if (week === null && changes.length === 0) return null;
  return html`${
    week !== null &&
    html`<h3>${texts.weekTitle}</h3>
      <p>${week}</p>`
  }
  ${
    changes.length > 0 &&
    html`<h3>${texts.changeTitle}</h3>
      ${changes.map((text) => html`<p>${text}</p>`)}`
  }`;
}

function weekText(report: SatisfactionReport, view: OfficialView): string | null {
  const week = weekChange(report);
  if (week === null) return null;
  const words = findingsWords(view);
  const { format, language } = view;
  const values = {
    first: format.day(week.first),
    last: format.day(week.last),
    now: renderShare(week.now, language) ?? '',
    n: format.count(week.now.n),
    before: renderShare(week.before, language) ?? '',
    nBefore: format.count(week.before.n),
  };
  return comparedSentence(words.texts.week, values, { ...words, difference: week.difference });
}

function renderReasons({ reasons }: Findings, view: OfficialView): Html | null {
  if (reasons.length === 0) return null;
  const { texts, reasons: names } = findingsWords(view);
  const rows = reasons.map(
    ({ reason, n }) =>
      html`<tr>
        <th scope="row">${names[reason]}</th>
        <td class="number">${view.format.count(n)}</td>
      </tr>`,
  );
  return html`<h3 id="reasons">${texts.reasonsTitle}</h3>
    <p class="hint">${texts.reasonsLead}</p>
    <table aria-labelledby="reasons">
      <thead>
        <tr>
          <th scope="col">${texts.reasonColumn}</th>
          <th scope="col" class="number">${texts.countColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}
