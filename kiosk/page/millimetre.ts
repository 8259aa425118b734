/** A screen's size in CSS pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Diagonals of the devices in use, by the longer side in CSS pixels: standing screens, counter PCs,
 * tablets, phones. A guess for where nobody told the real one.
 */
const ASSUMED_DIAGONALS: readonly { readonly fromPx: number; readonly inches: number }[] = [
  { fromPx: 1600, inches: 21.5 },
  { fromPx: 1300, inches: 15.6 },
  { fromPx: 900, inches: 10.1 },
  { fromPx: 0, inches: 6.1 },
];

const MILLIMETRES_PER_INCH = 25.4;

/**
 * CSS pixels in one millimetre of glass, so that targets have the size of a finger whatever the
 * screen. Always positive: a screen that reports no size counts as the CSS reference, 96 px an inch.
 */
export function pixelsPerMillimetre(
  { width, height }: ScreenSize,
  diagonalInches: number | null = null,
): number {
  if (!(Math.max(width, height) > 0)) return 96 / MILLIMETRES_PER_INCH;
  const inches = diagonalInches ?? assumedInches({ width, height });
  return Math.hypot(width, height) / (inches * MILLIMETRES_PER_INCH);
}

/** The likely diagonal of a screen of this size. */
export function assumedInches({ width, height }: ScreenSize): number {
  const longer = Math.max(width, height);
  return ASSUMED_DIAGONALS.find(({ fromPx }) => longer >= fromPx)?.inches ?? 10.1;
}

/** Diagonals that are made, from a telephone to a standing screen. */
const MADE_INCHES = [
  5, 6.1, 7, 8, 9, 10.1, 11, 12.4, 13.3, 14, 15.6, 17, 19, 21.5, 24, 27, 32, 43, 55,
] as const;

/** The next larger (1) or smaller (-1) diagonal that is made; the same at either end. */
export function nextInches(inches: number, step: number): number {
  const beyond = MADE_INCHES.filter((made) => (made - inches) * step > 0);
  return (step > 0 ? beyond[0] : beyond[beyond.length - 1]) ?? inches;
}
