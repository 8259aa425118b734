import type { ProcedureCode } from '../procedure.ts';
import type { Conversation } from './conversation.ts';
import type { Move } from './step.ts';
import { subjectClauses } from './suggestion-clauses.ts';
import type { ConversationContext } from './turn.ts';

/** A score above which words name a procedure, and do not just share one with it. */
const NAMED = 20;
/** A score above which a procedure is worth offering to who was asked for one. */
const POSSIBLE = 12;
/** Beyond this share of the best score the next one may be meant as well. */
const CLOSE = 0.9;
const MOST_OFFERED = 4;

export interface FoundProcedures {
  /** The one that is meant; null when none is, or several may be. */
  readonly sure: ProcedureCode | null;
  /** Those that may be meant, best first. */
  readonly offered: readonly ProcedureCode[];
  /** Plain words from which a choice among them may be learnt; null: none. */
  readonly searched: string | null;
}

/** The procedures that words mean; `asked`: the citizen was asked for one, so weaker hits count. */
export function findProcedures(
  text: string,
  asked: boolean,
  { search, directory }: ConversationContext,
): FoundProcedures {
  const { results, ask, learnable = null } = search(text);
  const least = asked ? POSSIBLE : NAMED;
  const good = results.filter(
    ({ code, score }) => score >= least && directory.procedures.has(code as ProcedureCode),
  );
  const [best] = good;
  if (best === undefined) return { sure: null, offered: [], searched: null };
  const choices = ask?.options.map(({ code }) => code) ?? firstOfGroups(good);
  const offered = choices.slice(0, MOST_OFFERED).map((code) => code as ProcedureCode);
  const second = good.find(({ group }) => group !== best.group);
  const clear = best.score >= NAMED && (second === undefined || second.score < best.score * CLOSE);
  const sure = clear && ask === null ? (best.code as ProcedureCode) : null;
  return { sure, offered, searched: learnable };
}

/**
 * As `findProcedures`, for words that also say what is wrong: the first clause that names one for sure
 * decides, else the first that may mean some.
 */
export function findSubject(
  text: string,
  asked: boolean,
  context: ConversationContext,
): FoundProcedures {
  const found = subjectClauses(text).map((clause) => findProcedures(clause, asked, context));
  return (
    found.find(({ sure }) => sure !== null) ??
    found.find(({ offered }) => offered.length > 0) ??
    findProcedures(text, asked, context)
  );
}

/**
 * The words from which a choice may be learnt: those whose offers were passed over for another search,
 * for they are the ones that did not find it.
 */
export function wordsToLearn(
  { offered, searched }: Pick<Conversation, 'offered' | 'searched'>,
  found: FoundProcedures,
): string | null {
  return offered.length > 0 && searched !== null ? searched : found.searched;
}

/** A move by which a procedure is named, and what the words tell that were searched for it. */
export function withLearnt(move: Move, words: string | null, procedure: ProcedureCode): Move {
  if (words === null) return move;
  const learnt = { kind: 'search-choice', words, procedure } as const;
  return { ...move, effects: [...(move.effects ?? []), learnt] };
}

function firstOfGroups(
  hits: readonly { readonly code: string; readonly group: string }[],
): readonly string[] {
  return hits.filter(({ code, group }) => code === group).map(({ code }) => code);
}
