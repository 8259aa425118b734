import path from 'node:path';
import { restoreBackup } from '../../data/restore.ts';
import { settings } from '../config.ts';
import { hasSecret } from '../secret.ts';
import { runProgram, StartError } from '../start-error.ts';

const KEY_MISSING = `Chưa có khóa của hệ thống: trước khi chạy, hãy chép secret.key của máy cũ vào thư mục dữ liệu. Khóa mới thì
phiếu đã in không dùng được, hồ sơ báo lại bị tính hai lần, cuộc trò chuyện đang dở phải bắt đầu lại. /
The installation's key is missing: before the start, copy secret.key of the old machine into the data folder.
With a new key printed slips are void, dossiers reported again count twice, and running chats start anew.`;

/**
 * `npm run restore -- FILE [--replace]`: the server must be stopped; what was there is set aside. Tells
 * who has not brought the key along.
 */
async function restore(): Promise<void> {
  const args = process.argv.slice(2);
  const file = args.find((arg) => !arg.startsWith('--'));
  if (file === undefined) {
    throw new StartError(
      'cần tên tệp / a file name is needed: npm run restore -- FILE [--replace]',
    );
  }
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '');
  const config = settings();
  const result = await restoreBackup(path.resolve(file), config.storeUrl, {
    replace: args.includes('--replace'),
    stamp,
  });
  const { ratings } = result.verification;
  console.log(`Đã khôi phục ${ratings} lượt đánh giá / restored ${ratings} ratings.`);
  if (result.setAside !== null)
    console.log(`Kho cũ để lại ở / the old store is at: ${result.setAside}`);
  if (!hasSecret(config)) console.log(KEY_MISSING);
}

await runProgram(restore);
