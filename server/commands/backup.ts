import path from 'node:path';
import { instant } from '../../core/calendar.ts';
import { writeBackup } from '../../data/backup.ts';
import { settings } from '../config.ts';
import { noteBackup } from '../store-facts.ts';
import { runProgram, StartError } from '../start-error.ts';

/** `npm run backup -- FILE`: may run while the server does. */
async function backup(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (file === undefined)
    throw new StartError('cần tên tệp / a file name is needed: npm run backup -- FILE');
  const { storeUrl, dataFolder } = settings();
  const { ratings } = await writeBackup(storeUrl, path.resolve(file));
  await noteBackup(dataFolder, instant(Date.now()));
  console.log(`Đã sao lưu và kiểm tra ${ratings} lượt đánh giá / backed up and verified: ${file}`);
}

await runProgram(backup);
