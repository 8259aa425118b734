import { instant } from '../../core/calendar.ts';
import { rotateKeys } from '../../data/key-ring.ts';
import { openStore } from '../../data/open-store.ts';
import { createSealer } from '../../data/seal.ts';
import { settings } from '../config.ts';
import { installationSecret } from '../secret.ts';
import { runProgram } from '../start-error.ts';

/**
 * `npm run rotate-keys`: seals waiting updates and messages anew with a fresh key. With SQLite the
 * server must be stopped; with PostgreSQL it may run.
 */
async function rotate(): Promise<void> {
  const config = settings();
  const secret = installationSecret(config);
  const store = await openStore({ url: config.storeUrl, secret });
  try {
    const now = instant(Date.now());
    const { resealed, dropped } = await rotateKeys(store.engine, createSealer(secret), now);
    console.log(
      `Đã niêm phong lại ${resealed} bản ghi, hủy ${dropped} khóa cũ / sealed ${resealed} rows anew, destroyed ${dropped} old keys.`,
    );
  } finally {
    await store.close();
  }
}

await runProgram(rotate);
