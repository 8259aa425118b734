import type { ImportKind } from '../../core/import-kind.ts';
import type { SqlEngine } from '../sql-engine.ts';
import { actionsKind } from './actions-kind.ts';
import { baselinesKind } from './baselines-kind.ts';
import { complianceKind } from './compliance-kind.ts';
import { componentsKind } from './components-kind.ts';
import { countersKind } from './counters-kind.ts';
import { proceduresKind } from './procedures-kind.ts';
import { unitsKind } from './units-kind.ts';

/** The kinds of file that can be imported, in the order in which they are offered: one line each. */
export function importKinds(engine: SqlEngine): readonly ImportKind[] {
  return [
    proceduresKind(engine),
    componentsKind(engine),
    unitsKind(engine),
    countersKind(engine),
    actionsKind(engine),
    baselinesKind(engine),
    complianceKind(engine),
  ];
}
