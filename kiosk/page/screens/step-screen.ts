import type { Language } from '../../../core/language.ts';
import type { LaterWords } from '../words.ts';
import { element } from '../element.ts';
import { onTap } from '../tap.ts';

/** What every screen after the tap is drawn with. */
export interface StepFrame {
  readonly words: LaterWords;
  readonly language: Language;
  readonly delivery: string;
}

/** A button of a screen: what it says, and what it does. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
  /** Leads on; there is one a screen. */
  readonly isMain?: boolean;
  /** What it says while there is nothing to take along. */
  readonly emptyLabel?: string;
  /** Name of the spoken prompt. */
  readonly say?: string;
}

export interface StepView {
  /** What became of the rating: stays the same whatever it was. */
  readonly delivery: string;
  readonly title: string;
  /** Name of the title's spoken prompt. */
  readonly say: string;
  readonly note?: string;
  readonly body: readonly (Node | string)[];
  readonly actions: readonly Action[];
}

/** One question after the tap: thanks on top, the question, what can be chosen, and the ways on. */
export function stepScreen(view: StepView): HTMLElement {
  return element(
    'main',
    { class: 'step' },
    element('p', { role: 'status', class: 'delivery' }, view.delivery),
    element('h1', { tabindex: '-1', 'data-say': view.say }, view.title),
    ...(view.note ? [element('p', { class: 'hint' }, view.note)] : []),
    ...view.body,
    actionRow(view.actions),
  );
}

/** The row of buttons at the end of a screen. */
export function actionRow(actions: readonly Action[]): HTMLElement {
  return element('div', { class: 'actions' }, ...actions.map(actionButton));
}

export function actionButton({ id, label, act, isMain, say }: Action): HTMLElement {
  const button = element(
    'button',
    { type: 'button', id, class: isMain ? 'main-action' : 'action', 'data-say': say ?? id },
    label,
  );
  onTap(button, act);
  return button;
}

export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly say: string;
}

/** "Continue" with an answer, "skip" without one. */
export function relabel(root: ParentNode, action: Action | undefined, isEmpty: boolean): void {
  if (!action?.emptyLabel) return;
  const button = root.querySelector<HTMLElement>(`#${action.id}`);
  if (!button) return;
  button.textContent = isEmpty ? action.emptyLabel : action.label;
  // What is heard is what is read.
  button.dataset['say'] = isEmpty ? 'skip' : action.id;
}

/** Several of these may be chosen: each is a switch. */
export function chipList(
  chips: readonly Chip[],
  chosen: ReadonlySet<string>,
  onToggle: (id: string) => void,
): HTMLElement {
  const items = chips.map(({ id, label, say }) => {
    const button = element(
      'button',
      {
        type: 'button',
        class: 'chip',
        id: `chip-${id}`,
        'aria-pressed': String(chosen.has(id)),
        'data-say': say,
      },
      label,
    );
    onTap(button, () => {
      onToggle(id);
      button.setAttribute('aria-pressed', String(chosen.has(id)));
    });
    return element('li', {}, button);
  });
  return element('ul', { class: 'chips' }, ...items);
}

/** Something that leads on when it is touched. */
export type Choice = Pick<Action, 'id' | 'label' | 'act' | 'say'>;

/** One of these leads on at once; short ones stand side by side where there is room. */
export function choiceList(
  choices: readonly Choice[],
  areShort: boolean,
  lang: Language = 'vi',
): HTMLElement {
  const items = choices.map(({ id, label, act, say }) => {
    const attributes = { type: 'button', class: 'choice', id, lang, 'data-say': say ?? false };
    const button = element('button', attributes, label);
    onTap(button, act);
    return element('li', {}, button);
  });
  return element('ul', { class: areShort ? 'choices short' : 'choices' }, ...items);
}
