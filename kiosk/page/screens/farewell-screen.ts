import { element, picture } from '../element.ts';
import type { KioskLink } from '../settings.ts';
import { TICK } from '../signs.ts';
import { actionRow, type Action, type StepFrame } from './step-screen.ts';

/** Thanks, what becomes of the answer, and how to rate on one's own phone. */
export function farewellScreen(
  { words, delivery }: StepFrame,
  links: readonly KioskLink[],
  actions: readonly Action[],
): HTMLElement {
  const { texts } = words;
  return element(
    'main',
    { class: links.length > 0 ? 'message farewell with-codes' : 'message farewell' },
    picture(TICK),
    element('h1', { tabindex: '-1', 'aria-live': 'polite', 'data-say': 'farewell' }, delivery),
    element('p', { 'data-say': 'addedUp' }, texts.addedUp),
    ...(links.length > 0 ? [codes(texts.scanTitle, links)] : []),
    actionRow(actions),
  );
}

function codes(title: string, links: readonly KioskLink[]): HTMLElement {
  const items = links.map(({ label, modules }) =>
    element('li', {}, picture(qrSvg(modules)), element('span', { lang: 'vi' }, label)),
  );
  return element(
    'section',
    { class: 'codes' },
    element('h2', {}, title),
    element('ul', {}, ...items),
  );
}

/**
 * A QR code from its rows of `1` and `0`, black on white whatever the look, with the quiet zone of four
 * modules that readers need.
 */
function qrSvg(rows: readonly string[]): string {
  const size = rows.length + 8;
  const dark = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(
      ({ 0: run, index }) => `M${index + 4} ${y + 4}h${run.length}v1h-${run.length}z`,
    ),
  );
  return (
    `<svg class="qr" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true" focusable="false">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${dark.join('')}"/></svg>`
  );
}
