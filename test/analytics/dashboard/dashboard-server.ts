import type { AddressInfo } from 'node:net';
import path from 'node:path';
import express from 'express';
import { createPublicNominations } from '../../../analytics/dashboard/nominations/public-nominations-routes.ts';
import { createPublicFigures } from '../../../analytics/dashboard/open-data/public-figures-routes.ts';
import {
  createDashboard,
  type DashboardDependencies,
} from '../../../analytics/dashboard/routes.ts';
import { createCommentLoader } from '../../../analytics/dashboard/comments/comment-loader.ts';
import { createTableKeeper } from '../../../analytics/dashboard/drill/drill-keeper.ts';
import { createDrillLoader } from '../../../analytics/dashboard/drill/drill-loader.ts';
import { createCloserLoader } from '../../../analytics/dashboard/drill/closer-loader.ts';
import { createTimeseriesLoader } from '../../../analytics/dashboard/drill/timeseries-loader.ts';
import { createFilingLoader } from '../../../analytics/dashboard/drill/filing-loader.ts';
import { createReductionLoader } from '../../../analytics/dashboard/reduction/reduction-loader.ts';
import { createSatisfactionLoader } from '../../../analytics/dashboard/overview/satisfaction-loader.ts';
import { instant } from '../../../core/calendar.ts';
import { toDirectory, type DirectoryLists } from '../../../core/directory.ts';
import type { Store } from '../../../core/ports.ts';
import { createCatalogueDesk } from '../../../server/catalogue-desk.ts';
import { documentWriters } from '../../../server/documents/writers.ts';
import { holdIdentity } from '../../../server/directory-holder.ts';
import { createDossierDesk } from '../../../server/dossier-desk.ts';
import { createDossierIntake } from '../../../server/dossier-intake.ts';
import { createPasskeyChecks } from '../../../server/passkey-checks.ts';
import { createProcedureSearch } from '../../../server/procedure-search.ts';
import { securityHeaders } from '../../../server/security-headers.ts';
import { solvePlan } from '../../../server/solve-plan.ts';
import * as tokens from '../../../server/tokens.ts';
import { AN_GIANG, LISTS, NOW } from '../../support/builders.ts';
import { openSqliteTestStore } from '../../support/stores.ts';

export const PASSWORD = 'bốn từ không liên quan';
export const FIRST_TOKEN = 'token-of-this-test';

/** The dashboard on a real port, a fresh store and a clock that the test moves. */
export interface DashboardServer {
  readonly origin: string;
  readonly store: Store;
  readonly faults: unknown[];
  /** Moves the clock. */
  later(ms: number): void;
  /** Makes the account `lan` through the first-account form. */
  makeAccount(): Promise<void>;
  /** A browser without cookies. */
  visitor(): Visitor;
  /** A browser in which `lan` is signed in. */
  official(): Promise<Visitor>;
  stop(): Promise<void>;
}

/** What a browser does, as far as the server can tell. */
export interface Visitor {
  cookies: Map<string, string>;
  get(address: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Posts a form from our own page unless the headers say otherwise. */
  post(
    address: string,
    fields: Readonly<Record<string, string>> | readonly (readonly [string, string])[],
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const TOOLS = {
  solvePlan,
  ...documentWriters,
  tokens,
  refreshQuestions: async () => undefined,
  refreshCounted: async () => undefined,
  channelStates: () => [],
  storeFacts: async () => ({
    bytes: null,
    freeBytes: null,
    lastBackupAt: null,
    refusedFiles: null,
  }),
};

const WAYS_IN = {
  passkeyChecks: createPasskeyChecks('Một Chạm'),
  signOn: null,
  secureCookies: false,
  publicUrl: null,
  qrImage: () => '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

export async function startDashboard(
  change: Partial<DashboardDependencies> = {},
  lists: DirectoryLists = LISTS,
): Promise<DashboardServer> {
  const { store, discard } = await openSqliteTestStore();
  await store.directory.record(lists);
  const directory = toDirectory(lists);
  let clock = NOW;
  const now = () => clock;
  const faults: unknown[] = [];
  const drillTables = createTableKeeper(store.ratingPairs, now);
  const place = { directory: () => directory, province: AN_GIANG };
  const sources = { ...store, drillTables, ...place, now, zalo: null };
  const dependencies: DashboardDependencies = {
    ...sources,
    ...loadersOf(sources),
    ...aSearchAndDesk(sources),
    ...createCatalogueDesk({ store, province: AN_GIANG, refreshDirectory: async () => undefined }),
    ...TOOLS,
    identity: await holdIdentity(store.settings),
    ...WAYS_IN,
    countedByDefault: () => 'all',
    firstAccountToken: FIRST_TOKEN,
    assetsFolder: path.join(import.meta.dirname, '../../../dist/dashboard'),
    onFault: (error) => faults.push(error),
    ...change,
  };
  const app = appOf(dependencies);
  const listening = await new Promise<ReturnType<typeof app.listen>>((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve(server));
  });
  // On a slow machine the client would use a connection at the moment at which it is given up.
  listening.keepAliveTimeout = 0;
  const origin = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  const visitor = () => aVisitor(origin);
  const makeAccount = async () => {
    const answer = await visitor().post('/dashboard/first-account', accountFields());
    if (answer.status !== 303) throw new Error(`no account: ${answer.status} ${answer.text}`);
  };
  return {
    origin,
    store,
    faults,
    later: (ms) => void (clock = instant(clock + ms)),
    makeAccount,
    visitor,
    async official() {
      if ((await store.officials.count()) === 0) await makeAccount();
      const browser = visitor();
      const answer = await browser.post('/dashboard/sign-in', { name: 'lan', password: PASSWORD });
      if (answer.status !== 303) throw new Error(`not signed in: ${answer.status}`);
      return browser;
    },
    async stop() {
      listening.closeAllConnections();
      await new Promise((resolve) => listening.close(resolve));
      await discard();
    },
  };
}

function loadersOf(
  sources: Parameters<typeof createFilingLoader>[0] &
    Parameters<typeof createSatisfactionLoader>[0] &
    Parameters<typeof createCommentLoader>[0] &
    Parameters<typeof createDrillLoader>[0] &
    Pick<Store, 'reductions' | 'answerCounts'>,
) {
  const satisfactionReport = createSatisfactionLoader(sources);
  const drillReport = createDrillLoader(sources);
  const timeseries = createTimeseriesLoader(drillReport, sources.now);
  return {
    satisfactionReport,
    commentLoader: createCommentLoader(sources),
    drillReport,
    closerLook: createCloserLoader({ ...sources, satisfactionReport, drillReport, timeseries }),
    filingFigures: createFilingLoader(sources),
    reductionReport: createReductionLoader({ ...sources, ledger: sources.reductions }),
  };
}

function appOf(dependencies: DashboardDependencies): express.Express {
  const app = express();
  app.set('query parser', 'simple');
  app.set('trust proxy', 1);
  app.use(securityHeaders(dependencies.secureCookies));
  app.use(createPublicNominations(dependencies));
  app.use(createPublicFigures(dependencies));
  app.use(createDashboard(dependencies));
  return app;
}

function aSearchAndDesk(
  sources: Parameters<typeof createDossierIntake>[0] & Pick<Store, 'settings'>,
): Pick<DashboardDependencies, 'procedureSearch' | keyof ReturnType<typeof createDossierDesk>> {
  const { directory, settings } = sources;
  const procedureSearch = createProcedureSearch(directory, settings);
  const desk = createDossierDesk({
    ...sources,
    province: AN_GIANG,
    dossierIntake: createDossierIntake(sources),
    searchIndex: () => procedureSearch.index(),
  });
  return { procedureSearch, ...desk };
}

/** What the first-account form sends, differing in what is given. */
export function accountFields(change: Readonly<Record<string, string>> = {}) {
  return {
    token: FIRST_TOKEN,
    signInName: 'lan',
    displayName: 'Nguyễn Thị Lan',
    password: PASSWORD,
    repeated: PASSWORD,
    ...change,
  };
}

function aVisitor(origin: string): Visitor {
  const cookies = new Map<string, string>();
  const ask = async (address: string, init: RequestInit): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(cookie !== '' && { cookie }), ...init.headers };
    const response = await fetch(origin + address, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';', 1);
      const [name = '', value = ''] = pair.split('=', 2);
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return {
    cookies,
    get: (address, headers = {}) => ask(address, { headers }),
    post: (address, fields, headers = { 'sec-fetch-site': 'same-origin' }) =>
      ask(address, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(fields as Record<string, string>).toString(),
      }),
  };
}
