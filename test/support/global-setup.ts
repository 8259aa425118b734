import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server on which each test makes, and drops, a database of its own. */
    readonly postgresUrl: string;
  }
}

/**
 * Gives every test of a run the same PostgreSQL server: the one that `DATABASE_URL` names, else one
 * of our own, which ends with the run.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL'];
  // A server under test reads the same variable: it must never write into that database.
  delete process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') {
    project.provide('postgresUrl', given);
    return async () => undefined;
  }
  const postgres = await startPostgres();
  project.provide('postgresUrl', postgres.url);
  return () => postgres.stop();
}
