import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, instant, startOfDay, type Instant } from '../../core/calendar.ts';
import { channelId } from '../../core/channel.ts';
import { COMMENT_FOLLOWED_DAYS, type CaseState, type CommentId } from '../../core/comment-book.ts';
import type { ChatTurnFacts } from '../../core/conversation/conversation-memory.ts';
import type { SubmissionId } from '../../core/rating.ts';
import { tellAnswers } from '../../data/comment-news.ts';
import { forgetOldChats } from '../../data/conversation-memory.ts';
import { openKeyRing } from '../../data/key-ring.ts';
import type { FollowerParts } from '../../data/nomination-followers.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { ratingId } from '../../data/rating-row.ts';
import { createSealer } from '../../data/seal.ts';
import { AN_GIANG, anAmendment, aRating, LISTS, NOW, TODAY } from '../support/builders.ts';
import { ENGINES, TEST_SECRET } from '../support/stores.ts';

const TELEGRAM = channelId('telegram');
const TOMORROW = instant(startOfDay(addDays(TODAY, 1)) + 9 * 3_600_000);

describe.each(ENGINES)('the answer to a comment, on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;
  let parts: FollowerParts;

  beforeAll(async () => {
    ({ store, discard } = await open());
    await store.directory.record(LISTS);
    const sealer = createSealer(TEST_SECRET);
    parts = { sealer, ring: await openKeyRing(store.engine, sealer, NOW) };
  });
  afterAll(() => discard());

  const turn = (chat: string, change: Partial<ChatTurnFacts>) =>
    store.conversations.applyOnce(
      { channel: TELEGRAM, chat },
      { id: randomUUID(), lease: null },
      () => ({
        conversation: null,
        ratings: [],
        amendments: [],
        messages: [],
        wish: null,
        forgottenVoice: null,
        ifInvitationLost: null,
        supporter: { province: AN_GIANG, voice: `voice ${chat}`, address: chat, language: 'en' },
        ...change,
      }),
    );
  /** A chat rates with words and, unless told otherwise, asks to be told; answers the receipt. */
  async function comment(chat: string, asks = true): Promise<SubmissionId> {
    const rating = aRating({ channel: TELEGRAM, comment: 'chờ lâu' });
    const { submissionId } = rating;
    await turn(chat, { ratings: [rating] });
    if (asks) await turn(chat, { tellAnswerTo: submissionId });
    return submissionId;
  }
  async function step(id: SubmissionId, state: CaseState, note: string) {
    const named = ratingId(id) as CommentId;
    const version = (await store.comments.steps(AN_GIANG, named)).length + 1;
    const dueOn = state === 'open' ? addDays(TODAY, 7) : null;
    const next = { version, state, dueOn, note, author: 'lan', at: NOW };
    expect(await store.comments.record(AN_GIANG, named, next)).toBe(true);
  }
  const followers = async () => (await store.engine.all('SELECT * FROM comment_follower')).length;
  /** What upkeep puts into the outbox at that time: address and answer, in order. */
  async function told(at: Instant): Promise<readonly string[]> {
    await Promise.all([1, 2].map(() => tellAnswers(store.engine, parts, at)));
    await store.engine.transaction((tx) => tx.run('UPDATE channel_sending SET slot_at = 0'));
    const messages = await store.outbox.lease(TELEGRAM, {
      lease: { holder: 'test', until: instant(at + 60_000) },
      now: at,
      most: 1000,
      perSecond: 100_000,
    });
    const sent = messages.map(({ id }) => ({
      id,
      after: { state: 'sent', reference: null } as const,
    }));
    await store.outbox.settle(sent);
    return messages
      .map(({ address, kind, message: { matter } }) =>
        matter?.kind === 'answer' ? `${kind} ${address}: ${matter.answer}` : 'other',
      )
      .toSorted();
  }

  test('is told once, on the day after, to who asked for it, with the newest words', async () => {
    const mine = await comment('an');
    const silent = await comment('binh', false);
    const other = await comment('cuc');
    expect(await followers()).toBe(2);
    await step(mine, 'open', 'Hỏi quầy');
    await step(mine, 'answered', 'Đã thêm ghế');
    await step(mine, 'answered', 'Đã thêm hai ghế');
    await step(silent, 'answered', 'Cảm ơn');
    expect(await told(NOW)).toEqual([]);
    expect(await told(TOMORROW)).toEqual(['notice an: Đã thêm hai ghế']);
    expect(await followers()).toBe(1);
    await step(mine, 'answered', 'Lời khác');
    expect(await told(TOMORROW)).toEqual([]);
    // One that was opened again before its day is no answer; its writer goes on waiting.
    await step(other, 'answered', 'Nhầm');
    await step(other, 'open', 'Mở lại');
    expect(await told(TOMORROW)).toEqual([]);
    await step(other, 'answered', 'Đã sửa');
    expect(await told(TOMORROW)).toEqual(['notice cuc: Đã sửa']);
    expect(await followers()).toBe(0);
    expect(await store.engine.all('SELECT * FROM comment_news')).toEqual([]);
  });

  test('leads from the database alone neither to the chat nor to the rating', async () => {
    const id = await comment('0912345678');
    const [row] = await store.engine.all('SELECT * FROM comment_follower');
    expect(Object.keys(row!).toSorted()).toEqual([
      'follower',
      'forget_on',
      'province_code',
      'sealed',
    ]);
    const kept = JSON.stringify(row);
    for (const secret of ['0912345678', ratingId(id), id, TELEGRAM]) {
      expect(kept).not.toContain(secret);
    }
    // Nor does any column elsewhere hold the name of the row.
    const tables = ['rating', 'comment', 'conversation', 'chat_event', 'outbox'];
    for (const table of tables) {
      const rows = JSON.stringify(await store.engine.all(`SELECT * FROM ${table}`));
      expect(rows).not.toContain(String(row!['follower']));
    }
    await turn('0912345678', { wish: 'stop' });
    expect(await followers()).toBe(0);
  });

  test('is not told of words taken back, to who wants no messages, nor after its days', async () => {
    const erased = await comment('an');
    await turn('an', { amendments: [anAmendment({ submissionId: erased, comment: '' })] });
    // Two comments of one chat, the dialogue of the first long forgotten.
    await comment('binh');
    await comment('binh');
    await comment('cuc');
    expect(await followers()).toBe(3);
    await turn('binh', { forgottenVoice: { province: AN_GIANG, voice: 'voice binh' } });
    expect(await followers()).toBe(1);
    const later = (days: number) => instant(startOfDay(addDays(TODAY, days)));
    await forgetOldChats(store.engine, later(COMMENT_FOLLOWED_DAYS));
    expect(await followers()).toBe(1);
    await forgetOldChats(store.engine, later(COMMENT_FOLLOWED_DAYS + 1));
    expect(await followers()).toBe(0);
  });
});
