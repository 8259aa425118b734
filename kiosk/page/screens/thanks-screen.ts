import { element, picture } from '../element.ts';
import { TICK } from '../signs.ts';
import type { KioskWords } from '../words.ts';

/** Thanks, and where the answer is now: on this device, or with the server. */
export function thanksScreen({ texts }: KioskWords, isSent: boolean): HTMLElement {
  return element(
    'main',
    { class: 'message' },
    picture(TICK),
    element('h1', { tabindex: '-1' }, texts.thanks),
    element('p', { role: 'status', class: 'delivery' }, isSent ? texts.sent : texts.savedHere),
    element('p', {}, texts.addedUp),
  );
}
