import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INTAKE_ERROR_CODES } from '../core/errors.ts';
import { intakeErrorText } from '../core/messages/index.ts';
import { reduction as en } from '../core/messages/en/reduction.ts';
import { reduction as vi } from '../core/messages/vi/reduction.ts';
import { SIGN_OFF_REFUSALS } from '../core/reduction/reduction-ledger.ts';
import { ERROR_STATUS } from '../server/error-handler.ts';

const TEXT = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8');

test('docs/errors.md lists every code with its status and its words, and no other', () => {
  const rows = TEXT.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows).toEqual(
    INTAKE_ERROR_CODES.map(
      (code) =>
        `| \`${code}\` | ${ERROR_STATUS[code]} | ${intakeErrorText(code, 'vi')} | ${intakeErrorText(code, 'en')} |`,
    ),
  );
});

test('docs/errors.md says why a list is not signed off, in the words of the page', () => {
  const lines = TEXT.split('\n').filter((line) => line.startsWith('- `'));
  expect(lines).toEqual(
    SIGN_OFF_REFUSALS.map((code) => `- \`${code}\`: ${vi[code]} *${en[code]}*`),
  );
});
