import { addDays, type LocalDay } from '../calendar.ts';
import { inForceOn, START_OF_RECORDS, type Validity } from '../validity.ts';

/** What a version says: plain JSON, compared part by part. */
export type Content = Readonly<Record<string, unknown>>;

export interface Version<C extends Content> extends Validity {
  readonly content: C;
}

/** What a row of a file says about one procedure or unit. */
export interface Revision<C extends Content> {
  /** Parts that the row states; a part left out stays as it is. */
  readonly content: Partial<C>;
  /** Stands for the parts that nobody has stated yet. */
  readonly unstated: C;
  /** First day on which this holds; null when the row does not say. */
  readonly from: LocalDay | null;
  /** Last day; null when there is none, undefined when the row does not speak of it. */
  readonly until?: LocalDay | null;
}

type RevisionKind = 'added' | 'changed' | 'withdrawn' | 'unchanged';

export interface Revised<C extends Content> {
  readonly versions: readonly Version<C>[];
  readonly kind: RevisionKind;
  /** Parts that differ from what was stored. */
  readonly parts: readonly (keyof C & string)[];
}

/**
 * The versions after a row was taken in, in order, none overlapping another. A part that was unknown
 * is filled in where it stands: the world has not changed, only our knowledge. Any other difference
 * begins a new version on the row's day (or on `day` when it names none), and what held before that
 * day is left as it was. Taking the same row in again, on any later day, changes nothing. Null when
 * the row's last day lies before the version begins that it would end.
 */
export function reviseVersions<C extends Content>(
  versions: readonly Version<C>[],
  revision: Revision<C>,
  day: LocalDay,
): Revised<C> | null {
  const { from } = revision;
  const on = from ?? day;
  const current = inForceOn(versions, on);
  if (current === null) return begin(versions, revision, on);
  const content = { ...current.content, ...revision.content };
  const parts = differing(current.content, content);
  const wanted = revision.until === undefined ? current.until : revision.until;
  const until = endWithin(versions, current.from, wanted);
  const isEnded = until !== null && until !== current.until;
  if (parts.length === 0 && until === current.until) return { versions, kind: 'unchanged', parts };
  const fillsIn = from === null && parts.every((part) => isUnknown(current.content[part]));
  const inPlace = fillsIn || current.from === on;
  if (until !== null && until < (inPlace ? current.from : on)) return null;
  const replaced = inPlace
    ? [{ from: current.from, until, content }]
    : [
        { ...current, until: addDays(on, -1) },
        { from: on, until, content },
      ];
  return {
    versions: versions.flatMap((version) => (version === current ? replaced : [version])),
    kind: isEnded ? 'withdrawn' : 'changed',
    parts,
  };
}

/** Ends what is in force with the day before; answers the same versions when nothing is. */
export function endVersions<C extends Content>(
  versions: readonly Version<C>[],
  day: LocalDay,
): readonly Version<C>[] {
  const last = addDays(day, -1);
  return versions
    .filter(({ from }) => from <= last || from === START_OF_RECORDS)
    .map((version) =>
      version.until === null || version.until > last ? { ...version, until: last } : version,
    );
}

/** No version holds the day: one begins on it, and ends where a later one begins. */
function begin<C extends Content>(
  versions: readonly Version<C>[],
  revision: Revision<C>,
  on: LocalDay,
): Revised<C> | null {
  const from = versions.length === 0 ? (revision.from ?? START_OF_RECORDS) : on;
  const content = { ...revision.unstated, ...latestContent(versions, on), ...revision.content };
  const wanted = revision.until ?? null;
  const until = endWithin(versions, from, wanted);
  // The row only repeats how the last version ended.
  const ended = versions.find((version) => version.until !== null && version.until === wanted);
  if (revision.from === null && ended !== undefined) {
    const parts = differing(ended.content, { ...ended.content, ...revision.content });
    if (parts.length === 0) return { versions, kind: 'unchanged', parts };
  }
  if (until !== null && until < from) return null;
  const added = [...versions, { from, until, content }].toSorted((a, b) => a.from - b.from);
  return {
    versions: added,
    kind: versions.length === 0 ? 'added' : 'changed',
    parts: Object.keys(revision.content),
  };
}

/** The wanted end, or the day before a later version begins. */
function endWithin(
  versions: readonly Validity[],
  from: LocalDay,
  wanted: LocalDay | null,
): LocalDay | null {
  const next = versions.find((version) => version.from > from);
  if (next === undefined) return wanted;
  const limit = addDays(next.from, -1);
  return wanted === null || wanted > limit ? limit : wanted;
}

function latestContent<C extends Content>(
  versions: readonly Version<C>[],
  on: LocalDay,
): C | undefined {
  return versions.filter((version) => version.from <= on).at(-1)?.content;
}

function differing<C extends Content>(before: C, after: C): readonly (keyof C & string)[] {
  return Object.keys(after).filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  );
}

/** Nothing was stated: null, no text, an empty list. */
function isUnknown(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
