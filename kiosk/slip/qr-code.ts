import { crc32, deflateSync } from 'node:zlib';
import { correction, generate } from 'lean-qr';

/** White margin that readers need, in modules. */
export const QUIET_MODULES = 4;

/** A QR code as rows of dark (true) and light modules, without its margin. */
export type QrCode = readonly (readonly boolean[])[];

/** The QR code of a text, at the middle level of correction: a fold or a spot does no harm. */
export function qrCode(text: string): QrCode {
  const bitmap = generate(text, { minCorrectionLevel: correction.M });
  return Array.from({ length: bitmap.size }, (_, y) =>
    Array.from({ length: bitmap.size }, (__, x) => bitmap.get(x, y)),
  );
}

/** As one SVG path in modules, with its margin; it is drawn sharp at any size. */
export function qrSvg(code: QrCode): string {
  const size = code.length + 2 * QUIET_MODULES;
  const runs = code.flatMap((row, y) =>
    darkRuns(row).map(
      ({ start, length }) =>
        `M${start + QUIET_MODULES} ${y + QUIET_MODULES}h${length}v1h-${length}z`,
    ),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/>` +
    `<path fill="#000" d="${runs.join('')}"/></svg>`
  );
}

/** As a black and white PNG with its margin, `scale` pixels a module. */
export function qrPng(code: QrCode, scale: number): Buffer {
  const size = (code.length + 2 * QUIET_MODULES) * scale;
  const stride = 1 + Math.ceil(size / 8);
  const pixels = Buffer.alloc(stride * size, 0xff);
  for (let y = 0; y < size; y += 1) {
    pixels[y * stride] = 0;
    const row = code[Math.floor(y / scale) - QUIET_MODULES];
    if (row === undefined) continue;
    for (let x = 0; x < size; x += 1) {
      const isDark = row[Math.floor(x / scale) - QUIET_MODULES] ?? false;
      if (isDark) pixels[y * stride + 1 + (x >> 3)]! &= ~(128 >> (x & 7));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** Dark modules that lie side by side, so that few shapes draw a row. */
export function darkRuns(
  row: readonly boolean[],
): readonly { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = [];
  for (const [x, isDark] of row.entries()) {
    if (!isDark) continue;
    const last = runs.at(-1);
    if (last && last.start + last.length === x) last.length += 1;
    else runs.push({ start: x, length: 1 });
  }
  return runs;
}
