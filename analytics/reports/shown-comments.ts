import type { LocalMonth } from '../../core/calendar.ts';
import type { CommentId, RatedCell, StoredComment } from '../../core/comment-book.ts';
import type { UnitCode } from '../../core/organisation.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import type { Reason } from '../../core/reason.ts';
import type { Score } from '../../core/score.ts';
import { foldText } from '../../core/search/fold-vietnamese.ts';
import { discloseNested, SMALLEST_SHOWN } from './disclose.ts';

/** A comment as it may be shown: dated by month, never with its counter. */
export interface ShownComment {
  readonly id: CommentId;
  readonly month: LocalMonth;
  /** Null where too few rated the unit in the month. */
  readonly unit: UnitCode | null;
  /** Null where the rating names none, or too few rated the procedure at the unit. */
  readonly procedure: ProcedureCode | null;
  readonly score: Score;
  readonly reasons: readonly Reason[];
  readonly text: string;
}

/** What is asked for; null does not narrow. */
export interface CommentFilter {
  readonly words: string;
  /** First and last score. */
  readonly scores: readonly [Score, Score] | null;
  readonly reason: Reason | null;
  readonly procedure: ProcedureCode | null;
  readonly unit: UnitCode | null;
}

/**
 * The comments of one month that is over, each with as much of its place as enough people share: unit
 * and procedure, the unit, or the province alone. Who is left at a coarser place is one of at least
 * `SMALLEST_SHOWN` of at least two cells, so that what is not said gives nothing away either. The place
 * hangs on the month alone and on no filter: two looks can't be subtracted. With fewer ratings in
 * the whole province nothing is shown.
 */
export function shownComments(
  month: LocalMonth,
  comments: readonly StoredComment[],
  cells: readonly RatedCell[],
): readonly ShownComment[] {
  const total = cells.reduce((sum, { n }) => sum + n, 0);
  if (total < SMALLEST_SHOWN) return [];
  const units = new Map<string, number>();
  for (const { unit, n } of cells) units.set(unit, (units.get(unit) ?? 0) + n);
  const shown = discloseNested(
    [...units].map(([member, n]) => ({ member, n })),
    cells.map((cell) => ({ member: cellName(cell), n: cell.n, parent: cell.unit })),
  );
  return comments.map((comment) => {
    const { id, score, reasons, text } = comment;
    const unit = shown.coarse.has(comment.unit) ? comment.unit : null;
    const procedure = shown.fine.has(cellName(comment)) ? comment.procedure : null;
    return { id, month, unit, procedure, score, reasons, text };
  });
}

function cellName({ unit, procedure }: Pick<RatedCell, 'unit' | 'procedure'>): string {
  return `${unit} ${procedure ?? ''}`;
}

/** Those that agree with every part of the filter, read from what is shown and from nothing else. */
export function filterComments(
  comments: readonly ShownComment[],
  { words, scores, reason, procedure, unit }: CommentFilter,
): readonly ShownComment[] {
  const wanted = foldText(words).split(' ').filter(Boolean);
  return comments.filter(
    (comment) =>
      (scores === null || (comment.score >= scores[0] && comment.score <= scores[1])) &&
      (reason === null || comment.reasons.includes(reason)) &&
      (procedure === null || comment.procedure === procedure) &&
      (unit === null || comment.unit === unit) &&
      holdsWords(comment.text, wanted),
  );
}

/** Each word begins a word of the text, with or without its marks. */
function holdsWords(text: string, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const folded = ` ${foldText(text)}`;
  return wanted.every((word) => folded.includes(` ${word}`));
}
