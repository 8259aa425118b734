import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, startOfDay } from '../../core/calendar.ts';
import { spacedCode, typedCode, type InvitationCode } from '../../core/invitation.ts';
import { LONG_XUYEN, NOW, TODAY } from '../support/builders.ts';
import { invite } from '../support/invite.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const NOBODYS = 'ZZZZZZZZZZZZZZZZ' as InvitationCode;

describe('an invitation', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer(undefined, { TRUST_PROXY: '1' });
  });
  afterAll(() => server.stop());

  const from = (address: string) => ({ 'X-Forwarded-For': address });
  const open = (code: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${server.url}/d/${code}`, { headers });
  const tap = (code: string, submissionId: string = randomUUID(), score = 5) =>
    fetch(`${server.url}/d/${code}`, {
      method: 'POST',
      body: new URLSearchParams({ submissionId, score: String(score), language: 'vi' }),
    });
  const rateByApi = async (code: string, submissionId: string = randomUUID()) => {
    const rating = {
      submissionId,
      score: 4,
      channel: 'kiosk',
      counterId: `${LONG_XUYEN}-1`,
      submittedAt: '2026-11-23T09:30:00+07:00',
      invitationCode: code,
    };
    const response = await server.post('/api/v1/ratings', rating);
    const { results } = (await response.json()) as { results: { status: string; code?: string }[] };
    return results[0]!;
  };

  test('is used once, whatever the channel; the same sending again is a success', async () => {
    const { code, typed } = await invite(server.store);
    const submissionId = randomUUID();
    expect((await tap(code, submissionId)).status).toBe(200);
    expect((await tap(code, submissionId)).status).toBe(200);
    expect((await tap(code)).status).toBe(404);
    expect(await rateByApi(typed)).toMatchObject({
      status: 'refused',
      code: 'invitation-unusable',
    });
  });

  test('counts when it is typed or scanned at a kiosk', async () => {
    const first = await invite(server.store);
    const second = await invite(server.store);
    const third = await invite(server.store);
    for (const text of [
      spacedCode(first.typed).toLowerCase(),
      `https://motcham.vn/d/${second.code}`,
      ` ${spacedCode(third.code)} `,
    ]) {
      expect(await rateByApi(text)).toMatchObject({ status: 'stored' });
    }
    expect(await rateByApi('xin chào')).toMatchObject({ code: 'invitation-invalid' });
  });

  test('has one page for unknown, used, expired and withdrawn codes', async () => {
    const used = await invite(server.store);
    await tap(used.code);
    const expired = await invite(server.store);
    await server.store.engine.transaction((tx) =>
      tx.run('UPDATE invitation SET rate_until = $1 WHERE dossier_key = $2', [
        TODAY - 1,
        expired.dossierKey,
      ]),
    );
    const pages: string[] = [];
    for (const code of [NOBODYS, used.code, expired.code]) {
      for (const response of [await open(code), await tap(code)]) {
        expect(response.status).toBe(404);
        const headers = [...response.headers].filter(([name]) => name !== 'date');
        pages.push(JSON.stringify([headers, (await response.text()).replaceAll(code, 'CODE')]));
      }
    }
    // A page to read and an answer to a post differ in nothing but what was asked.
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('Mã này không dùng được');
  });

  test('is typed on a page of its own', async () => {
    const { typed, code } = await invite(server.store);
    const type = (text: string) =>
      fetch(`${server.url}/d`, {
        method: 'POST',
        body: new URLSearchParams({ code: text, language: 'en' }),
        redirect: 'manual',
      });
    expect((await type(spacedCode(typed))).headers.get('location')).toBe(`/d/${typed}?lang=en`);
    expect((await type(`motcham.vn/d/${code}`)).headers.get('location')).toBe(`/d/${code}?lang=en`);
    expect((await type('0000000001')).status).toBe(400);
    expect((await open(typed)).status).toBe(200);
  });

  test('cannot be guessed: five wrong codes, then none for ten minutes', async () => {
    const { typed, code } = await invite(server.store);
    const wrong = Array.from({ length: 6 }, (_, i) => typedCode(`0000${i}00000000000` as never));
    for (const guess of wrong.slice(0, 5)) {
      expect((await open(guess, from('10.0.0.1'))).status).toBe(404);
    }
    expect((await open(wrong[5]!, from('10.0.0.1'))).status).toBe(429);
    expect((await open(typed, from('10.0.0.1'))).status).toBe(429);
    expect((await open(code, from('10.0.0.1'))).status).toBe(200);
    expect((await open(typed, from('10.0.0.2'))).status).toBe(200);
    server.setClock((NOW + 10 * 60_000) as never);
    expect((await open(typed, from('10.0.0.1'))).status).toBe(200);
    server.setClock(NOW);
  });

  test('cannot be guessed by a kiosk either, and right codes wait without loss', async () => {
    const { typed } = await invite(server.store);
    const start = NOW + 3_600_000;
    server.setClock(start as never);
    for (let i = 0; i < 5; i += 1) {
      const guess = typedCode(`1111${i}00000000000` as never);
      expect(await rateByApi(guess)).toMatchObject({ code: 'invitation-unusable' });
    }
    expect(await rateByApi(typed)).toMatchObject({ code: 'too-many-requests' });
    server.setClock((start + 10 * 60_000) as never);
    expect(await rateByApi(typed)).toMatchObject({ status: 'stored' });
    server.setClock(NOW);
  });

  test('is not for browsers of officials', async () => {
    const { code } = await invite(server.store);
    const response = await open(code, { cookie: 'mot-cham-staff=1' });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('Trình duyệt này của cán bộ');
    expect((await open(code, { cookie: 'mot-cham-staff=0' })).status).toBe(200);
  });

  test('never stands in a log', async () => {
    const { code, typed } = await invite(server.store);
    await open(code);
    await tap(code);
    await rateByApi(typed);
    expect(server.logged.join('\n')).not.toContain(code.slice(0, 9));
  });

  test('is good until the end of its last day', async () => {
    const { code } = await invite(server.store);
    server.setClock((startOfDay(addDays(TODAY, 15)) - 1) as never);
    expect((await open(code)).status).toBe(200);
    server.setClock(startOfDay(addDays(TODAY, 15)));
    expect((await open(code)).status).toBe(404);
    server.setClock(NOW);
  });
});
