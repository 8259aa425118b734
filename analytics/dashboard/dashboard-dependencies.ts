import type { Instant } from '../../core/calendar.ts';
import type { ProcedureCatalogue } from '../../core/catalogue/procedure-details.ts';
import type { Directory } from '../../core/directory.ts';
import type { FleetBook } from '../../core/fleet.ts';
import type { DossierLog, RecordOutcome } from '../../core/dossier-log.ts';
import type { DossierSubmission } from '../../core/intake/dossier-submission.ts';
import type { ImportReport, ImportRequest } from '../../core/import-kind.ts';
import type { HoursBook } from '../../core/opening/hours-book.ts';
import type { Result } from '../../core/result.ts';
import type { TableFault } from '../../core/table/table.ts';
import type { MadeInvitation } from '../../core/invitation.ts';
import type { NominationBoard } from '../../core/nomination-board.ts';
import type { ProvinceCode, UnitCode } from '../../core/organisation.ts';
import type { SearchIndex } from '../../core/search/build-index.ts';
import type { SearchChoiceBook } from '../../core/search/search-choice.ts';
import type { SettingBook } from '../../core/setting.ts';
import type {
  AccessBook,
  OfficialBook,
  RatingLog,
  Session,
  SessionBook,
} from '../../core/ports.ts';
import type { Procedure } from '../../core/procedure.ts';
import type { ReductionLedger } from '../../core/reduction/reduction-ledger.ts';
import type { Counted, SatisfactionReport } from '../reports/satisfaction-report.ts';
import type { UploadedFile } from './held-uploads.ts';
import type { OfficialLanguage } from './official-language.ts';
import type { OverviewQuery } from './overview/overview-query.ts';
import type { ReductionLoader } from './reduction/reduction-loader.ts';
import type { ZaloConnection } from './channels/zalo-connection.ts';
import type { CatalogueWish } from './catalogue/render-catalogue.ts';

/** How tokens and one-time codes are made and hashed: the same way wherever they are checked. */
interface AccessTokens {
  newToken(kind: 'integration'): string;
  newEnrolmentCode(): string;
  tokenHash(token: string): string;
}

/** The answer to "where do we stand?", labels in the language; null when there is no such period. */
export type SatisfactionLoader = (
  query: OverviewQuery,
  language: OfficialLanguage,
) => Promise<SatisfactionReport | null>;

/** Who enters a dossier by hand, and for which unit. */
interface DossierEnterer {
  readonly officialId: string;
  readonly unit: UnitCode;
  /** Whether it replaces what is known of the dossier, even a withdrawal. */
  readonly replaces: boolean;
}

/** Everything that the dashboard is given; it reads no setting and no clock by itself. */
export interface DashboardDependencies {
  readonly officials: OfficialBook;
  readonly sessions: SessionBook;
  readonly access: AccessBook;
  readonly fleet: FleetBook;
  readonly ratings: Pick<RatingLog, 'span'>;
  readonly directory: () => Directory;
  readonly settings: SettingBook;
  readonly searchChoices: Pick<SearchChoiceBook, 'proposals' | 'settle'>;
  /** The search as citizens meet it; told when officials' words have changed. */
  readonly procedureSearch: {
    freshIndex(): Promise<SearchIndex>;
    refresh(): Promise<void>;
  };
  readonly satisfactionReport: SatisfactionLoader;
  /** Takes a list into the catalogue, or says what that would do. */
  readonly importCatalogue: (
    file: UploadedFile,
    asked: CatalogueWish & Pick<ImportRequest, 'dryRun' | 'partial' | 'author'>,
  ) => Promise<Result<ImportReport, TableFault>>;
  /** When counters are open. */
  readonly hours: HoursBook;
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
  readonly reduction: {
    readonly report: ReductionLoader;
    readonly ledger: ReductionLedger;
    readonly catalogue: ProcedureCatalogue;
  };
  readonly nominations: NominationBoard;
  readonly tokens: AccessTokens;
  /** Null without settings for Zalo. */
  readonly zalo: ZaloConnection | null;
  readonly province: ProvinceCode;
  /** What is counted when the address does not say; a setting of the province. */
  readonly countedByDefault: () => Counted;
  readonly now: () => Instant;
  /** Printed by the server at its start; null when there was an account. */
  readonly firstAccountToken: string | null;
  /** True behind HTTPS. */
  readonly secureCookies: boolean;
  /** Address under which kiosks reach this server; null takes the one of the request. */
  readonly publicUrl: string | null;
  /** Folder of the built `dashboard.js` and `dashboard.css`. */
  readonly assetsFolder: string;
  /** Told of every fault that ended a request. */
  readonly onFault: (error: unknown) => void;
}
