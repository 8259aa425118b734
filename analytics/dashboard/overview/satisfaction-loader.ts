import { localDay, type Instant, type LocalDay } from '../../../core/calendar.ts';
import { provinceNameOn, provincesWithin } from '../../../core/catalogue/unit-history.ts';
import type { Directory } from '../../../core/directory.ts';
import type { DossierLog } from '../../../core/dossier-log.ts';
import type { DashboardMessages } from '../../../core/messages/vi/dashboard.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import type { MarkBook, RatingLog } from '../../../core/ports.ts';
import type { SuspicionBook } from '../../../core/suspicion/suspicion.ts';
import type { SettingBook } from '../../../core/setting.ts';
import { buildSatisfactionReport } from '../../reports/build-satisfaction-report.ts';
import { withFormerProvinces } from '../../reports/former-provinces.ts';
import { foldDossiers, readReportDossiers } from '../../reports/report-dossiers.ts';
import type { SatisfactionReport } from '../../reports/satisfaction-report.ts';
import { limitCounts } from '../../reports/limited-counts.ts';
import { reportMembers } from '../../reports/report-members.ts';
import {
  readReportTallies,
  reportQueries,
  type ReportQueries,
} from '../../reports/report-queries.ts';
import { reportingPeriod } from '../../reports/reporting-period.ts';
import { unitShape } from '../../reports/unit-shape.ts';
import { readTargets } from '../../targets.ts';
import { MESSAGES, type OfficialLanguage } from '../official-language.ts';
import { leftOutBeside } from './left-out-beside.ts';
import type { LimitedQuery } from './overview-query.ts';

/** The answer to "where do we stand?", labels in the language; null when there is no such period. */
export type SatisfactionLoader = (
  query: LimitedQuery,
  language: OfficialLanguage,
) => Promise<SatisfactionReport | null>;

export interface SatisfactionSources {
  readonly ratings: Pick<RatingLog, 'tally'>;
  readonly dossiers: Pick<DossierLog, 'tally' | 'span'>;
  readonly marks: Pick<MarkBook, 'find'>;
  readonly suspicions: Pick<SuspicionBook, 'tallyLeftOut' | 'leftOutBy'>;
  readonly settings: Pick<SettingBook, 'history'>;
  readonly directory: () => Directory;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/**
 * Loads the report that page, file and API read. Its cost depends on the number of counters,
 * procedures and days, never on the number of ratings.
 */
export function createSatisfactionLoader(sources: SatisfactionSources): SatisfactionLoader {
  return async ({ period: id, counted, within, shape: asked, unitsOnly = false }, language) => {
    const today = localDay(sources.now());
    const period = reportingPeriod(id, today);
    if (period === null) return null;
    const { province: code, marks, settings } = sources;
    const directory = sources.directory();
    // Facts from before a merger lie under the code of their time: they belong to it in any shape.
    const provinces = provincesWithin(directory.unitHistory, code, today);
    const whole = { ...withFormerProvinces(sources, provinces), directory: sources.directory };
    const { ratings, dossiers: log } = within === null ? whole : limitCounts(whole, within);
    // Units that were put together are no more one unit's: who is limited reads its own.
    const day = within === null ? asked : null;
    const days = { unit: within, from: period.first, to: period.last };
    const queries = reportQueries(code, period, today);
    const [tallies, dossiers, simulated, leftOut, beside, targets] = await Promise.all([
      readReportTallies(unitsOnly ? ofUnits(queries) : queries, ratings),
      readReportDossiers(code, period, { today, counted }, log),
      marks.find('simulated'),
      Promise.all(
        provinces.map((province) => sources.suspicions.tallyLeftOut({ ...days, province })),
      ),
      leftOutBeside(sources, provinces, { period, today, within }),
      readTargets(settings, code, period.open ? today : period.last),
    ]);
    const shape = day === null ? null : unitShape(directory.unitHistory, day);
    return buildSatisfactionReport({
      province: { code, name: provinceNameFor(directory, { code, provinces, day }) },
      unit:
        within === null ? null : (directory.units.get(within) ?? { code: within, name: within }),
      period,
      counted,
      target: targets.satisfaction,
      targetDecision: targets.decision,
      today,
      simulated: simulated !== null,
      dossiers: shape === null ? dossiers : foldDossiers(dossiers, shape.unitOf),
      members: reportMembers(code, directory, memberWords(language), shape),
      shape,
      tallies,
      leftOut: leftOut.flat(),
      leftOutBeside: beside,
    });
  };
}

/** Which units are shown depends on nothing finer. */
function ofUnits({ total, by, inMonths }: ReportQueries): ReportQueries {
  const none = { counter: [], procedure: [], channel: [] };
  return {
    total,
    byDay: [],
    by: { ...none, unit: by.unit },
    inMonths: { ...none, unit: inMonths.unit },
  };
}

/** Today's name; in the shape of another day the names that its provinces bore then. */
function provinceNameFor(
  { provinces: known, unitHistory }: Directory,
  about: {
    readonly code: ProvinceCode;
    readonly provinces: readonly ProvinceCode[];
    readonly day: LocalDay | null;
  },
): string {
  const { code, provinces, day } = about;
  if (day === null) return known.get(code)?.name ?? code;
  const names = provinces.map((each) => provinceNameOn(unitHistory, each, day));
  const [first = code, ...more] = new Set(names);
  return first === code ? (known.get(code)?.name ?? code) : [first, ...more].join(', ');
}

/** Channel words are the texts whose keys begin with `channel-`, in their order. */
export function memberWords(language: OfficialLanguage): Parameters<typeof reportMembers>[2] {
  const texts: DashboardMessages = MESSAGES[language];
  const prefix = 'channel-';
  const words = Object.entries(texts).filter(([key]) => key.startsWith(prefix));
  return {
    noProcedure: texts.noProcedure,
    channels: new Map(words.map(([key, text]) => [key.slice(prefix.length), text])),
  };
}
