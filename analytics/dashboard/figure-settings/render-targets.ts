import { isoDay, localDay, type LocalDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { parseTargets, type DatedTargets } from '../../targets.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import type { SettingPage } from './setting-page.ts';
import { renderVersions } from './versions-table.ts';
import { FIGURE_SETTINGS_WORDS } from './words.ts';

interface TargetsPage extends SettingPage {
  readonly provinceName: string;
  readonly today: LocalDay;
  readonly inForce: DatedTargets;
  readonly fields: Readonly<
    Record<'satisfaction' | 'reduction' | 'from' | 'dueBy' | 'decision', string>
  >;
}

/** What holds today, the form of a new step, and every step that there was. */
export function renderTargets(page: TargetsPage, view: OfficialView): Html {
  const words = FIGURE_SETTINGS_WORDS[view.language];
  return html`<div class="page-head">
      <h1>${words.targetsTitle}</h1>
      <p class="lead">${fillIn(words.targetsLead, { province: page.provinceName })}</p>
    </div>
    ${page.news !== null && renderNotice(page.news.kind, page.news.text)}
    <p class="card">${inForceSentence(page.inForce, view)}</p>
    <div class="beside">
      ${renderForm(page, view)}
      ${renderVersions(
        page.history,
        {
          heads: [
            words.satisfactionColumn,
            words.reductionColumn,
            words.fromColumn,
            words.dueColumn,
            words.decisionColumn,
          ],
          cells: ({ value, recordedAt }) => stepCells(parseTargets(value), recordedAt, view),
        },
        view,
      )}
    </div>`;
}

function inForceSentence(targets: DatedTargets, { language, format }: OfficialView): string {
  const words = FIGURE_SETTINGS_WORDS[language];
  const shares = {
    satisfaction: format.target(targets.satisfaction),
    reduction: format.target(targets.reduction),
  };
  if (targets.decision === '') return fillIn(words.targetsUsual, shares);
  const { decision, from, dueBy } = targets;
  const held = fillIn(words.targetsHeld, { ...shares, decision, from: format.day(from) });
  return dueBy === null ? held : `${held} ${fillIn(words.targetsDue, { day: format.day(dueBy) })}`;
}

function stepCells(
  step: DatedTargets | null,
  recordedAt: Parameters<typeof localDay>[0],
  { format }: OfficialView,
): readonly string[] {
  if (step === null) return ['', '', '', '', ''];
  const from = Math.max(step.from, localDay(recordedAt)) as LocalDay;
  return [
    format.target(step.satisfaction),
    format.target(step.reduction),
    format.day(from),
    step.dueBy === null ? '' : format.day(step.dueBy),
    step.decision,
  ];
}

function renderForm({ version, fields, today }: TargetsPage, { language }: OfficialView): Html {
  const words = FIGURE_SETTINGS_WORDS[language];
  const number = (name: 'satisfaction' | 'reduction', label: string) =>
    renderField({ name, label, type: 'text', figure: true, longest: 5, value: fields[name] });
  return html`<section class="card" aria-labelledby="step">
    <h2 id="step">${words.targetsForm}</h2>
    <p class="hint">${words.targetsNotBack}</p>
    <form method="post" action="/dashboard/settings/targets">
      <input type="hidden" name="version" value="${version}" />
      ${number('satisfaction', words.satisfactionLabel)}
      ${number('reduction', words.reductionLabel)}
      <div class="field">
        <label for="from">${words.fromLabel}</label>
        <input
          id="from"
          name="from"
          type="date"
          required
          min="${isoDay(today)}"
          value="${fields.from}"
        />
      </div>
      <div class="field">
        <label for="dueBy">${words.dueLabel}</label>
        <input id="dueBy" name="dueBy" type="date" value="${fields.dueBy}" />
      </div>
      ${renderField({
        name: 'decision',
        label: words.decisionLabel,
        hint: words.decisionHint,
        type: 'text',
        longest: 120,
        value: fields.decision,
      })}
      <button class="primary">${words.save}</button>
    </form>
  </section>`;
}
