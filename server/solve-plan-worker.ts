import { parentPort, workerData } from 'node:worker_threads';
import highsModule from 'highs';
import type { PlanProgram } from '../analytics/reports/plan-program.ts';

/** The program in the LP format that the solver reads. */
function lpText({ gains, limits, fixed }: PlanProgram): string {
  const terms = (weights: readonly number[]) =>
    weights
      .flatMap((weight, i) => (weight === 0 ? [] : [`${weight.toFixed(9)} x${i}`]))
      .join(' + ');
  const rows = limits.flatMap(({ weights, atMost, atLeast }, i) => {
    const left = terms(weights);
    if (left === '') return (atLeast ?? 0) > 0 ? [` c${i}: 0 x0 >= ${atLeast}`] : [];
    return atMost === undefined
      ? [` c${i}: ${left} >= ${atLeast}`]
      : [` c${i}: ${left} <= ${atMost}`];
  });
  const settled = fixed.flatMap((value, i) => (value === null ? [] : [` f${i}: x${i} = ${value}`]));
  const names = gains.map((_, i) => `x${i}`);
  const objective = terms(gains);
  return `Maximize
 gain: ${objective === '' ? '0 x0' : objective}
Subject To
${[...rows, ...settled].join('\n')}
Binary
 ${names.join(' ')}
End`;
}

const program = workerData as PlanProgram;
// Its types speak of the CommonJS build, in which the loader is one level down.
const createHighs = highsModule as unknown as typeof highsModule.default;
const highs = await createHighs();
// Exact: by itself the solver stops when it is within a ten-thousandth of the best.
const solution = highs.solve(lpText(program), { mip_rel_gap: 0, mip_abs_gap: 1e-9 });
const take =
  solution.Status === 'Optimal'
    ? program.gains.map((_, i) => Math.round(primalOf(solution.Columns[`x${i}`])))
    : null;
parentPort!.postMessage(take, []);

/** A column that the solver left out of its answer is not taken. */
function primalOf(column: { readonly Primal?: number } | undefined): number {
  return column?.Primal ?? 0;
}
