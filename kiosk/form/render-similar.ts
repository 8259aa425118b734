import { html, type Html } from '../../core/html.ts';
import { fillIn } from '../../core/messages/fill-in.ts';
import type { NominationKind } from '../../core/nomination.ts';
import type { SimilarWish } from '../../core/similar-wishes.ts';
import type { FormWords } from './form-words.ts';

/** An earlier wish like the citizen's, with the name of its procedure. */
export interface NamedWish extends SimilarWish {
  readonly procedureName: string;
}

/**
 * Earlier wishes like the citizen's. One for the same procedure can be supported with a button of the
 * form around it; of others the page tells. Nothing when there are none.
 */
export function renderSimilar(
  words: FormWords,
  similar: readonly NamedWish[],
  kinds: readonly NominationKind[],
): Html | null {
  if (similar.length === 0) return null;
  const { form } = words;
  const here = similar.filter(({ isSameProcedure }) => isSameProcedure);
  const elsewhere = similar.filter(({ isSameProcedure }) => !isSameProcedure);
  return html`<section class="similar">
    ${
      here.length > 0 &&
      html`<h2>${form.similarTitle}</h2>
        <ul>
          ${here.map(
            (wish) =>
              html`<li>
                <p>${wishText(words, wish)}</p>
                ${
                  kinds.includes(wish.wish.kind)
                    ? html`<p class="hint">${form.supported}</p>`
                    : html`<button class="plain" name="support" value="${wish.wish.kind}">
                        ${form.support}<span class="unseen-text"
                          >: ${words.kinds[wish.wish.kind]}</span
                        >
                      </button>`
                }
              </li>`,
          )}
        </ul>`
    }
    ${
      elsewhere.length > 0 &&
      html`<h2>${form.similarElsewhere}</h2>
        <ul>
          ${elsewhere.map(
            (wish) =>
              html`<li>
                <p>${wishText(words, wish)}</p>
                <p lang="vi">
                  <a href="/de-xuat/${wish.wish.procedure}">${wish.procedureName}</a>
                </p>
              </li>`,
          )}
        </ul>`
    }
  </section>`;
}

function wishText(words: FormWords, wish: ToldWish): Html {
  const { form } = words;
  const stages = {
    received: form.stageReceived,
    'under-review': form.stageUnderReview,
    proposed: form.stageUnderReview,
    decided: form.stageAccepted,
    'in-effect': form.stageInEffect,
    declined: form.stageDeclined,
  } as const;
  const [kind, ...many] = wishParts(words, wish);
  const stage = wish.status === null ? [] : [stages[wish.status]];
  return html`<strong>${kind}</strong>${[...many, ...stage].map((part) => ` · ${part}`)}`;
}

type ToldWish = Pick<SimilarWish, 'wish' | 'voices' | 'status'>;

/** What is wished, and by how many where they are many. */
export function wishParts(
  { form, kinds }: FormWords,
  { wish, voices }: ToldWish,
): readonly string[] {
  const many = voices === null ? [] : [fillIn(form.similarVoices, { count: String(voices) })];
  return [kinds[wish.kind], ...many];
}
