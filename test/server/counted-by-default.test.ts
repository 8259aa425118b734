import { expect, test } from 'vitest';
import { createCountedByDefault } from '../../server/counted-by-default.ts';
import { AN_GIANG, TODAY } from '../support/builders.ts';

test('without a setting all ratings count until there are finished dossiers', async () => {
  let span: { first: typeof TODAY; last: typeof TODAY } | null = null;
  const dossiers = { span: async () => span };
  const counted = await createCountedByDefault(null, dossiers, AN_GIANG);
  const always = await createCountedByDefault(true, dossiers, AN_GIANG);
  const never = await createCountedByDefault(false, dossiers, AN_GIANG);
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
