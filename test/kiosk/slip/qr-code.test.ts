import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { darkRuns, qrCode, qrPng, qrSvg } from '../../../kiosk/slip/qr-code.ts';

const URL = 'https://motcham.angiang.gov.vn/d/00CK4JV4FPBAZJ71';
const code = qrCode(URL);

describe('a QR code', () => {
  test('is square, with the three corner marks', () => {
    expect(code.length).toBe(33);
    for (const row of code) expect(row).toHaveLength(code.length);
    const mark = [
      [true, true, true, true, true, true, true],
      [true, false, false, false, false, false, true],
      [true, false, true, true, true, false, true],
    ];
    for (const [x, y] of [
      [0, 0],
      [26, 0],
      [0, 26],
    ] as const) {
      expect(code.slice(y, y + 3).map((row) => row.slice(x, x + 7))).toEqual(mark);
    }
  });

  test('is drawn as SVG module by module, with a white margin', () => {
    const svg = qrSvg(code);
    expect(svg).toContain('viewBox="0 0 41 41"');
    const drawn = new Set<string>();
    for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let i = 0; i < Number(length); i += 1)
        drawn.add(`${Number(x) + i - 4},${Number(y) - 4}`);
    }
    const dark = code.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])),
    );
    expect(drawn).toEqual(new Set(dark));
  });

  test('is drawn as PNG pixel by pixel', () => {
    const png = qrPng(code, 3);
    const size = 41 * 3;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([
      size,
      size,
      1,
      0,
    ]);
    const length = png.readUInt32BE(33);
    const pixels = inflateSync(png.subarray(41, 41 + length));
    const stride = 1 + Math.ceil(size / 8);
    expect(pixels).toHaveLength(stride * size);
    const isDark = (x: number, y: number) =>
      (pixels[y * stride + 1 + (x >> 3)]! & (128 >> (x & 7))) === 0;
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) {
        const expected = code[Math.floor(y / 3) - 4]?.[Math.floor(x / 3) - 4] ?? false;
        if (isDark(x, y) !== expected) expect.fail(`pixel ${x},${y}`);
      }
    }
  });

  test('joins dark modules side by side', () => {
    expect(darkRuns([true, true, false, true])).toEqual([
      { start: 0, length: 2 },
      { start: 3, length: 1 },
    ]);
    expect(darkRuns([false])).toEqual([]);
  });
});
