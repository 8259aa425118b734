import type { Language } from '../../../core/language.ts';
import { rowsOf, type KeyPage } from './key-pages.ts';

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

/**
 * The pages of the on-screen keyboard, the first to be shown first: data that the build puts beside the
 * words of each language.
 */
export const KEY_PAGES: Readonly<Record<Language, readonly KeyPage[]>> = {
  vi: VIETNAMESE,
  km: KHMER,
  en: ENGLISH,
};
