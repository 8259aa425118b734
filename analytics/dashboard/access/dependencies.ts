import type { FleetBook } from '../../../core/fleet.ts';
import type { AccessBook } from '../../../core/access.ts';
import type { SectionBasis } from '../section.ts';

/** How tokens and one-time codes are made and hashed: the same way wherever they are checked. */
interface AccessTokens {
  newToken(kind: 'integration'): string;
  tokenHash(token: string): string;
}

export interface AccessDependencies extends SectionBasis {
  readonly access: AccessBook;
  readonly fleet: FleetBook;
  readonly tokens: AccessTokens;
}
