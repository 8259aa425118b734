import type { Reply } from '../../core/conversation/turn.ts';
import type { Log } from '../chat-channel.ts';
import { backoffMs, type Wait } from '../wait.ts';
import { renderReply } from './render-reply.ts';
import type { TelegramApi } from './telegram-api.ts';
import { toTelegramError, type TelegramError } from './telegram-error.ts';

/** Tries of one call; together they take at most a few minutes, then the next message is due. */
const MAX_TRIES = 5;
const LONGEST_BACKOFF_MS = 15_000;
/** A longer wait than this is not worth it: the citizen has gone, and the facts are stored. */
const LONGEST_RETRY_AFTER_MS = 60_000;

export interface SendingTools {
  readonly api: TelegramApi;
  readonly wait: Wait;
  readonly log: Log;
  /** Aborted when the process can wait no longer. */
  readonly signal: AbortSignal;
}

/** Where replies go, and which message of ours was pressed, if one was. */
export interface ReplyTarget {
  readonly chatId: number;
  readonly pressedMessageId: number | null;
}

/**
 * Brings the replies out in their order. A chat that is closed to us ends it silently; any other
 * failure is logged after the last try and the next reply still goes out. Never rejects.
 */
export async function sendReplies(
  replies: readonly Reply[],
  target: ReplyTarget,
  tools: SendingTools,
): Promise<void> {
  for (const reply of replies) {
    const failure = await tryTo(() => sendOne(reply, target, tools), tools);
    if (failure?.code === 'chat-closed') return;
    if (failure) tools.log('telegram-reply-lost', { method: failure.method, code: failure.code });
  }
}

/** Runs the call, again after a passing failure; null when it went through. */
export async function tryTo(
  request: () => Promise<void>,
  { wait, signal }: Pick<SendingTools, 'wait' | 'signal'>,
): Promise<TelegramError | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      await request();
      return null;
    } catch (error) {
      const failure = toTelegramError(error, 'unknown');
      const delayMs = failure.retryAfterMs ?? backoffMs(tries, LONGEST_BACKOFF_MS);
      const hopeless = !failure.retryable || delayMs > LONGEST_RETRY_AFTER_MS;
      if (hopeless || tries === MAX_TRIES || signal.aborted) return failure;
      await wait(delayMs, signal);
    }
  }
}

async function sendOne(reply: Reply, target: ReplyTarget, tools: SendingTools): Promise<void> {
  const { api, signal } = tools;
  const { chatId, pressedMessageId: messageId } = target;
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
