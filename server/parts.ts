import type { CommentLoader } from '../analytics/dashboard/comments/comment-loader.ts';
import type { DrillLoader } from '../analytics/dashboard/drill/drill-loader.ts';
import type { CloserLoader } from '../analytics/dashboard/drill/closer-loader.ts';
import type { FilingLoader } from '../analytics/dashboard/drill/filing-loader.ts';
import type { TimeseriesLoader } from '../analytics/dashboard/drill/timeseries-loader.ts';
import type { HeldIdentity } from '../analytics/dashboard/identity/dependencies.ts';
import type { SatisfactionLoader } from '../analytics/dashboard/overview/satisfaction-loader.ts';
import type { ReductionLoader } from '../analytics/dashboard/reduction/reduction-loader.ts';
import type { Counted } from '../analytics/reports/satisfaction-report.ts';
import type { ChatChannel } from '../bot/chat-channel.ts';
import type { Instant } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import type { FleetBook } from '../core/fleet.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { AccessBook } from '../core/access.ts';
import type { Questionnaires } from '../core/questionnaire.ts';
import type { OpenedStore } from '../data/open-store.ts';
import type { CodeTries } from './code-tries.ts';
import type { Config } from './config.ts';
import type { DossierIntake } from './dossier-intake.ts';
import type { Health } from './health.ts';
import type { Intake } from './intake.ts';
import type { Log } from './log.ts';
import type { NamedPapers } from './named-papers.ts';
import type { ProcedureSearch } from './procedure-search.ts';
import type { FindSimilar } from './public-wishes.ts';
import type { ZaloParts } from './zalo-parts.ts';

/** What the server is put together from. */
export interface AssemblyInput {
  readonly config: Config;
  readonly store: OpenedStore;
  readonly log: Log;
  readonly secret: Buffer;
  readonly now: () => Instant;
  readonly onFatal: (fault: Error) => void;
  readonly firstAccountToken: string | null;
}

/** What more than one part is given. */
export interface SharedParts extends AssemblyInput {
  readonly directory: () => Directory;
  readonly province: ProvinceCode;
  readonly countedByDefault: () => Counted;
  readonly overHttps: boolean;
  readonly health: Health;
  readonly access: AccessBook;
  readonly intake: Intake;
  readonly fleet: FleetBook;
  readonly tries: CodeTries;
  readonly judge: () => Promise<void>;
  readonly dossierIntake: DossierIntake;
  readonly procedureSearch: ProcedureSearch;
  readonly satisfactionReport: SatisfactionLoader;
  readonly commentLoader: CommentLoader;
  readonly drillReport: DrillLoader;
  readonly filingFigures: FilingLoader;
  readonly closerLook: CloserLoader;
  readonly timeseries: TimeseriesLoader;
  /** Null without an official account on Zalo. */
  readonly zalo: ZaloParts | null;
  readonly reductionReport: ReductionLoader;
  readonly publicWishes: () => Promise<FindSimilar>;
  readonly namedPapers: () => Promise<NamedPapers>;
}

/** What pages are given besides. */
export interface PageParts extends SharedParts {
  readonly refreshDirectory: () => Promise<void>;
  readonly refreshCounted: () => Promise<void>;
  readonly refreshQuestions: () => Promise<void>;
  readonly questionnaires: () => Questionnaires;
  readonly channels: readonly ChatChannel[];
  readonly identity: HeldIdentity;
}
