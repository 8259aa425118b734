import type { Instant, LocalDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import {
  LARGEST_MARK_BYTES,
  LONGEST_ALT,
  LONGEST_LINE,
  MARK_KINDS,
  markData,
  type Identity,
  type Mark,
  type MarkKind,
} from '../../../core/identity.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { IdentityPageMessages } from '../../../core/messages/vi/identity-page.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice, renderTable } from '../render-forms.ts';

/** What an official once set. */
export interface SetPart {
  readonly part: keyof Identity;
  /** A text; empty for what was taken away. */
  readonly value: (Mark & { readonly bytes: number }) | string;
  readonly author: string;
  readonly recordedAt: Instant;
  readonly day: LocalDay;
}

export interface IdentityPage {
  readonly identity: Identity;
  /** The newest version of each part; 0 when there is none. */
  readonly versions: Readonly<Record<keyof Identity, number>>;
  /** Newest first. */
  readonly set: readonly SetPart[];
  readonly provinceName: string;
  readonly notice: string | null;
  readonly problem: string | null;
}

interface Words {
  readonly view: OfficialView;
  readonly words: IdentityPageMessages;
}

const ACTION = '/dashboard/settings/identity';

/** The marks as they look now on light and dark ground, forms to change them, and who did before. */
export function renderIdentity(page: IdentityPage, texts: Words): Html {
  const { words } = texts;
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    ${page.notice !== null && renderNotice('good', page.notice)}
    ${page.problem !== null && renderNotice('bad', page.problem)}
    ${MARK_KINDS.map((kind) => renderMark(kind, page, texts))} ${renderLine(page, words)}
    ${renderHistory(page.set, texts)}`;
}

function renderMark(kind: MarkKind, page: IdentityPage, { words }: Words): Html {
  const mark = page.identity[kind];
  const usualAlt = fillIn(words[`${kind}Alt`], { province: page.provinceName });
  const most = { most: String(LARGEST_MARK_BYTES / 1_000) };
  return html`<section class="card" aria-labelledby="${kind}">
    <h2 id="${kind}">${words[kind]}</h2>
    ${mark === null ? html`<p>${words.none}</p>` : renderNow(mark, words)}
    <form method="post" action="${ACTION}/mark" enctype="multipart/form-data">
      <input type="hidden" name="kind" value="${kind}" />
      <input type="hidden" name="version" value="${page.versions[kind]}" />
      <div class="field">
        <label for="${kind}-file">${words.file}</label>
        <p class="hint" id="${kind}-file-hint">${fillIn(words.fileHint, most)}</p>
        <input
          id="${kind}-file"
          name="file"
          type="file"
          accept=".png,.svg,image/png,image/svg+xml"
          required
          aria-describedby="${kind}-file-hint"
        />
      </div>
      ${renderField({
        name: 'alt',
        id: `${kind}-alt`,
        label: words.alt,
        hint: fillIn(words.altHint, { most: String(LONGEST_ALT) }),
        type: 'text',
        value: mark?.alt ?? usualAlt,
        longest: LONGEST_ALT,
      })}
      <button class="primary">${words.save}</button>
    </form>
    ${
      mark !== null &&
      html`<form
        class="mark-remove"
        method="post"
        action="${ACTION}/mark"
        enctype="multipart/form-data"
      >
        <input type="hidden" name="kind" value="${kind}" />
        <input type="hidden" name="version" value="${page.versions[kind]}" />
        <button name="action" value="remove">${words.remove}</button>
      </form>`
    }
  </section>`;
}

function renderNow(mark: Mark, words: IdentityPageMessages): Html {
  return html`<p>${words.now}:</p>
    <p class="mark-samples">
      <img class="mark" src="${markData(mark)}" alt="${mark.alt}" lang="vi" />
      <span class="on-dark"><img class="mark" src="${markData(mark)}" alt="" /></span>
    </p>
    <p class="hint">${mark.isLight ? words.light : words.heavy}</p>`;
}

function renderLine(page: IdentityPage, words: IdentityPageMessages): Html {
  return html`<section class="card" aria-labelledby="line-title">
    <h2 id="line-title">${words.line}</h2>
    <form method="post" action="${ACTION}/line">
      <input type="hidden" name="version" value="${page.versions.line}" />
      ${renderField({
        name: 'line',
        label: words.line,
        hint: fillIn(words.lineHint, { most: String(LONGEST_LINE) }),
        type: 'text',
        autocomplete: 'organization',
        value: page.identity.line,
        longest: LONGEST_LINE,
        optional: true,
      })}
      <button class="primary">${words.save}</button>
    </form>
  </section>`;
}

function renderHistory(set: readonly SetPart[], { view, words }: Words): Html {
  const rows = set.map(
    ({ part, value, author, day }) =>
      html`<tr>
        <th scope="row">${words[part]}</th>
        <td>${valueText(value, { view, words })}</td>
        <td>${author}</td>
        <td class="nowrap">${view.format.day(day)}</td>
      </tr>`,
  );
  const heads = [words.historyWhat, words.historyValue, words.historyAuthor, words.historyDay];
  return html`<section class="card" aria-labelledby="history">
    <h2 id="history">${words.history}</h2>
    ${rows.length === 0 ? html`<p>${words.historyNone}</p>` : renderTable('history', heads, rows)}
  </section>`;
}

function valueText(value: SetPart['value'], { view, words }: Words): string {
  if (value === '') return words.historyRemoved;
  if (typeof value === 'string') return value;
  return fillIn(words.historyPicture, {
    alt: value.alt,
    type: value.type === 'image/png' ? 'PNG' : 'SVG',
    size: view.format.count(Math.ceil(value.bytes / 1_000)),
  });
}
