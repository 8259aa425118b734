/** What a keyboard offers at once: rows of keys, each key the text it types. */
export interface KeyPage {
  /** The message that names the page on the key leading to it. */
  readonly name: 'letters' | 'marked' | 'digits';
  readonly rows: readonly (readonly string[])[];
  /** Keys are Telex: they change what stands before them. */
  readonly telex: boolean;
}

/** Keys as they are written down: rows of keys, a space between them. */
export function rowsOf(...rows: readonly string[]): readonly (readonly string[])[] {
  return rows.map((row) => row.split(' '));
}

/** What printed codes are made of: digits, and letters but I, L, O and U, which look like others. */
export const CODE_KEYS: readonly KeyPage[] = [
  {
    name: 'letters',
    rows: rowsOf('1 2 3 4 5 6 7 8 9 0 A', 'B C D E F G H J K M N', 'P Q R S T V W X Y Z'),
    telex: false,
  },
];
