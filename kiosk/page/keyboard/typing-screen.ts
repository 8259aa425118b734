import type { LaterWords } from '../words.ts';
import { element } from '../element.ts';
import { actionButton, relabel, stepHead, type Action } from '../screens/step-screen.ts';
import { tapButton } from '../tap.ts';
import type { KeyPage } from './key-pages.ts';
import { toneKeyOf, typeTelex } from './telex.ts';

/** What is being typed: lives as long as its screen, whatever the language. */
export interface TypedText {
  text: string;
  page: number;
}

export interface TypingView {
  readonly delivery: string;
  readonly title: string;
  readonly say: string;
  readonly note: string;
  readonly typed: TypedText;
  readonly longest: number;
  /** The keys; those of the language unless given. */
  readonly pages?: readonly KeyPage[];
  /** The first leads on and stands in the keyboard; the others beside the text. */
  readonly actions: readonly [Action, ...Action[]];
}

/**
 * A text typed on keys of the page itself: no keyboard of the tablet opens, with its clipboard, its
 * microphone and its memory of what was typed. A real keyboard works too.
 */
export function typingScreen(view: TypingView, words: LaterWords): HTMLElement {
  const { typed, longest } = view;
  const [, ...others] = view.actions;
  const field = element('p', {
    id: 'typed',
    class: 'typed',
    role: 'textbox',
    tabindex: '0',
    'aria-readonly': 'true',
    'aria-label': words.texts.typed,
  });
  const board = element('div', { class: 'keys' });
  const showText = (): void => {
    field.textContent = typed.text;
    field.scrollTop = field.scrollHeight;
    relabel(board, view.actions, typed.text.trim() === '');
  };
  const press = (key: string): void => {
    const { page } = openPages(view, words);
    typed.text = afterKey(typed.text, key, page?.telex ?? false, longest);
    showText();
  };
  const turnTo = (at: number): void => {
    typed.page = at;
    showPage();
    board.querySelector('button')?.focus();
  };
  const showPage = (): void => {
    board.replaceChildren(...keyRows(view, words, press, turnTo));
    showText();
  };
  showPage();
  const screen = element(
    'main',
    { class: 'typing' },
    ...stepHead(view),
    element('div', { class: 'typed-row' }, field, ...others.map(actionButton)),
    board,
  );
  const typeSlowly = dropBursts(press);
  screen.addEventListener('keydown', (event) => takeRealKey(event, typeSlowly));
  return screen;
}

/** All pages, and the open one; another language may have fewer. */
function openPages(
  { pages, typed }: TypingView,
  { keys }: LaterWords,
): {
  readonly all: readonly KeyPage[];
  readonly page: KeyPage | undefined;
} {
  const all = pages ?? keys;
  return { all, page: all[typed.page] ?? all[0] };
}

function keyRows(
  view: TypingView,
  words: LaterWords,
  press: (key: string) => void,
  turnTo: (at: number) => void,
): readonly HTMLElement[] {
  const { all, page } = openPages(view, words);
  const rows = (page?.rows ?? []).map((row) =>
    element('div', { class: 'key-row' }, ...row.map((key) => keyButton(key, key, press))),
  );
  const turns = all.flatMap((other, at) =>
    other === page ? [] : [pageButton(other, words, () => turnTo(at))],
  );
  const last = element(
    'div',
    { class: 'key-row' },
    ...turns,
    keyButton(' ', words.texts.space, press, 'space'),
    keyButton('\b', words.texts.erase, press, 'erase'),
    actionButton({ ...view.actions[0], isMain: true }),
  );
  return [...rows, last];
}

/** The text after one key; keys that would make it too long change nothing. */
function afterKey(text: string, key: string, telex: boolean, longest: number): string {
  if (key === '\b') return [...text.normalize('NFC')].slice(0, -1).join('');
  const toned = toneKeyOf(key);
  const typed = telex || toned !== undefined ? typeTelex(text, toned ?? key) : text + key;
  return [...typed].length > longest ? text : typed;
}

const BURST_MS = 60;
const BURST_KEYS = 6;

/** Lets a hand's keys through; what a barcode reader "types" is a code and must not end up in a text. */
function dropBursts(press: (key: string) => void): (key: string) => void {
  let held: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (key) => {
    held.push(key);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (held.length < BURST_KEYS) held.forEach(press);
      held = [];
    }, BURST_MS);
  };
}

function takeRealKey(event: KeyboardEvent, press: (key: string) => void): void {
  const isButton = event.target instanceof HTMLButtonElement;
  if (event.ctrlKey || event.metaKey || event.altKey || (isButton && event.key === ' ')) return;
  const key = event.key === 'Backspace' ? '\b' : event.key;
  if ([...key].length !== 1) return;
  event.preventDefault();
  press(key);
}

function keyButton(
  key: string,
  label: string,
  press: (key: string) => void,
  name = '',
): HTMLElement {
  return tapButton({ class: `key ${name}` }, () => press(key), label);
}

function pageButton({ name }: KeyPage, { texts }: LaterWords, act: () => void): HTMLElement {
  return tapButton({ class: 'key page' }, act, texts[name]);
}
