import { DatabaseSync } from 'node:sqlite';
import { instant, localDay } from '../../core/calendar.ts';

/** How much is put into a store that nobody has open. */
export interface Filling {
  readonly dossiers: number;
  readonly invitations: number;
}

/** Days over which it is spread, and how many of them invitations are kept. */
const DAYS = 365;
const KEPT_DAYS = 90;

/**
 * Fills a closed store of the program with rows such as it writes itself, by SQL and in the order of
 * the keys, without waiting for the disk: a year of finished dossiers of province 91, over every
 * counter and procedure, with their counts; and the invitations of the last days. Only for
 * measurements: a power cut would leave a damaged file.
 */
export function fillStore(file: string, { dossiers, invitations }: Filling): void {
  const database = new DatabaseSync(file);
  try {
    database.exec(`PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
      PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -262144`);
    database.function('spread', { deterministic: true }, (number, of) =>
      spread(Number(number), Number(of)),
    );
    database.exec('BEGIN');
    listPlaces(database);
    if (dossiers > 0) fillDossiers(database, dossiers);
    if (invitations > 0) fillInvitations(database, invitations);
    database.exec('COMMIT');
    say('filled');
  } finally {
    database.close();
  }
}

function say(what: string): void {
  process.stderr.write(`  ${new Date().toISOString().slice(11, 19)} ${what}\n`);
}

/** Letters of base64url in the order in which a database sorts them. */
const LETTERS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/**
 * A text as long as a keyed hash, at this share of the way from the first such text to the last: rows
 * numbered in order get keys in order, evenly among those that the program makes.
 */
function spread(number: number, of: number): string {
  let left = number / of;
  let text = '';
  for (let i = 0; i < 8; i += 1) {
    left *= LETTERS.length;
    const digit = Math.min(Math.floor(left), LETTERS.length - 1);
    left -= digit;
    text += LETTERS[digit];
  }
  return text + String(number).padStart(14, '0');
}

/** Counters and procedures of the store, numbered. */
function listPlaces(database: DatabaseSync): void {
  database.exec(`
    CREATE TEMP TABLE place AS SELECT row_number() OVER (ORDER BY unit_code, counter_id) - 1 AS i,
      unit_code, counter_id FROM one_stop_counter WHERE province_code = '91';
    CREATE TEMP TABLE kind AS SELECT row_number() OVER (ORDER BY procedure_code) - 1 AS i,
      procedure_code FROM (SELECT DISTINCT procedure_code FROM procedure_version);
    CREATE UNIQUE INDEX temp.place_i ON place (i);
    CREATE UNIQUE INDEX temp.kind_i ON kind (i);`);
}

/** Groups by counter and procedure, evenly among all there are; each has its dossiers over the year. */
function fillDossiers(database: DatabaseSync, dossiers: number): void {
  const today = localDay(instant(Date.now()));
  const count = (table: string) =>
    Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()!['n']);
  const kinds = count('kind');
  const pairs = count('place') * kinds;
  const each = Math.ceil(dossiers / pairs);
  const source = `WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number
      WHERE n < ${dossiers} - 1),
    paired (n, j, pair) AS (SELECT n, n % ${each},
      CAST((n / ${each}) * ${(pairs / Math.ceil(dossiers / each)).toFixed(9)} AS INTEGER) FROM number),
    dossier AS (SELECT n, unit_code, counter_id, procedure_code,
      CASE (j * 3 / ${each} + kind.i) % 3 WHEN 0 THEN 'in-person' WHEN 1 THEN 'online' ELSE 'post' END
        AS filing,
      CASE (j + kind.i) % 4 WHEN 0 THEN 'late' WHEN 1 THEN 'undated' ELSE 'on-time' END AS timeliness,
      ${today} - (j * ${DAYS} / ${each} + kind.i * 13 + place.i * 7) % ${DAYS} AS day
      FROM paired JOIN place ON place.i = pair / ${kinds} JOIN kind ON kind.i = pair % ${kinds})`;
  say(`${dossiers} dossiers`);
  database.exec(`${source} INSERT INTO finished_dossier (dossier_key,
      province_code, unit_code, revision, counter_id, procedure_code, filing, event, finished_at, due_at,
      day, timeliness, withdrawn, author, reason)
    SELECT spread(n, ${dossiers}), '91', unit_code, 0, counter_id, procedure_code, filing, 'returned',
      day * 86400000, CASE timeliness WHEN 'undated' THEN NULL WHEN 'late' THEN day * 86400000 - 1
      ELSE day * 86400000 END, day, timeliness, 0, 'access:benchmark', NULL FROM dossier`);
  say('counts');
  database.exec(`${source} INSERT INTO dossier_count (province_code, unit_code, counter_id,
      procedure_code, filing, timeliness, day, n)
    SELECT '91', unit_code, counter_id, procedure_code, filing, timeliness, day, 1 FROM dossier
    WHERE true ON CONFLICT DO UPDATE SET n = dossier_count.n + 1`);
  fillTallies(database);
}

const MEMBERS = {
  all: `''`,
  unit: 'unit_code',
  counter: 'counter_id',
  procedure: 'procedure_code',
  filing: 'filing',
} as const;

function fillTallies(database: DatabaseSync): void {
  for (const [dimension, member] of Object.entries(MEMBERS)) {
    say(`counts by ${dimension}`);
    const into = `INSERT INTO dossier_tally (province_code, dimension, grain, period, member, on_time,
      late, undated)`;
    const sum = (timeliness: string) =>
      `sum(CASE timeliness WHEN '${timeliness}' THEN n ELSE 0 END)`;
    database.exec(`${into} SELECT '91', '${dimension}', 'day', day, ${member},
      ${sum('on-time')}, ${sum('late')}, ${sum('undated')} FROM dossier_count
      WHERE province_code = '91' GROUP BY day, ${member}`);
    database.exec(`${into} SELECT '91', '${dimension}', 'month',
      CAST(strftime('%Y', period * 86400, 'unixepoch') AS INTEGER) * 12
        + CAST(strftime('%m', period * 86400, 'unixepoch') AS INTEGER) - 1 AS month,
      member, sum(on_time), sum(late), sum(undated) FROM dossier_tally
      WHERE dimension = '${dimension}' AND grain = 'day' GROUP BY month, member`);
  }
}

/** Of the dossiers of the last days, as many as asked for; most expired, as in life. */
function fillInvitations(database: DatabaseSync, invitations: number): void {
  const today = localDay(instant(Date.now()));
  say(`${invitations} invitations`);
  database.exec(`WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number
      WHERE n < ${invitations} - 1),
    made (n, day) AS (SELECT n, ${today} - n % ${KEPT_DAYS} FROM number)
    INSERT INTO invitation (province_code, head_hash, code_hash, pepper_id, dossier_key, unit_code,
      counter_id, procedure_code, made_on, rate_until, state, handed)
    SELECT '91', spread(n, ${invitations}), 'code-hash-of-22-letters', 'pepperid',
      spread(n, ${invitations}), unit_code, counter_id, '1.001193', day, day + 14,
      CASE WHEN day > ${today} - 15 THEN 'made' ELSE 'expired' END,
      CASE n % 10 WHEN 0 THEN 'nobody' ELSE 'source' END
    FROM made JOIN place ON place.i = n % (SELECT count(*) FROM place)`);
  const key = 'province_code, made_on, unit_code, state, handed';
  database.exec(`DELETE FROM invitation_count; INSERT INTO invitation_count (${key}, n)
    SELECT ${key}, count(*) FROM invitation GROUP BY ${key}`);
}
