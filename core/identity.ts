import type { StoredSetting } from './setting.ts';

/** Whose pages these are: the national emblem and the mark of the province. */
export const MARK_KINDS = ['national', 'provincial'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export const MARK_TYPES = ['image/png', 'image/svg+xml'] as const;

/** A picture as an administrator gave it, cleaned of everything that is no drawing. */
export interface Mark {
  readonly type: (typeof MARK_TYPES)[number];
  readonly base64: string;
  /** What it is, in Vietnamese, for who does not see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** Small enough for a page that is opened over a slow telephone. */
  readonly isLight: boolean;
  /** Counted up with every change: what is kept under an older one is not shown any more. */
  readonly version: number;
}

/** What stands at the head of every page; all of it may be missing, and then our own sign stands there. */
export interface Identity extends Readonly<Record<MarkKind, Mark | null>> {
  /** E.g. the name of the province's committee; empty when none was given. */
  readonly line: string;
}

export const NO_IDENTITY: Identity = { national: null, provincial: null, line: '' };

/** The settings under which officials keep the parts: each has versions of its own. */
export const IDENTITY_SETTINGS: Readonly<Record<keyof Identity, string>> = {
  national: 'mark-national',
  provincial: 'mark-provincial',
  line: 'name-line',
};

export const LONGEST_ALT = 120;
export const LONGEST_LINE = 80;

/** Of a picture as it is uploaded. */
export const LARGEST_MARK_BYTES = 64_000;

const MOST_BASE64 = Math.ceil((LARGEST_MARK_BYTES * 4) / 3) + 4;

/** The picture in a setting; null for none, and for what this program can't show. */
export function parseMark(setting: Pick<StoredSetting, 'value' | 'version'> | null): Mark | null {
  const { value, version } = setting ?? { value: null, version: 0 };
  if (typeof value !== 'object' || value === null) return null;
  const { type, base64, alt, width, height, isLight } = value as Readonly<Record<string, unknown>>;
  const known = MARK_TYPES.find((each) => each === type);
  if (known === undefined || typeof base64 !== 'string' || typeof alt !== 'string') return null;
  if (base64.length > MOST_BASE64 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  if (!isSide(width) || !isSide(height)) return null;
  return { type: known, base64, alt, width, height, isLight: isLight === true, version };
}

/** The line in a setting; empty for what is none. */
export function parseLine(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_LINE) : '';
}

/** The picture as an address that needs no request. */
export function markData({ type, base64 }: Pick<Mark, 'type' | 'base64'>): string {
  return `data:${type};base64,${base64}`;
}

/** The address of the picture on this server. */
export function markPath(kind: MarkKind, { version }: Mark): string {
  return `/marks/${kind}?v=${version}`;
}

/** The pictures that there are, the national emblem first. */
export function marksOf(identity: Identity): readonly (readonly [MarkKind, Mark])[] {
  return MARK_KINDS.flatMap((kind) => {
    const mark = identity[kind];
    return mark === null ? [] : [[kind, mark] as const];
  });
}

function isSide(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value);
}
