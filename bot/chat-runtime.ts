import type { InboxUpdate } from '../core/sending/inbox.ts';
import type { ChannelAdapter } from './channel-adapter.ts';
import type { ChatTurnSettings } from './chat-turn.ts';
import { InboxWorker } from './inbox-worker.ts';
import { OutboxWorker } from './outbox-worker.ts';

/** Everything a channel shares with the others, from the stored update to the message sent. */
export interface ChatRuntime {
  /** Resolves once the update is stored; rejects when it is not, and must come again. */
  receive(update: Omit<InboxUpdate, 'channel'>): Promise<void>;
  start(): void;
  stop(graceMs: number): Promise<void>;
}

export interface ChatRuntimeSettings extends ChatTurnSettings {
  readonly random: () => number;
  /** Names this process; another one for each start. */
  readonly holder: string;
  /** How often what was left behind is looked for. */
  readonly sweepMs?: number;
  readonly leaseMs?: number;
}

export function createChatRuntime(
  adapter: ChannelAdapter,
  settings: ChatRuntimeSettings,
): ChatRuntime {
  const outbox = new OutboxWorker(adapter, settings);
  const inbox = new InboxWorker(adapter, settings, outbox);
  return {
    receive: (update) => inbox.receive(update),
    start() {
      outbox.start();
      inbox.start();
    },
    async stop(graceMs) {
      await inbox.stop(graceMs);
      await outbox.stop(graceMs);
    },
  };
}
