import { StoreError, type StoreErrorCode } from '../data/store-error.ts';

/** Why the program does not start; `message` is one sentence in Vietnamese and English. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

const STORE_ERRORS_VI = {
  'in-use': 'kho dữ liệu đang được một tiến trình khác dùng',
  'not-writable': 'không ghi được vào thư mục dữ liệu',
  'not-ours': 'tệp dữ liệu thuộc chương trình khác',
  damaged: 'tệp dữ liệu bị hỏng, hãy khôi phục từ một bản sao lưu còn tốt',
  'newer-version': 'kho dữ liệu do phiên bản mới hơn tạo ra',
  'older-version': 'kho dữ liệu do phiên bản cũ hơn tạo ra, hãy khởi động máy chủ một lần',
  'engine-too-old': 'SQLite của Node quá cũ',
  'not-durable': 'cơ sở dữ liệu không bảo đảm ghi bền',
  unreachable: 'không kết nối được PostgreSQL',
  'disk-full': 'đĩa đã đầy',
  'write-failed': 'ghi xuống đĩa không thành công',
  closed: 'kho dữ liệu đã đóng',
  'secret-unusable': 'tệp khóa bí mật không dùng được',
  'not-empty': 'nơi ghi đã có dữ liệu, không ghi đè',
  'no-file': 'không có tệp này',
  refused: 'PostgreSQL từ chối: hãy xem tên, mật khẩu và cơ sở dữ liệu trong DATABASE_URL',
  'backup-failed': 'không sao lưu hoặc khôi phục được',
} as const satisfies Record<StoreErrorCode, string>;

/** The sentence for a store that cannot be opened. */
function storeSentence(error: StoreError): string {
  return `${STORE_ERRORS_VI[error.code]} / ${error.message}`;
}

/**
 * Runs a program to its end. What is expected to go wrong is told in one sentence on standard error
 * and exit code 1; only a bug shows where it happened.
 */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    if (error instanceof StoreError) process.stderr.write(`${stopped(storeSentence(error))}\n`);
    else if (error instanceof StartError) process.stderr.write(`${stopped(error.message)}\n`);
    else process.stderr.write(`${(error as Error).stack}\n`);
    process.exitCode = 1;
  }
}

function stopped(sentence: string): string {
  return `Dừng lại / stopped: ${sentence}${/[.\n]$/.test(sentence) ? '' : '.'}`;
}
