import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SatisfactionReport } from '../../analytics/reports/satisfaction-report.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { newToken, tokenHash } from '../../server/tokens.ts';
import { AN_GIANG, LONG_XUYEN, MARRIAGE, NOW, RACH_GIA, TODAY } from '../support/builders.ts';
import { aDossierCode, aDossierSubmission } from '../support/dossier-builders.ts';
import { aSubmission } from '../support/ratings-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface Result {
  readonly dossierCode: string | null;
  readonly status: string;
  readonly code?: string;
  readonly field?: string;
  readonly message?: string;
  readonly invitation?: { readonly code: string };
}

describe('POST /api/v1/dossiers', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const send = async (body: unknown, key = server.apiKey) => {
    const headers = { authorization: `Bearer ${key}` };
    const response = await server.post('/api/v1/dossiers', body, headers);
    const answer = (await response.json()) as {
      results?: readonly Result[];
      error?: { code: string };
    };
    return { status: response.status, ...answer };
  };
  const one = async (body: unknown, key?: string) => {
    const { status, results, error } = await send(body, key);
    return `${status} ${results?.[0]?.code ?? results?.[0]?.status ?? error?.code}`;
  };
  const unitKey = async () => {
    const key = newToken('integration');
    const id = `unit-key-${key.slice(-6)}`;
    await server.store.access.issue(
      {
        id,
        label: 'Phần mềm phường',
        writer: { kind: 'integration', id, province: AN_GIANG, unit: LONG_XUYEN },
        issuedAt: NOW,
        revokedAt: null,
        clockOffsetMs: 0,
      },
      tokenHash(key),
    );
    return key;
  };

  test('stores a dossier once, corrects it and takes it back', async () => {
    const dossier = aDossierSubmission();
    expect(await one(dossier)).toBe('201 stored');
    expect(await one(dossier)).toBe('200 duplicate');
    expect(await one({ ...dossier, procedureCode: MARRIAGE })).toBe('409 dossier-conflict');
    expect(await one({ ...dossier, procedureCode: MARRIAGE, revision: 1 })).toBe('200 corrected');
    const { dossierCode, event } = dossier;
    expect(await one({ dossierCode, event, withdrawn: true, reason: 'nhập nhầm' })).toBe(
      '200 withdrawn',
    );
    expect(await one(dossier)).toBe('200 duplicate');
  });

  test('answers each item of a batch by itself', async () => {
    const good = aDossierSubmission();
    const { status, results } = await send({
      dossiers: [
        good,
        good,
        aDossierSubmission({ procedureCode: '9.999999' }),
        aDossierSubmission({ citizenName: 'Nguyễn Văn A' }),
        aDossierSubmission({ phone: '0912345678' }),
        aDossierSubmission({ event: 'đã xong' }),
        aDossierSubmission({ finishedAt: '2027-01-01' }),
        aDossierSubmission({ receivedOn: '2026-11-20' }),
        aDossierSubmission({ receivedOn: 20261120 }),
        aDossierSubmission({ receivedOn: '2026-11-24' }),
        { event: 'returned' },
        'a text',
      ],
    });
    expect(status).toBe(200);
    expect(results!.map(({ code, status: own }) => code ?? own)).toEqual([
      'stored',
      'duplicate',
      'parked',
      'field-unknown',
      'field-unknown',
      'event-invalid',
      'finished-at-invalid',
      'stored',
      'received-on-invalid',
      'received-after-finished',
      'field-missing',
      'item-not-object',
    ]);
    expect(results![3]).toMatchObject({ field: 'citizenName', message: expect.any(String) });
  });

  test('takes 1,000 dossiers at once and no more', async () => {
    const many = Array.from({ length: 1000 }, () => aDossierSubmission());
    const { status, results } = await send(many);
    expect(status).toBe(200);
    expect(new Set(results!.map(({ status: own }) => own))).toEqual(new Set(['stored']));
    expect(await one([...many, aDossierSubmission()])).toBe('413 batch-too-large');
  });

  test('answers a code that backs one rating, once, and none after the withdrawal', async () => {
    const rate = async (invitationCode: string | undefined) => {
      const response = await server.post('/api/v1/ratings', aSubmission({ invitationCode }));
      const { results } = (await response.json()) as { results: readonly Result[] };
      return results[0]!.code ?? results[0]!.status;
    };
    const [rated, withdrawn] = [aDossierSubmission(), aDossierSubmission()];
    const { results } = await send([rated, withdrawn, rated]);
    const codes = results!.map(({ invitation }) => invitation?.code);
    expect(codes).toEqual([expect.any(String), expect.any(String), undefined]);
    expect(await rate(codes[0])).toBe('stored');
    expect(await rate(codes[0])).toBe('invitation-unusable');
    const { dossierCode, event } = withdrawn;
    expect(await one({ dossierCode, event, withdrawn: true })).toBe('200 withdrawn');
    expect(await rate(codes[1])).toBe('invitation-unusable');
    const { ratings } = server.store;
    const [backed] = await ratings.tally({
      province: AN_GIANG,
      dimension: 'all',
      grain: 'day',
      from: TODAY,
      to: TODAY,
      by: 'member',
    });
    expect(backed).toMatchObject({ backed: true, scores: [0, 0, 0, 0, 1] });
  });

  test('lets a key of one unit write for that unit only', async () => {
    const key = await unitKey();
    expect(await one(aDossierSubmission(), key)).toBe('201 stored');
    expect(await one(aDossierSubmission({ unitCode: RACH_GIA }), key)).toBe('403 unit-not-allowed');
    // Another unit's dossier can be neither corrected nor taken back.
    const theirs = aDossierSubmission({ unitCode: RACH_GIA });
    expect(await one(theirs)).toBe('201 stored');
    const { dossierCode, event } = theirs;
    expect(await one({ dossierCode, event, withdrawn: true }, key)).toBe('403 unit-not-allowed');
    expect(await one({ ...theirs, unitCode: LONG_XUYEN, revision: 9 }, key)).toBe(
      '403 unit-not-allowed',
    );
    const figures = await fetch(`${server.url}/api/v1/satisfaction`, {
      headers: { authorization: `Bearer ${key}` },
    });
    // It opens the figures of that unit, and of no other.
    expect(figures.status).toBe(200);
    const { unit, by } = (await figures.json()) as SatisfactionReport;
    expect(unit?.code).toBe(LONG_XUYEN);
    expect(by.unit.every(({ member }) => member === LONG_XUYEN)).toBe(true);
  });

  test('lets no kiosk, stranger or revoked key write', async () => {
    expect(await one(aDossierSubmission(), server.deviceToken)).toBe('401 credentials-refused');
    expect(await one(aDossierSubmission(), 'mck_unknown')).toBe('401 credentials-refused');
  });

  test.for([
    { name: 'not JSON', body: '{', answer: '400 body-not-json' },
    { name: 'no batch', body: '{"dossiers":[]}', answer: '400 batch-empty' },
    { name: 'no list', body: '{"dossiers":7}', answer: '400 body-shape-invalid' },
    { name: 'a number', body: '7', answer: '400 body-shape-invalid' },
    {
      name: 'a field beside the list',
      body: '{"dossiers":[{}],"x":1}',
      answer: '422 field-unknown',
    },
    {
      name: 'a key twice',
      body: '[{"dossierCode":"AAA-1","event":"returned","event":"stopped"}]',
      answer: '200 field-repeated',
    },
    {
      name: '__proto__',
      body: '[{"__proto__":{"event":"returned"}}]',
      answer: '200 field-unknown',
    },
    {
      name: 'deep nesting',
      body: `[${'['.repeat(50)}${']'.repeat(50)}]`,
      answer: '200 item-too-deep',
    },
    {
      name: 'a megabyte and more',
      body: `["${'x'.repeat(1_100_000)}"]`,
      answer: '413 body-too-large',
    },
  ])('answers $name with $answer', async ({ body, answer }) => {
    expect(await one(body)).toBe(answer);
  });

  test('is described by the API document', async () => {
    const response = await fetch(`${server.url}/api/openapi.json`);
    const { paths } = (await response.json()) as { paths: Record<string, unknown> };
    expect(paths).toHaveProperty(['/api/v1/dossiers', 'post']);
  });

  test('keeps dossier codes out of the log', async () => {
    const dossierCode = aDossierCode();
    await one(aDossierSubmission({ dossierCode }));
    expect(server.logged.join('\n')).not.toContain(dossierCode);
    expect(server.fatal).toEqual([]);
    expect((await verifyCounts(server.store.engine)).differences).toEqual([]);
  });
});
