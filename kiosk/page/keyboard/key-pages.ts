import type { Language } from '../../../core/language.ts';

/** What a keyboard offers at once: rows of keys, each key the text it types. */
export interface KeyPage {
  /** The message that names the page on the key leading to it. */
  readonly name: 'letters' | 'marked' | 'digits';
  readonly rows: readonly (readonly string[])[];
  /** Keys are Telex: they change what stands before them. */
  readonly telex: boolean;
}

function rowsOf(...rows: readonly string[]): readonly (readonly string[])[] {
  return rows.map((row) => row.split(' '));
}

const DIGITS: KeyPage = {
  name: 'digits',
  rows: rowsOf('1 2 3 4 5 6 7 8 9 0', ', . ? ! - / : ( )', '% + = " & @ ;'),
  telex: false,
};

const VIETNAMESE: readonly KeyPage[] = [
  {
    name: 'letters',
    rows: rowsOf('q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m'),
    telex: true,
  },
  {
    name: 'marked',
    // For everybody who has never heard of Telex: the letters themselves, then the five tones.
    rows: rowsOf('ă â đ ê ô ơ ư', '◌́ ◌̀ ◌̉ ◌̃ ◌̣', 'a e i o u y'),
    telex: true,
  },
  DIGITS,
];

/** Ten keys a row, so that each is as wide as a finger on a small tablet; rare letters come later. */
const KHMER: readonly KeyPage[] = [
  {
    name: 'letters',
    rows: rowsOf('ក ខ គ ង ច ឆ ជ ញ ដ ណ', 'ត ថ ទ ធ ន ប ផ ព ភ ម', 'យ រ ល វ ស ហ អ ្ ា ះ'),
    telex: false,
  },
  {
    name: 'marked',
    rows: rowsOf('ា ិ ី ឹ ឺ ុ ូ ួ ើ ឿ', 'ៀ េ ែ ៃ ោ ៅ ំ ះ ់ ៉', '៊ ័ ៍ ្ ឃ ឈ ឋ ឌ ឍ ឡ'),
    telex: false,
  },
  {
    name: 'digits',
    rows: rowsOf('១ ២ ៣ ៤ ៥ ៦ ៧ ៨ ៩ ០', '។ ៖ ៗ ៛ ? ! ( ) ឥ ឧ', 'ឩ ឪ ឫ ឬ ឮ ឯ ឱ ៌ ៏ -'),
    telex: false,
  },
];

const ENGLISH: readonly KeyPage[] = [
  ...VIETNAMESE.slice(0, 1).map((page) => ({ ...page, telex: false })),
  DIGITS,
];

/** The pages of the on-screen keyboard, the first to be shown first. */
export const KEY_PAGES: Readonly<Record<Language, readonly KeyPage[]>> = {
  vi: VIETNAMESE,
  km: KHMER,
  en: ENGLISH,
};

/** The Telex key that a key with a bare tone mark stands for. */
export const TONE_KEYS: Readonly<Record<string, string>> = {
  '◌́': 's',
  '◌̀': 'f',
  '◌̉': 'r',
  '◌̃': 'x',
  '◌̣': 'j',
};

/** What printed codes are made of: digits, and letters but I, L, O and U, which look like others. */
export const CODE_KEYS: readonly KeyPage[] = [
  {
    name: 'letters',
    rows: rowsOf('1 2 3 4 5 6 7 8 9 0 A', 'B C D E F G H J K M N', 'P Q R S T V W X Y Z'),
    telex: false,
  },
];
