/** Combining marks of the five tones, by the Telex key that asks for them; `z` takes a tone away. */
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  z: '',
};
/** The Telex key that a key with a bare tone mark stands for; undefined for every other key. */
export function toneKeyOf(key: string): string | undefined {
  return Object.keys(TONES).find((each) => key === `◌${TONES[each]}`);
}

const TONE_MARKS = /[\u0301\u0300\u0309\u0303\u0323]/;
const VOWELS = 'aăâeêioôơuưy';
const MARKED_VOWELS = /[ăâêôơư]/i;

/** Keys that change a letter typed before: `aa` is â, `dd` is đ, `w` bends a, o and u. */
const CHANGES: readonly (readonly [key: string, from: string, to: string])[] = [
  ['a', 'a', 'â'],
  ['a', 'ă', 'â'],
  ['e', 'e', 'ê'],
  ['o', 'o', 'ô'],
  ['o', 'ơ', 'ô'],
  ['d', 'd', 'đ'],
  ['w', 'a', 'ă'],
  ['w', 'â', 'ă'],
  ['w', 'o', 'ơ'],
  ['w', 'ô', 'ơ'],
  ['w', 'u', 'ư'],
];

/**
 * The text after one more key, typed as Vietnamese Telex: `tieengs` becomes `tiếng`. A key that asks
 * for what is there already takes it away and stands for itself, so any word can be typed. The answer
 * is in NFC; only the last word ever changes.
 */
export function typeTelex(text: string, key: string): string {
  const [, before = '', word = ''] = /^([\s\S]*?)([\p{L}\p{M}]*)$/u.exec(text) ?? [];
  const changed = word === '' ? null : changeWord(word.normalize('NFC'), key);
  return before + (changed ?? word + key).normalize('NFC');
}

/** Null when the key just stands for itself. */
function changeWord(word: string, key: string): string | null {
  const { letters, tone } = splitTone(word);
  const small = key.toLowerCase();
  const mark = TONES[small];
  if (mark !== undefined) {
    const at = toneSeat(letters);
    if (at < 0 || (mark === '' && tone === '')) return null;
    return mark === tone && mark !== '' ? letters + key : withTone(letters, mark);
  }
  const bent = bend(letters, small);
  if (bent === null) return withTone((letters + key).replace(/(ư)(o)(?=\p{L}$)/iu, bendPair), tone);
  return bent.undone ? withTone(bent.letters, tone) + key : withTone(bent.letters, tone);
}

function splitTone(word: string): { readonly letters: string; readonly tone: string } {
  const apart = word.normalize('NFD');
  const tone = TONE_MARKS.exec(apart)?.[0] ?? '';
  return { letters: apart.replace(TONE_MARKS, '').normalize('NFC'), tone };
}

function withTone(letters: string, tone: string): string {
  const at = toneSeat(letters);
  return at < 0 ? letters : letters.slice(0, at + 1) + tone + letters.slice(at + 1);
}

/** Changes the last letter that the key can change; the same key again gives the plain letter back. */
function bend(
  letters: string,
  key: string,
): { readonly letters: string; readonly undone: boolean } | null {
  if (key === 'w' && /uo[^aăâeêioôơuưy]*$/i.test(letters)) {
    return { letters: letters.replace(/(u)(o)(?=\P{M}*$)/iu, bendPair), undone: false };
  }
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const letter = letters[at] ?? '';
    const small = letter.toLowerCase();
    const change = CHANGES.find(([by, from]) => by === key && from === small);
    if (change) return { letters: swap(letters, at, change[2]), undone: false };
    const undo = CHANGES.find(([by, , to]) => by === key && to === small);
    if (undo) return { letters: swap(letters, at, undo[1]), undone: true };
  }
  return null;
}

/** `uo` and `ưo` become `ươ`, in the case in which they were typed. */
function bendPair(_pair: string, u: string, o: string): string {
  return (u === u.toUpperCase() ? 'Ư' : 'ư') + (o === 'O' ? 'Ơ' : 'ơ');
}

function swap(letters: string, at: number, letter: string): string {
  const was = letters[at] ?? '';
  const cased = was === was.toLowerCase() ? letter : letter.toUpperCase();
  return letters.slice(0, at) + cased + letters.slice(at + 1);
}

/**
 * Where the tone sits: on the last marked vowel; else on the second of two vowels before a final
 * consonant and the middle one of three; else on the first. The `u` of `qu` and the `i` of `gi` before
 * another vowel belong to the consonant. -1 when there is no vowel.
 */
function toneSeat(letters: string): number {
  const small = letters.toLowerCase();
  const all = [...small.matchAll(new RegExp(`[${VOWELS}]`, 'g'))].map(({ index }) => index);
  const isLead = all.length > 1 && /^(qu|gi)/.test(small) && all[0] === 1;
  const vowels = isLead ? all.slice(1) : all;
  const first = vowels[0];
  if (first === undefined) return -1;
  const marked = vowels.filter((at) => MARKED_VOWELS.test(letters[at] ?? '')).pop();
  if (marked !== undefined) return marked;
  const last = vowels[vowels.length - 1] ?? first;
  const isOpen = last === letters.length - 1;
  if (vowels.length >= 3) return vowels[1] ?? first;
  return isOpen ? first : last;
}
