import { instant, type Instant } from '../core/calendar.ts';
import type { ChannelId } from '../core/channel.ts';
import type { ChannelSending, Outbox } from '../core/sending/outbox.ts';
import type { SendOutcome } from '../core/sending/send-outcome.ts';
import type { Log } from './chat-channel.ts';

const MOST_FAILURES = 5;
/** After this one message tries whether the platform is back. */
const OPEN_MS = 30_000;
const CREDENTIALS_PAUSE_MS = 5 * 60_000;
const LEAST_SLOW_DOWN_MS = 1_000;

/** Stops sending through a channel that is down, so that its messages keep their tries. */
export interface CircuitBreaker {
  isPaused(): boolean;
  note(outcome: SendOutcome): Promise<void>;
  /** Learns what other processes have found. */
  refresh(): Promise<void>;
}

export function createCircuitBreaker(
  channel: ChannelId,
  tools: { readonly outbox: Outbox; readonly now: () => Instant; readonly log: Log },
): CircuitBreaker {
  const { outbox, now, log } = tools;
  let state: ChannelSending = { failures: 0, pausedUntil: null, problem: null };

  async function become(next: ChannelSending): Promise<void> {
    state = next;
    await outbox.noteSending(channel, next);
  }

  async function pause(ms: number, failures: number, problem: string): Promise<void> {
    const pausedUntil = instant(Math.max(now() + ms, state.pausedUntil ?? 0));
    if (state.problem !== problem)
      log('chat-channel-paused', { channel, code: problem, pauseMs: ms });
    await become({ failures, pausedUntil, problem });
  }

  return {
    isPaused: () => state.pausedUntil !== null && state.pausedUntil > now(),
    async note(outcome) {
      switch (outcome.kind) {
        case 'retry': {
          const failures = state.failures + 1;
          if (failures >= MOST_FAILURES) await pause(OPEN_MS, failures, outcome.code);
          else state = { ...state, failures };
          return;
        }
        case 'credentials-refused':
          await pause(CREDENTIALS_PAUSE_MS, MOST_FAILURES, outcome.code);
          return;
        case 'slow-down':
          await pause(outcome.retryAfterMs ?? LEAST_SLOW_DOWN_MS, state.failures, outcome.code);
          return;
        case 'sent':
        case 'later':
        case 'final':
        case 'unwanted':
        case 'closed': {
          // The platform answers: whatever it thinks of this message, the channel works.
          const wasPaused = state.pausedUntil !== null;
          const open = { failures: 0, pausedUntil: null, problem: null };
          if (wasPaused) log('chat-channel-resumed', { channel });
          if (wasPaused) await become(open);
          else state = open;
        }
      }
    },
    async refresh() {
      try {
        const found = await outbox.sending(channel);
        // What is noted there are pauses; failures that have not led to one are counted here.
        state = { ...found, failures: Math.max(found.failures, state.failures) };
      } catch {
        // The store is out of reach, which whoever needs it will say.
      }
    },
  };
}
