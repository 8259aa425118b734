import { isPostgresUrl } from '../../data/open-store.ts';
import { inspectSqliteFile } from '../../data/sqlite-file.ts';
import { newestVersion, requireNewest } from '../../data/migrate.ts';
import { openPostgresEngine } from '../../data/postgres-engine.ts';
import { openSqliteReader } from '../../data/sqlite-engine.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { settings } from '../config.ts';
import { runProgram } from '../start-error.ts';

/** `npm run verify`: rebuilds the counts from the facts; exit code 1 and a list when they differ. */
async function verify(): Promise<void> {
  const { storeUrl } = settings();
  const postgres = isPostgresUrl(storeUrl);
  if (!postgres) inspectSqliteFile(storeUrl, newestVersion());
  const engine = postgres ? await openPostgresEngine(storeUrl) : openSqliteReader(storeUrl);
  await requireNewest(engine);
  try {
    const { ratings, dossierFacts, differences, damage } = await verifyCounts(engine);
    for (const line of damage) console.log(`hỏng / damage: ${line}`);
    for (const { table, key, kept, facts } of differences) {
      console.log(
        `${table} ${key}: đang giữ / kept ${kept ?? '-'}, dữ kiện / facts ${facts ?? '-'}`,
      );
    }
    const equal = differences.length === 0 && damage.length === 0;
    const verdict = equal ? 'bằng nhau / equal' : 'KHÁC NHAU / DIFFERENT';
    console.log(
      `${ratings} lượt đánh giá, ${dossierFacts} dữ kiện hồ sơ, số đếm và dữ kiện ${verdict}.`,
    );
    if (!equal) process.exitCode = 1;
  } finally {
    await engine.close();
  }
}

await runProgram(verify);
