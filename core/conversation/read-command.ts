import { typedWords } from './chat-words.ts';
import { foldTyped } from './read-typed.ts';

/** What a citizen can always ask for, at any step. */
export type ChatCommand =
  | 'start'
  | 'cancel'
  | 'help'
  | 'language'
  | 'status'
  | 'erase'
  | 'erase-now'
  | 'stop'
  | 'resume'
  | 'form';

const NAMES: ReadonlyMap<string, ChatCommand> = new Map([
  ['start', 'start'],
  ['huy', 'cancel'],
  ['cancel', 'cancel'],
  ['trogiup', 'help'],
  ['help', 'help'],
  ['ngonngu', 'language'],
  ['language', 'language'],
  ['tinhhinh', 'status'],
  ['status', 'status'],
  ['xoa', 'erase'],
  ['erase', 'erase'],
  ['delete', 'erase'],
  ['dung', 'stop'],
  ['stop', 'stop'],
  ['nhantin', 'resume'],
  ['resume', 'resume'],
  ['trang', 'form'],
  ['phieu', 'form'],
  ['form', 'form'],
]);

interface PlainWords {
  readonly command: ChatCommand;
  readonly written: string;
}

const PLAIN_WORDS: ReadonlyMap<string, PlainWords> = new Map(
  typedWords().flatMap(({ commandWords }) =>
    Object.entries(commandWords).flatMap(([command, texts]) =>
      texts.map(
        (written) => [foldTyped(written), { command: command as ChatCommand, written }] as const,
      ),
    ),
  ),
);

const ENOUGH: ReadonlySet<string> = new Set(
  typedWords().flatMap(({ enoughWords }) => enoughWords.map(foldTyped)),
);

/** True for words that, where nothing was asked, can only mean that nothing more is wanted. */
export function meansEnough(text: string): boolean {
  return text.length <= 80 && ENOUGH.has(foldTyped(text));
}

/**
 * The command a text is, and the first word after it: `/huy`, or plain words that mean nothing else.
 * An unknown command asks for help.
 */
export function readCommand(
  text: string,
): { readonly command: ChatCommand; readonly argument: string | null } | null {
  const match = /^\s*\/([a-z_]\w*)(?:@\w+)?(?:\s+(\S+)|\s*$)/i.exec(text);
  if (match) {
    const [, name = '', argument = null] = match;
    return { command: NAMES.get(name.toLowerCase()) ?? 'help', argument };
  }
  const plain = text.length > 80 ? undefined : PLAIN_WORDS.get(withoutParticles(foldTyped(text)));
  if (plain === undefined || isAnotherWord(text, plain.written)) return null;
  return { command: plain.command, argument: null };
}

/** "tới đâu rồi vậy ạ?" asks for what "tới đâu rồi" asks for; of "đúng ạ" nothing is taken away. */
function withoutParticles(folded: string): string {
  const asked = folded.replace(/[\s?]+$/, '');
  const bare = asked.replace(/(?: (?:a|vay|nhi|ha|the|nha|nhe|please))+$/, '');
  return bare.includes(' ') ? bare : asked;
}

/** One word whose marks make it another one: "đúng" (right) is not "dừng" (stop), though "dung" may be. */
function isAnotherWord(typed: string, written: string): boolean {
  const word = typed
    .normalize('NFC')
    .toLowerCase()
    .match(/^[\s"']*(\p{L}+)[\s.,!?…"']*$/u)?.[1];
  if (word === undefined || /^[a-z]+$/.test(word)) return false;
  return lettersAndMarks(word) !== lettersAndMarks(written.toLowerCase());
}

/** Alike for "xóa" and "xoá", which are one word. */
function lettersAndMarks(word: string): string {
  const apart = word.normalize('NFD');
  return `${apart.replace(/\p{M}/gu, '')} ${apart.replace(/\P{M}/gu, '')}`;
}
