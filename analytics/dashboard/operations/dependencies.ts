import type { Instant } from '../../../core/calendar.ts';
import type { ChannelId } from '../../../core/channel.ts';
import type { DossierLog } from '../../../core/dossier-log.ts';
import type { FleetBook } from '../../../core/fleet.ts';
import type { AuditLog } from '../../../core/people/audit-log.ts';
import type { AccessBook } from '../../../core/access.ts';
import type { ChatInbox } from '../../../core/sending/inbox.ts';
import type { Outbox } from '../../../core/sending/outbox.ts';
import type { ZaloConnection } from '../channels/zalo-connection.ts';
import type { SectionBasis } from '../section.ts';

/** Whether a chat channel takes messages in. */
interface ChannelState {
  readonly id: ChannelId;
  readonly state: 'idle' | 'starting' | 'receiving' | 'refused' | 'stopped';
}

/** The store as its machine sees it; null where it can't tell. */
interface StoreFacts {
  readonly bytes: number | null;
  readonly freeBytes: number | null;
  readonly lastBackupAt: Instant | null;
  /** Files of the watched folder that could not be taken; null without such a folder. */
  readonly refusedFiles: number | null;
}

export interface OperationsDependencies extends SectionBasis {
  readonly inbox: Pick<ChatInbox, 'standings' | 'parked' | 'unpark' | 'discard'>;
  readonly outbox: Pick<Outbox, 'standings' | 'dead' | 'noteSending'>;
  readonly dossiers: Pick<DossierLog, 'parked'>;
  readonly fleet: Pick<FleetBook, 'list'>;
  readonly access: Pick<AccessBook, 'list'>;
  readonly audit: AuditLog;
  /** Null without settings for Zalo. */
  readonly zalo: Pick<ZaloConnection, 'standing'> | null;
  readonly channelStates: () => readonly ChannelState[];
  readonly storeFacts: () => Promise<StoreFacts>;
}
