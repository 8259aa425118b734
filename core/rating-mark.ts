/**
 * What makes a rating look like play or a slip, as its device saw it. A mark is stored with the rating
 * and never drops it: people decide later what it means.
 */
export const RATING_MARKS = [
  /** The same face again within a second and a half: an unsure hand; counted once. */
  'double-tap',
  /** A wide or very long touch: an elbow, a palm. */
  'leaning',
  /** Two fingers or hands at once. */
  'many-touches',
  /** Three faces within ten seconds, or three touches where there is nothing to touch. */
  'play',
  /** Less than five seconds after the rating before it. */
  'soon-after',
  /** A code came with it that could not be used. */
  'code-unusable',
] as const;

/** What the server sees when a kiosk's rating without a code comes in, by the corrected time. */
export type IntakeMark =
  /** One of many in a row: four in 40 seconds, five in 75, or six in two minutes. */
  | 'burst'
  /** One of two or more best ones within a minute after a bad one. */
  | 'make-up'
  /** Well outside the opening hours of its counter. */
  | 'closed';

export type RatingMark = (typeof RATING_MARKS)[number] | IntakeMark;

/** Marks about which people decide. The others tell an unsure hand, which speaks for nobody's will. */
export const SUSPECT_MARKS = [
  'burst',
  'make-up',
  'closed',
  'play',
  'soon-after',
  'many-touches',
  'leaning',
] as const satisfies readonly RatingMark[];
