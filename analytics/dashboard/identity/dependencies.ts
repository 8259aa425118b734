import type { Identity } from '../../../core/identity.ts';
import type { AuditLog } from '../../../core/people/audit-log.ts';
import type { SectionBasis } from '../section.ts';

/** What stands at the head of every page, in memory. */
export interface HeldIdentity {
  current(): Identity;
  /** Reads it again: what was just saved is seen at once. */
  refresh(): Promise<void>;
}

export interface IdentityDependencies extends SectionBasis {
  readonly identity: HeldIdentity;
  readonly audit: AuditLog;
}
