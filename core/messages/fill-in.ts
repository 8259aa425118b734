/**
 * The text with each `{name}` replaced by its value. A name without a value stays as it is, so that
 * a missing one is seen and not hidden.
 */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  const parts = partsOf(text);
  let filled = parts[0]!;
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i]!;
    filled += String(values[name] ?? `{${name}}`) + parts[i + 1]!;
  }
  return filled;
}

/** Texts whose parts are kept: one table fills the same few in for each of its lines. */
const MOST_KEPT = 2000;
const kept = new Map<string, readonly string[]>();

/** What stands between the names, and the names, by turns. */
function partsOf(text: string): readonly string[] {
  let parts = kept.get(text);
  if (parts === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, (parts = text.split(/\{(\w+)\}/)));
  }
  return parts;
}
