import { element, type Attributes } from './element.ts';

/**
 * Calls `act` once when a finger or mouse is released inside the same target it went down on; sliding
 * off cancels (WCAG 2.5.2). Built on pointer events because a long press, common with older hands,
 * makes no click on a touch screen. Keyboards and switch devices send a click without a pointer.
 */
function onTap(target: HTMLElement, act: () => void): void {
  let pointer: number | null = null;
  const release = (): void => {
    pointer = null;
    target.classList.remove('pressed');
  };
  target.addEventListener('pointerdown', (event) => {
    // A second finger or a leaning palm is no answer.
    if (!event.isPrimary || event.button !== 0) return;
    pointer = event.pointerId;
    target.classList.add('pressed');
  });
  target.addEventListener('pointerup', (event) => {
    const ours = event.pointerId === pointer && contains(target, event);
    release();
    if (ours) act();
  });
  target.addEventListener('pointercancel', release);
  target.addEventListener('pointerleave', release);
  target.addEventListener('click', (event) => {
    if (event.detail === 0) act();
  });
}

/** A button that does something when it is tapped. */
export function tapButton(
  attributes: Attributes,
  act: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = element('button', { type: 'button', ...attributes }, ...children);
  onTap(button, act);
  return button;
}

/** A touch is captured by its first target, so the place of the release has to be looked at. */
function contains(target: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = target.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

/** Takes away what a public touch screen must not offer: menus, dragging and text selection. */
export function lockTouch(target: Document): void {
  for (const unwanted of ['contextmenu', 'dragstart', 'selectstart']) {
    target.addEventListener(unwanted, (event) => {
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
    });
  }
}
