import { LANGUAGES } from '../../core/language.ts';
import { promptsIn, type Speech } from './speech.ts';
import type { Stage } from './stage.ts';

export interface NumberPad {
  /** Speaks what came over the screen by itself, to who can't see it come. */
  sayIfOn(name: string): void;
}

/** Louder with each press, up to all there is; then as low as a quiet hall needs. */
const LOUDER = 0.15;
const LOWEST = 0.4;

/**
 * A mode without sight, on a number pad with a tactile 5: the first press of a key speaks, a second one,
 * or Enter, does it (EN 301 549, 5.5.2). 1 to 9 are the choices in their order, + leads on, - goes
 * through the other ways on, 0 says everything again, * changes the language, / makes it louder. It begins with any key of the pad and
 * ends with the reset, so that nobody else sets anything off by chance (WCAG 2.1.4).
 */
export function watchNumberPad(stage: Stage, speech: Speech): NumberPad {
  const pad = new SpokenPad(stage, speech);
  const onKey = (event: KeyboardEvent): void => {
    if (!event.code.startsWith('Numpad') || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) pad.press(event.code);
  };
  document.addEventListener('keydown', onKey, true);
  stage.onReset(() => pad.end());
  stage.onDraw((isOther) => pad.noteDrawn(isOther));
  return pad;
}

class SpokenPad implements NumberPad {
  readonly #stage: Stage;
  readonly #speech: Speech;
  #isOn = false;
  #armed: HTMLElement | null = null;

  constructor(stage: Stage, speech: Speech) {
    this.#stage = stage;
    this.#speech = speech;
  }

  press(key: string): void {
    if (this.#isOn) return this.#act(key);
    this.#isOn = true;
    this.#sayScreen();
  }

  end(): void {
    this.#isOn = false;
    this.#armed = null;
  }

  noteDrawn(isOther: boolean): void {
    if (!this.#isOn) return;
    if (isOther) this.#sayScreen();
    // The same screen, drawn again: what stands in its place is meant by the next press.
    else if (this.#armed) this.#armed = document.getElementById(this.#armed.id);
  }

  sayIfOn(name: string): void {
    if (this.#isOn) this.#speech.say([name], this.#stage.language());
  }

  #act(key: string): void {
    const speech = this.#speech;
    if (key === 'Numpad0') this.#sayScreen();
    else if (key === 'NumpadEnter') this.#arm(this.#armed ?? undefined);
    else if (key === 'NumpadAdd') this.#arm(this.#buttons('.main-action')[0]);
    else if (key === 'NumpadSubtract') this.#arm(following(this.#buttons('.action'), this.#armed));
    else if (key === 'NumpadMultiply') this.#turnLanguage();
    else if (key === 'NumpadDivide') {
      speech.setVolume(speech.volume() < 1 ? speech.volume() + LOUDER : LOWEST);
      this.#sayScreen();
    } else if (key === 'NumpadDecimal') speech.stop();
    else this.#arm(this.#buttons('ul button')[Number(key.slice('Numpad'.length)) - 1]);
  }

  #buttons(selector: string): readonly HTMLElement[] {
    return [...this.#stage.root.querySelectorAll<HTMLElement>(`main ${selector}`)];
  }

  #sayScreen(): void {
    const { root } = this.#stage;
    this.#armed = null;
    this.#speech.say(promptsIn(root.querySelector('main') ?? root), this.#stage.language());
  }

  /** Only to a language that can be heard; the screen then speaks by itself. */
  #turnLanguage(): void {
    const at = LANGUAGES.indexOf(this.#stage.language());
    const spoken = [...LANGUAGES.slice(at + 1), ...LANGUAGES].find((each) =>
      this.#speech.speaks(each),
    );
    if (spoken) this.#stage.setLanguage(spoken);
  }

  #arm(target: HTMLElement | undefined): void {
    if (!target) return;
    if (this.#armed === target) {
      this.#armed = null;
      this.#speech.stop();
      target.click();
      return;
    }
    this.#armed = target;
    target.focus();
    // A name out of the catalogue has no prompt: nobody shall choose unheard what they cannot see.
    this.sayIfOn(target.dataset['say'] ?? 'onlySeen');
  }
}

function following(
  all: readonly HTMLElement[],
  current: HTMLElement | null,
): HTMLElement | undefined {
  // Where there is but one, the same key again confirms; else Enter does.
  return all[((current ? all.indexOf(current) : -1) + 1) % all.length];
}
