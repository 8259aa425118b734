import type { Request } from 'express';
import type { ActionVersion } from '../../../core/reduction/reduction-ledger.ts';
import { actionKey } from './action-address.ts';
import type { ReductionDependencies } from './dependencies.ts';

/** Every version of the act that the address of the request names, oldest first; none when there is none. */
export async function findActionVersions(
  request: Request,
  { reductions, province }: Pick<ReductionDependencies, 'reductions' | 'province'>,
): Promise<readonly ActionVersion[]> {
  const { key } = request.params;
  const versions = await reductions.listVersions(province);
  return versions.filter(({ action }) => actionKey(action.id) === key);
}

/** The newest version of each act that was taken out. */
export function withdrawnOf(versions: readonly ActionVersion[]): readonly ActionVersion[] {
  const newest = new Map(versions.map((each) => [each.action.id, each]));
  return [...newest.values()].filter(({ withdrawn }) => withdrawn);
}
