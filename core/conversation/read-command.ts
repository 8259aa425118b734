/** What a citizen can always ask for, at any step. */
export type ChatCommand = 'start' | 'cancel' | 'help' | 'language';

const NAMES: ReadonlyMap<string, ChatCommand> = new Map([
  ['start', 'start'],
  ['huy', 'cancel'],
  ['cancel', 'cancel'],
  ['stop', 'cancel'],
  ['trogiup', 'help'],
  ['help', 'help'],
  ['ngonngu', 'language'],
  ['language', 'language'],
]);

/** The command a text is, and the first word after it; an unknown command asks for help. */
export function readCommand(
  text: string,
): { readonly command: ChatCommand; readonly argument: string | null } | null {
  const match = /^\s*\/([a-z_]\w*)(?:@\w+)?(?:\s+(\S+)|\s*$)/i.exec(text);
  if (!match) return null;
  const [, name = '', argument = null] = match;
  return { command: NAMES.get(name.toLowerCase()) ?? 'help', argument };
}
