import type { Verdict } from '../../reports/satisfaction-report.ts';
import { html, type Html } from '../../../core/html.ts';
import type { OfficialView } from '../official-view.ts';

/** Each verdict has a shape of its own, so that it is not told by colour alone. */
const SHAPES: Readonly<Record<Verdict, Html>> = {
  met: html`<path d="M3 8.5l3.5 3.5L13 4.5" />`,
  'not-met': html`<path d="M4 4l8 8M12 4l-8 8" />`,
  'not-yet-known': html`<path d="M3.5 8h9" />`,
};

/** The verdict as a word with its shape. */
export function renderVerdict(verdict: Verdict, { texts }: OfficialView): Html {
  return html`<span class="verdict ${verdict}"
    ><svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${SHAPES[verdict]}</svg
    >${texts[`verdict-${verdict}`]}</span
  >`;
}
