import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { addMonths, firstDayOf, localMonth, type LocalDay } from '../../core/calendar.ts';

/** Members of a store, in the order of their codes. */
interface Members {
  readonly counters: readonly { readonly unit: string; readonly id: string }[];
  readonly procedures: readonly string[];
}

const CHANNELS = ['kiosk', 'phone', 'telegram', 'zalo'];
const CHANNEL_SHARES = [0.7, 0.18, 0.09, 0.03];
const PROVINCE = '91';
const MONTHS = 12;
/** One rating of so many has a comment, and one a reason. */
const COMMENT_EVERY = 50;
const REASON_EVERY = 8;

type Cube = Int32Array;

/** Counts by day and member, each backed scores 1 to 5, then unbacked ones. */
interface Cubes {
  readonly counter: Cube;
  readonly procedure: Cube;
  readonly channel: Cube;
  readonly placeMatter: Cube;
  readonly placeChannel: Cube;
  readonly matterChannel: Cube;
}

/**
 * Writes ratings of twelve months with every count made from them, row by row in the order of their
 * keys: as a store of that size holds them, in a minute instead of an hour. The simulation has a
 * story; this has only its sizes: few busy counters and procedures, many quiet ones, every day.
 */
export function fillCounts(file: string, ratings: number, today: LocalDay): void {
  const database = new DatabaseSync(file);
  database.exec(
    'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536',
  );
  const members = readMembers(database);
  const first = firstDayOf(addMonths(localMonth(today), 1 - MONTHS));
  const days = today - first;
  const cubes = emptyCubes(members, days);
  database.exec('BEGIN');
  writeFacts(database, { members, cubes, first, days, ratings });
  writeTallies(database, { members, cubes, first, days });
  writePairs(database, members, cubes, first);
  database.exec('COMMIT; PRAGMA journal_mode = WAL');
  database.close();
}

function readMembers(database: DatabaseSync): Members {
  const counters = database
    .prepare(
      `SELECT unit_code AS unit, counter_id AS id FROM one_stop_counter WHERE province_code = ?
       ORDER BY unit_code, counter_id`,
    )
    .all(PROVINCE) as unknown as Members['counters'];
  const codes = database
    .prepare('SELECT DISTINCT procedure_code AS code FROM procedure_version ORDER BY 1')
    .all() as unknown as readonly { readonly code: string }[];
  return { counters, procedures: codes.map(({ code }) => code) };
}

function emptyCubes({ counters, procedures }: Members, days: number): Cubes {
  const cube = (rows: number, columns: number) => new Int32Array(rows * columns * 10);
  const [places, matters, channels] = [counters.length, procedures.length, CHANNELS.length];
  return {
    counter: cube(days, places),
    procedure: cube(days, matters),
    channel: cube(days, channels),
    placeMatter: cube(MONTHS, places * matters),
    placeChannel: cube(MONTHS, places * channels),
    matterChannel: cube(MONTHS, matters * channels),
  };
}

interface Filling {
  readonly members: Members;
  readonly cubes: Cubes;
  readonly first: LocalDay;
  readonly days: number;
}

/** Share of the k-th of `count`, by Zipf's law with the given steepness. */
function shares(count: number, steepness: number): readonly number[] {
  // Busy ones lie among quiet ones, as codes do.
  const weights = Array.from({ length: count }, (_, k) => (((k * 37) % count) + 1) ** -steepness);
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

function writeFacts(
  database: DatabaseSync,
  { members, cubes, first, days, ratings }: Filling & { readonly ratings: number },
): void {
  const { counters, procedures } = members;
  const write = factWriters(database);
  const [ofCounter, ofProcedure] = [shares(counters.length, 0.75), shares(procedures.length, 0.9)];
  let number = 0;
  let owed = 0;
  for (const [c, { unit, id }] of counters.entries()) {
    for (const [p, procedure] of procedures.entries()) {
      for (const [h, channel] of CHANNELS.entries()) {
        owed += ratings * ofCounter[c]! * ofProcedure[p]! * CHANNEL_SHARES[h]!;
        const count = Math.floor(owed);
        owed -= count;
        let k = 0;
        while (k < count) {
          const day = Math.floor((k * days) / count);
          const end = Math.min(count, Math.ceil(((day + 1) * count) / days));
          const scores = new Int32Array(10);
          for (; k < end; k += 1, number += 1) {
            const kind = kindOf(number);
            scores[kind]! += 1;
            write.rating(number, [unit, id, procedure, channel, first + day], kind);
          }
          write.count([unit, id, procedure, channel, first + day], scores);
          addToCubes(cubes, { c, p, h, day, days, first }, scores, procedures.length);
        }
      }
    }
  }
}

/** Place among the ten counts: backed or not and the score; about nine in ten are satisfied. */
function kindOf(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d) >>> 0;
  const score = [4, 4, 4, 4, 4, 3, 3, 3, 3, (mixed >>> 8) % 3][mixed % 10]!;
  return (mixed >>> 16) % 5 < 3 ? score : 5 + score;
}

type Place = readonly [unit: string, counter: string, procedure: string, channel: string, number];

function factWriters(database: DatabaseSync) {
  const rating = database.prepare(
    `INSERT INTO rating VALUES (?, '${PROVINCE}', ?, ?, ?, ?, ?, ?, ?, 1, NULL, 0)`,
  );
  const count = database.prepare(
    `INSERT INTO rating_count VALUES ('${PROVINCE}', ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const comment = database.prepare(
    `INSERT INTO comment VALUES (?, '${PROVINCE}', ?, 'Chờ lâu quá', 0)`,
  );
  const commentMonth = database.prepare(
    `INSERT INTO comment_month VALUES ('${PROVINCE}', ?, ?, ?)`,
  );
  const answer = database.prepare(
    `INSERT INTO answer VALUES (?, '${PROVINCE}', ?, 'reason', 0, 'long-wait')`,
  );
  return {
    rating(number: number, [unit, counter, procedure, channel, day]: Place, kind: number): void {
      const id = `${String(number).padStart(12, '0')}${'-'.repeat(31)}`;
      const backed = kind < 5 ? 1 : 0;
      rating.run(id, unit, counter, procedure, channel, day, (kind % 5) + 1, backed);
      if (number % COMMENT_EVERY === 0) {
        comment.run(id, unit);
        commentMonth.run(localMonth(day as LocalDay), id, unit);
      }
      if (number % REASON_EVERY === 0) answer.run(id, unit);
    },
    count(place: Place, scores: Int32Array): void {
      for (let score = 1; score <= 5; score += 1) {
        for (const backed of [0, 1]) {
          const n = scores[(backed === 1 ? 0 : 5) + score - 1]!;
          if (n > 0) count.run(...place, score, backed, n);
        }
      }
    },
  };
}

function addToCubes(
  cubes: Cubes,
  at: {
    readonly c: number;
    readonly p: number;
    readonly h: number;
    readonly day: number;
    readonly days: number;
    readonly first: LocalDay;
  },
  scores: Int32Array,
  matters: number,
): void {
  const { c, p, h, day, days, first } = at;
  const month = localMonth((first + day) as LocalDay) - localMonth(first);
  const add = (cube: Cube, row: number, periods: number, period: number): void => {
    const from = (row * periods + period) * 10;
    for (let i = 0; i < 10; i += 1) cube[from + i]! += scores[i]!;
  };
  add(cubes.counter, c, days, day);
  add(cubes.procedure, p, days, day);
  add(cubes.channel, h, days, day);
  add(cubes.placeMatter, c * matters + p, MONTHS, month);
  add(cubes.placeChannel, c * CHANNELS.length + h, MONTHS, month);
  add(cubes.matterChannel, p * CHANNELS.length + h, MONTHS, month);
}

function writeTallies(database: DatabaseSync, { members, cubes, first, days }: Filling): void {
  const rating = database.prepare(
    `INSERT INTO rating_tally VALUES ('${PROVINCE}', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const answer = database.prepare(
    `INSERT INTO answer_tally VALUES ('${PROVINCE}', ?, ?, ?, ?, ?, 'reason', 'long-wait', ?, ?, ?, ?, ?)`,
  );
  const dossier = database.prepare(
    `INSERT INTO dossier_tally (province_code, dimension, grain, period, member, on_time, late,
     undated) VALUES ('${PROVINCE}', ?, ?, ?, ?, ?, ?, 0)`,
  );
  const sides: readonly (readonly [dimension: string, names: readonly string[], cube: Cube])[] = [
    ['all', [''], summed(cubes.channel, CHANNELS.length, days)],
    ['channel', CHANNELS, cubes.channel],
    ['counter', members.counters.map(({ id }) => id), cubes.counter],
    ['procedure', members.procedures, cubes.procedure],
    ['unit', members.counters.map(({ unit }) => unit), cubes.counter],
  ];
  for (const [dimension, names, cube] of sides) {
    for (const [grain, periods] of [
      ['day', days],
      ['month', MONTHS],
    ] as const) {
      const own = grain === 'day' ? cube : byMonth(cube, names.length, days, first);
      const start = grain === 'day' ? first : localMonth(first);
      for (let period = 0; period < periods; period += 1) {
        for (const [m, name] of names.entries()) {
          const counts = [...own.subarray((m * periods + period) * 10).subarray(0, 10)];
          const where = [dimension, grain, start + period, name] as const;
          writeTally({ rating, answer }, where, counts);
          const finished = 2 * counts.slice(0, 5).reduce((a, b) => a + b, 0);
          if (dimension !== 'channel' && finished > 0) {
            dossier.run(...where, Math.ceil(finished * 0.9), Math.floor(finished * 0.1));
          }
        }
      }
    }
  }
}

function writeTally(
  { rating, answer }: { readonly rating: StatementSync; readonly answer: StatementSync },
  where: readonly [string, string, number, string],
  counts: readonly number[],
): void {
  for (const backed of [0, 1]) {
    const own = backed === 1 ? counts.slice(0, 5) : counts.slice(5);
    if (own.every((n) => n === 0)) continue;
    rating.run(...where, backed, ...own);
    const said = own.map((n) => Math.floor(n / REASON_EVERY));
    if (said.some((n) => n > 0)) answer.run(...where, backed, ...said);
  }
}

function summed(cube: Cube, rows: number, periods: number): Cube {
  const sum = new Int32Array(periods * 10);
  for (let i = 0; i < rows * periods * 10; i += 1) sum[i % (periods * 10)]! += cube[i]!;
  return sum;
}

function byMonth(cube: Cube, rows: number, days: number, first: LocalDay): Cube {
  const months = new Int32Array(rows * MONTHS * 10);
  for (let day = 0; day < days; day += 1) {
    const month = localMonth((first + day) as LocalDay) - localMonth(first);
    for (let row = 0; row < rows; row += 1) {
      for (let i = 0; i < 10; i += 1) {
        months[(row * MONTHS + month) * 10 + i]! += cube[(row * days + day) * 10 + i]!;
      }
    }
  }
  return months;
}

function writePairs(
  database: DatabaseSync,
  { counters, procedures }: Members,
  cubes: Cubes,
  first: LocalDay,
): void {
  const pair = database.prepare(
    `INSERT INTO rating_pair VALUES ('${PROVINCE}', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const version = database.prepare(`INSERT INTO rating_pair_version VALUES ('${PROVINCE}', ?, 1)`);
  const places = counters.map(({ unit, id }) => [unit, id] as const);
  const matters = procedures.map((code) => ['', code] as const);
  for (let month = 0; month < MONTHS; month += 1) {
    const number = localMonth(first) + month;
    version.run(number);
    for (const [name, rows, columns, cube] of [
      ['matter-channel', matters, CHANNELS, cubes.matterChannel],
      ['place-channel', places, CHANNELS, cubes.placeChannel],
      ['place-matter', places, procedures, cubes.placeMatter],
    ] as const) {
      for (const [r, [unit, member]] of rows.entries()) {
        for (const [c, column] of columns.entries()) {
          const from = ((r * columns.length + c) * MONTHS + month) * 10;
          const counts = cube.subarray(from, from + 10);
          if (counts.some((n) => n > 0)) pair.run(number, name, unit, member, column, ...counts);
        }
      }
    }
  }
}
