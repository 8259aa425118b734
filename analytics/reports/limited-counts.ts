import type { Directory } from '../../core/directory.ts';
import type { DossierLog, DossierTally, DossierTallyQuery } from '../../core/dossier-log.ts';
import type { CounterId, UnitCode } from '../../core/organisation.ts';
import type { RatingLog, RatingTally, TallyQuery } from '../../core/ports.ts';

/** Where counts come from. */
interface CountSources {
  readonly ratings: Pick<RatingLog, 'tally'>;
  readonly dossiers: Pick<DossierLog, 'tally' | 'span'>;
  readonly directory: () => Directory;
}

/**
 * The same counts as if there were no other unit: all of them are the unit's, and the only members
 * are it and its counters. By procedure and by channel ratings are counted over the province alone,
 * so there is nothing of them. Whatever reads counts for an official who is limited to a unit reads
 * them through this.
 */
export function limitCounts(
  sources: CountSources,
  unit: UnitCode,
): Omit<CountSources, 'directory'> {
  const isOwn = (counter: string) =>
    sources.directory().counters.get(counter as CounterId)?.unit === unit;
  return {
    ratings: { tally: (query) => limit(query, sources.ratings, { unit, isOwn }) },
    dossiers: {
      span: (province) => sources.dossiers.span(province),
      tally: (query) => limit(query, sources.dossiers, { unit, isOwn }),
    },
  };
}

type Tally = RatingTally | DossierTally;
type Query = TallyQuery | DossierTallyQuery;

async function limit<T extends Tally, Q extends Query>(
  query: Q,
  source: { tally(query: Q): Promise<readonly T[]> },
  { unit, isOwn }: { readonly unit: UnitCode; isOwn(counter: string): boolean },
): Promise<readonly T[]> {
  switch (query.dimension) {
    case 'all': {
      const found = await source.tally({ ...query, dimension: 'unit', member: unit });
      return found.filter(({ member }) => member === unit).map((row) => ({ ...row, member: '' }));
    }
    case 'unit':
      return (await source.tally(query)).filter(({ member }) => member === unit);
    case 'counter':
      return (await source.tally(query)).filter(({ member }) => isOwn(member));
    default:
      return [];
  }
}
