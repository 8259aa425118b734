import { randomUUID } from 'node:crypto';
import { channelId } from '../../core/channel.ts';
import type { InvitationCode } from '../../core/invitation.ts';
import type { AppendOutcome } from '../../core/ports.ts';
import { openStore, type OpenedStore } from '../../data/open-store.ts';
import { aRating, NOW } from './builders.ts';

const CHANNELS = ['kiosk', 'phone', 'telegram', 'zalo'] as const;
const CHATS: ReadonlySet<string> = new Set(['telegram', 'zalo']);

/**
 * Rates with one code `count` times at once, over four channels in turn: kiosk and phone by the log,
 * chats by their memory, as in the server.
 */
export function raceForCode(
  store: OpenedStore,
  invitation: InvitationCode,
  count: number,
): Promise<readonly AppendOutcome[]> {
  const tries = Array.from({ length: count }, async (_, i): Promise<AppendOutcome> => {
    const channel = CHANNELS[i % CHANNELS.length]!;
    const rating = aRating({ channel: channelId(channel), invitation });
    if (!CHATS.has(channel)) return (await store.ratings.append([rating]))[0]!;
    const applied = await store.conversations.applyOnce(
      { channel, chat: randomUUID() },
      { id: randomUUID(), lease: null },
      () => ({
        conversation: null,
        ratings: [rating],
        amendments: [],
        messages: [],
        wish: null,
        forgottenVoice: null,
        ifInvitationLost: null,
      }),
    );
    return applied!.outcomes[0]!;
  });
  return Promise.all(tries);
}

/** As a process of its own: rates with every code that comes in, and says what came of it. */
async function serveRaces(url: string): Promise<void> {
  const store = await openStore({ url, secret: Buffer.alloc(32, 7), now: () => NOW });
  process.on('message', (order: { code: InvitationCode; count: number }) => {
    void raceForCode(store, order.code, order.count).then(
      (outcomes) => process.send!(outcomes),
      (error: Error) => process.send!({ error: error.message }),
    );
  });
  process.once('disconnect', () => void store.close());
  process.send!('ready');
}

if (import.meta.main && process.send) await serveRaces(process.argv[2]!);
