import { channelId, type ChannelId } from '../core/channel.ts';

/** Every way a rating can come in. A new channel is one line here and one folder. */
const CHANNELS = ['kiosk', 'phone', 'telegram', 'zalo', 'counter-software'] as const;

export const CHANNEL_IDS: ReadonlySet<ChannelId> = new Set(CHANNELS.map(channelId));
