import type { SectionBasis } from '../section.ts';
import type { ZaloConnection } from './zalo-connection.ts';

export interface ChannelsDependencies extends SectionBasis {
  /** Null without settings for Zalo. */
  readonly zalo: ZaloConnection | null;
}
