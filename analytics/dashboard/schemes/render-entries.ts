import { isoDay, localDay, type LocalDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { UnitCode } from '../../../core/organisation.ts';
import { SCHEME_STAGES, type SchemeEntry, type SchemeStage } from '../../../core/scheme-entry.ts';
import type { SchemeItem } from '../../reports/scheme-items.ts';
import type { OfficialView } from '../official-view.ts';
import { periodName } from '../overview/overview-query.ts';
import { renderNotice } from '../render-forms.ts';
import { ENTRY_WORDS, fieldName, itemName } from './scheme-words.ts';

export interface EntriesPage {
  readonly period: string;
  readonly unit: UnitCode | null;
  /** Of the unit, or of the province. */
  readonly name: string;
  readonly items: readonly SchemeItem[];
  readonly entryOf: (item: SchemeItem, stage: SchemeStage) => SchemeEntry | null;
  readonly mayChooseStage: boolean;
  readonly today: LocalDay;
  readonly news: { readonly kind: 'good' | 'bad'; readonly text: string } | null;
  /** The form that was not stored. */
  readonly typed: { readonly item: string; readonly text: (name: string) => string } | null;
}

/** Every indicator with what was entered, by whom and from where, and its form. */
export function renderEntries(page: EntriesPage, view: OfficialView): Html {
  const words = ENTRY_WORDS[view.language];
  const of = (scheme: SchemeItem['scheme']) => page.items.filter((item) => item.scheme === scheme);
  const about = fillIn(words.forPeriod, {
    period: periodName(page.period, view),
    unit: page.name,
  });
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <p class="period">${about}</p>
    </div>
    ${page.news !== null && renderNotice(page.news.kind, page.news.text)}
    <p><a href="/dashboard/schemes?${placeQuery(page)}">${words.back}</a></p>
    ${renderScheme('tt01', of('tt01'), { page, view })}
    ${renderScheme('qd766', of('qd766'), { page, view })}`;
}

interface Shown {
  readonly page: EntriesPage;
  readonly view: OfficialView;
}

function placeQuery({ period, unit }: EntriesPage): string {
  return new URLSearchParams({ period, ...(unit !== null && { unit }) }).toString();
}

function renderScheme(
  scheme: SchemeItem['scheme'],
  items: readonly SchemeItem[],
  shown: Shown,
): Html | null {
  if (items.length === 0) return null;
  const words = ENTRY_WORDS[shown.view.language];
  return html`<section class="card" aria-labelledby="${scheme}">
    <h2 id="${scheme}">${words[`${scheme}Title`]}</h2>
    <p class="hint">${words[`${scheme}Lead`]}</p>
    ${items.map((item) => renderItem(item, shown))}
  </section>`;
}

function renderItem(item: SchemeItem, shown: Shown): Html {
  const { page, view } = shown;
  const words = ENTRY_WORDS[view.language];
  const entries = SCHEME_STAGES.map((stage) => page.entryOf(item, stage)).filter(
    (entry) => entry !== null,
  );
  const isTyped = page.typed?.item === item.id;
  const isEmpty = entries.every(({ counts }) => counts === null);
  return html`<details id="${item.id}" ${isTyped && html`open`}>
    <summary>
      ${itemName(item, view.language)}
      <span class="hint">${isEmpty ? words.missing : stageNames(entries, view)}</span>
    </summary>
    ${entries.map((entry) => renderEntry(entry, item, view))} ${renderForm(item, entries, shown)}
  </details>`;
}

function stageNames(entries: readonly SchemeEntry[], { language }: OfficialView): string {
  return entries
    .filter(({ counts }) => counts !== null)
    .map(({ stage }) => ENTRY_WORDS[language][`stage-${stage}`])
    .join(', ');
}

function renderEntry(entry: SchemeEntry, item: SchemeItem, view: OfficialView): Html {
  const words = ENTRY_WORDS[view.language];
  const { counts, stage, version, source, author, countedOn, recordedAt } = entry;
  const texts =
    counts === null
      ? words.takenBack
      : item.fields
          .map(
            (field) => `${fieldName(item, field, view.language)}: ${written(field, counts, view)}`,
          )
          .join('; ');
  const by = {
    source,
    author,
    version: String(version),
    countedOn: view.format.day(countedOn),
    recordedOn: view.format.day(localDay(recordedAt)),
  };
  return html`<p>
    <strong>${fillIn(words.state, { stage: words[`stage-${stage}`], counts: texts })}</strong><br />
    <span class="hint">${fillIn(words.by, by)}</span>
  </p>`;
}

function written(
  field: string,
  counts: NonNullable<SchemeEntry['counts']>,
  { format }: OfficialView,
): string {
  const count = counts[field] ?? 0;
  return field === 'hundredths' ? hundredths(count) : format.count(count);
}

function hundredths(count: number): string {
  return (count / 100).toFixed(2).replace('.', ',');
}

function renderForm(
  item: SchemeItem,
  entries: readonly SchemeEntry[],
  { page, view }: Shown,
): Html {
  const words = ENTRY_WORDS[view.language];
  const typed = page.typed?.item === item.id ? page.typed.text : null;
  const newest = entries.find(({ counts }) => counts !== null) ?? null;
  const value = (name: string, usual: string) => typed?.(name) ?? usual;
  const stored = (field: string) => {
    const count = newest?.counts?.[field];
    if (count === undefined) return '';
    return field === 'hundredths' ? hundredths(count) : String(count);
  };
  const versions = SCHEME_STAGES.map((stage) => [stage, page.entryOf(item, stage)?.version ?? 0]);
  return html`<form method="post" action="/dashboard/schemes/entries?${placeQuery(page)}">
    <input type="hidden" name="item" value="${item.id}" />
    ${versions.map(
      ([stage, version]) =>
        html`<input type="hidden" name="version-${stage}" value="${version}" />`,
    )}
    ${page.mayChooseStage && renderStages(item, value('stage', 'checked'), view)}
    ${item.fields.map((field) =>
      renderInput(
        { name: field, id: `${item.id}-${field}`, value: value(field, stored(field)) },
        fieldName(item, field, view.language),
        field === 'hundredths' ? 'decimal' : 'numeric',
      ),
    )}
    <div class="field">
      <label for="${item.id}-source">${words.source}</label>
      <p class="hint" id="${item.id}-source-hint">${words.sourceHint}</p>
      <input
        id="${item.id}-source"
        name="source"
        type="text"
        maxlength="300"
        required
        aria-describedby="${item.id}-source-hint"
        value="${value('source', newest?.source ?? '')}"
      />
    </div>
    <div class="field">
      <label for="${item.id}-countedOn">${words.countedOn}</label>
      <input
        id="${item.id}-countedOn"
        name="countedOn"
        type="date"
        required
        max="${isoDay(page.today)}"
        value="${value('countedOn', newest === null ? '' : isoDay(newest.countedOn))}"
      />
    </div>
    <button class="primary" name="act" value="save">${words.save}</button>
    ${newest !== null && html`<button name="act" value="back">${words.takeBack}</button>`}
  </form>`;
}

function renderInput(
  { name, id, value }: { readonly name: string; readonly id: string; readonly value: string },
  label: string,
  mode: 'numeric' | 'decimal',
): Html {
  return html`<div class="field">
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${name}"
      type="text"
      inputmode="${mode}"
      maxlength="13"
      required
      value="${value}"
    />
  </div>`;
}

function renderStages({ id }: SchemeItem, inUse: string, { language }: OfficialView): Html {
  const words = ENTRY_WORDS[language];
  return html`<fieldset>
    <legend>${words.stageLegend}</legend>
    ${SCHEME_STAGES.map(
      (stage) =>
        html`<label class="choice" for="${id}-${stage}"
          ><input
            id="${id}-${stage}"
            type="radio"
            name="stage"
            value="${stage}"
            ${stage === inUse && html`checked`}
          />
          ${words[`choose-${stage}`]}</label
        >`,
    )}
  </fieldset>`;
}
