import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { PlanWish } from '../../../core/reduction/review-plan.ts';
import type { ComparedPlan, PlanComparison } from '../../reports/compare-plans.ts';
import type { ReductionReport } from '../../reports/reduction-report.ts';
import type { OfficialView } from '../official-view.ts';
import { renderTable } from '../render-forms.ts';
import { renderProvisional } from '../reduction/reduction-sentences.ts';
import { BOARD_WORDS, moneyText } from './board-words.ts';

/** Plans side by side: what each comes to, and what is in one and not in another. */
export function renderComparePlans(
  comparison: PlanComparison,
  reduction: ReductionReport | null,
  view: OfficialView,
): Html {
  const words = BOARD_WORDS[view.language];
  const { plans, differing, common } = comparison;
  const heads = [words.compareMeasure, ...plans.map(({ plan }) => plan.name)];
  return html`<div class="page-head">
      <p class="kicker"><a href="/dashboard/board/plan">${words.compareBack}</a></p>
      <h1>${words.compareTitle}</h1>
      <p>${words.compareLead}</p>
      ${reduction && renderProvisional(reduction, view)}
    </div>
    <section class="card" aria-labelledby="figures">
      <h2 id="figures">${words.compareFigures}</h2>
      ${renderTable('figures', heads, figureRows(comparison, view), 'cards')}
    </section>
    <section class="card" aria-labelledby="differing">
      <h2 id="differing">
        ${fillIn(words.compareDiffering, { count: view.format.count(differing.length) })}
      </h2>
      ${
        differing.length === 0
          ? html`<p>${words.compareSame}</p>`
          : renderTable(
              'differing',
              [words.compareProcedure, ...plans.map(({ plan }) => plan.name)],
              differing.map(
                ({ code, name, isIn }) =>
                  html`<tr>
                    <th scope="row">${renderProcedure(code, name)}</th>
                    ${isIn.map(
                      (yes, at) =>
                        html`<td data-label="${plans[at]!.plan.name}">
                          ${yes ? words.compareIn : words.compareOut}
                        </td>`,
                    )}
                  </tr>`,
              ),
              'cards',
            )
      }
    </section>
    <section class="card" aria-labelledby="common">
      <h2 id="common">
        ${fillIn(words.compareCommon, { count: view.format.count(common.length) })}
      </h2>
      ${
        common.length === 0
          ? html`<p>${words.compareNothing}</p>`
          : html`<ul>
              ${common.map(({ code, name }) => html`<li>${renderProcedure(code, name)}</li>`)}
            </ul>`
      }
    </section>`;
}

function renderProcedure(code: string, name: string): Html {
  return html`<a href="/dashboard/board/cost/${code}">${code}</a> ${name}`;
}

function figureRows({ plans, target }: PlanComparison, view: OfficialView): readonly Html[] {
  const words = BOARD_WORDS[view.language];
  const { format } = view;
  const row = (label: string, cell: (plan: ComparedPlan) => string) =>
    html`<tr>
      <th scope="row">${label}</th>
      ${plans.map((each) => html`<td data-label="${each.plan.name}">${cell(each)}</td>`)}
    </tr>`;
  return [
    row(words.compareReach, ({ reach }) =>
      reach === null
        ? words.planNoBaseline
        : fillIn(words[`reach-${reach}`], { target: format.target(target) }),
    ),
    row(words.compareShare, ({ share }) =>
      share === null
        ? words.compareNothing
        : fillIn(words.compareShareValue, {
            likely: format.share(share.likely),
            expected: format.share(share.expected),
          }),
    ),
    row(words.compareCuts, ({ likelyCuts, expectedCuts }) =>
      fillIn(words.compareCutsValue, {
        likely: format.count(likelyCuts),
        expected: format.count(Math.round(expectedCuts)),
      }),
    ),
    row(words.compareSaving, ({ saving }) => moneyText(saving, view)),
    row(words.comparePeople, ({ people, peopleShare }) =>
      fillIn(words.comparePeopleValue, {
        people: format.count(Math.round(people)),
        share: peopleShare === null ? '–' : format.share(peopleShare),
      }),
    ),
    row(words.compareReviews, ({ reviews, reviewDays }) =>
      fillIn(words.compareReviewsValue, {
        reviews: format.count(reviews),
        days: format.count(Math.round(reviewDays)),
      }),
    ),
    row(words.compareGone, ({ gone }) =>
      gone.length === 0 ? words.compareNothing : gone.join(', '),
    ),
    row(words.compareWish, ({ plan }) => wishText(plan.wish, view)),
    row(words.whenColumn, ({ plan }) => `${format.moment(plan.by.at)}, ${plan.by.author}`),
  ];
}

/** What was asked for, in a line. */
function wishText(wish: PlanWish, view: OfficialView): string {
  const words = BOARD_WORDS[view.language];
  const { reviews, goal, mostPerSector, ownOnly, include, leaveOut } = wish;
  return [
    fillIn(words.compareAsked, {
      reviews: view.format.count(reviews),
      goal: words[`goal-${goal}`],
    }),
    ...(mostPerSector === null
      ? []
      : [fillIn(words.comparePerSector, { most: view.format.count(mostPerSector) })]),
    ...(ownOnly ? [words.planOwnOnly] : []),
    ...(include.length > 0 ? [fillIn(words.compareInclude, { codes: include.join(', ') })] : []),
    ...(leaveOut.length > 0 ? [fillIn(words.compareLeaveOut, { codes: leaveOut.join(', ') })] : []),
  ].join('; ');
}
