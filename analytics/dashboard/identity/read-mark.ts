import { gzipSync } from 'node:zlib';
import {
  LARGEST_MARK_BYTES,
  LONGEST_ALT,
  markData,
  type Mark,
  type MARK_TYPES,
} from '../../../core/identity.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { cleanPng, type PngProblem } from './clean-png.ts';
import { cleanSvg, type CleanPicture, type SvgProblem } from './clean-svg.ts';

export type MarkProblem =
  'file-missing' | 'file-large' | 'kind-unknown' | 'alt-missing' | PngProblem | SvgProblem;

/** As it is to be stored. */
export type NewMark = Omit<Mark, 'version'>;

/** What two marks may add to the phone page on its way, so that it stays below 30 kB. */
const LIGHT_GZIP_BYTES = 10_000;

/** A mark from an uploaded file, told apart by what it holds and not by its name. */
export function readMark(file: Uint8Array | null, altGiven: string): Result<NewMark, MarkProblem> {
  if (file === null || file.length === 0) return fail('file-missing');
  if (file.length > LARGEST_MARK_BYTES) return fail('file-large');
  const alt = altGiven.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!/\p{L}/u.test(alt) || alt.length > LONGEST_ALT) return fail('alt-missing');
  if (file[0] === 0x89) return toMark('image/png', cleanPng(file), alt);
  const text = readText(file);
  if (text === null || !text.includes('<svg')) return fail('kind-unknown');
  return toMark('image/svg+xml', cleanSvg(text), alt);
}

function readText(file: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return null;
  }
}

function toMark(
  type: (typeof MARK_TYPES)[number],
  cleaned: Result<CleanPicture, MarkProblem>,
  alt: string,
): Result<NewMark, MarkProblem> {
  if (!cleaned.ok) return cleaned;
  const { bytes, width, height } = cleaned.value;
  // Escaping may have made it longer than it came.
  if (bytes.length > LARGEST_MARK_BYTES) return fail('file-large');
  const mark = { type, base64: Buffer.from(bytes).toString('base64'), alt, width, height };
  const isLight = gzipSync(markData(mark)).length <= LIGHT_GZIP_BYTES;
  return ok({ ...mark, isLight });
}
