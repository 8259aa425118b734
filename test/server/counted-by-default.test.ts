import { expect, test } from 'vitest';
import { countingSetting } from '../../analytics/counting.ts';
import { createCountedByDefault } from '../../server/counted-by-default.ts';
import { AN_GIANG, NOW, TODAY } from '../support/builders.ts';

test('without a setting all ratings count until there are finished dossiers', async () => {
  let span: { first: typeof TODAY; last: typeof TODAY } | null = null;
  const sources = { dossiers: { span: async () => span }, settings: { find: async () => null } };
  const counted = await createCountedByDefault(null, sources, AN_GIANG);
  const always = await createCountedByDefault(true, sources, AN_GIANG);
  const never = await createCountedByDefault(false, sources, AN_GIANG);
  expect([counted, always, never].map(({ current }) => current())).toEqual([
    'all',
    'all',
    'backed',
  ]);
  span = { first: TODAY, last: TODAY };
  for (const { refresh } of [counted, always, never]) await refresh();
  expect([counted, always, never].map(({ current }) => current())).toEqual([
    'backed',
    'all',
    'backed',
  ]);
});

test.for([
  { chosen: 'all', environment: false, feed: true, counted: 'all' },
  { chosen: 'backed', environment: true, feed: false, counted: 'backed' },
  { chosen: 'by-feed', environment: true, feed: true, counted: 'backed' },
  { chosen: 'by-feed', environment: false, feed: false, counted: 'all' },
  { chosen: 'nonsense', environment: false, feed: false, counted: 'backed' },
])('what officials chose comes before the environment: %j', async (given) => {
  const { chosen, environment, feed, counted } = given;
  const value = { counted: chosen, noPetitions: 'shared' };
  const settings = {
    find: async (name: string) =>
      name === countingSetting(AN_GIANG)
        ? { name, version: 1, value, author: 'lan', recordedAt: NOW }
        : null,
  };
  const dossiers = { span: async () => (feed ? { first: TODAY, last: TODAY } : null) };
  const { current } = await createCountedByDefault(environment, { dossiers, settings }, AN_GIANG);
  expect(current()).toBe(counted);
});
