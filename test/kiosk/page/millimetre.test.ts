import { expect, test } from 'vitest';
import { assumedInches, nextInches, pixelsPerMillimetre } from '../../../kiosk/page/millimetre.ts';

test.for([
  { screen: '10.1" tablet', width: 1280, height: 800, sixteen: 94 },
  { screen: '10.1" tablet at ratio 1.33', width: 960, height: 600, sixteen: 71 },
  { screen: '15.6" counter PC', width: 1366, height: 768, sixteen: 63 },
  { screen: '21.5" standing screen', width: 1080, height: 1920, sixteen: 65 },
  { screen: 'phone', width: 360, height: 740, sixteen: 85 },
])('16 mm on a $screen are about $sixteen px', ({ width, height, sixteen }) => {
  expect(Math.round(16 * pixelsPerMillimetre({ width, height }))).toBe(sixteen);
});

test('a turned screen has the same pixels in a millimetre', () => {
  const upright = pixelsPerMillimetre({ width: 800, height: 1280 });
  expect(upright).toBe(pixelsPerMillimetre({ width: 1280, height: 800 }));
});

test('a screen that reports no size counts as 96 px an inch', () => {
  expect(pixelsPerMillimetre({ width: 0, height: 0 })).toBeCloseTo(96 / 25.4);
  expect(pixelsPerMillimetre({ width: NaN, height: 10 })).toBeCloseTo(96 / 25.4);
});

test('the size of the glass goes up and down by a twentieth, and stops at both ends', () => {
  expect([nextInches(10.1, 1), nextInches(10.1, -1)]).toEqual([10.6, 9.6]);
  expect([nextInches(99, 1), nextInches(5, -1)]).toEqual([99, 5]);
  expect(assumedInches({ width: 800, height: 1280 })).toBe(10.1);
});
