import {
  questionSetFor,
  reasonsOffered,
  type Criterion,
  type Questionnaire,
  type QuestionSet,
} from '../../core/questionnaire.ts';
import type { NominationKind } from '../../core/nomination.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
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
  chipScreen,
  commentScreen,
  criterionScreen,
  onwardActions,
  papersScreen,
} from './screens/answer-screens.ts';
import { farewellScreen } from './screens/farewell-screen.ts';
import type { OpenPage } from './screens/paged-choices.ts';
import type { Action, StepFrame } from './screens/step-screen.ts';
import type { KioskLink } from './settings.ts';
import { watchSimilar, type FindSimilar } from './similar-wishes.ts';
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
  /** Papers of a procedure's dossier, as far as this device knows them. */
  readonly papersOf: (procedure: string) => Promise<readonly string[]>;
  readonly findSimilar: FindSimilar;
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
  /** The server has the rating: its line says so, and nothing is drawn anew under a finger. */
  markSent(): void;
}

const FAREWELL_MS = 8_000;

/** Two lines on the smallest glass. */
const LONGEST_LABEL = 100;

/** What the citizen has said so far, beyond the face. */
interface Draft {
  readonly reasons: Set<string>;
  readonly kinds: Set<string>;
  /** Name of the paper that is one too many; empty for none in particular. */
  paper: string;
  readonly comment: TypedText;
  readonly criteria: Record<string, Score>;
}

type Step = 'reasons' | 'procedure' | Criterion | 'comment' | 'nomination' | 'papers' | 'farewell';

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
    paper: '',
    comment: { text: '', page: 0 },
    criteria: {},
  };
  #steps: readonly Step[];
  readonly #procedureStep: ProcedureStep;
  /** What the procedure asks for, once it is named. */
  #papers: readonly string[] = [];
  #procedure: string | null = null;
  readonly #open: OpenPage = { page: 0 };
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
        this.#procedure = code;
        void this.#readPapers(code);
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

  markSent(): void {
    const line = this.#deps.stage.root.querySelector('.delivery, .farewell h1');
    if (line) line.textContent = this.#delivery();
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
    const isIdle = this.#papers.length === 0 || !this.#draft.kinds.has('papers');
    if (isIdle && this.#step() === 'papers') this.#at += 1;
    this.show();
  }

  #keep(): void {
    const changes = changesOf(this.#step(), this.#draft);
    if (changes) this.#deps.amend(changes);
  }

  /** They are there long before they are asked about; without them nobody is asked. */
  async #readPapers(code: string): Promise<void> {
    this.#papers = await this.#deps.papersOf(code).catch(() => []);
  }

  #delivery(): string {
    const { texts } = laterWords(this.#deps.stage.language());
    return this.#deps.isSent() ? texts.doneSent : texts.doneSaved;
  }

  #draw(): HTMLElement {
    const { stage, links, changeScore } = this.#deps;
    const words = laterWords(stage.language());
    const frame = { words, language: stage.language(), delivery: this.#delivery() };
    const onward = onwardActions(words, this.#next, this.#done);
    const change = { id: 'change', label: words.texts.change, act: changeScore };
    const step = this.#step();
    switch (step) {
      case 'reasons':
        return this.#drawReasons(frame, [change, ...onward]);
      case 'procedure':
        return this.#procedureStep.draw(frame);
      case 'comment':
        return commentScreen(frame, this.#draft.comment, onward);
      case 'nomination':
        return this.#drawNomination(frame, onward);
      case 'papers':
        return this.#drawPapers(frame, onward);
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

  #drawReasons(frame: StepFrame, actions: readonly Action[]): HTMLElement {
    const { questions, score } = this.#deps;
    return chipScreen(
      frame,
      {
        say: 'why',
        kind: 'reason',
        // Asked before the procedure is: those of who names none.
        offered: reasonsOffered(questionSetFor(questions, null), score),
        labels: frame.words.reasons,
        chosen: this.#draft.reasons,
      },
      actions,
    );
  }

  #drawNomination(frame: StepFrame, actions: readonly Action[]): HTMLElement {
    const { kinds } = this.#draft;
    const screen = chipScreen(
      frame,
      {
        say: 'nominateTitle',
        kind: 'kind',
        // The words of each stand in the order in which they are offered.
        offered: Object.keys(frame.words.kinds) as NominationKind[],
        labels: frame.words.kinds,
        chosen: kinds,
        onToggle: () => lookForSimilar(),
      },
      actions,
    );
    const lookForSimilar = watchSimilar(
      this.#deps.findSimilar,
      () => ({ procedure: this.#procedure, kinds: [...kinds], language: frame.language }),
      screen.querySelector('.hint'),
    );
    // Drawn again, in another language perhaps: what was chosen is chosen still.
    lookForSimilar();
    return screen;
  }

  #drawPapers(frame: StepFrame, actions: readonly Action[]): HTMLElement {
    const papers = this.#papers.map((paper, index) => ({
      id: `paper-${index}`,
      label: shortened(paper),
      act: () => {
        this.#draft.paper = paper;
        this.#next();
      },
    }));
    return papersScreen(frame, { papers, at: this.#open, redraw: () => this.show() }, actions);
  }
}

/** Its beginning tells a paper; the rest says who issues it, and when. */
function shortened(paper: string): string {
  if (paper.length <= LONGEST_LABEL) return paper;
  return `${paper.slice(0, paper.lastIndexOf(' ', LONGEST_LABEL))}…`;
}

function stepsAfter({ criteria, comment, nomination }: QuestionSet): readonly Step[] {
  return [
    ...criteria,
    ...(comment ? (['comment'] as const) : []),
    ...(nomination ? (['nomination', 'papers'] as const) : []),
    'farewell',
  ];
}

function changesOf(step: Step, draft: Draft): AnswerChanges | null {
  const comment = draft.comment.text.trim();
  if (step === 'reasons' && draft.reasons.size > 0) return { reasons: [...draft.reasons] };
  if (step === 'comment' && comment !== '') return { comment };
  if (step === 'nomination' && draft.kinds.size > 0)
    return { nomination: { kinds: [...draft.kinds] } };
  if (step === 'papers' && draft.paper !== '')
    return { nomination: { kinds: [...draft.kinds], component: draft.paper } };
  if (typeof step === 'object' && draft.criteria[step.id]) {
    return { criteria: { ...draft.criteria } };
  }
  return null;
}
