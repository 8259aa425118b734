import { SCORES, type Score } from '../../../core/score.ts';
import { element, picture } from '../element.ts';
import { FACE_ORDER, faceSvg } from '../faces.ts';
import { tapButton } from '../tap.ts';
import type { KioskWords } from '../words.ts';

export interface RateView {
  /** True when a rating is given already and another face may be chosen for it. */
  readonly isChange: boolean;
  /** True when the next face will carry the code of a slip. */
  readonly hasCode: () => boolean;
  readonly order: 'good-first' | 'bad-first';
}

/** The question and the five faces. `onScore` hears every tap on a face; the flow decides which counts. */
export function rateScreen(
  words: KioskWords,
  view: RateView,
  onScore: (score: Score) => void,
): HTMLElement {
  const { texts, scores } = words;
  const order = view.order === 'good-first' ? FACE_ORDER : SCORES;
  const faces = order.map((score) => {
    const word = element('span', { class: 'word' }, keepLastPair(scores[score]));
    const id = `score-${score}`;
    const attributes = { class: 'answer', id, 'data-say': id };
    const face = picture(faceSvg(score));
    return element(
      'li',
      {},
      tapButton(attributes, () => onScore(score), face, word),
    );
  });
  const title = view.isChange ? texts.changeTitle : texts.question;
  return element(
    'main',
    { class: 'rate' },
    ...(view.hasCode()
      ? [
          element(
            'p',
            { class: 'code-held', role: 'status', 'data-say': 'codeHeld' },
            texts.codeHeld,
          ),
        ]
      : []),
    element(
      'h1',
      { id: 'question', tabindex: '-1', 'data-say': view.isChange ? 'changeTitle' : 'question' },
      title,
    ),
    element('ul', { class: 'answers', 'aria-labelledby': 'question' }, ...faces),
  );
}

/** Of three words or more the last two stay on one line: "hài lòng" is never torn apart. */
function keepLastPair(text: string): string {
  return text.replace(/^(.+ \S+) (\S+)$/, '$1\u00a0$2');
}
