import { setFlagsFromString } from 'node:v8';
import { StoreError } from '../data/store-error.ts';
import { settings } from './config.ts';
import { ensurePages } from './ensure-pages.ts';
import { createLog } from './log.ts';
import { printAddresses } from './print-addresses.ts';
import { afterRunning } from './serve.ts';
import { runProgram } from './start-error.ts';
import { startServer } from './start-server.ts';

/** A stop that takes longer than this is ended the hard way; what was acknowledged is on disk. */
const LONGEST_STOP_MS = 5_000;

async function main(): Promise<void> {
  const log = createLog(
    (line) => process.stderr.write(line),
    () => new Date(),
  );
  let stopping = false;
  const config = settings();
  ensurePages((line) => process.stdout.write(`${line}\n`));
  const server = await startServer(config, log, (fault) => void stop(1, fault));

  async function stop(exitCode: number, fault?: Error): Promise<void> {
    if (stopping) return;
    stopping = true;
    process.exitCode = exitCode;
    const code = fault instanceof StoreError ? fault.code : '';
    log(fault === undefined ? 'stopping' : 'stopping-on-fault', { code });
    afterRunning(LONGEST_STOP_MS, () => process.exit(exitCode));
    try {
      await server.close();
    } catch (error) {
      log('stop-failed', { message: (error as Error).message });
      process.exit(exitCode === 0 ? 1 : exitCode);
    }
    process.exit(exitCode);
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0));
  // Last, so that whoever waits for the addresses can stop the server at once.
  printAddresses(server, (line) => process.stdout.write(`${line}\n`));
  setFlagsFromString(SPARING_HEAP);
}

/**
 * From the start on the heap may grow by three quarters between two collections instead of up to fourfold:
 * a quarter less memory with all pages in use. Not as an argument of the program, because it would slow the
 * start by a tenth.
 */
const SPARING_HEAP = '--heap-growing-percent=75';

await runProgram(main);
