import type { DrillScope } from '../analytics/reports/drill-report.ts';
import { channelId } from '../core/channel.ts';
import type { Directory } from '../core/directory.ts';
import { knownProcedure } from '../core/directory.ts';
import type { IntakeError } from '../core/errors.ts';
import type { CounterId, UnitCode } from '../core/organisation.ts';
import { CHANNEL_IDS } from './channels.ts';

/** What satisfaction can be narrowed down by, in every interface that answers it. */
export const SCOPE_FILTERS = [
  'period',
  'counted',
  'unit',
  'counter',
  'sector',
  'procedure',
  'channel',
] as const;

const LONGEST_NAME = 64;

/** Where satisfaction by way of filing stands, as far as it is known. */
const FILING_ADDRESS = '/api/v1/satisfaction/filing';

/**
 * The first part of an address that an interface can't heed; null when it heeds all of them. Left out
 * in silence, a filter would look as if it had been heeded.
 */
export function unheededFilter(
  query: Readonly<Record<string, unknown>>,
  heeded: readonly string[],
): IntakeError | null {
  for (const [name, value] of Object.entries(query)) {
    if (!heeded.includes(name)) {
      const refusal = { code: 'filter-unsupported', field: name.slice(0, LONGEST_NAME) } as const;
      return name === 'filing' ? { ...refusal, instead: FILING_ADDRESS } : refusal;
    }
    // A period given twice is no period.
    if (typeof value !== 'string' && name !== 'period')
      return { code: 'filter-invalid', field: name };
    if (name === 'counted' && value !== '' && value !== 'backed' && value !== 'all') {
      return { code: 'filter-invalid', field: name };
    }
  }
  return null;
}

/** The first part of a scope that is nowhere, or lies outside another part; null when all is well. */
export function scopeProblem(
  { unit, counter, sector, procedure, channel }: DrillScope,
  directory: Directory,
): IntakeError | null {
  const { units, unitHistory, counters, procedures } = directory;
  if (
    unit !== undefined &&
    !units.has(unit as UnitCode) &&
    !unitHistory.units.has(unit as UnitCode)
  )
    return { code: 'not-found', field: 'unit' };
  const at = counter === undefined ? undefined : counters.get(counter as CounterId);
  if (counter !== undefined && at === undefined) return { code: 'not-found', field: 'counter' };
  if (at !== undefined && unit !== undefined && at.unit !== unit)
    return { code: 'filter-invalid', field: 'counter' };
  if (channel !== undefined && !CHANNEL_IDS.has(channelId(channel)))
    return { code: 'not-found', field: 'channel' };
  const known = procedure === undefined ? null : knownProcedure(directory, procedure);
  if (procedure !== undefined && known === null) return { code: 'not-found', field: 'procedure' };
  if (sector === undefined) return null;
  if (known !== null) return known.sector === sector ? null : OUTSIDE_SECTOR;
  const isKnown = [...procedures.values()].some((each) => each.sector === sector);
  return isKnown ? null : { code: 'not-found', field: 'sector' };
}

const OUTSIDE_SECTOR: IntakeError = { code: 'filter-invalid', field: 'sector' };
