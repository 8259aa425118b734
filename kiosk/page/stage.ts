import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../core/language.ts';
import { element } from './element.ts';
import { onTap } from './tap.ts';
import { KIOSK_WORDS, LANGUAGE_NAMES, type KioskWords } from './words.ts';

/** One screen, drawn anew for each language. */
type Screen = (words: KioskWords) => HTMLElement;

export interface Stage {
  /** Shows another screen and puts the focus on its heading. */
  show(screen: Screen): void;
  /** Draws the current screen again, keeping the focus where it was. */
  redraw(): void;
  /** Takes away what one citizen left: language, focus, scroll position. */
  reset(): void;
  setCounter(name: string): void;
  /** The language shown now. */
  language(): Language;
}

/** The frame that every screen stands in: the counter's name and the three languages. */
export function createStage(root: HTMLElement): Stage {
  let language: Language = DEFAULT_LANGUAGE;
  let counter = '';
  let current: Screen | null = null;

  const draw = (): void => {
    if (!current) return;
    const words = KIOSK_WORDS[language];
    document.documentElement.lang = language;
    document.title = words.texts.title;
    root.replaceChildren(
      frameHeader({ words, counter, language, onLanguage: choose }),
      current(words),
    );
  };

  const choose = (choice: Language): void => {
    language = choice;
    redraw();
  };

  const redraw = (): void => {
    const focused = document.activeElement?.id;
    draw();
    if (focused) document.getElementById(focused)?.focus();
  };

  return {
    show(screen) {
      current = screen;
      draw();
      window.scrollTo(0, 0);
      root.querySelector('h1')?.focus({ preventScroll: true });
    },
    redraw,
    reset() {
      language = DEFAULT_LANGUAGE;
    },
    setCounter(name) {
      counter = name;
    },
    language: () => language,
  };
}

interface Frame {
  readonly words: KioskWords;
  readonly counter: string;
  readonly language: Language;
  readonly onLanguage: (choice: Language) => void;
}

function frameHeader({ words, counter, language, onLanguage }: Frame): HTMLElement {
  const buttons = LANGUAGES.map((choice) => {
    const attributes = {
      type: 'button',
      id: `language-${choice}`,
      lang: choice,
      'aria-pressed': String(choice === language),
    };
    const button = element('button', attributes, LANGUAGE_NAMES[choice]);
    onTap(button, () => onLanguage(choice));
    return button;
  });
  const { appName, languageChoice } = words.texts;
  const group = { role: 'group', class: 'languages', 'aria-label': languageChoice };
  return element(
    'header',
    {},
    element('p', { class: 'counter', lang: 'vi' }, counter || appName),
    element('div', group, ...buttons),
  );
}
