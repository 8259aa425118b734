import { findings as english } from '../../../core/messages/en/findings.ts';
import { reasons as englishReasons } from '../../../core/messages/en/reasons.ts';
import { findings as vietnamese } from '../../../core/messages/vi/findings.ts';
import { reasons as vietnameseReasons } from '../../../core/messages/vi/reasons.ts';
import { html, type Html } from '../../../core/html.ts';
import type { Findings } from '../../reports/findings.ts';
import {
  adviceSentence,
  changeSentences,
  comparedSentence,
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

/** What changed, which reasons are given, and what to do next; what there is nothing of is left out. */
export function renderFindings(
  report: SatisfactionReport,
  findings: Findings,
  view: OfficialView,
): Html | null {
  const { texts } = findingsWords(view);
  const parts = [renderChanges(report, findings, view), renderReasons(findings, view)];
  const { advice } = findings;
  const steps = advice.map(
    (each) => html`<li>${adviceSentence(each, report.target, findingsWords(view))}</li>`,
  );
  if (steps.length === 0 && parts.every((part) => part === null)) return null;
  return html`<section class="card findings" aria-labelledby="next">
    ${
      steps.length > 0 &&
      html`<h2 id="next">${texts.title}</h2>
        <ol>
          ${steps}
        </ol>
        <p class="hint">${texts.lead}</p>`
    }
    ${parts}
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
