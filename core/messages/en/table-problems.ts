import type { RowFaultCode, TableFaultCode } from '../../table/table.ts';

export const tableFaults: Readonly<Record<TableFaultCode, string>> = {
  'file-empty': 'The file has no content.',
  'file-too-large': 'The file is too large: at most {detail}.',
  'kind-unknown': 'This is no CSV, XLSX or JSONL file.',
  'old-excel': 'This is an old Excel file (.xls). Save it as .xlsx.',
  'locked-with-password': 'The file has a password. Remove it and save again.',
  'workbook-broken': 'The XLSX file is broken or cut short.',
  'workbook-too-large': 'The XLSX file unpacks to too much.',
  'encoding-windows-1258': 'The file is in Windows-1258. Save it as “CSV UTF-8” or XLSX.',
  'encoding-utf-16':
    'The file is in UTF-16 without a mark at its start, or broken. Save it as “CSV UTF-8” or XLSX.',
  'encoding-tcvn3': 'The text is in an old TCVN3 font (.VnTime). Convert it to Unicode.',
  'encoding-vni': 'The text is in an old VNI font. Convert it to Unicode.',
  'encoding-doubled':
    'Marked letters were broken before (as in “Thá»§ tá»¥c”). Export again from the first software.',
  'encoding-unknown':
    'The file is not UTF-8, and its encoding is not clear. Save it as “CSV UTF-8” or XLSX.',
  'header-missing': 'There is no row of column headings. Needed are: {detail}.',
  'column-missing': 'Column missing: {detail}.',
  'column-repeated': 'Column “{detail}” appears twice.',
  'too-many-rows': 'The file has too many rows: at most {detail}.',
};

export const rowFaults: Readonly<Record<RowFaultCode, string>> = {
  'quote-open': 'A quote opens and never closes; nothing can be read from here on.',
  'quote-misplaced': 'Text follows a closing quote.',
  'too-many-cells': 'The row has more cells than the header.',
  'not-json': 'The row is not valid JSON.',
  'not-object': 'The row must be a JSON object.',
  'field-repeated': 'Field {column} appears twice.',
  'formula-without-value':
    'A cell has a formula without a stored result. Open it in Excel and save again.',
  'formula-error': 'A cell has a formula with an error.',
  'characters-lost': 'Characters were lost (�).',
  'cell-too-long': 'A cell is too long.',
  'value-missing': '{column} is missing.',
  'value-invalid': '{column} is not valid: {detail}',
  'value-too-long': '{column} is too long.',
  'code-invalid': '{column} is malformed: {detail}',
  'code-shortened':
    '{column} was turned into a number by Excel and lost zeros: {detail}. Format the column as Text and enter it again.',
  'digits-lost':
    '{column} was turned into a number by Excel and lost digits: {detail}. Format the column as Text and enter it again.',
  'code-repeated': '{column} {detail} stands in an earlier row.',
  'day-invalid': '{column} is not a day: {detail}. Write 2025-07-01 or 01/07/2025.',
  'days-reversed': 'The last day lies before the first.',
  'day-left-out': '{column} is of no use, so the dossier is taken without it: {detail}',
  'received-after-finished': 'The day of receipt lies after the end of the dossier: {detail}',
  'province-unknown': 'There is no province {detail} in the directory.',
  'unit-unknown': 'There is no unit {detail} in the directory.',
  'procedure-unknown': 'There is no procedure {detail} in the directory.',
};

/** A second heading of a column that the file has already. */
export const secondColumn = '{heading} (read only in rows where “{instead}” is empty)';
