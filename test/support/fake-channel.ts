import { createChatRuntime, type ChatRuntime } from '../../bot/chat-runtime.ts';
import type { ChannelAdapter } from '../../bot/channel-adapter.ts';
import { channelId } from '../../core/channel.ts';
import type { CitizenInput } from '../../core/conversation/citizen-input.ts';
import type { OutboundMessage } from '../../core/sending/outbound-message.ts';
import type { SendOutcome } from '../../core/sending/send-outcome.ts';
import type { ChatStore } from './chat-store.ts';

interface Sent {
  readonly address: string;
  readonly text: string;
  readonly message: OutboundMessage;
}

/** A channel without a platform: what comes in is a `CitizenInput`, what goes out is noted. */
export interface FakeChannel {
  readonly runtime: ChatRuntime;
  readonly sent: readonly Sent[];
  /** What becomes of the next tries, instead of being sent. */
  answerNext(...outcomes: readonly (SendOutcome | Promise<SendOutcome>)[]): void;
  say(
    input: CitizenInput,
    over?: { readonly chat?: string; readonly event?: string },
  ): Promise<void>;
  /** An update that `readUpdate` can't read while `broken` is true. */
  broken: boolean;
}

export function openFakeChannel(
  { settings }: ChatStore,
  over: Partial<ChatStore['settings']> = {},
): FakeChannel {
  const sent: Sent[] = [];
  const planned: (SendOutcome | Promise<SendOutcome>)[] = [];
  let events = 0;
  const adapter: ChannelAdapter = {
    id: channelId('telegram'),
    limits: { perSecond: 1000, atOnce: 20 },
    readUpdate(payload) {
      if (fake.broken) throw new RangeError('the citizen wrote: secret words');
      const { address, input } = JSON.parse(payload) as { address: string; input: CitizenInput };
      return { address, input, language: null, pressed: null };
    },
    async send(address, message) {
      const outcome = await planned.shift();
      if (outcome !== undefined && outcome.kind !== 'sent') return outcome;
      const text = message.replies.map((reply) => reply.text).join('\n---\n');
      sent.push({ address, text, message });
      return outcome ?? { kind: 'sent', reference: null };
    },
  };
  const runtime = createChatRuntime(adapter, { ...settings, ...over });
  runtime.start();
  const fake: FakeChannel = {
    runtime,
    sent,
    broken: false,
    answerNext: (...outcomes) => void planned.push(...outcomes),
    say(input, { chat = 'a', event } = {}) {
      events += 1;
      return runtime.receive({
        eventId: event ?? `event-${events}`,
        chat: `hash-${chat}`,
        position: events,
        payload: JSON.stringify({ address: `address-${chat}`, input }),
      });
    },
  };
  return fake;
}
