import { describe, expect, test } from 'vitest';
import { parseDay, type LocalDay } from '../../../core/calendar.ts';
import { workingDaysBetween } from '../../../core/opening/working-days-between.ts';

const day = (text: string): LocalDay => parseDay(text)!;

describe('working days', () => {
  const between = workingDaysBetween({
    holidays: new Set([day('2026-09-01'), day('2026-09-02')]),
    corrections: { off: [day('2026-11-24')], worked: [day('2026-08-22'), day('2026-09-01')] },
  });

  test.for([
    { name: 'done on the spot takes none', from: '2026-11-23', to: '2026-11-23', days: 0 },
    { name: 'the first day is not counted', from: '2026-11-16', to: '2026-11-17', days: 1 },
    { name: 'a week has five', from: '2026-11-16', to: '2026-11-23', days: 5 },
    { name: 'a weekend has none', from: '2026-11-20', to: '2026-11-22', days: 0 },
    {
      name: 'received on a Sunday it begins on Monday',
      from: '2026-11-22',
      to: '2026-11-23',
      days: 1,
    },
    { name: 'days off are left out', from: '2026-11-23', to: '2026-11-25', days: 1 },
    { name: 'a holiday that is worked counts', from: '2026-08-31', to: '2026-09-03', days: 2 },
    { name: 'a Saturday that is worked counts', from: '2026-08-21', to: '2026-08-24', days: 2 },
    { name: 'backwards there are none', from: '2026-11-23', to: '2026-11-16', days: 0 },
  ])('$name', ({ from, to, days }) => {
    expect(between(day(from), day(to))).toBe(days);
    expect(between(day(from), day(to))).toBe(days);
  });
});
