import { NOMINATION_KINDS } from '../../../core/nomination.ts';
import { criterionText, type Criterion } from '../../../core/questionnaire.ts';
import type { Reason } from '../../../core/reason.ts';
import type { Score } from '../../../core/score.ts';
import { FACE_ORDER } from '../faces.ts';
import { typingScreen, type TypedText } from '../keyboard/typing-screen.ts';
import { kioskWords, type LaterWords } from '../words.ts';
import {
  chipList,
  choiceList,
  relabel,
  stepScreen,
  type Action,
  type Chip,
  type StepFrame,
  type StepView,
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

export function reasonsScreen(
  { words, delivery }: StepFrame,
  { chosen, offered }: { readonly chosen: Set<string>; readonly offered: readonly Reason[] },
  actions: readonly Action[],
): HTMLElement {
  const chips = offered.map((reason) => ({
    id: reason,
    label: words.reasons[reason],
    say: `reason-${reason}`,
  }));
  return chipScreen(chosen, chips, {
    delivery,
    // The same words after every face: who looks over a shoulder learns nothing from afar.
    title: words.texts.why,
    say: 'why',
    note: words.texts.chooseSeveral,
    actions,
  });
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
  relabel(
    screen,
    actions.find(({ isMain }) => isMain),
    true,
  );
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

export function nominationScreen(
  { words, delivery }: StepFrame,
  chosen: Set<string>,
  actions: readonly Action[],
): HTMLElement {
  const chips = NOMINATION_KINDS.map((kind) => ({
    id: kind,
    label: words.kinds[kind],
    say: `kind-${kind}`,
  }));
  return chipScreen(chosen, chips, {
    delivery,
    title: words.texts.nominateTitle,
    say: 'nominateTitle',
    note: words.texts.chooseSeveral,
    actions,
  });
}

function chipScreen(
  chosen: Set<string>,
  chips: readonly Chip[],
  view: Omit<StepView, 'body'>,
): HTMLElement {
  const lead = view.actions.find(({ isMain }) => isMain);
  const toggle = (id: string): void => {
    if (!chosen.delete(id)) chosen.add(id);
    relabel(screen, lead, chosen.size === 0);
  };
  const screen = stepScreen({ ...view, body: [chipList(chips, chosen, toggle)] });
  relabel(screen, lead, chosen.size === 0);
  return screen;
}
