import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../core/language.ts';
import { element, picture } from './element.ts';
import type { KioskSettings } from './settings.ts';
import { UNSEEN } from './signs.ts';
import { tapButton } from './tap.ts';
import { kioskWords, LANGUAGE_NAMES, loadWords, type KioskWords } from './words.ts';

/** One screen, drawn anew for each language. */
type Screen = (words: KioskWords) => HTMLElement;

interface ScreenOptions {
  /** A keyboard needs the room of the foot. */
  readonly compact?: boolean;
  /** A question after the tap: the counter's name is known by then. */
  readonly inner?: boolean;
  /** The screen that waits for the next citizen. */
  readonly isStart?: boolean;
}

/** Whose kiosk this is. */
type Head = Pick<KioskSettings, 'marks' | 'line'>;

/** Buttons in the foot of a screen. */
type Tools = (language: Language, isStart: boolean) => readonly HTMLElement[];

export interface Stage {
  /** Shows another screen and puts the focus on its heading. */
  show(screen: Screen, options?: ScreenOptions): void;
  /** Draws the current screen again, keeping the focus where it was. */
  redraw(): void;
  /** Takes away what one citizen left: language, focus, scroll position, and what listeners undo. */
  reset(): void;
  setCounter(name: string): void;
  /** Languages that can be chosen, from the next screen on. */
  setLanguages(languages: readonly Language[]): void;
  /** What stands before the counter's name while the page waits for somebody, from the next screen on. */
  setHead(head: Head): void;
  setTools(tools: Tools): void;
  setLanguage(language: Language): void;
  /** Called after each drawing; `isOther` when it is another screen, or the same in another language. */
  onDraw(listener: (isOther: boolean) => void): void;
  onReset(listener: () => void): void;
  /** The language shown now. */
  language(): Language;
  readonly root: HTMLElement;
}

/** The frame that every screen stands in: the counter's name, the three languages, and the foot. */
export function createStage(root: HTMLElement): Stage {
  return new FramedStage(root);
}

class FramedStage implements Stage {
  readonly root: HTMLElement;
  #language: Language = DEFAULT_LANGUAGE;
  /** The language in which the screen was drawn last. */
  #drawn: Language = DEFAULT_LANGUAGE;
  /** The language chosen last; its words may still be on their way. */
  #wanted: Language = DEFAULT_LANGUAGE;
  #counter = '';
  /** Made once: a picture that is drawn anew with every screen would be read anew. */
  #head = element('div', {});
  #current: { readonly screen: Screen; readonly options: ScreenOptions } | null = null;
  #tools: Tools = () => [];
  #languages: readonly Language[] = LANGUAGES;
  readonly #drawListeners: ((isOther: boolean) => void)[] = [];
  readonly #resetListeners: (() => void)[] = [];

  constructor(root: HTMLElement) {
    this.root = root;
  }

  show(screen: Screen, options: ScreenOptions = {}): void {
    this.#current = { screen, options };
    this.#draw(true);
    window.scrollTo(0, 0);
    this.root.querySelector('h1')?.focus({ preventScroll: true });
  }

  redraw(): void {
    const { activeElement } = document;
    const at = this.#focusable().findIndex((it) => it === activeElement);
    const scrolled = this.root.querySelector('main')?.scrollTop ?? 0;
    this.#draw(false);
    // A heading or a key has no name of its own: what stands in its place is the same again.
    const named = activeElement?.id ? document.getElementById(activeElement.id) : null;
    (named ?? this.#focusable()[at])?.focus({ preventScroll: true });
    this.root.querySelector('main')?.scrollTo(0, scrolled);
  }

  reset(): void {
    this.#language = DEFAULT_LANGUAGE;
    this.#wanted = DEFAULT_LANGUAGE;
    for (const listener of this.#resetListeners) listener();
  }

  setCounter(name: string): void {
    this.#counter = name;
  }

  setHead({ marks, line }: Head): void {
    const pictures = marks.map(({ source, alt }) =>
      element('img', { class: 'mark', src: source, alt }),
    );
    // Our own sign stands before the counter's name, anything more above it.
    const look = line === '' && marks.length < 2 ? 'head' : 'head wide';
    this.#head = element('div', { class: look, lang: 'vi' }, ...pictures, element('p', {}, line));
  }

  setLanguages(languages: readonly Language[]): void {
    this.#languages = languages;
  }

  setTools(tools: Tools): void {
    this.#tools = tools;
    this.redraw();
  }

  setLanguage(choice: Language): void {
    this.#wanted = choice;
    const turn = (): void => {
      if (this.#wanted !== choice) return;
      this.#language = choice;
      this.redraw();
    };
    // A language whose words cannot be had leaves the screen as it is.
    loadWords(choice).then(turn, () => undefined);
  }

  onDraw(listener: (isOther: boolean) => void): void {
    this.#drawListeners.push(listener);
  }

  onReset(listener: () => void): void {
    this.#resetListeners.push(listener);
  }

  language(): Language {
    return this.#language;
  }

  #focusable(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('button, input, [tabindex]')];
  }

  #draw(isNew: boolean): void {
    if (!this.#current) return;
    const { screen, options } = this.#current;
    const language = this.#language;
    const words = kioskWords(language);
    document.documentElement.lang = language;
    document.title = words.texts.title;
    this.root.classList.toggle('compact', options.compact === true);
    this.root.classList.toggle('inner', options.inner === true);
    const onLanguage = (choice: Language): void => this.setLanguage(choice);
    this.root.replaceChildren(
      frameHeader({
        words,
        counter: this.#counter,
        head: options.inner ? [] : [this.#head],
        languages: this.#languages,
        language,
        onLanguage,
      }),
      screen(words),
      frameFooter(words, this.#tools(language, options.isStart === true)),
    );
    const isOther = isNew || language !== this.#drawn;
    this.#drawn = language;
    for (const listener of this.#drawListeners) listener(isOther);
  }
}

interface Frame {
  readonly words: KioskWords;
  readonly counter: string;
  readonly head: readonly HTMLElement[];
  readonly languages: readonly Language[];
  readonly language: Language;
  readonly onLanguage: (choice: Language) => void;
}

function frameHeader({
  words,
  counter,
  head,
  languages,
  language,
  onLanguage,
}: Frame): HTMLElement {
  const buttons = languages.map((choice) => {
    const attributes = {
      id: `language-${choice}`,
      lang: choice,
      'aria-pressed': String(choice === language),
    };
    return tapButton(attributes, () => onLanguage(choice), LANGUAGE_NAMES[choice]);
  });
  const { appName, languageChoice } = words.texts;
  const group = { role: 'group', class: 'languages', 'aria-label': languageChoice };
  return element(
    'header',
    {},
    ...head,
    element('p', { class: 'counter', lang: 'vi' }, counter || appName),
    element('div', group, ...buttons),
  );
}

function frameFooter({ texts }: KioskWords, tools: readonly HTMLElement[]): HTMLElement {
  const unseen = element('span', { 'data-say': 'staffCannotSee' }, texts.staffCannotSee);
  return element(
    'footer',
    {},
    element('p', { class: 'note' }, picture(UNSEEN), unseen),
    element('div', { class: 'tools' }, ...tools),
  );
}
