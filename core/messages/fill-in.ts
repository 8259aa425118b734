/**
 * The text with each `{name}` replaced by its value. A name without a value stays as it is, so that
 * a missing one is seen and not hidden.
 */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
