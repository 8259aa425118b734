/** An address that citizens can open on their own phone, and the rows of its QR code. */
export interface KioskLink {
  readonly label: string;
  readonly modules: readonly string[];
}

/** What officials set for this kiosk from afar; the last good one is kept on the device. */
export interface KioskSettings {
  /** Staff are being trained: ratings are marked as trial. */
  readonly trial: boolean;
  /** Diagonal of the glass; null when it was not told. */
  readonly diagonalInches: number | null;
  /** How the page looks until somebody changes it for themselves. */
  readonly look: 'light' | 'dark' | 'contrast';
  /** Loudness of speech, 0 to 1. */
  readonly volume: number;
  /** Silence after which the page asks whether somebody is still there. */
  readonly warnAfterMs: number;
  readonly links: readonly KioskLink[];
}

const DEFAULT_SETTINGS: KioskSettings = {
  trial: false,
  diagonalInches: null,
  look: 'light',
  volume: 0.7,
  warnAfterMs: 30_000,
  links: [],
};

/** The settings in an answer of the server; what is missing or makes no sense is as by default. */
export function parseSettings(value: unknown): KioskSettings {
  const given = isRecord(value) ? value : {};
  const { trial, diagonalInches, look, volume, warnAfterMs, links } = given;
  return {
    trial: trial === true,
    diagonalInches: numberIn(diagonalInches, 4, 100) ?? DEFAULT_SETTINGS.diagonalInches,
    look: look === 'dark' || look === 'contrast' ? look : 'light',
    volume: numberIn(volume, 0, 1) ?? DEFAULT_SETTINGS.volume,
    warnAfterMs: numberIn(warnAfterMs, 10_000, 300_000) ?? DEFAULT_SETTINGS.warnAfterMs,
    links: Array.isArray(links) ? links.filter(isLink).slice(0, 3) : [],
  };
}

function numberIn(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && value >= least && value <= most ? value : null;
}

function isLink(value: unknown): value is KioskLink {
  if (!isRecord(value) || typeof value['label'] !== 'string') return false;
  const { modules } = value;
  return (
    Array.isArray(modules) &&
    modules.length <= 177 &&
    modules.every((row) => typeof row === 'string' && /^[01]{1,177}$/.test(row))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
