import { counterQueries } from './counter.ts';
import { counterAgainQueries } from './counter-again.ts';
import { devQueries } from './dev.ts';
import { drawnQueries } from './drawn.ts';
import { errandQueries } from './errands.ts';
import { heldOutQueries } from './held-out.ts';
import { lotQueries } from './lots.ts';
import { lotReadQueries } from './lots-read.ts';
import { lotReadAgainQueries } from './lots-read-again.ts';
import { needQueries } from './needs.ts';
import { neighbourQueries } from './neighbours.ts';
import { personaQueries } from './personas.ts';
import { plainQueries } from './plain.ts';
import { rareQueries } from './rare.ts';
import { situationQueries } from './situations.ts';
import { trainQueries } from './train.ts';

/** What somebody types, and the codes of the procedures that answer it. */
export interface LabelledQuery {
  readonly query: string;
  readonly codes: readonly string[];
}

/**
 * All sets by name; they share no query. Words were written against every set but `heldOut`,
 * `counterAgain`, `needs` and `lots`, each after it had been measured once: the first figures stand at
 * the head of its file.
 */
export const LABELLED_QUERIES = {
  train: parse(trainQueries),
  dev: parse(devQueries),
  heldOut: parse(heldOutQueries),
  situations: parse(situationQueries),
  errands: parse(errandQueries),
  plain: parse(plainQueries),
  rare: parse(rareQueries),
  neighbours: parse(neighbourQueries),
  counter: parse(counterQueries),
  counterAgain: parse(counterAgainQueries),
  personas: parse(personaQueries),
  drawn: parse(drawnQueries),
  lotsRead: parse(lotReadQueries),
  lotsReadAgain: parse(lotReadAgainQueries),
  needs: parse(needQueries),
  lots: parse(lotQueries),
} as const satisfies Record<string, readonly LabelledQuery[]>;

function parse(text: string): readonly LabelledQuery[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf('|');
      return {
        query: line.slice(0, at).trim(),
        codes: line
          .slice(at + 1)
          .trim()
          .split(' '),
      };
    });
}
