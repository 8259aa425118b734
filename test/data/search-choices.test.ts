import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDay } from '../../core/calendar.ts';
import { forgetRareChoices } from '../../data/search-choices.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { AN_GIANG, BIRTH, MARRIAGE, TODAY } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

describe.each(ENGINES)('choices after searches on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    ({ store, discard } = await open());
  });
  afterAll(() => discard());

  const choose = async (words: string, days: readonly number[], procedure = BIRTH) => {
    for (const day of days) {
      const at = (TODAY + day) as LocalDay;
      await store.searchChoices.record({ province: AN_GIANG, words, procedure, day: at });
    }
  };
  const proposals = () => store.searchChoices.proposals(AN_GIANG);
  const everything = async () =>
    JSON.stringify(await store.engine.all('SELECT * FROM search_choice', []));

  test('are read by nobody before enough have chosen alike, on enough days', async () => {
    await choose('giay ba mu', [0, 0, 0, 1, 1, 1]);
    await choose('giay ba mu', [0, 1, 2], MARRIAGE);
    expect(await proposals()).toEqual([]);
    expect(await everything()).not.toContain('giay ba mu');
    await choose('giay ba mu', [2]);
    expect(await proposals()).toEqual([
      { words: 'giay ba mu', procedure: BIRTH, choices: 7, days: 3 },
    ]);
  });

  test('are proposed no more once settled, and leave no words behind', async () => {
    await store.searchChoices.settle({
      province: AN_GIANG,
      words: 'giay ba mu',
      procedure: BIRTH,
    });
    await choose('giay ba mu', [3, 4, 5]);
    expect(await proposals()).toEqual([]);
    expect(await everything()).not.toContain('giay ba mu');
  });

  test('are forgotten when few repeat them', async () => {
    await choose('xin giay chi do', [6]);
    const rows = async () => (await store.engine.all('SELECT 1 FROM search_choice', [])).length;
    const before = await rows();
    await forgetRareChoices(store.engine, (TODAY + 100) as LocalDay);
    expect(await rows()).toBe(before);
    await forgetRareChoices(store.engine, (TODAY + 1000) as LocalDay);
    // Only what an official has settled stays, as a hash: it shall not be proposed again.
    expect(await rows()).toBe(1);
  });
});
