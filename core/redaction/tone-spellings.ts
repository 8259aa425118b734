const VOWELS: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];

const TONE_PLACES = VOWELS.map(
  ([old, modern]) => [new RegExp(`${old}(?=$| )`, 'gu'), modern] as const,
);

/** The words with the tone on either vowel: "hòa" and "hoà" are the same word. */
export function toneSpellings(words: string): readonly string[] {
  const modern = TONE_PLACES.reduce((text, [old, to]) => text.replace(old, to), words);
  return modern === words ? [words] : [words, modern];
}
