import type { ProvinceCode } from '../../../core/organisation.ts';
import type { SchemeBook, SchemeEntry } from '../../../core/scheme-entry.ts';
import { rollUpQuarters } from '../../reports/roll-up-quarters.ts';

/**
 * The newest entries of a period. Of a year, what was not entered for the year itself is rolled up
 * from its four quarters.
 */
export async function enteredIn(
  schemes: Pick<SchemeBook, 'list'>,
  province: ProvinceCode,
  period: string,
): Promise<readonly SchemeEntry[]> {
  const own = await schemes.list(province, period);
  if (!/^\d{4}$/.test(period)) return own;
  const quarters = await Promise.all(
    [1, 2, 3, 4].map((quarter) => schemes.list(province, `${period}-Q${quarter}`)),
  );
  return [...own, ...rollUpQuarters(own, quarters, period)];
}
