import type { IntakeErrorCode } from '../core/errors.ts';

/** Deeper than this, counted from the whole body, nothing of ours goes. */
const MOST_DEPTH = 6;

/** What `JSON.parse` lets pass and we do not, by the item of the batch in which it stands. */
export interface JsonFlaws {
  /** Flaw of the body outside any item; null when there is none. */
  readonly body: IntakeErrorCode | null;
  /** By position in the batch; 0 for a single rating. */
  readonly items: ReadonlyMap<number, IntakeErrorCode>;
}

interface Level {
  readonly isObject: boolean;
  readonly keys: Set<string> | null;
  key: string;
  index: number;
}

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Finds repeated keys, `__proto__` keys and deep nesting in a text that `JSON.parse` has accepted.
 * Items are the elements of the body when it is an array, or of its list; otherwise the body itself is
 * item 0.
 */
export function findJsonFlaws(text: string, list: string): JsonFlaws {
  const items = new Map<number, IntakeErrorCode>();
  const levels: Level[] = [];
  let outside: IntakeErrorCode | null = null;
  let isBatch = false;
  let expectsKey = false;

  const note = (code: IntakeErrorCode) => {
    const item = itemOf(levels, list);
    if (item === null) outside ??= code;
    else if (!items.has(item)) items.set(item, code);
  };

  for (let i = 0; i < text.length; i += 1) {
    const level = levels.at(-1);
    switch (text.charCodeAt(i)) {
      case QUOTE: {
        const end = stringEnd(text, i);
        if (expectsKey && level?.keys) {
          const key = keyText(text.slice(i + 1, end));
          level.key = key;
          if (key === '__proto__') note('field-unknown');
          if (level.keys.has(key)) note('field-repeated');
          level.keys.add(key);
          if (levels.length === 1 && key === list) isBatch = true;
          expectsKey = false;
        }
        i = end;
        break;
      }
      case 123: // {
      case 91: {
        const isObject = text.charCodeAt(i) === 123;
        levels.push({ isObject, keys: isObject ? new Set() : null, key: '', index: 0 });
        if (levels.length === MOST_DEPTH + 1) note('item-too-deep');
        expectsKey = isObject;
        break;
      }
      case 125: // }
      case 93:
        levels.pop();
        expectsKey = false;
        break;
      case 44: // ,
        if (level?.isObject) expectsKey = true;
        else if (level) level.index += 1;
        break;
    }
  }
  if (outside === null || isBatch) return { body: outside, items };
  return { body: null, items: new Map([[0, outside]]) };
}

/** The element of the batch we stand in; null when in none, or in the object that may be one. */
function itemOf(levels: readonly Level[], list: string): number | null {
  const [root, inner] = levels;
  if (root === undefined) return null;
  if (!root.isObject) return root.index;
  return root.key === list && inner !== undefined && !inner.isObject ? inner.index : null;
}

function stringEnd(text: string, start: number): number {
  let end = start;
  do {
    end = text.indexOf('"', end + 1);
  } while (end > 0 && isEscaped(text, end));
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}

/** Two spellings of one key (`score`, `sc\\u006fre`) are one key. */
function keyText(raw: string): string {
  return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
}
