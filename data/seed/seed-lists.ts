import { readFileSync } from 'node:fs';
import type { DirectoryLists } from '../../core/directory.ts';
import type {
  CounterId,
  OneStopCounter,
  Province,
  ProvinceCode,
  Unit,
  UnitCode,
} from '../../core/organisation.ts';
import { isProcedureCode, type Procedure, type ProcedureCode } from '../../core/procedure.ts';
import { seedHistory, type SeedRecord } from './seed-history.ts';

/** Names the content of the seed; raise it with every change, so that stores take the change over. */
export const SEED_VERSION = '2026-11-26';

/** The counter of ratings from chats that name no place. */
export const PLACELESS_COUNTER = '91-0' as CounterId;

/**
 * The directory a new installation starts with: one province, its units in force since 2025-07-01
 * with a counter each, its most used procedures and the papers of some of them, each list in the order of its codes. Read from
 * the files beside this one at every call. Throws an `Error` that names file and record when a file
 * was damaged; sources and licences are in `docs/data-dictionary.md`.
 */
export function seedLists(): DirectoryLists {
  const province = provinceOf(readSeed('province.json', ['code', 'name'])[0]!);
  const units = readSeed('units.json', ['code', 'name', 'level']).map((record) =>
    unitOf(record, province.code),
  );
  const counters = readSeed('counters.json', ['unit', 'id', 'name']).map((record) =>
    counterOf(record, province.code),
  );
  const procedures = readSeed('procedures.json', ['code', 'name', 'sector', 'level']).map(
    procedureOf,
  );

  requireUnique(
    'units.json',
    units.map((unit) => unit.code),
  );
  requireUnique(
    'counters.json',
    counters.map((counter) => counter.id),
  );
  requireUnique(
    'procedures.json',
    procedures.map((procedure) => procedure.code),
  );
  requireKnownUnits(counters, units);
  const papers = Map.groupBy(readSeed('papers.json', ['code', 'paper']), papersProcedure);
  requirePapersOf(procedures, papers);
  const former = readSeed('former-units.json', ['unit', 'name', 'province']);
  const unitHistory = seedHistory(province, units, former);
  return {
    provinces: [province],
    units,
    counters,
    procedures,
    papers: new Map(
      [...papers].map(([code, rows]) => [code, rows.map((row) => textOf(row, 'paper'))]),
    ),
    unitHistory,
  };
}

function readSeed(file: string, fields: readonly string[]): readonly SeedRecord[] {
  const url = new URL(file, import.meta.url);
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(url, 'utf8'));
  } catch (cause) {
    throw new Error(`the seed file ${file} cannot be read`, { cause });
  }
  const records = Array.isArray(parsed) ? parsed : [parsed];
  if (records.length === 0) throw new Error(`the seed file ${file} holds no record`);
  for (const [index, record] of records.entries())
    requireTexts(`${file}, record ${index + 1}`, record, fields);
  return records as readonly SeedRecord[];
}

function requireTexts(place: string, record: unknown, fields: readonly string[]): void {
  const isRecord = typeof record === 'object' && record !== null;
  if (!isRecord || Object.keys(record).toSorted().join() !== fields.toSorted().join()) {
    throw new Error(`${place} of the seed must hold ${fields.join(', ')}`);
  }
  for (const [field, value] of Object.entries(record)) {
    if (typeof value !== 'string' || value.trim() === '' || value.normalize('NFC') !== value) {
      throw new Error(`${place} of the seed: ${field} must be text in NFC`);
    }
  }
}

function provinceOf(record: SeedRecord): Province {
  return { code: textOf(record, 'code') as ProvinceCode, name: textOf(record, 'name') };
}

function unitOf(record: SeedRecord, province: ProvinceCode): Unit {
  const code = textOf(record, 'code') as UnitCode;
  return { province, code, name: textOf(record, 'name'), level: levelOf(record, code) };
}

function counterOf(record: SeedRecord, province: ProvinceCode): OneStopCounter {
  return {
    province,
    unit: textOf(record, 'unit') as UnitCode,
    id: textOf(record, 'id') as CounterId,
    name: textOf(record, 'name'),
  };
}

function procedureOf(record: SeedRecord): Procedure {
  const code = textOf(record, 'code');
  if (!isProcedureCode(code)) throw new Error(`${code} in the seed is not a procedure code`);
  return {
    code,
    name: textOf(record, 'name'),
    sector: textOf(record, 'sector'),
    level: levelOf(record, code),
  };
}

function papersProcedure(record: SeedRecord): ProcedureCode {
  return textOf(record, 'code') as ProcedureCode;
}

function requirePapersOf(
  procedures: readonly Procedure[],
  papers: ReadonlyMap<ProcedureCode, unknown>,
): void {
  const known = new Set(procedures.map(({ code }) => code));
  const stray = [...papers.keys()].find((code) => !known.has(code));
  if (stray !== undefined) throw new Error(`papers.json of the seed names the unknown ${stray}`);
}

function textOf(record: SeedRecord, field: string): string {
  return String(record[field]);
}

function levelOf(record: SeedRecord, code: string): 'province' | 'commune' {
  const level = textOf(record, 'level');
  if (level === 'province' || level === 'commune') return level;
  throw new Error(`${code} in the seed has the unknown level ${level}`);
}

function requireUnique(file: string, codes: readonly string[]): void {
  const repeated = codes.find((code, index) => codes.indexOf(code) !== index);
  if (repeated !== undefined) throw new Error(`${file} of the seed holds ${repeated} twice`);
}

function requireKnownUnits(counters: readonly OneStopCounter[], units: readonly Unit[]): void {
  const known = new Set(units.map((unit) => unit.code));
  const stray = counters.find((counter) => !known.has(counter.unit));
  if (stray !== undefined) throw new Error(`counter ${stray.id} of the seed belongs to no unit`);
}
