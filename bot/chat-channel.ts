import type { Router } from 'express';
import type { ChannelId } from '../core/channel.ts';

/** Notes an event; fields never hold a token, a chat, a submission id or a citizen's text. */
export type Log = (
  event: string,
  fields: Readonly<Record<string, string | number | boolean>>,
) => void;

export interface ChatChannelStatus {
  /**
   * `starting`: not yet reached the platform, and trying. `refused`: the platform refused our
   * credentials or settings; nothing is tried again until the next start.
   */
  readonly state: 'idle' | 'starting' | 'receiving' | 'refused' | 'stopped';
  /** Where citizens open the chat, e.g. `https://t.me/name`; null until the platform has told. */
  readonly address: string | null;
}

/** A chat platform as the server sees it; `server/channels.ts` lists them. */
export interface ChatChannel {
  readonly id: ChannelId;
  /** Routes to mount at the root of the application; null when the channel fetches its updates. */
  readonly router: Router | null;
  /** Returns at once and never throws: a platform out of reach must not keep the server from starting. */
  start(): void;
  /** Takes nothing new, finishes what is being stored, and gives replies a few seconds to get out. */
  stop(): Promise<void>;
  status(): ChatChannelStatus;
}
