import type { SlipMessages } from '../vi/slip.ts';

/**
 * Not yet checked by a reader of Khmer; listed in `docs/translations.md`. Zero-width spaces stand
 * where a line may break.
 */
export const slip: SlipMessages = {
  ask: 'សូម\u200bវាយតម្លៃ\u200bសេវា\u200bដែល\u200bលោកអ្នក\u200bទើប\u200bទទួល',
  scan: 'ស្កេន\u200bកូដ\u200bដោយ\u200bទូរស័ព្ទ',
  orType: 'ឬ\u200bវាយ\u200bលេខកូដ\u200bនៅ\u200bកន្លែង\u200bវាយតម្លៃ',
  until: 'រហូត\u200bដល់ {day}',
  nobody: 'គ្មាន\u200bអ្នកណា\u200bដឹង\u200bថា\u200bនរណា\u200bឆ្លើយ',
};
