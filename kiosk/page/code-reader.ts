/** A reader "types" much faster than a hand: no longer than this between two keys. */
const READER_GAP_MS = 50;
const SHORTEST_CODE = 8;

/**
 * Tells a barcode reader on USB or Bluetooth, which pretends to be a keyboard, from a person at one. The
 * line end that a reader sends would press the focused button, so it is taken away.
 */
export function watchCodeReader(target: Document, onCode: (text: string) => void): void {
  let burst = '';
  let lastAt = -Infinity;
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.target instanceof HTMLInputElement) return;
      const gap = event.timeStamp - lastAt;
      if (event.key === 'Enter' || event.key === 'Tab') {
        const text = gap <= READER_GAP_MS * 2 && burst.length >= SHORTEST_CODE ? burst : '';
        burst = '';
        if (text === '') return;
        event.preventDefault();
        event.stopPropagation();
        onCode(text);
      } else if (event.key.length === 1) {
        burst = gap <= READER_GAP_MS ? burst + event.key : event.key;
        lastAt = event.timeStamp;
      }
    },
    true,
  );
}

/**
 * The code in what was typed or read: a bare code, or an address that ends in one. Null when it cannot
 * be one; whether it is good, only the server knows, and a bad one takes nobody's tap away.
 */
export function codeIn(text: string): string | null {
  const last = text.trim().replace(/^.*[/=#]/, '');
  const code = last.replace(/[\s-]/g, '').toUpperCase();
  return /^[0-9A-Z]{10}$|^[0-9A-Z]{16}$/.test(code) ? code : null;
}

const TRIES = 5;
const TRIES_MS = 10 * 60_000;

export interface CodeTries {
  /** False when too many bad codes came lately: nobody guesses codes at a kiosk. */
  mayTry(atMs: number): boolean;
  noteBad(atMs: number): void;
}

export function createCodeTries(): CodeTries {
  let bad: readonly number[] = [];
  return {
    mayTry: (atMs) => bad.filter((at) => atMs - at < TRIES_MS).length < TRIES,
    noteBad(atMs) {
      bad = [...bad.filter((at) => atMs - at < TRIES_MS), atMs];
    },
  };
}
