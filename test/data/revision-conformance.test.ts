import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDay } from '../../core/calendar.ts';
import type { CounterId } from '../../core/organisation.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import {
  aRating,
  AN_GIANG,
  BIRTH,
  LISTS,
  MARRIAGE,
  NOW,
  RACH_GIA,
  TODAY,
} from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

describe.each(ENGINES)('later answers on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    ({ store, discard } = await open());
    await store.directory.record(LISTS);
  });
  afterAll(() => discard());

  test('moves a rating, its reasons and its counts to the highest revision', async () => {
    const day = (TODAY - 300) as LocalDay;
    const tap = aRating({ day, score: 2, procedure: null, reasons: ['attitude'] });
    const later = { ...tap, revision: 2, score: 4, procedure: MARRIAGE } as const;
    expect(await store.ratings.append([tap])).toEqual(['stored']);
    expect(
      await store.ratings.append([{ ...later, reasons: ['fast', 'friendly'], comment: 'tốt hơn' }]),
    ).toEqual(['stored']);
    // An earlier revision that arrives late adds what nobody spoke of since, and changes nothing else.
    const between = { ...tap, revision: 1, score: 1, reasons: [], criteria: { speed: 3 } } as const;
    expect(await store.ratings.append([between, between])).toEqual(['stored', 'duplicate']);
    expect(await store.ratings.append([{ ...later, score: 1 }])).toEqual(['conflict']);
    const query = { province: AN_GIANG, grain: 'day', from: day, to: day, by: 'period' } as const;
    expect(await store.ratings.tally({ ...query, dimension: 'procedure' })).toEqual([
      { period: day, member: MARRIAGE, backed: false, scores: [0, 0, 0, 1, 0] },
    ]);
    const answers = await store.engine.all(
      `SELECT question, answer, n4 FROM answer_tally WHERE dimension = 'unit' AND grain = 'day'
       AND period = $1 ORDER BY question, answer`,
      [day],
    );
    expect(answers).toEqual([
      { question: 'criterion:speed', answer: '3', n4: 1 },
      { question: 'reason', answer: 'fast', n4: 1 },
      { question: 'reason', answer: 'friendly', n4: 1 },
    ]);
    const reasons = { ...tap, revision: 3, score: 4, reasons: [] } as const;
    expect(await store.ratings.append([reasons])).toEqual(['stored']);
    expect((await verifyCounts(store.engine)).differences).toEqual([]);
    const left = await store.engine.all(
      `SELECT answer FROM answer_tally WHERE grain = 'day' AND period = $1 AND question = 'reason'`,
      [day],
    );
    expect(left).toEqual([]);
  });

  test('takes no revision that was made after three days', async () => {
    const tap = aRating({ day: (TODAY - 10) as LocalDay });
    await store.ratings.append([tap]);
    const late = { ...tap, revision: 1, day: (TODAY - 6) as LocalDay, score: 1 } as const;
    expect(await store.ratings.append([late])).toEqual(['late']);
    expect(await store.ratings.append([{ ...late, day: (TODAY - 7) as LocalDay }])).toEqual([
      'stored',
    ]);
  });

  test('lets a backed rating keep the place and procedure of its dossier', async () => {
    const day = (TODAY - 310) as LocalDay;
    const tap = aRating({ day, backed: true, procedure: BIRTH });
    await store.ratings.append([tap]);
    const elsewhere = { counter: `${RACH_GIA}-1` as CounterId, unit: RACH_GIA };
    const again = { ...tap, ...elsewhere, procedure: null };
    expect(await store.ratings.append([again])).toEqual(['duplicate']);
    expect(
      await store.ratings.append([{ ...again, revision: 1, procedure: MARRIAGE, score: 1 }]),
    ).toEqual(['stored']);
    const query = { province: AN_GIANG, grain: 'day', from: day, to: day, by: 'period' } as const;
    expect(await store.ratings.tally({ ...query, dimension: 'procedure' })).toEqual([
      { period: day, member: BIRTH, backed: true, scores: [1, 0, 0, 0, 0] },
    ]);
  });

  test('keeps a nomination apart from its rating, one fact a revision', async () => {
    const nomination = {
      kinds: ['papers'],
      component: null,
      text: 'sổ hộ khẩu',
      voice: 'v',
    } as const;
    const tap = aRating({ nomination });
    await store.ratings.append([tap, tap]);
    await store.ratings.append([
      { ...tap, revision: 1, nomination: { ...nomination, kinds: ['papers', 'time'], text: null } },
    ]);
    const rows = await store.engine.all(
      `SELECT revision, procedure_code, kinds FROM nomination WHERE voice = 'v' ORDER BY revision`,
    );
    expect(rows).toEqual([
      { revision: 0, procedure_code: BIRTH, kinds: 'papers' },
      { revision: 1, procedure_code: BIRTH, kinds: 'papers time' },
    ]);
    const joined = await store.engine.all(
      'SELECT 1 FROM nomination JOIN rating ON nomination_id = rating_id',
    );
    expect(joined).toEqual([]);
  });

  test('keeps every version of a setting, and lets one of two officials be first', async () => {
    const change = { name: 'window', author: 'lan', at: NOW, after: 0 };
    expect(await store.settings.find('window')).toBeNull();
    const written = await Promise.all([
      store.settings.record({ ...change, value: { days: 15 } }),
      store.settings.record({ ...change, value: { days: 20 } }),
    ]);
    expect(written.filter(Boolean)).toHaveLength(1);
    expect(await store.settings.record({ ...change, value: 'x', after: 1 })).toBe(true);
    expect(await store.settings.find('window')).toEqual({
      name: 'window',
      version: 2,
      value: 'x',
      author: 'lan',
      recordedAt: NOW,
    });
  });
});
