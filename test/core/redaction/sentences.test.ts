import { describe, expect, test } from 'vitest';
import { FARMER_SENTENCES } from './farmer-sentences.ts';
import { TEXTER_SENTENCES } from './texter-sentences.ts';
import { VILLAGER_SENTENCES } from './villager-sentences.ts';
import { NEIGHBOUR_SENTENCES } from './neighbour-sentences.ts';
import { HOUSEHOLD_SENTENCES } from './household-sentences.ts';
import { SMALL_LETTER_SENTENCES } from './small-letter-sentences.ts';
import { MARKET_SENTENCES } from './market-sentences.ts';
import { ISLAND_SENTENCES } from './island-sentences.ts';
import { INITIAL_SENTENCES } from './initial-sentences.ts';
import { ODD_SENTENCES } from './odd-sentences.ts';
import { UNSEEN_SENTENCES } from './unseen-sentences.ts';
import { VISITOR_SENTENCES } from './visitor-sentences.ts';
import { BORDER_SENTENCES } from './border-sentences.ts';
import { OFFICE_SENTENCES } from './office-sentences.ts';
import { STRANGER_SENTENCES } from './stranger-sentences.ts';
import { CITIZEN_SENTENCES } from './citizen-sentences.ts';
import { FINAL_SENTENCES } from './final-sentences.ts';
import { FRESH_SENTENCES } from './fresh-sentences.ts';
import { HELD_OUT_SENTENCES } from './held-out-sentences.ts';
import { KIOSK_SENTENCES } from './kiosk-sentences.ts';
import { LABELLED_SENTENCES } from './labelled-sentences.ts';
import { LETTER_SENTENCES } from './letter-sentences.ts';
import { kindMismatches, measureAgreement, rewritten } from './labelled.ts';

const ALL = [
  ...LABELLED_SENTENCES,
  ...HELD_OUT_SENTENCES,
  ...FRESH_SENTENCES,
  ...FINAL_SENTENCES,
  ...STRANGER_SENTENCES,
  ...FARMER_SENTENCES,
  ...TEXTER_SENTENCES,
  ...BORDER_SENTENCES,
  ...OFFICE_SENTENCES,
  ...KIOSK_SENTENCES,
  ...LETTER_SENTENCES,
  ...VILLAGER_SENTENCES,
  ...CITIZEN_SENTENCES,
  ...VISITOR_SENTENCES,
  ...ODD_SENTENCES,
  ...INITIAL_SENTENCES,
  ...ISLAND_SENTENCES,
  ...MARKET_SENTENCES,
  ...NEIGHBOUR_SENTENCES,
  ...HOUSEHOLD_SENTENCES,
  ...SMALL_LETTER_SENTENCES,
];

describe('against labelled sentences', () => {
  test('hides every label and nothing else in the first sentences it was built against', () => {
    const { misses, labels } = measureAgreement(LABELLED_SENTENCES);
    expect(misses.length).toBeLessThanOrEqual(2);
    expect(kindMismatches(LABELLED_SENTENCES)).toEqual([]);
    expect(LABELLED_SENTENCES.length).toBeGreaterThanOrEqual(200);
    expect(labels).toBeGreaterThanOrEqual(150);
  });

  test.for([
    { name: 'held out', sentences: HELD_OUT_SENTENCES },
    { name: 'fresh', sentences: FRESH_SENTENCES },
    { name: 'final', sentences: FINAL_SENTENCES },
    { name: "stranger's", sentences: STRANGER_SENTENCES },
    { name: "farmer's", sentences: FARMER_SENTENCES },
    { name: "texter's", sentences: TEXTER_SENTENCES },
    { name: "border people's", sentences: BORDER_SENTENCES },
    { name: "office's", sentences: OFFICE_SENTENCES },
    { name: 'kiosk', sentences: KIOSK_SENTENCES },
    { name: 'letter', sentences: LETTER_SENTENCES },
    { name: "villagers'", sentences: VILLAGER_SENTENCES },
    { name: "citizens'", sentences: CITIZEN_SENTENCES },
    { name: "visitors'", sentences: VISITOR_SENTENCES },
    { name: 'odd', sentences: ODD_SENTENCES },
    { name: 'initial', sentences: INITIAL_SENTENCES },
    { name: 'island', sentences: ISLAND_SENTENCES },
    { name: 'market', sentences: MARKET_SENTENCES },
    { name: "neighbours'", sentences: NEIGHBOUR_SENTENCES },
    { name: 'household', sentences: HOUSEHOLD_SENTENCES },
    { name: 'small letter', sentences: SMALL_LETTER_SENTENCES },
  ])('stays above recall 0.92 and precision 0.97 on the $name ones', ({ sentences }) => {
    const { labels, hidden, cuts, right } = measureAgreement(sentences);
    expect(hidden / labels).toBeGreaterThanOrEqual(0.92);
    expect(right / cuts).toBeGreaterThanOrEqual(0.97);
  });

  test.for([
    { style: 'as is', recall: 0.985, precision: 0.98 },
    { style: 'small', recall: 0.96, precision: 0.965 },
    { style: 'large', recall: 0.97, precision: 0.965 },
    { style: 'without marks', recall: 0.97, precision: 0.96 },
    { style: 'small without marks', recall: 0.93, precision: 0.94 },
  ] as const)(
    'hides $recall of all labels in all sentences, written $style',
    ({ style, recall, precision }) => {
      const lines = ALL.map((line) => rewritten(line, style));
      const { labels, hidden, cuts, right } = measureAgreement(lines);
      expect(labels).toBeGreaterThan(900);
      expect(hidden / labels).toBeGreaterThanOrEqual(recall);
      expect(right / cuts).toBeGreaterThanOrEqual(precision);
    },
  );

  test('keeps to what was measured on sentences that nothing is fitted to', () => {
    const { labels, hidden, cuts, met } = measureAgreement(UNSEEN_SENTENCES);
    expect(labels).toBe(108);
    expect(hidden).toBeGreaterThanOrEqual(104);
    expect(met / cuts).toBeGreaterThanOrEqual(106 / 110);
  });

  test('would notice a label that is left standing and a cut too many', () => {
    const { labels, hidden, cuts, right } = measureAgreement([
      'Máy {name|số 12} in lỗi.',
      'Gọi 0912345678.',
    ]);
    expect({ labels, hidden, cuts, right }).toEqual({
      labels: 1,
      hidden: 0,
      cuts: 1,
      right: 0,
    });
  });
});
