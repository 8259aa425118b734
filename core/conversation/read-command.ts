import { typedWords } from './chat-words.ts';
import { foldTyped } from './read-typed.ts';

/** What a citizen can always ask for, at any step. */
export type ChatCommand =
  'start' | 'cancel' | 'help' | 'language' | 'status' | 'erase' | 'erase-now' | 'stop' | 'resume';

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
]);

const PLAIN_WORDS: ReadonlyMap<string, ChatCommand> = new Map(
  typedWords().flatMap(({ commandWords }) =>
    Object.entries(commandWords).flatMap(([command, texts]) =>
      texts.map((text) => [foldTyped(text), command as ChatCommand] as const),
    ),
  ),
);

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
  const command = text.length > 80 ? undefined : PLAIN_WORDS.get(foldTyped(text));
  return command === undefined ? null : { command, argument: null };
}
