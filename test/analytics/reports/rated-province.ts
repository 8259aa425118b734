import type { SatisfactionInput } from '../../../analytics/reports/build-satisfaction-report.ts';
import type { ReportDossiers } from '../../../analytics/reports/report-dossiers.ts';
import { reportMembers } from '../../../analytics/reports/report-members.ts';
import { readReportTallies, reportQueries } from '../../../analytics/reports/report-queries.ts';
import { reportingPeriod } from '../../../analytics/reports/reporting-period.ts';
import type { Counted } from '../../../analytics/reports/satisfaction-report.ts';
import { addDays, localMonth, parseDay, type LocalDay } from '../../../core/calendar.ts';
import { toDirectory } from '../../../core/directory.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../../core/organisation.ts';
import type { RatingTally, ScoreCounts, TallyQuery } from '../../../core/ports.ts';
import type { ProcedureCode } from '../../../core/procedure.ts';

/** A province of three units and four counters, seen on 2026-11-23. */
const province = { code: '91' as ProvinceCode, name: 'An Giang' };
export const today = parseDay('2026-11-23')!;
export const yesterday = addDays(today, -1);

export const directory = toDirectory({
  provinces: [province],
  units: ['U1', 'U2', 'U3'].map((code) => ({
    province: province.code,
    code: code as UnitCode,
    name: `Unit ${code}`,
    level: 'commune' as const,
  })),
  counters: ['U1-1', 'U1-2', 'U2-1', 'U3-1'].map((id) => ({
    province: province.code,
    unit: id.slice(0, 2) as UnitCode,
    id: id as CounterId,
    name: `Counter ${id}`,
  })),
  procedures: ['1.000001', '1.000002'].map((code) => ({
    code: code as ProcedureCode,
    name: `Procedure ${code}`,
    sector: 'S',
    level: 'commune' as const,
  })),
});
export const members = reportMembers(province.code, directory, {
  noProcedure: 'none named',
  channels: new Map([
    ['kiosk', 'Kiosk'],
    ['telegram', 'Telegram'],
  ]),
});

/** Ratings of one counter, procedure, channel and day. */
export interface Batch {
  readonly day: LocalDay;
  readonly counter: string;
  readonly procedure?: string;
  readonly channel?: string;
  readonly backed?: boolean;
  readonly scores: ScoreCounts;
}

/** What a store that holds the batches answers. */
function tally(batches: readonly Batch[], query: TallyQuery): readonly RatingTally[] {
  const found = new Map<string, RatingTally>();
  for (const batch of batches) {
    const at = query.grain === 'day' ? batch.day : localMonth(batch.day);
    if (at < query.from || at > query.to || batch.day === query.lessDay) continue;
    const names = {
      all: '',
      unit: batch.counter.slice(0, 2),
      counter: batch.counter,
      procedure: batch.procedure ?? '',
      channel: batch.channel ?? 'kiosk',
    };
    const row = {
      period: query.by === 'period' ? at : null,
      member: names[query.dimension],
      backed: batch.backed ?? false,
    };
    const key = JSON.stringify(row);
    const old = found.get(key)?.scores ?? [0, 0, 0, 0, 0];
    const scores = old.map((count, i) => count + batch.scores[i]!) as unknown as ScoreCounts;
    found.set(key, { ...row, scores });
  }
  return [...found.values()];
}

/** Finished dossiers: so many in all, and by unit where given. */
export function dossiersOf(
  total: number,
  unit: Readonly<Record<string, number>> = {},
): ReportDossiers {
  const none = new Map<string, number>();
  return { total, by: { unit: new Map(Object.entries(unit)), counter: none, procedure: none } };
}

/** The input of a report on the batches, read through the report's own queries. */
export async function inputOf(
  batches: readonly Batch[],
  change: { id?: string; counted?: Counted; dossiers?: ReportDossiers } = {},
): Promise<SatisfactionInput> {
  const period = reportingPeriod(change.id ?? 'last-12-months', today)!;
  const log = { tally: async (query: TallyQuery) => tally(batches, query) };
  return {
    province,
    period,
    counted: change.counted ?? 'all',
    target: 0.9,
    today,
    simulated: false,
    dossiers: change.dossiers ?? null,
    members,
    tallies: await readReportTallies(reportQueries(province.code, period, today), log),
  };
}
