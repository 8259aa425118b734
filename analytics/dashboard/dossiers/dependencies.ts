import type { DossierLog, RecordOutcome } from '../../../core/dossier-log.ts';
import type { ImportReport } from '../../../core/import-kind.ts';
import type { DossierSubmission } from '../../../core/intake/dossier-submission.ts';
import type { MadeInvitation } from '../../../core/invitation.ts';
import type { UnitCode } from '../../../core/organisation.ts';
import type { Session } from '../../../core/people/official.ts';
import type { Procedure } from '../../../core/procedure.ts';
import type { Result } from '../../../core/result.ts';
import type { TableFault } from '../../../core/table/table.ts';
import type { UploadedFile } from '../held-uploads.ts';
import type { SectionBasis } from '../section.ts';

/** Who enters a dossier by hand, and for which unit. */
interface DossierEnterer {
  readonly officialId: string;
  readonly unit: UnitCode;
  /** Whether it replaces what is known of the dossier, even a withdrawal. */
  readonly replaces: boolean;
}

export interface DossiersDependencies extends SectionBasis {
  /** Takes one finished dossier into the log; resolves once it is on disk. */
  readonly enterDossier: (
    submission: DossierSubmission,
    enterer: DossierEnterer,
  ) => Promise<RecordOutcome>;
  /** Takes a file of finished dossiers in, or only says what that would do. */
  readonly takeDossierFile: (
    file: UploadedFile,
    order: {
      readonly official: Session['official'];
      readonly dryRun: boolean;
      readonly partial: boolean;
    },
  ) => Promise<Result<ImportReport, TableFault>>;
  readonly dossiers: Pick<DossierLog, 'parked' | 'recordMeaning'>;
  /** Counts what was parked and can be placed now; answers how many. */
  readonly resolveParked: () => Promise<number>;
  /** The QR code by which the citizen opens the invitation, as SVG; `address` is this server's own. */
  readonly invitationQr: (invitation: MadeInvitation, address: string) => string;
  /** What everyday words, a name or a code mean, best first. */
  readonly findProcedures: (words: string) => Promise<readonly Procedure[]>;
}
