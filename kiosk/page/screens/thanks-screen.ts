import { element, picture } from '../element.ts';
import { TICK } from '../signs.ts';
import type { KioskWords } from '../words.ts';

/** Thanks, and where the answer is now: on this device, or with the server. */
export function thanksScreen({ texts }: KioskWords, isSent: boolean): HTMLElement {
  const where = isSent ? 'sent' : 'savedHere';
  return element(
    'main',
    { class: 'message' },
    picture(TICK),
    element('h1', { tabindex: '-1', 'data-say': 'thanks' }, texts.thanks),
    element('p', { role: 'status', class: 'delivery', 'data-say': where }, texts[where]),
    element('p', { 'data-say': 'addedUp' }, texts.addedUp),
  );
}
