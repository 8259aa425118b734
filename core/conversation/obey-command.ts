import { dayInWords } from '../calendar.ts';
import { fillIn } from '../messages/fill-in.ts';
import { procedureName } from './begin.ts';
import { answerWords, chatWords } from './chat-words.ts';
import { isRated, type Conversation } from './conversation.ts';
import { askToErase, eraseWords } from './erase-words.ts';
import { languageRow } from './prompts.ts';
import { ratingPage } from './rating-page.ts';
import type { ChatCommand } from './read-command.ts';
import type { Move } from './step.ts';
import type { ConversationContext } from './turn.ts';

/** What a command changes; it never adds a rating. */
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
      return {
        conversation: current,
        notices: [],
        prompt: { text: words.chooseLanguage, buttons: [languageRow(null)] },
      };
    case 'status':
      return { conversation: current, notices: suggestionLines(current, context) };
    case 'erase':
      return askToErase(current, context);
    case 'erase-now':
      return eraseWords(current, context);
    case 'stop':
      return { conversation: current, notices: [words.stopped], wish: 'stop' };
    case 'resume':
      return { conversation: current, notices: [words.resumed], wish: 'resume' };
    case 'form':
      return showPage(current, context);
    case 'cancel':
      return cancel(current, context);
  }
}

function showPage(current: Conversation | null, context: ConversationContext): Move {
  const words = chatWords(current?.language ?? context.language);
  const { language } = context;
  const subject = current ?? { language, counter: null, invitation: null };
  const page = ratingPage(subject, context);
  return { conversation: current, notices: [page === null ? words.noPage : words.pageHere], page };
}

function cancel(current: Conversation | null, context: ConversationContext): Move {
  const words = chatWords(current?.language ?? context.language);
  if (current === null) {
    return { conversation: null, notices: [words.nothingToCancel, words.helpBegin] };
  }
  if (!isRated(current)) return { conversation: null, notices: [words.cancelled] };
  const idle = { ...current, step: 'thanked', draft: null, offered: [], searched: null } as const;
  const wasIdle = current.step === 'thanked' && current.draft === null;
  return { conversation: idle, notices: [wasIdle ? words.nothingToCancel : words.cancelledRest] };
}

function suggestionLines(
  current: Conversation | null,
  context: ConversationContext,
): readonly string[] {
  const language = current?.language ?? context.language;
  const words = chatWords(language);
  const { stages } = answerWords(language);
  if (context.suggestions.length === 0) return [words.noSuggestions];
  const lines = context.suggestions.map(({ procedure, stage, since, answer }) => {
    const name = procedureName({ procedure }, context) ?? procedure;
    const about = { procedure: name, stage: stages[stage] };
    const line =
      since === null
        ? fillIn(words.suggestionWaiting, about)
        : fillIn(words.suggestionLine, { ...about, day: dayInWords(since) });
    return answer === null ? line : `${line}\n  ${answer}`;
  });
  return [[words.suggestions, ...lines].join('\n')];
}
