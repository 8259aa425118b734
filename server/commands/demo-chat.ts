import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openDemoPage } from '../../bot/fakes/demo-page.ts';
import { obeyFakeOrder } from '../../bot/fakes/fake-control.ts';
import { telegramPhone, zaloBotPhone, zaloPhone } from '../../bot/fakes/demo-phones.ts';
import { FakeTelegram } from '../../bot/fakes/fake-telegram.ts';
import { FakeZaloBot } from '../../bot/fakes/fake-zalo-bot.ts';
import { FakeZalo } from '../../bot/fakes/fake-zalo.ts';
import { instant } from '../../core/calendar.ts';
import { openStore } from '../../data/open-store.ts';
import { readConfig, type Config } from '../config.ts';
import { ensurePages } from '../ensure-pages.ts';
import { createLog } from '../log.ts';
import { invitationReach } from '../invitation-reach.ts';
import { installationSecret } from '../secret.ts';
import { runProgram, StartError } from '../start-error.ts';
import { startServer } from '../start-server.ts';

const PAGE_PORT = 8090;
const HOUR_MS = 3_600_000;

/**
 * `npm run demo:chat`: made-up Telegram, Zalo and Zalo Bot on this machine, the real server with a
 * store that is thrown away, and a page with a phone for each. No account, no network.
 */
async function demoChat(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mot-cham-chat-'));
  const fakes = {
    telegram: await FakeTelegram.open(),
    zalo: await FakeZalo.open(),
    zaloBot: await FakeZaloBot.open(),
  };
  const config = configFor(folder, fakes);
  await connectZalo(config, fakes.zalo);
  ensurePages((line) => process.stdout.write(`${line}\n`));
  const log = createLog(
    (line) => process.stderr.write(line),
    () => new Date(),
  );
  const server = await startServer(config, log, () => process.exit(1));
  const serverAddress = `http://localhost:${server.port}`;
  await fakes.zalo.webhook.register(`${serverAddress}/zalo/webhook`);
  const phones = [
    telegramPhone(fakes.telegram),
    zaloPhone(fakes.zalo),
    zaloBotPhone(fakes.zaloBot),
  ];
  const page = await openDemoPage(phones, {
    port: PAGE_PORT,
    serverAddress,
    obey: (order) => obeyFakeOrder(fakes, order),
  });
  process.stdout.write(
    `Thử trò chuyện / try the chats: ${page.address}\nMã để thử / a code to try: c-${server.phoneCounter}\nCtrl-C để dừng / to stop\n`,
  );

  async function stop(): Promise<void> {
    await page.close();
    await server.close();
    await Promise.all([fakes.telegram.close(), fakes.zalo.close(), fakes.zaloBot.close()]);
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

interface Fakes {
  readonly telegram: FakeTelegram;
  readonly zalo: FakeZalo;
  readonly zaloBot: FakeZaloBot;
}

/** The usual settings, pointed at the made-up platforms and at a folder of its own. */
function configFor(folder: string, { telegram, zalo, zaloBot }: Fakes): Config {
  const { appId, appSecret, oaSecretKey } = zalo.app;
  const config = readConfig({
    DATA_DIR: folder,
    PORT: '0',
    HOST: '127.0.0.1',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    ZALO_APP_ID: appId,
    ZALO_APP_SECRET: appSecret,
    ZALO_OA_SECRET_KEY: oaSecretKey,
    ZALO_OAUTH_HOST: zalo.server.address,
    ZALO_OPENAPI_HOST: zalo.server.address,
    ZALO_BUSINESS_HOST: zalo.server.address,
    ZALO_BOT_TOKEN: zaloBot.token,
    ZALO_BOT_API_ROOT: zaloBot.server.address,
  });
  if (!config.ok) throw new StartError(config.error.en);
  return config.value;
}

/** As after the consent of an administrator. */
async function connectZalo(config: Config, { app, grants }: FakeZalo): Promise<void> {
  const store = await openStore({
    url: config.storeUrl,
    secret: installationSecret(config),
    reach: invitationReach(config),
  });
  const obtainedAt = instant(Date.now());
  const accessExpiresAt = instant(obtainedAt + 25 * HOUR_MS);
  await store.zaloTokens.begin(app.appId, app.oaId, {
    ...grants.issue(),
    obtainedAt,
    accessExpiresAt,
  });
  await store.close();
}

await runProgram(demoChat);
