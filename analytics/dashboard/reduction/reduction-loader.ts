import {
  localDay,
  localMonth,
  firstDayOf,
  addMonths,
  parseDay,
  type Instant,
  type LocalDay,
} from '../../../core/calendar.ts';
import { knownProcedure, type Directory } from '../../../core/directory.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import type { SettingBook } from '../../../core/setting.ts';
import type { ReductionLedger } from '../../../core/reduction/reduction-ledger.ts';
import { readTargets } from '../../targets.ts';
import { buildReductionReport, type ReductionReport } from '../../reports/reduction-report.ts';

/**
 * Which list, and as of which day; null takes today, and the newest list that was signed off: a newer
 * one takes its place only once somebody answers for it. While none is signed, the newest.
 */
interface ReductionQuery {
  readonly baseline: string | null;
  readonly on: LocalDay | null;
  /** Only procedures of this sector, or this one; left out: all of the list. */
  readonly sector?: string;
  readonly procedure?: string;
}

/** The answer to "where do we stand against 20 %?"; null when there is no such list. */
export type ReductionLoader = (query: ReductionQuery) => Promise<ReductionReport | null>;

interface ReductionSources {
  readonly ledger: Pick<ReductionLedger, 'listBaselineRecords' | 'findBaseline' | 'listActions'>;
  readonly settings: Pick<SettingBook, 'history'>;
  readonly directory: () => Directory;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/** Reads lists and acts, and has them counted. */
export function createReductionLoader(sources: ReductionSources): ReductionLoader {
  const { ledger, settings, directory, province, now } = sources;
  return async ({ baseline: wanted, on: asked, sector, procedure }) => {
    const records = await ledger.listBaselineRecords(province);
    const usual = records.findLast(({ signOff }) => signOff !== null) ?? records.at(-1);
    const id = wanted ?? usual?.id ?? null;
    const baseline = id === null ? null : await ledger.findBaseline(province, id);
    if (id !== null && baseline === null) return null;
    const on = asked ?? localDay(now());
    const known = directory();
    const { procedures } = known;
    const isNarrowed = sector !== undefined || procedure !== undefined;
    const { reduction: target, dueBy } = await readTargets(settings, province, on);
    return buildReductionReport({
      baselines: records.map(({ id: own, name, frozenOn, source, signOff }) => ({
        id: own,
        name,
        frozenOn,
        source,
        signedOff: signOff !== null,
      })),
      baseline,
      signOff: records.find((record) => record.id === id)?.signOff ?? null,
      actions: await ledger.listActions(province),
      on,
      target,
      by: dueBy !== null && dueBy >= on ? dueBy : endOfYear(on),
      only: isNarrowed
        ? (code) =>
            (procedure === undefined || code === procedure) &&
            (sector === undefined || knownProcedure(known, code)?.sector === sector)
        : null,
      nameOf: (code) => procedures.get(code)?.name ?? '',
    });
  };
}

/** 31 December of the year in which the day lies. */
function endOfYear(day: LocalDay): LocalDay {
  const month = localMonth(day);
  const january = addMonths(month, 12 - (month % 12));
  return (firstDayOf(january) - 1) as LocalDay;
}

/** The query of an address; null when it names a day that is none. */
export function parseReductionQuery(
  query: Readonly<Record<string, unknown>>,
): ReductionQuery | null {
  const { baseline, on } = query;
  const day = typeof on === 'string' && on !== '' ? parseDay(on) : null;
  if (typeof on === 'string' && on !== '' && day === null) return null;
  return { baseline: typeof baseline === 'string' && baseline !== '' ? baseline : null, on: day };
}
