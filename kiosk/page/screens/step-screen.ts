import type { Language } from '../../../core/language.ts';
import type { LaterWords } from '../words.ts';
import { element } from '../element.ts';
import { tapButton } from '../tap.ts';

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
    ...stepHead(view),
    ...view.body,
    actionRow(view.actions),
  );
}

/** What became of the rating, the question, and how to answer it. */
export function stepHead({
  delivery,
  title,
  say,
  note,
}: Pick<StepView, 'delivery' | 'title' | 'say' | 'note'>): readonly HTMLElement[] {
  return [
    element('p', { role: 'status', class: 'delivery' }, delivery),
    element('h1', { tabindex: '-1', 'data-say': say }, title),
    ...(note ? [element('p', { class: 'hint' }, note)] : []),
  ];
}

/** The row of buttons at the end of a screen. */
export function actionRow(actions: readonly Action[]): HTMLElement {
  return element('div', { class: 'actions' }, ...actions.map(actionButton));
}

export function actionButton({ id, label, act, isMain, say }: Action): HTMLElement {
  const look = isMain ? 'main-action' : 'action';
  return tapButton({ id, class: look, 'data-say': say ?? id }, act, label);
}

export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly say: string;
}

/** "Continue" with an answer, "skip" without one. */
export function relabel(root: ParentNode, actions: readonly Action[], isEmpty: boolean): void {
  const action = actions.find(({ emptyLabel }) => emptyLabel);
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
    const attributes = { class: 'chip', id: `chip-${id}`, 'data-say': say };
    const show = (): void => button.setAttribute('aria-pressed', String(chosen.has(id)));
    const button = tapButton(
      attributes,
      () => {
        onToggle(id);
        show();
      },
      label,
    );
    show();
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
    const attributes = { class: 'choice', id, lang, 'data-say': say ?? false };
    return element('li', {}, tapButton(attributes, act, label));
  });
  return element('ul', { class: areShort ? 'choices short' : 'choices' }, ...items);
}
