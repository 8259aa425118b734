import type { SearchableProcedure, SearchIndex, SearchSources } from './build-index.ts';
import { buildIndex } from './build-index.ts';
import { BETWEEN_WORDS, packTexts, unpackTexts } from './pack-text.ts';

const FORMAT = 'mot-cham-search-3';
const LEVELS = ['commune', 'province', 'central'] as const;

/**
 * The index as text for a page that searches on its own. It carries what the index is made from,
 * not the index: that is smaller, and making it again takes a fraction of a second. Procedures stand
 * in order of sector and code, each code as its distance from the one before; words stand once.
 */
export function serialiseIndex(index: SearchIndex): string {
  const sorted = inOrderOfCodes(index.procedures);
  const { words, commonness } = index.sources;
  const sectors = [...new Set(sorted.map(({ sector }) => sector))];
  const names = sorted
    .map(({ name }) => name.replaceAll('\n', ' ').replaceAll(BETWEEN_WORDS, ' '))
    .join('\n');
  const serialised: Serialised = {
    format: FORMAT,
    sectors,
    sizes: sectors.map((sector) => sorted.filter((each) => each.sector === sector).length),
    levels: sorted.map(({ level }) => LEVELS.indexOf(level)).join(''),
    codes: toSteps(sorted.map(({ code }) => code)).join(' '),
    commonness: sorted.map(({ code }) => commonness.get(code) ?? 0),
    packed: packTexts([names, joinWords(words)]),
  };
  return JSON.stringify(serialised);
}

/**
 * Makes the index of a serialised text: it answers every query as the one that was serialised.
 * Null when the text is not one of this format.
 */
export function loadIndex(text: string): SearchIndex | null {
  const sources = parseSources(text);
  return sources && buildIndex(sources);
}

function inOrderOfCodes(procedures: readonly SearchableProcedure[]): SearchableProcedure[] {
  return procedures.toSorted((a, b) => {
    if (a.sector !== b.sector) return a.sector < b.sector ? -1 : 1;
    return a.code < b.code ? -1 : 1;
  });
}

function parseSources(text: string): SearchSources | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isSerialised(parsed)) return null;
  const { sectors, sizes, levels, commonness } = parsed;
  const [joined, words] = unpackTexts(parsed.packed) ?? [];
  if (joined === undefined || words === undefined) return null;
  const codes = fromSteps(parsed.codes === '' ? [] : parsed.codes.split(' '));
  const names = joined.split('\n');
  const sectorOf = sectors.flatMap((sector, at) => Array<string>(sizes[at] ?? 0).fill(sector));
  const procedures: SearchableProcedure[] = [];
  for (const [at, code] of codes.entries()) {
    const name = names[at];
    const sector = sectorOf[at];
    const level = LEVELS[Number(levels[at])];
    if (name === undefined || sector === undefined || level === undefined) return null;
    procedures.push({ code, name, sector, level });
  }
  return {
    procedures,
    words: [words],
    commonness: new Map(codes.map((code, at) => [code, commonness[at] ?? 0])),
  };
}

/** Columns of the procedures in their order; `sizes` tells how many each sector has. */
interface Serialised {
  readonly format: typeof FORMAT;
  readonly sectors: readonly string[];
  readonly sizes: readonly number[];
  readonly levels: string;
  readonly codes: string;
  readonly commonness: readonly number[];
  /** The names, one a line, and the everyday words. */
  readonly packed: ReturnType<typeof packTexts>;
}

function isSerialised(value: unknown): value is Serialised {
  if (!isRecord(value)) return false;
  const areAll = (list: unknown, isOne: (item: unknown) => boolean) =>
    Array.isArray(list) && list.every(isOne);
  const isText = (item: unknown) => typeof item === 'string';
  const { packed } = value;
  return (
    value['format'] === FORMAT &&
    ['levels', 'codes'].every((key) => isText(value[key])) &&
    areAll(value['sectors'], isText) &&
    areAll(value['sizes'], isSize) &&
    isRecord(packed) &&
    isText(packed['words']) &&
    areAll(packed['texts'], isText) &&
    areAll(value['commonness'], (item) => typeof item === 'number')
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isSize(item: unknown): boolean {
  return typeof item === 'number' && Number.isInteger(item) && item >= 0 && item <= 65_535;
}

const PLAIN_CODE = /^(\d)\.(\d{6})$/;
const RADIX = 36;

/** Each code of the usual shape as its distance from the one before; others as they are. */
function toSteps(codes: readonly string[]): string[] {
  let before = 0;
  return codes.map((code) => {
    const match = PLAIN_CODE.exec(code);
    if (!match) return `=${code}`;
    const number = Number(match[1]! + match[2]!);
    const step = (number - before).toString(RADIX);
    before = number;
    return step;
  });
}

function fromSteps(steps: readonly string[]): string[] {
  let before = 0;
  return steps.map((step) => {
    if (step.startsWith('=')) return step.slice(1);
    before += Number.parseInt(step, RADIX);
    const digits = String(before).padStart(7, '0');
    return `${digits.slice(0, 1)}.${digits.slice(1)}`;
  });
}

/** The lists as one, without comments; facts last, those of one wording side by side. */
function joinWords(lists: readonly string[]): string {
  const lines = lists.flatMap((list) => list.split('\n')).filter((line) => !/^\s*(#|$)/.test(line));
  const isFact = (line: string) => line.includes('>');
  const wording = (line: string) => line.slice(line.indexOf('>'));
  const facts = lines.filter(isFact).sort((a, b) => (wording(a) < wording(b) ? -1 : 1));
  return [...lines.filter((line) => !isFact(line)), ...facts]
    .map((line) => line.trim().replace(/ ?([|+;!,>=]) ?/g, '$1'))
    .join('\n');
}
