import { hash } from 'node:crypto';
import type { DecisionFile } from '../../../core/reduction/decision-file.ts';
import type { ReductionAction } from '../../../core/reduction/reduction-action.ts';

/** Ids hold numbers of decisions with slashes in them: in addresses a hash stands for them. */
export function actionKey(id: ReductionAction['id']): string {
  return hash('sha256', id, 'base64url').slice(0, 22);
}

/** Where the page of an action is. */
export function actionAddress(id: ReductionAction['id']): string {
  return `/dashboard/reduction/actions/${actionKey(id)}`;
}

/** Where a version of its file is. */
export function fileAddress({ action, version }: Pick<DecisionFile, 'action' | 'version'>): string {
  return `${actionAddress(action)}/files/${version}`;
}

/** The newest version of each action's file. */
export function newestFiles(files: readonly DecisionFile[]): ReadonlyMap<string, DecisionFile> {
  return new Map(files.map((file) => [file.action, file]));
}
