import { html, type Html } from '../../core/html.ts';
import type { ImportLine, ImportReport } from '../../core/import-kind.ts';
import { fillIn } from '../../core/messages/fill-in.ts';
import { columnText, ignoredText, rowProblemText } from '../../core/messages/table-problems.ts';
import type { OfficialView } from './official-view.ts';

/** Lines beyond this many are only counted. */
const MOST_LINES = 200;

/** A file that was looked at and may be taken now. */
export interface HeldFile {
  readonly word: string;
  readonly name: string;
}

/** What differs between the pages that show what a file does. */
export interface ImportReportWords {
  readonly title: string;
  /** What was counted, and how often. */
  readonly counts: readonly (readonly [label: string, count: number])[];
  /** Lists that can be unfolded; empty ones are left out. */
  readonly lists: readonly (readonly [title: string, lines: readonly ImportLine[]])[];
}

/** How the file that was looked at is taken: where to, with which further fields, in which words. */
export interface ImportTaking {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly take: string;
  readonly partial: string;
}

/** What a file would do, or did: counts, bad rows, its lists, and the button that takes it. */
export function renderImportReport(
  report: ImportReport,
  { title, counts, lists }: ImportReportWords,
  taking: ImportTaking | null,
  view: OfficialView,
): Html {
  const { texts, format } = view;
  return html`<section class="card" aria-labelledby="report">
    <h2 id="report">${title}</h2>
    <table>
      <tbody>
        ${counts.map(
          ([label, count]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td class="number">${format.count(count)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${renderProblems(report, view)} ${lists.map(([name, lines]) => renderLines(name, lines, view))}
    ${report.ignored.length > 0 && html`<p class="hint">${fillIn(texts.importIgnored, { columns: ignoredText(report.ignored, view.language) })}</p>`}
    ${taking !== null && renderTaking(taking, report.problems.length > 0)}
  </section>`;
}

function renderProblems({ problems }: ImportReport, view: OfficialView): Html | null {
  if (problems.length === 0) return null;
  const items = problems
    .slice(0, MOST_LINES)
    .map(
      (problem) =>
        html`<li>
          ${fillIn(view.texts.importLine, { line: problem.line })}
          ${rowProblemText(problem, view.language)}
        </li>`,
    );
  return html`<ul class="row-problems">
    ${items} ${renderRest(problems.length, view)}
  </ul>`;
}

function renderLines(title: string, lines: readonly ImportLine[], view: OfficialView): Html | null {
  if (lines.length === 0) return null;
  const place = (line: number | null) =>
    line === null ? '' : `${fillIn(view.texts.importLine, { line })} `;
  const items = lines
    .slice(0, MOST_LINES)
    .map(
      ({ key, label, line, parts }) =>
        html`<li>
          ${place(line)}<span class="code">${key}</span> ${label}
          ${parts.length > 0 && html`<span class="hint">(${columnText(parts.join(', '), view.language)})</span>`}
        </li>`,
    );
  return html`<details>
    <summary>${title}: ${view.format.count(lines.length)}</summary>
    <ul class="row-problems">
      ${items} ${renderRest(lines.length, view)}
    </ul>
  </details>`;
}

function renderRest(count: number, { texts, format }: OfficialView): Html | null {
  const rest = count - MOST_LINES;
  return rest > 0
    ? html`<li>${fillIn(texts.importMore, { count: format.count(rest) })}</li>`
    : null;
}

/** Bad rows are left out only by who says so. */
function renderTaking({ action, fields, take, partial }: ImportTaking, someBad: boolean): Html {
  return html`<form method="post" action="${action}">
    ${Object.entries(fields).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    ${
      someBad &&
      html`<label class="choice"
        ><input type="checkbox" name="partial" value="yes" required /> ${partial}</label
      >`
    }
    <button class="primary">${take}</button>
  </form>`;
}
