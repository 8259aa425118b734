import type { Counted } from '../analytics/reports/satisfaction-report.ts';
import type { DossierLog } from '../core/dossier-log.ts';
import type { ProvinceCode } from '../core/organisation.ts';

/** What figures count when nobody says: a setting, or what the province's data allow. */
export interface CountedByDefault {
  current(): Counted;
  /** Looks again whether there is a feed of finished dossiers. */
  refresh(): Promise<void>;
}

/**
 * Once finished dossiers are known only ratings backed by one count, unless the setting says
 * otherwise; before that nothing could be backed, so all count.
 */
export async function createCountedByDefault(
  countUnbacked: boolean | null,
  dossiers: Pick<DossierLog, 'span'>,
  province: ProvinceCode,
): Promise<CountedByDefault> {
  let counted: Counted = countUnbacked === false ? 'backed' : 'all';
  const refresh = async () => {
    if (countUnbacked !== null) return;
    counted = (await dossiers.span(province)) === null ? 'all' : 'backed';
  };
  await refresh();
  return { current: () => counted, refresh };
}
