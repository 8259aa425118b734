import { mkdir } from 'node:fs/promises';
import { openPreviewPages } from '../preview-pages.ts';
import { runProgram } from '../start-error.ts';
import { listen } from '../serve.ts';

const PORT = 3100;

/** `npm run preview`: every screen of the kiosk and the phone form, for people who change them. */
async function preview(): Promise<void> {
  await mkdir('dist', { recursive: true });
  const pages = await openPreviewPages();
  const { port, close } = await listen(pages.app, PORT, '127.0.0.1');
  process.stdout.write(`http://127.0.0.1:${port}/\n`);
  process.once('SIGINT', () => {
    void Promise.all([close(), pages.close()]).then(() => process.exit(0));
  });
}

await runProgram(preview);
