import { instant, type Instant } from '../core/calendar.ts';
import type { ZaloGrant, ZaloTokenBook, ZaloTokenSet } from '../core/zalo-grant.ts';
import { earlierGrantPlace, sealedPlace, type KeyRing } from './key-ring.ts';
import type { SqlEngine, SqlReader } from './sql-engine.ts';

type Clock = (reader: SqlReader) => Promise<number>;

const placeOf = (appId: string) => sealedPlace('zalo_grant', appId);

interface GrantRow {
  readonly [column: string]: string | number | null;
  readonly oa_id: string | null;
  readonly generation: number;
  readonly tokens: string;
  readonly obtained_at: number;
  readonly access_expires_at: number;
  readonly state: ZaloGrant['state'];
  readonly problem: string | null;
  readonly held_until: number;
}

/**
 * Grants in the store. Who may refresh is decided by one UPDATE, whose clock is that of the database
 * where several processes share one, so that their own clocks need not agree.
 */
export function createZaloTokenBook(
  engine: SqlEngine,
  ring: KeyRing,
  now: () => Instant,
): ZaloTokenBook {
  const clock: Clock = async (reader) => {
    if (engine.dialect === 'sqlite') return now();
    const sql = 'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS at';
    return (await reader.all<{ at: number }>(sql))[0]!.at;
  };
  return {
    ...tokenRows(engine, ring),
    ...rights(engine, clock),
    async find(appId) {
      const [row] = await engine.all<GrantRow>('SELECT * FROM zalo_grant WHERE app_id = $1', [
        appId,
      ]);
      if (row === undefined) return null;
      await ring.prepare([row.tokens]);
      const tokens = ring.unseal(row.tokens, placeOf(appId), earlierGrantPlace(appId));
      // Sealed by another secret: nobody can use it, and a new consent takes its place.
      if (tokens === null) return null;
      return toGrant(row, JSON.parse(tokens) as [string, string], await clock(engine));
    },
  };
}

/** Who may refresh, and who must wait. */
function rights(
  engine: SqlEngine,
  clock: Clock,
): Pick<ZaloTokenBook, 'claim' | 'postpone' | 'requireConsent'> {
  return {
    claim: (appId, { generation, holder }, leaseMs) =>
      engine.transaction(async (transaction) => {
        const at = await clock(transaction);
        const claimed = await transaction.run(
          `UPDATE zalo_grant SET holder = $3, held_until = $4
           WHERE app_id = $1 AND generation = $2 AND state = 'valid' AND held_until <= $5`,
          [appId, generation, holder, at + leaseMs, at],
        );
        return claimed === 1;
      }),
    postpone: (appId, { generation, holder }, problem, pauseMs) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          `UPDATE zalo_grant SET problem = $4, holder = NULL, held_until = $5
           WHERE app_id = $1 AND generation = $2 AND holder = $3`,
          [appId, generation, holder, problem, (await clock(transaction)) + pauseMs],
        );
      }),
    requireConsent: (appId, problem, meant) =>
      engine.transaction(async (transaction) => {
        const [column, value] =
          'generation' in meant
            ? (['generation =', meant.generation] as const)
            : (['obtained_at <=', meant.obtainedUntil] as const);
        const noted = await transaction.run(
          `UPDATE zalo_grant SET state = 'consent-needed', problem = $2, holder = NULL, held_until = 0
           WHERE app_id = $1 AND ${column} $3`,
          [appId, problem, value],
        );
        return noted === 1;
      }),
  };
}

/** The tokens themselves. */
function tokenRows(engine: SqlEngine, ring: KeyRing): Pick<ZaloTokenBook, 'replace' | 'begin'> {
  const seal = (appId: string, { accessToken, refreshToken }: ZaloTokenSet) =>
    ring.seal(JSON.stringify([accessToken, refreshToken]), placeOf(appId));
  return {
    replace: (appId, generation, tokens) =>
      engine.transaction(async (transaction) => {
        const replaced = await transaction.run(
          `UPDATE zalo_grant SET previous_tokens = tokens, tokens = $3, generation = generation + 1,
             obtained_at = $4, access_expires_at = $5, state = 'valid', problem = NULL, holder = NULL,
             held_until = 0
           WHERE app_id = $1 AND generation = $2`,
          [appId, generation, seal(appId, tokens), tokens.obtainedAt, tokens.accessExpiresAt],
        );
        return replaced === 1;
      }),
    begin: (appId, oaId, tokens) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          `INSERT INTO zalo_grant (app_id, oa_id, generation, tokens, previous_tokens, obtained_at,
             access_expires_at, state, problem, holder, held_until)
           VALUES ($1, $2, 1, $3, NULL, $4, $5, 'valid', NULL, NULL, 0)
           ON CONFLICT (app_id) DO UPDATE SET oa_id = excluded.oa_id,
             generation = zalo_grant.generation + 1, previous_tokens = zalo_grant.tokens,
             tokens = excluded.tokens, obtained_at = excluded.obtained_at,
             access_expires_at = excluded.access_expires_at, state = 'valid', problem = NULL,
             holder = NULL, held_until = 0`,
          [appId, oaId, seal(appId, tokens), tokens.obtainedAt, tokens.accessExpiresAt],
        );
      }),
  };
}

function toGrant(row: GrantRow, tokens: readonly [string, string], at: number): ZaloGrant {
  return {
    oaId: row.oa_id,
    generation: row.generation,
    tokens: {
      accessToken: tokens[0],
      refreshToken: tokens[1],
      obtainedAt: instant(row.obtained_at),
      accessExpiresAt: instant(row.access_expires_at),
    },
    state: row.state,
    problem: row.problem,
    held: row.held_until > at,
  };
}
