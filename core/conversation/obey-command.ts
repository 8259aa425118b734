import { LANGUAGES } from '../language.ts';
import { chatWords } from './chat-words.ts';
import type { Conversation } from './conversation.ts';
import type { ChatCommand } from './read-command.ts';
import type { Move, Prompt } from './step.ts';
import type { ConversationContext } from './turn.ts';

/** What a command changes; it never adds a fact and never takes one back. */
export function obeyCommand(
  current: Conversation | null,
  command: Exclude<ChatCommand, 'start'>,
  context: ConversationContext,
): Move {
  const words = chatWords(current?.language ?? context.language);
  switch (command) {
    case 'help':
      return {
        conversation: current,
        notices: current ? [words.help] : [words.help, words.helpBegin],
      };
    case 'language':
      return { conversation: current, notices: [], prompt: languagePrompt(words.chooseLanguage) };
    case 'cancel':
      return cancel(current, context);
  }
}

function cancel(current: Conversation | null, context: ConversationContext): Move {
  const words = chatWords(current?.language ?? context.language);
  switch (current?.step) {
    case 'ask-score':
      return { conversation: null, notices: [words.cancelled] };
    case 'ask-comment':
      return { conversation: { ...current, step: 'thanked' }, notices: [words.cancelledComment] };
    case 'thanked':
      return { conversation: current, notices: [words.nothingToCancel] };
    case undefined:
      return { conversation: null, notices: [words.nothingToCancel, words.helpBegin] };
  }
}

function languagePrompt(text: string): Prompt {
  const row = LANGUAGES.map(
    (language) =>
      ({ label: chatWords(language).languageName, press: { kind: 'language', language } }) as const,
  );
  return { text, buttons: [row] };
}
