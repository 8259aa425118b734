/** The share of a part that is at least filled before a break between words is looked for. */
const LEAST_FILLED = 0.5;

/**
 * The text, composed (NFC), in parts of at most so many characters: broken at line ends where that
 * can be, else between words, else anywhere. No part is empty; an empty text has none.
 */
export function splitText(text: string, longest: number): readonly string[] {
  const parts: string[] = [];
  let rest = [...text.normalize('NFC').trim()];
  while (rest.length > longest) {
    const at = breakIn(rest.slice(0, longest + 1)) ?? longest;
    parts.push(rest.slice(0, at).join('').trimEnd());
    rest = [...rest.slice(at).join('').trimStart()];
  }
  if (rest.length > 0) parts.push(rest.join(''));
  return parts.filter((part) => part !== '');
}

function breakIn(characters: readonly string[]): number | null {
  for (const isBreak of [isLineEnd, isBlank]) {
    const at = characters.findLastIndex(isBreak);
    if (at >= characters.length * LEAST_FILLED) return at;
  }
  return null;
}

function isLineEnd(character: string): boolean {
  return character === '\n';
}

function isBlank(character: string): boolean {
  return /\s/.test(character);
}
