import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

export interface Program {
  readonly process: ChildProcess;
  readonly output: () => string;
  /** Resolves with the exit code, or the signal's name. */
  readonly ended: Promise<number | string>;
}

/** A program of the project in a process of its own, with a clean environment. */
export function runProgramFile(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Program {
  const child = spawn(process.execPath, [path.join(ROOT, file), ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  return { process: child, output: () => output, ended };
}

/** A folder for one test's data. */
export function dataFolder(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-'));
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Waits until the server listens, and answers its port; rejects with what it printed when it ends instead. */
export function untilReady(program: Program): Promise<number> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const port = /localhost:(\d+)\/kiosk/.exec(program.output())?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    program.process.stdout?.on('data', look);
    look();
    void program.ended.then((code) => reject(new Error(`ended with ${code}: ${program.output()}`)));
  });
}
