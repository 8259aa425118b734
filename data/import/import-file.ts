import type { ImportKind, ImportReport, ImportRequest } from '../../core/import-kind.ts';
import type { Result } from '../../core/result.ts';
import type { TableFault } from '../../core/table/table.ts';
import { readTable } from '../table/read-table.ts';

/** A file as it came in. */
export interface ImportedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Reads the file and takes it in as asked; command and page go through here. */
export async function importFile(
  kind: ImportKind,
  file: ImportedFile,
  request: ImportRequest,
): Promise<Result<ImportReport, TableFault>> {
  const table = await readTable(file.bytes, file.name);
  return table.ok ? kind.take(table.value, request) : table;
}
