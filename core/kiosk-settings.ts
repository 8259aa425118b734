import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './language.ts';

/** What officials set for one kiosk from afar; everything has a default. */
export interface KioskSettings {
  /** Staff are being trained: ratings are marked as trial. */
  readonly trial: boolean;
  /** Diagonal of the glass; null when it was not told. */
  readonly diagonalInches: number | null;
  /** How the page looks until somebody changes it for themselves. */
  readonly look: 'light' | 'dark' | 'contrast';
  /** Faces in their colours, or all of one. */
  readonly faces: 'colour' | 'plain';
  /** The end at which the best answer stands; another order begins another series. */
  readonly order: 'good-first' | 'bad-first';
  /** Loudness of speech, 0 to 1. */
  readonly volume: number;
  /** Silence after which the page asks whether somebody is still there. */
  readonly warnAfterMs: number;
  readonly largeText: boolean;
  /** Everything to be touched lies low, for a screen that hangs high. */
  readonly lowReach: boolean;
  /** Languages that can be chosen; Vietnamese is always one. */
  readonly languages: readonly Language[];
}

export const KIOSK_DEFAULTS: KioskSettings = {
  trial: false,
  diagonalInches: null,
  look: 'light',
  faces: 'colour',
  order: 'good-first',
  volume: 0.7,
  warnAfterMs: 30_000,
  largeText: false,
  lowReach: false,
  languages: LANGUAGES,
};

/** The settings in an untrusted value; what is missing or makes no sense is as by default. */
export function parseKioskSettings(value: unknown): KioskSettings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const { diagonalInches, look, volume, warnAfterMs, languages } = given;
  return {
    trial: given['trial'] === true,
    diagonalInches: numberIn(diagonalInches, 4, 100) ?? null,
    look: look === 'dark' || look === 'contrast' ? look : 'light',
    faces: given['faces'] === 'plain' ? 'plain' : 'colour',
    order: given['order'] === 'bad-first' ? 'bad-first' : 'good-first',
    volume: numberIn(volume, 0, 1) ?? KIOSK_DEFAULTS.volume,
    warnAfterMs: numberIn(warnAfterMs, 10_000, 300_000) ?? KIOSK_DEFAULTS.warnAfterMs,
    largeText: given['largeText'] === true,
    lowReach: given['lowReach'] === true,
    languages: Array.isArray(languages)
      ? LANGUAGES.filter((each) => each === DEFAULT_LANGUAGE || languages.includes(each))
      : LANGUAGES,
  };
}

function numberIn(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && value >= least && value <= most ? value : null;
}
