import type { InvitationBook } from '../../../core/invitation.ts';
import type { RatingLog } from '../../../core/ports.ts';
import type { StaffChatBook } from '../../../core/staff-chat.ts';
import type { SectionBasis } from '../section.ts';

export interface InvitationsDependencies extends SectionBasis {
  readonly invitations: Pick<InvitationBook, 'countStates'>;
  readonly ratings: Pick<RatingLog, 'span' | 'tally'>;
  readonly staffChats: Pick<StaffChatBook, 'offer' | 'list' | 'takeBack'>;
}
