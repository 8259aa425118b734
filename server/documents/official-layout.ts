/** Nghị định 30/2020/NĐ-CP, Annex I: A4; margins top and bottom 20-25, left 30-35, right 15-20 mm. */
export const PAGE_MM = { width: 210, height: 297 } as const;
export const MARGINS_MM = { top: 20, right: 15, bottom: 20, left: 30 } as const;

/** Sizes of letters in points, within the limits of the same annex. */
export const SIZES = {
  nation: 12,
  motto: 13,
  agency: 12,
  number: 13,
  place: 13,
  title: 14,
  body: 13,
  recipients: 11,
  table: 11,
} as const;

/** First line of a paragraph, in millimetres. */
export const FIRST_LINE_MM = 10;

/** Points between paragraphs. */
export const PARAGRAPH_GAP = 6;

/** Millimetres from the upper edge to the page's number, from the second page on. */
export const PAGE_NUMBER_MM = 10;

/** Colours of a bar and of the rest of its length: black on white when printed without colour. */
export const BAR_COLOURS = { filled: '0B5C8F', rest: 'E6E6E6' } as const;
