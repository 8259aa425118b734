import { expect, test } from 'vitest';
import { createLog } from '../../server/log.ts';

test('writes only the fields it knows, on one line, without tokens', () => {
  const lines: string[] = [];
  const log = createLog(
    (line) => lines.push(line),
    () => new Date(0),
  );
  log('sent', {
    message: 'a\nb 123456789:ABCdefGHIjklMNOpqrSTUvwxYZ123 mck_abcdefghijklmnopqrstuvwxyz',
    comment: 'một ý kiến',
    chatId: 42,
    status: 200,
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]!.trimEnd()).not.toContain('\n');
  expect(JSON.parse(lines[0]!)).toEqual({
    at: '1970-01-01T00:00:00.000Z',
    event: 'sent',
    message: 'a\nb [bí mật] [bí mật]',
    status: 200,
  });
});
