import { expect, test } from 'vitest';
import { paperCountOf, papersOfOne } from '../../../core/catalogue/papers-of-one.ts';

const paper = (name: string, group = '') => ({ name, quantity: '01 bản chính', group });

test.for([
  ['none are named', [], []],
  ['every case asks for them', [paper('a'), paper('b')], ['a', 'b']],
  ['there is one case', [paper('a'), paper('b', 'x')], ['a', 'b']],
  [
    'there are two, the smaller is taken',
    [paper('b', 'x'), paper('c', 'x'), paper('d', 'y')],
    ['d'],
  ],
  [
    'there are three, the middle one is taken',
    [
      paper('a'),
      ...['b', 'c', 'd'].map((name) => paper(name, 'x')),
      paper('e', 'y'),
      ...['f', 'g'].map((name) => paper(name, 'z')),
    ],
    ['a', 'f', 'g'],
  ],
] as const)('one applicant’s papers where %s', ([, components, names]) => {
  expect(papersOfOne(components).map(({ name }) => name)).toEqual(names);
});

test('their number is that of the list where it names none, and unknown where it says nothing', () => {
  const components = [paper('a'), paper('b', 'x'), paper('c', 'y')];
  expect(paperCountOf({ components, componentCount: 9 })).toBe(2);
  expect(paperCountOf({ components: [], componentCount: 9 })).toBe(9);
  expect(paperCountOf({ components: [], componentCount: null })).toBeNull();
});
