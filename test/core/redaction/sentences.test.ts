import { describe, expect, test } from 'vitest';
import { LAGOON_SENTENCES } from './lagoon-sentences.ts';
import { LABELLED_SENTENCES } from './labelled-sentences.ts';
import { LABELLED_SETS } from './labelled-sets.ts';
import { kindMismatches, measureAgreement, rewritten } from './labelled.ts';

const ALL = Object.values(LABELLED_SETS).flat();

describe('against labelled sentences', () => {
  test('hides every label and hardly anything else in the first sentences it was built against', () => {
    const { misses, labels } = measureAgreement(LABELLED_SENTENCES);
    expect(misses.length).toBeLessThanOrEqual(6);
    expect(kindMismatches(LABELLED_SENTENCES)).toEqual([]);
    expect(LABELLED_SENTENCES.length).toBeGreaterThanOrEqual(200);
    expect(labels).toBeGreaterThanOrEqual(150);
  });

  test.for(
    Object.entries(LABELLED_SETS)
      .filter(([name]) => name !== 'labelled')
      .map(([name, sentences]) => ({ name, sentences })),
  )('stays above its recall and precision on the $name ones', ({ sentences }) => {
    const { labels, hidden, cuts, met, right } = measureAgreement(sentences);
    // Sentences that hold next to nothing personal are measured by their number.
    const needless = Math.max(cuts * 0.05, sentences.length * 0.02);
    expect(hidden).toBeGreaterThanOrEqual(labels * 0.95);
    expect(cuts - met).toBeLessThanOrEqual(needless);
    expect(cuts - right).toBeLessThanOrEqual(Math.max(cuts * 0.09, needless));
  });

  test('hides 99 of 100 labels, and cuts right 97 times of 100, in sentences never learnt from', () => {
    const { labels, hidden, cuts, right } = measureAgreement(LAGOON_SENTENCES);
    expect(labels).toBeGreaterThan(250);
    expect(hidden / labels).toBeGreaterThanOrEqual(0.99);
    expect(right / cuts).toBeGreaterThanOrEqual(0.97);
    expect(ALL.filter((line) => LAGOON_SENTENCES.includes(line))).toEqual([]);
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
      const { labels, hidden, cuts, met } = measureAgreement(lines);
      expect(labels).toBeGreaterThan(900);
      expect(hidden / labels).toBeGreaterThanOrEqual(recall);
      expect(met / cuts).toBeGreaterThanOrEqual(precision);
    },
  );

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
