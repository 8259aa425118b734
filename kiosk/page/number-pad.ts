import { LANGUAGES } from '../../core/language.ts';
import { promptsIn, type Speech } from './speech.ts';
import type { Stage } from './stage.ts';

/**
 * A mode without sight, on a number pad with a tactile 5: the first press of a key speaks, a second one,
 * or Enter, does it (EN 301 549, 5.5.2). 1 to 9 are the choices in their order, + leads on, - is the
 * other way on, 0 says everything again, * changes the language. It begins with any key of the pad and
 * ends with the reset, so that nobody else sets anything off by chance (WCAG 2.1.4).
 */
export function watchNumberPad(stage: Stage, speech: Speech): void {
  let isOn = false;
  let armed: HTMLElement | null = null;

  const sayScreen = (): void => {
    armed = null;
    speech.say(promptsIn(stage.root.querySelector('main') ?? stage.root), stage.language());
  };
  const arm = (target: HTMLElement | undefined): void => {
    if (!target) return;
    if (armed === target) {
      armed = null;
      speech.stop();
      target.click();
      return;
    }
    armed = target;
    target.focus();
    speech.say([target.dataset['say'] ?? ''], stage.language());
  };
  const press = (key: string): void => {
    const buttons = (selector: string) => [
      ...stage.root.querySelectorAll<HTMLElement>(`main ${selector}`),
    ];
    if (key === 'Numpad0') sayScreen();
    else if (key === 'NumpadEnter') arm(armed ?? undefined);
    else if (key === 'NumpadAdd') arm(buttons('.main-action')[0]);
    else if (key === 'NumpadSubtract') arm(following(buttons('.action'), armed));
    else if (key === 'NumpadMultiply') {
      const at = LANGUAGES.indexOf(stage.language());
      const spoken = [...LANGUAGES.slice(at + 1), ...LANGUAGES].find((each) => speech.speaks(each));
      if (spoken) stage.setLanguage(spoken);
      sayScreen();
    } else if (key === 'NumpadDecimal') speech.stop();
    else arm(buttons('ul button')[Number(key.slice('Numpad'.length)) - 1]);
  };

  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.code.startsWith('Numpad') || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      if (isOn) press(event.code);
      else {
        isOn = true;
        sayScreen();
      }
    },
    true,
  );
  stage.onReset(() => {
    isOn = false;
    armed = null;
  });
  stage.onDraw((isNew) => {
    if (isOn && isNew) sayScreen();
  });
}

function following(
  all: readonly HTMLElement[],
  current: HTMLElement | null,
): HTMLElement | undefined {
  const at = current ? all.indexOf(current) : -1;
  // The same key again confirms; another minus after that goes on to the next.
  return at >= 0 ? all[at] : all[0];
}
