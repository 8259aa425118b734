/** A column of a sheet: its heading, its width in characters, and how its numbers are written. */
interface SheetColumn {
  readonly heading: string;
  readonly width?: number;
  /** A number format of workbooks, e.g. `#,##0` or `0.0%`. */
  readonly format?: string;
}

/** One sheet: lines of text above, then the table. Numbers stay numbers; null is an empty cell. */
export interface Sheet {
  readonly name: string;
  readonly above?: readonly string[];
  /** A line over the headings, each text over so many columns, in order; empty texts leave them alone. */
  readonly bands?: readonly { readonly text: string; readonly columns: number }[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** How the numbers of a row are written where it differs from their columns, by the row's place. */
  readonly rowFormats?: ReadonlyMap<number, string>;
}

/** A file of sheets. */
export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
}
