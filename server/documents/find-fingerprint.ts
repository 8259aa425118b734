import { inflateRawSync } from 'node:zlib';

const FINGERPRINT = /\d{4}(?:-Q[1-4]|-\d{2})?\.(?:all|backed)\.(?:2-)?[0-9a-f]{20}(?![0-9a-f])/;
const END_SIGNATURE = 0x06054b50;
const LONGEST_TEXT = 64 * 1024 * 1024;

/**
 * The fingerprint that a report carries: in a PDF among its keywords, in a DOCX, also one saved again
 * by a word processor, in its text. Null when there is none, or the file can't be read.
 */
export function findFingerprint(file: Buffer): string | null {
  const text =
    file.subarray(0, 2).toString('latin1') === 'PK' ? textOfDocx(file) : file.toString('latin1');
  return FINGERPRINT.exec(text)?.[0] ?? null;
}

function textOfDocx(file: Buffer): string {
  try {
    return unzip(file, 'word/document.xml')
      .toString('utf8')
      .replace(/<[^>]*>/g, '');
  } catch {
    // Cut off or made by something else: then it carries no fingerprint that could be checked.
    return '';
  }
}

/** One file of a ZIP, found by its directory; throws when the archive is damaged. */
function unzip(file: Buffer, wanted: string): Buffer {
  let end = file.length - 22;
  while (file.readUInt32LE(end) !== END_SIGNATURE) end -= 1;
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    if (name === wanted) {
      const packed = file.readUInt32LE(at + 20);
      const local = file.readUInt32LE(at + 42);
      const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      const content = file.subarray(begin, begin + packed);
      const isStored = file.readUInt16LE(at + 10) === 0;
      return isStored ? content : inflateRawSync(content, { maxOutputLength: LONGEST_TEXT });
    }
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return Buffer.alloc(0);
}
