import { describe, expect, test } from 'vitest';
import { createFigureFormat } from '../../../analytics/dashboard/figure-format.ts';
import { instant, localDay, localMonth } from '../../../core/calendar.ts';

const vi = createFigureFormat('vi');
const en = createFigureFormat('en');

describe('createFigureFormat', () => {
  test.for([
    { share: 0.905, vi: '90,5%', en: '90.5%' },
    { share: 0, vi: '0,0%', en: '0.0%' },
    { share: 1, vi: '100,0%', en: '100.0%' },
    { share: 0.9996, vi: '99,9%', en: '99.9%' },
    { share: 0.0001, vi: '0,1%', en: '0.1%' },
  ])('writes the share $share as $vi and $en', ({ share, ...written }) => {
    expect({ vi: vi.share(share), en: en.share(share) }).toEqual(written);
  });

  test('writes a target without needless decimals, and counts in groups', () => {
    expect([vi.target(0.9), en.target(0.905)]).toEqual(['90%', '90.5%']);
    expect([vi.count(1234567), en.count(1234567)]).toEqual(['1.234.567', '1,234,567']);
  });

  test('writes days and moments as they are in Vietnam', () => {
    const lateInLondon = instant(Date.UTC(2026, 10, 22, 17, 5));
    expect(vi.day(localDay(lateInLondon))).toBe('23/11/2026');
    expect(en.day(localDay(lateInLondon))).toBe('23 Nov 2026');
    expect(vi.moment(lateInLondon)).toBe('00:05 23/11/2026');
    const month = localMonth(localDay(instant(Date.UTC(2026, 0, 31, 17))));
    expect([vi.month(month), en.month(month)]).toEqual(['02/2026', '02/2026']);
  });

  test.for([
    { ms: 400, vi: '1 giây', en: '1 second' },
    { ms: -90_000, vi: '2 phút', en: '2 minutes' },
    { ms: 3_600_000, vi: '1 giờ', en: '1 hour' },
    { ms: 400 * 86_400_000, vi: '400 ngày', en: '400 days' },
  ])('writes $ms ms as $vi and $en', ({ ms, ...written }) => {
    expect({ vi: vi.duration(ms), en: en.duration(ms) }).toEqual(written);
  });
});
