import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { ReductionAction } from '../../../core/reduction/reduction-action.ts';
import type { ActionVersion } from '../../../core/reduction/reduction-ledger.ts';
import type { OfficialView } from '../official-view.ts';
import { renderTable } from '../render-forms.ts';
import { actionAddress } from './action-address.ts';
import { actionTitle, unitText } from './action-texts.ts';
import { ACTION_WORDS, ENTRY_WORDS, REDUCTION_WORDS } from './reduction-words.ts';

/** What imports give as their reason. */
const BY_IMPORT = 'import';

/** Who put what on record when, and why: newest first, each with what it changed. */
export function renderActionVersions(versions: readonly ActionVersion[], view: OfficialView): Html {
  const words = ENTRY_WORDS[view.language];
  const entries = versions.map((each, at) => {
    const { version, by } = each;
    const line = fillIn(words.versionLine, {
      version: String(version),
      author: by.author,
      moment: view.format.moment(by.at),
    });
    const reason = by.reason === BY_IMPORT ? words.versionImport : by.reason;
    return html`<li>
      <p>${line}: ${whatHappened(each, versions[at - 1], view).join('; ')}</p>
      ${reason !== '' && html`<p class="hint">${fillIn(words.versionReason, { reason })}</p>`}
    </li>`;
  });
  return html`<section class="card" aria-labelledby="versions">
    <h2 id="versions">${words.versionsTitle}</h2>
    <ol class="answers">
      ${entries.toReversed()}
    </ol>
  </section>`;
}

function whatHappened(
  { action, withdrawn }: ActionVersion,
  before: ActionVersion | undefined,
  view: OfficialView,
): readonly string[] {
  const words = ENTRY_WORDS[view.language];
  if (withdrawn) return [words.versionWithdrawn];
  const earlier = new Map(before === undefined ? [] : factsOf(before.action, view));
  const changes = factsOf(action, view).flatMap(([label, text]) => {
    const was = earlier.get(label);
    return was === undefined || was === text
      ? []
      : [fillIn(words.changed, { label, before: was, after: text })];
  });
  if (before === undefined) return [words.versionFirst];
  if (before.withdrawn) return [words.versionAgain, ...changes];
  return changes.length === 0 ? [words.versionSame] : changes;
}

/** Everything that an act says, as labelled texts. */
function factsOf(
  action: ReductionAction,
  view: OfficialView,
): readonly (readonly [string, string])[] {
  const words = ENTRY_WORDS[view.language];
  const day = (value: ReductionAction['decidedOn']) =>
    value === null ? words.nothing : view.format.day(value);
  const figure = (value: number | null) =>
    value === null ? words.nothing : view.format.count(value);
  const changes = action.changes.map(
    ({ attribute, before, after, unit }) =>
      `${ACTION_WORDS[view.language][`attribute-${attribute}`]} ${figure(before)} / ${figure(after)} (${unitText(unit, view)})`,
  );
  return [
    [words.kind, REDUCTION_WORDS[view.language][`kind-${action.kind}`]],
    [words.procedures, action.procedures.join(', ') || words.nothing],
    [words.successor, action.successor ?? words.nothing],
    [words.competence, words[`competence-${action.competence}`]],
    [words.decision, action.decision ?? words.nothing],
    [words.decidedOn, day(action.decidedOn)],
    [words.effectiveOn, day(action.effectiveOn)],
    [words.cost, figure(action.yearlyCostAfter)],
    [words.changesTitle, changes.join(', ') || words.nothing],
  ];
}

/** Acts that were taken out, each with when, by whom and why. */
export function renderWithdrawn(withdrawn: readonly ActionVersion[], view: OfficialView): Html {
  const words = ENTRY_WORDS[view.language];
  const heads = [
    REDUCTION_WORDS[view.language].actionColumn,
    REDUCTION_WORDS[view.language].decisionColumn,
    words.versionWithdrawn,
  ];
  const rows = withdrawn.map(
    ({ action, by }) =>
      html`<tr>
        <th scope="row"><a href="${actionAddress(action.id)}">${actionTitle(action, view)}</a></th>
        <td>${action.decision ?? REDUCTION_WORDS[view.language].undecided}</td>
        <td>${view.format.moment(by.at)}, ${by.author}. ${by.reason}</td>
      </tr>`,
  );
  return html`<section class="card" aria-labelledby="withdrawn">
    <h2 id="withdrawn">${words.withdrawnTitle}</h2>
    ${renderTable('withdrawn', heads, rows)}
  </section>`;
}
