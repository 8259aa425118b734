import type { Reply } from '../../core/conversation/turn.ts';
import type { OutboundMessage } from '../../core/sending/outbound-message.ts';
import type { SendOutcome } from '../../core/sending/send-outcome.ts';
import type { Log } from '../chat-channel.ts';
import { backoffMs, type Wait } from '../wait.ts';
import { renderReply } from './render-reply.ts';
import type { TelegramApi } from './telegram-api.ts';
import { toTelegramError, type TelegramError } from './telegram-error.ts';

/** Tries of a call that no outbox repeats. */
const MAX_TRIES = 3;
const LONGEST_BACKOFF_MS = 15_000;

export interface TelegramTools {
  readonly api: TelegramApi;
  readonly wait: Wait;
  readonly log: Log;
  /** Aborted when the process can wait no longer. */
  readonly signal: AbortSignal;
}

/** Sends the replies of one message in order, once; the outbox repeats what fails in passing. */
export async function sendMessage(
  api: TelegramApi,
  address: string,
  message: OutboundMessage,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const chatId = Number(address);
  const pressed = message.pressed === null ? null : Number(message.pressed);
  try {
    for (const reply of message.replies) {
      await sendOne(reply, { chatId, messageId: pressed }, api, signal);
    }
    return { kind: 'sent', reference: null };
  } catch (error) {
    return toOutcome(toTelegramError(error, 'unknown'));
  }
}

/** What the outbox is told of a failed call. */
function toOutcome({ code, retryable, retryAfterMs }: TelegramError): SendOutcome {
  switch (code) {
    case 'token-refused':
      return { kind: 'credentials-refused', code };
    case 'too-many-requests':
      return { kind: 'slow-down', code, retryAfterMs };
    case 'chat-closed':
      return { kind: 'closed', code };
    default:
      return retryable || code === 'aborted' ? { kind: 'retry', code } : { kind: 'final', code };
  }
}

/** Runs the call, again after a passing failure; null when it went through. */
export async function tryTo(
  request: () => Promise<void>,
  { wait, signal }: Pick<TelegramTools, 'wait' | 'signal'>,
): Promise<TelegramError | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      await request();
      return null;
    } catch (error) {
      const failure = toTelegramError(error, 'unknown');
      if (!failure.retryable || tries === MAX_TRIES || signal.aborted) return failure;
      const delayMs = Math.max(failure.retryAfterMs ?? 0, backoffMs(tries, LONGEST_BACKOFF_MS));
      await wait(Math.min(delayMs, LONGEST_BACKOFF_MS), signal);
    }
  }
}

interface MessageTarget {
  readonly chatId: number;
  /** The message of ours that was pressed. */
  readonly messageId: number | null;
}

async function sendOne(
  reply: Reply,
  { chatId, messageId }: MessageTarget,
  api: TelegramApi,
  signal: AbortSignal,
): Promise<void> {
  const message = renderReply(reply);
  if (reply.placement === 'instead' && messageId !== null) {
    const outcome = await edit(() => api.edit({ chatId, messageId }, message, signal));
    if (outcome === 'done') return;
  }
  await api.send(chatId, message, signal);
}

/** `impossible` when the message can't be changed any more. */
async function edit(request: () => Promise<void>): Promise<'done' | 'impossible'> {
  try {
    await request();
    return 'done';
  } catch (error) {
    const { code } = toTelegramError(error, 'editMessageText');
    if (code === 'not-modified') return 'done';
    if (code === 'not-editable' || code === 'bad-request') return 'impossible';
    throw error;
  }
}
