import type { LocalDay } from '../core/calendar.ts';
import type {
  DossierEntry,
  DossierLog,
  DossierStatement,
  RecordOutcome,
} from '../core/dossier-log.ts';
import type { WorkingDaysBetween } from '../core/opening/working-days-between.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import { decideDossiers } from './decide-dossiers.ts';
import { createDossierNotes } from './dossier-notes.ts';
import { DOSSIERS_AT_ONCE, finishStaged, inParts, writeInParts } from './dossier-stage.ts';
import {
  readDossierSpan,
  readDossierTallies,
  readFiledDossiers,
  readHandlingTallies,
} from './dossier-tallies.ts';
import { createFairTurn } from './fair-turn.ts';
import { createGroupCommit } from './group-commit.ts';
import type { Hashing } from './hashing.ts';
import type { InvitationSending } from './invitation-sending.ts';
import { createMutex } from './mutex.ts';
import { countParked, type KeyedEntry } from './parked-dossiers.ts';
import {
  recordDossiers,
  takeTurn,
  type DossierInvitations,
  type RecordParts,
} from './record-dossiers.ts';
import { resolveParked } from './resolve-parked.ts';
import type { Sealer } from './seal.ts';
import type { SqlEngine, SqlTransaction } from './sql-engine.ts';

export interface DossierLogParts {
  readonly sealer: Sealer;
  /** Names dossiers. */
  readonly hashing: Pick<Hashing, 'name'>;
  readonly invitations: DossierInvitations;
  readonly sending: InvitationSending;
  readonly today: () => LocalDay;
  /** How working days are counted now. */
  readonly workingDays: () => Promise<WorkingDaysBetween>;
}

/** The log with what only the store's keeper needs. */
export interface KeptDossierLog extends DossierLog {
  /** Writes the rest of files whose writing was cut off; to be called at the start and now and then. */
  finishStaged(): Promise<void>;
}

/**
 * Entries of several requests that share one commit: names are hashes, so each commit touches pages
 * all over the tables, and the more rows share one, the fewer pages are written a row.
 */
const MOST_TOGETHER = 10_000;
/** As long as one commit of several requests shall last: a citizen's rating may wait for it. */
const LONGEST_COMMIT_MS = 500;

/** The log of finished dossiers over a database: see `DossierLog` for what it promises. */
export function createDossierLog(engine: SqlEngine, parts: DossierLogParts): KeptDossierLog {
  const nameEntries = createEntryNaming(parts.hashing);
  const recordParts = async (): Promise<RecordParts> => ({
    ...parts,
    today: parts.today(),
    workingDays: await parts.workingDays(),
  });
  // While a file is decided about and written, nobody else in this process decides about dossiers.
  const turn = createMutex();

  /** What a transaction needs, read before it begins: it must wait for nothing else. */
  const prepare = async () => {
    const ready = await recordParts();
    return (transaction: SqlTransaction, entries: readonly KeyedEntry[]) =>
      recordByProvince(transaction, entries, ready);
  };
  const stage = async () => ({ engine, sealer: parts.sealer, write: await prepare() });
  const commitNow = async (entries: readonly KeyedEntry[]) => {
    const write = await prepare();
    return engine.transaction((transaction) => write(transaction, entries));
  };
  const pace = createPace();
  const commit = createGroupCommit<KeyedEntry, RecordOutcome>(
    (entries) => turn.run(() => pace.run(entries.length, () => commitNow(entries))),
    pace.most,
  );

  return {
    async record(entries) {
      const named = await nameEntries(entries);
      return (await Promise.all(inParts(named).map(commit))).flat();
    },
    async recordWholly(entries) {
      const named = await nameEntries(entries);
      return turn.run(async () => {
        // PostgreSQL lets others write meanwhile.
        const ready = await stage();
        if (named.length <= DOSSIERS_AT_ONCE || engine.dialect === 'postgres')
          return writeOrUndo(engine, (transaction) => ready.write(transaction, named));
        await finishStaged(ready);
        const planned = await plan(engine, named);
        return isWhole(planned) ? writeInParts(ready, named) : planned;
      });
    },
    preview: async (entries) => plan(engine, await nameEntries(entries)),
    finishStaged: () => turn.run(async () => finishStaged(await stage())),
    tally: (query) => readDossierTallies(engine, query),
    tallyHandling: (query) => readHandlingTallies(engine, query),
    byFiling: (query) => readFiledDossiers(engine, query),
    span: (province) => readDossierSpan(engine, province),
    parked: (province) => countParked(engine, province),
    resolveParked: (province, placeAgain) =>
      turn.run(async () => resolveParked(engine, province, placeAgain, await recordParts())),
    ...createDossierNotes(engine),
  };
}

/** How many entries the next commit may take, by how long the last ones took. */
function createPace() {
  let most = MOST_TOGETHER;
  return {
    most: () => most,
    async run<T>(entries: number, work: () => Promise<T>): Promise<T> {
      const startedAt = performance.now();
      const answer = await work();
      const fit = (entries * LONGEST_COMMIT_MS) / (performance.now() - startedAt);
      if (entries >= DOSSIERS_AT_ONCE)
        most = Math.max(DOSSIERS_AT_ONCE, Math.min(MOST_TOGETHER, Math.round(fit)));
      return answer;
    },
  };
}

function createEntryNaming(hashing: Pick<Hashing, 'name'>) {
  return async (entries: readonly DossierEntry[]): Promise<readonly KeyedEntry[]> => {
    const named: KeyedEntry[] = [];
    // In parts, so that others have the event loop in between.
    for (const part of inParts(entries)) {
      const names = await hashing.name(part);
      for (const [i, entry] of part.entries())
        named.push({ keys: names[i]!, entry: statementOf(entry) });
    }
    return named;
  };
}

/** The entry without what names its dossier; spelt out, for it is made of every dossier that comes. */
function statementOf(entry: DossierEntry): DossierStatement {
  const { event, revision, scope, content, contact, otherContacts, author, reason } = entry;
  const statement = { event, revision, scope, content, contact, author, reason };
  return otherContacts === undefined ? statement : { ...statement, otherContacts };
}

function isWhole(outcomes: readonly RecordOutcome[]): boolean {
  return outcomes.every(({ status }) => status !== 'refused');
}

/** Writes, and undoes it when any entry is refused: the outcomes then say what would have been. */
async function writeOrUndo(
  engine: SqlEngine,
  write: (transaction: SqlTransaction) => Promise<readonly RecordOutcome[]>,
): Promise<readonly RecordOutcome[]> {
  const undo = new Error('not whole');
  let outcomes: readonly RecordOutcome[] = [];
  try {
    await engine.transaction(async (transaction) => {
      outcomes = await write(transaction);
      if (!isWhole(outcomes)) throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
  return outcomes;
}

/** Days change no answer. */
const NOT_COUNTED = () => 0;

/** What writing the entries would answer; only reads, so that nobody waits for it. */
async function plan(
  engine: SqlEngine,
  entries: readonly KeyedEntry[],
): Promise<readonly RecordOutcome[]> {
  const reader = {
    all: engine.all,
    fairTurn: createFairTurn(),
  };
  return byProvince(entries, async (province, own) => {
    const { steps } = await decideDossiers(reader, province, own, NOT_COUNTED);
    return steps.map((step) =>
      step.status === 'stored' ? { status: 'stored', invitation: null } : step,
    );
  });
}

function recordByProvince(
  transaction: SqlTransaction,
  entries: readonly KeyedEntry[],
  parts: RecordParts,
): Promise<readonly RecordOutcome[]> {
  return byProvince(entries, async (province, own) => {
    await takeTurn(transaction, province);
    return recordDossiers(transaction, province, own, parts);
  });
}

/** Provinces one after another, in the order of their codes, so that nobody waits in a circle. */
async function byProvince(
  entries: readonly KeyedEntry[],
  work: (province: ProvinceCode, own: readonly KeyedEntry[]) => Promise<readonly RecordOutcome[]>,
): Promise<readonly RecordOutcome[]> {
  const outcomes: RecordOutcome[] = [];
  const provinces = [...new Set(entries.map(({ entry }) => entry.scope.province))].sort();
  for (const province of provinces) {
    const places = entries.flatMap(({ entry }, i) =>
      entry.scope.province === province ? [i] : [],
    );
    const own = await work(
      province,
      places.map((i) => entries[i]!),
    );
    for (const [j, i] of places.entries()) outcomes[i] = own[j]!;
  }
  return outcomes;
}
