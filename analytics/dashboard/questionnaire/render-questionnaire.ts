import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import {
  DEFAULT_QUESTIONNAIRE,
  parseQuestionSets,
  type QuestionSet,
} from '../../../core/questionnaire.ts';
import type { StoredSetting } from '../../../core/setting.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice } from '../render-forms.ts';
import { renderPreview } from './render-preview.ts';
import { QUESTIONNAIRE_WORDS } from './words.ts';

const PATH = '/dashboard/settings/questions';

export interface QuestionnairePage {
  readonly sets: readonly QuestionSet[];
  /** Oldest first. */
  readonly history: readonly StoredSetting[];
  readonly notice: string | null;
}

/** Every question set in force, and who changed what when. */
export function renderQuestionnaire(page: QuestionnairePage, view: OfficialView): Html {
  const words = QUESTIONNAIRE_WORDS[view.language];
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    ${page.notice !== null && renderNotice('good', page.notice)}
    <p><a class="button primary" href="${PATH}/set">${words.add}</a></p>
    ${page.sets.map((set, at) => renderSet(set, { at, canChange: true }, view))}
    ${renderHistory(page.history, view)}`;
}

/** The sets of one version, as they were. */
export function renderVersion(
  {
    version,
    stored,
    sets,
  }: {
    readonly version: number;
    /** Null for the program's own. */
    readonly stored: StoredSetting | null;
    readonly sets: readonly QuestionSet[];
  },
  view: OfficialView,
): Html {
  const words = QUESTIONNAIRE_WORDS[view.language];
  const byWhom =
    stored === null
      ? words.byProgram
      : fillIn(words.byWhom, {
          author: stored.author,
          moment: view.format.moment(stored.recordedAt),
        });
  return html`<div class="page-head">
      <h1>${fillIn(words.versionTitle, { version })}</h1>
      <p class="lead">${byWhom}</p>
    </div>
    ${sets.map((set, at) => renderSet(set, { at, canChange: false }, view))}
    <p><a href="${PATH}">${words.back}</a></p>`;
}

function renderSet(
  set: QuestionSet,
  { at, canChange }: { readonly at: number; readonly canChange: boolean },
  view: OfficialView,
): Html {
  const words = QUESTIONNAIRE_WORDS[view.language];
  const { name, sectors, procedures } = set;
  const isGeneral = sectors.length + procedures.length === 0;
  return html`<section class="card" aria-labelledby="set-${at}">
    <h2 id="set-${at}">${name}</h2>
    ${
      isGeneral
        ? html`<p>${words.ofAll}</p>`
        : html`<p>${[...sectors, ...procedures].map((each) => html`<span>${each}</span> `)}</p>`
    }
    ${renderPreview(set, { language: 'vi', at }, view)}
    ${
      canChange &&
      html`<p>
        <a class="button" href="${PATH}/set?at=${at}">${fillIn(words.change, { name })}</a>
      </p>`
    }
  </section>`;
}

function renderHistory(history: readonly StoredSetting[], view: OfficialView): Html {
  const words = QUESTIONNAIRE_WORDS[view.language];
  const rows = history.map(({ version, value, author, recordedAt }, i) => {
    const number = version + DEFAULT_QUESTIONNAIRE.version;
    return html`<tr>
      <th scope="row">
        <a href="${PATH}/versions/${number}">${fillIn(words.versionTitle, { version: number })}</a>
      </th>
      <td>${differences(history[i - 1]?.value, value, view)}</td>
      <td>${author}</td>
      <td class="nowrap">${view.format.moment(recordedAt)}</td>
    </tr>`;
  });
  const first = DEFAULT_QUESTIONNAIRE.version;
  return html`<section class="card" aria-labelledby="history">
    <h2 id="history">${words.history}</h2>
    <div class="table-scroll" tabindex="0" role="group" aria-labelledby="history">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.versionColumn}</th>
            <th scope="col">${words.changeColumn}</th>
            <th scope="col">${words.authorColumn}</th>
            <th scope="col">${words.momentColumn}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.toReversed()}
          <tr>
            <th scope="row">
              <a href="${PATH}/versions/${first}"
                >${fillIn(words.versionTitle, { version: first })}</a
              >
            </th>
            <td>${words.byProgram}</td>
            <td>—</td>
            <td>—</td>
          </tr>
        </tbody>
      </table>
    </div>
  </section>`;
}

/** What a version changed against the one before, set by set. */
function differences(before: unknown, after: unknown, view: OfficialView): string {
  const words = QUESTIONNAIRE_WORDS[view.language];
  const now = parseQuestionSets(after);
  if (!now.ok) return words.unreadable;
  const parsed = parseQuestionSets(before);
  const old = parsed.ok ? parsed.value : DEFAULT_QUESTIONNAIRE.sets;
  const named = (sets: readonly QuestionSet[], name: string) =>
    sets.find((each) => each.name === name);
  const said = [
    ...now.value.flatMap((set) => {
      const { name } = set;
      const earlier = named(old, name);
      if (earlier === undefined) return [fillIn(words.added, { name })];
      const isSame = JSON.stringify(earlier) === JSON.stringify(set);
      return isSame ? [] : [fillIn(words.changed, { name })];
    }),
    ...old
      .filter(({ name }) => named(now.value, name) === undefined)
      .map(({ name }) => fillIn(words.takenAway, { name })),
  ];
  return said.length === 0 ? words.nothingChanged : said.join('; ');
}
