import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_REMARK = 0xffff;
const DEFLATED = 8;

export type ZipState = 'sound' | 'broken' | 'too-large';

/**
 * Whether the archive is whole and unpacks to at most so many bytes. Nothing that the archive says
 * of its own sizes is believed: each part is unpacked with a limit.
 */
export function inspectZip(bytes: Uint8Array, mostBytes: number): ZipState {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return inspectEntries(view, mostBytes);
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken';
  }
}

function inspectEntries(view: Buffer, mostBytes: number): ZipState {
  const end = view.lastIndexOf(signature(END_OF_DIRECTORY));
  if (end === -1 || end < view.length - END_LENGTH - LONGEST_REMARK) return 'broken';
  const count = view.readUInt16LE(end + 10);
  let left = mostBytes;
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (view.readUInt32LE(at) !== DIRECTORY_ENTRY) return 'broken';
    left -= unpackedSize(view, at, left);
    if (left < 0) return 'too-large';
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return 'sound';
}

function unpackedSize(view: Buffer, entry: number, limit: number): number {
  const method = view.readUInt16LE(entry + 10);
  const packed = view.readUInt32LE(entry + 20);
  const local = view.readUInt32LE(entry + 42);
  const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
  if (start + packed > view.length) throw new RangeError('the archive is cut short');
  if (method !== DEFLATED) return packed;
  const part = view.subarray(start, start + packed);
  return inflateRawSync(part, { maxOutputLength: Math.max(limit, 1) }).length;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
