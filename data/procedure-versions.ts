import type { ProcedureContent } from '../core/catalogue/read-procedure-row.ts';
import type { ProcedureCatalogue, ProcedureDetails } from '../core/catalogue/procedure-details.ts';
import type { Version } from '../core/catalogue/revise-versions.ts';
import type { LocalDay } from '../core/calendar.ts';
import type { DirectoryLists } from '../core/directory.ts';
import type { Procedure, ProcedureCode } from '../core/procedure.ts';
import { START_OF_RECORDS } from '../core/validity.ts';
import { insertRows, type SqlReader, type SqlTransaction, type SqlValue } from './sql-engine.ts';

const COLUMNS = `procedure_code, valid_from, valid_until, name, sector, level, issuer, decision, levels,
  methods, components, component_count, replaced_by`;

interface VersionRow extends Readonly<Record<string, SqlValue>> {
  readonly procedure_code: string;
  readonly valid_from: number;
  readonly valid_until: number | null;
  readonly name: string;
  readonly sector: string;
  readonly level: string;
  readonly issuer: string;
  readonly decision: string;
  readonly levels: string;
  readonly methods: string;
  readonly components: string;
  readonly component_count: number | null;
  readonly replaced_by: string;
}

/** The catalogue of procedures over time, over a database. */
export function createProcedureCatalogue(reader: SqlReader): ProcedureCatalogue {
  return {
    async list(code) {
      const sql = `SELECT ${COLUMNS} FROM procedure_version WHERE procedure_code = $1 ORDER BY valid_from`;
      return (await reader.all<VersionRow>(sql, [code])).map(toDetails);
    },
    async inForce(on) {
      const sql = `SELECT ${COLUMNS} FROM procedure_version
        WHERE valid_from <= $1 AND (valid_until IS NULL OR valid_until >= $1) ORDER BY procedure_code`;
      return (await reader.all<VersionRow>(sql, [on])).map(toDetails);
    },
    async papersInForce(on) {
      const sql = `SELECT procedure_code, components FROM procedure_version
        WHERE valid_from <= $1 AND (valid_until IS NULL OR valid_until >= $1)
        AND components <> '[]'`;
      const rows = await reader.all<Pick<VersionRow, 'procedure_code' | 'components'>>(sql, [on]);
      return new Map(
        rows.map(({ procedure_code: code, components }) => [
          code as ProcedureCode,
          (JSON.parse(components) as ProcedureDetails['components']).map(({ name }) => name),
        ]),
      );
    },
  };
}

/** Every version of every procedure by code, oldest first. */
export async function readProcedureVersions(
  reader: SqlReader,
): Promise<ReadonlyMap<string, readonly Version<ProcedureContent>[]>> {
  const sql = `SELECT ${COLUMNS} FROM procedure_version ORDER BY procedure_code, valid_from`;
  const versions = new Map<string, Version<ProcedureContent>[]>();
  for (const row of await reader.all<VersionRow>(sql)) {
    const { code, from, until, ...content } = toDetails(row);
    const known = versions.get(code);
    const version = { from, until, content };
    if (known === undefined) versions.set(code, [version]);
    else known.push(version);
  }
  return versions;
}

/** Puts these versions in the place of all that each code had. */
export async function writeProcedureVersions(
  transaction: SqlTransaction,
  changes: ReadonlyMap<string, readonly Version<ProcedureContent>[]>,
): Promise<void> {
  for (const code of changes.keys()) {
    await transaction.run('DELETE FROM procedure_version WHERE procedure_code = $1', [code]);
  }
  const rows = [...changes].flatMap(([code, versions]) =>
    versions.map(({ from, until, content }) => toRow(code, { from, until }, content)),
  );
  await insertRows(
    transaction,
    { head: `INSERT INTO procedure_version (${COLUMNS}, origin)`, tail: '' },
    rows.map((row) => [...row, 'import']),
  );
}

/** Adds or renames the seed's procedures; what was imported since stays as it is. */
export async function recordSeedProcedures(
  transaction: SqlTransaction,
  { procedures, papers }: Pick<DirectoryLists, 'procedures' | 'papers'>,
): Promise<void> {
  const sql = 'SELECT DISTINCT procedure_code AS code FROM procedure_version WHERE origin <> $1';
  const imported = await transaction.all<{ code: string }>(sql, ['seed']);
  const taken = new Set(imported.map(({ code }) => code));
  await insertRows(
    transaction,
    {
      head: `INSERT INTO procedure_version (${COLUMNS}, origin)`,
      tail: `ON CONFLICT (procedure_code, valid_from) DO UPDATE
             SET name = excluded.name, sector = excluded.sector, level = excluded.level,
             components = excluded.components`,
    },
    procedures
      .filter(({ code }) => !taken.has(code))
      .map(({ code, name, sector, level }) =>
        seedRow(code, [name, sector, level], papers?.get(code) ?? []),
      ),
  );
}

function toRow(
  code: string,
  { from, until }: { readonly from: LocalDay; readonly until: LocalDay | null },
  content: ProcedureContent,
): readonly SqlValue[] {
  const { name, sector, level, issuer, decision, componentCount } = content;
  const { levels, methods, components, replacedBy } = content;
  const texts = [levels, methods, components].map((part) => JSON.stringify(part));
  const head = [code, from, until, name, sector, level, issuer, decision];
  return [...head, ...texts, componentCount, JSON.stringify(replacedBy)];
}

function seedRow(
  code: string,
  said: readonly string[],
  papers: readonly string[],
): readonly SqlValue[] {
  const components = papers.map((name) => ({ name, quantity: '', group: '' }));
  const unsaid = ['', '', '[]', '[]', JSON.stringify(components), null, '[]'];
  return [code, START_OF_RECORDS, null, ...said, ...unsaid, 'seed'];
}

/** What stands in the table was written by us: its shape is not checked again. */
function toDetails(row: VersionRow): ProcedureDetails {
  return {
    code: row.procedure_code as ProcedureCode,
    from: row.valid_from as LocalDay,
    until: row.valid_until as LocalDay | null,
    name: row.name,
    sector: row.sector,
    level: row.level as Procedure['level'],
    issuer: row.issuer,
    decision: row.decision,
    levels: JSON.parse(row.levels) as ProcedureDetails['levels'],
    methods: JSON.parse(row.methods) as ProcedureDetails['methods'],
    components: JSON.parse(row.components) as ProcedureDetails['components'],
    componentCount: row.component_count,
    replacedBy: JSON.parse(row.replaced_by) as ProcedureDetails['replacedBy'],
  };
}
