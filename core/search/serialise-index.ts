import type { SearchableProcedure, SearchIndex, SearchSources } from './build-index.ts';
import { buildIndex } from './build-index.ts';

const FORMAT = 'mot-cham-search-1';
const LEVELS = ['commune', 'province', 'central'] as const;

/**
 * The index as text for a page that searches on its own. It carries what the index is made from,
 * not the index: that is smaller, and making it again takes a fraction of a second. Procedures stand
 * in order of sector and name, and facts of the official wording, so that the text packs well.
 * Names are cut after the characters that are read.
 */
export function serialiseIndex(index: SearchIndex): string {
  const { procedures: sorted } = index;
  const { words, commonness } = index.sources;
  const sectors = [...new Set(sorted.map(({ sector }) => sector))];
  const listed = new Set(sorted.map(({ code }) => code));
  return JSON.stringify({
    format: FORMAT,
    sectors,
    sizes: sectors.map((sector) => sorted.filter((each) => each.sector === sector).length),
    levels: sorted.map(({ level }) => LEVELS.indexOf(level)).join(''),
    codes: sorted.map(({ code }) => code.replace('.', ' ')).join('\n'),
    names: sorted.map(({ name }) => name.replaceAll('\n', ' ')).join('\n'),
    commonness: [...commonness].filter(([code]) => listed.has(code)),
    words: [packWords(words)],
  });
}

/**
 * Makes the index of a serialised text: it answers every query as the one that was serialised.
 * Null when the text is not one of this format.
 */
export function loadIndex(text: string): SearchIndex | null {
  const sources = parseSources(text);
  return sources && buildIndex(sources);
}

function parseSources(text: string): SearchSources | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isSerialised(parsed)) return null;
  const { sectors, sizes, levels, commonness, words } = parsed;
  const codes = parsed.codes === '' ? [] : parsed.codes.split('\n');
  const names = parsed.names.split('\n');
  const sectorOf = sectors.flatMap((sector, at) => Array<string>(sizes[at] ?? 0).fill(sector));
  const procedures: SearchableProcedure[] = [];
  for (const [at, code] of codes.entries()) {
    const name = names[at];
    const sector = sectorOf[at];
    const level = LEVELS[Number(levels[at])];
    if (name === undefined || sector === undefined || level === undefined) return null;
    procedures.push({ code: code.replace(' ', '.'), name, sector, level });
  }
  return { procedures, words, commonness: new Map(commonness) };
}

/** Columns of the procedures in their order; `sizes` tells how many each sector has. */
interface Serialised {
  readonly format: typeof FORMAT;
  readonly sectors: readonly string[];
  readonly sizes: readonly number[];
  readonly levels: string;
  readonly codes: string;
  readonly names: string;
  readonly commonness: readonly (readonly [string, number])[];
  readonly words: readonly string[];
}

function isSerialised(value: unknown): value is Serialised {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  const areAll = (list: unknown, isOne: (item: unknown) => boolean) =>
    Array.isArray(list) && list.every(isOne);
  const isText = (item: unknown) => typeof item === 'string';
  return (
    fields['format'] === FORMAT &&
    ['levels', 'codes', 'names'].every((key) => isText(fields[key])) &&
    ['sectors', 'words'].every((key) => areAll(fields[key], isText)) &&
    areAll(fields['sizes'], isSize) &&
    areAll(
      fields['commonness'],
      (entry) => Array.isArray(entry) && isText(entry[0]) && typeof entry[1] === 'number',
    )
  );
}

function isSize(item: unknown): boolean {
  return typeof item === 'number' && Number.isInteger(item) && item >= 0 && item <= 65_535;
}

/** The lists as one, without comments; facts last, those of one wording side by side. */
function packWords(lists: readonly string[]): string {
  const lines = lists.flatMap((list) => list.split('\n')).filter((line) => !/^\s*(#|$)/.test(line));
  const isFact = (line: string) => line.includes('>');
  const wording = (line: string) => line.slice(line.indexOf('>'));
  const facts = lines.filter(isFact).sort((a, b) => (wording(a) < wording(b) ? -1 : 1));
  return [...lines.filter((line) => !isFact(line)), ...facts]
    .map((line) => line.trim().replace(/ ?([|+;!,>=]) ?/g, '$1'))
    .join('\n');
}
