import type { Brand } from './brand.ts';

/**
 * Name of the way a rating came in (`kiosk`, `phone`, `telegram`). Open on purpose: channels are
 * registered in `server/channels.ts`, so that a new one does not touch the core.
 */
export type ChannelId = Brand<string, 'ChannelId'>;

/** Marks a registered name as a channel. */
export function channelId(name: string): ChannelId {
  return name as ChannelId;
}
