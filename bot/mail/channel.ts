import { channelId } from '../../core/channel.ts';
import { MAIL_CHANNEL } from '../../core/staff-mail.ts';
import type { ChatChannel, ChatChannelStatus } from '../chat-channel.ts';
import { OutboxWorker, type OutboxWorkerSettings } from '../outbox-worker.ts';
import type { MailServer } from './mail-server.ts';
import { createMailSender } from './send-mail.ts';

const LIMITS = { perSecond: 5, atOnce: 2 } as const;
const STOP_GRACE_MS = 3_000;

export interface MailChannelSettings extends OutboxWorkerSettings {
  readonly server: MailServer;
  /** Where the reader of a letter ends them; null: nowhere they can reach. */
  readonly stopLink: (address: string) => string | null;
  readonly stopGraceMs?: number;
}

/** E-mails to officials: sent from the same outbox by the same rules as chats; nothing is received. */
export function createMailChannel(settings: MailChannelSettings): ChatChannel {
  const id = channelId(MAIL_CHANNEL);
  const { send, close } = createMailSender(settings.server, settings.stopLink);
  const worker = new OutboxWorker({ id, limits: LIMITS, send }, settings);
  let status: ChatChannelStatus = { state: 'idle', address: null };
  return {
    id,
    router: null,
    start() {
      if (status.state !== 'idle') return;
      status = { ...status, state: 'receiving' };
      worker.start();
    },
    async stop() {
      await worker.stop(settings.stopGraceMs ?? STOP_GRACE_MS);
      close();
      status = { ...status, state: 'stopped' };
    },
    status: () => status,
  };
}
