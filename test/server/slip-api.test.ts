import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CounterId } from '../../core/organisation.ts';
import { createInvitationKeys } from '../../data/invitation-keys.ts';
import { createInvitationMaker } from '../../data/make-invitations.ts';
import { createSealer } from '../../data/seal.ts';
import { qrCode, qrSvg } from '../../kiosk/slip/qr-code.ts';
import { AN_GIANG, BIRTH, LONG_XUYEN, NOW, TODAY } from '../support/builders.ts';
import { TEST_SECRET } from '../support/stores.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const make = createInvitationMaker(
  createInvitationKeys(createSealer(TEST_SECRET), TEST_SECRET),
  () => NOW,
);

describe('the slip of an invitation', () => {
  let server: TestServer;
  let code: string;

  beforeAll(async () => {
    server = await startTestServer(undefined, { PUBLIC_URL: 'https://motcham.vn' });
    const dossier = {
      province: AN_GIANG,
      unit: LONG_XUYEN,
      counter: `${LONG_XUYEN}-1` as CounterId,
      procedure: BIRTH,
      dossierKey: 'd1',
      finishedOn: TODAY,
    };
    const made = await server.store.engine.transaction((tx) => make(tx, [dossier]));
    code = made[0]!.code;
  });
  afterAll(() => server.stop());

  const order = (body: object, token = server.apiKey) =>
    server.post('/api/v1/invitations/slip', body, { authorization: `Bearer ${token}` });

  test('comes as the picture of its address', async () => {
    const svg = await order({ code });
    expect(svg.headers.get('content-type')).toContain('image/svg+xml');
    expect(svg.headers.get('cache-control')).toBe('no-store');
    expect(await svg.text()).toBe(qrSvg(qrCode(`https://motcham.vn/d/${code}`)));
    const png = await order({ code: `https://motcham.vn/d/${code}`, as: 'png' });
    expect(png.headers.get('content-type')).toBe('image/png');
    const pdf = await order({ code, as: 'pdf', paper: 'roll-58', reference: '12/2026' });
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect((await pdf.text()).startsWith('%PDF')).toBe(true);
  });

  test.for<[string, object, number, string]>([
    ['without a code', {}, 422, 'invitation-invalid'],
    ['for a code nobody has', { code: 'ZZZZZZZZZZZZZZZZ' }, 422, 'invitation-unusable'],
    ['as something else', { code: '0000000000000000', as: 'gif' }, 400, 'body-shape-invalid'],
    ['on other paper', { code: '0000000000000000', paper: 'a3' }, 400, 'body-shape-invalid'],
  ])('is refused %s', async ([, body, status, error]) => {
    const response = await order(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code: error } });
  });

  test('is not for kiosks, nor for anybody', async () => {
    expect((await order({ code }, server.deviceToken)).status).toBe(401);
    expect((await order({ code }, 'nobody')).status).toBe(401);
  });
});
