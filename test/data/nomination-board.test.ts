import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localMonth } from '../../core/calendar.ts';
import type { Nomination, NominationKind } from '../../core/nomination.ts';
import type { Wish } from '../../core/nomination-board.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { aRating, AN_GIANG, BIRTH, LISTS, MARRIAGE, NOW, TODAY } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const BIRTH_PAPERS: Wish = { procedure: BIRTH, kind: 'papers' };
const BIRTH_TIME: Wish = { procedure: BIRTH, kind: 'time' };
const MARRIAGE_PAPERS: Wish = { procedure: MARRIAGE, kind: 'papers' };
const BY = { author: 'lan', at: NOW, reason: 'cùng một việc' };

function wishing(
  kinds: readonly NominationKind[],
  voice: string | null = null,
  text: string | null = null,
): Nomination {
  return { kinds, voice, text, component: null };
}

describe.each(ENGINES)('nominations on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    ({ store, discard } = await open());
    await store.directory.record(LISTS);
  });
  afterAll(() => discard());
  /** Takes back what the test before has said, as its citizens would. */
  let said: ReturnType<typeof aRating>[] = [];
  beforeEach(async () => {
    const back = said.map((rating) => ({ ...rating, revision: 90, nomination: wishing([]) }));
    if (back.length > 0) await store.ratings.append(back);
    said = [];
    for (const { number } of await store.nominations.merges(AN_GIANG)) {
      await store.nominations.unmerge(AN_GIANG, number, BY);
    }
  });

  const say = async (change: Parameters<typeof aRating>[0]) => {
    const rating = aRating(change);
    said.push(rating);
    expect(await store.ratings.append([rating])).toEqual(['stored']);
    return rating;
  };
  const counted = async () =>
    Object.fromEntries(
      (await store.nominations.families(AN_GIANG))
        .filter(({ voices }) => voices.backed + voices.open > 0)
        .map(({ head, voices }) => [
          `${head.procedure} ${head.kind}`,
          [voices.backed, voices.open],
        ]),
    );

  test('are taken back with their words by the voice that gave them, and by no other', async () => {
    await say({ nomination: wishing(['papers', 'time'], 'mai', 'bỏ bản sao') });
    await say({ nomination: wishing(['papers'], 'mai', 'bớt giấy'), backed: true });
    await say({ nomination: wishing(['papers'], 'tư', 'bớt giấy đi') });
    const forget = (event: string) =>
      store.conversations.applyOnce(
        { channel: 'telegram', chat: 'mai' },
        { id: event, lease: null },
        () => ({
          conversation: null,
          ratings: [],
          amendments: [],
          messages: [],
          wish: null,
          forgottenVoice: { province: AN_GIANG, voice: 'mai' },
          ifInvitationLost: null,
        }),
      );
    await forget('one');
    await forget('two');
    expect(await counted()).toEqual({ [`${BIRTH} papers`]: [0, 1] });
    expect(await store.nominations.standings(AN_GIANG, 'mai')).toEqual([]);
    const texts = await store.engine.all<{ text: string }>('SELECT text FROM nomination_text');
    expect(texts).toEqual([{ text: 'bớt giấy đi' }]);
    expect((await verifyCounts(store.engine)).differences).toEqual([]);
  });

  test('count one voice a citizen, procedure and kind, backed apart from open', async () => {
    await say({ nomination: wishing(['papers', 'time'], 'lan') });
    await say({ nomination: wishing(['papers'], 'lan') });
    await say({ nomination: wishing(['papers']), backed: true });
    await say({ nomination: wishing(['papers']), procedure: null });
    expect(await counted()).toEqual({ [`${BIRTH} papers`]: [1, 1], [`${BIRTH} time`]: [0, 1] });
    await say({ nomination: wishing(['time'], 'lan'), backed: true });
    expect((await counted())[`${BIRTH} time`]).toEqual([1, 0]);
    await expect(
      store.engine.transaction((transaction) =>
        transaction.run(
          `INSERT INTO nomination_voice SELECT * FROM nomination_voice WHERE voice = 'lan'`,
        ),
      ),
    ).rejects.toThrow(/unique/i);
  });

  test('are counted no more once they were taken back, and again when given anew', async () => {
    const first = await say({ nomination: wishing(['papers'], 'lan') });
    const second = await say({ nomination: wishing(['papers'], 'lan') });
    const back = { ...first, revision: 1, nomination: wishing([], 'lan') };
    expect(await store.ratings.append([back, back])).toEqual(['stored', 'duplicate']);
    expect(await counted()).toEqual({ [`${BIRTH} papers`]: [0, 1] });
    await store.ratings.append([{ ...second, revision: 1, nomination: wishing([], 'lan') }]);
    expect(await counted()).toEqual({});
    await store.ratings.append([
      { ...second, revision: 2, procedure: MARRIAGE, nomination: wishing(['fee'], 'lan') },
    ]);
    expect(await counted()).toEqual({ [`${MARRIAGE} fee`]: [0, 1] });
  });

  test('count as one when merged, and apart again when that is undone', async () => {
    await say({ nomination: wishing(['papers', 'time'], 'lan') });
    await say({ nomination: wishing(['time'], 'minh') });
    await say({ nomination: wishing(['papers']), procedure: MARRIAGE });
    const { nominations: board } = store;
    const merge = (from: Wish, into: Wish) => board.merge(AN_GIANG, { from, into }, BY);
    const before = await counted();
    expect(await merge(BIRTH_TIME, BIRTH_PAPERS)).toBe('merged');
    expect(await counted()).toEqual({
      [`${BIRTH} papers`]: [0, 2],
      [`${MARRIAGE} papers`]: [0, 1],
    });
    expect(await merge(BIRTH_TIME, MARRIAGE_PAPERS)).toBe('merged-already');
    expect(await merge(BIRTH_PAPERS, BIRTH_TIME)).toBe('circle');
    expect(await merge(BIRTH_PAPERS, BIRTH_PAPERS)).toBe('circle');
    expect(await merge(BIRTH_PAPERS, MARRIAGE_PAPERS)).toBe('merged');
    expect(await counted()).toEqual({ [`${MARRIAGE} papers`]: [0, 3] });
    await board.recordStatus(
      AN_GIANG,
      { wish: MARRIAGE_PAPERS, status: 'proposed', after: 0 },
      { ...BY, reason: '' },
    );
    const standings = await board.standings(AN_GIANG, 'minh');
    expect(standings.map(({ wish, status }) => [wish, status?.status])).toEqual([
      [BIRTH_TIME, 'proposed'],
    ]);
    const holding = (await board.merges(AN_GIANG)).filter(({ undone }) => undone === null);
    expect(holding.map(({ reason, author }) => [reason, author])).toEqual([
      ['cùng một việc', 'lan'],
      ['cùng một việc', 'lan'],
    ]);
    for (const { number } of holding) {
      expect(await board.unmerge(AN_GIANG, number, { ...BY, reason: 'khác việc' })).toBe(true);
      expect(await board.unmerge(AN_GIANG, number, BY)).toBe(false);
    }
    expect(await board.unmerge(AN_GIANG, 9999, BY)).toBe(false);
    expect(await counted()).toEqual(before);
    expect((await board.merges(AN_GIANG)).at(-1)?.undone?.reason).toBe('khác việc');
  });

  test('keep every status with its author, and let nobody overwrite one unseen', async () => {
    const wish: Wish = { procedure: MARRIAGE, kind: 'go-online' };
    const record = (status: 'under-review' | 'declined', after: number, reason: string) =>
      store.nominations.recordStatus(AN_GIANG, { wish, status, after }, { ...BY, reason });
    expect(await record('under-review', 0, '')).toBe(true);
    expect(await record('declined', 0, 'luật chưa cho phép')).toBe(false);
    for (const reason of ['', '  ', ' \n\t ']) {
      await expect(record('declined', 1, reason)).rejects.toThrow(/constraint/);
    }
    expect(await record('declined', 1, 'luật chưa cho phép')).toBe(true);
    const all = await store.nominations.statuses(AN_GIANG, wish);
    expect(all.map(({ version, status, reason }) => [version, status, reason])).toEqual([
      [1, 'under-review', ''],
      [2, 'declined', 'luật chưa cho phép'],
    ]);
    const families = await store.nominations.families(AN_GIANG, MARRIAGE);
    const family = families.find(({ head }) => head.kind === 'go-online');
    expect(family).toMatchObject({ head: wish, voices: { backed: 0, open: 0 } });
    expect(family?.status?.status).toBe('declined');
    for (const table of ['nomination_status', 'nomination_merge', 'nomination_unmerge']) {
      const change = (verb: string) =>
        store.engine.transaction((transaction) => transaction.run(verb));
      await expect(change(`UPDATE ${table} SET reason = 'x'`)).rejects.toThrow('keeps facts');
      await expect(change(`DELETE FROM ${table}`)).rejects.toThrow('keeps facts');
    }
  });

  test('keep their words when only what is ticked changes, and lose them when words change', async () => {
    const rating = await say({ nomination: wishing(['papers'], 'mai', 'bỏ bản sao') });
    const again = (revision: number, nomination: Nomination) =>
      store.ratings.append([{ ...rating, revision, nomination }]);
    await again(1, { ...wishing(['papers', 'time'], 'mai'), wordsStay: true });
    await again(1, { ...wishing(['papers', 'time'], 'mai'), wordsStay: true });
    const texts = async () =>
      (await store.nominations.texts(AN_GIANG, [BIRTH_PAPERS])).map(({ text }) => text);
    expect(await texts()).toEqual(['bỏ bản sao']);
    expect(await counted()).toEqual({ [`${BIRTH} papers`]: [0, 1], [`${BIRTH} time`]: [0, 1] });
    await again(2, wishing(['papers'], 'mai', null));
    expect(await texts()).toEqual([null]);
  });

  test('keep the paper that was named while they are about papers, and none longer', async () => {
    const rating = await say({ nomination: wishing(['papers'], 'hoa', 'bỏ bản sao') });
    const again = (revision: number, nomination: Nomination) =>
      store.ratings.append([{ ...rating, revision, nomination }]);
    const named = async () => {
      const rows = await store.engine.all<{ component: string | null; revision: number }>(
        "SELECT component, revision FROM nomination WHERE voice = 'hoa' ORDER BY revision DESC",
        [],
      );
      return rows[0]?.component;
    };
    const paper = { ...wishing(['papers'], 'hoa'), component: 'Bản sao', wordsStay: true } as const;
    await again(1, paper);
    await again(2, { ...wishing(['papers', 'time'], 'hoa'), wordsStay: true });
    expect(await named()).toBe('Bản sao');
    await again(3, { ...wishing(['time'], 'hoa'), wordsStay: true });
    expect(await named()).toBeNull();
  });

  test('give their texts without their voices, the newest of each', async () => {
    const first = await say({ nomination: wishing(['papers'], 'lan', 'bỏ giấy cũ') });
    await say({ nomination: wishing(['papers', 'fee'], 'lan', 'bỏ sổ') });
    await say({ nomination: wishing(['fee'], 'minh', 'bớt phí') });
    await say({ nomination: wishing(['papers']) });
    await store.ratings.append([
      { ...first, revision: 1, nomination: wishing(['papers'], 'lan', 'bỏ bản sao') },
    ]);
    const texts = await store.nominations.texts(AN_GIANG, [BIRTH_PAPERS]);
    expect(new Set(texts.map(({ text }) => text))).toEqual(new Set(['bỏ bản sao', 'bỏ sổ', null]));
    expect(new Set(texts.map(({ voice }) => voice)).size).toBe(2);
    expect(texts.every(({ month }) => month === localMonth(TODAY))).toBe(true);
  });

  test('fail the check of counts when a voice is lost or made up', async () => {
    await say({ nomination: wishing(['papers', 'time'], 'lan') });
    const damage = (sql: string) => store.engine.transaction((transaction) => transaction.run(sql));
    expect((await verifyCounts(store.engine)).differences).toEqual([]);
    await damage(`UPDATE nomination_voice SET voice = 'minh' WHERE kind = 'papers'`);
    const key = `${AN_GIANG} ${BIRTH} papers`;
    expect((await verifyCounts(store.engine)).differences).toEqual([
      { table: 'nomination_voice', key, kept: 1, facts: null },
      { table: 'nomination_voice', key, kept: null, facts: 1 },
    ]);
    await damage(`UPDATE nomination_voice SET voice = 'lan' WHERE kind = 'papers'`);
  });

  test('find ten thousand voices of one wish by index, never by a scan', async () => {
    if (store.engine.dialect === 'postgres') return;
    const plan = await store.engine.all<{ detail: string }>(
      `EXPLAIN QUERY PLAN SELECT kind, count(*) FROM nomination_voice
       WHERE province_code = '91' AND procedure_code = '1' GROUP BY kind`,
    );
    expect(plan.map(({ detail }) => detail).join()).toContain('SEARCH nomination_voice USING');
  });
});
