import path from 'node:path';
import { parseAst } from 'vite';
import type { SourceFile } from './source-files.ts';

/** What the files below a folder may import; the longest folder that fits a file decides. */
interface ImportRule {
  readonly folder: string;
  /** Folders of this project; `a/*` is only what lies directly in `a`. */
  readonly from: readonly string[];
  /** Packages and Node's modules; `node:*` is all of Node but SQLite. */
  readonly packages: readonly string[];
}

const EVERYTHING = ['core', 'data', 'bot', 'kiosk', 'analytics', 'server'];
const ANALYTICS = ['core', 'analytics/*', 'analytics/stats'];

const TEST_PACKAGES =
  'vitest fast-check playwright-core axe-core pixelmatch pngjs vite pg express grammy nodemailer smtp-server ajv compression hucre oidc-provider node:* node:sqlite'.split(
    ' ',
  );

const RULES: readonly ImportRule[] = [
  { folder: 'core', from: ['core'], packages: [] },
  {
    folder: 'data',
    from: ['core', 'data'],
    packages: ['pg', 'hucre', 'date-chinese', 'node:*', 'node:sqlite'],
  },
  { folder: 'bot', from: ['core', 'bot'], packages: ['express', 'node:crypto'] },
  {
    folder: 'bot/telegram',
    from: ['core', 'bot/*', 'bot/telegram'],
    packages: ['grammy', 'express', 'node:crypto'],
  },
  { folder: 'bot/mail', from: ['core', 'bot/*', 'bot/mail'], packages: ['nodemailer'] },
  { folder: 'bot/zalo', from: ['core', 'bot/*', 'bot/zalo'], packages: ['express', 'node:crypto'] },
  // Platforms that exist nowhere, for tests and for trying the chats by hand. They know nothing of
  // what they are to test, so that a mistake is not made twice.
  { folder: 'bot/fakes', from: ['bot/fakes'], packages: ['grammy', 'node:*'] },
  {
    folder: 'bot/zalo-bot',
    from: ['core', 'bot/*', 'bot/zalo-bot'],
    packages: ['express', 'node:crypto'],
  },
  {
    folder: 'kiosk',
    from: ['core', 'kiosk'],
    packages: ['express', 'express-rate-limit', 'node:*'],
  },
  {
    folder: 'kiosk/slip',
    from: ['core', 'kiosk/slip'],
    packages: ['lean-qr', 'pdfkit', 'node:*'],
  },
  { folder: 'kiosk/page', from: ['core', 'kiosk/page'], packages: [] },
  { folder: 'kiosk/form/page', from: ['kiosk/form/page'], packages: [] },
  { folder: 'kiosk/worker', from: ['core', 'kiosk/worker'], packages: [] },
  { folder: 'analytics', from: ['core', 'analytics/*'], packages: [] },
  { folder: 'analytics/stats', from: ANALYTICS, packages: [] },
  { folder: 'analytics/reports', from: [...ANALYTICS, 'analytics/reports'], packages: [] },
  {
    folder: 'analytics/dashboard',
    from: [...ANALYTICS, 'analytics/reports', 'analytics/dashboard'],
    packages: ['express', 'node:crypto', 'node:zlib'],
  },
  {
    folder: 'analytics/dashboard/page',
    from: [...ANALYTICS, 'analytics/reports', 'analytics/dashboard/page'],
    packages: ['chart.js', 'chartjs-plugin-annotation', 'chartjs-chart-error-bars'],
  },
  {
    folder: 'server',
    from: EVERYTHING,
    packages: [
      'express',
      'node:*',
      'ajv',
      'compression',
      'helmet',
      'highs',
      'pdfkit',
      'express-rate-limit',
      'terser',
      'vite',
      '@simplewebauthn/server',
      'openid-client',
    ],
  },
  {
    folder: 'test',
    from: [...EVERYTHING, 'test'],
    packages: TEST_PACKAGES,
  },
];

/** Files at the root that configure a tool may import that tool. */
const CONFIG_FILE = /^[\w-]+\.config\.ts$/;

/** Stands for an import whose target the text does not tell. */
const COMPUTED = '(computed)';

/**
 * What a text imports: statically, for its effect, dynamically, or as a type. The parser reads it, so
 * that nothing hides behind line breaks or quotes. Throws when the text is not TypeScript.
 */
export function importsOf(text: string): readonly string[] {
  const found: string[] = [];
  visit(parseAst(text, { lang: 'ts' }) as unknown as SyntaxNode, (target) => found.push(target));
  return found;
}

interface SyntaxNode {
  readonly type?: string;
  readonly value?: unknown;
  readonly [field: string]: unknown;
}

const IMPORTING: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function visit(node: SyntaxNode, note: (target: string) => void): void {
  const source = sourceOf(node);
  if (source !== undefined) {
    note(typeof source.value === 'string' ? source.value : COMPUTED);
  }
  for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, note);
}

function sourceOf(node: SyntaxNode): SyntaxNode | undefined {
  if (IMPORTING.has(node.type ?? ''))
    return (node['source'] ?? undefined) as SyntaxNode | undefined;
  if (node.type === 'TSExternalModuleReference') return node['expression'] as SyntaxNode;
  if (node.type !== 'CallExpression') return undefined;
  const { name } = node['callee'] as { readonly name?: string };
  return name === 'require' ? ((node['arguments'] as SyntaxNode[])[0] ?? {}) : undefined;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** One sentence for each import that the folder of its file may not have. */
export function findViolations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file.text)
      .map((target) => ({ target, problem: problemOf(file.path, target) }))
      .filter(({ problem }) => problem !== null)
      .map(({ target, problem }) => `${file.path} imports ${target}: ${problem}`),
  );
}

function problemOf(file: string, target: string): string | null {
  if (CONFIG_FILE.test(file)) return null;
  const rule = RULES.filter(({ folder }) => file.startsWith(`${folder}/`)).at(-1);
  if (rule === undefined) return 'its folder has no rules';
  // Tests and the launcher may load by name what was found at run time.
  if (target === COMPUTED) {
    return rule.folder === 'test' || file === 'server/launch.mjs'
      ? null
      : 'nobody can tell what it is';
  }
  if (!target.startsWith('.')) return packageProblem(rule, target);
  const resolved = path.posix.join(path.posix.dirname(file), target);
  if (resolved.startsWith('..')) return 'it lies outside the project';
  if (resolved.split('/').includes('node_modules')) return 'packages are imported by name';
  if (!/\.(ts|mjs|json)$/.test(resolved)) return 'it does not carry its ending';
  const isAllowed = rule.from.some((folder) => holds(folder, resolved));
  return isAllowed ? null : `${rule.folder}/ may not`;
}

function packageProblem(rule: ImportRule, target: string): string | null {
  const anyOfNode = target.startsWith('node:') && target !== 'node:sqlite';
  if (anyOfNode && rule.packages.includes('node:*')) return null;
  const isAllowed = rule.packages.some((name) => target === name || target.startsWith(`${name}/`));
  return isAllowed ? null : `${rule.folder}/ may not`;
}

/** `a/*` holds the files directly in `a`; `a` those at any depth. */
function holds(folder: string, file: string): boolean {
  if (folder.endsWith('/*')) return path.posix.dirname(file) === folder.slice(0, -2);
  return file.startsWith(`${folder}/`);
}
