import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { CitizenInput } from '../../core/conversation/citizen-input.ts';
import { submissionId } from '../support/chat-builders.ts';
import { openChatStore } from '../support/chat-store.ts';
import { openFakeChannel } from '../support/fake-channel.ts';

/** Two codes opened one after the other, so that two questions stand in the chat. */
const OPENING: readonly CitizenInput[] = [
  { kind: 'start', code: 'c-30307-1' },
  { kind: 'start', code: 'c-30310-1' },
];

/** What the platform may deliver in any order and more than once. */
const ANSWERS: readonly CitizenInput[] = [
  { kind: 'choice', submissionId: submissionId(1), value: 5 },
  { kind: 'choice', submissionId: submissionId(2), value: 2 },
  { kind: 'choice', submissionId: submissionId(999), value: 1 },
  { kind: 'language', language: 'km' },
  { kind: 'unsupported' },
];

async function factsOf(
  deliveries: readonly number[],
  failEvery: number,
): Promise<readonly string[]> {
  const store = await openChatStore();
  const channel = openFakeChannel(store);
  for (const input of OPENING) await channel.say(input);
  await vi.waitUntil(() => channel.sent.length === OPENING.length, {
    timeout: 30_000,
    interval: 2,
  });
  const says = deliveries.map(async (index, count) => {
    const say = () =>
      channel.say(ANSWERS[index] ?? { kind: 'unsupported' }, { event: `answer-${index}` });
    if (count % failEvery === 0) store.failNext(1);
    // A platform repeats what was not accepted.
    await say().catch(say);
  });
  await Promise.all(says);
  await channel.runtime.stop(30_000);
  const ratings = await store.ratings();
  await store.close();
  return ratings;
}

test('any order, repetition and refusal of deliveries ends in the same ratings', async () => {
  const everyAnswer = ANSWERS.map((_, index) => index);
  const deliveries = fc
    .tuple(
      fc.shuffledSubarray(everyAnswer, { minLength: everyAnswer.length }),
      fc.array(fc.nat(ANSWERS.length - 1), { maxLength: 8 }),
      fc.nat(12),
    )
    .map(([once, again, at]) => [...once.slice(0, at), ...again, ...once.slice(at)]);
  await fc.assert(
    fc.asyncProperty(deliveries, fc.integer({ min: 2, max: 5 }), async (order, failEvery) => {
      expect(await factsOf(order, failEvery)).toEqual(['30307-1 5', '30310-1 2']);
    }),
    { numRuns: 60 },
  );
});
