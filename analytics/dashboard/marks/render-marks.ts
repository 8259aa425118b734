import { isoDay, localDay, type LocalDay } from '../../../core/calendar.ts';
import type { Directory } from '../../../core/directory.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type {
  LeftOutTally,
  Suspicion,
  SuspicionDecision,
} from '../../../core/suspicion/suspicion.ts';
import type { OfficialView } from '../official-view.ts';
import type { DripShift } from '../../reports/drip-shift.ts';
import { renderNotice } from '../render-forms.ts';
import { renderDrip } from './render-drip.ts';
import { MARKS_PATH, SUSPICION_WORDS } from './suspicion-words.ts';

export const LONGEST_REASON = 500;

/** Suspicions shown at once. */
const MOST_SHOWN = 100;

export interface MarksPage {
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly notice: string | null;
  readonly problem: string | null;
  /** Newest day first. */
  readonly suspicions: readonly Suspicion[];
  readonly leftOut: readonly LeftOutTally[];
  /** How far fakes that no rule finds could move the figure. */
  readonly drip: readonly DripShift[];
  readonly directory: Directory;
  readonly mayDecide: boolean;
}

/** What waits for a decision, and what was decided, each with what speaks for it. */
export function renderMarks(page: MarksPage, view: OfficialView): Html {
  const words = SUSPICION_WORDS[view.language];
  const [waiting, decided] = [page.suspicions.filter(isWaiting), page.suspicions.filter(isSettled)];
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    ${page.notice !== null && renderNotice('good', page.notice)}
    ${page.problem !== null && renderNotice('bad', page.problem)}
    ${!page.mayDecide && renderNotice('note', words.notYours)}
    <section class="card" aria-label="${words.title}">
      <p>${words.caution}</p>
      <form method="get" action="${MARKS_PATH}">
        ${renderDay('from', words.from, page.from)} ${renderDay('to', words.to, page.to)}
        <button>${words.show}</button>
      </form>
      <p>${words.limits}</p>
      ${page.leftOut.length > 0 && html`<p>${leftOutText(page.leftOut, view)}</p>`}
    </section>
    <section class="card" aria-labelledby="waiting">
      <h2 id="waiting">${words.openTitle}</h2>
      ${waiting.length === 0 ? html`<p>${words.openNone}</p>` : renderList(waiting, page, view)}
    </section>
    <section class="card" aria-labelledby="decided">
      <h2 id="decided">${words.decidedTitle}</h2>
      ${decided.length === 0 ? html`<p>${words.decidedNone}</p>` : renderList(decided, page, view)}
    </section>
    ${renderDrip(page.drip, view)}`;
}

/** Whether other signs of the counter's day wait, too: often they mean the same ratings. */
function hasOthers(one: Suspicion, { suspicions }: MarksPage): boolean {
  return suspicions.some(
    ({ counter, day, rule, held }) =>
      counter === one.counter && day === one.day && rule !== one.rule && held > 0,
  );
}

function leftOutText(leftOut: readonly LeftOutTally[], { language, format }: OfficialView): string {
  const countOf = (isDecided: boolean) =>
    leftOut
      .filter(({ decided }) => decided === isDecided)
      .flatMap(({ scores }) => scores)
      .reduce((sum, n) => sum + n, 0);
  return fillIn(SUSPICION_WORDS[language].leftOutTotal, {
    undecided: format.count(countOf(false)),
    decided: format.count(countOf(true)),
  });
}

/** Never decided about, or found in more ratings since. */
function isWaiting({ decisions, held, ratings }: Suspicion): boolean {
  return held > 0 || (decisions.length === 0 && ratings > 0);
}

const isSettled = (suspicion: Suspicion) => !isWaiting(suspicion);

function renderDay(name: 'from' | 'to', label: string, day: LocalDay): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" type="date" value="${isoDay(day)}" required />
  </div>`;
}

function renderList(list: readonly Suspicion[], page: MarksPage, view: OfficialView): Html {
  const words = SUSPICION_WORDS[view.language];
  const hidden = list.length - MOST_SHOWN;
  return html`<ul class="answers">
      ${list.slice(0, MOST_SHOWN).map((one) => renderSuspicion(one, page, view))}
    </ul>
    ${hidden > 0 && html`<p>${fillIn(words.more, { n: view.format.count(hidden) })}</p>`}`;
}

function renderSuspicion(one: Suspicion, page: MarksPage, view: OfficialView): Html {
  const words = SUSPICION_WORDS[view.language];
  const { format } = view;
  const counter = page.directory.counters.get(one.counter)?.name ?? one.counter;
  const evidence = Object.entries(one.evidence).map(([name, n]) => [name, shortNumber(n, view)]);
  const told = fillIn(words[`evidence-${one.rule}`], {
    ...(Object.fromEntries(evidence) as Record<string, string>),
    n: format.count(one.ratings),
  });
  return html`<li>
    <h3>${fillIn(words.headline, { counter, day: format.day(one.day) })}</h3>
    <p>
      <strong>${words[`rule-${one.rule}`]}.</strong>
      ${one.ratings === 0 ? words.gone : told}
    </p>
    ${one.decisions.map((decision) => html`<p>${historyText(decision, view)}</p>`)}
    ${one.held > 0 && html`<p>${fillIn(one.decisions.length > 0 ? words.again : words.held, { n: format.count(one.held) })}</p>`}
    ${page.mayDecide && renderForm(one, page, view)}
  </li>`;
}

function shortNumber(n: number, { format, language }: OfficialView): string {
  if (Number.isInteger(n)) return format.count(n);
  return language === 'vi' ? String(n).replace('.', ',') : String(n);
}

function historyText(decision: SuspicionDecision, { language, format }: OfficialView): string {
  const words = SUSPICION_WORDS[language];
  return fillIn(words.history, {
    day: format.day(localDay(decision.decidedAt)),
    author: decision.author,
    verdict: words[`verdict-${decision.verdict}`],
    n: format.count(decision.ratings),
    reason: decision.reason,
  });
}

function renderForm(one: Suspicion, page: MarksPage, view: OfficialView): Html {
  const words = SUSPICION_WORDS[view.language];
  const last = one.decisions.at(-1);
  const isOut = last?.verdict === 'left-out';
  const id = `${isoDay(one.day)}-${one.counter}-${one.rule}`;
  const hidden = {
    day: isoDay(one.day),
    counter: one.counter,
    rule: one.rule,
    after: String(last?.version ?? 0),
    from: isoDay(page.from),
    to: isoDay(page.to),
  };
  const mayLeaveOut = one.ratings > 0 && (!isOut || isWaiting(one));
  const mayCount = isOut || isWaiting(one);
  if (!mayLeaveOut && !mayCount) return html``;
  const n = view.format.count(one.ratings);
  const leaveOut = fillIn(words.leaveOut, { n });
  const count = isOut ? words.countAgain : fillIn(words.count, { n });
  return html`<details>
    <summary>${words.decide}</summary>
    <form method="post" action="${MARKS_PATH}">
      ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <div class="field">
        <label for="${id}">${words.reason}</label>
        <p class="hint" id="${id}-hint">
          ${fillIn(words.reasonHint, { most: String(LONGEST_REASON) })}
        </p>
        <textarea
          id="${id}"
          name="reason"
          rows="3"
          required
          maxlength="${LONGEST_REASON}"
          aria-describedby="${id}-hint"
        ></textarea>
      </div>
      ${
        hasOthers(one, page) &&
        html`<label class="choice"
          ><input type="checkbox" name="all" value="yes" /> ${words.all}</label
        >`
      }
      ${mayLeaveOut && html`<button name="verdict" value="left-out">${leaveOut}</button>`}
      ${mayCount && html`<button name="verdict" value="counts">${count}</button>`}
    </form>
  </details>`;
}
