import type { Instant } from '../calendar.ts';
import type { ProvinceCode } from '../organisation.ts';

/** What a decision may be handed in as: a document, or a scan of it. */
export type DecisionMedia = 'pdf' | 'docx' | 'jpeg' | 'png' | 'tiff';

/** Largest file of a decision: 10 MB. */
export const MOST_DECISION_BYTES = 10_000_000;

/** One version of the file of an action's decision; none is ever overwritten. */
export interface DecisionFile {
  /** Id of the action. */
  readonly action: string;
  /** Counted from 1. */
  readonly version: number;
  /** As it was called where it came from. */
  readonly name: string;
  readonly media: DecisionMedia;
  readonly bytes: number;
  /** SHA-256 of what it holds, in hexadecimal. */
  readonly hash: string;
  readonly by: { readonly author: string; readonly at: Instant };
}

/** A file as it is handed in. */
export interface NewDecisionFile extends Pick<DecisionFile, 'action' | 'name' | 'media' | 'by'> {
  readonly content: Uint8Array;
}

export interface DecisionFileBook {
  /** Every version of every action's file, oldest first. */
  list(province: ProvinceCode): Promise<readonly DecisionFile[]>;
  /**
   * Adds the next version; resolves when it is on disk. The same content as the newest version has
   * adds none: then that one is answered.
   */
  add(province: ProvinceCode, file: NewDecisionFile): Promise<DecisionFile>;
  /** What a version holds; null when there is none. Rejects when it is not what was handed in. */
  read(province: ProvinceCode, file: Pick<DecisionFile, 'hash'>): Promise<Uint8Array | null>;
}

/** What each kind of file begins with. */
const BEGINNINGS: readonly (readonly [DecisionMedia, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Names of parts of a word document, and of the macros that one must not bring along. */
const DOCUMENT_PART = 'word/document.xml';
const MACRO_PART = 'vbaProject.bin';

/**
 * What a file is by what it holds, whatever it is called; null for everything else, and for a
 * document with macros.
 */
export function decisionMedia(content: Uint8Array): DecisionMedia | null {
  const begins = (with_: readonly number[]) => with_.every((byte, i) => content[i] === byte);
  const found = BEGINNINGS.find(([, beginning]) => begins(beginning));
  if (found !== undefined) return found[0];
  if (!begins(ZIP)) return null;
  return holds(content, DOCUMENT_PART) && !holds(content, MACRO_PART) ? 'docx' : null;
}

/** Names of parts stand in an archive as they are. */
function holds(content: Uint8Array, name: string): boolean {
  const bytes = [...name].map((letter) => letter.charCodeAt(0));
  for (let at = content.indexOf(bytes[0]!); at !== -1; at = content.indexOf(bytes[0]!, at + 1)) {
    if (bytes.every((byte, i) => content[at + i] === byte)) return true;
  }
  return false;
}

const LONGEST_NAME = 120;

/** The name as it may be shown: without its folders, and without what only confuses a reader. */
export function decisionFileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\p{C}\u2028\u2029]/gu, '').trim();
  return [...plain].slice(-LONGEST_NAME).join('') || '-';
}
