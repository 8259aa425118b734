/** What a UTF-16 code unit is to the word splitter. */
export const CHAR = { mark: 0, letter: 1, digit: 2, space: 3, hidden: 4, line: 5 } as const;

const TABLE_SIZE = 0x2100;
const classes = new Uint8Array(TABLE_SIZE);
const folds = new Uint16Array(TABLE_SIZE);

/** Characters that show nothing and are slipped between letters or digits, also keycap parts. */
export const HIDDEN_CHARACTERS = /\u20E3|\uFE0F|[\u00AD\u200B-\u200F\u2060\uFEFF]/u;

for (let code = 0; code < TABLE_SIZE; code += 1) {
  const char = String.fromCharCode(code);
  classes[code] = classOf(char);
  folds[code] = foldOf(char).charCodeAt(0);
}

function classOf(char: string): number {
  if (HIDDEN_CHARACTERS.test(char)) return CHAR.hidden;
  if (/[\n\r\u2028\u2029]/u.test(char)) return CHAR.line;
  if (/\s/u.test(char)) return CHAR.space;
  if (/\p{Nd}/u.test(char)) return CHAR.digit;
  return /[\p{L}\p{M}]/u.test(char) ? CHAR.letter : CHAR.mark;
}

function foldOf(char: string): string {
  if (char === 'đ' || char === 'Đ' || char === 'Ð' || char === 'ð') return 'd';
  if (char >= '\u17E0' && char <= '\u17E9') return String(char.charCodeAt(0) - 0x17e0);
  if (classOf(char) === CHAR.space) return ' ';
  const bare = char.toLowerCase().normalize('NFD');
  return /^[a-z]/u.test(bare) ? bare : char;
}

/** The class of one UTF-16 code unit; digits of other scripts count as marks outside the table. */
export function charClass(code: number): number {
  if (code < TABLE_SIZE) return classes[code] ?? CHAR.mark;
  if (code >= 0xff10 && code <= 0xff19) return CHAR.digit;
  return code === 0xfeff || code === 0xfe0f ? CHAR.hidden : CHAR.mark;
}

/**
 * The text in lower case, without Vietnamese marks, with Khmer and full-width digits as 0..9. Has
 * exactly the length of `text`, so a place in one is the same place in the other. Expects NFC.
 */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    folded += String.fromCharCode(foldCode(code));
  }
  return folded;
}

function foldCode(code: number): number {
  if (code < TABLE_SIZE) return folds[code] ?? code;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 + 48 : code;
}
