import type { LocalDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { ProcedureCode } from '../../../core/procedure.ts';
import type { ActionStanding } from '../../../core/reduction/explain-action.ts';
import type { DecisionFile } from '../../../core/reduction/decision-file.ts';
import type { ActionVersion } from '../../../core/reduction/reduction-ledger.ts';
import type { AttributeChange, ReductionAction } from '../../../core/reduction/reduction-action.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice, renderTable } from '../render-forms.ts';
import { actionAddress, fileAddress } from './action-address.ts';
import { actionTitle, unitText } from './action-texts.ts';
import { renderActionVersions } from './render-action-versions.ts';
import { ACTION_WORDS, ENTRY_WORDS, REDUCTION_WORDS } from './reduction-words.ts';

/** Longest reason for taking an action out. */
export const LONGEST_REASON = 500;

export interface ActionPage {
  readonly action: ReductionAction;
  /** Null for one that was taken out. */
  readonly standing: ActionStanding | null;
  /** Every version that was on record, oldest first. */
  readonly versions: readonly ActionVersion[];
  /** Every version of the file, oldest first. */
  readonly files: readonly DecisionFile[];
  readonly nameOf: (code: ProcedureCode) => string;
  readonly mayChange: boolean;
  readonly notice: { readonly kind: 'good' | 'bad'; readonly text: string } | null;
}

/** One act on procedures: who decided what and when, what went down, and the decision itself. */
export function renderAction(page: ActionPage, view: OfficialView): Html {
  const words = ACTION_WORDS[view.language];
  const { action, notice, mayChange, versions } = page;
  const isOut = versions.at(-1)?.withdrawn === true;
  return html`<div class="page-head">
      <p class="kicker"><a href="/dashboard/reduction">${words.back}</a></p>
      <h1>${actionTitle(action, view)}</h1>
      ${
        mayChange &&
        !isOut &&
        html`<p>
          <a href="${actionAddress(action.id)}/correct"
            >${ENTRY_WORDS[view.language].correctLink}</a
          >
        </p>`
      }
    </div>
    ${isOut && renderNotice('note', ENTRY_WORDS[view.language].withdrawnNotice)}
    ${notice !== null && renderNotice(notice.kind, notice.text)}
    <div class="beside">${renderFacts(page, view)} ${renderChanges(action.changes, view)}</div>
    ${renderFiles(page, view)} ${renderActionVersions(versions, view)}
    ${mayChange && !isOut && renderWithdraw(action, view)}`;
}

function renderFacts({ action, standing, nameOf }: ActionPage, view: OfficialView): Html {
  const words = ACTION_WORDS[view.language];
  const named = (code: ProcedureCode) => html`<div lang="vi">${code} ${nameOf(code)}</div>`;
  const day = (value: LocalDay | null) => (value === null ? words.none : view.format.day(value));
  const { successor, yearlyCostAfter } = action;
  const rows: readonly (readonly [string, Html | string | readonly Html[]])[] = [
    [words.procedures, action.procedures.map(named)],
    ...(successor === null ? [] : [[words.successor, named(successor)] as const]),
    [words.competence, words[`competence-${action.competence}`]],
    [words.decision, action.decision ?? REDUCTION_WORDS[view.language].undecided],
    [words.decidedOn, day(action.decidedOn)],
    [words.effectiveOn, day(action.effectiveOn)],
    ...(yearlyCostAfter === null
      ? []
      : [
          [
            words.costAfter,
            fillIn(words.vnd, { amount: view.format.count(yearlyCostAfter) }),
          ] as const,
        ]),
    ...(standing === null
      ? []
      : [
          [
            REDUCTION_WORDS[view.language].standingColumn,
            REDUCTION_WORDS[view.language][`standing-${standing}`],
          ] as const,
        ]),
  ];
  return html`<section class="card" aria-labelledby="facts">
    <h2 id="facts">${words.factsTitle}</h2>
    <table>
      <tbody>
        ${rows.map(
          ([label, value]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function renderChanges(changes: readonly AttributeChange[], view: OfficialView): Html {
  const words = ACTION_WORDS[view.language];
  const figure = (value: number | null) => (value === null ? words.none : view.format.count(value));
  const heads = [words.attributeColumn, words.beforeColumn, words.afterColumn, words.unitColumn];
  const rows = changes.map(
    ({ attribute, before, after, unit }) =>
      html`<tr>
        <th scope="row">${words[`attribute-${attribute}`]}</th>
        <td>${figure(before)}</td>
        <td>${figure(after)}</td>
        <td>${unitText(unit, view)}</td>
      </tr>`,
  );
  return html`<section class="card" aria-labelledby="changes">
    <h2 id="changes">${words.changesTitle}</h2>
    ${rows.length === 0 ? html`<p>${words.changesNone}</p>` : renderTable('changes', heads, rows)}
  </section>`;
}

function renderFiles({ action, files, mayChange }: ActionPage, view: OfficialView): Html {
  const words = ACTION_WORDS[view.language];
  const entries = files.toReversed().map((file) => {
    const { version, name, media, bytes, hash, by } = file;
    const line = fillIn(words.fileLine, {
      version: String(version),
      media: media.toUpperCase(),
      size: view.format.count(Math.ceil(bytes / 1000)),
      author: by.author,
      moment: view.format.moment(by.at),
    });
    return html`<li>
      <p>
        ${line}:
        <a href="${fileAddress(file)}">${fillIn(words.fileDownload, { name })}</a>
      </p>
      <p class="hint">${fillIn(words.fileHash, { hash })}</p>
    </li>`;
  });
  return html`<section class="card" aria-labelledby="file-title">
    <h2 id="file-title">${words.fileTitle}</h2>
    ${
      entries.length === 0
        ? html`<p>${words.fileNone}</p>`
        : html`<ol class="answers">
            ${entries}
          </ol>`
    }
    ${
      mayChange &&
      html`<form
        method="post"
        enctype="multipart/form-data"
        action="${actionAddress(action.id)}/files"
      >
        <div class="field">
          <label for="file">${words.fileLabel}</label>
          <p class="hint" id="file-hint">${words.fileLead}</p>
          <input
            id="file"
            name="file"
            type="file"
            required
            accept=".pdf,.docx,.jpg,.jpeg,.png,.tif,.tiff"
            aria-describedby="file-hint"
          />
        </div>
        <button class="primary">${words.fileButton}</button>
      </form>`
    }
  </section>`;
}

function renderWithdraw({ id }: ReductionAction, { language }: OfficialView): Html {
  const words = ACTION_WORDS[language];
  return html`<section class="card" aria-labelledby="withdraw">
    <h2 id="withdraw">${words.withdrawTitle}</h2>
    <p class="hint">${words.withdrawLead}</p>
    <form method="post" action="${actionAddress(id)}/withdraw">
      ${renderField({ name: 'reason', label: words.withdrawReason, type: 'text', longest: LONGEST_REASON })}
      <button class="danger">${words.withdrawButton}</button>
    </form>
  </section>`;
}
