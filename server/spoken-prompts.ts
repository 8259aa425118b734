import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Language } from '../core/language.ts';
import { ALL_WORDS } from '../kiosk/all-words.ts';
import { toSmallWave } from './small-wave.ts';

/** One prompt as a file of the page. */
export interface SpokenPrompt {
  readonly language: Language;
  readonly name: string;
  /** Path below the page's folder `audio/`. */
  readonly file: string;
  readonly sound: Buffer;
}

/** Voices of espeak-ng; there is none for Khmer, which only a person can record. */
const VOICES: Readonly<Partial<Record<Language, string>>> = { vi: 'vi-vn-x-south', en: 'en-gb' };
const RECORDINGS = ['.opus', '.ogg', '.mp3', '.wav'];

/**
 * Every prompt of the kiosk: a person's recording from `kiosk/audio/<language>/<name>.*` where there is
 * one, else spoken by espeak-ng, else none. `missing` says why some could not be made.
 */
export function makePrompts(recordings: string): {
  readonly prompts: readonly SpokenPrompt[];
  readonly missing: string | null;
} {
  const hasVoice = spawnSync('espeak-ng', ['--version']).status === 0;
  const prompts = Object.keys(ALL_WORDS).flatMap((key) => {
    const language = key as Language;
    return [...promptTexts(language)].flatMap(([name, text]): SpokenPrompt[] => {
      const recorded = findRecording(join(recordings, language), name);
      if (recorded) return [named(language, name, readFileSync(recorded), extname(recorded))];
      const spoken = hasVoice ? speak(text, VOICES[language]) : null;
      return spoken ? [named(language, name, spoken, '.wav')] : [];
    });
  });
  const missing = hasVoice ? null : 'espeak-ng is not installed: the kiosk speaks only recordings';
  return { prompts, missing };
}

/** The texts that can be heard, by the name that screens give them. */
export function promptTexts(language: Language): ReadonlyMap<string, string> {
  const { first, later } = ALL_WORDS[language];
  const { texts } = later;
  const plain = {
    question: first.texts.question,
    changeTitle: first.texts.changeTitle,
    staffCannotSee: first.texts.staffCannotSee,
    codeHeld: first.texts.codeHeld,
    thanks: first.texts.thanks,
    sent: first.texts.sent,
    savedHere: first.texts.savedHere,
    notSaved: first.texts.notSaved,
    notSavedHelp: first.texts.notSavedHelp,
    storageMissing: first.texts.storageMissing,
    storageMissingHelp: first.texts.storageMissingHelp,
    why: texts.why,
    whichSector: texts.whichSector,
    whichProcedure: texts.whichProcedure,
    nothingFound: texts.nothingFound,
    searchTitle: texts.searchTitle,
    commentTitle: texts.commentTitle,
    nominateTitle: texts.nominateTitle,
    whichPaper: texts.whichPaper,
    codeTitle: texts.codeTitle,
    codeWrong: texts.codeWrong,
    criterion: texts.criterion,
    farewell: texts.doneSaved,
    addedUp: texts.addedUp,
    stillThere: texts.stillThere,
    onlySeen: texts.onlySeen,
    'next-person': texts.nextPerson,
    next: texts.next,
    skip: texts.skip,
    done: texts.done,
    back: texts.back,
    change: texts.change,
    search: texts.search,
    find: texts.find,
    retype: texts.retype,
    more: texts.more,
    previous: texts.previous,
    'use-code': texts.useCode,
    'no-code': texts.noCode,
  };
  return new Map([
    ...Object.entries(plain),
    ...Object.entries(first.scores).map(([score, text]) => [`score-${score}`, text] as const),
    ...Object.entries(later.reasons).map(([reason, text]) => [`reason-${reason}`, text] as const),
    ...Object.entries(later.kinds).map(([kind, text]) => [`kind-${kind}`, text] as const),
  ]);
}

function findRecording(folder: string, name: string): string | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder);
  const ending = RECORDINGS.find((each) => files.includes(name + each));
  return ending ? join(folder, name + ending) : null;
}

/** The same text always gives the same bytes. It must be in NFC: else tones are lost. */
function speak(text: string, voice: string | undefined): Buffer | null {
  if (voice === undefined) return null;
  const said = text
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .replace('/', ' ');
  const { status, stdout } = spawnSync(
    'espeak-ng',
    ['-v', voice, '-s', '135', '-g', '6', '--stdout', said],
    {
      maxBuffer: 16 * 1024 * 1024,
    },
  );
  return status === 0 ? toSmallWave(stdout) : null;
}

function named(language: Language, name: string, sound: Buffer, ending: string): SpokenPrompt {
  const hash = createHash('sha256').update(sound).digest('hex').slice(0, 8);
  return { language, name, sound, file: `${language}/${name}-${hash}${ending}` };
}
