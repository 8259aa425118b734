import { Worker } from 'node:worker_threads';
import type { PlanProgram, PlanSolver } from '../analytics/reports/plan-program.ts';

const LONGEST_MS = 120_000;

/**
 * Solves a program on a thread of its own: the server answers others meanwhile, and the solver's memory
 * goes with the thread. Rejects when it takes too long.
 */
export const solvePlan: PlanSolver = (program: PlanProgram) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./solve-plan-worker.ts', import.meta.url), {
      workerData: program,
      execArgv: [],
    });
    const limit = setTimeout(() => {
      void worker.terminate();
      reject(new Error('the plan took too long to solve'));
    }, LONGEST_MS);
    const end = () => {
      clearTimeout(limit);
      void worker.terminate();
    };
    worker.once('message', (take: readonly (0 | 1)[] | null) => {
      end();
      resolve(take);
    });
    worker.once('error', (error) => {
      end();
      reject(error);
    });
  });
