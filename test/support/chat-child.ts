import { randomUUID } from 'node:crypto';
import { createTelegramChannel } from '../../bot/telegram/channel.ts';
import { instant } from '../../core/calendar.ts';
import type { SubmissionId } from '../../core/rating.ts';
import { openStore } from '../../data/open-store.ts';
import { createSealer } from '../../data/seal.ts';
import { DEFAULT_QUESTIONNAIRE } from '../../core/questionnaire.ts';
import { aDirectory, PLAIN_COUNTER, PROVINCE, someQuestionnaires } from './chat-builders.ts';

/** A Telegram bot in a process of its own, to be killed: `chat-child.ts STORE API-ROOT TOKEN [MS]`, whose
 * clock runs ahead by so much. */
async function main([
  url = '',
  apiRoot = '',
  token = '',
  ahead = '0',
]: readonly string[]): Promise<void> {
  const secret = Buffer.alloc(32, 7);
  const now = () => instant(Date.now() + Number(ahead));
  const store = await openStore({ url, secret, now });
  const { pseudonym } = createSealer(secret);
  createTelegramChannel({
    memory: store.conversations,
    inbox: store.inbox,
    outbox: store.outbox,
    invitations: store.invitations,
    staffChats: store.staffChats,
    province: PROVINCE,
    defaultCounter: PLAIN_COUNTER,
    directory: aDirectory,
    questionnaires: () => someQuestionnaires(DEFAULT_QUESTIONNAIRE),
    search: async () => () => ({ results: [], ask: null }),
    findSuggestions: async () => [],
    voiceOf: (channel, chat) => pseudonym(`${channel}|${chat}`, 'voice'),
    now,
    newSubmissionId: () => randomUUID() as SubmissionId,
    random: Math.random,
    holder: randomUUID(),
    sweepMs: 50,
    log: () => undefined,
    token,
    apiRoot,
    chatKey: (chatId) => pseudonym(String(chatId), 'telegram-chat'),
  }).start();
}

await main(process.argv.slice(2));
