import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant, localMonth } from '../../core/calendar.ts';
import { channelId } from '../../core/channel.ts';
import type { CounterId } from '../../core/organisation.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import {
  aRating,
  AN_GIANG,
  BIRTH,
  LISTS,
  LONG_XUYEN,
  MARRIAGE,
  NOW,
  RACH_GIA,
  TODAY,
} from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const BROWSER = { method: 'password', device: 'Firefox, Windows', origin: '' } as const;

describe.each(ENGINES)('a store on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    ({ store, discard } = await open());
    await store.directory.record(LISTS);
  });
  afterAll(() => discard());

  const total = async () => {
    const rows = await store.ratings.tally({
      province: AN_GIANG,
      dimension: 'all',
      grain: 'month',
      from: 0,
      to: 99_999,
      by: 'member',
    });
    return rows.reduce((sum, row) => sum + row.scores.reduce((a, b) => a + b), 0);
  };

  test('answers stored, then duplicate, and conflict for another content', async () => {
    const rating = aRating();
    expect(await store.ratings.append([rating])).toEqual(['stored']);
    expect(await store.ratings.append([rating])).toEqual(['duplicate']);
    expect(await store.ratings.append([{ ...rating, score: 1 }])).toEqual(['conflict']);
    expect(await store.ratings.append([{ ...rating, day: (TODAY - 1) as never }])).toEqual([
      'duplicate',
    ]);
  });

  test('finds the same submission under another unit to be a conflict, not a second rating', async () => {
    const rating = aRating();
    const moved = { ...rating, unit: RACH_GIA, counter: `${RACH_GIA}-1` as CounterId };
    expect(await store.ratings.append([rating, moved])).toEqual(['stored', 'conflict']);
    expect(await store.ratings.append([moved])).toEqual(['conflict']);
  });

  test('stores a rating repeated inside one call once', async () => {
    const before = await total();
    const rating = aRating();
    expect(await store.ratings.append([rating, rating, aRating(), rating])).toEqual([
      'stored',
      'duplicate',
      'stored',
      'duplicate',
    ]);
    expect(await total()).toBe(before + 2);
  });

  test('keeps a comment that comes after the first tap, and never changes one', async () => {
    const tap = aRating();
    const comments = async () =>
      (await store.engine.all<{ text: string }>('SELECT text FROM comment')).map(
        ({ text }) => text,
      );
    await store.ratings.append([tap]);
    const later = { ...tap, comment: 'một ý kiến đến sau', reasons: ['fast'] as const };
    expect(await store.ratings.append([later])).toEqual(['duplicate']);
    expect(await store.ratings.append([{ ...tap, comment: 'một ý kiến khác' }])).toEqual([
      'duplicate',
    ]);
    expect(await store.ratings.append([{ ...tap, score: 1, comment: 'của người khác' }])).toEqual([
      'conflict',
    ]);
    expect(await comments()).toContain('một ý kiến đến sau');
    expect(await comments()).not.toContain('một ý kiến khác');
    expect(await comments()).not.toContain('của người khác');
  });

  test('stores a batch sent twenty times at once only once', async () => {
    const before = await total();
    const batch = Array.from({ length: 30 }, () => aRating());
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => store.ratings.append(batch)),
    );
    expect(answers.flat().filter((outcome) => outcome === 'stored')).toHaveLength(30);
    expect(answers.flat().filter((outcome) => outcome === 'duplicate')).toHaveLength(30 * 19);
    expect(await total()).toBe(before + 30);
  });

  test('refuses to change or delete a fact, whoever asks', async () => {
    const rating = aRating({ reasons: ['attitude'], comment: 'chờ lâu' });
    const nomination = { kinds: ['fee'], component: null, text: null, voice: null } as const;
    await store.ratings.append([rating, { ...rating, revision: 1, nomination }]);
    for (const sql of [
      'UPDATE rating SET score = 5',
      'DELETE FROM rating',
      'DELETE FROM answer',
      'UPDATE rating_revision SET score = 5',
      'DELETE FROM nomination',
      "UPDATE comment SET text = 'x'",
    ]) {
      await expect(store.engine.transaction((tx) => tx.run(sql))).rejects.toThrow(/never changed/);
    }
  });

  test('lets a comment be erased without touching a count', async () => {
    const before = await total();
    await store.engine.transaction((tx) => tx.run('DELETE FROM comment'));
    expect(await total()).toBe(before);
    expect((await verifyCounts(store.engine)).differences).toEqual([]);
  });

  test('counts apart by period, member, score and backing', async () => {
    const day = TODAY - 400;
    const channel = channelId('telegram');
    await store.ratings.append([
      aRating({ day: day as never, score: 5, channel, backed: true }),
      aRating({ day: day as never, score: 2, channel, procedure: MARRIAGE }),
      aRating({ day: day as never, score: 2, channel, procedure: null }),
    ]);
    const query = { province: AN_GIANG, grain: 'day', from: day, to: day, by: 'period' } as const;
    expect(await store.ratings.tally({ ...query, dimension: 'channel' })).toEqual([
      { period: day, member: 'telegram', backed: false, scores: [0, 2, 0, 0, 0] },
      { period: day, member: 'telegram', backed: true, scores: [0, 0, 0, 0, 1] },
    ]);
    const byProcedure = await store.ratings.tally({
      ...query,
      dimension: 'procedure',
      by: 'member',
    });
    expect(byProcedure.map(({ member, scores }) => [member, scores])).toEqual([
      ['', [0, 1, 0, 0, 0]],
      [MARRIAGE, [0, 1, 0, 0, 0]],
      [BIRTH, [0, 0, 0, 0, 1]],
    ]);
    const month = localMonth(day as never);
    expect(
      await store.ratings.tally({
        province: AN_GIANG,
        dimension: 'unit',
        grain: 'month',
        from: month,
        to: month,
        by: 'member',
      }),
    ).toEqual([
      { period: null, member: LONG_XUYEN, backed: false, scores: [0, 2, 0, 0, 0] },
      { period: null, member: LONG_XUYEN, backed: true, scores: [0, 0, 0, 0, 1] },
    ]);
    expect(
      await store.ratings.tally({
        province: AN_GIANG,
        dimension: 'channel',
        grain: 'month',
        from: month,
        to: month,
        by: 'member',
        lessDay: day as never,
      }),
    ).toEqual([]);
    expect(await store.ratings.span(AN_GIANG)).toEqual({ first: day, last: TODAY });
  });

  test('rebuilds every count from the facts and names what differs', async () => {
    expect((await verifyCounts(store.engine)).differences).toEqual([]);
    await store.engine.transaction((tx) =>
      tx.run(`UPDATE rating_count SET n = n + 1 WHERE procedure_code = $1 AND score = 2`, [
        MARRIAGE,
      ]),
    );
    const { differences } = await verifyCounts(store.engine);
    expect(differences.filter(({ table }) => table === 'rating_count')).toMatchObject([
      { kept: 2, facts: 1 },
    ]);
    await store.engine.transaction((tx) =>
      tx.run(`UPDATE rating_count SET n = n - 1 WHERE procedure_code = $1 AND score = 2`, [
        MARRIAGE,
      ]),
    );
    await store.engine.transaction((tx) =>
      tx.run(
        `UPDATE rating_tally SET n2 = n2 + 1 WHERE grain = 'month' AND dimension = 'channel' AND member = 'telegram' AND backed = 0`,
      ),
    );
    const months = await verifyCounts(store.engine);
    expect(months.differences).toHaveLength(1);
    await store.engine.transaction((tx) =>
      tx.run(
        `UPDATE rating_tally SET n2 = n2 - 1 WHERE grain = 'month' AND dimension = 'channel' AND member = 'telegram' AND backed = 0`,
      ),
    );
    expect((await verifyCounts(store.engine)).differences).toEqual([]);
  });

  test('undoes a transaction whose work fails, and goes on', async () => {
    const broken = store.engine.transaction(async (tx) => {
      await tx.run(`INSERT INTO mark (name, value) VALUES ('simulated', 'x')`);
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect(await store.marks.find('simulated')).toBeNull();
  });

  test('keeps a directory, renames and adds, and takes nothing away', async () => {
    await store.directory.record({ ...LISTS, units: [{ ...LISTS.units[0]!, name: 'Tên mới' }] });
    const directory = await store.directory.load();
    expect(directory.units.get(LONG_XUYEN)?.name).toBe('Tên mới');
    expect(directory.units.size).toBe(2);
    expect(directory.counters.get(`${RACH_GIA}-1` as CounterId)?.unit).toBe(RACH_GIA);
    expect(directory.procedures.get(BIRTH)?.sector).toBe('Hộ tịch');
  });

  test('makes the first account once, even when two ask at the same time', async () => {
    const official = (n: number) => ({
      id: `o${n}`,
      signInName: `name${n}`,
      displayName: 'A',
      passwordHash: 'h',
      role: 'counter-staff' as const,
      unit: LONG_XUYEN,
      counter: `${LONG_XUYEN}-1` as CounterId,
    });
    const made = await Promise.all([1, 2, 3].map((n) => store.officials.addFirst(official(n))));
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await store.officials.count()).toBe(1);
    expect(await store.officials.add(official(9))).toBe(true);
    expect(await store.officials.add({ ...official(10), signInName: 'name9' })).toBe(false);
  });

  test('opens, finds, touches and closes sessions', async () => {
    const official = (await store.officials.find('name9'))!;
    await store.sessions.open({ tokenHash: 't', official, openedAt: NOW, seenAt: NOW, ...BROWSER });
    await store.sessions.touch('t', instant(NOW + 1000));
    expect(await store.sessions.find('t')).toMatchObject({
      seenAt: NOW + 1000,
      official: { id: 'o9', role: 'counter-staff', counter: `${LONG_XUYEN}-1` },
    });
    await store.sessions.forgetOlder({ openedBefore: instant(0), seenBefore: instant(NOW + 500) });
    expect(await store.sessions.find('t')).not.toBeNull();
    await store.sessions.close('t');
    expect(await store.sessions.find('t')).toBeNull();
  });

  test('knows a token until it is revoked', async () => {
    const access = {
      id: 'd1',
      label: 'Ki-ốt 1',
      writer: { kind: 'device', id: 'd1', counter: `${LONG_XUYEN}-1` as CounterId },
      issuedAt: NOW,
      revokedAt: null,
      clockOffsetMs: 0,
    } as const;
    await store.access.issue(access, 'hash');
    await store.access.noteClockOffset('d1', 90_000.4);
    expect(await store.access.find('hash')).toEqual({ ...access, clockOffsetMs: 90_000 });
    expect(await store.access.revoke('d1', NOW)).toBe(true);
    expect(await store.access.revoke('d1', NOW)).toBe(false);
    expect(await store.access.find('hash')).toBeNull();
    expect((await store.access.list()).map(({ id }) => id)).toContain('d1');
  });
});
