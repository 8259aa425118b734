import type { Instant, LocalMonth } from '../../../core/calendar.ts';
import type { CommentBook, CommentId } from '../../../core/comment-book.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import { shownComments, type ShownComment } from '../../reports/shown-comments.ts';

/** What was read of a month is good for so long: ratings of it may still come in. What is shown is looked up. */
const FRESH_MS = 5 * 60_000;
/** Comments that are kept, some 300 bytes each; the last month that was asked for always is. */
const MOST_KEPT = 100_000;
/** Months of which those that officials do something about are kept. */
const CASES_KEPT = 24;

export interface CommentSources {
  readonly comments: Pick<CommentBook, 'ofMonth' | 'cells'>;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

interface Kept {
  readonly at: Instant;
  readonly shown: Promise<readonly ShownComment[]>;
}

/** What may be shown of a month, read anew every few minutes. */
export interface CommentKeeper {
  month(month: LocalMonth): Promise<readonly ShownComment[]>;
  /** Of these comments those of the month: reads no others. */
  among(month: LocalMonth, named: readonly CommentId[]): Promise<readonly ShownComment[]>;
  /** The next look at the month reads it anew. */
  forget(month: LocalMonth): void;
}

/** Keeps as many months as fit, those that were asked for last. */
export function createCommentKeeper({ comments, province, now }: CommentSources): CommentKeeper {
  const months = new Map<LocalMonth, Kept & { size: number }>();
  const cases = new Map<LocalMonth, Kept & { readonly named: string }>();
  const isFresh = (kept: Kept | undefined) =>
    kept !== undefined && Math.abs(now() - kept.at) < FRESH_MS;

  async function read(month: LocalMonth, named?: readonly CommentId[]) {
    const found = await comments.ofMonth(province, month, named);
    if (found.length === 0) return [];
    return shownComments(month, found, await comments.cells(province, month));
  }

  function forgetOldest(): void {
    let sum = 0;
    for (const { size } of months.values()) sum += size;
    for (const [month, { size }] of months) {
      if (sum <= MOST_KEPT || months.size === 1) return;
      months.delete(month);
      sum -= size;
    }
  }

  /** A fault is not kept. */
  async function weigh(month: LocalMonth, kept: Kept & { size: number }): Promise<void> {
    try {
      kept.size = (await kept.shown).length;
      forgetOldest();
    } catch {
      if (months.get(month) === kept) months.delete(month);
    }
  }

  return {
    forget(month) {
      months.delete(month);
      cases.delete(month);
    },
    month(month) {
      const held = months.get(month);
      const isKept = isFresh(held);
      const kept = isKept ? held! : { at: now(), shown: read(month), size: 0 };
      months.delete(month);
      months.set(month, kept);
      if (!isKept) void weigh(month, kept);
      return kept.shown;
    },
    async among(month, named) {
      if (named.length === 0) return [];
      const wanted = new Set(named);
      const whole = months.get(month);
      if (isFresh(whole)) return (await whole!.shown).filter(({ id }) => wanted.has(id));
      const held = cases.get(month);
      const names = named.toSorted().join(' ');
      const kept =
        isFresh(held) && held!.named === names
          ? held!
          : { at: now(), shown: read(month, named), named: names };
      cases.delete(month);
      cases.set(month, kept);
      kept.shown.catch(() => cases.get(month) === kept && cases.delete(month));
      if (cases.size > CASES_KEPT) cases.delete([...cases.keys()][0]!);
      return kept.shown;
    },
  };
}
