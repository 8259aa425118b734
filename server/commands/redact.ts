import { pipeline } from 'node:stream/promises';
import { redactPersonalData } from '../../core/redaction/redact-personal-data.ts';
import { runProgram, StartError } from '../start-error.ts';

/**
 * `npm run redact < comments.txt`: one comment a line in, one a line out, in order. Empty lines and
 * line ends stay as they are. Holds one line at a time, so a file may be of any size.
 */
async function redact(): Promise<void> {
  try {
    await pipeline(process.stdin, redactLines, process.stdout, { end: false });
  } catch (error) {
    // Whoever reads the output has seen enough, as `head` does.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
    throw error;
  }
}

async function* redactLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  let line = 0;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new StartError(
        `tệp vào không phải UTF-8 sau dòng ${line} / the input is not UTF-8 after line ${line}`,
      );
    }
  };
  for await (const chunk of chunks) {
    const text = decode(chunk);
    if (!text.includes('\n')) {
      rest += text;
      continue;
    }
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    line += lines.length;
    yield lines.map((one) => `${redactLine(one)}\n`).join('');
  }
  rest += decode();
  if (rest !== '') yield redactLine(rest);
}

/** A carriage return before the line's end belongs to the end. */
function redactLine(line: string): string {
  const comment = line.endsWith('\r') ? line.slice(0, -1) : line;
  const { text } = redactPersonalData(comment);
  return comment.length === line.length ? text : `${text}\r`;
}

await runProgram(redact);
