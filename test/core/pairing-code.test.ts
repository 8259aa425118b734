import { expect, test } from 'vitest';
import { groupedCode, parsePairingCode, type PairingCode } from '../../core/pairing-code.ts';

test.for(['BCDF-GHJK', 'bcdfghjk', ' BCDF GHJK ', 'BCDF–GHJK', 'b.c-d f.ghjk'])(
  '"%s" is read as the code that a tablet shows',
  (text) => {
    expect(parsePairingCode(text)).toBe('BCDFGHJK');
  },
);

test.for(['', 'BCDFGHJ', 'BCDFGHJKL', 'ACDFGHJK', 'BCDFGHJ1', 'BCDFGHJ<', 'ĐCDFGHJK'])(
  '"%s" can be no code',
  (text) => {
    expect(parsePairingCode(text)).toBeNull();
  },
);

test('what is shown is read as the same code', () => {
  const code = 'BCDFGHJK' as PairingCode;
  expect(groupedCode(code)).toBe('BCDF-GHJK');
  expect(parsePairingCode(groupedCode(code))).toBe(code);
});
