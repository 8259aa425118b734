import type { DossierStatement, DossierState } from './dossier-log.ts';
import type { CompletionEvent, FinishedDossier } from './dossier.ts';

/** What an entry does to what is known of its dossier. */
export type DossierDecision =
  /** A new fact; `under` is the completion event whose name the fact bears. */
  | {
      readonly kind: 'finish' | 'withdraw';
      readonly under: CompletionEvent;
      readonly revision: number;
      readonly before: DossierState | null;
    }
  /** To be kept until its codes are known. */
  | { readonly kind: 'park'; readonly under: CompletionEvent; readonly revision: number }
  | { readonly kind: 'nothing' | 'conflict' | 'not-allowed' };

type Known = ReadonlyMap<CompletionEvent, DossierState>;

/**
 * Decides about one entry. A dossier counts once, whatever events finish it: the first reported one
 * stands until it is withdrawn, and later ones under another event are duplicates. Of two revisions
 * the higher one holds, in whatever order they come; an equal one with another content is a conflict.
 * An unnumbered repeat never brings back what was withdrawn. Pure.
 */
export function decideDossier(known: Known, entry: DossierStatement): DossierDecision {
  const state = concerned(known, entry);
  const { content, revision, scope } = entry;
  if (state === null) {
    const first = isNumber(revision) ? revision : content.kind === 'withdrawn' ? 1 : 0;
    return decided(entry, { under: entry.event, revision: first, before: null });
  }
  const elsewhere = scope.unit !== null && state.unit !== null && state.unit !== scope.unit;
  if (elsewhere) return { kind: 'not-allowed' };
  if (isNumber(revision) && revision < state.revision) return { kind: 'nothing' };
  if (revision === state.revision) return sameRevision(state, entry);
  const next = {
    under: state.event,
    revision: isNumber(revision) ? revision : state.revision + 1,
    before: state,
  };
  if (revision === 'next') {
    if (state.withdrawn) return { kind: 'nothing' };
    // Another end mark of the same dossier is no correction of the first.
    const repeats = state.event !== entry.event || sameContent(state, entry);
    if (content.kind !== 'withdrawn' && repeats) return { kind: 'nothing' };
  }
  return decided(entry, next);
}

const isNumber = (revision: DossierStatement['revision']): revision is number =>
  typeof revision === 'number';

function decided(
  { content }: DossierStatement,
  next: {
    readonly under: CompletionEvent;
    readonly revision: number;
    readonly before: DossierState | null;
  },
): DossierDecision {
  switch (content.kind) {
    case 'unplaced':
      return { kind: 'park', under: next.under, revision: next.revision };
    case 'finished':
      return { kind: 'finish', ...next };
    case 'withdrawn':
      return { kind: 'withdraw', ...next };
  }
}

/** The state that the entry speaks of: a counted one before a withdrawn one. */
function concerned(known: Known, { event }: DossierStatement): DossierState | null {
  const own = known.get(event);
  if (own !== undefined && !own.withdrawn) return own;
  for (const state of known.values()) if (!state.withdrawn) return state;
  return own ?? null;
}

function sameRevision(state: DossierState, entry: DossierStatement): DossierDecision {
  // Whoever withdraws a revision means it, whether that is heard before or after the revision.
  if (state.withdrawn || state.event !== entry.event) return { kind: 'nothing' };
  // An unplaced repeat can't be compared with what was placed before: it is taken for the same.
  if (entry.content.kind === 'unplaced') return { kind: 'nothing' };
  // Nor is a day of receipt another content that was not known: earlier versions passed over it.
  const isDayNews = state.dossier?.receivedOn === null;
  const isSame = isDayNews ? sameBesideReceipt(state, entry) : sameContent(state, entry);
  return { kind: isSame ? 'nothing' : 'conflict' };
}

function sameContent(state: DossierState, entry: DossierStatement): boolean {
  if (!sameBesideReceipt(state, entry) || entry.content.kind !== 'finished') return false;
  // What is said without a day of receipt does not unsay one.
  const { receivedOn } = entry.content.dossier;
  return receivedOn === null || receivedOn === state.dossier?.receivedOn;
}

function sameBesideReceipt({ dossier }: DossierState, { content }: DossierStatement): boolean {
  if (dossier === null || content.kind !== 'finished') return false;
  const fields: readonly (keyof FinishedDossier)[] = [
    'unit',
    'counter',
    'procedure',
    'filing',
    'finishedAt',
    'dueAt',
  ];
  return fields.every((field) => dossier[field] === content.dossier[field]);
}
