import { criterionText, type Criterion } from '../../../core/questionnaire.ts';
import type { Score } from '../../../core/score.ts';
import { FACE_ORDER } from '../faces.ts';
import { typingScreen, type TypedText } from '../keyboard/typing-screen.ts';
import { kioskWords, type LaterWords } from '../words.ts';
import { pagedChoices, type OpenPage } from './paged-choices.ts';
import {
  chipList,
  choiceList,
  relabel,
  stepScreen,
  type Action,
  type Choice,
  type StepFrame,
} from './step-screen.ts';

/** Far below what the server takes: nobody types more with one finger. */
const LONGEST_COMMENT = 500;

/** Ways on in the order in which they stand: the one that leads on is the last. */
export function onwardActions(
  { texts }: LaterWords,
  next: () => void,
  done: () => void,
): readonly [Action, Action] {
  return [
    { id: 'done', label: texts.done, act: done },
    { id: 'next', label: texts.next, emptyLabel: texts.skip, act: next, isMain: true },
  ];
}

/** A question to which several answers may be chosen, and what each is called. */
interface ChipQuestion<Id extends string> {
  readonly say: 'why' | 'nominateTitle';
  /** What the names of its spoken answers begin with. */
  readonly kind: 'reason' | 'kind';
  readonly offered: readonly Id[];
  readonly labels: Readonly<Record<Id, string>>;
  readonly chosen: Set<string>;
  /** Told when one was chosen or taken back. */
  readonly onToggle?: () => void;
}

/** The same words after every face: who looks over a shoulder learns nothing from afar. */
export function chipScreen<Id extends string>(
  { words: { texts }, delivery }: StepFrame,
  { say, kind, offered, labels, chosen, onToggle }: ChipQuestion<Id>,
  actions: readonly Action[],
): HTMLElement {
  const chips = offered.map((id) => ({ id, label: labels[id], say: `${kind}-${id}` }));
  const toggle = (id: string): void => {
    if (!chosen.delete(id)) chosen.add(id);
    relabel(screen, actions, chosen.size === 0);
    onToggle?.();
  };
  const body = [chipList(chips, chosen, toggle)];
  const note = texts.chooseSeveral;
  const screen = stepScreen({ delivery, title: texts[say], say, note, body, actions });
  relabel(screen, actions, chosen.size === 0);
  return screen;
}

interface CriterionParts {
  readonly actions: readonly Action[];
  readonly answer: (score: Score) => void;
}

/** One criterion, with the answers of the first question; a touch answers and leads on. */
export function criterionScreen(
  { words, language, delivery }: StepFrame,
  criterion: Criterion,
  { actions, answer }: CriterionParts,
): HTMLElement {
  const { scores } = kioskWords(language);
  const choices = FACE_ORDER.map((score) => ({
    id: `criterion-${score}`,
    label: scores[score],
    say: `score-${score}`,
    act: () => answer(score),
  }));
  const screen = stepScreen({
    delivery,
    title: criterionText(criterion, language),
    say: 'criterion',
    note: words.texts.criterion,
    body: [choiceList(choices, false, language)],
    actions,
  });
  relabel(screen, actions, true);
  return screen;
}

export function commentScreen(
  frame: StepFrame,
  typed: TypedText,
  [done, next]: readonly [Action, Action],
): HTMLElement {
  const { texts } = frame.words;
  return typingScreen(
    {
      ...frame,
      title: texts.commentTitle,
      say: 'commentTitle',
      note: texts.commentNote,
      typed,
      longest: LONGEST_COMMENT,
      actions: [next, done],
    },
    frame.words,
  );
}

/** The papers of the procedure's dossier: a touch names one and leads on. */
export function papersScreen(
  { words, delivery }: StepFrame,
  page: { readonly papers: readonly Choice[]; readonly at: OpenPage; readonly redraw: () => void },
  actions: readonly Action[],
): HTMLElement {
  const { body, turning } = pagedChoices(words, page.papers, { ...page, areShort: false });
  const say = 'whichPaper';
  const screen = stepScreen({
    delivery,
    title: words.texts[say],
    say,
    body,
    actions: [...turning, ...actions],
  });
  relabel(screen, actions, true);
  return screen;
}
