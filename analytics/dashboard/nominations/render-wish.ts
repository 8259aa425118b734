import { localDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { NOMINATION_KINDS } from '../../../core/nomination.ts';
import {
  NOMINATION_STATUSES,
  type OfficialWord,
  type Wish,
  type WishFamily,
  type WishMerge,
  type WishStatus,
} from '../../../core/nomination-board.ts';
import type { Procedure, ProcedureCode } from '../../../core/procedure.ts';
import { wishKey } from '../../../core/wish-families.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import { shownVoices, type TextBlock } from '../../reports/shown-wishes.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import {
  LONGEST_REASON,
  NOMINATION_WORDS,
  NOMINATIONS_PATH,
  renderWishProcedure,
  statusText,
  voicesText,
  wishText,
} from './render-wish-parts.ts';

export interface WishPage {
  readonly wish: Wish;
  /** The family in which it counts. */
  readonly family: WishFamily;
  readonly statuses: readonly WishStatus[];
  /** Those that any wish of the family takes part in. */
  readonly merges: readonly WishMerge[];
  readonly texts: readonly TextBlock[];
  readonly procedures: ReadonlyMap<ProcedureCode, Procedure>;
  readonly mayAnswer: boolean;
  readonly notice: { readonly kind: 'good' | 'bad'; readonly text: string } | null;
  /** What was typed and refused. */
  readonly typed: Readonly<Record<string, string>>;
}

/** One wish: its voices, what was written, the answers, and what it was merged with. */
export function renderWish(page: WishPage, view: OfficialView): Html {
  const words = NOMINATION_WORDS[view.language];
  const { wish, family, procedures, notice, mayAnswer } = page;
  const isHead = wishKey(wish) === wishKey(family.head);
  return html`<div class="page-head">
      <p class="kicker">${renderWishProcedure(wish, procedures, view)}</p>
      <h1>${words.kinds[wish.kind]}</h1>
      <p class="lead"><a href="${NOMINATIONS_PATH}">${words.backToList}</a></p>
    </div>
    ${notice && renderNotice(notice.kind, notice.text)}
    ${
      !isHead &&
      html`<p class="notice note">
        ${words.mergedAway}
        <a href="${pathOf(family.head)}">${wishText(family.head, view)}</a>
      </p>`
    }
    ${renderVoices(family, view)}
    <div class="beside">
      ${renderAnswers(page, view)} ${mayAnswer && isHead && renderMergeForm(page, view)}
    </div>
    ${renderMerges(page, view)} ${renderTexts(page, view)}`;
}

function pathOf({ procedure, kind }: Wish): string {
  return `${NOMINATIONS_PATH}/${procedure}/${kind}`;
}

function renderVoices({ members, voices }: WishFamily, view: OfficialView): Html {
  const words = NOMINATION_WORDS[view.language];
  const { total, backed, open } = shownVoices(voices);
  const part = (n: number | null) => (n === null ? words.hidden : view.format.count(n));
  const row = (label: string, value: string) =>
    html`<tr>
      <th scope="row">${label}</th>
      <td>${value}</td>
    </tr>`;
  return html`<section class="card" aria-labelledby="voices">
    <h2 id="voices">${words.voicesColumn}</h2>
    <table>
      <tbody>
        ${row(words.voicesColumn, voicesText(total, view))} ${row(words.backedColumn, part(backed))}
        ${row(words.openColumn, part(open))}
      </tbody>
    </table>
    ${
      members.length > 1 &&
      html`<p>
        ${fillIn(words.mergedHere, { count: String(members.length) })}:
        ${members.map((member) => wishText(member, view)).join('; ')}
      </p>`
    }
    <p class="hint">${fillIn(words.countHelp, { least: String(SMALLEST_SHOWN) })}</p>
  </section>`;
}

function renderAnswers(page: WishPage, view: OfficialView): Html {
  const words = NOMINATION_WORDS[view.language];
  const { statuses, wish, family, mayAnswer } = page;
  const entries = statuses.toReversed().map(
    (status) =>
      html`<li>
        <strong
          >${entryText(words.historyEntry, status, view, { status: statusText(status, view) })}</strong
        >
        ${status.reason !== '' && html`<p>${status.reason}</p>`}
      </li>`,
  );
  return html`<section class="card" aria-labelledby="answers">
    <h2 id="answers">${words.historyTitle}</h2>
    ${
      entries.length === 0
        ? html`<p>${words.historyNone}</p>`
        : html`<ol class="answers">
            ${entries}
          </ol>`
    }
    ${mayAnswer && wishKey(wish) === wishKey(family.head) && renderStatusForm(page, view)}
  </section>`;
}

function renderStatusForm({ wish, statuses, typed }: WishPage, view: OfficialView): Html {
  const words = NOMINATION_WORDS[view.language];
  const options = NOMINATION_STATUSES.map((status) =>
    option(status, words[`status-${status}`], typed['status'] === status),
  );
  return html`<h3>${words.statusTitle}</h3>
    <p class="hint">${words.statusLead}</p>
    <form method="post" action="${pathOf(wish)}/status">
      <input type="hidden" name="after" value="${statuses.at(-1)?.version ?? 0}" />
      <div class="field">
        <label for="status">${words.statusLabel}</label>
        <select id="status" name="status" required>
          <option value=""></option>
          ${options}
        </select>
      </div>
      <div class="field">
        <label for="reason">${words.reasonLabel}</label>
        <p class="hint" id="reason-hint">
          ${fillIn(words.reasonHint, { most: String(LONGEST_REASON) })}
        </p>
        <textarea
          id="reason"
          name="reason"
          rows="4"
          maxlength="${LONGEST_REASON}"
          aria-describedby="reason-hint"
        >
${typed['reason'] ?? ''}</textarea>
      </div>
      <button class="primary">${words.statusButton}</button>
    </form>`;
}

function renderMergeForm({ wish, typed }: WishPage, view: OfficialView): Html {
  const words = NOMINATION_WORDS[view.language];
  const kinds = NOMINATION_KINDS.map((kind) =>
    option(kind, words.kinds[kind], typed['kind'] === kind),
  );
  return html`<section class="card" aria-labelledby="merge">
    <h2 id="merge">${words.mergeTitle}</h2>
    <p class="hint">${words.mergeLead}</p>
    <form method="post" action="${pathOf(wish)}/merge">
      ${renderField({ name: 'procedure', label: words.mergeProcedure, type: 'text', longest: 40, value: typed['procedure'] ?? wish.procedure })}
      <div class="field">
        <label for="kind">${words.mergeKind}</label>
        <select id="kind" name="kind" required>
          <option value=""></option>
          ${kinds}
        </select>
      </div>
      ${renderField({ name: 'mergeReason', label: words.mergeReason, type: 'text', longest: LONGEST_REASON, value: typed['mergeReason'] ?? '' })}
      <button>${words.mergeButton}</button>
    </form>
  </section>`;
}

function option(value: string, text: string, isChosen: boolean): Html {
  return isChosen
    ? html`<option value="${value}" selected>${text}</option>`
    : html`<option value="${value}">${text}</option>`;
}

function renderMerges({ merges, mayAnswer }: WishPage, view: OfficialView): Html {
  const words = NOMINATION_WORDS[view.language];
  const entries = merges.toReversed().map((merge) => {
    const pair = { from: wishText(merge.from, view), into: wishText(merge.into, view) };
    const id = `undo-${merge.number}`;
    return html`<li>
      <p>${entryText(words.mergeEntry, merge, view, pair)}</p>
      ${merge.undone !== null && html`<p>${entryText(words.undoneEntry, merge.undone, view, {})}</p>`}
      ${
        mayAnswer &&
        merge.undone === null &&
        html`<details class="revoke">
          <summary>${words.undo}<span class="visually-hidden"> ${pair.from}</span></summary>
          <form method="post" action="${NOMINATIONS_PATH}/merges/${merge.number}/undo">
            ${renderField({ name: 'undoReason', id, label: words.undoReason, type: 'text', longest: LONGEST_REASON })}
            <button class="danger">${words.undoButton}</button>
          </form>
        </details>`
      }
    </li>`;
  });
  return html`<section class="card" aria-labelledby="merges">
    <h2 id="merges">${words.mergesTitle}</h2>
    ${
      entries.length === 0
        ? html`<p>${words.mergesNone}</p>`
        : html`<ol class="answers">
            ${entries}
          </ol>`
    }
  </section>`;
}

function entryText(
  template: string,
  { at, author, reason }: OfficialWord,
  { format }: OfficialView,
  more: Readonly<Record<string, string>>,
): string {
  return fillIn(template, { day: format.day(localDay(at)), author, reason, ...more });
}

function renderTexts({ texts }: WishPage, view: OfficialView): Html {
  const words = NOMINATION_WORDS[view.language];
  const blocks = texts.toReversed().map(({ first, last, texts: written }) => {
    const months = { first: view.format.month(first), last: view.format.month(last) };
    return html`<h3>${fillIn(first === last ? words.textsMonth : words.textsMonths, months)}</h3>
      ${
        written.length === 0
          ? html`<p>${words.textsNone}</p>`
          : html`<ul class="texts">
              ${written.map((text) => html`<li lang="vi">${text}</li>`)}
            </ul>`
      }`;
  });
  return html`<section class="card" aria-labelledby="texts">
    <h2 id="texts">${words.textsTitle}</h2>
    <p class="hint">${fillIn(words.textsWait, { least: String(SMALLEST_SHOWN) })}</p>
    ${blocks}
  </section>`;
}
