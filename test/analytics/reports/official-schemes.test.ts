import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemes } from '../../../core/messages/vi/schemes.ts';
import {
  QD766,
  qd766Grade,
  qd766Percent,
  qd766SatisfactionGroup,
  qd766SatisfiedDossiers,
  qd766Score,
} from '../../../analytics/reports/qd766-scheme.ts';
import { sipasFactors, sipasIndex } from '../../../analytics/reports/sipas-scheme.ts';
import {
  TT01,
  TT01_POINTS,
  tt01Grade,
  tt01OfficerShare,
  tt01PointCounts,
  tt01Tenths,
  tt01Total,
  type Points,
  type Tt01Indicator,
} from '../../../analytics/reports/tt01-scheme.ts';

const ALL_NINE: readonly Tt01Indicator[] = [...TT01.byDossier, ...TT01.byAgency];

describe('Thông tư 01/2018', () => {
  test.each<[(Points | null)[], number | null]>([
    [[2, 1, 0], 10],
    [[2, 2, 1], 17],
    [[2, 2, 2, 1], 18],
    [[], null],
    [[null, null], null],
  ])('the mean of %j is %j tenths, half up', (points, tenths) => {
    expect(tt01Tenths(tt01PointCounts(points))).toBe(tenths);
  });

  test('a question left blank is never the best answer', () => {
    const [blank, answered] = [tt01PointCounts([0, null, null]), tt01PointCounts([0])];
    expect(blank).toEqual(answered);
    expect(tt01Tenths(blank)).toBe(0);
    const none = { ...TT01_POINTS };
    expect(none.time(null)).toBeNull();
    expect(none.contacts(null)).toBeNull();
    expect(none.agencies(null)).toBeNull();
    expect(none.publication(null, true)).toBeNull();
    expect(none.attitude('shorter', null)).toBeNull();
    expect(none.petitions(null, 0, 0)).toBeNull();
  });

  test('averages follow the answers, none is a constant 2,0', () => {
    const means = new Set<number | null>();
    for (let twos = 0; twos <= 20; twos += 1) means.add(tt01Tenths([20 - twos, 0, twos]));
    expect(means.size).toBe(21);
  });

  test.each([
    [150, 'excellent'],
    [149, 'good'],
    [120, 'good'],
    [119, 'fair'],
    [90, 'fair'],
    [89, 'average'],
    [60, 'average'],
    [59, 'weak'],
    [0, 'weak'],
  ])('a total of %i tenths is %s', (tenths, grade) => {
    expect(tt01Grade({ tenths, reachable: 180, missing: [] })).toBe(grade);
  });

  test('exactly 15 made of nine means is excellent', () => {
    const each = [17, 17, 17, 17, 17, 17, 16, 16, 16];
    const total = tt01Total(ALL_NINE, new Map(ALL_NINE.map((id, i) => [id, each[i]!])));
    expect(total).toEqual({ tenths: 150, reachable: 180, missing: [] });
    expect(tt01Grade(total)).toBe('excellent');
  });

  test.each([
    [50, 'full'],
    [49, 'from-70'],
    [35, 'from-70'],
    [34, 'below-70'],
  ])('an officer of %i tenths: %s', (tenths, share) => {
    expect(tt01OfficerShare({ tenths, reachable: 100, missing: [] })).toBe(share);
  });

  test('a missing indicator lowers what can be reached, and there is no grade', () => {
    const total = tt01Total(
      TT01.byDossier,
      new Map<Tt01Indicator, number | null>([
        [1, 20],
        [3, null],
        [7, 10],
      ]),
    );
    expect(total).toEqual({ tenths: 30, reachable: 40, missing: [2, 3, 4] });
    expect(tt01OfficerShare(total)).toBeNull();
    expect(tt01Grade(total)).toBeNull();
  });

  test('indicator 6 is counted once, with the agency, and each number once', () => {
    expect([...ALL_NINE].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(TT01.byAgency).toContain(6);
  });

  test.each([
    [1, /thời gian giải quyết/i],
    [2, /thời gian thực hiện của từng đơn vị/i],
    [3, /số lần phải liên hệ/i],
    [4, /số cơ quan phải liên hệ/i],
    [5, /tổ chức một cửa/i],
    [6, /công khai thủ tục/i],
    [7, /thái độ/i],
    [8, /phản ánh, kiến nghị/i],
    [9, /dịch vụ công trực tuyến/i],
  ] as const)('number %i bears its own title and no other does', (number, title) => {
    const titles = ALL_NINE.map((id) => [id, schemes[`tt01-${id}`]] as const);
    expect(titles.filter(([, text]) => title.test(text)).map(([id]) => id)).toEqual([number]);
    expect(schemes[`tt01-${number}`]).toMatch(new RegExp(`^Chỉ số ${number}\\. `));
  });

  test('points by Art 13', () => {
    const { time, contacts, agencies, publication, attitude, petitions, online } = TT01_POINTS;
    expect((['shorter', 'equal', 'longer'] as const).map(time)).toEqual([2, 1, 0]);
    expect([0, 1, 2].map(contacts)).toEqual([2, 1, 0]);
    expect([0, 1, 2].map(agencies)).toEqual([2, 1, 0]);
    expect([publication(true, true), publication(false, true), publication(false, false)]).toEqual([
      2, 1, 0,
    ]);
    expect([attitude('shorter', false), attitude('equal', false)]).toEqual([2, 1]);
    expect([attitude('shorter', true), attitude('longer', false)]).toEqual([0, 0]);
    expect([petitions(0, 0, 0), petitions(10, 9, 0), petitions(10, 8, 0)]).toEqual([2, 1, 0]);
    expect(petitions(10, 10, 1)).toBe(0);
    expect([online(14, 100), online(15, 100), online(0, 0)]).toEqual([0, null, null]);
  });
});

describe('Quyết định 766', () => {
  const file = new URL('../../../../shared/data/qd766_score_oracle.csv', import.meta.url);

  test('every observed row, to two decimals', () => {
    // Published beside the project, not part of it.
    if (!existsSync(file)) return;
    const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
    expect(rows).toHaveLength(18);
    for (const row of rows) {
      const cells = row.split(',');
      const [score, percent, denominator, numerator] = cells.toReversed().map(Number) as [
        number,
        number,
        number,
        number,
      ];
      const found = [
        qd766Percent(numerator, denominator),
        qd766Score(cells[2]!, numerator, denominator),
      ];
      expect(found, row).toEqual([percent, score]);
    }
  });

  test.each([
    ['DOSSIER_RECEIVING_SATISFACTION', 4964, 5551, 5.96],
    ['DOSSIER_RECEIVING_SATISFACTION', 90, 100, 6],
    ['DOSSIER_RECEIVING_SATISFACTION', 100, 100, 6],
    ['PETITION_PROCESSING_ON_TIME', 296, 570, 3.12],
    ['REUSED_DIGITIZED_DATA', 40, 100, 1],
    ['ON_TIME', 0, 0, 0],
    ['CONSULTED_PROCEDURES', 5, 5, 0],
  ])('%s of %i/%i gives %d', (code, numerator, denominator, score) => {
    expect(qd766Score(code, numerator, denominator)).toBe(score);
  });

  test('the groups hold 100 points, and no more in their metrics than they have', () => {
    expect(QD766.groups.reduce((sum, { most }) => sum + most, 0)).toBe(100);
    for (const { metrics, most } of QD766.groups) {
      const sum = metrics.reduce((total, metric) => total + metric.most, 0);
      expect([0, most]).toContain(sum);
    }
  });

  test('without petitions their points are shared, or given in full where that is set', () => {
    const counts = {
      petitionsOnTime: [0, 0],
      petitionsSatisfied: [0, 0],
      dossiersSatisfied: [45, 100],
    } as const;
    expect(qd766SatisfactionGroup(counts)).toBe(9);
    expect(qd766SatisfactionGroup(counts, 'full')).toBe(15);
    const whole = { ...counts, petitionsOnTime: [1, 2], petitionsSatisfied: [1, 1] } as const;
    expect(qd766SatisfactionGroup(whole)).toBe(12);
    // One of two missing: its 6 points are shared equally between the other two.
    const one = { ...counts, petitionsOnTime: [1, 1] } as const;
    expect(qd766SatisfactionGroup(one)).toBe(13.5);
  });

  test('grades only what is whole', () => {
    expect(qd766Grade([18, 20, 12, 10, 18, 12])).toBe('excellent');
    expect(qd766Grade([18, 20, 12, 10, 18, 11.99])).toBe('good');
    expect(qd766Grade([0, 0, 0, 0, 0, 0])).toBe('weak');
    expect(qd766Grade([18, 20, null, 10, 18, 22])).toBeNull();
    expect(qd766Grade([])).toBeNull();
  });

  test('takes each dossier off once, within what can be known', () => {
    const ends = qd766SatisfiedDossiers({ dossiers: 100, late: 10, dissatisfied: 4 });
    expect(ends).toEqual({ least: 86, most: 90 });
    expect(qd766SatisfiedDossiers({ dossiers: 5, late: 4, dissatisfied: 4 })).toEqual({
      least: 0,
      most: 1,
    });
  });
});

describe('SIPAS', () => {
  test('counts 4 and 5 among valid answers; nobody is not 0', () => {
    expect(sipasIndex([0, 1, 1, 1, 1])).toBe(0.5);
    expect(sipasIndex([0, 0, 0, 0, 0])).toBeNull();
  });

  test('puts the questions of a factor together, and only those', () => {
    const factors = sipasFactors(
      new Map([
        ['sipas-access-seats', [0, 0, 0, 0, 10]],
        ['sipas-access-signs', [10, 0, 0, 0, 0]],
        ['sipas-result-right', [0, 0, 0, 5, 5]],
        ['sipas-accessible', [9, 0, 0, 0, 0]],
        ['other', [9, 0, 0, 0, 0]],
      ]),
    );
    expect(Object.fromEntries(factors)).toEqual({
      access: 0.5,
      procedure: null,
      officials: null,
      result: 1,
      feedback: null,
    });
  });
});
