import { randomBytes } from 'node:crypto';
import type { Instant } from '../../core/calendar.ts';

/** A file as a browser sent it. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files that were looked at and may be taken, without sending them again. */
export interface HeldUploads {
  /** Answers the word by which the same official finds the file again. */
  hold(file: UploadedFile, officialId: string): string;
  /** Gives the file out once; null when it is another's, or gone. */
  take(word: string, officialId: string): UploadedFile | null;
}

const HOLD_MS = 15 * 60_000;
/** In memory: few at a time, the oldest goes first. */
const MOST_HELD = 4;

export function createHeldUploads(now: () => Instant): HeldUploads {
  const held = new Map<string, { file: UploadedFile; officialId: string; until: number }>();
  const forgetOld = () => {
    for (const [word, { until }] of held) if (until <= now()) held.delete(word);
  };
  return {
    hold(file, officialId) {
      forgetOld();
      for (const word of held.keys()) if (held.size >= MOST_HELD) held.delete(word);
      const word = randomBytes(16).toString('base64url');
      held.set(word, { file, officialId, until: now() + HOLD_MS });
      return word;
    },
    take(word, officialId) {
      forgetOld();
      const found = held.get(word);
      if (found === undefined || found.officialId !== officialId) return null;
      held.delete(word);
      return found.file;
    },
  };
}
