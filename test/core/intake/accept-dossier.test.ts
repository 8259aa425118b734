import { describe, expect, test } from 'vitest';
import { startOfDay, type LocalDay } from '../../../core/calendar.ts';
import { acceptDossier, type DossierContext } from '../../../core/intake/accept-dossier.ts';
import type { DossierSubmission } from '../../../core/intake/dossier-submission.ts';
import {
  AN_GIANG,
  aDirectory,
  BIRTH,
  LONG_XUYEN,
  NOW,
  RACH_GIA,
  TODAY,
} from '../../support/builders.ts';
import { aDossierSubmission } from '../../support/dossier-builders.ts';

const context: DossierContext = {
  directory: aDirectory(),
  meanings: new Map(),
  scope: { province: AN_GIANG, unit: null },
  author: 'access:test',
  now: NOW,
  unnumbered: 'first',
};

const accept = (change: Record<string, unknown>, changed: Partial<DossierContext> = {}) =>
  acceptDossier(aDossierSubmission(change) as unknown as DossierSubmission, {
    ...context,
    ...changed,
  });

describe('a finished dossier', () => {
  test('is placed by its codes, at the first counter of its unit when it names none', () => {
    expect(accept({})).toMatchObject({
      ok: true,
      value: {
        source: 'mot-cua',
        revision: 0,
        content: {
          kind: 'finished',
          dossier: { unit: LONG_XUYEN, counter: `${LONG_XUYEN}-1`, procedure: BIRTH },
        },
      },
    });
  });

  test('finished on a bare day is on time until the end of the day it is due', () => {
    const accepted = accept({ finishedAt: '2026-11-20', dueAt: '2026-11-20' });
    const day = (TODAY - 3) as LocalDay;
    expect(accepted).toMatchObject({
      value: {
        content: {
          dossier: {
            finishedAt: startOfDay(day),
            dueAt: startOfDay((day + 1) as LocalDay) - 1,
          },
        },
      },
    });
  });

  test.for([
    { receivedOn: undefined, day: null },
    { receivedOn: '2026-11-16', day: TODAY - 7 },
    { receivedOn: '2026-11-23', day: TODAY },
    { receivedOn: '2026-11-16T16:59:00Z', day: TODAY - 7 },
    { receivedOn: '2026-11-16T17:00:00Z', day: TODAY - 6 },
    { receivedOn: '2026-11-23T17:30:00+07:00', day: TODAY },
  ])('received on $receivedOn keeps the day in Vietnam', ({ receivedOn, day }) => {
    expect(accept({ receivedOn })).toMatchObject({
      value: { content: { dossier: { receivedOn: day } } },
    });
  });

  test.for([
    { change: { procedureCode: '9.999999' }, missing: { kind: 'procedure', code: '9.999999' } },
    { change: { unitCode: '00001' }, missing: { kind: 'unit', code: '00001' } },
    { change: { counterId: 'quay-3' }, missing: { kind: 'counter', code: 'quay-3' } },
    {
      change: { counterId: `${RACH_GIA}-1` },
      missing: { kind: 'counter', code: `${RACH_GIA}-1` },
    },
  ])('waits for $missing.kind $missing.code', ({ change, missing }) => {
    expect(accept(change)).toMatchObject({ value: { content: { kind: 'unplaced', missing } } });
  });

  test('is placed by what an official said that its codes mean', () => {
    const meanings = new Map([
      ['procedure 9.999999', BIRTH as string],
      ['unit 00001', RACH_GIA as string],
    ]);
    const change = { procedureCode: '9.999999', unitCode: '00001' };
    expect(accept(change, { meanings })).toMatchObject({
      value: { content: { dossier: { unit: RACH_GIA, procedure: BIRTH } } },
    });
  });

  test.for([
    { change: { dossierCode: 'Nguyễn Văn A' }, code: 'dossier-code-invalid' },
    { change: { finishedAt: '2026-11-25' }, code: 'finished-at-invalid' },
    { change: { finishedAt: '1999-12-31' }, code: 'finished-at-invalid' },
    { change: { finishedAt: '2026-02-30' }, code: 'finished-at-invalid' },
    { change: { finishedAt: '2026-11-23T08:30:00' }, code: 'finished-at-invalid' },
    { change: { dueAt: 'mai' }, code: 'due-at-invalid' },
    { change: { receivedOn: 'hôm qua' }, code: 'received-on-invalid' },
    { change: { receivedOn: '' }, code: 'received-on-invalid' },
    { change: { receivedOn: '1999-12-31', finishedAt: '2005-01-01' }, code: 'received-on-invalid' },
    { change: { receivedOn: '2016-11-20' }, code: 'received-on-invalid' },
    { change: { receivedOn: '2026-11-24' }, code: 'received-after-finished' },
    { change: { receivedOn: '2026-11-23T17:00:00Z' }, code: 'received-after-finished' },
    {
      change: { receivedOn: '2026-11-24', procedureCode: '9.999999' },
      code: 'received-after-finished',
    },
    { change: { procedureCode: undefined }, code: 'field-missing' },
    { change: { finishedAt: undefined }, code: 'field-missing' },
    { change: { reason: 'a\u0000' }, code: 'reason-invalid' },
    { change: { contact: { kind: 'phone', address: '113' } }, code: 'contact-invalid' },
    { change: { contact: { kind: 'zalo', address: 'Anh Ba' } }, code: 'contact-invalid' },
  ])('with $change is refused as $code', ({ change, code }) => {
    expect(accept(change)).toMatchObject({ ok: false, error: { code } });
  });

  test('is refused for another unit than that of the key, known or not', () => {
    const scope = { province: AN_GIANG, unit: LONG_XUYEN };
    expect(accept({}, { scope })).toMatchObject({ ok: true });
    for (const unitCode of [RACH_GIA, '00001']) {
      expect(accept({ unitCode }, { scope })).toMatchObject({
        ok: false,
        error: { code: 'unit-not-allowed' },
      });
    }
  });

  test('without a revision is the first from software, and the next from a file', () => {
    expect(accept({}, { unnumbered: 'next' })).toMatchObject({ value: { revision: 'next' } });
    expect(accept({ revision: 3 }, { unnumbered: 'next' })).toMatchObject({
      value: { revision: 3 },
    });
  });

  test('keeps a phone number in one spelling, and none of a dossier that is withdrawn', () => {
    const contact = { kind: 'phone', address: '0912 345-678' };
    expect(accept({ contact })).toMatchObject({ value: { contact: { address: '+84912345678' } } });
    expect(accept({ contact, withdrawn: true })).toMatchObject({ value: { contact: null } });
  });

  test('loses personal data in the reason', () => {
    const accepted = accept({ reason: 'nhập nhầm số 0912345678' });
    expect(accepted.ok && accepted.value.reason).not.toContain('0912345678');
  });
});
