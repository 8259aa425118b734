import { typingScreen, type TypedText } from './keyboard/typing-screen.ts';
import type { NamedProcedure, NamedSector, ProcedureFinder } from './procedure-finder.ts';
import {
  choiceList,
  stepScreen,
  type Action,
  type Choice,
  type StepFrame,
} from './screens/step-screen.ts';
import type { LaterWords } from './words.ts';

export interface ProcedureStepDeps {
  readonly finder: ProcedureFinder | null;
  readonly redraw: () => void;
  readonly onChosen: (procedure: NamedProcedure) => void;
  /** Hears which procedure was meant by words that did not find it first. */
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

const SECTORS_A_PAGE = 6;
const PROCEDURES_A_PAGE = 3;

/** Finds the procedure by its field, or by words typed on screen; without a network too. */
export function createProcedureStep(deps: ProcedureStepDeps): ProcedureStep {
  return new FieldOrWords(deps);
}

class FieldOrWords implements ProcedureStep {
  readonly #deps: ProcedureStepDeps;
  readonly #typed: TypedText = { text: '', page: 0 };
  #place: Place = { at: 'sectors' };
  #page = 0;

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
    const all = this.#choices();
    const size = isSectors ? SECTORS_A_PAGE : PROCEDURES_A_PAGE;
    const shown = all.slice(this.#page * size, (this.#page + 1) * size);
    const say = all.length === 0 ? 'nothingFound' : isSectors ? 'whichSector' : 'whichProcedure';
    return stepScreen({
      delivery: frame.delivery,
      title: texts[say],
      say,
      body: all.length === 0 ? [] : [choiceList(shown, isSectors)],
      actions: [...this.#turning(texts, all.length, size), ...this.#ways(texts)],
    });
  }

  #go(place: Place, page = 0): void {
    this.#place = place;
    this.#page = page;
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
        if (place.at === 'found' && procedures[0] !== procedure) {
          this.#deps.noteChoice({ query, procedure: procedure.code });
        }
        this.#deps.onChosen(procedure);
      },
    }));
  }

  #turning(texts: LaterWords['texts'], count: number, size: number): readonly Action[] {
    const pages = Math.ceil(count / size);
    if (pages < 2) return [];
    const isLast = this.#page === pages - 1;
    const say = isLast ? 'previous' : 'more';
    const act = (): void => this.#go(this.#place, isLast ? 0 : this.#page + 1);
    return [{ id: 'more', label: texts[say], say, act }];
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
