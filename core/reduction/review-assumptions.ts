/** Name under which officials set what reviews are taken to cost and bring. */
export const REVIEW_ASSUMPTIONS = 'review-assumptions';

/** What reviews are taken to cost and bring. */
export interface ReviewAssumptions {
  /** Chance that a review ends in a cut: where the province decides, and where it only proposes. */
  readonly chanceOwn: number;
  readonly chanceProposal: number;
  /** Share of the burden that a cut takes away. */
  readonly shareRemoved: number;
  /** Days of work for a review, and so many papers more a day more. */
  readonly daysPerReview: number;
  readonly papersPerDay: number;
  /** Procedures that can be reviewed in a year: the places of which each one's chance is told. */
  readonly places: number;
  /** Who says so; empty: nobody, they are this program's own. */
  readonly source: string;
}

/** Ours, and said to be unverified wherever they show, until an official sets others with a source. */
const DEFAULT_ASSUMPTIONS: ReviewAssumptions = {
  chanceOwn: 0.5,
  chanceProposal: 0.15,
  shareRemoved: 0.3,
  daysPerReview: 2,
  papersPerDay: 5,
  places: 40,
  source: '',
};

const SHARES = ['chanceOwn', 'chanceProposal', 'shareRemoved'] as const;
const SIZES = ['daysPerReview', 'papersPerDay'] as const;
const MOST_DAYS = 1000;
const MOST_PLACES = 2000;
const LONGEST_SOURCE = 300;

/** The assumptions that a setting holds; the program's own when it holds none that make sense. */
export function parseReviewAssumptions(value: unknown): ReviewAssumptions {
  return isReviewAssumptions(value) ? value : DEFAULT_ASSUMPTIONS;
}

/** True when every part makes sense. */
function isReviewAssumptions(value: unknown): value is ReviewAssumptions {
  return wrongReviewAssumptions(value).length === 0;
}

/** The parts that make no sense: shares lie in 0..1, days and papers above 0, places are whole. */
export function wrongReviewAssumptions(value: unknown): readonly (keyof ReviewAssumptions)[] {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const lies = (name: keyof ReviewAssumptions, least: number, most: number) => {
    const part = given[name];
    return typeof part === 'number' && part >= least && part <= most;
  };
  const { source, places } = given;
  const hasPlaces = lies('places', 1, MOST_PLACES) && Number.isInteger(places);
  const hasSource = typeof source === 'string' && source.length <= LONGEST_SOURCE;
  return [
    ...SHARES.filter((name) => !lies(name, 0, 1)),
    ...SIZES.filter((name) => !lies(name, 0.1, MOST_DAYS)),
    ...(hasPlaces ? [] : (['places'] as const)),
    ...(hasSource ? [] : (['source'] as const)),
  ];
}
