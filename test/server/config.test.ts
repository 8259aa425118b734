import { expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

test.for([
  ['PORT', '80a'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['DATABASE_URL', 'mysql://x'],
  ['DATABASE_URL', 'postgres://host:port/x'],
  ['MOT_CHAM_SECRET', 'short'],
  ['PUBLIC_URL', 'http://example.vn'],
  ['PUBLIC_URL', 'https://example.vn/path'],
  ['PROVINCE', 'An Giang'],
  ['TRUST_PROXY', 'true'],
  ['COUNT_UNBACKED', 'yes'],
  ['TELEGRAM_BOT_TOKEN', 'token'],
  ['TELEGRAM_API_ROOT', 'http://api.example.vn'],
] as const)('%s=%s is refused with its name and a reason in both languages', ([setting, text]) => {
  const config = readConfig({ TELEGRAM_BOT_TOKEN: '1:a', [setting]: text });
  expect(config).toMatchObject({ ok: false, error: { setting } });
  if (!config.ok) {
    expect(config.error.vi).toMatch(/\p{L}{2}/u);
    expect(config.error.en).toMatch(/[a-z]{2}/);
    if (/SECRET|TOKEN/.test(setting)) expect(JSON.stringify(config.error)).not.toContain(text);
  }
});

test('an empty environment gives a system that runs', () => {
  const config = readConfig({});
  expect(config).toMatchObject({ ok: true, value: { port: 8080, province: '91', telegram: null } });
});

test('a bot token brings the bot with it, and a trailing slash is no matter', () => {
  const config = readConfig({
    TELEGRAM_BOT_TOKEN: '42:T',
    TELEGRAM_API_ROOT: 'http://127.0.0.1:9/',
  });
  expect(config).toMatchObject({
    ok: true,
    value: { telegram: { token: '42:T', apiRoot: 'http://127.0.0.1:9' } },
  });
});
