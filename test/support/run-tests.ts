import path from 'node:path';
import process from 'node:process';
import { parseCLI, startVitest, type Vitest } from 'vitest/node';
import { buildPages } from '../../server/commands/build.ts';
import { pagesAreFresh } from '../../server/pages-stamp.ts';
import { requireTools } from './require-tools.ts';

/** What a run came to; a file that could not run and a stray error each count as one failure. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = path.join(import.meta.dirname, '../..');

/** Runs the tests that the arguments choose, or all; the last line says what came of them. */
async function main(args: readonly string[]): Promise<number> {
  const { filter, options } = parseCLI(['vitest', 'run', ...args]);
  requireTools();
  if (!pagesAreFresh()) await buildPages();
  const vitest = await startVitest('test', filter, { ...options, root, watch: false, run: true });
  const tally = countResults(vitest);
  const isCovered = process.exitCode === undefined || process.exitCode === 0;
  await vitest.close();
  process.stdout.write(`\n${tallyLine(tally)}\n`);
  // Chosen by name, the others are skipped; in a whole run nothing may be.
  const isWhole = options.testNamePattern === undefined;
  const isGood = tally.failed === 0 && tally.passed > 0 && !(isWhole && tally.skipped > 0);
  return isGood && isCovered ? 0 : 1;
}

function countResults(vitest: Vitest): Tally {
  let [passed, failed, skipped] = [0, vitest.state.getUnhandledErrors().length, 0];
  for (const module of vitest.state.getTestModules()) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'skipped') skipped += 1;
      else failedHere += 1;
    }
    // A file that breaks before or between its tests fails without any of them failing.
    failed += failedHere === 0 && module.state() === 'failed' ? 1 : failedHere;
  }
  return { passed, failed, skipped };
}

function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}
