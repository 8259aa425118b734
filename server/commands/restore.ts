import path from 'node:path';
import { restoreBackup } from '../../data/restore.ts';
import { settings } from '../config.ts';
import { runProgram, StartError } from '../start-error.ts';

/** `npm run restore -- FILE [--replace]`: the server must be stopped; what was there is set aside. */
async function restore(): Promise<void> {
  const args = process.argv.slice(2);
  const file = args.find((arg) => !arg.startsWith('--'));
  if (file === undefined) {
    throw new StartError(
      'cần tên tệp / a file name is needed: npm run restore -- FILE [--replace]',
    );
  }
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '');
  const result = await restoreBackup(path.resolve(file), settings().storeUrl, {
    replace: args.includes('--replace'),
    stamp,
  });
  const { ratings } = result.verification;
  console.log(`Đã khôi phục ${ratings} lượt đánh giá / restored ${ratings} ratings.`);
  if (result.setAside !== null)
    console.log(`Kho cũ để lại ở / the old store is at: ${result.setAside}`);
}

await runProgram(restore);
