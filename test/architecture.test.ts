import { describe, expect, test } from 'vitest';
import { findViolations, importsOf } from './support/import-rules.ts';
import { listProjectFiles, readSourceFiles, type SourceFile } from './support/source-files.ts';
import { skippedTests, suppressionProblems } from './support/source-rules.ts';

const FOLDERS = ['core', 'data', 'bot', 'kiosk', 'analytics', 'server', 'test'];
const ROOT_ENTRIES: ReadonlySet<string> = new Set([
  ...FOLDERS,
  'docs',
  '.ci',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
  'knip.json',
  '.gitignore',
  '.npmrc',
  '.oxlintrc.json',
  '.prettierignore',
  '.prettierrc.json',
]);

const files = readSourceFiles();
const aFile = (path: string, text: string): SourceFile => ({ path, text });

describe('the sources', () => {
  test('are all seen: every folder has its own, and none is outside', () => {
    const seen = new Set(files.map(({ path }) => path));
    const code = listProjectFiles().filter((file) => /\.(ts|mts|mjs|js|cjs)$/.test(file));
    expect(code.filter((file) => !seen.has(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
    for (const folder of FOLDERS) {
      const own = files.filter(({ path }) => path.startsWith(`${folder}/`));
      expect(own.length, folder).toBeGreaterThan(2);
    }
  });

  test('import only what their folder may', () => {
    expect(findViolations(files)).toEqual([]);
  });

  test('are read import by import: no file with the word import has none', () => {
    const withImports = files.filter(({ text }) => /^import\b.*\bfrom '/m.test(text));
    const unread = withImports.filter(({ text }) => importsOf(text).length === 0);
    expect(unread.map(({ path }) => path)).toEqual([]);
    const total = files.reduce((sum, { text }) => sum + importsOf(text).length, 0);
    expect(total).toBeGreaterThan(files.length);
  });

  test('stand beside nothing that does not belong at the root', () => {
    const entries = new Set(listProjectFiles().map((file) => file.split('/', 1)[0] ?? ''));
    expect([...entries].filter((entry) => !ROOT_ENTRIES.has(entry))).toEqual([]);
  });

  test('lie at most three folders below their own, and none is a drawer for anything', () => {
    const deep = files.filter(({ path }) => path.split('/').length > 5);
    const drawers = files.filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|misc)\.ts$/.test(path),
    );
    expect([...deep, ...drawers].map(({ path }) => path)).toEqual([]);
  });
});

describe('the import rules catch', () => {
  const cases: readonly (readonly [name: string, path: string, text: string])[] = [
    ['a store in the core', 'core/rating.ts', "import { openStore } from '../data/open-store.ts';"],
    ['a package in the core', 'core/rating.ts', "import express from 'express';"],
    ['Node in the core', 'core/rating.ts', "import { readFile } from 'node:fs/promises';"],
    ['a type from Node in the core', 'core/a.ts', "import type { Stats } from 'node:fs';"],
    ['a re-export that climbs', 'core/a.ts', "export { settings } from '../server/config.ts';"],
    ['a dynamic import', 'core/a.ts', "const x = await import('../data/open-store.ts');"],
    ['a type in import()', 'core/a.ts', "type X = import('../data/sql-engine.ts').SqlEngine;"],
    [
      'an import over many lines',
      'core/a.ts',
      "import {\n  a,\n  b,\n} from '../bot/chat-turn.ts';",
    ],
    ['an import for its effect', 'core/a.ts', "import '../server/main.ts';"],
    ['double quotes', 'core/a.ts', 'import { a } from "../server/main.ts";'],
    ['require', 'bot/a.ts', "const pg = require('pg');"],
    ['express in data', 'data/a.ts', "import express from 'express';"],
    ['a bot in data', 'data/a.ts', "import { chatTurn } from '../bot/chat-turn.ts';"],
    ['pg outside data', 'server/a.ts', "import { Pool } from 'pg';"],
    ['pg in a bot', 'bot/a.ts', "import { Pool } from 'pg';"],
    ['SQLite outside data', 'server/a.ts', "import { DatabaseSync } from 'node:sqlite';"],
    ['SQLite in the kiosk', 'kiosk/a.ts', "import { DatabaseSync } from 'node:sqlite';"],
    ['one chat channel in another', 'bot/zalo/a.ts', "import { b } from '../telegram/channel.ts';"],
    ['grammY outside its channel', 'bot/chat-turn.ts', "import { Bot } from 'grammy';"],
    ['Node in a page', 'kiosk/page/a.ts', "import { createHash } from 'node:crypto';"],
    ['the form in the kiosk page', 'kiosk/page/a.ts', "import { b } from '../form/routes.ts';"],
    ['the page in the worker', 'kiosk/worker/a.ts', "import { b } from '../page/kiosk.ts';"],
    ['a package in the worker', 'kiosk/worker/a.ts', "import { hash } from 'grammy';"],
    ['a package in the kiosk page', 'kiosk/page/a.ts', "import { Bot } from 'grammy';"],
    ['reports in statistics', 'analytics/stats/a.ts', "import { b } from '../reports/b.ts';"],
    [
      'the dashboard in reports',
      'analytics/reports/a.ts',
      "import { b } from '../dashboard/b.ts';",
    ],
    ['charts in reports', 'analytics/reports/a.ts', "import { Chart } from 'chart.js';"],
    ['Node in statistics', 'analytics/stats/a.ts', "import { hash } from 'node:crypto';"],
    ['data in the dashboard', 'analytics/dashboard/a.ts', "import { o } from '../../data/o.ts';"],
    [
      'Node in the dashboard page',
      'analytics/dashboard/page/a.ts',
      "import { h } from 'node:crypto';",
    ],
    ['express in the dashboard page', 'analytics/dashboard/page/a.ts', "import e from 'express';"],
    ['the server in a bot', 'bot/a.ts', "import { settings } from '../server/config.ts';"],
    ['a test in the server', 'server/a.ts', "import { NOW } from '../test/support/builders.ts';"],
    ['an unknown package', 'server/a.ts', "import { z } from 'zod';"],
    ['a path into node_modules', 'test/a.ts', "import x from '../node_modules/pg/lib/index.js';"],
    ['a path out of the project', 'server/a.ts', "import x from '../../elsewhere/a.ts';"],
    ['an import without its ending', 'core/a.ts', "import { a } from './rating';"],
    ['a folder without rules', 'lib/a.ts', "import { a } from '../core/rating.ts';"],
    ['an import that is computed', 'server/a.ts', 'const x = await import(name);'],
  ];

  test.for(cases)('%s', ([, path, text]) => {
    expect(findViolations([aFile(path, text)])).not.toEqual([]);
  });

  test('and leave alone what is allowed, and what only looks like an import', () => {
    const allowed = [
      aFile('core/a.ts', "import { b } from './b.ts';\nexport type { C } from './c.ts';"),
      aFile('core/b.ts', "// import { x } from '../server/x.ts';\nconst a = \"import('pg')\";"),
      aFile('data/a.ts', "import { Pool } from 'pg';\nimport { DatabaseSync } from 'node:sqlite';"),
      aFile('bot/telegram/a.ts', "import { Bot } from 'grammy';\nimport { b } from '../b.ts';"),
      aFile('kiosk/page/a.ts', "import { a } from './b.ts';\nimport { b } from '../../core/b.ts';"),
      aFile('analytics/dashboard/a.ts', "import { hash } from 'node:crypto';"),
      aFile('server/a.ts', "import { a } from '../data/a.ts';\nimport helmet from 'helmet';"),
      aFile(
        'test/a.test.ts',
        "import { test } from 'vitest';\nimport { a } from '../server/a.ts';",
      ),
    ];
    expect(findViolations(allowed)).toEqual([]);
  });
});

describe('the rules about sources catch', () => {
  // Put together, so that this file does not look as if it held one.
  const disable = ['oxlint', 'disable'].join('-');

  test.for([
    ['no reason', `// ${disable}-next-line no-shadow`],
    ['no rule', `// ${disable}-next-line -- because`],
    ['a whole file', `/* ${disable} no-shadow -- because */`],
    ['a type error hidden', ['// @ts', 'ignore because'].join('-')],
  ])('a suppression with %s', ([, text]) => {
    expect(suppressionProblems([aFile('core/a.ts', text!)])).not.toEqual([]);
  });

  test('more suppressions than the lines allow', () => {
    const one = `// ${disable}-next-line no-shadow -- the outer name is gone here\n`;
    expect(suppressionProblems([aFile('core/a.ts', one)])).toEqual([]);
    expect(suppressionProblems([aFile('core/a.ts', one.repeat(3))])).not.toEqual([]);
  });

  test.for(['skip', 'only', 'todo', 'skipIf'])('a test marked %s', (mark) => {
    expect(skippedTests([aFile('test/a.test.ts', `  test.${mark}('a', () => {});`)])).toHaveLength(
      1,
    );
  });
});
