import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../core/language.ts';
import { toSmallWave } from '../../server/small-wave.ts';
import { makePrompts, promptTexts } from '../../server/spoken-prompts.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mot-cham-audio-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A wave as espeak-ng writes it: silence, half a second of a tone, silence. */
function aWave(): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(22_050, 24);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  const samples = Buffer.alloc(22_050 * 4);
  for (let i = 11_025; i < 22_050; i += 1) samples.writeInt16LE(4_000 * Math.sin(i / 5), i * 2);
  return Buffer.concat([head, samples]);
}

test('a wave becomes small, without the silence around it', () => {
  const small = toSmallWave(aWave())!;
  expect(small.length).toBeGreaterThan(5_000);
  expect(small.length).toBeLessThan(8_000);
  expect(small.readUInt16LE(20)).toBe(7);
  expect(small.readUInt32LE(42)).toBe(small.length - 46);
  expect(toSmallWave(Buffer.from('no wave at all'))).toBeNull();
});

test('every language has a text for the same prompts, in NFC', () => {
  const names = [...promptTexts('vi').keys()];
  for (const language of LANGUAGES) {
    const texts = promptTexts(language);
    expect([...texts.keys()]).toEqual(names);
    for (const text of texts.values()) expect(text).toBe(text.normalize('NFC'));
  }
});

test('a recording comes before the voice of the machine, and alone speaks Khmer', () => {
  mkdirSync(join(folder, 'km'));
  writeFileSync(join(folder, 'km', 'question.opus'), 'a recording');
  const { prompts, missing } = makePrompts(folder);
  const khmer = prompts.filter(({ language }) => language === 'km');
  expect(khmer.map(({ name, file }) => [name, file.endsWith('.opus')])).toEqual([
    ['question', true],
  ]);
  const hasVoice = spawnSync('espeak-ng', ['--version']).status === 0;
  expect(missing === null).toBe(hasVoice);
  const spoken = new Set(prompts.map(({ language }) => language));
  expect(spoken.has('vi')).toBe(hasVoice);
});
