import { html, type Html } from '../../../core/html.ts';
import type { KioskSettings } from '../../../core/kiosk-settings.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../../core/language.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import { deviceTexts } from './device-sentences.ts';
import { renderCounterChoice, type AccessPage } from './render-access.ts';

export interface DevicePage extends Pick<AccessPage, 'counters' | 'directory'> {
  readonly id: string;
  readonly label: string;
  readonly counter: string;
  readonly settings: KioskSettings;
  /** Whether the device goes by its newest settings. */
  readonly isApplied: boolean;
  readonly isSaved: boolean;
  readonly labelProblem?: string;
}

/** One kiosk: its name, its counter, and how it should be. */
export function renderDevice(page: DevicePage, view: OfficialView): Html {
  const texts = deviceTexts(view.language);
  const { label, settings } = page;
  const names = new Intl.DisplayNames(view.language, { type: 'language' });
  return html`<div class="page-head">
      <h1>${fillIn(texts.changeTitle, { label })}</h1>
      <p class="lead">${texts.changeLead}</p>
    </div>
    ${page.isSaved && renderNotice('good', texts.saved)}
    <p>${page.isApplied ? texts.applied : texts.notApplied}</p>
    <form
      class="card"
      method="post"
      action="/dashboard/access/${encodeURIComponent(page.id)}/device"
    >
      ${renderField({ name: 'label', label: view.texts.kioskName, type: 'text', longest: 80, value: label, problem: page.labelProblem ?? null })}
      ${renderCounterChoice(page, view.texts, { chosen: page.counter })}
      ${renderNumber('warnAfter', texts.warnAfter, { value: settings.warnAfterMs / 1000, least: 10, most: 300 })}
      ${renderNumber('volume', texts.volume, { value: Math.round(settings.volume * 100), least: 0, most: 100 })}
      ${renderNumber('diagonal', texts.diagonal, { value: settings.diagonalInches, least: 4, most: 100 })}
      ${renderChoice('look', texts.look, [settings.look, ['light', texts.lookLight], ['dark', texts.lookDark], ['contrast', texts.lookContrast]])}
      ${renderChoice('faces', texts.faces, [settings.faces, ['colour', texts.facesColour], ['plain', texts.facesPlain]])}
      ${renderChoice('order', texts.order, [settings.order, ['good-first', texts.orderGood], ['bad-first', texts.orderBad]])}
      <fieldset>
        <legend>${texts.languages}</legend>
        ${LANGUAGES.filter((each) => each !== DEFAULT_LANGUAGE).map((each) =>
          renderBox('language', names.of(each) ?? each, {
            value: each,
            checked: settings.languages.includes(each),
          }),
        )}
      </fieldset>
      ${renderBox('largeText', texts.largeText, { value: 'on', checked: settings.largeText })}
      ${renderBox('lowReach', texts.lowReach, { value: 'on', checked: settings.lowReach })}
      ${renderBox('trial', texts.training, { value: 'on', checked: settings.trial })}
      <button class="primary">${texts.save}</button>
    </form>`;
}

function renderNumber(
  name: string,
  label: string,
  { value, least, most }: { value: number | null; least: number; most: number },
): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="number"
      step="any"
      min="${least}"
      max="${most}"
      value="${value ?? ''}"
    />
  </div>`;
}

/** The chosen value, then each with its words. */
type Choices = readonly [chosen: string, ...choices: (readonly [value: string, label: string])[]];

function renderChoice(name: string, label: string, [chosen, ...choices]: Choices): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${choices.map(
        ([value, words]) =>
          html`<option value="${value}" ${value === chosen && html`selected`}>${words}</option>`,
      )}
    </select>
  </div>`;
}

function renderBox(
  name: string,
  label: string,
  { value, checked }: { value: string; checked: boolean },
): Html {
  return html`<label class="box"
    ><input type="checkbox" name="${name}" value="${value}" ${checked && html`checked`} />
    ${label}</label
  >`;
}
