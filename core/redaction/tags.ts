/**
 * What a word may be part of: nothing, or the beginning or the inside of a name, an address or a date
 * of birth.
 */
const TAGS = ['none', 'name', 'in-name', 'address', 'in-address', 'birth', 'in-birth'] as const;

export const TAG_COUNT = TAGS.length;

/** Kinds in the order of their tags. */
export const TAGGED_KINDS = ['name', 'address', 'birth-date'] as const;

/** Whether `tag` may come right behind `before`: the inside of something only behind itself. */
export function follows(before: number, tag: number): boolean {
  return tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;
}
