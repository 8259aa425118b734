import type { DossiersDependencies } from '../analytics/dashboard/dossiers/dependencies.ts';
import { localDay, type Instant } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import type { DossierLog } from '../core/dossier-log.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import type { SearchIndex } from '../core/search/build-index.ts';
import { ok } from '../core/result.ts';
import { dossiersKind } from '../data/import/dossiers-kind.ts';
import { importFile } from '../data/import/import-file.ts';
import { qrCode, qrSvg } from '../kiosk/slip/qr-code.ts';
import { invitationUrl } from '../kiosk/slip/slip.ts';
import type { DossierIntake } from './dossier-intake.ts';

/** What the page of entering dossiers is given. */
export type DossierDesk = Pick<
  DossiersDependencies,
  'enterDossier' | 'findProcedures' | 'takeDossierFile' | 'resolveParked' | 'invitationQr'
>;

export interface DossierDeskDependencies {
  readonly dossierIntake: DossierIntake;
  readonly directory: () => Directory;
  readonly searchIndex: () => Promise<SearchIndex>;
  readonly province: ProvinceCode;
  readonly dossiers: DossierLog;
  readonly now: () => Instant;
}

/** More than this many procedures are not chosen among: other words are typed. */
const MOST_CHOICES = 6;

/** Takes dossiers in that officials enter, each for their unit. */
export function createDossierDesk(dependencies: DossierDeskDependencies): DossierDesk {
  const { dossierIntake, directory, searchIndex, province, dossiers, now } = dependencies;
  return {
    invitationQr: (invitation, address) => qrSvg(qrCode(invitationUrl(address, invitation))),
    resolveParked: () => dossierIntake.resolveParked(province),
    takeDossierFile(file, { official, dryRun, partial }) {
      const kind = dossiersKind({ dossiers, directory, now, unit: official.unit });
      const from = localDay(now());
      const author = official.signInName;
      return importFile(kind, file, { dryRun, partial, complete: false, from, province, author });
    },
    async enterDossier(submission, { officialId, unit, replaces }) {
      const item = { dossierCode: submission.dossierCode, submission: ok(submission) };
      const [outcome] = await dossierIntake.take([item], {
        scope: { province, unit },
        author: `official:${officialId}`,
        unnumbered: replaces ? 'override' : 'first',
      });
      return outcome!;
    },
    async findProcedures(words) {
      if (words.trim() === '') return [];
      const { searchProcedures } = await import('../core/search/search-procedures.ts');
      const { results } = searchProcedures(await searchIndex(), words, { limit: MOST_CHOICES });
      return results.flatMap(({ code }) => directory().procedures.get(code as ProcedureCode) ?? []);
    },
  };
}
