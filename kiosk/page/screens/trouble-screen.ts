import { element, picture } from '../element.ts';
import { ALERT } from '../signs.ts';

/** Says plainly that something did not work, and what to do. */
export function troubleScreen(title: string, help: string): HTMLElement {
  return element(
    'main',
    { class: 'message' },
    picture(ALERT),
    element('h1', { tabindex: '-1' }, title),
    element('p', { role: 'alert' }, help),
  );
}
