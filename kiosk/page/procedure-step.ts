import { typingScreen, type TypedText } from './keyboard/typing-screen.ts';
import type { NamedProcedure, NamedSector, ProcedureFinder } from './procedure-finder.ts';
import { pagedChoices, type OpenPage } from './screens/paged-choices.ts';
import { stepScreen, type Action, type Choice, type StepFrame } from './screens/step-screen.ts';
import type { LaterWords } from './words.ts';

export interface ProcedureStepDeps {
  readonly finder: ProcedureFinder | null;
  readonly redraw: () => void;
  readonly onChosen: (procedure: NamedProcedure) => void;
  /** Hears which procedure was meant by words that did not find it first, in a list or in a field. */
  readonly noteChoice: (choice: { readonly query: string; readonly procedure: string }) => void;
  readonly onSkip: () => void;
  readonly onDone: () => void;
}

export interface ProcedureStep {
  draw(frame: StepFrame): HTMLElement;
  /** True while the keyboard is open. */
  types(): boolean;
}

/** Where the citizen is on the way to a procedure. */
type Place =
  | { readonly at: 'sectors' }
  | { readonly at: 'sector'; readonly sector: NamedSector }
  | { readonly at: 'typing' }
  | { readonly at: 'found'; readonly procedures: readonly NamedProcedure[] };

/** Finds the procedure by its field, or by words typed on screen; without a network too. */
export function createProcedureStep(deps: ProcedureStepDeps): ProcedureStep {
  return new FieldOrWords(deps);
}

class FieldOrWords implements ProcedureStep {
  readonly #deps: ProcedureStepDeps;
  readonly #typed: TypedText = { text: '', page: 0 };
  #place: Place = { at: 'sectors' };
  readonly #open: OpenPage = { page: 0 };

  constructor(deps: ProcedureStepDeps) {
    this.#deps = deps;
  }

  types(): boolean {
    return this.#place.at === 'typing';
  }

  draw(frame: StepFrame): HTMLElement {
    const { texts } = frame.words;
    if (this.types()) return this.#drawTyping(frame);
    const isSectors = this.#place.at === 'sectors';
    const { redraw } = this.#deps;
    const page = { areShort: isSectors, at: this.#open, redraw };
    const { body, turning } = pagedChoices(frame.words, this.#choices(), page);
    const say = body.length === 0 ? 'nothingFound' : isSectors ? 'whichSector' : 'whichProcedure';
    return stepScreen({
      delivery: frame.delivery,
      title: texts[say],
      say,
      body,
      actions: [...turning, ...this.#ways(texts)],
    });
  }

  #go(place: Place): void {
    this.#place = place;
    this.#open.page = 0;
    this.#deps.redraw();
  }

  async #search(): Promise<void> {
    const query = this.#typed.text.trim();
    if (query === '') return;
    const procedures = (await this.#deps.finder?.find(query)) ?? [];
    if (this.types()) this.#go({ at: 'found', procedures });
  }

  #drawTyping(frame: StepFrame): HTMLElement {
    const { texts } = frame.words;
    const back = (): void => this.#go({ at: 'sectors' });
    return typingScreen(
      {
        ...frame,
        title: texts.searchTitle,
        say: 'searchTitle',
        note: '',
        typed: this.#typed,
        longest: 80,
        actions: [
          { id: 'find', label: texts.find, act: () => void this.#search() },
          { id: 'back', label: texts.back, act: back },
          { id: 'skip', label: texts.skip, act: this.#deps.onSkip },
        ],
      },
      frame.words,
    );
  }

  #choices(): readonly Choice[] {
    const place = this.#place;
    if (place.at === 'sectors') {
      return (this.#deps.finder?.sectors ?? []).map((sector, index) => ({
        id: `sector-${index}`,
        label: sector.name,
        act: () => this.#go({ at: 'sector', sector }),
      }));
    }
    if (place.at === 'typing') return [];
    const procedures = place.at === 'sector' ? place.sector.procedures : place.procedures;
    return procedures.map((procedure) => ({
      id: `procedure-${procedure.code}`,
      label: procedure.name,
      act: () => {
        const query = this.#typed.text.trim();
        if (query !== '' && (place.at !== 'found' || procedures[0] !== procedure)) {
          this.#deps.noteChoice({ query, procedure: procedure.code });
        }
        this.#deps.onChosen(procedure);
      },
    }));
  }

  #ways(texts: LaterWords['texts']): readonly Action[] {
    const { at } = this.#place;
    const type = (): void => this.#go({ at: 'typing' });
    const back = (): void => this.#go({ at: 'sectors' });
    const first: Action =
      at === 'sectors'
        ? { id: 'search', label: texts.search, act: type }
        : at === 'found'
          ? { id: 'retype', label: texts.retype, act: type }
          : { id: 'back', label: texts.back, act: back };
    return [
      first,
      { id: 'done', label: texts.done, act: this.#deps.onDone },
      { id: 'skip', label: texts.skip, act: this.#deps.onSkip, isMain: true },
    ];
  }
}
