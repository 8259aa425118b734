import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formStyles } from '../../../kiosk/form/form-styles.ts';

const TOKENS = readFileSync(join(import.meta.dirname, '../../../kiosk/page/tokens.css'), 'utf8');

test('the phone form takes its colours from the kiosk, one set a look', () => {
  const styles = formStyles(TOKENS, 'p { margin: 0 }');
  expect(styles.match(/--ink:/g)).toHaveLength(3);
  expect(styles.match(/--paper: #000;/g)).toHaveLength(1);
  expect(styles).toContain('@media (prefers-color-scheme: dark) {:root {--ink: #f1f5f8;');
  expect(styles).toContain('@media (prefers-contrast: more) {:root {--ink: #fff;');
  expect(styles.trimEnd().endsWith('p { margin: 0 }')).toBe(true);
  // What follows the glass, and the fonts, are the kiosk's alone.
  expect(styles).not.toMatch(/--mm|--target|@font-face/);
});

test('says which look the tokens lack', () => {
  expect(() => formStyles(':root {\n', '')).toThrow('tokens.css lacks :root');
});
