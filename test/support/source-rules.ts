import type { SourceFile } from './source-files.ts';

/** One suppression for so many lines of source, and one for what is left over. */
const LINES_PER_SUPPRESSION = 1_000;

/** Hard limits of the guide, in lines of code: no blank lines, no comments. */
const LONGEST_FILE = 300;
const NINTH_DECILE = 250;

/** Lines of code, leaving out blank lines and comments. */
function codeLines(text: string): number {
  const withoutBlocks = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return withoutBlocks.split('\n').filter((line) => !/^\s*(\/\/.*)?$/.test(line)).length;
}

/**
 * Sentences about suppressions that do not name both their rule and, after `--`, their reason on the
 * same line, that switch a whole file off, or that are too many.
 */
export function suppressionProblems(files: readonly SourceFile[]): readonly string[] {
  const problems: string[] = [];
  let count = 0;
  for (const { path, text } of files) {
    for (const [index, line] of text.split('\n').entries()) {
      const place = `${path}:${index + 1}`;
      if (/@ts-(ignore|nocheck)\b/.test(line)) problems.push(`${place} hides a type error`);
      const found = /(?:\/\/|\/\*)\s*(?:ox|es)lint-disable(-next-line|-line)?\b(.*)/.exec(line);
      if (found === null) continue;
      count += 1;
      const [, scope, rest = ''] = found;
      if (scope === undefined)
        problems.push(`${place} switches a rule off for the rest of the file`);
      if (!/^\s+[\w@/-]+(,\s*[\w@/-]+)*\s+--\s+\S+/.test(rest)) {
        problems.push(`${place} does not name its rule and, after --, its reason`);
      }
    }
  }
  const lines = files.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  const limit = Math.ceil(lines / LINES_PER_SUPPRESSION);
  if (count > limit) problems.push(`${count} suppressions; ${lines} lines allow ${limit}`);
  return problems;
}

const SKIP = /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fails|skipIf|runIf)\b/;
const SKIP_INSIDE = /\b(?:context|ctx|t|task)\.skip\(|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/;

/** Places where a test is skipped, singled out or only promised. */
export function skippedTests(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => path.startsWith('test/'))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
        .filter(({ line }) => SKIP.test(line) || SKIP_INSIDE.test(line))
        .map(({ line, place }) => `${place} ${line.trim()}`),
    );
}

interface SizeReport {
  readonly summary: string;
  readonly problems: readonly string[];
}

/** How long the files are, without tests and their data, and which break the limits. */
export function sizeReport(files: readonly SourceFile[]): SizeReport {
  const sized = files
    .map(({ path, text }) => ({ path, lines: codeLines(text) }))
    .toSorted((a, b) => a.lines - b.lines);
  const own = sized.filter(({ path }) => !path.startsWith('test/'));
  const at = (share: number): number => own[Math.floor((own.length - 1) * share)]?.lines ?? 0;
  const small = own.filter(({ lines }) => lines < 30).length;
  const summary =
    `${own.length} files, median ${at(0.5)} lines, ninth decile ${at(0.9)}, ` +
    `longest ${at(1)}, ${Math.round((100 * small) / Math.max(own.length, 1))} % under 30`;
  const problems = sized
    .filter(({ lines }) => lines > LONGEST_FILE)
    .map(({ path, lines }) => `${path} has ${lines} lines of code, at most ${LONGEST_FILE}`);
  if (at(0.9) > NINTH_DECILE) problems.push(`ninth decile is ${at(0.9)}, at most ${NINTH_DECILE}`);
  return { summary, problems };
}
