import type { Syllable } from './fold-vietnamese.ts';

/** Telex tone letters and VNI digits, as the bits of a syllable's marks. */
const TONES: Readonly<Record<string, number>> = {
  f: 1,
  s: 2,
  r: 4,
  x: 4,
  j: 8,
  '2': 1,
  '1': 2,
  '3': 4,
  '4': 4,
  '5': 8,
};
const VNI_SHAPES: Readonly<Record<string, number>> = { '6': 32, '7': 64, '8': 16, '9': 128 };

const CIRCUMFLEX = 32;
const HORN = 64;
const STROKE = 128;

/**
 * What a syllable meant that was typed while the input method was off: `ho3` and `hoor` are hộ/hổ,
 * `ddaats` is đất. Null when the letters are no leftover of Telex or VNI.
 */
export function undoTyping(letters: string): Syllable | null {
  return undoVni(letters) ?? undoTelex(letters);
}

function undoVni(letters: string): Syllable | null {
  if (!/^[a-z]+[0-9][a-z0-9]*$/.test(letters) || /[0-9]{4}/.test(letters)) return null;
  let marks = 0;
  let text = '';
  for (const character of letters) {
    const mark = TONES[character] ?? 0;
    const shape = VNI_SHAPES[character];
    if (/[a-z]/.test(character)) text += character;
    else if (shape !== undefined) marks |= shape;
    else if (character === '0') continue;
    else marks |= mark;
  }
  return { text: text.replace(/^(qu|[bdghklmnstv])y$/, '$1i'), marks };
}

function undoTelex(letters: string): Syllable | null {
  let marks = 0;
  let text = letters;
  const tone = /[aeiouy].*([sfrxj])[a-z]*$/.exec(text)?.[1];
  if (tone !== undefined) {
    const at = text.lastIndexOf(tone);
    marks |= TONES[tone]!;
    text = text.slice(0, at) + text.slice(at + 1);
  }
  if (/dd|^d.*d$/.test(text)) {
    marks |= STROKE;
    text = text.replace('dd', 'd').replace(/^(d.*)d$/, '$1');
  }
  if (/([aeo])\1/.test(text)) {
    marks |= CIRCUMFLEX;
    text = text.replace(/([aeo])\1/, '$1');
  }
  if (/[aou].*w/.test(text)) {
    marks |= /a[^ou]*w/.test(text) ? 16 : HORN;
    text = text.replace('w', '');
  } else if (/^[^aeiouy]*w/.test(text)) {
    marks |= HORN;
    text = text.replace('w', 'u');
  }
  const plain = text.replace(/^(qu|[bdghklmnstv]|th)y$/, '$1i');
  return text === letters ? null : { text: plain, marks };
}
