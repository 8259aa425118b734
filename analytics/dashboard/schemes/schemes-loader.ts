import { localMonth, type LocalMonth } from '../../../core/calendar.ts';
import type { DossierLog, DossierTally } from '../../../core/dossier-log.ts';
import type { Timeliness } from '../../../core/dossier.ts';
import type { Directory } from '../../../core/directory.ts';
import type { ProvinceCode, UnitCode } from '../../../core/organisation.ts';
import type { SchemeEntry } from '../../../core/scheme-entry.ts';
import { countingSetting, parseCounting, USUAL_COUNTING } from '../../counting.ts';
import type { SatisfactionReport } from '../../reports/satisfaction-report.ts';
import { buildSchemesReport, type SchemesReport } from '../../reports/schemes-report.ts';
import {
  enteredOf,
  tt01Report,
  type Tt01Input,
  type ScoredAgency,
} from '../../reports/tt01-report.ts';
import type { SchemesDependencies } from './dependencies.ts';
import { enteredIn } from './entered-in.ts';

/** The schemes of one unit or of the whole province, filled from facts and from what was entered. */
export async function loadSchemes(
  dependencies: SchemesDependencies,
  figures: SatisfactionReport,
  unit: UnitCode | null,
): Promise<SchemesReport> {
  const { answerCounts, province, schemes, settings, directory } = dependencies;
  const { period, backed, total } = figures;
  const months = { province, from: localMonth(period.first), to: localMonth(period.last) };
  const [dossiers, answers, entries, counting] = await Promise.all([
    readFinished(dependencies, unit, months),
    answerCounts.criteria({ ...months, unit }),
    enteredIn(schemes, province, period.id),
    settings.find(countingSetting(province)),
  ]);
  return buildSchemesReport({
    backed,
    total,
    dossiers,
    answers,
    entered: enteredOf(entries, unit),
    level: levelOf(directory(), unit),
    noPetitions: (parseCounting(counting?.value) ?? USUAL_COUNTING).noPetitions,
  });
}

/** Thông tư 01 for every unit that has finished dossiers or entries, by unit code. */
export async function loadTt01ByUnit(
  dependencies: {
    readonly dossiers: Pick<DossierLog, 'tally'>;
    readonly directory: () => Directory;
    readonly province: ProvinceCode;
  },
  { period }: Pick<SatisfactionReport, 'period'>,
  entries: readonly SchemeEntry[],
): Promise<ReadonlyMap<string, ScoredAgency>> {
  const { dossiers, province, directory } = dependencies;
  const months = { province, from: localMonth(period.first), to: localMonth(period.last) };
  const tallies = await dossiers.tally({
    ...months,
    dimension: 'unit',
    grain: 'month',
    by: 'member',
  });
  const finished = new Map(tallies.map((tally) => [tally.member, tally.finished] as const));
  const units = new Set([...finished.keys(), ...entries.flatMap(({ unit }) => unit ?? [])]);
  return new Map(
    [...units].map((member) => {
      const unit = member as UnitCode;
      const counts = finished.get(unit) ?? { 'on-time': 0, late: 0, undated: 0 };
      const input: Tt01Input = {
        level: levelOf(directory(), unit),
        dossiers: { ...counts, online: null },
        entered: enteredOf(entries, unit),
      };
      const agency = {
        report: tt01Report(input),
        dossiers: counts['on-time'] + counts.late + counts.undated,
      };
      return [unit, agency] as const;
    }),
  );
}

/** The province as a whole is judged like its own agencies. */
function levelOf({ units }: Directory, unit: UnitCode | null): Tt01Input['level'] {
  return unit === null ? 'province' : (units.get(unit)?.level ?? 'commune');
}

/** Of the province by way of filing; of one unit alone it is not counted how they were filed. */
async function readFinished(
  { dossiers, province }: SchemesDependencies,
  unit: UnitCode | null,
  months: { readonly from: LocalMonth; readonly to: LocalMonth },
): Promise<Tt01Input['dossiers']> {
  const dimension = unit === null ? 'filing' : 'unit';
  const tallies = await dossiers.tally({
    province,
    ...months,
    dimension,
    grain: 'month',
    by: 'member',
  });
  const own = tallies.filter(({ member }) => unit === null || member === unit);
  const sum = (of: readonly DossierTally[], time: Timeliness) =>
    of.reduce((total, { finished }) => total + finished[time], 0);
  const online = own.filter(({ member }) => member === 'online');
  return {
    'on-time': sum(own, 'on-time'),
    late: sum(own, 'late'),
    undated: sum(own, 'undated'),
    online:
      unit === null ? sum(online, 'on-time') + sum(online, 'late') + sum(online, 'undated') : null,
  };
}
