import { expect, test } from 'vitest';
import { SCORES } from '../../../core/score.ts';
import { FACE_ORDER, faceSvg } from '../../../kiosk/page/faces.ts';

test('the faces go from very satisfied to very dissatisfied, each once', () => {
  expect(FACE_ORDER).toEqual([5, 4, 3, 2, 1]);
});

test('no two faces share a mouth, eyebrows or a colour', () => {
  const parts = SCORES.map((score) => ({
    line: / d="([^"]+)"/.exec(faceSvg(score))?.[1],
    fill: /fill="(#\w+)"/.exec(faceSvg(score))?.[1],
  }));
  expect(new Set(parts.map(({ line }) => line)).size).toBe(5);
  expect(new Set(parts.map(({ fill }) => fill)).size).toBe(5);
});

test.for(SCORES)(
  'face %s keeps the common head, eyes and line width, and 3:1 contrast',
  (score) => {
    const svg = faceSvg(score);
    const common = svg.replace(/ d="[^"]+"/, '').replace(/fill="#\w+"/, '');
    expect(common).toBe(
      faceSvg(3)
        .replace(/ d="[^"]+"/, '')
        .replace(/fill="#\w+"/, ''),
    );
    const fill = /fill="(#\w+)"/.exec(svg)![1]!;
    expect(contrast(fill, '#1a1a1a')).toBeGreaterThanOrEqual(4.5);
  },
);

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
