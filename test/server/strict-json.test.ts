import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFlaws } from '../../server/strict-json.ts';

test.for([
  { text: '{"a":1,"a":2}', items: [[0, 'field-repeated']] },
  { text: '{"a":1,"\\u0061":2}', items: [[0, 'field-repeated']] },
  {
    text: '[{},{"a":"\\\\","a":1},{"__proto__":1}]',
    items: [
      [1, 'field-repeated'],
      [2, 'field-unknown'],
    ],
  },
  { text: '[{"a":{"b":1},"c":{"b":1}}]', items: [] },
  { text: '[{"a":"x\\"a\\":1,\\"a\\":2"}]', items: [] },
  { text: '{"ratings":[{"a":1},{"b":1,"b":1}]}', items: [[1, 'field-repeated']] },
  { text: '{"ratings":[],"sentAt":1,"sentAt":2}', items: [], body: 'field-repeated' },
  { text: '{"sentAt":1,"sentAt":2,"ratings":[]}', items: [], body: 'field-repeated' },
  { text: '[[[[[[[[]]]]]]],{}]', items: [[0, 'item-too-deep']] },
  { text: '"{\\"a\\":1}"', items: [] },
])('finds in $text what JSON.parse lets pass', ({ text, items, body = null }) => {
  const flaws = findJsonFlaws(text, 'ratings');
  expect([...flaws.items]).toEqual(items);
  expect(flaws.body).toBe(body);
});

test('finds nothing in whatever JSON.stringify writes, unless it is deep', () => {
  const values = fc
    .jsonValue({ maxDepth: 3 })
    .filter((value) => !JSON.stringify(value).includes('__proto__'));
  fc.assert(
    fc.property(values, fc.boolean(), (value, spaced) => {
      const flaws = findJsonFlaws(JSON.stringify(value, null, spaced ? 2 : undefined), 'ratings');
      expect(flaws.body).toBeNull();
      expect(flaws.items.size).toBe(0);
    }),
  );
});
