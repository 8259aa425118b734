import type { CodeKind, PlaceAgain } from '../core/dossier-log.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import { countParked, listParked, park, unpark, type KeyedEntry } from './parked-dossiers.ts';
import { recordDossiers, takeTurn, type RecordParts } from './record-dossiers.ts';
import type { SqlEngine, SqlTransaction } from './sql-engine.ts';

/** Parked dossiers looked through in one transaction. */
const PARKED_PAGE = 500;

/** See `DossierLog.resolveParked`. */
export async function resolveParked(
  engine: SqlEngine,
  province: ProvinceCode,
  placeAgain: PlaceAgain,
  parts: RecordParts,
): Promise<number> {
  let resolved = 0;
  for (const { kind, code } of await countParked(engine, province)) {
    const query = { province, kind, code };
    const [sample] = (await listParked(engine, parts.sealer, { ...query, after: '', limit: 1 }))
      .entries;
    if (sample === undefined) continue;
    // All that wait for one procedure or unit wait for the same; a counter also has to fit the unit.
    const content = placeAgain(sample.submission, sample.keyed.entry.scope);
    const waits = content.kind === 'unplaced' && content.missing.kind === kind;
    if (waits && kind !== 'counter') continue;
    let after: string | null = '';
    while (after !== null) {
      const from: string = after;
      const page = await engine.transaction(async (transaction) => {
        await takeTurn(transaction, province);
        return resolvePage(transaction, { ...query, after: from }, placeAgain, parts);
      });
      resolved += page.resolved;
      after = page.last;
    }
  }
  return resolved;
}

async function resolvePage(
  transaction: SqlTransaction,
  query: { province: ProvinceCode; kind: CodeKind; code: string; after: string },
  placeAgain: PlaceAgain,
  parts: RecordParts,
): Promise<{ readonly last: string | null; readonly resolved: number }> {
  const { province } = query;
  const page = await listParked(transaction, parts.sealer, { ...query, limit: PARKED_PAGE });
  const placed: KeyedEntry[] = [];
  const gone: (typeof page.entries)[number]['key'][] = [];
  for (const { key, submission, keyed } of page.entries) {
    const content = placeAgain(submission, keyed.entry.scope);
    const entry = { ...keyed.entry, content };
    if (content.kind === 'finished') {
      placed.push({ keys: keyed.keys, entry });
      gone.push(key);
    } else if (content.kind === 'unplaced' && content.missing.code !== query.code) {
      const { revision } = entry;
      const dossiers = [
        {
          key,
          revision: typeof revision === 'number' ? revision : 0,
          keyed: { keys: keyed.keys, entry },
        },
      ];
      await park(transaction, parts.sealer, { dossiers, today: parts.today });
    }
  }
  if (placed.length > 0)
    await recordDossiers(transaction, province, placed, { ...parts, fromParking: true });
  await unpark(transaction, province, gone);
  return { last: page.last, resolved: placed.length };
}
