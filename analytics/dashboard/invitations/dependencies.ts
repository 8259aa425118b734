import type { InvitationBook } from '../../../core/invitation.ts';
import type { RatingLog } from '../../../core/ports.ts';
import type { StaffChatBook } from '../../../core/staff-chat.ts';
import type { StaffMailBook } from '../../../core/staff-mail.ts';
import type { AuditLog } from '../../../core/people/audit-log.ts';
import type { SectionBasis } from '../section.ts';

export interface InvitationsDependencies extends SectionBasis {
  readonly invitations: Pick<InvitationBook, 'countStates'>;
  readonly ratings: Pick<RatingLog, 'span' | 'tally'>;
  /** Null where no e-mails can be sent. */
  readonly staffMail: StaffMailBook | null;
  readonly audit: AuditLog;
  readonly staffChats: Pick<StaffChatBook, 'offer' | 'list' | 'takeBack'>;
}
