import { element, picture } from '../element.ts';
import { ALERT } from '../signs.ts';
import type { KioskWords } from '../words.ts';

/** Says plainly that something did not work, and what to do. */
export function troubleScreen(
  { texts }: KioskWords,
  what: 'notSaved' | 'storageMissing',
): HTMLElement {
  const help = `${what}Help` as const;
  return element(
    'main',
    { class: 'message' },
    picture(ALERT),
    element('h1', { tabindex: '-1', 'data-say': what }, texts[what]),
    element('p', { role: 'alert', 'data-say': help }, texts[help]),
  );
}
