import type { Router } from 'express';
import { html, type Html } from '../../../core/html.ts';
import {
  letterheadSetting,
  parseLetterhead,
  usualLetterhead,
  type Letterhead,
} from '../../reports/report-letterhead.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import type { FigureSettingsDependencies } from './dependencies.ts';
import { settingRoutes, type SettingPage } from './setting-page.ts';
import { renderVersions } from './versions-table.ts';
import { FIGURE_SETTINGS_WORDS } from './words.ts';

const FIELDS = [
  'superior',
  'issuer',
  'symbol',
  'place',
  'authority',
  'signerTitle',
  'signerName',
] as const satisfies readonly (keyof Letterhead)[];

const OPTIONAL: readonly string[] = ['superior', 'authority', 'signerName'];

/** `/settings/letterhead`: the parts of a report that its issuing agency decides. */
export function letterheadRoutes(dependencies: FigureSettingsDependencies): Router {
  const { province, directory } = dependencies;
  return settingRoutes(dependencies, {
    path: '/settings/letterhead',
    name: letterheadSetting(province),
    title: ({ language }) => FIGURE_SETTINGS_WORDS[language].letterheadTitle,
    read(text, { language }) {
      const lines = Object.fromEntries(FIELDS.map((name) => [name, text(name)]));
      const recipients = text('recipients').split(/\r?\n/);
      const value = parseLetterhead({ ...lines, recipients });
      return value === null
        ? { problem: FIGURE_SETTINGS_WORDS[language].letterheadWrong }
        : { value };
    },
    render(page, view) {
      const provinceName = directory().provinces.get(province)?.name ?? province;
      return renderLetterhead(page, usualLetterhead(provinceName), view);
    },
  });
}

function renderLetterhead(
  { history, version, news, typed }: SettingPage,
  usual: Letterhead,
  view: OfficialView,
): Html {
  const words = FIGURE_SETTINGS_WORDS[view.language];
  const letterhead = parseLetterhead(history.at(-1)?.value) ?? usual;
  return html`<div class="page-head">
      <h1>${words.letterheadTitle}</h1>
      <p class="lead">${words.letterheadLead}</p>
    </div>
    ${news !== null && renderNotice(news.kind, news.text)}
    <section class="card" aria-labelledby="letterhead">
      <h2 id="letterhead">${words.letterheadForm}</h2>
      <form method="post" action="/dashboard/settings/letterhead">
        <input type="hidden" name="version" value="${version}" />
        ${FIELDS.map((name) =>
          renderField({
            name,
            label: words[`${name}Label`],
            hint: words[`${name}Hint`],
            type: 'text',
            autocomplete: 'name',
            longest: 150,
            optional: OPTIONAL.includes(name),
            value: typed?.(name) ?? letterhead[name],
          }),
        )}
        <div class="field">
          <label for="recipients">${words.recipientsLabel}</label>
          <p class="hint" id="recipients-hint">${words.recipientsHint}</p>
          ${renderRecipients(typed?.('recipients') ?? letterhead.recipients.join('\n'))}
        </div>
        <button class="primary">${words.save}</button>
      </form>
    </section>
    ${renderVersions(
      history,
      {
        heads: [
          words.issuerLabel,
          words.symbolLabel,
          words.signerTitleLabel,
          words.signerNameLabel,
        ],
        cells: ({ value }) => {
          const {
            issuer = '',
            symbol = '',
            signerTitle = '',
            signerName = '',
          } = parseLetterhead(value) ?? {};
          return [issuer, symbol, signerTitle, signerName];
        },
      },
      view,
    )}`;
}

/** A browser drops a line break right behind the tag, so one is put there. */
function renderRecipients(text: string): Html {
  return html`<textarea
    id="recipients"
    name="recipients"
    rows="5"
    maxlength="2000"
    aria-describedby="recipients-hint"
  >
${text}</textarea>`;
}
