import { randomUUID } from 'node:crypto';
import { toDirectory, type Directory, type DirectoryLists } from '../../core/directory.ts';
import { instant, localDay } from '../../core/calendar.ts';
import { channelId } from '../../core/channel.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../core/organisation.ts';
import type { RatingAmendment } from '../../core/ports.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import type { Rating, SubmissionId } from '../../core/rating.ts';

export const AN_GIANG = '91' as ProvinceCode;
export const RACH_GIA = '30760' as UnitCode;
export const LONG_XUYEN = '30307' as UnitCode;
export const BIRTH = '1.001193' as ProcedureCode;
export const MARRIAGE = '1.000894' as ProcedureCode;

/** 2026-11-23 09:30 in Vietnam: the moment at which tests take place unless they say otherwise. */
export const NOW = instant(Date.UTC(2026, 10, 23, 2, 30));
export const TODAY = localDay(NOW);

export const LISTS: DirectoryLists = {
  provinces: [{ code: AN_GIANG, name: 'An Giang' }],
  units: [
    { province: AN_GIANG, code: LONG_XUYEN, name: 'Phường Long Xuyên', level: 'commune' },
    { province: AN_GIANG, code: RACH_GIA, name: 'Phường Rạch Giá', level: 'commune' },
  ],
  counters: [LONG_XUYEN, RACH_GIA].map((unit) => ({
    province: AN_GIANG,
    unit,
    id: `${unit}-1` as CounterId,
    name: `Bộ phận một cửa ${unit}`,
  })),
  procedures: [
    { code: BIRTH, name: 'Thủ tục đăng ký khai sinh', sector: 'Hộ tịch', level: 'commune' },
    { code: MARRIAGE, name: 'Thủ tục đăng ký kết hôn', sector: 'Hộ tịch', level: 'commune' },
  ],
};

/** A small directory: one province, two units with a counter each, two procedures. */
export function aDirectory(): Directory {
  return toDirectory(LISTS);
}

/** A later answer that says nothing but what is given. */
export function anAmendment(change: Partial<RatingAmendment> = {}): RatingAmendment {
  return {
    submissionId: randomUUID() as SubmissionId,
    revision: 1,
    day: TODAY,
    score: null,
    procedure: null,
    reasons: null,
    criteria: null,
    comment: null,
    nomination: null,
    ...change,
  };
}

/** A rating that differs from the usual one in what is given. */
export function aRating(change: Partial<Rating> = {}): Rating {
  return {
    submissionId: randomUUID() as SubmissionId,
    revision: 0,
    province: AN_GIANG,
    unit: LONG_XUYEN,
    counter: `${LONG_XUYEN}-1` as CounterId,
    procedure: BIRTH,
    channel: channelId('kiosk'),
    day: TODAY,
    score: 5,
    backed: false,
    questionnaire: 1,
    layout: 'faces-5-good-left',
    reasons: null,
    criteria: null,
    comment: null,
    nomination: null,
    ...change,
  };
}
