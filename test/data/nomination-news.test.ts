import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import { channelId } from '../../core/channel.ts';
import type { NominationStatus, Wish } from '../../core/nomination-board.ts';
import type { NominationKind } from '../../core/nomination.ts';
import type { ChatTurnFacts } from '../../core/conversation/conversation-memory.ts';
import type { SubmissionId } from '../../core/rating.ts';
import type { LeasedMessage } from '../../core/sending/outbound-message.ts';
import { openKeyRing } from '../../data/key-ring.ts';
import { spreadNews } from '../../data/nomination-news.ts';
import { createSealer } from '../../data/seal.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import {
  AN_GIANG,
  anAmendment,
  aRating,
  BIRTH,
  LISTS,
  MARRIAGE,
  NOW,
} from '../support/builders.ts';
import { ENGINES, TEST_SECRET } from '../support/stores.ts';

const TELEGRAM = channelId('telegram');
const PAPERS: Wish = { procedure: BIRTH, kind: 'papers' };
const STEPS: Wish = { procedure: BIRTH, kind: 'steps' };
const MARRY: Wish = { procedure: MARRIAGE, kind: 'papers' };
const NAMES = new Map([
  [BIRTH + 'papers', 'papers'],
  [BIRTH + 'steps', 'steps'],
  [MARRIAGE + 'papers', 'marry'],
]);
const BY = { author: 'official', at: NOW, reason: 'Nghị định 118/2025/NĐ-CP' };

describe.each(ENGINES)('what became of a wish, on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    ({ store, discard } = await open());
    await store.directory.record(LISTS);
  });
  afterAll(() => discard());
  beforeEach(() => forgetEverything());

  /** Nominations are never deleted: each round has voices of its own. */
  let round = 0;
  const voiceOf = (chat: string) => `voice ${round} ${chat}`;
  async function forgetEverything() {
    round += 1;
    await store.engine.transaction(async (tx) => {
      const tables = ['outbox', 'nomination_follower', 'nomination_news', 'closed_chat'];
      for (const table of tables) await tx.run(`DELETE FROM ${table}`);
    });
    for (const { number, undone } of await store.nominations.merges(AN_GIANG)) {
      if (undone === null) await store.nominations.unmerge(AN_GIANG, number, BY);
    }
  }

  /** One turn of the chat, in which nothing happens but what is given. */
  const turn = (chat: string, change: Partial<ChatTurnFacts>) =>
    store.conversations.applyOnce(
      { channel: 'telegram', chat },
      { id: randomUUID(), lease: null },
      () => ({
        conversation: null,
        ratings: [],
        amendments: [],
        messages: [],
        wish: null,
        forgottenVoice: null,
        ifInvitationLost: null,
        supporter: { province: AN_GIANG, voice: voiceOf(chat), address: chat, language: 'vi' },
        ...change,
      }),
    );
  const nominationOf = (chat: string, ...kinds: readonly NominationKind[]) => ({
    kinds,
    component: null,
    text: null,
    voice: voiceOf(chat),
  });
  /** Whoever writes in the chat wishes this; answers the receipt. */
  async function wish(chat: string, { procedure, kind }: Wish): Promise<SubmissionId> {
    const nomination = nominationOf(chat, kind);
    const rating = aRating({ procedure, nomination, channel: TELEGRAM });
    await turn(chat, { ratings: [rating] });
    return rating.submissionId;
  }
  async function answer(wished: Wish, status: NominationStatus, reason = BY.reason) {
    const after = (await store.nominations.statuses(AN_GIANG, wished)).at(-1)?.version ?? 0;
    const next = { wish: wished, status, after };
    expect(await store.nominations.recordStatus(AN_GIANG, next, { ...BY, reason })).toBe(true);
  }
  const take = async (): Promise<readonly LeasedMessage[]> => {
    await store.engine.transaction((tx) => tx.run('UPDATE channel_sending SET slot_at = 0'));
    const messages = await store.outbox.lease(TELEGRAM, {
      lease: { holder: 'test', until: instant(NOW + 60_000) },
      now: NOW,
      most: 1000,
      perSecond: 100_000,
    });
    const sent = messages.map(({ id }) => ({
      id,
      after: { state: 'sent', reference: null } as const,
    }));
    await store.outbox.settle(sent);
    return messages;
  };
  /** Tells it all, and answers who was told what, in order. */
  async function told(): Promise<readonly string[]> {
    await Promise.all([store.maintain(), store.maintain()]);
    const lines: string[] = [];
    for (let messages = await take(); messages.length > 0; messages = await take()) {
      lines.push(
        ...messages.map(({ address, message: { matter } }) =>
          matter?.kind === 'status'
            ? `${address} ${NAMES.get(matter.wish.procedure + matter.wish.kind)} ${matter.status}`
            : 'other',
        ),
      );
    }
    return lines.toSorted();
  }
  const followers = async () =>
    (await store.engine.all('SELECT * FROM nomination_follower')).length;

  test('is told to each supporter in the chat they used, once, with the reason', async () => {
    for (const chat of ['an', 'binh', 'cuc']) await wish(chat, PAPERS);
    await wish('dung', STEPS);
    await answer(PAPERS, 'under-review', '');
    expect(await told()).toEqual(
      ['an', 'binh', 'cuc'].map((chat) => `${chat} papers under-review`),
    );
    await answer(PAPERS, 'declined', 'Luật Hộ tịch không cho phép');
    await store.maintain();
    const messages = await take();
    expect(messages).toHaveLength(3);
    expect(messages[0]).toMatchObject({
      kind: 'notice',
      message: { matter: { reason: 'Luật Hộ tịch không cho phép', language: 'vi' } },
    });
    expect(await told()).toEqual([]);
  });

  test('stands nowhere with the address in clear, or with a name that the voice is found by', async () => {
    await wish('0912345678', PAPERS);
    const rows = JSON.stringify(await store.engine.all('SELECT * FROM nomination_follower'));
    expect(rows).not.toContain('0912345678');
    expect(rows).not.toContain('voice');
    const [row] = await store.engine.all('SELECT * FROM nomination_follower');
    expect(Object.keys(row!).toSorted()).toEqual([
      'follower',
      'forget_on',
      'province_code',
      'sealed',
    ]);
  });

  test('is forgotten with the last answer, by /dung, by a block, and with the last wish', async () => {
    await wish('an', PAPERS);
    await wish('an', STEPS);
    const receipt = await wish('binh', PAPERS);
    await wish('cuc', PAPERS);
    await wish('dung', STEPS);
    expect(await followers()).toBe(4);
    await turn('cuc', { wish: 'stop' });
    await turn('dung', { wish: 'blocked' });
    const erased = anAmendment({ submissionId: receipt, nomination: nominationOf('binh') });
    await turn('binh', { amendments: [erased] });
    await wish('em', PAPERS);
    await turn('em', { forgottenVoice: { province: AN_GIANG, voice: voiceOf('em') } });
    expect(await followers()).toBe(1);
    await answer(PAPERS, 'in-effect');
    expect(await told()).toEqual(['an papers in-effect']);
    // One wish of theirs still waits for its answer.
    expect(await followers()).toBe(1);
    await answer(STEPS, 'declined');
    expect(await told()).toEqual(['an steps declined']);
    expect(await followers()).toBe(0);
  });

  test('is told once of a status, after merges and partings too', async () => {
    await wish('an', PAPERS);
    await wish('an', MARRY);
    await wish('binh', MARRY);
    await store.nominations.merge(AN_GIANG, { from: MARRY, into: PAPERS }, BY);
    await answer(PAPERS, 'proposed');
    expect(await told()).toEqual(['an papers proposed', 'binh marry proposed']);
    const [merge] = (await store.nominations.merges(AN_GIANG)).slice(-1);
    await store.nominations.unmerge(AN_GIANG, merge!.number, BY);
    await answer(MARRY, 'proposed');
    expect(await told()).toEqual([]);
    await answer(MARRY, 'decided');
    expect(await told()).toEqual(['an marry decided', 'binh marry decided']);
  });

  test('reaches a crowd in several steps, nobody twice', async () => {
    const chats = Array.from({ length: 7 }, (_, i) => `chat-${i}`);
    for (const chat of chats) await wish(chat, PAPERS);
    await answer(PAPERS, 'received');
    await answer(PAPERS, 'under-review');
    const sealer = createSealer(TEST_SECRET);
    const parts = { sealer, ring: await openKeyRing(store.engine, sealer, NOW) };
    let steps = 0;
    while (await spreadNews(store.engine, parts, NOW, 3)) steps += 1;
    expect(steps).toBeGreaterThanOrEqual(6);
    const expected = chats.flatMap((chat) => [
      `${chat} papers received`,
      `${chat} papers under-review`,
    ]);
    expect(await told()).toEqual(expected.toSorted());
  });

  test('whatever is wished, merged, parted and answered: nobody hears the same of one wish twice', async () => {
    const wishes = [PAPERS, STEPS, MARRY];
    const anyWish = fc.constantFrom(...wishes);
    const step = fc.oneof(
      fc.record({ kind: fc.constant('wish'), chat: fc.constantFrom('x', 'y'), wish: anyWish }),
      fc.record({ kind: fc.constant('merge'), from: anyWish, into: anyWish }),
      fc.record({ kind: fc.constant('unmerge') }),
      fc.record({
        kind: fc.constant('answer'),
        wish: anyWish,
        status: fc.constantFrom<NominationStatus>('under-review', 'proposed', 'decided'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await forgetEverything();
        const heard: string[] = [];
        for (const each of steps) {
          if ('chat' in each) await wish(each.chat, each.wish);
          else if ('from' in each) {
            if (each.from !== each.into) await store.nominations.merge(AN_GIANG, each, BY);
          } else if ('status' in each) {
            await answer(each.wish, each.status);
            heard.push(...(await told()));
          } else {
            const merged = (await store.nominations.merges(AN_GIANG)).findLast(
              ({ undone }) => undone === null,
            );
            if (merged !== undefined) {
              await store.nominations.unmerge(AN_GIANG, merged.number, BY);
            }
          }
        }
        expect(heard.toSorted()).toEqual([...new Set(heard)].toSorted());
      }),
      { numRuns: 15 },
    );
  });
});
