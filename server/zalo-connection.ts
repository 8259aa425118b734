import type {
  ZaloConnection,
  ZaloConnectOutcome,
} from '../analytics/dashboard/channels/zalo-connection.ts';
import { ZALO_WEBHOOK_PATH } from '../bot/zalo/channel.ts';
import { ZaloError } from '../bot/zalo/zalo-error.ts';
import { codeChallenge } from '../bot/zalo/zalo-oauth.ts';
import type { Store } from '../core/ports.ts';
import type { ZaloParts } from './zalo-parts.ts';

const CALLBACK_PATH = '/dashboard/settings/zalo/callback';

/** The official account as the settings page sees it. */
export function zaloConnection(
  { keeper, oauth, codeVerifier }: ZaloParts,
  store: Pick<Store, 'zaloFeedback' | 'zaloUnknownEvents'>,
  publicUrl: string | null,
): ZaloConnection {
  const challenge = codeChallenge(codeVerifier);
  return {
    redirectUri: publicUrl && publicUrl + CALLBACK_PATH,
    webhookUrl: publicUrl && publicUrl + ZALO_WEBHOOK_PATH,
    codeChallenge: challenge,
    async standing() {
      const [grant, waitingAnswers, unknownEvents] = await Promise.all([
        keeper.standing(),
        store.zaloFeedback.countWaiting(),
        store.zaloUnknownEvents.counts(),
      ]);
      return { ...grant, waitingAnswers, unknownEvents };
    },
    permissionLink: (redirectUri, state) => oauth.permissionLink({ redirectUri, challenge, state }),
    connect: (code, oaId) => outcomeOf(keeper.connect(code, codeVerifier, oaId)),
    adopt: (refreshToken) => outcomeOf(keeper.adopt(refreshToken)),
  };
}

/** A fault of the store is no answer of Zalo's: it ends the request. */
async function outcomeOf(work: Promise<void>): Promise<ZaloConnectOutcome> {
  try {
    await work;
    return 'connected';
  } catch (error) {
    if (!(error instanceof ZaloError)) throw error;
    return error.remedy === 'alarm' ? 'refused' : 'unreachable';
  }
}
