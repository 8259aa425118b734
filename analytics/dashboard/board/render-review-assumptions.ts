import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField } from '../render-forms.ts';
import { figureAsTyped } from '../typed-fields.ts';
import type { RefusedAssumptions } from './keep-assumptions.ts';
import type { LoadedBoard } from './board-loader.ts';
import { BOARD_WORDS } from './board-words.ts';

/** The figures in the order of the form; shares are typed in percent. */
export const REVIEW_FIGURES = [
  { name: 'chanceOwn', isShare: true },
  { name: 'chanceProposal', isShare: true },
  { name: 'shareRemoved', isShare: true },
  { name: 'daysPerReview', isShare: false },
  { name: 'papersPerDay', isShare: false },
  { name: 'places', isShare: false },
] as const;

type Basis = Pick<LoadedBoard, 'assumptions' | 'setting'>;

/** What the order rests on, in one sentence, and who says so. */
export function reviewBasis(
  { assumptions, setting }: Basis,
  { language, format }: OfficialView,
): string {
  const words = BOARD_WORDS[language];
  const { chanceOwn, chanceProposal, shareRemoved, daysPerReview, papersPerDay } = assumptions;
  const assumed = fillIn(words.assumed, {
    own: format.target(chanceOwn),
    proposal: format.target(chanceProposal),
    share: format.target(shareRemoved),
    days: String(daysPerReview),
    papers: String(papersPerDay),
  });
  if (setting === null) return `${assumed} ${words.assumedByProgram}`;
  const by = fillIn(words.assumedBy, {
    source: assumptions.source,
    author: setting.author,
    moment: format.moment(setting.recordedAt),
    version: String(setting.version),
  });
  return `${assumed} ${by}`;
}

/** The form by which it is set: every version stays, with who set it, when, and by what source. */
export function renderReviewAssumptions(
  { assumptions, setting, refused }: Basis & { readonly refused: RefusedAssumptions | null },
  { language }: OfficialView,
): Html {
  const words = BOARD_WORDS[language];
  const { typed = {}, wrong = [] } = refused ?? {};
  return html`<section class="card narrow" aria-labelledby="assumptions">
    <h2 id="assumptions">${words.assumptionsTitle}</h2>
    <form method="post" action="/dashboard/board/assumptions#assumptions">
      <input type="hidden" name="version" value="${setting?.version ?? 0}" />
      ${REVIEW_FIGURES.map(({ name, isShare }) => {
        const figure = assumptions[name];
        const fault = isShare ? 'share' : name === 'places' ? 'places' : 'size';
        return renderField({
          name,
          label: words[name],
          type: 'text',
          figure: true,
          longest: 8,
          value: typed[name] ?? figureAsTyped(isShare ? Math.round(figure * 1000) / 10 : figure),
          problem: wrong.includes(name) ? words[`wrong-${fault}`] : null,
        });
      })}
      ${renderField({
        name: 'source',
        label: words.assumptionsSource,
        type: 'text',
        longest: 300,
        value: typed['source'] ?? assumptions.source,
        problem: wrong.includes('source') ? words['wrong-source'] : null,
      })}
      <button class="primary">${words.saveAssumptions}</button>
    </form>
  </section>`;
}
