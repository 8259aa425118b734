import type { Router } from 'express';
import { html, type Html } from '../../../core/html.ts';
import {
  COUNTED_CHOICES,
  countingSetting,
  NO_PETITIONS_CHOICES,
  parseCounting,
  USUAL_COUNTING,
} from '../../counting.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import type { FigureSettingsDependencies } from './dependencies.ts';
import { settingRoutes, type SettingPage } from './setting-page.ts';
import { renderVersions } from './versions-table.ts';
import { FIGURE_SETTINGS_WORDS } from './words.ts';

const LONGEST_REASON = 200;

/** `/settings/counting`: which ratings count, and what rules leave open. */
export function countingRoutes(dependencies: FigureSettingsDependencies): Router {
  return settingRoutes(dependencies, {
    path: '/settings/counting',
    name: countingSetting(dependencies.province),
    title: ({ language }) => FIGURE_SETTINGS_WORDS[language].countingTitle,
    read(text, { language }) {
      const counting = parseCounting({
        counted: text('counted'),
        noPetitions: text('noPetitions'),
      });
      const reason = text('reason').slice(0, LONGEST_REASON);
      if (counting === null || reason === '') {
        return { problem: FIGURE_SETTINGS_WORDS[language].countingWrong };
      }
      return { value: { ...counting, reason } };
    },
    render: renderCounting,
    onStored: dependencies.refreshCounted,
  });
}

function renderCounting({ history, version, news, typed }: SettingPage, view: OfficialView): Html {
  const words = FIGURE_SETTINGS_WORDS[view.language];
  const stored = parseCounting(history.at(-1)?.value);
  const { counted, noPetitions } = stored ?? USUAL_COUNTING;
  const radios = (name: 'counted' | 'noPetitions', choices: readonly string[], inUse: string) =>
    html`<fieldset>
      <legend>${words[`${name}Legend`]}</legend>
      ${choices.map(
        (choice) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="${name}"
              value="${choice}"
              ${choice === inUse && html`checked`}
            />
            ${words[`${name}-${choice}` as keyof typeof words]}</label
          >`,
      )}
    </fieldset>`;
  return html`<div class="page-head">
      <h1>${words.countingTitle}</h1>
      <p class="lead">${words.countingLead}</p>
    </div>
    ${news !== null && renderNotice(news.kind, news.text)}
    ${stored === null && renderNotice('note', words.countingUnset)}
    <div class="beside">
      <section class="card" aria-labelledby="counting">
        <h2 id="counting">${words.countingForm}</h2>
        <form method="post" action="/dashboard/settings/counting">
          <input type="hidden" name="version" value="${version}" />
          ${radios('counted', COUNTED_CHOICES, typed?.('counted') ?? counted)}
          ${radios('noPetitions', NO_PETITIONS_CHOICES, typed?.('noPetitions') ?? noPetitions)}
          ${renderField({
            name: 'reason',
            label: words.reasonLabel,
            type: 'text',
            longest: LONGEST_REASON,
            value: typed?.('reason') ?? '',
          })}
          <button class="primary">${words.save}</button>
        </form>
      </section>
      ${renderChoices(history, view)}
    </div>`;
}

function renderChoices(history: SettingPage['history'], view: OfficialView): Html {
  const words = FIGURE_SETTINGS_WORDS[view.language];
  return renderVersions(
    history,
    {
      heads: [words.countedColumn, words.noPetitionsColumn, words.reasonColumn],
      cells: ({ value }) => {
        const counting = parseCounting(value);
        if (counting === null) return ['', '', ''];
        const { reason } = value as { readonly reason?: unknown };
        return [
          words[`counted-${counting.counted}`],
          words[`noPetitions-${counting.noPetitions}`],
          typeof reason === 'string' ? reason : '',
        ];
      },
    },
    view,
  );
}
