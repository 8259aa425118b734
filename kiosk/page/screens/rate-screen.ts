import type { Score } from '../../../core/score.ts';
import { element, picture } from '../element.ts';
import { FACE_ORDER, faceSvg } from '../faces.ts';
import { UNSEEN } from '../signs.ts';
import { onTap } from '../tap.ts';
import type { KioskWords } from '../words.ts';

/** The question and the five faces. `onScore` hears every tap on a face; the flow decides which counts. */
export function rateScreen(words: KioskWords, onScore: (score: Score) => void): HTMLElement {
  const { texts, scores } = words;
  const faces = FACE_ORDER.map((score) => {
    const word = element('span', { class: 'word' }, keepLastPair(scores[score]));
    const attributes = { type: 'button', class: 'answer', id: `score-${score}` };
    const button = element('button', attributes, picture(faceSvg(score)), word);
    onTap(button, () => onScore(score));
    return element('li', {}, button);
  });
  return element(
    'main',
    { class: 'rate' },
    element('h1', { id: 'question', tabindex: '-1' }, texts.question),
    element('ul', { class: 'answers', 'aria-labelledby': 'question' }, ...faces),
    element('p', { class: 'note' }, picture(UNSEEN), element('span', {}, texts.staffCannotSee)),
  );
}

/** Of three words or more the last two stay on one line: "hài lòng" is never torn apart. */
function keepLastPair(text: string): string {
  return text.replace(/^(.+ \S+) (\S+)$/, '$1\u00a0$2');
}
