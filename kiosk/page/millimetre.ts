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

/** A twentieth larger (1) or smaller (-1): fine enough to match a ruler, coarse enough for few touches. */
export function nextInches(inches: number, step: 1 | -1): number {
  return Math.min(99, Math.max(5, Math.round(inches * (20 + step) * 0.5) / 10));
}
