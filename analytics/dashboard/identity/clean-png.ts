import { crc32, inflateSync } from 'node:zlib';
import { fail, ok, type Result } from '../../../core/result.ts';
import type { CleanPicture } from './clean-svg.ts';

export type PngProblem = 'png-invalid' | 'png-size';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const LEAST_SIDE = 16;
const MOST_SIDE = 1_024;

/** What the picture consists of; texts, places, colour profiles and animation are left behind. */
const KEPT = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/** Samples of a pixel by colour type, and the depths that each may have. */
const COLOURS: Readonly<
  Record<number, { readonly samples: number; readonly depths: readonly number[] }>
> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

/** First column and row, and the steps, of the seven passes of an interlaced picture. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  /** With its length and checksum, as it lies in the file. */
  readonly whole: Buffer;
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bitsAPixel: number;
  readonly hasPalette: boolean;
  readonly isInterlaced: boolean;
}

/**
 * A PNG file reduced to its picture. Every checksum and every row was read: what passes is a picture
 * and nothing else, whatever hung on it.
 */
export function cleanPng(file: Uint8Array): Result<CleanPicture, PngProblem> {
  const chunks = chunksOf(Buffer.from(file));
  const header = chunks && headerOf(chunks[0]!);
  if (!chunks || !header) return fail('png-invalid');
  const { width, height } = header;
  const sides = [width, height];
  if (sides.some((side) => side < LEAST_SIDE || side > MOST_SIDE)) return fail('png-size');
  const kept = chunks.filter(({ type }) => KEPT.includes(type));
  if (!isInOrder(kept, header) || !holdsPixels(kept, header)) return fail('png-invalid');
  return ok({
    bytes: Buffer.concat([SIGNATURE, ...kept.map(({ whole }) => whole)]),
    width,
    height,
  });
}

/** All chunks up to the end of the file; null when one is broken or something follows the last. */
function chunksOf(file: Buffer): readonly Chunk[] | null {
  if (!file.subarray(0, 8).equals(SIGNATURE)) return null;
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length;) {
    const end = at + 12 + (at + 12 <= file.length ? file.readUInt32BE(at) : Infinity);
    if (end > file.length) return null;
    const body = file.subarray(at + 4, end - 4);
    if (crc32(body) !== file.readUInt32BE(end - 4)) return null;
    const type = body.toString('latin1', 0, 4);
    chunks.push({ type, data: body.subarray(4), whole: file.subarray(at, end) });
    at = end;
  }
  return chunks.at(-1)?.type === 'IEND' ? chunks : null;
}

function headerOf({ type, data }: Chunk): Header | null {
  if (type !== 'IHDR' || data.length !== 13) return null;
  const [depth = 0, colour = 0, packing, filtering, interlacing = 2] = data.subarray(8);
  const known = COLOURS[colour];
  if (!known?.depths.includes(depth) || packing !== 0 || filtering !== 0 || interlacing > 1) {
    return null;
  }
  return {
    width: data.readUInt32BE(0),
    height: data.readUInt32BE(4),
    bitsAPixel: depth * known.samples,
    hasPalette: colour === 3,
    isInterlaced: interlacing === 1,
  };
}

/** Once each but for the pixels, which lie together; the palette before them. */
function isInOrder(kept: readonly Chunk[], { hasPalette }: Header): boolean {
  const order = kept.map(({ type }) => type).join(' ');
  const palette = kept.find(({ type }) => type === 'PLTE');
  if (hasPalette && !palette) return false;
  if (palette && (palette.data.length % 3 !== 0 || palette.data.length > 768)) return false;
  return /^IHDR( PLTE)?( tRNS)?( IDAT)+ IEND$/.test(order);
}

/** Whether the pixels are all there, and no more: a few bytes can unfold to gigabytes. */
function holdsPixels(kept: readonly Chunk[], header: Header): boolean {
  const rows = rowsOf(header);
  const wanted = rows.reduce((sum, { count, bytes }) => sum + count * bytes, 0);
  const packed = Buffer.concat(kept.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  let pixels: Buffer;
  try {
    pixels = inflateSync(packed, { maxOutputLength: wanted });
  } catch {
    return false;
  }
  if (pixels.length !== wanted) return false;
  let at = 0;
  for (const { count, bytes } of rows) {
    for (let row = 0; row < count; row += 1, at += bytes) if (pixels[at]! > 4) return false;
  }
  return true;
}

/** Rows of one length, each with its filter's byte before it. */
function rowsOf({ width, height, bitsAPixel, isInterlaced }: Header) {
  const rows = (across: number, down: number) => ({
    count: across === 0 ? 0 : down,
    bytes: 1 + Math.ceil((across * bitsAPixel) / 8),
  });
  if (!isInterlaced) return [rows(width, height)];
  return PASSES.map(([x, y, stepX, stepY]) =>
    rows(Math.max(0, Math.ceil((width - x) / stepX)), Math.max(0, Math.ceil((height - y) / stepY))),
  );
}
