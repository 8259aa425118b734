import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import type { SubmissionId } from '../../core/rating.ts';
import { ratingId } from '../../data/rating-row.ts';
import { openSqliteReader } from '../../data/sqlite-engine.ts';
import { verifyCounts } from '../../data/verify-counts.ts';

/** What a client knows of a rating it sent: a cut, a timeout or a 5xx leaves it unknown. */
type Fate = 'unknown' | 'acknowledged' | 'refused';

/** What the server answered about one rating. */
export type Answer = 'stored' | 'duplicate' | 'refused';

interface Entry {
  readonly submission: RatingSubmission;
  fate: Fate;
}

/** A client's record of everything it sent and was told. */
export interface Journal {
  /** Notes that the rating is on its way; until answered its fate is unknown. */
  sent(submission: RatingSubmission): void;
  answered(submissionId: string, answer: Answer): void;
  ratings(fate: Fate): readonly RatingSubmission[];
  /** Answers that cannot all be true, in words. */
  readonly contradictions: readonly string[];
}

/** An empty journal. */
export function createJournal(): Journal {
  const entries = new Map<string, Entry>();
  const storedAnswers = new Set<string>();
  const contradictions: string[] = [];
  return {
    contradictions,
    sent(submission) {
      const entry = entries.get(submission.submissionId);
      if (entry === undefined)
        entries.set(submission.submissionId, { submission, fate: 'unknown' });
    },
    answered(submissionId, answer) {
      const entry = entries.get(submissionId);
      if (entry === undefined) {
        contradictions.push(`${submissionId} was answered and never sent`);
        return;
      }
      const fate = answer === 'refused' ? 'refused' : 'acknowledged';
      if (entry.fate !== 'unknown' && entry.fate !== fate) {
        contradictions.push(`${submissionId} was ${entry.fate}, then ${fate}`);
      }
      if (answer === 'stored' && storedAnswers.has(submissionId)) {
        contradictions.push(`${submissionId} was stored for the first time twice`);
      }
      if (answer === 'stored') storedAnswers.add(submissionId);
      if (entry.fate !== 'acknowledged') entry.fate = fate;
    },
    ratings: (fate) =>
      [...entries.values()].filter((entry) => entry.fate === fate).map((entry) => entry.submission),
  };
}

/** What a store holds, held against what its clients were told. */
export interface Audit {
  readonly stored: number;
  /** Acknowledged and not there. */
  readonly lost: number;
  /** There more than once. */
  readonly doubled: number;
  /** Refused and there. */
  readonly refusedAndStored: number;
  /** There and never sent. */
  readonly strangers: number;
  /** There with another score or counter than was sent. */
  readonly changed: number;
  /** Counts that differ from the facts, and damage that SQLite finds. */
  readonly countsAndDamage: readonly string[];
  readonly contradictions: readonly string[];
}

/** The audit of a store in which nothing went wrong. */
export function cleanAudit(stored: number): Audit {
  return {
    stored,
    lost: 0,
    doubled: 0,
    refusedAndStored: 0,
    strangers: 0,
    changed: 0,
    countsAndDamage: [],
    contradictions: [],
  };
}

/** Reads the SQLite store, which no server need hold, and compares it with the journal. */
export async function auditStore(storePath: string, journal: Journal): Promise<Audit> {
  const engine = openSqliteReader(storePath);
  try {
    const rows = await engine.all<{ rating_id: string; score: number; counter_id: string }>(
      'SELECT rating_id, score, counter_id FROM rating',
    );
    const { differences, damage } = await verifyCounts(engine);
    const counts = differences.map(({ table, key }) => `${table} ${key}`);
    return compare(rows, journal, [...counts, ...damage]);
  } finally {
    await engine.close();
  }
}

function compare(
  rows: readonly {
    readonly rating_id: string;
    readonly score: number;
    readonly counter_id: string;
  }[],
  journal: Journal,
  countsAndDamage: readonly string[],
): Audit {
  const byId = new Map(rows.map((row) => [row.rating_id, row]));
  const idOf = ({ submissionId }: RatingSubmission): string =>
    ratingId(submissionId as SubmissionId);
  const isStored = (submission: RatingSubmission): boolean => byId.has(idOf(submission));
  const acknowledged = journal.ratings('acknowledged');
  const refused = journal.ratings('refused');
  const known = [...acknowledged, ...refused, ...journal.ratings('unknown')];
  const knownIds = new Set(known.map(idOf));
  const isChanged = (submission: RatingSubmission): boolean => {
    const row = byId.get(idOf(submission));
    if (row === undefined) return false;
    return row.score !== submission.score || row.counter_id !== submission.counterId;
  };
  return {
    stored: rows.length,
    lost: acknowledged.filter((submission) => !isStored(submission)).length,
    doubled: rows.length - byId.size,
    refusedAndStored: refused.filter(isStored).length,
    strangers: [...byId.keys()].filter((id) => !knownIds.has(id)).length,
    changed: known.filter(isChanged).length,
    countsAndDamage,
    contradictions: journal.contradictions,
  };
}
