import type { DossierDecision } from '../core/dossier-decision.ts';
import { decideDossier } from '../core/dossier-decision.ts';
import type { DossierState, RecordOutcome } from '../core/dossier-log.ts';
import {
  COMPLETION_EVENTS,
  finishedOn,
  type CompletionEvent,
  type DossierKey,
  type FinishedDossier,
} from '../core/dossier.ts';
import type { InvitedDossier } from '../core/invitation.ts';
import type { WorkingDaysBetween } from '../core/opening/working-days-between.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { DossierChange } from './dossier-counts.ts';
import { readDossierStates, type DossierFact } from './dossier-facts.ts';
import type { FairTurn } from './fair-turn.ts';
import type { ContactOfDossier } from './invitation-sending.ts';
import { findParked, type KeyedEntry, type ParkedState, type ToPark } from './parked-dossiers.ts';
import type { SqlReader } from './sql-engine.ts';

/** Everything that a run of entries of one province changes, gathered before it is written. */
export interface DossierChanges {
  readonly facts: DossierFact[];
  readonly counts: DossierChange[];
  readonly invited: InvitedDossier[];
  readonly moved: Omit<InvitedDossier, 'finishedOn'>[];
  readonly withdrawn: DossierKey[];
  readonly contacts: ContactOfDossier[];
  readonly parked: ToPark[];
  readonly unparked: DossierKey[];
}

/** What is known while the entries are gone through. */
interface Knowledge {
  readonly states: Map<DossierKey, DossierState>;
  readonly parked: Map<DossierKey, ParkedState>;
  /** Spoken of before in this run: what is stored of them is overtaken. */
  readonly overtaken: Set<DossierKey>;
  /** Dossiers, each by one of its names, of which anything is known: most are new. */
  readonly heardOf: Set<DossierKey>;
  readonly workingDays: WorkingDaysBetween;
}

/** Entries whose dossiers are looked up together. */
const SLICE = 1000;

/** What is to be written, and what is answered to each entry once it is. */
export interface DecidedDossiers {
  readonly changes: DossierChanges;
  readonly steps: readonly DossierStep[];
}

/**
 * Decides about the entries of one province, one after another, by what is stored and by what those
 * before them say. Writes nothing.
 */
export async function decideDossiers(
  reader: SqlReader & { readonly fairTurn: FairTurn },
  province: ProvinceCode,
  entries: readonly KeyedEntry[],
  workingDays: WorkingDaysBetween,
): Promise<DecidedDossiers> {
  const known: Knowledge = {
    states: new Map(),
    parked: new Map(),
    overtaken: new Set(),
    heardOf: new Set(),
    workingDays,
  };
  const changes: DossierChanges = {
    facts: [],
    counts: [],
    invited: [],
    moved: [],
    withdrawn: [],
    contacts: [],
    parked: [],
    unparked: [],
  };
  const steps: DossierStep[] = [];
  for (let i = 0; i < entries.length; i += SLICE) {
    const slice = entries.slice(i, i + SLICE);
    await lookUp(reader, province, slice, known);
    for (const keyed of slice) steps.push(take(keyed, known, changes));
    await reader.fairTurn();
  }
  return { changes, steps };
}

async function lookUp(
  reader: SqlReader,
  province: ProvinceCode,
  entries: readonly KeyedEntry[],
  { states, parked, overtaken, heardOf }: Knowledge,
): Promise<void> {
  const keys: DossierKey[] = [];
  for (const keyed of entries) for (const event of COMPLETION_EVENTS) keys.push(keyed.keys[event]);
  const stored = await readDossierStates(reader, keys);
  const waiting = await findParked(reader, province, keys);
  if (stored.size + waiting.size === 0) return;
  for (const [key, state] of stored) if (!overtaken.has(key)) states.set(key, state);
  for (const [key, state] of waiting) if (!overtaken.has(key)) parked.set(key, state);
  for (const keyed of entries)
    if (COMPLETION_EVENTS.some((event) => states.has(keyed.keys[event])))
      heardOf.add(nameOf(keyed));
}

const nameOf = ({ keys }: KeyedEntry): DossierKey => keys.completed;

/** What is answered to an entry; the invitation of a stored one is known once it is made. */
type DossierStep =
  | Exclude<RecordOutcome, { status: 'stored' }>
  | { readonly status: 'stored'; readonly key: DossierKey };

const NOT_ALLOWED: DossierStep = {
  status: 'refused',
  error: { code: 'unit-not-allowed', field: 'unitCode' },
};

/** What is answered where nothing is written. */
const ANSWERS: Readonly<Record<'nothing' | 'conflict' | 'not-allowed', DossierStep>> = {
  nothing: { status: 'duplicate' },
  conflict: { status: 'refused', error: { code: 'dossier-conflict', field: 'revision' } },
  'not-allowed': NOT_ALLOWED,
};

function take(keyed: KeyedEntry, known: Knowledge, changes: DossierChanges): DossierStep {
  const decision = decideDossier(statesOf(keyed, known), keyed.entry);
  if (!('under' in decision)) return ANSWERS[decision.kind];
  const key = keyed.keys[decision.under];
  known.overtaken.add(key);
  const waiting = known.parked.get(key);
  const { scope, revision: asked } = keyed.entry;
  if (waiting !== undefined && scope.unit !== null && scope.unit !== waiting.unitScope) {
    return NOT_ALLOWED;
  }
  let { revision } = decision;
  if (waiting !== undefined && typeof asked !== 'number') {
    revision = Math.max(revision, waiting.revision + (decision.kind === 'withdraw' ? 1 : 0));
  }
  if (decision.kind === 'park') {
    if (waiting !== undefined && revision < waiting.revision) return { status: 'duplicate' };
    changes.parked.push({ key, revision, keyed });
    known.parked.set(key, { revision, unitScope: scope.unit });
    return { status: 'parked' };
  }
  if (waiting !== undefined && waiting.revision <= revision) {
    changes.unparked.push(key);
    known.parked.delete(key);
  }
  return apply(keyed, { ...decision, revision, key }, known, changes);
}

function apply(
  keyed: KeyedEntry,
  decision: Extract<DossierDecision, { kind: 'finish' | 'withdraw' }> & { key: DossierKey },
  known: Knowledge,
  changes: DossierChanges,
): DossierStep {
  const { entry } = keyed;
  const { before, revision, under: event, key } = decision;
  const counted = before !== null && !before.withdrawn ? before.dossier : null;
  if (counted !== null) {
    const handlingDays = before?.handlingDays ?? null;
    changes.counts.push({ dossier: counted, handlingDays, by: -1 });
  }
  if (entry.content.kind !== 'finished') {
    const dossier = before?.dossier ?? null;
    const unit = before?.unit ?? entry.scope.unit;
    const handlingDays = before?.handlingDays ?? null;
    const state = { key, event, revision, withdrawn: true, dossier, handlingDays, unit };
    note({ state, entry }, keyed, known, changes);
    changes.withdrawn.push(key);
    return { status: 'withdrawn' };
  }
  const { dossier } = entry.content;
  const { province, unit, counter, procedure } = dossier;
  const handlingDays = handlingDaysOf(dossier, known.workingDays);
  const state = { key, event, revision, withdrawn: false, dossier, handlingDays, unit };
  note({ state, entry }, keyed, known, changes);
  changes.counts.push({ dossier, handlingDays, by: 1 });
  // What was once invited is not invited again: the first invitation may have been used.
  const invites = before === null || before.dossier === null;
  if (invites) {
    const day = finishedOn(dossier);
    const unseen = entry.author.startsWith(BY_FILE);
    const place = { province, unit, counter, procedure, dossierKey: key };
    changes.invited.push({ ...place, finishedOn: day, unseen });
  } else if (counted !== null && !isSamePlace(counted, dossier)) {
    changes.moved.push({ province, unit, counter, procedure, dossierKey: key });
  }
  if (entry.contact !== null && (invites || counted !== null)) {
    changes.contacts.push({ key, contacts: [entry.contact, ...(entry.otherContacts ?? [])] });
  }
  return counted === null ? { status: 'stored', key } : { status: 'corrected' };
}

function handlingDaysOf(dossier: FinishedDossier, workingDays: WorkingDaysBetween): number | null {
  const { receivedOn } = dossier;
  return receivedOn === null ? null : workingDays(receivedOn, finishedOn(dossier));
}

/** How whoever reported a dossier in a file is named; nobody reads the codes that are then made. */
const BY_FILE = 'file:';

function isSamePlace(one: FinishedDossier, other: FinishedDossier): boolean {
  const { unit, counter, procedure } = one;
  return unit === other.unit && counter === other.counter && procedure === other.procedure;
}

function note(
  fact: DossierFact,
  keyed: KeyedEntry,
  known: Knowledge,
  changes: DossierChanges,
): void {
  changes.facts.push(fact);
  known.states.set(fact.state.key, fact.state);
  known.heardOf.add(nameOf(keyed));
}

const NOTHING_KNOWN: ReadonlyMap<CompletionEvent, DossierState> = new Map();

function statesOf(keyed: KeyedEntry, { states, heardOf }: Knowledge) {
  if (!heardOf.has(nameOf(keyed))) return NOTHING_KNOWN;
  const { keys } = keyed;
  const found = new Map<CompletionEvent, DossierState>();
  for (const event of COMPLETION_EVENTS) {
    const state = states.get(keys[event]);
    if (state !== undefined) found.set(event, state);
  }
  return found;
}
