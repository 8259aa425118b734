import type { InvitationReach } from '../core/sending/invitation-policy.ts';
import type { Config } from './config.ts';

/**
 * Through what the settings let invitations out. A phone number takes only an approved template;
 * where the account on Zalo is not connected yet, messages wait for it or go another way.
 */
export function invitationReach({
  telegram,
  zalo,
}: Pick<Config, 'telegram' | 'zalo'>): InvitationReach {
  return {
    zaloChat: zalo !== null,
    zaloPhone: zalo?.templates.has('rating-invitation') ?? false,
    telegram: telegram !== null,
  };
}
