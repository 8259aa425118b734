import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../core/search/build-index.ts';
import { packTexts } from '../../../core/search/pack-text.ts';
import { projectSources } from '../../../core/search/project-words.ts';
import { searchProcedures } from '../../../core/search/search-procedures.ts';
import { loadIndex, serialiseIndex } from '../../../core/search/serialise-index.ts';
import { realCatalogue } from './catalogue.ts';
import { LABELLED_QUERIES } from './queries/labelled-queries.ts';

const index = buildIndex(projectSources(realCatalogue(), ['giấy bà mụ > đăng ký khai sinh']));
const text = serialiseIndex(index);

describe('a serialised index', () => {
  test('packs into 120 kB', () => {
    expect(gzipSync(text).length).toBeLessThanOrEqual(120_000);
  });

  test('answers as the one that it was made from', () => {
    const loaded = loadIndex(text);
    for (const { query } of [...LABELLED_QUERIES.dev, { query: 'giấy bà mụ' }]) {
      const answer = loaded && searchProcedures(loaded, query);
      expect(answer).toEqual(searchProcedures(index, query));
    }
  });

  test('is the same whatever the order of the catalogue', () => {
    const turned = buildIndex({ ...index.sources, procedures: index.procedures.toReversed() });
    expect(serialiseIndex(turned)).toBe(text);
  });

  test('may be empty', () => {
    const empty = buildIndex({ procedures: [], words: [], commonness: new Map() });
    expect(loadIndex(serialiseIndex(empty))?.procedures).toEqual([]);
  });

  const fields = JSON.parse(text) as Readonly<Record<string, unknown>>;
  test.for([
    ['', 'empty text'],
    ['{', 'broken JSON'],
    ['null', 'null'],
    ['[]', 'a list'],
    [JSON.stringify({ ...fields, format: 'other' }), 'another format'],
    [JSON.stringify({ ...fields, packed: packTexts(['one', '']) }), 'too few names'],
    [JSON.stringify({ ...fields, packed: { words: 'a', texts: ['#$', '#'] } }), 'a word too far'],
    [JSON.stringify({ ...fields, packed: { words: 'a', texts: ['#'] } }), 'no everyday words'],
    [JSON.stringify({ ...fields, packed: null }), 'nothing packed'],
    [JSON.stringify({ ...fields, levels: '9' }), 'an unknown level'],
    [JSON.stringify({ ...fields, sizes: [] }), 'too few sizes'],
    [JSON.stringify({ ...fields, sizes: [-1] }), 'a size below zero'],
    [JSON.stringify({ ...fields, sizes: [1e12] }), 'a size that would fill the memory'],
    [JSON.stringify({ ...fields, packed: { words: 'a', texts: [1, 2] } }), 'texts that are none'],
    [JSON.stringify({ ...fields, commonness: [['1.001193', 'x']] }), 'a count that is none'],
  ])('is refused when it is not one: %#', ([broken]) => {
    expect(loadIndex(broken ?? '')).toBeNull();
  });
});
