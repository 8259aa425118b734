import type { SqlReader, SqlRow } from './sql-engine.ts';

/** A row that stands on one side alone: in what is kept, or in what the facts say. */
export type Sided = SqlRow & { readonly side: 'kept' | 'facts' };

/** Enough to say what is wrong. */
const MOST_LISTED = 200;

/** The rows in which two queries differ, in one statement, so that both see one moment. */
export function differingRows(
  reader: SqlReader,
  kept: string,
  facts: string,
): Promise<readonly Sided[]> {
  return reader.all<Sided>(
    `SELECT 'kept' AS side, d.* FROM (${kept} EXCEPT ${facts}) AS d
     UNION ALL SELECT 'facts' AS side, e.* FROM (${facts} EXCEPT ${kept}) AS e
     LIMIT ${MOST_LISTED}`,
  );
}
