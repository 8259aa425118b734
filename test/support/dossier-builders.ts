import { instant } from '../../core/calendar.ts';
import type { DossierEntry } from '../../core/dossier-log.ts';
import { parseDossierCode, type FinishedDossier } from '../../core/dossier.ts';
import type { CounterId } from '../../core/organisation.ts';
import { AN_GIANG, BIRTH, LONG_XUYEN, NOW } from './builders.ts';

let made = 0;

/** A dossier code that no other test uses, in the form of TT 01/2018/TT-VPCP Art 19. */
export function aDossierCode(): string {
  made += 1;
  return `000.00.00.H01-261123-${String(made).padStart(6, '0')}`;
}

/** A finished dossier that differs from the usual one in what is given. */
export function aFinishedDossier(change: Partial<FinishedDossier> = {}): FinishedDossier {
  return {
    province: AN_GIANG,
    unit: LONG_XUYEN,
    counter: `${LONG_XUYEN}-1` as CounterId,
    procedure: BIRTH,
    filing: 'in-person',
    finishedAt: instant(NOW - 3_600_000),
    dueAt: instant(NOW),
    receivedOn: null,
    ...change,
  };
}

/** An entry for the log of dossiers about a dossier of its own, unless one is named. */
export function aDossierEntry(
  change: Partial<Omit<DossierEntry, 'code'>> & { readonly code?: string } = {},
): DossierEntry {
  const { code = aDossierCode(), ...rest } = change;
  return {
    source: 'mot-cua',
    event: 'returned',
    revision: 0,
    scope: { province: AN_GIANG, unit: null },
    content: { kind: 'finished', dossier: aFinishedDossier() },
    contact: null,
    author: 'access:test',
    reason: null,
    ...rest,
    code: parseDossierCode(code)!,
  };
}

/** An entry about a finished dossier that differs from the usual one in what is given. */
export function aFinishedEntry(change: Partial<FinishedDossier> = {}): DossierEntry {
  return aDossierEntry({ content: { kind: 'finished', dossier: aFinishedDossier(change) } });
}

/** What a source sends of a dossier of its own. */
export function aDossierSubmission(
  change: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    dossierCode: aDossierCode(),
    event: 'returned',
    procedureCode: BIRTH,
    unitCode: LONG_XUYEN,
    filing: 'online',
    finishedAt: '2026-11-23T08:30:00+07:00',
    dueAt: '2026-11-24',
    ...change,
  };
}
