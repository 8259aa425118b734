import { describe, expect, test } from 'vitest';
import { COMMON_PROCEDURES } from '../../../core/search/common-procedures.ts';
import { actionsOf } from '../../../core/search/name-actions.ts';
import { toEverydayLanguage, toldFacts } from '../../../core/search/everyday-language.ts';
import { isClass, parseEverydayWords } from '../../../core/search/everyday-words.ts';
import { foldSyllables } from '../../../core/search/fold-vietnamese.ts';
import { toSpellingBook } from '../../../core/search/correct-spelling.ts';
import { readQuery } from '../../../core/search/read-query.ts';
import { EVERYDAY_WORD_LISTS } from '../../../core/search/words/everyday-word-lists.ts';
import { realCatalogue } from './catalogue.ts';

const LIST = `
# people
{kin}: ba, má, ông nội
{elder}: {kin}, cụ
sanh | ^đẻ = sinh
gplx = giấy phép lái xe
ở đâu =
{elder} mất ! giấy | qua đời > đăng ký khai tử
mất + {elder} + sổ > cấp lại
*1.5 mất giấy phép lái xe > cấp lại giấy phép lái xe ; cấp giấy phép lái xe @Sát hạch
{nobody} + mất > cấp lại
no line of any shape
`;

const language = toEverydayLanguage(parseEverydayWords([LIST]));
const noTypos = toSpellingBook(new Map([...language.syllables].map((text) => [text, 1])));
const read = (query: string) => readQuery(query, noTypos, language.rewriting);
const told = (query: string) =>
  toldFacts(read(query), language).map(({ fact }) => language.facts[fact]?.officials[0]?.words);

describe('parsing a list of everyday words', () => {
  const words = parseEverydayWords([LIST]);

  test('reads classes, also those that use another', () => {
    expect(words.classes.get('elder')).toEqual(['ba', 'má', 'ông nội', 'cụ']);
  });

  test('reads weights, several wordings and a sector', () => {
    const fact = words.facts.find(({ weight }) => weight === 1.5);
    expect(fact?.officials).toEqual([
      { words: 'cấp lại giấy phép lái xe', sector: null },
      { words: 'cấp giấy phép lái xe', sector: 'Sát hạch' },
    ]);
  });

  test('puts the members of a class in its place inside a phrase', () => {
    const fact = words.facts.find(({ officials }) => officials[0]?.words === 'đăng ký khai tử');
    expect(fact?.tellings.map(({ phrases }) => phrases)).toEqual([
      ['ba mất'],
      ['má mất'],
      ['ông nội mất'],
      ['cụ mất'],
      ['qua đời'],
    ]);
    expect(fact?.tellings[0]?.unwanted).toEqual(['giấy']);
  });

  test('reads lines that use a class in itself, one that nobody names, or far too many', () => {
    const many = Array.from({ length: 60 }, (_, at) => `a${at}`).join(', ');
    const { facts } = parseEverydayWords([
      '{a}: {a, x',
      '{a}} > one',
      'b {c} > two',
      `{m}: ${many}`,
      '{m} {m} {m} > three',
      'q {m} + r {m} + s {m} > four',
      'y > @',
    ]);
    const countOf = (official: string) =>
      facts.find(({ officials }) => officials[0]?.words === official)?.tellings.length ?? 0;
    expect(['one', 'two', 'three', 'four'].map(countOf)).toEqual([1, 0, 3000, 3000]);
  });

  test('passes over lines of no known shape, and empty lists', () => {
    expect(parseEverydayWords(['nonsense', '']).facts).toEqual([]);
    expect(parseEverydayWords(['> a', 'a >', '! x > y', '= b']).facts).toEqual([]);
  });
});

describe('reading a query', () => {
  const plain = (query: string) =>
    read(query)
      .syllables.map(({ text }) => text)
      .join(' ');

  test('rewrites words and abbreviations, and drops what says nothing', () => {
    expect(plain('mất GPLX ở đâu')).toBe('mat giay phep lai xe');
    expect(plain('cụ sanh')).toBe('cu sinh');
  });

  test('rewrites a word that asks for its marks only when they were typed', () => {
    expect(plain('đẻ')).toBe('sinh');
    expect(plain('de')).toBe('de');
  });

  test('reads forty syllables and no more', () => {
    expect(read('ba '.repeat(100)).syllables).toHaveLength(40);
  });

  test('knows a marked text from one without marks', () => {
    expect(read('ba mất').marked).toBe(true);
    expect(read('ba mat').marked).toBe(false);
  });
});

describe('facts that a query tells', () => {
  test.for([
    ['ba mất', ['đăng ký khai tử']],
    ['ong noi mat', ['đăng ký khai tử']],
    ['ba mặt', []],
    ['ba mất giấy', []],
    ['qua đời', ['đăng ký khai tử']],
    ['sổ của má, mất', ['cấp lại']],
    ['mất gplx', ['cấp lại giấy phép lái xe']],
    ['xe', []],
    ['ai đó mất', []],
    ['', []],
  ] as const)('of %j are %j', ([query, facts]) => {
    expect(told(query)).toEqual(facts);
  });
});

describe("the project's own words", () => {
  const words = parseEverydayWords(EVERYDAY_WORD_LISTS);
  const catalogue = realCatalogue();

  test('use only classes that they name', () => {
    const used = words.facts.flatMap(({ tellings }) =>
      tellings.flatMap(({ phrases, unwanted }) => [...phrases, ...unwanted]),
    );
    const unknown = used.filter(
      (phrase) =>
        phrase.includes('{') && !(isClass(phrase) && words.classes.has(phrase.slice(1, -1))),
    );
    expect(unknown).toEqual([]);
  });

  test('name sectors of the catalogue', () => {
    const sectors = new Set(catalogue.map(({ sector }) => sector));
    const named = words.facts.flatMap(({ officials }) => officials.map(({ sector }) => sector));
    expect(named.filter((sector) => sector !== null && !sectors.has(sector))).toEqual([]);
  });

  test('lead to words that stand in official names', () => {
    const known = new Set(
      catalogue.flatMap(({ name }) => foldSyllables(name).map(({ text }) => text)),
    );
    const strange = words.facts
      .flatMap(({ officials }) => officials)
      .filter(({ words: official }) => actionsOf(official) === null)
      .filter(({ words: official }) => {
        const syllables = foldSyllables(official);
        return syllables.filter(({ text }) => known.has(text)).length * 2 <= syllables.length;
      });
    expect(strange).toEqual([]);
  });

  test('count as common only procedures of the catalogue', () => {
    const codes = new Set(catalogue.map(({ code }) => code));
    expect([...COMMON_PROCEDURES.keys()].filter((code) => !codes.has(code))).toEqual([]);
  });
});
