import path from 'node:path';
import type { Express, Router } from 'express';
import { createCommentLoader } from '../analytics/dashboard/comments/comment-loader.ts';
import { createPublicNominations } from '../analytics/dashboard/nominations/public-nominations-routes.ts';
import { createTableKeeper } from '../analytics/dashboard/drill/drill-keeper.ts';
import { createDrillLoader } from '../analytics/dashboard/drill/drill-loader.ts';
import { createCloserLoader } from '../analytics/dashboard/drill/closer-loader.ts';
import { createFilingLoader } from '../analytics/dashboard/drill/filing-loader.ts';
import { createTimeseriesLoader } from '../analytics/dashboard/drill/timeseries-loader.ts';
import { createPublicFigures } from '../analytics/dashboard/open-data/public-figures-routes.ts';
import { createReductionLoader } from '../analytics/dashboard/reduction/reduction-loader.ts';
import { createSatisfactionLoader } from '../analytics/dashboard/overview/satisfaction-loader.ts';
import { DEFAULT_PERIOD } from '../analytics/reports/reporting-period.ts';
import type { Counted } from '../analytics/reports/satisfaction-report.ts';
import type { ChatChannel } from '../bot/chat-channel.ts';
import type { Directory } from '../core/directory.ts';
import type { OpeningCalendar } from '../core/opening/is-open.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import { dossiersKind } from '../data/import/dossiers-kind.ts';
import { createKiosk } from '../kiosk/routes.ts';
import { createAlertWatch } from './alert-watch.ts';
import { cachedAccess } from './cached-access.ts';
import { createCodeTries } from './code-tries.ts';
import { CHANNEL_IDS, type ChatChannelInput } from './channels.ts';
import { chatIntake } from './chat-intake.ts';
import { createChat } from './chat.ts';
import { commentRoutes } from './comment-routes.ts';
import { createCountedByDefault } from './counted-by-default.ts';
import { createApp } from './create-app.ts';
import { deviceRoutes, heartbeatRoutes } from './device-routes.ts';
import { createDossierFolder, type DossierFolder } from './dossier-folder.ts';
import { createDossierIntake } from './dossier-intake.ts';
import { dossierRoutes } from './dossier-routes.ts';
import { holdInMemory } from './directory-holder.ts';
import { createJudge } from './judge-days.ts';
import { noteFault } from './error-handler.ts';
import { createNamedPapers } from './named-papers.ts';
import { createHealth } from './health.ts';
import { createIntake } from './intake.ts';
import { createLateRoutes, type LateRoutes } from './late-routes.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import type { AssemblyInput, PageParts, SharedParts } from './parts.ts';
import { phoneFormDeps } from './phone-form.ts';
import { exportRoutes } from './export-routes.ts';
import { figureRoutes } from './figure-routes.ts';
import { procedureRoutes } from './procedure-routes.ts';
import { createProcedureSearch } from './procedure-search.ts';
import { createPublicWishes } from './public-wishes.ts';
import { questionnaireRoutes } from './questionnaire-routes.ts';
import { PAGES_FOLDER } from './pages-stamp.ts';
import { ratingRoutes } from './rating-routes.ts';
import { reportRoute } from './report-route.ts';
import { scopeRoutes } from './scope-routes.ts';
import { createTapTrace } from './tap-trace.ts';
import { loadSections } from './load-sections.ts';
import { slipDesk } from './slip-desk.ts';
import { slipRoutes } from './slip-routes.ts';
import { VERSION } from './version.ts';
import { createZaloParts } from './zalo-parts.ts';

/** Every part of the server, put together; nothing of it runs yet. */
export interface Assembly {
  readonly app: Express;
  readonly channels: readonly ChatChannel[];
  /** The folder of files of finished dossiers; null when none is set. */
  readonly dossierFolder: DossierFolder | null;
  /** Loads what waits for the first request of an official. */
  loadPages(): Promise<void>;
  /** To be called now and then: reads again what is held in memory. */
  refresh(): Promise<void>;
}

/** Wires store, intake, channels and pages: the one place that knows them all. */
export async function assemble(input: AssemblyInput): Promise<Assembly> {
  const { config, store, log } = input;
  const held = await holdInMemory(store);
  const counted = await createCountedByDefault(
    config.countUnbacked,
    store,
    config.province as ProvinceCode,
  );
  const shared = {
    ...shareParts(input, held.directory.current, counted.current, held.opening.current),
    refreshDirectory: held.directory.refresh,
    refreshCounted: counted.refresh,
    identity: held.identity,
  };
  const metrics = createMetrics();
  const chat = await createChat({ ...shared, zalo: zaloChannel(shared) });
  const { channels } = chat;
  const asked = { channels, questionnaires: chat.questionnaires };
  const pageParts = { ...shared, ...asked, refreshQuestions: chat.refresh };
  const watchAlerts = createAlertWatch({ ...shared, publicUrl: config.publicUrl });
  const officials = officialsRoutes(pageParts);
  const app = createApp({
    api: apiRoutes(pageParts, metrics),
    webhooks: channels.flatMap(({ router }) => router ?? []),
    pages: [...pageRoutes(pageParts), officials.router],
    health: shared.health,
    metrics,
    log,
    version: VERSION,
    trustedProxies: config.trustedProxies,
    overHttps: shared.overHttps,
  });
  return {
    app,
    channels,
    dossierFolder: folderOf(shared, metrics),
    loadPages: officials.ready,
    async refresh() {
      await Promise.all([
        held.refresh(),
        counted.refresh(),
        shared.procedureSearch.refresh(),
        chat.refresh(),
      ]);
      await shared.dossierIntake.resolveParked(shared.province);
      await Promise.all([watchAlerts(), shared.judge(), warmFigures(shared)]);
    },
  };
}

function apiRoutes(parts: PageParts, metrics: Metrics): readonly Router[] {
  const { store } = parts;
  const published = { ...parts, publicUrl: parts.config.publicUrl };
  return [
    ratingRoutes({ ...parts, metrics }),
    dossierRoutes({ ...published, metrics }),
    // A device just made or revoked is seen at once: nothing is believed from before.
    deviceRoutes({ ...parts, access: store.access }),
    procedureRoutes({ ...parts, searchChoices: store.searchChoices }),
    questionnaireRoutes(parts),
    figureRoutes(parts),
    scopeRoutes(parts),
    reportRoute({ ...parts, schemes: store.schemes, answerCounts: store.answerCounts }),
    exportRoutes(parts),
    commentRoutes(parts),
    heartbeatRoutes(parts),
    slipRoutes({ ...published, invitations: store.invitations }),
  ];
}

/** So that nobody waits while counts are read for the first time, or the first time of a day. */
async function warmFigures({
  drillReport,
  directory,
  province,
  countedByDefault,
}: SharedParts): Promise<void> {
  const unit = [...directory().units.values()].find((each) => each.province === province)?.code;
  const scope = unit === undefined ? {} : { unit };
  const counted = countedByDefault();
  await drillReport({ period: DEFAULT_PERIOD, counted, scope, within: null }, 'vi');
}

function shareParts(
  input: AssemblyInput,
  directory: () => Directory,
  countedByDefault: () => Counted,
  opening: () => OpeningCalendar,
): SharedParts {
  const { config, store, now } = input;
  const province = config.province as ProvinceCode;
  const { ratings, settings } = store;
  const tries = createCodeTries(now);
  return {
    ...input,
    directory,
    province,
    countedByDefault,
    overHttps: config.publicUrl?.startsWith('https:') ?? false,
    health: createHealth(input.onFatal),
    zalo: config.zalo === null ? null : createZaloParts({ ...input, config: config.zalo }),
    access: cachedAccess(store.access, () => performance.now()),
    tries,
    fleet: store.fleet,
    judge: createJudge({ suspicions: store.suspicions, province, now }),
    intake: createIntake({
      ratings,
      trials: store.trials,
      directory,
      channels: CHANNEL_IDS,
      now,
      tries,
      trace: createTapTrace(opening),
    }),
    procedureSearch: createProcedureSearch(directory, store.settings),
    publicWishes: createPublicWishes({ ...store, directory, province, now }),
    namedPapers: createNamedPapers({ ...store, now }),
    dossierIntake: createDossierIntake({ dossiers: store.dossiers, directory, now }),
    reductionReport: createReductionLoader({
      ledger: store.reductions,
      settings,
      directory,
      province,
      now,
    }),
    commentLoader: createCommentLoader({ ...store, directory, province, now }),
    ...figureLoaders({ ...store, directory, province, now }),
  };
}

type FigureSources = Parameters<typeof createSatisfactionLoader>[0] &
  Omit<
    Parameters<typeof createDrillLoader>[0] & Parameters<typeof createFilingLoader>[0],
    'drillTables'
  > &
  Pick<AssemblyInput['store'], 'ratingPairs' | 'answerCounts'>;

/** What reads figures, each made of those before it. */
function figureLoaders(
  of: FigureSources,
): Pick<
  SharedParts,
  'drillReport' | 'filingFigures' | 'timeseries' | 'satisfactionReport' | 'closerLook'
> {
  const drillTables = createTableKeeper(of.ratingPairs, of.now);
  const drillReport = createDrillLoader({ ...of, drillTables });
  const timeseries = createTimeseriesLoader(drillReport, of.now);
  const satisfactionReport = createSatisfactionLoader(of);
  return {
    drillReport,
    filingFigures: createFilingLoader({ ...of, drillTables }),
    timeseries,
    satisfactionReport,
    closerLook: createCloserLoader({ ...of, satisfactionReport, drillReport, timeseries }),
  };
}

function folderOf(parts: SharedParts, metrics: Metrics): DossierFolder | null {
  const { config, store, directory, now, province } = parts;
  const { dossiers } = store;
  if (config.dossierFolder === null) return null;
  return createDossierFolder({
    folder: config.dossierFolder,
    kind: dossiersKind({ dossiers, directory, now, unit: null }),
    dossiers,
    province,
    now,
    onFile: (outcome) => metrics.count('mot_cham_dossier_files_total', outcome),
  });
}

function pageRoutes(parts: PageParts): readonly Router[] {
  const { store, health, log } = parts;
  const onFault = (error: unknown) => noteFault(error, health, log);
  return [
    slipDesk({
      ...parts,
      invitations: store.invitations,
      sessions: store.sessions,
      settings: store.settings,
      secondFactors: store.secondFactors,
      passkeys: store.passkeys,
      audit: store.audit,
      publicUrl: parts.config.publicUrl,
    }),
    createKiosk({
      ...phoneFormDeps({ ...store, ...parts, onFault }),
      pagesFolder: path.join(PAGES_FOLDER, 'kiosk'),
      listPapers: parts.namedPapers,
    }),
    createPublicNominations({
      ...parts,
      nominations: store.nominations,
      onFault,
    }),
    createPublicFigures({ ...store, ...parts, publicUrl: parts.config.publicUrl, onFault }),
  ];
}

/** Loaded late: citizens need none of it, and it is a good part of the program. */
function officialsRoutes(parts: PageParts): LateRoutes {
  return createLateRoutes('/dashboard', async () => {
    await loadSections();
    const { officialsPages } = await import('./officials-pages.ts');
    return officialsPages(parts, (error) => noteFault(error, parts.health, parts.log));
  });
}

/** What the Zalo channel needs besides the rest; null without an official account. */
function zaloChannel(parts: SharedParts): ChatChannelInput['zalo'] {
  const { config, store, zalo } = parts;
  if (config.zalo === null || zalo === null) return null;
  return { config: config.zalo, keeper: zalo.keeper, store, submit: chatIntake(parts) };
}
