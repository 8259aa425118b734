import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { cleanPng } from '../../../../analytics/dashboard/identity/clean-png.ts';

function picture(width = 40, height = 30): Buffer {
  const png = new PNG({ width, height });
  for (let i = 0; i < png.data.length; i += 1) png.data[i] = (i * 37) % 256;
  return PNG.sync.write(png);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

const SIGNATURE = picture().subarray(0, 8);
const END = chunk('IEND', Buffer.alloc(0));

/** A picture of its own making: the header's last five bytes, and the rows that are packed. */
function made(kind: readonly number[], rows: Buffer, between: readonly Buffer[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(16, 0);
  header.writeUInt32BE(16, 4);
  header.set(kind, 8);
  const pixels = chunk('IDAT', deflateSync(rows));
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), ...between, pixels, END]);
}

const GREY = [8, 0, 0, 0, 0];
const PALETTE = [8, 3, 0, 0, 0];
const rows = (bytes: number, count = 16) => Buffer.alloc(bytes * count);

test('keeps a picture to the last pixel', () => {
  const result = cleanPng(picture());
  if (!result.ok) throw new Error(result.error);
  const { bytes, width, height } = result.value;
  expect({ width, height }).toEqual({ width: 40, height: 30 });
  expect(PNG.sync.read(Buffer.from(bytes)).data).toEqual(PNG.sync.read(picture()).data);
});

test('leaves texts, places and animation behind', () => {
  const extra = ['tEXt', 'eXIf', 'acTL', 'iCCP'].map((type) => chunk(type, Buffer.from('secret')));
  const result = cleanPng(made(GREY, rows(17), extra));
  if (!result.ok) throw new Error(result.error);
  expect(Buffer.from(result.value.bytes).equals(made(GREY, rows(17)))).toBe(true);
});

test('reads pictures with a palette, and interlaced ones', () => {
  const palette = chunk('PLTE', Buffer.alloc(6));
  expect(cleanPng(made(PALETTE, rows(17), [palette])).ok).toBe(true);
  // Adam7 of 16 x 16 grey: passes of 2x2, 2x2, 4x2, 4x4, 8x4, 8x8 and 16x8 pixels, a byte more a row.
  const passes = 2 * 3 + 2 * 3 + 2 * 5 + 4 * 5 + 4 * 9 + 8 * 9 + 8 * 17;
  expect(cleanPng(made([8, 0, 0, 0, 1], Buffer.alloc(passes))).ok).toBe(true);
  expect(cleanPng(made([8, 0, 0, 0, 1], Buffer.alloc(passes + 1))).ok).toBe(false);
});

describe('refuses', () => {
  const whole = picture();
  const flipped = Buffer.from(whole);
  flipped[whole.length - 20]! ^= 1;
  test.for([
    ['what is no PNG', Buffer.from('<svg/>'), 'png-invalid'],
    ['nothing', Buffer.alloc(0), 'png-invalid'],
    ['half a file', whole.subarray(0, whole.length / 2), 'png-invalid'],
    ['a flipped bit', flipped, 'png-invalid'],
    ['something behind the end', Buffer.concat([whole, Buffer.from('<script>')]), 'png-invalid'],
    ['too few pixels', made(GREY, rows(17, 15)), 'png-invalid'],
    ['more pixels than it says', made(GREY, rows(17, 10_000)), 'png-invalid'],
    ['a filter that is none', made(GREY, Buffer.alloc(17 * 16, 9)), 'png-invalid'],
    ['a depth that is none', made([7, 0, 0, 0, 0], rows(17)), 'png-invalid'],
    ['a colour type that is none', made([8, 5, 0, 0, 0], rows(17)), 'png-invalid'],
    ['no palette where one is needed', made(PALETTE, rows(17)), 'png-invalid'],
    [
      'a palette behind the pixels',
      Buffer.concat([
        made(PALETTE, rows(17)).subarray(0, -12),
        chunk('PLTE', Buffer.alloc(3)),
        END,
      ]),
      'png-invalid',
    ],
    ['a speck', picture(8, 40), 'png-size'],
    ['a poster', picture(1_100, 20), 'png-size'],
  ] as const)('%s', ([, file, problem]) => {
    expect(cleanPng(file)).toEqual({ ok: false, error: problem });
  });
});
