import {
  questionSetFor,
  reasonsOffered,
  type Criterion,
  type Questionnaire,
  type QuestionSet,
} from '../../core/questionnaire.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import type { Reason } from '../../core/reason.ts';
import type { Score } from '../../core/score.ts';
import type { AnswerChanges } from './given-rating.ts';
import type { TypedText } from './keyboard/typing-screen.ts';
import type { ProcedureFinder } from './procedure-finder.ts';
import {
  createProcedureStep,
  type ProcedureStep,
  type ProcedureStepDeps,
} from './procedure-step.ts';
import {
  commentScreen,
  criterionScreen,
  nominationScreen,
  onwardActions,
  reasonsScreen,
} from './screens/answer-screens.ts';
import { farewellScreen } from './screens/farewell-screen.ts';
import type { KioskLink } from './settings.ts';
import type { Stage } from './stage.ts';
import { laterWords } from './words.ts';

export interface AnswerFlowDeps {
  readonly stage: Stage;
  readonly score: Score;
  /** True when the code names the procedure already. */
  readonly hasCode: boolean;
  readonly finder: ProcedureFinder | null;
  readonly links: readonly KioskLink[];
  /** What is asked: the same from the tap to the end. */
  readonly questions: Questionnaire;
  readonly noteChoice: ProcedureStepDeps['noteChoice'];
  readonly isSent: () => boolean;
  /** Adds to the rating that is saved already. */
  readonly amend: (changes: AnswerChanges) => void;
  /** Lets the citizen choose another face. */
  readonly changeScore: () => void;
  /** Back to the start, for the next citizen. */
  readonly finish: () => void;
}

export interface AnswerFlow {
  /** Saves what is chosen and not yet saved: the citizen has left. */
  leave(): void;
}

const FAREWELL_MS = 8_000;

/** What the citizen has said so far, beyond the face. */
interface Draft {
  readonly reasons: Set<string>;
  readonly kinds: Set<string>;
  readonly comment: TypedText;
  readonly criteria: Record<string, Score>;
}

type Step = 'reasons' | 'procedure' | Criterion | 'comment' | 'nomination' | 'farewell';

/**
 * The questions after the tap, each of which can be skipped or left: the rating is saved already. A
 * step's answer is saved when the citizen goes on, or walks away.
 */
export function createAnswerFlow(deps: AnswerFlowDeps): AnswerFlow {
  const flow = new StepByStep(deps);
  flow.show();
  return flow;
}

class StepByStep implements AnswerFlow {
  readonly #deps: AnswerFlowDeps;
  readonly #draft: Draft = {
    reasons: new Set(),
    kinds: new Set(),
    comment: { text: '', page: 0 },
    criteria: {},
  };
  #steps: readonly Step[];
  readonly #procedureStep: ProcedureStep;
  #at = 0;
  #farewell: ReturnType<typeof setTimeout> | undefined;

  constructor(deps: AnswerFlowDeps) {
    this.#deps = deps;
    const first = questionSetFor(deps.questions, null);
    const before: readonly Step[] = [
      ...(first.reasons ? (['reasons'] as const) : []),
      ...(deps.finder !== null && !deps.hasCode ? (['procedure'] as const) : []),
    ];
    this.#steps = [...before, ...stepsAfter(first)];
    this.#procedureStep = createProcedureStep({
      finder: deps.finder,
      redraw: () => this.show(),
      noteChoice: deps.noteChoice,
      onChosen: (procedure) => {
        const code = procedure.code as ProcedureCode;
        deps.amend({ procedureCode: code });
        // What is asked of one procedure may be no question for another.
        this.#steps = [
          ...before,
          ...stepsAfter(questionSetFor(deps.questions, { ...procedure, code })),
        ];
        this.#next();
      },
      onSkip: this.#next,
      onDone: this.#done,
    });
  }

  leave(): void {
    clearTimeout(this.#farewell);
    this.#keep();
  }

  show(): void {
    clearTimeout(this.#farewell);
    const step = this.#step();
    const compact = step === 'comment' || (step === 'procedure' && this.#procedureStep.types());
    this.#deps.stage.show(() => this.#draw(), { compact, inner: true });
    if (step === 'farewell') this.#farewell = setTimeout(this.#finish, FAREWELL_MS);
  }

  /** Once: the thanks to one citizen must not end the answer of the next. */
  readonly #finish = (): void => {
    clearTimeout(this.#farewell);
    this.#deps.finish();
  };
  readonly #next = (): void => this.#go(this.#at + 1);
  readonly #done = (): void => this.#go(this.#steps.length - 1);

  #step(): Step {
    return this.#steps[this.#at] ?? 'farewell';
  }

  #go(to: number): void {
    this.#keep();
    this.#at = to;
    this.show();
  }

  #keep(): void {
    const changes = changesOf(this.#step(), this.#draft);
    if (changes) this.#deps.amend(changes);
  }

  /** Asked before the procedure is: those of who names none. */
  #offered(): readonly Reason[] {
    const { questions, score } = this.#deps;
    return reasonsOffered(questionSetFor(questions, null), score);
  }

  #draw(): HTMLElement {
    const { stage, isSent, links, changeScore } = this.#deps;
    const words = laterWords(stage.language());
    const delivery = isSent() ? words.texts.doneSent : words.texts.doneSaved;
    const frame = { words, language: stage.language(), delivery };
    const onward = onwardActions(words, this.#next, this.#done);
    const change = { id: 'change', label: words.texts.change, act: changeScore };
    const step = this.#step();
    switch (step) {
      case 'reasons':
        return reasonsScreen(frame, { chosen: this.#draft.reasons, offered: this.#offered() }, [
          change,
          ...onward,
        ]);
      case 'procedure':
        return this.#procedureStep.draw(frame);
      case 'comment':
        return commentScreen(frame, this.#draft.comment, onward);
      case 'nomination':
        return nominationScreen(frame, this.#draft.kinds, onward);
      case 'farewell': {
        const { nextPerson } = words.texts;
        const next = { id: 'next-person', label: nextPerson, act: this.#finish, isMain: true };
        return farewellScreen(frame, links, [change, next]);
      }
      default:
        return criterionScreen(frame, step, {
          actions: onward,
          answer: (given) => {
            this.#draft.criteria[step.id] = given;
            this.#next();
          },
        });
    }
  }
}

function stepsAfter({ criteria, comment, nomination }: QuestionSet): readonly Step[] {
  return [
    ...criteria,
    ...(comment ? (['comment'] as const) : []),
    ...(nomination ? (['nomination'] as const) : []),
    'farewell',
  ];
}

function changesOf(step: Step, draft: Draft): AnswerChanges | null {
  const comment = draft.comment.text.trim();
  if (step === 'reasons' && draft.reasons.size > 0) return { reasons: [...draft.reasons] };
  if (step === 'comment' && comment !== '') return { comment };
  if (step === 'nomination' && draft.kinds.size > 0)
    return { nomination: { kinds: [...draft.kinds] } };
  if (typeof step === 'object' && draft.criteria[step.id]) {
    return { criteria: { ...draft.criteria } };
  }
  return null;
}
