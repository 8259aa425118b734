import { randomUUID } from 'node:crypto';
import type { ChatChannel } from '../bot/chat-channel.ts';
import type { ChatRuntimeSettings } from '../bot/chat-runtime.ts';
import { channelId, type ChannelId } from '../core/channel.ts';
import type { SubmissionId } from '../core/rating.ts';
import { createSealer } from '../data/seal.ts';
import type { MailServer } from '../bot/mail/mail-server.ts';
import { mailStopLink, type StaffMailBook } from '../core/staff-mail.ts';
import type { OfferedChoices } from '../core/offered-choice.ts';
import { reasons as reasonLabels } from '../core/messages/vi/reasons.ts';
import { REASONS } from '../core/reason.ts';
import type { UnknownEventBook } from '../core/zalo-feedback.ts';
import type { TelegramConfig } from './config.ts';
import type { ZaloBotConfig } from './zalo-config.ts';
import type { ZaloChannelInput } from './zalo-parts.ts';

/** Every way a rating can come in. A new channel is one line here and one folder. */
const CHANNELS = ['kiosk', 'phone', 'telegram', 'zalo', 'zalo-bot', 'counter-software'] as const;

export const CHANNEL_IDS: ReadonlySet<ChannelId> = new Set(CHANNELS.map(channelId));

export interface ChatChannelInput {
  readonly telegram: TelegramConfig | null;
  readonly zalo: Pick<ZaloChannelInput, 'config' | 'keeper' | 'store' | 'submit'> | null;
  readonly zaloBot: ZaloBotConfig | null;
  readonly mail: MailServer | null;
  readonly staffMail: Pick<StaffMailBook, 'stopToken'>;
  readonly offeredChoices: OfferedChoices;
  readonly unknownEvents: UnknownEventBook;
  readonly publicUrl: string | null;
  readonly secret: Buffer;
  readonly settings: Omit<ChatRuntimeSettings, 'newSubmissionId' | 'random' | 'holder' | 'voiceOf'>;
}

/** The chat channels that the settings ask for; none of them runs yet. */
export async function createChatChannels(input: ChatChannelInput): Promise<readonly ChatChannel[]> {
  const sealer = createSealer(input.secret);
  const { pseudonym } = sealer;
  const settings: ChatRuntimeSettings = {
    ...input.settings,
    voiceOf: (channel, chat) => pseudonym(`${channel}|${chat}`, 'nomination-voice'),
    newSubmissionId: () => randomUUID() as SubmissionId,
    random: Math.random,
    holder: randomUUID(),
  };
  const channels: ChatChannel[] = [];
  if (input.telegram !== null) {
    // Only who runs the bot pays for its library.
    const { createTelegramChannel } = await import('../bot/telegram/channel.ts');
    const overHttps = input.publicUrl?.startsWith('https:') ?? false;
    channels.push(
      createTelegramChannel({
        ...settings,
        token: input.telegram.token,
        apiRoot: input.telegram.apiRoot,
        chatKey: (chatId) => pseudonym(String(chatId), 'telegram-chat'),
        ...(overHttps && {
          publicUrl: input.publicUrl!,
          webhookSecret: pseudonym(input.telegram.token, 'telegram-webhook'),
        }),
      }),
    );
  }
  if (input.zalo !== null) {
    const { openZaloChannel } = await import('./zalo-parts.ts');
    // A rating template is approved with our own labels as its tags: see docs/operations.md.
    const tagReasons = new Map(REASONS.map((reason) => [reasonLabels[reason], reason]));
    channels.push(openZaloChannel({ ...input.zalo, sealer, tagReasons, runtime: settings }));
  }
  if (input.zaloBot !== null) {
    const { createZaloBotChannel } = await import('../bot/zalo-bot/channel.ts');
    const { token, apiRoot } = input.zaloBot;
    channels.push(
      createZaloBotChannel({
        ...settings,
        token,
        apiRoot,
        choices: input.offeredChoices,
        unknownEvents: input.unknownEvents,
        chatKey: (chatId) => pseudonym(chatId, 'zalo-bot-chat'),
        publicUrl: input.publicUrl?.startsWith('https:') === true ? input.publicUrl : null,
        webhookSecret: pseudonym(token, 'zalo-bot-webhook'),
      }),
    );
  }
  if (input.mail !== null) {
    const { createMailChannel } = await import('../bot/mail/channel.ts');
    const stopLink = (address: string) =>
      input.publicUrl === null
        ? null
        : mailStopLink(input.publicUrl, input.staffMail.stopToken(address));
    channels.push(createMailChannel({ ...settings, server: input.mail, stopLink }));
  }
  return channels;
}
