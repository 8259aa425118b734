import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant, localMonth } from '../../core/calendar.ts';
import type { DossierDimension, DossierEntry } from '../../core/dossier-log.ts';
import { placeDossier } from '../../core/intake/accept-dossier.ts';
import type { DossierSubmission } from '../../core/intake/dossier-submission.ts';
import type { CounterId } from '../../core/organisation.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { openStore } from '../../data/open-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import {
  aDirectory,
  AN_GIANG,
  BIRTH,
  LISTS,
  LONG_XUYEN,
  MARRIAGE,
  NOW,
  RACH_GIA,
  TODAY,
} from '../support/builders.ts';
import {
  aDossierCode,
  aDossierEntry,
  aDossierSubmission,
  aFinishedDossier,
} from '../support/dossier-builders.ts';
import { ENGINES, TEST_SECRET } from '../support/stores.ts';

describe.each(ENGINES)('the log of dossiers on $name', ({ name, open }) => {
  let store: OpenedStore;
  let url: string;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    ({ store, url, discard } = await open());
    await store.directory.record(LISTS);
  });
  afterAll(() => discard());

  const record = async (...entries: readonly DossierEntry[]) =>
    (await store.dossiers.record(entries)).map(({ status }) => status);
  const month = localMonth(TODAY);
  const tally = (dimension: DossierDimension) =>
    store.dossiers.tally({
      province: AN_GIANG,
      dimension,
      grain: 'month',
      from: month,
      to: month,
      by: 'member',
    });
  const total = async () => {
    const [row] = await tally('all');
    const { 'on-time': onTime = 0, late = 0, undated = 0 } = row?.finished ?? {};
    return onTime + late + undated;
  };
  const unplaced = (missing: 'procedure' | 'unit' | 'counter', change: Record<string, unknown>) => {
    const submission = aDossierSubmission(change) as unknown as DossierSubmission;
    const code = { procedure: 'procedureCode', unit: 'unitCode', counter: 'counterId' } as const;
    return {
      kind: 'unplaced',
      missing: { kind: missing, code: submission[code[missing]]! },
      submission,
    } as const;
  };

  test('counts a dossier once, however often and under whatever event it comes', async () => {
    const before = await total();
    const code = aDossierCode();
    const entry = aDossierEntry({ code });
    expect(await record(entry, entry)).toEqual(['stored', 'duplicate']);
    expect(await record(entry)).toEqual(['duplicate']);
    expect(await record(aDossierEntry({ code, event: 'completed' }))).toEqual(['duplicate']);
    // The same code of another system is another dossier.
    expect(await record(aDossierEntry({ code, source: 'dat-dai' }))).toEqual(['stored']);
    expect(await total()).toBe(before + 2);
  });

  test('counts apart by unit, counter, procedure, filing, timeliness and day', async () => {
    await record(
      aDossierEntry({
        content: {
          kind: 'finished',
          dossier: aFinishedDossier({
            unit: RACH_GIA,
            counter: `${RACH_GIA}-1` as CounterId,
            procedure: MARRIAGE,
            filing: 'post',
            dueAt: instant(NOW - 7_200_000),
          }),
        },
      }),
    );
    const late = { 'on-time': 0, late: 1, undated: 0 };
    const of = async (dimension: DossierDimension, member: string) =>
      (await tally(dimension)).find((row) => row.member === member)?.finished;
    expect(await of('unit', RACH_GIA)).toEqual(late);
    expect(await of('counter', `${RACH_GIA}-1`)).toEqual(late);
    expect(await of('procedure', MARRIAGE)).toEqual(late);
    expect(await of('filing', 'post')).toEqual(late);
    const filed = { province: AN_GIANG, unit: RACH_GIA, from: TODAY, to: TODAY } as const;
    expect(await store.dossiers.byFiling(filed)).toEqual([
      { procedure: MARRIAGE, filing: 'post', n: 1 },
    ]);
    const days = await store.dossiers.tally({
      province: AN_GIANG,
      dimension: 'unit',
      grain: 'day',
      from: TODAY,
      to: TODAY,
      by: 'period',
    });
    expect(days).toContainEqual({ period: TODAY, member: RACH_GIA, finished: late });
    const lessToday = await store.dossiers.tally({
      province: AN_GIANG,
      dimension: 'unit',
      grain: 'month',
      from: month,
      to: month,
      by: 'member',
      lessDay: TODAY,
    });
    expect(lessToday).toEqual([]);
  });

  test('moves the counts when a dossier is corrected, and takes them back when withdrawn', async () => {
    const code = aDossierCode();
    const before = await tally('procedure');
    const moved = { kind: 'finished', dossier: aFinishedDossier({ procedure: MARRIAGE }) } as const;
    const corrected = aDossierEntry({ code, revision: 1, content: moved });
    expect(await record(aDossierEntry({ code }), corrected)).toEqual(['stored', 'corrected']);
    const n = (rows: Awaited<ReturnType<typeof tally>>, member: string) =>
      rows.find((row) => row.member === member)?.finished['on-time'] ?? 0;
    const after = await tally('procedure');
    expect(n(after, MARRIAGE)).toBe(n(before, MARRIAGE) + 1);
    expect(n(after, BIRTH)).toBe(n(before, BIRTH));
    const withdrawal = { code, revision: 'next', content: { kind: 'withdrawn' } } as const;
    expect(await record(aDossierEntry(withdrawal))).toEqual(['withdrawn']);
    expect(await record(aDossierEntry({ code }), corrected)).toEqual(['duplicate', 'duplicate']);
    expect(await tally('procedure')).toEqual(before);
  });

  test('takes a correction and a withdrawal that come before the original', async () => {
    const [first, second] = [aDossierCode(), aDossierCode()];
    const before = await total();
    expect(await record(aDossierEntry({ code: first, revision: 2 }))).toEqual(['stored']);
    expect(await record(aDossierEntry({ code: first }))).toEqual(['duplicate']);
    const withdrawal = { revision: 'next', content: { kind: 'withdrawn' } } as const;
    expect(await record(aDossierEntry({ code: second, ...withdrawal }))).toEqual(['withdrawn']);
    expect(await record(aDossierEntry({ code: second }))).toEqual(['duplicate']);
    expect(await total()).toBe(before + 1);
  });

  test('keeps what cannot be placed, and records it once its code is known', async () => {
    const code = aDossierCode();
    const before = await total();
    const content = unplaced('procedure', { procedureCode: '7.777777' });
    const entry = aDossierEntry({ code, content });
    expect(await record(entry, entry)).toEqual(['parked', 'parked']);
    expect(await store.dossiers.parked(AN_GIANG)).toContainEqual({
      kind: 'procedure',
      code: '7.777777',
      dossiers: 1,
      since: TODAY,
    });
    const place = (meanings: ReadonlyMap<string, string>) =>
      store.dossiers.resolveParked(AN_GIANG, (submission, scope) =>
        placeDossier(submission, scope, { directory: aDirectory(), meanings }),
      );
    expect(await place(new Map())).toBe(0);
    await store.dossiers.recordMeaning(AN_GIANG, {
      kind: 'procedure',
      sourceCode: '7.777777',
      meantCode: BIRTH,
      author: 'official:test',
      at: NOW,
    });
    const meanings = await store.dossiers.codeMeanings(AN_GIANG);
    const both = await Promise.all([place(meanings), place(meanings)]);
    expect(both[0] + both[1]).toBe(1);
    expect(await total()).toBe(before + 1);
    expect(await store.dossiers.parked(AN_GIANG)).toEqual([]);
    expect(await record(entry)).toEqual(['duplicate']);
  });

  test('waits for the next unknown code when the first becomes known', async () => {
    const content = unplaced('unit', { unitCode: '00001', procedureCode: '8.888888' });
    await record(aDossierEntry({ content }));
    const meanings = new Map([['unit 00001', RACH_GIA as string]]);
    await store.dossiers.resolveParked(AN_GIANG, (submission, scope) =>
      placeDossier(submission, scope, { directory: aDirectory(), meanings }),
    );
    expect(await store.dossiers.parked(AN_GIANG)).toMatchObject([
      { kind: 'procedure', code: '8.888888', dossiers: 1 },
    ]);
  });

  test('takes a parked dossier back, and lets a correction of it replace it', async () => {
    const [first, second] = [aDossierCode(), aDossierCode()];
    const content = unplaced('procedure', { procedureCode: '6.666666' });
    await record(aDossierEntry({ code: first, content }), aDossierEntry({ code: second, content }));
    const before = await total();
    const withdrawal = { revision: 'next', content: { kind: 'withdrawn' } } as const;
    expect(await record(aDossierEntry({ code: first, ...withdrawal }))).toEqual(['withdrawn']);
    expect(await record(aDossierEntry({ code: second, revision: 1 }))).toEqual(['stored']);
    expect(await total()).toBe(before + 1);
    const waiting = await store.dossiers.parked(AN_GIANG);
    expect(waiting.filter(({ code }) => code === '6.666666')).toEqual([]);
  });

  test('holds neither the dossier code nor the phone number anywhere', async () => {
    const code = aDossierCode();
    const contact = { kind: 'phone', address: '+84912345678' } as const;
    const content = unplaced('procedure', { dossierCode: code, procedureCode: '5.555555' });
    await record(
      aDossierEntry({ code, contact }),
      aDossierEntry({ code: `${code}9`, contact, content }),
    );
    for (const table of ['finished_dossier', 'parked_dossier', 'invitation', 'outbox']) {
      const text = JSON.stringify(await store.engine.all(`SELECT * FROM ${table}`));
      expect(text).not.toContain(code);
      expect(text).not.toContain('912345678');
    }
    const sql = 'SELECT channel, kind FROM outbox';
    expect(await store.engine.all(sql)).toEqual([{ channel: 'zalo', kind: 'invitation' }]);
    const withdrawal = { revision: 'next', content: { kind: 'withdrawn' } } as const;
    await record(aDossierEntry({ code, ...withdrawal }));
    expect(await store.engine.all(sql)).toEqual([]);
  });

  test('never changes a fact', async () => {
    await record(aDossierEntry());
    for (const sql of ['UPDATE finished_dossier SET day = 0', 'DELETE FROM finished_dossier']) {
      await expect(store.engine.transaction((tx) => tx.run(sql))).rejects.toThrow(/never changed/);
    }
  });

  test('remembers which files were taken', async () => {
    expect(await store.dossiers.wasFileTaken(AN_GIANG, 'hash')).toBe(false);
    const file = { contentHash: 'hash', lines: 3, at: NOW };
    await store.dossiers.recordFile(AN_GIANG, file);
    await store.dossiers.recordFile(AN_GIANG, file);
    expect(await store.dossiers.wasFileTaken(AN_GIANG, 'hash')).toBe(true);
  });

  test('counts each dossier once when several write the same at once', async () => {
    // SQLite has one writing process; on PostgreSQL these are several, each with its own store.
    const others =
      name === 'SQLite'
        ? [store, store]
        : await Promise.all(
            [1, 2, 3].map(() => openStore({ url, secret: TEST_SECRET, now: () => NOW })),
          );
    const before = await total();
    const codes = Array.from({ length: 40 }, aDossierCode);
    const batches = [store, ...others].map((writer, i) =>
      writer.dossiers.record(
        // In another order each, and half of them for another unit.
        codes
          .map((code, j) =>
            aDossierEntry({
              code,
              event: (i + j) % 2 === 0 ? 'returned' : 'completed',
              content: {
                kind: 'finished',
                dossier: aFinishedDossier(
                  i % 2 === 0 ? {} : { unit: RACH_GIA, counter: `${RACH_GIA}-1` as CounterId },
                ),
              },
            }),
          )
          .toSorted((a, b) => (i % 2 === 0 ? 1 : -1) * a.code.localeCompare(b.code)),
      ),
    );
    const outcomes = (await Promise.all(batches)).flat();
    expect(outcomes.filter(({ status }) => status === 'stored')).toHaveLength(codes.length);
    expect(await total()).toBe(before + codes.length);
    if (name !== 'SQLite') await Promise.all(others.map((other) => other.close()));
  });

  test('has counts that equal the facts after all of this', async () => {
    const { differences, dossierFacts } = await verifyCounts(store.engine);
    expect(differences).toEqual([]);
    expect(dossierFacts).toBeGreaterThan(40);
  });

  test('tells when a count is not what the facts say', async () => {
    await store.engine.transaction(async (tx) => {
      await tx.run(`UPDATE dossier_count SET n = n + 1 WHERE unit_code = '${LONG_XUYEN}'`);
    });
    const { differences } = await verifyCounts(store.engine);
    expect(differences.map(({ table }) => table)).toContain('dossier_count');
    expect(differences.map(({ table }) => table)).toContain('dossier_tally');
  });
});
