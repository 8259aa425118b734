import { parseCsv } from '../../core/table/parse-csv.ts';
import { parseJsonLines } from '../../core/table/parse-json-lines.ts';
import type { InSteps } from '../../core/search/in-steps.ts';
import { fail, type Result } from '../../core/result.ts';
import type { RawTable, TableFault } from '../../core/table/table.ts';
import { createFairTurn } from '../fair-turn.ts';
import { decodeText } from './decode-text.ts';

/** The largest file that is read. */
export const LARGEST_TABLE_FILE = 64 * 1024 * 1024;

/**
 * The rows of a CSV, XLSX or JSONL file. The bytes decide what it is; the name only tells CSV from
 * JSONL when the text does not. Bad rows are problems in the answer; a file that can't be trusted as
 * a whole is refused.
 */
export async function readTable(
  bytes: Uint8Array,
  fileName = '',
): Promise<Result<RawTable, TableFault>> {
  if (bytes.length === 0) return fail({ code: 'file-empty' });
  if (bytes.length > LARGEST_TABLE_FILE) return fail({ code: 'file-too-large', detail: '64 MiB' });
  if (startsWith(bytes, ZIP_SIGNATURE)) {
    // Only who reads workbooks pays for their library.
    const { readWorkbook } = await import('./read-xlsx.ts');
    return readWorkbook(bytes);
  }
  if (startsWith(bytes, OLE_SIGNATURE))
    return fail({ code: isLocked(bytes) ? 'locked-with-password' : 'old-excel' });
  if (startsWith(bytes, PDF_SIGNATURE)) return fail({ code: 'kind-unknown' });
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const first = /\S/.exec(text.value)?.[0];
  if (first === undefined) return fail({ code: 'file-empty' });
  const isJson = first === '{' || /\.(jsonl|ndjson)$/i.test(fileName);
  return isJson ? parseJsonLines(text.value) : inTurns(parseCsv(text.value));
}

/** Goes through the steps, and lets others have the event loop between them. */
async function inTurns<T>(steps: InSteps<T>): Promise<T> {
  const fairTurn = createFairTurn();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await fairTurn();
  }
}

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF_SIGNATURE = [0x25, 0x50, 0x44, 0x46];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A workbook under a password lies in an old container, under this name in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
