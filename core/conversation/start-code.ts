import type { Directory } from '../directory.ts';
import type { CounterId, ProvinceCode } from '../organisation.ts';

/**
 * The counter that the code of its QR names (`c-30307-1`); null for any other code, and for a
 * counter that is not in the directory or belongs to another province.
 */
export function counterOfCode(
  code: string,
  directory: Directory,
  province: ProvinceCode,
): CounterId | null {
  if (!code.startsWith('c-')) return null;
  const counter = directory.counters.get(code.slice(2) as CounterId);
  return counter?.province === province ? counter.id : null;
}
