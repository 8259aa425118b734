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
  ['SMTP_URL', 'mail.example.vn'],
  ['SMTP_URL', 'smtp://mail.example.vn'],
  ['SMTP_URL', 'smtp://lan@mail.example.vn'],
  ['MAIL_FROM', 'Một Chạm'],
] as const)('%s=%s is refused with its name and a reason in both languages', ([setting, text]) => {
  const mail = { MAIL_FROM: 'mot-cham@example.vn' };
  const config = readConfig({ TELEGRAM_BOT_TOKEN: '1:a', ...mail, [setting]: text });
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

test('a mail server is read from one address, and its password is in no sentence', () => {
  const from = 'Một Chạm <mot-cham@example.vn>';
  const read = (url: string, sender = from) => readConfig({ SMTP_URL: url, MAIL_FROM: sender });
  expect(read('smtps://lan%40example.vn:p%2Fq@mail.example.vn')).toMatchObject({
    ok: true,
    value: {
      mail: {
        host: 'mail.example.vn',
        port: 465,
        implicitTls: true,
        user: 'lan@example.vn',
        password: 'p/q',
        from,
      },
    },
  });
  const local = { host: '127.0.0.1', port: 25, implicitTls: false, user: null };
  expect(read('smtp://127.0.0.1:25')).toMatchObject({ ok: true, value: { mail: local } });
  for (const wrong of [
    read('smtp://lan:hush-hush@mail.example.vn/path'),
    read('smtp://lan:hush-hush%@mail.example.vn'),
    readConfig({ SMTP_URL: 'smtp://lan:hush-hush@mail.example.vn' }),
  ]) {
    expect(wrong.ok).toBe(false);
    expect(JSON.stringify(wrong)).not.toContain('hush-hush');
  }
});
