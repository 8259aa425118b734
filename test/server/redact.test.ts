import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const COMMAND = join(import.meta.dirname, '../../server/commands/redact.ts');

interface Outcome {
  readonly output: string;
  readonly errors: string;
  readonly code: number | null;
}

async function redact(chunks: readonly (string | Uint8Array)[]): Promise<Outcome> {
  const child = spawn(process.execPath, [COMMAND], { stdio: ['pipe', 'pipe', 'pipe'] });
  const exit = once(child, 'exit');
  const output = readAll(child.stdout);
  const errors = readAll(child.stderr);
  child.stdin.on('error', () => {
    // The program stopped reading: its exit code tells why.
  });
  for (const chunk of chunks) child.stdin.write(chunk);
  child.stdin.end();
  await exit;
  return { output: await output, errors: await errors, code: child.exitCode };
}

test('answers one redacted line for each line, empty ones included', async () => {
  const { output, code } = await redact([
    'Chị Lan ở quầy 3 rất nhiệt tình.\n\nsđt 0912345678\nNộp 3 lần, chờ 45 ngày.\n\n',
  ]);
  expect(output).toBe(
    'Chị [tên] ở quầy 3 rất nhiệt tình.\n\nsđt [số điện thoại]\nNộp 3 lần, chờ 45 ngày.\n\n',
  );
  expect(code).toBe(0);
});

test('keeps Windows line ends and a last line without an end', async () => {
  const { output } = await redact(['gọi 0912345678\r\n\r\nanh Nam']);
  expect(output).toBe('gọi [số điện thoại]\r\n\r\nanh [tên]');
});

test('puts lines and letters cut between chunks together again', async () => {
  const bytes = Buffer.from('Cán bộ Nguyễn Văn Đạt\nsđt 0912345678\n');
  const { output } = await redact([...bytes].map((byte) => Uint8Array.of(byte)));
  expect(output).toBe('Cán bộ [tên]\nsđt [số điện thoại]\n');
});

test('reads past byte order marks', async () => {
  // Whoever reads text drops the first mark.
  const { output } = await redact(['\uFEFFanh Nam ở quầy 2\r\n\uFEFF\n']);
  expect(output).toBe('anh [tên] ở quầy 2\r\n\uFEFF\n');
});

test('reads a line of 400,000 characters', async () => {
  const part = 'Chờ 45 ngày, nộp 3 lần. ';
  const line = part.repeat(Math.ceil(400_000 / part.length));
  const { output, code } = await redact([`${line}sđt 0912345678\n`]);
  expect(code).toBe(0);
  expect(output).toBe(`${line}sđt [số điện thoại]\n`);
});

test('answers nothing to nothing', async () => {
  expect(await redact([])).toEqual({ output: '', errors: '', code: 0 });
});

test('stops at bytes that are not UTF-8, after the lines before them', async () => {
  const lines = Buffer.from('anh Nam\n'.repeat(3));
  const { errors, code } = await redact([Buffer.concat([lines, Uint8Array.of(0xff, 0xfe, 0x0a)])]);
  expect(code).toBe(1);
  expect(errors).toMatch(/not UTF-8/u);
});

test('keeps count of 5,000 lines', async () => {
  const count = 5_000;
  const input = Array.from({ length: count }, (_, at) => `Chờ ${at} ngày, anh Nam`).join('\n');
  const { output } = await redact([input]);
  const lines = output.split('\n');
  expect(lines).toHaveLength(count);
  expect(lines.at(-1)).toBe(`Chờ ${count - 1} ngày, anh [tên]`);
});
