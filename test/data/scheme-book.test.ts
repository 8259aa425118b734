import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SchemeEntryKey } from '../../core/scheme-entry.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { AN_GIANG, LONG_XUYEN, NOW, TODAY } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const KEY: SchemeEntryKey = {
  unit: LONG_XUYEN,
  period: '2026-Q3',
  item: 'tt01-8',
  stage: 'own',
};
const entry = (counts: Readonly<Record<string, number>> | null, change = {}) => ({
  ...KEY,
  counts,
  source: 'Báo cáo 45/BC-UBND',
  countedOn: TODAY,
  author: 'lan',
  recordedAt: NOW,
  after: 0,
  ...change,
});

describe.each(ENGINES)('entries of official schemes on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await open());
  });
  afterAll(() => discard());

  test('keep every version, show the newest, and let only one of two writers win', async () => {
    const { schemes } = store;
    const record = (counts: Readonly<Record<string, number>> | null, change = {}) =>
      schemes.record(AN_GIANG, entry(counts, change));
    const both = await Promise.all([record({ petitions: 1 }), record({ petitions: 2 })]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await record({ petitions: 3 }, { after: 1 })).toBe(true);
    expect(await record({ petitions: 4 }, { stage: 'checked', author: 'minh' })).toBe(true);
    expect(await record({ hundredths: 5 }, { unit: null, item: 'qd766-online' })).toBe(true);
    expect(await record({ petitions: 9 }, { period: '2026-Q2' })).toBe(true);
    const newest = await schemes.list(AN_GIANG, '2026-Q3');
    expect(
      newest.map(({ unit, item, stage, version, counts, author }) => [
        unit,
        item,
        stage,
        version,
        counts,
        author,
      ]),
    ).toEqual([
      [null, 'qd766-online', 'own', 1, { hundredths: 5 }, 'lan'],
      [LONG_XUYEN, 'tt01-8', 'checked', 1, { petitions: 4 }, 'minh'],
      [LONG_XUYEN, 'tt01-8', 'own', 2, { petitions: 3 }, 'lan'],
    ]);
    expect(await record(null, { after: 2 })).toBe(true);
    const history = await schemes.history(AN_GIANG, KEY);
    expect(history.map(({ version, counts }) => [version, counts?.['petitions'] ?? null])).toEqual([
      [1, history[0]!.counts!['petitions']],
      [2, 3],
      [3, null],
    ]);
    expect(history[2]).toMatchObject({ source: 'Báo cáo 45/BC-UBND', countedOn: TODAY });
  });
});
