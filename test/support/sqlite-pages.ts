import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** A row as it lies in a file, with where it lies. */
export interface LyingRow {
  readonly page: number;
  /** Bytes from the start of the page; SQLite fills a page from its end. */
  readonly offset: number;
  readonly values: readonly (string | number | null)[];
}

const INDEX_LEAF = 0x0a;
const INDEX_INTERIOR = 0x02;

/**
 * The rows of a table without rowids, with their places in the file: what a thief sees who does not
 * ask SQLite but looks at the bytes. Rows longer than a page are not needed here.
 */
export function lyingRows(path: string, table: string): readonly LyingRow[] {
  const file = readFileSync(path);
  const size = file.readUInt16BE(16) === 1 ? 65_536 : file.readUInt16BE(16);
  const rows: LyingRow[] = [];
  const waiting = [rootOf(path, table)];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    const bytes = file.subarray((page - 1) * size, page * size);
    const kind = bytes[0];
    if (kind !== INDEX_LEAF && kind !== INDEX_INTERIOR) throw new Error(`page ${page} is no index`);
    const isLeaf = kind === INDEX_LEAF;
    const cells = bytes.readUInt16BE(3);
    for (let i = 0; i < cells; i += 1) {
      const offset = bytes.readUInt16BE((isLeaf ? 8 : 12) + 2 * i);
      if (!isLeaf) waiting.push(bytes.readUInt32BE(offset));
      rows.push({ page, offset, values: readCell(bytes, isLeaf ? offset : offset + 4) });
    }
    if (!isLeaf) waiting.push(bytes.readUInt32BE(8));
  }
  return rows;
}

function rootOf(path: string, table: string): number {
  const database = new DatabaseSync(path, { readOnly: true });
  const row = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table);
  database.close();
  return Number(row?.['rootpage']);
}

function readCell(bytes: Buffer, at: number): LyingRow['values'] {
  const [, start] = readVarint(bytes, at);
  const [headerSize, first] = readVarint(bytes, start);
  const types: number[] = [];
  for (let place = first; place < start + headerSize;) {
    const [type, next] = readVarint(bytes, place);
    types.push(type);
    place = next;
  }
  let place = start + headerSize;
  return types.map((type) => {
    const length = sizeOf(type);
    const value = readValue(bytes, { type, place, length });
    place += length;
    return value;
  });
}

const INTEGER_SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;

function sizeOf(type: number): number {
  return type < 10 ? INTEGER_SIZES[type]! : Math.floor((type - 12) / 2);
}

function readValue(
  bytes: Buffer,
  { type, place, length }: { type: number; place: number; length: number },
): string | number | null {
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type >= 12) return bytes.toString('utf8', place, place + length);
  return bytes.readIntBE(place, Math.min(length, 6));
}

function readVarint(bytes: Buffer, at: number): readonly [value: number, next: number] {
  let value = 0;
  for (let i = 0; ; i += 1) {
    const byte = bytes[at + i]!;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at + i + 1];
  }
}
