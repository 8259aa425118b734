import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { listProjectFiles, readSourceFiles, ROOT, type SourceFile } from './source-files.ts';
import { sizeReport, skippedTests, suppressionProblems } from './source-rules.ts';

/** What a check found: nothing, or why it fails; `note` goes on its line either way. */
interface Finding {
  readonly problems: readonly string[];
  readonly note?: string;
}

interface Check {
  readonly name: string;
  run(): Promise<Finding>;
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** `npm run check`: everything about the sources that can be told without running them. */
async function main(): Promise<number> {
  const files = readSourceFiles();
  const configs = listProjectFiles().filter((file) => path.basename(file) === 'tsconfig.json');
  const checks: readonly Check[] = [
    ...configs.map((config) => ({ name: `types ${config}`, run: () => checkTypes(config) })),
    { name: 'types of every file', run: () => checkCoverage(configs, files) },
    { name: 'lint', run: () => checkLint(files) },
    {
      name: 'format',
      run: () => runTool('prettier', ['--check', '--cache', '--log-level', 'warn', '.']),
    },
    { name: 'dead code', run: () => runTool('knip', ['--no-progress']) },
    {
      name: 'dead code in production',
      run: () =>
        runTool('knip', ['--no-progress', '--production', '--include', 'files,dependencies']),
    },
    { name: 'suppressions', run: async () => ({ problems: suppressionProblems(files) }) },
    { name: 'no skipped tests', run: async () => ({ problems: skippedTests(files) }) },
    { name: 'file sizes', run: () => checkSizes(files) },
  ];
  let failed = 0;
  for (const check of checks) {
    const { problems, note } = await check.run();
    if (problems.length > 0) failed += 1;
    const verdict = problems.length === 0 ? 'ok    ' : 'failed';
    process.stdout.write(`${verdict} ${check.name}${note === undefined ? '' : `: ${note}`}\n`);
    for (const problem of problems) process.stdout.write(`       ${problem}\n`);
  }
  process.stdout.write(`${checks.length - failed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

const checkTypes = (config: string): Promise<Finding> => runTool('tsc', ['-p', config]);

/** A file that no project holds is checked by nobody. */
async function checkCoverage(
  configs: readonly string[],
  files: readonly SourceFile[],
): Promise<Finding> {
  const seen = new Set<string>();
  for (const config of configs) {
    const { output } = await endOf('tsc', ['-p', config, '--listFilesOnly']);
    for (const line of output.split('\n')) seen.add(path.relative(ROOT, line.trim()));
  }
  const typed = files.filter((file) => file.path.endsWith('.ts'));
  const missed = typed.filter((file) => !seen.has(path.normalize(file.path)));
  return {
    problems: missed.map((file) => `${file.path} belongs to no tsconfig.json`),
    note: `${typed.length} files in ${configs.length} projects`,
  };
}

interface LintReport {
  readonly number_of_files: number;
  readonly diagnostics: readonly {
    readonly message: string;
    readonly code?: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

async function checkLint(files: readonly SourceFile[]): Promise<Finding> {
  const { code, output } = await endOf('oxlint', ['--type-aware', '--deny-warnings', '-f', 'json']);
  const start = output.indexOf('{');
  if (start < 0) return { problems: [output] };
  const report = JSON.parse(output.slice(start)) as LintReport;
  const problems = report.diagnostics.map(({ filename, labels, message, code: rule }) => {
    const line = labels[0]?.span.line ?? 1;
    return `${filename}:${line} ${message}${rule === undefined ? '' : ` ${rule}`}`;
  });
  if (report.number_of_files < files.length) {
    problems.push(`only ${report.number_of_files} of ${files.length} files were looked at`);
  }
  if (problems.length === 0 && code !== 0) problems.push(`oxlint ended with ${code}`);
  return { problems, note: `${report.number_of_files} files` };
}

async function checkSizes(files: readonly SourceFile[]): Promise<Finding> {
  const { summary, problems } = sizeReport(files);
  return { problems, note: summary };
}

async function runTool(tool: string, args: readonly string[]): Promise<Finding> {
  const { code, output } = await endOf(tool, args);
  if (code === 0) return { problems: [] };
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return { problems: lines.length > 0 ? lines : [`${tool} ended with ${code}`] };
}

function endOf(tool: string, args: readonly string[]): Promise<Ended> {
  const program = path.join(ROOT, 'node_modules/.bin', tool);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NO_COLOR: '1',
        PATH: `${path.dirname(program)}${path.delimiter}${process.env['PATH'] ?? ''}`,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

process.exitCode = await main();
