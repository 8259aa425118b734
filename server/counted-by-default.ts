import { countingSetting, parseCounting } from '../analytics/counting.ts';
import type { Counted } from '../analytics/reports/satisfaction-report.ts';
import type { DossierLog } from '../core/dossier-log.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { SettingBook } from '../core/setting.ts';

/** What figures count when nobody says: a setting, or what the province's data allow. */
export interface CountedByDefault {
  current(): Counted;
  /** Looks again at the setting, and whether there is a feed of finished dossiers. */
  refresh(): Promise<void>;
}

interface CountingSources {
  readonly dossiers: Pick<DossierLog, 'span'>;
  readonly settings: Pick<SettingBook, 'find'>;
}

/**
 * What officials chose, else what the environment says, else: once finished dossiers are known only
 * ratings backed by one count; before that nothing could be backed, so all do.
 */
export async function createCountedByDefault(
  countUnbacked: boolean | null,
  { dossiers, settings }: CountingSources,
  province: ProvinceCode,
): Promise<CountedByDefault> {
  let counted: Counted = 'all';
  const byFeed = async (): Promise<Counted> =>
    (await dossiers.span(province)) === null ? 'all' : 'backed';
  const refresh = async () => {
    const stored = await settings.find(countingSetting(province));
    const chosen = parseCounting(stored?.value)?.counted;
    if (chosen === 'all' || chosen === 'backed') counted = chosen;
    else if (chosen === undefined && countUnbacked !== null)
      counted = countUnbacked ? 'all' : 'backed';
    else counted = await byFeed();
  };
  await refresh();
  return { current: () => counted, refresh };
}
