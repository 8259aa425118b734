import { requirePositive, StatisticsError } from './statistics-error.ts';

const HALF_LOG_TWO_PI = 0.918938533204672741780329736406;

/** B(2k) / (2k (2k - 1)), the coefficients of Stirling's series. */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360_360,
  1 / 156,
  -3617 / 122_400,
];

/** From here on eight terms of the series are exact to the last digit of a double. */
const SERIES_FROM = 9;

const EULER_GAMMA = 0.5772156649015328606;

/** zeta(k) - 1 for k = 2, 3, ... (Riemann's zeta function). */
const ZETA_MINUS_ONE = [
  0.64493406684822643647, 0.2020569031595942854, 0.082323233711138191516, 0.036927755143369926331,
  0.017343061984449139715, 0.0083492773819228268398, 0.0040773561979443393787,
  0.0020083928260822144179, 0.00099457512781808533715, 0.0004941886041194645587,
  0.00024608655330804829864, 0.00012271334757848914675, 0.000061248135058704829259,
  0.000030588236307020493552, 0.000015282259408651871733, 7.6371976378997622736e-6,
  3.8172932649998398565e-6, 1.9082127165539389257e-6, 9.5396203387279611315e-7,
  4.7693298678780646312e-7, 2.3845050272773299e-7, 1.1921992596531107307e-7,
  5.9608189051259479612e-8, 2.9803503514652280186e-8, 1.4901554828365041235e-8,
  7.450711789835429492e-9, 3.7253340247884570548e-9, 1.8626597235130490064e-9,
];

/**
 * Natural logarithm of the gamma function for x > 0, to about 15 digits (also relative to the value
 * near its zeros at 1 and 2).
 */
export function logGamma(x: number): number {
  requirePositive('x', x);
  if (x < 0.5) return logGammaNearTwo(x) - Math.log(x) - Math.log1p(x);
  if (x < 1.5) return logGammaNearTwo(x - 1) - Math.log1p(x - 1);
  if (x < 2.5) return logGammaNearTwo(x - 2);
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}

/**
 * What Stirling's formula leaves out: logGamma(x) - [(x - 1/2) ln x - x + ln(2 pi)/2], for x > 0.
 * Kept apart because differences of large log-gammas lose digits that this does not.
 */
export function stirlingError(x: number): number {
  if (x >= SERIES_FROM) return stirlingSeries(x);
  // Gamma(x) = Gamma(x + m) / [x (x + 1) ... (x + m - 1)], with x + m large enough for the series.
  let shifted = x;
  let product = 1;
  for (; shifted < SERIES_FROM; shifted += 1) product *= shifted;
  const above = (shifted - 0.5) * Math.log(shifted) - Math.log(product) - (x - 0.5) * Math.log(x);
  return above - (shifted - x) + stirlingSeries(shifted);
}

function stirlingSeries(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k -= 1) series = series * square + STIRLING[k]!;
  return series * inverse;
}

/** Natural logarithm of the beta function for a, b > 0, without the loss of subtracting log-gammas. */
export function logBeta(a: number, b: number): number {
  requirePositive('a', a);
  requirePositive('b', b);
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  const correction = stirlingError(large) - stirlingError(a + b);
  if (!Number.isFinite(a + b)) throw new StatisticsError('argument-invalid', 'a + b overflows');
  // ln of Gamma(large)/Gamma(a + b), by Stirling; the terms in `large` cancel before they are large.
  const ratio = small - (large - 0.5) * Math.log1p(small / large) - small * Math.log(a + b);
  return logGamma(small) + ratio + correction;
}

/** ln Gamma(2 + z) for |z| <= 1/2, by its Taylor series about 2. */
function logGammaNearTwo(z: number): number {
  let series = 0;
  for (let k = ZETA_MINUS_ONE.length + 1; k >= 2; k -= 1) {
    series = (ZETA_MINUS_ONE[k - 2]! / k - series) * z;
  }
  return z * (1 - EULER_GAMMA + series);
}

/** Derivative of `logGamma` for x > 0. */
export function digamma(x: number): number {
  requirePositive('x', x);
  let shifted = x;
  let below = 0;
  for (; shifted < SERIES_FROM; shifted += 1) below += 1 / shifted;
  const square = 1 / (shifted * shifted);
  // B(2k) / (2k), k = 1, 2, ...
  const series =
    square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return Math.log(shifted) - 0.5 / shifted - series - below;
}

/** Derivative of `digamma` for x > 0. */
export function trigamma(x: number): number {
  requirePositive('x', x);
  let shifted = x;
  let below = 0;
  for (; shifted < SERIES_FROM; shifted += 1) below += 1 / (shifted * shifted);
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  // B(2k), k = 1, 2, ...
  const series =
    square *
    (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - (square * 5) / 66))));
  return inverse * (1 + inverse / 2 + series) + below;
}
