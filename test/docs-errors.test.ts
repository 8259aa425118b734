import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INTAKE_ERROR_CODES } from '../core/errors.ts';
import { intakeErrorText } from '../core/messages/index.ts';
import { ERROR_STATUS } from '../server/error-handler.ts';

test('docs/errors.md lists every code with its status and its words, and no other', () => {
  const text = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows).toEqual(
    INTAKE_ERROR_CODES.map(
      (code) =>
        `| \`${code}\` | ${ERROR_STATUS[code]} | ${intakeErrorText(code, 'vi')} | ${intakeErrorText(code, 'en')} |`,
    ),
  );
});
