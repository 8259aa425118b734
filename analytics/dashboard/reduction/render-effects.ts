import { html, type Html } from '../../../core/html.ts';
import { cutEffects as en } from '../../../core/messages/en/cut-effects.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import {
  cutEffects as vi,
  type CutEffectsMessages,
} from '../../../core/messages/vi/cut-effects.ts';
import type { CutEffect } from '../../reports/cut-effect.ts';
import type { CutOutcome } from '../../reports/cut-effects.ts';
import type { MonthlyEffect } from '../../stats/monthly-effect.ts';
import type { OfficialLanguage } from '../official-language.ts';
import type { OfficialView } from '../official-view.ts';
import { renderTable } from '../render-forms.ts';
import { unitWords } from './action-texts.ts';
import { REDUCTION_WORDS } from './reduction-words.ts';

export const CUT_EFFECTS_WORDS: Readonly<Record<OfficialLanguage, CutEffectsMessages>> = { vi, en };

interface EffectsPage {
  readonly outcomes: readonly CutOutcome[];
  readonly nameOf: (code: string) => string;
}

/** Whether each cut helped, what that rests on, and why nobody can tell where nobody can. */
export function renderEffects({ outcomes, nameOf }: EffectsPage, view: OfficialView): Html {
  const words = CUT_EFFECTS_WORDS[view.language];
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p>${words.lead}</p>
      <p class="hint">${words.caution} ${words.timeHint}</p>
    </div>
    <section class="card" aria-labelledby="effects">
      <h2 id="effects">${words.caption}</h2>
      ${
        outcomes.length === 0
          ? html`<p>${words.none}</p>`
          : renderOutcomes(
              outcomes.map((outcome) => renderRow(outcome, nameOf, view)),
              words,
            )
      }
      <p><a href="/dashboard/reduction">${words.backLink}</a></p>
    </section>`;
}

function renderOutcomes(rows: readonly Html[], words: CutEffectsMessages): Html {
  const heads = [
    words.procedureColumn,
    words.satisfactionColumn,
    words.latenessColumn,
    words.timeColumn,
    words.limitColumn,
    words.volumeColumn,
  ];
  return renderTable('effects', heads, rows, 'cards');
}

function renderRow(
  { action, treated, controls, satisfaction, lateness, time, volume }: CutOutcome,
  nameOf: EffectsPage['nameOf'],
  view: OfficialView,
): Html {
  const words = CUT_EFFECTS_WORDS[view.language];
  const since = fillIn(words.since, {
    kind: REDUCTION_WORDS[view.language][`kind-${action.kind}`],
    day: view.format.day(action.effectiveOn!),
  });
  const amount = (mean: number | null) =>
    mean === null ? words.unknown : view.format.count(Math.round(mean));
  return html`<tr>
    <th scope="row">
      ${treated.map((code) => html`<div>${code} ${nameOf(code)}</div>`)}
      <div class="hint">${since}</div>
    </th>
    <td data-label="${words.satisfactionColumn}">
      ${renderEffect(satisfaction, controls.length, inPoints(view), view)}
    </td>
    <td data-label="${words.latenessColumn}">
      ${renderEffect(lateness, controls.length, inPoints(view), view)}
    </td>
    <td data-label="${words.timeColumn}">${renderTime(time, controls.length, view)}</td>
    <td data-label="${words.limitColumn}">${limitText(action, view)}</td>
    <td data-label="${words.volumeColumn}">
      ${fillIn(words.volume, { before: amount(volume.before), after: amount(volume.after) })}
    </td>
  </tr>`;
}

/** How long dossiers took; where none says when it was received, that, and no figure. */
function renderTime(time: CutOutcome['time'], controls: number, view: OfficialView): Html {
  const words = CUT_EFFECTS_WORDS[view.language];
  if (time === null) return html`${words.timeUnknown}`;
  const { found, before, after, knownBefore, knownAfter } = time;
  const mean = (days: number | null) => (days === null ? words.unknown : view.format.mean(days));
  const share = (known: number | null) =>
    known === null ? words.unknown : view.format.target(known);
  return html`${renderEffect(found, controls, inDays(view), view)}
    <div>${fillIn(words.timeMeans, { before: mean(before), after: mean(after) })}</div>
    <div class="hint">
      ${fillIn(words.timeKnown, { before: share(knownBefore), after: share(knownAfter) })}
    </div>`;
}

/** What the decision says of the time limit. */
function limitText({ changes }: CutOutcome['action'], view: OfficialView): string {
  const words = CUT_EFFECTS_WORDS[view.language];
  const limit = changes.find(({ attribute }) => attribute === 'time-limit');
  if (limit === undefined) return words.limitUnsaid;
  const figure = (value: number | null) =>
    value === null ? words.unknown : view.format.count(value);
  const both = fillIn(words.volume, { before: figure(limit.before), after: figure(limit.after) });
  return `${both} ${unitWords(limit.unit, view) ?? ''}`.trim();
}

/** How a change is put into words, and what is missing where there is none. */
interface EffectWording {
  change(effect: MonthlyEffect): string;
  missing(tooLittle: NonNullable<CutEffect['tooLittle']>): string;
}

function inPoints({ format, language }: OfficialView): EffectWording {
  const words = CUT_EFFECTS_WORDS[language];
  const points = (share: number) => signed(format.points(share));
  return {
    change: ({ effect, lower, upper }) =>
      fillIn(words.change, {
        points: points(effect),
        lower: points(lower),
        upper: points(upper),
      }),
    missing: (tooLittle) => words[`too-${tooLittle}`],
  };
}

function inDays({ format, language }: OfficialView): EffectWording {
  const words = CUT_EFFECTS_WORDS[language];
  const days = (mean: number) => signed(format.mean(mean));
  return {
    change: ({ effect, lower, upper }) =>
      fillIn(words.timeChange, { days: days(effect), lower: days(lower), upper: days(upper) }),
    missing: (tooLittle) => words[`time-${tooLittle}`],
  };
}

function renderEffect(
  found: CutEffect,
  controls: number,
  wording: EffectWording,
  view: OfficialView,
): Html {
  const words = CUT_EFFECTS_WORDS[view.language];
  const { verdict, tooLittle, effect, before, after, leftOut } = found;
  return html`<strong class="verdict ${verdict}">${words[`verdict-${verdict}`]}</strong> ${
      effect !== null &&
      html`<div>${wording.change(effect)}</div>
        <div class="hint">
          ${fillIn(words.compared, {
            count: view.format.count(controls),
            before: String(before.length),
            after: String(after.length),
          })}
        </div>`
    }
    ${tooLittle !== null && html`<div>${wording.missing(tooLittle)}</div>`}
    ${
      leftOut.length > 0 &&
      html`<div class="hint">
        ${fillIn(words.leftOut, { months: leftOut.map(view.format.month).join(', ') })}
      </div>`
    }`;
}

/** A gain bears its sign as a loss does. */
function signed(text: string): string {
  return /^[-−]/.test(text) ? text.replace('-', '−') : `+${text}`;
}
