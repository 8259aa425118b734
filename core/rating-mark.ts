/**
 * What makes a rating look like play or a slip. A mark is stored with the rating and never drops it:
 * people decide later what it means.
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
export type RatingMark = (typeof RATING_MARKS)[number];
