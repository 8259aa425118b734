import type { SatisfactionFigure, SatisfactionReport } from '../../reports/satisfaction-report.ts';
import { renderShare } from '../../reports/render-share.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { html, type Html } from '../../../core/html.ts';
import type { OfficialView } from '../official-view.ts';

/** What is counted, said in words and as a table of both kinds, with the caution that belongs to it. */
export function renderCounted(report: SatisfactionReport, view: OfficialView): Html {
  const { texts } = view;
  const rows = [
    { label: texts.countedBackedRow, figure: report.backed, total: false },
    { label: texts.countedUnbackedRow, figure: report.unbacked, total: false },
    { label: texts.countedTotalRow, figure: report.total, total: true },
  ];
  return html`<section class="card counted" aria-labelledby="counted">
    <h2 id="counted">${texts.countedTitle}</h2>
    <p>${report.counted === 'all' ? texts.countedAllText : texts.countedBackedText}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${texts.countedColumn}</th>
          <th scope="col" class="number">${texts.ratingsColumn}</th>
          <th scope="col" class="number">${texts.shareColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({
            label,
            figure,
            total,
          }) => html`<tr${total && html` class="total"`}><th scope="row">${label}</th>${renderCountedCells(figure, view)}</tr>
`,
        )}
      </tbody>
    </table>
    ${renderMarked(report, view)}
    <p class="caution"><strong>${texts.cautionTitle}.</strong> ${texts.cautionText}</p>
  </section>`;
}

/** How many marked ratings are kept out, and the figure with them beside the one without. */
function renderMarked({ marked, total }: SatisfactionReport, view: OfficialView): Html | false {
  const { texts, format, language } = view;
  const { undecided, decided, totalWithThem } = marked;
  if (undecided + decided === 0) return false;
  const told = fillIn(texts.markedLeftOut, {
    n: format.count(undecided + decided),
    undecided: format.count(undecided),
    decided: format.count(decided),
  });
  const [without, withThem] = [total, totalWithThem].map(
    (figure) => figure && renderShare(figure, language),
  );
  const both =
    without && withThem
      ? fillIn(texts.markedBoth, {
          without,
          with: withThem,
          n: format.count(totalWithThem!.n - total.n),
        })
      : marked.ofCountedKind === 0
        ? texts.markedNoChange
        : texts.markedTooFew;
  return html`<p>${told} ${both} <a href="/dashboard/marks">${texts.markedLink}</a></p>`;
}

/** A part can be withheld although large enough: the other part and the total would tell it. */
function renderCountedCells(figure: SatisfactionFigure, view: OfficialView): Html {
  const { texts, format, language } = view;
  const share = renderShare(figure, language) ?? (figure.n === 0 ? '–' : texts.withheld);
  return html`<td class="number">${format.count(figure.n)}</td>
    <td class="number">${share}</td>`;
}
