import type { Instant } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import type { DossierEntry, DossierLog, DossierScope, RecordOutcome } from '../core/dossier-log.ts';
import { acceptDossier, placeDossier } from '../core/intake/accept-dossier.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { ParsedDossier } from './parse-dossiers.ts';

/** Who reports finished dossiers, and for where. */
export interface DossierReporter {
  readonly scope: DossierScope;
  readonly author: string;
  readonly unnumbered: 'first' | 'next' | 'override';
}

export interface DossierIntake {
  /** One outcome an item, in order; resolves only when what was accepted is on disk. */
  take(items: readonly ParsedDossier[], from: DossierReporter): Promise<readonly RecordOutcome[]>;
  /** Records what was parked and is known by now. Answers how many. */
  resolveParked(province: ProvinceCode): Promise<number>;
}

export interface DossierIntakeDependencies {
  readonly dossiers: DossierLog;
  readonly directory: () => Directory;
  readonly now: () => Instant;
}

/** Takes finished dossiers in, by one rule for every way they come. */
export function createDossierIntake({
  dossiers,
  directory,
  now,
}: DossierIntakeDependencies): DossierIntake {
  return {
    async take(items, from) {
      const meanings = await dossiers.codeMeanings(from.scope.province);
      const context = { directory: directory(), meanings, now: now(), ...from };
      const decided = items.map(({ submission }) =>
        submission.ok ? acceptDossier(submission.value, context) : submission,
      );
      const entries: DossierEntry[] = [];
      for (const decision of decided) if (decision.ok) entries.push(decision.value);
      const recorded = await dossiers.record(entries);
      let next = 0;
      return decided.map((decision): RecordOutcome =>
        decision.ok ? recorded[next++]! : { status: 'refused', error: decision.error },
      );
    },
    async resolveParked(province) {
      const places = {
        directory: directory(),
        meanings: await dossiers.codeMeanings(province),
      };
      return dossiers.resolveParked(province, (submission, scope) =>
        placeDossier(submission, scope, places),
      );
    },
  };
}
