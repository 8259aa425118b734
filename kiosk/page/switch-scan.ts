import type { Stage } from './stage.ts';

export interface SwitchScan {
  turn(isOn: boolean): void;
  isOn(): boolean;
}

const STEP_MS = 2_500;

/**
 * Use with one switch: the focus walks over the buttons by itself, and the switch (any key, or a touch
 * anywhere) presses the one it stands on.
 */
export function createSwitchScan(stage: Stage): SwitchScan {
  let timer: ReturnType<typeof setInterval> | undefined;
  /** Where the walk stood on the screen; a question over it does not send the walk back to its start. */
  let last: Element | null = null;

  const targets = (): readonly HTMLElement[] => {
    const among = document.querySelector('.overlay') ?? stage.root;
    // What the screen asks first; the languages are not in the way.
    return ['main button, .box button, .tools button', '.languages button'].flatMap((group) => [
      ...among.querySelectorAll<HTMLElement>(group),
    ]);
  };
  const step = (): void => {
    const all = targets();
    const { activeElement } = document;
    const at = all.findIndex((button) => button === activeElement);
    const from = at < 0 ? all.findIndex((button) => button === last) : at;
    const next = all[(from + 1) % Math.max(1, all.length)];
    next?.focus();
    if (next && stage.root.contains(next)) last = next;
  };
  const press = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'pointerdown') return;
    const { activeElement } = document;
    if (activeElement instanceof HTMLButtonElement) activeElement.click();
  };
  const EVENTS = ['pointerdown', 'pointerup', 'keydown'] as const;
  const turn = (isOn: boolean): void => {
    clearInterval(timer);
    timer = isOn ? setInterval(step, STEP_MS) : undefined;
    document.documentElement.classList.toggle('scanning', isOn);
    for (const name of EVENTS) {
      if (isOn) document.addEventListener(name, press, true);
      else document.removeEventListener(name, press, true);
    }
  };
  stage.onReset(() => turn(false));
  return { turn, isOn: () => timer !== undefined };
}
