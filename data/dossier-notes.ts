import { codeMeaningKey, type CodeKind, type DossierLog } from '../core/dossier-log.ts';
import type { SqlEngine } from './sql-engine.ts';

/** What is noted beside the dossiers: what codes of their sources mean, and which files were taken. */
export function createDossierNotes(
  engine: SqlEngine,
): Pick<DossierLog, 'codeMeanings' | 'recordMeaning' | 'wasFileTaken' | 'recordFile'> {
  return {
    async codeMeanings(province) {
      const rows = await engine.all<{ kind: string; source_code: string; meant_code: string }>(
        'SELECT kind, source_code, meant_code FROM dossier_code_meaning WHERE province_code = $1',
        [province],
      );
      return new Map(
        rows.map((row) => [codeMeaningKey(row.kind as CodeKind, row.source_code), row.meant_code]),
      );
    },
    recordMeaning: (province, { kind, sourceCode, meantCode, author, at }) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          `INSERT INTO dossier_code_meaning (province_code, kind, source_code, meant_code, author,
           decided_at) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT (province_code, kind, source_code) DO UPDATE SET
           meant_code = excluded.meant_code, author = excluded.author,
           decided_at = excluded.decided_at`,
          [province, kind, sourceCode, meantCode, author, at],
        );
      }),
    async wasFileTaken(province, contentHash) {
      const rows = await engine.all(
        'SELECT 1 AS found FROM dossier_file WHERE province_code = $1 AND content_hash = $2',
        [province, contentHash],
      );
      return rows.length > 0;
    },
    recordFile: (province, { contentHash, lines, at }) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          `INSERT INTO dossier_file (province_code, content_hash, taken_at, n_lines)
           VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
          [province, contentHash, at, lines],
        );
      }),
  };
}
