import { foldMembers } from '../../core/catalogue/unit-history.ts';
import type { DossierLog, DossierTally } from '../../core/dossier-log.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import type { RatingLog } from '../../core/ports.ts';

/** Counts of ratings and of finished dossiers, by province. */
export interface ProvinceCounts {
  readonly ratings: Pick<RatingLog, 'tally'>;
  readonly dossiers: Pick<DossierLog, 'tally' | 'span'>;
}

/**
 * The same counts, in which every province that was merged into `within[0]` counts as part of it:
 * facts keep the key of the province that they were given under, and are never moved. Asked about
 * any other province it answers as before.
 */
export function withFormerProvinces(
  { ratings, dossiers }: ProvinceCounts,
  within: readonly ProvinceCode[],
): ProvinceCounts {
  if (within.length < 2) return { ratings, dossiers };
  const provincesOf = (province: ProvinceCode) => (province === within[0] ? within : [province]);
  return {
    ratings: {
      async tally(query) {
        const answers = await Promise.all(
          provincesOf(query.province).map((province) => ratings.tally({ ...query, province })),
        );
        const told = answers.filter((tallies) => tallies.length > 0);
        return told.length < 2 ? told.flat() : foldMembers(told.flat(), (member) => member);
      },
    },
    dossiers: {
      async tally(query) {
        const answers = await Promise.all(
          provincesOf(query.province).map((province) => dossiers.tally({ ...query, province })),
        );
        const told = answers.filter((tallies) => tallies.length > 0);
        return told.length < 2 ? told.flat() : foldDossierTallies(told.flat());
      },
      async span(province) {
        const spans = await Promise.all(provincesOf(province).map((code) => dossiers.span(code)));
        return spans.reduce((whole, span) => {
          if (whole === null || span === null) return whole ?? span;
          const isEarlier = span.first < whole.first;
          const isLater = span.last > whole.last;
          return {
            first: isEarlier ? span.first : whole.first,
            last: isLater ? span.last : whole.last,
          };
        });
      },
    },
  };
}

function foldDossierTallies(tallies: readonly DossierTally[]): readonly DossierTally[] {
  const folded = new Map<string, DossierTally>();
  for (const tally of tallies) {
    const key = `${tally.period} ${tally.member}`;
    const known = folded.get(key)?.finished;
    const { finished } = tally;
    const sum =
      known === undefined
        ? finished
        : {
            'on-time': known['on-time'] + finished['on-time'],
            late: known.late + finished.late,
            undated: known.undated + finished.undated,
          };
    folded.set(key, { ...tally, finished: sum });
  }
  return [...folded.values()];
}
