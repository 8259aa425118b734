import { parseInvitationCode, type InvitationCode } from '../invitation.ts';
import type { CitizenInput } from './citizen-input.ts';
import { readCommand } from './read-command.ts';

/**
 * The invitation code in what a citizen did: opened, pressed, or typed in a form that no sentence has.
 * Null for anything else.
 */
export function codeIn(input: CitizenInput): InvitationCode | null {
  switch (input.kind) {
    case 'invited':
      return input.code;
    case 'start':
      return input.code === null ? null : parseInvitationCode(input.code);
    case 'text': {
      const typed = readCommand(input.text);
      if (typed?.command === 'start' && typed.argument !== null) {
        return parseInvitationCode(typed.argument);
      }
      return isLikeCode(input.text) ? parseInvitationCode(input.text.trim()) : null;
    }
    default:
      return null;
  }
}

/** Words of the right length would read as a code, too: a code has digits, capitals or a hyphen. */
function isLikeCode(text: string): boolean {
  const plain = text.trim();
  if (/^https?:\/\/\S+$/i.test(plain)) return true;
  if (!/^[\w\s-]{10,24}$/.test(plain)) return false;
  const one = plain.replace(/[\s-]/g, '');
  return /\d/.test(one) ? /[a-z]/i.test(one) : /^[A-Z]+$/.test(one) || /^\w{5}-\w{5}$/.test(plain);
}
