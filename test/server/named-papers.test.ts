import { expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import { createNamedPapers } from '../../server/named-papers.ts';
import { NOW } from '../support/builders.ts';

const CODE = '1.001193' as ProcedureCode;

test('papers that changed are known to every channel within ten minutes, and a fault is not kept', async () => {
  let now = NOW;
  let listed: readonly string[] | null = ['Tờ khai', 'Tờ khai', 'x'.repeat(400)];
  const papers = createNamedPapers({
    now: () => now,
    procedures: {
      papersInForce: async () => {
        if (listed === null) throw new Error('away');
        return new Map([[CODE, listed]]);
      },
    },
  });
  const first = await papers();
  expect(first.get(CODE)).toEqual(['Tờ khai', 'x'.repeat(300)]);
  listed = ['Giấy khác'];
  expect(await papers()).toBe(first);
  now = instant(NOW + 10 * 60_000);
  listed = null;
  await expect(papers()).rejects.toThrow('away');
  listed = ['Giấy khác'];
  expect((await papers()).get(CODE)).toEqual(['Giấy khác']);
});
