import path from 'node:path';
import { instant } from '../../core/calendar.ts';
import { openStore } from '../../data/open-store.ts';
import { assemble } from '../../server/assemble.ts';
import { settings } from '../../server/config.ts';
import { listen } from '../../server/serve.ts';

/*
 * The server with one fault planted: it answers before the commit. It exists to show that the
 * harness in test/anomaly/ notices lost ratings.
 */
const COMMIT_LATER_MS = 1_000;

const config = settings();
const secret = Buffer.from(config.secret ?? '');
const store = await openStore({ url: path.join(config.dataFolder, 'mot-cham.db'), secret });
const { app } = await assemble({
  config,
  secret,
  store: {
    ...store,
    ratings: {
      ...store.ratings,
      async append(ratings) {
        setTimeout(() => void store.ratings.append(ratings), COMMIT_LATER_MS);
        return ratings.map(() => 'stored' as const);
      },
    },
  },
  log: () => undefined,
  now: () => instant(Date.now()),
  onFatal: () => process.exit(1),
  firstAccountToken: null,
});
const { port } = await listen(app, config.port, config.host);
process.stdout.write(`http://localhost:${port}/kiosk\n`);
