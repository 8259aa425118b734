import { fillIn } from '../../../core/messages/fill-in.ts';
import { element } from '../element.ts';
import { tapButton } from '../tap.ts';
import type { LaterWords } from '../words.ts';

/** What the enrolment screen shows while the code waits to be typed elsewhere. */
export interface EnrolView {
  /** True when the server stopped accepting a device that was enrolled before. */
  readonly again: boolean;
  /** Empty until the server has given one. */
  readonly code: string;
  readonly state: 'asking' | 'waiting' | 'serverAway' | 'notKept';
  readonly held: { readonly waiting: number; readonly refused: number };
  /** Diagonal of the glass. */
  readonly inches: number;
  /** Where officials type the code. */
  readonly address: string;
}

interface EnrolParts {
  readonly view: EnrolView;
  /** Takes the next larger or smaller size that is made. */
  readonly resize: (step: 1 | -1) => void;
}

/** How an official makes this browser the kiosk of a counter: nothing is typed here. */
export function enrolScreen(
  { enrolment: texts }: LaterWords,
  { view, resize }: EnrolParts,
): HTMLElement {
  const { again, code, held, address } = view;
  const isHolding = held.waiting + held.refused > 0;
  return element(
    'main',
    { class: 'enrol' },
    element('h1', { tabindex: '-1' }, again ? texts.mustEnrolAgain : texts.notEnrolled),
    element('p', {}, again ? texts.mustEnrolAgainHelp : texts.notEnrolledHelp),
    element(
      'ol',
      {},
      element('li', {}, texts.stepSize, sizer(texts, view.inches, resize)),
      element('li', {}, fillIn(texts.stepOpen, { address })),
      element('li', {}, texts.stepType, element('output', { class: 'pairing' }, code)),
    ),
    element('p', { role: 'status' }, texts[view.state]),
    ...(isHolding ? [element('p', {}, fillIn(texts.stillHeld, held))] : []),
  );
}

/** The size of the glass in both units, and a bar by which it can be held against a ruler. */
function sizer(
  texts: LaterWords['enrolment'],
  inches: number,
  resize: EnrolParts['resize'],
): HTMLElement {
  const size = { inches, cm: Math.round(inches * 2.54) };
  const button = (id: 'smaller' | 'larger', step: 1 | -1): HTMLElement =>
    tapButton({ id, class: 'action' }, () => resize(step), texts[id]);
  return element(
    'div',
    { class: 'sizer' },
    button('smaller', -1),
    element('output', {}, fillIn(texts.size, size)),
    button('larger', 1),
    element('div', { class: 'ruler' }),
  );
}
