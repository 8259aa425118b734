import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { buildIndex, type SearchableProcedure } from '../../core/search/build-index.ts';
import { foldText } from '../../core/search/fold-vietnamese.ts';
import { projectSources } from '../../core/search/project-words.ts';
import { searchProcedures } from '../../core/search/search-procedures.ts';
import { serialiseIndex } from '../../core/search/serialise-index.ts';
import { realCatalogue } from '../core/search/catalogue.ts';
import { LABELLED_QUERIES, type LabelledQuery } from '../core/search/queries/labelled-queries.ts';
import { recallOf, type Recall } from '../core/search/recall.ts';
import { benchRow, type BenchRow } from './table.ts';

type Search = (query: string) => readonly string[];

const ROUNDS = 9;

/**
 * Finding among the 2,870 real procedures: time, size, and how often the answer comes first or among
 * the first five, on the labelled queries that no words were written against: for common needs, and for
 * procedures drawn by lot, most of them rare. References, in the same run: SQLite FTS5 over folded
 * names, and a scan for folded words.
 */
export function benchSearch(): readonly BenchRow[] {
  const catalogue = realCatalogue();
  const sources = projectSources(catalogue);
  const index = buildIndex(sources);
  const { heldOut, counterAgain, needs, lots } = LABELLED_QUERIES;
  const queries = [...heldOut, ...counterAgain, ...needs];
  const own: Search = (query) => searchProcedures(index, query).results.map(({ code }) => code);
  const fullText = openFullText(catalogue);
  const scan = openScan(catalogue);
  const medianMs = (search: Search) =>
    median(queries.map(({ query }) => timeMs(() => search(query))));
  medianMs(own);
  return [
    benchRow(
      'search-2870-median',
      { value: medianMs(own), unit: 'ms', reference: Math.min(medianMs(fullText), medianMs(scan)) },
      { kind: 'value-at-most', limit: 1 },
    ),
    benchRow(
      'search-index-2870-median',
      { value: median(repeat(() => timeMs(() => buildIndex(sources)))), unit: 'ms' },
      { kind: 'value-at-most', limit: 150 },
    ),
    benchRow(
      'search-index-gzipped',
      { value: gzipSync(serialiseIndex(index)).length / 1000, unit: 'kB' },
      { kind: 'value-at-most', limit: 120 },
    ),
    ...recallRows('search-needs', queries, [own, fullText, scan]),
    ...recallRows('search-lots', lots, [own, fullText, scan]),
  ];
}

function recallRows(
  id: string,
  queries: readonly LabelledQuery[],
  searches: readonly Search[],
): readonly BenchRow[] {
  const [found, ...reference] = searches.map((search) => recallOf(queries, search));
  return [
    recallRow(`${id}-at-1`, { found: found!, reference, of: ({ at1 }) => at1 }, 0.6),
    recallRow(`${id}-at-5`, { found: found!, reference, of: ({ at5 }) => at5 }, 0.85),
  ];
}

/** The best of the references stands beside the value. */
function recallRow(
  id: string,
  measured: {
    readonly found: Recall;
    readonly reference: readonly Recall[];
    readonly of: (recall: Recall) => number;
  },
  goal: number,
): BenchRow {
  const value = measured.of(measured.found);
  const reference = Math.max(...measured.reference.map(measured.of));
  const ratio = value / reference;
  return { id, value, unit: 'share', reference, ratio, goal: `>= ${goal}`, met: value >= goal };
}

function openFullText(catalogue: readonly SearchableProcedure[]): Search {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE VIRTUAL TABLE procedure USING fts5(code UNINDEXED, name)');
  const insert = db.prepare('INSERT INTO procedure (code, name) VALUES (?, ?)');
  for (const { code, name } of catalogue) insert.run(code, foldText(name));
  const select = db.prepare(
    'SELECT code FROM procedure WHERE procedure MATCH ? ORDER BY rank LIMIT 5',
  );
  return (query) => {
    const words = foldText(query).split(' ').filter(Boolean);
    if (words.length === 0) return [];
    const match = words.map((word) => `"${word}"`).join(' OR ');
    return select.all(match).map(({ code }) => String(code));
  };
}

function openScan(catalogue: readonly SearchableProcedure[]): Search {
  const names = catalogue.map(({ code, name }) => ({ code, name: foldText(name) }));
  return (query) => {
    const words = foldText(query).split(' ').filter(Boolean);
    return names
      .map(({ code, name }) => ({
        code,
        share: words.filter((word) => name.includes(word)).length / (1 + name.length / 1000),
      }))
      .sort((a, b) => b.share - a.share)
      .slice(0, 5)
      .map(({ code }) => code);
  };
}

function repeat(measure: () => number): number[] {
  return Array.from({ length: ROUNDS }, measure);
}

function timeMs(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
