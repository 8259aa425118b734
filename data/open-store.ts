import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { instant, localDay, type Instant } from '../core/calendar.ts';
import type { MarkBook, Store } from '../core/ports.ts';
import { NO_REACH, type InvitationReach } from '../core/sending/invitation-policy.ts';
import { createAccessBook } from './access-book.ts';
import { createOfficialBook, createSessionBook } from './account-books.ts';
import { createAuditLog } from './audit-log.ts';
import { createAnswerCounts } from './answer-counts.ts';
import { createChatInbox } from './chat-inbox.ts';
import { createAlertBook } from './alert-book.ts';
import { tellAnswers } from './comment-news.ts';
import { createCommentBook } from './comment-book.ts';
import { createConversationMemory, forgetOldChats } from './conversation-memory.ts';
import { createDirectoryBook } from './directory-book.ts';
import { createDossierLog, type DossierLogParts } from './dossier-log.ts';
import { createFleetBook } from './fleet-book.ts';
import { createHashing } from './hashing.ts';
import { createHoursBook } from './hours-book.ts';
import { createInvitationBook } from './invitation-book.ts';
import { createInvitationSending, type SendingParts } from './invitation-sending.ts';
import { createInvitationKeys, type InvitationKeys } from './invitation-keys.ts';
import { createNightlySettling } from './settle-invitations.ts';
import { createDossierInvitations } from './make-invitations.ts';
import { openKeyRing } from './key-ring.ts';
import { migrate, newestVersion } from './migrate.ts';
import { spreadNews } from './nomination-news.ts';
import { createNominationBoard } from './nomination-board.ts';
import { createOfferedChoices, forgetOldReports } from './offered-choices.ts';
import { createOutbox, releaseLeases } from './outbox-book.ts';
import { createPeopleBook } from './people-book.ts';
import { createProcedureCatalogue } from './procedure-versions.ts';
import { createRatingLog } from './rating-log.ts';
import { createRatingPairs } from './rating-pairs.ts';
import { createSealer, type Sealer } from './seal.ts';
import { createComplianceBook } from './compliance-book.ts';
import { createDecisionFileBook } from './decision-file-book.ts';
import { createReviewPlanBook } from './review-plan-book.ts';
import { createReductionLedger } from './reduction-ledger.ts';
import { createSearchChoiceBook, forgetRareChoices } from './search-choices.ts';
import {
  createPasskeyBook,
  createSecondFactorBook,
  createSignInSteps,
  createSignOnBook,
} from './sign-in-means.ts';
import { createSchemeBook } from './scheme-book.ts';
import { createSettingBook } from './setting-book.ts';
import { createStaffChatBook } from './staff-chat-book.ts';
import { createStaffMailBook } from './staff-mail-book.ts';
import type { SqlEngine } from './sql-engine.ts';
import { inspectSqliteFile } from './sqlite-file.ts';
import { openSqliteEngine, type SqliteOptions } from './sqlite-engine.ts';
import { unwritable } from './store-error.ts';
import { createSuspicionBook } from './suspicion-book.ts';
import { createWorkingDays } from './working-days.ts';
import { takeWriterLock } from './writer-lock.ts';
import { createUnknownEventBook, createZaloFeedbackBook } from './zalo-feedback-book.ts';
import { createTrialLog } from './trial-log.ts';
import { createZaloTokenBook } from './zalo-token-book.ts';

export interface OpenStoreOptions extends SqliteOptions {
  /** A path, `:memory:`, or `postgres://...`. */
  readonly url: string;
  /** The installation's secret, at least 32 bytes: seals what the database must not give away. */
  readonly secret: Buffer;
  /** Through what invitations are sent; none are when it is left out. */
  readonly reach?: InvitationReach;
  /** For the days on which chat state is forgotten. */
  readonly now?: () => Instant;
}

/** Reminders in one transaction, so that ratings come in between. */
const REMINDED_AT_ONCE = 200;

/** A store with what only its keeper needs. */
export interface OpenedStore extends Store {
  readonly engine: SqlEngine;
  /** To be called about once a minute; see `SqlEngine.maintain`. */
  maintain(): Promise<void>;
}

/** True when the URL names a PostgreSQL server. */
export function isPostgresUrl(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url);
}

/**
 * Opens the store, the only writer of it, with its schema up to date. Throws a `StoreError` whose
 * message is one sentence, having changed nothing, when the store is in use, unwritable, damaged,
 * another program's, or newer than this program.
 */
export async function openStore(options: OpenStoreOptions): Promise<OpenedStore> {
  const { engine, release } = await openEngine(options);
  try {
    await migrate(engine);
    return await composeStore(engine, release, options);
  } catch (error) {
    // The first error is the one to tell.
    await engine.close().catch(() => undefined);
    release();
    throw error;
  }
}

async function openEngine(
  options: OpenStoreOptions,
): Promise<{ engine: SqlEngine; release: () => void }> {
  const { url } = options;
  if (isPostgresUrl(url)) {
    // Only who uses PostgreSQL pays for its driver.
    const { openPostgresEngine } = await import('./postgres-engine.ts');
    return { engine: await openPostgresEngine(url), release: () => undefined };
  }
  if (url === ':memory:') {
    return { engine: openSqliteEngine(url, options), release: () => undefined };
  }
  makeFolder(dirname(url));
  inspectSqliteFile(url, newestVersion());
  const lock = takeWriterLock(url);
  try {
    return { engine: openSqliteEngine(url, options), release: () => lock.release() };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function composeStore(
  engine: SqlEngine,
  release: () => void,
  options: OpenStoreOptions,
): Promise<OpenedStore> {
  const now = options.now ?? (() => instant(Date.now()));
  const sealer = createSealer(options.secret);
  const ring = await openKeyRing(engine, sealer, now());
  if (engine.dialect === 'sqlite') await releaseLeases(engine);
  const hashing = createHashing(options.secret);
  const keys = hashing.sparing(createInvitationKeys(sealer, options.secret));
  const settle = createNightlySettling(engine, keys);
  const invitations = createInvitationBook(engine, keys, ring);
  const plain = plainBooks(engine);
  const dossiers = createDossierLog(engine, {
    ...dossierParts({ keys, ring, sealer, now }, options.reach ?? NO_REACH),
    hashing,
    workingDays: createWorkingDays(plain.settings, now),
  });
  await dossiers.finishStaged().catch(() => undefined); // on a full disk, say: again in a minute
  return {
    ...plain,
    engine,
    ratings: createRatingLog(engine, keys, plain.ratingPairs),
    dossiers,
    directory: createDirectoryBook(engine, now),
    hours: createHoursBook(engine, createSettingBook(engine), now),
    conversations: createConversationMemory(engine, { keys, ring, now }),
    inbox: createChatInbox(engine, { sealer, ring, now }),
    outbox: createOutbox(engine, { keys, ring, now }),
    ...peopleBooks(engine, sealer, now),
    alerts: createAlertBook(engine, { sealer, ring, now }),
    invitations,
    zaloTokens: createZaloTokenBook(engine, ring, now),
    zaloFeedback: createZaloFeedbackBook(engine, sealer),
    zaloUnknownEvents: createUnknownEventBook(engine, sealer, now),
    offeredChoices: createOfferedChoices(engine, sealer, now),
    searchChoices: createSearchChoiceBook(engine, sealer),
    staffChats: createStaffChatBook(engine, sealer, ring),
    staffMail: createStaffMailBook(engine, sealer, ring),
    async maintain() {
      await ring.reload();
      await forgetOldChats(engine, now());
      await settle(now());
      while (await spreadNews(engine, { ring, sealer }, now()));
      while (await tellAnswers(engine, { ring, sealer }, now()));
      while ((await invitations.remind(now(), REMINDED_AT_ONCE)) === REMINDED_AT_ONCE);
      await engine.transaction((transaction) => forgetOldReports(transaction, localDay(now())));
      await forgetRareChoices(engine, localDay(now()));
      await plain.ratingPairs.fold(localDay(now()));
      await engine.maintain(now());
      await dossiers.finishStaged();
    },
    async close() {
      await hashing.stop();
      await engine.close();
      release();
    },
  };
}

/** What recording dossiers brings with it. */
function dossierParts(
  { keys, ...parts }: Omit<SendingParts, 'reach'> & { readonly keys: InvitationKeys },
  reach: InvitationReach,
): Omit<DossierLogParts, 'hashing' | 'workingDays'> {
  return {
    sealer: parts.sealer,
    invitations: createDossierInvitations(keys, parts.now),
    sending: createInvitationSending({ ...parts, reach }),
    today: () => localDay(parts.now()),
  };
}

/** Accounts, how they sign in, and what they did. */
function peopleBooks(engine: SqlEngine, sealer: Sealer, now: () => Instant) {
  return {
    officials: createOfficialBook(engine, now),
    sessions: createSessionBook(engine),
    people: createPeopleBook(engine),
    secondFactors: createSecondFactorBook(engine, sealer),
    passkeys: createPasskeyBook(engine),
    signOns: createSignOnBook(engine),
    signInSteps: createSignInSteps(engine, sealer),
    audit: createAuditLog(engine),
  };
}

/** What needs nothing but the database. */
function plainBooks(engine: SqlEngine) {
  return {
    answerCounts: createAnswerCounts(engine),
    ratingPairs: createRatingPairs(engine),
    procedures: createProcedureCatalogue(engine),
    access: createAccessBook(engine),
    fleet: createFleetBook(engine),
    trials: createTrialLog(engine),
    marks: createMarkBook(engine),
    settings: createSettingBook(engine),
    reductions: createReductionLedger(engine),
    compliance: createComplianceBook(engine),
    reviewPlans: createReviewPlanBook(engine),
    decisionFiles: createDecisionFileBook(engine),
    schemes: createSchemeBook(engine),
    nominations: createNominationBoard(engine),
    comments: createCommentBook(engine),
    suspicions: createSuspicionBook(engine),
  };
}

/** What is noted about the installation. */
export function createMarkBook(engine: SqlEngine): MarkBook {
  return {
    async find(name) {
      const sql = 'SELECT value FROM mark WHERE name = $1';
      const [row] = await engine.all<{ value: string }>(sql, [name]);
      return row?.value ?? null;
    },
    record: (name, value) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          `INSERT INTO mark (name, value) VALUES ($1, $2)
           ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
          [name, value],
        );
      }),
  };
}

/** Makes the folder of a store when there is none. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    throw unwritable(dirname(path), `the folder ${path} cannot be made`, cause);
  }
}
