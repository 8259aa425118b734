import { LANGUAGES } from '../../language.ts';
import { fillIn } from '../../messages/fill-in.ts';
import { isScore, SCORES, type Score } from '../../score.ts';
import { beginRating } from '../begin.ts';
import { chatWords, scoreLabel } from '../chat-words.ts';
import type { AskScore } from '../conversation.ts';
import { readScore } from '../read-typed.ts';
import { recordScore } from '../record-score.ts';
import type { Move, Step } from '../step.ts';
import type { ConversationContext } from '../turn.ts';

/** Asks for one of the five answers; each row is one answer, best first, then the languages. */
export const askScore: Step<AskScore> = {
  prompt({ language, submissionId }) {
    const answers = SCORES.toReversed().map((value) => [
      {
        label: scoreLabel(value, language),
        press: { kind: 'choice', submissionId, value },
      } as const,
    ]);
    const languages = LANGUAGES.filter((other) => other !== language).map(
      (other) =>
        ({
          label: chatWords(other).languageName,
          press: { kind: 'language', language: other },
        }) as const,
    );
    return { text: chatWords(language).askScore, buttons: [...answers, languages] };
  },

  choose(conversation, value, context) {
    if (!isScore(value))
      return { conversation, notices: [chatWords(conversation.language).chooseFirst] };
    const move = rate(conversation, value, context);
    return move.effects ? { ...move, settled: settledText(conversation, value) } : move;
  },

  read(conversation, text, context) {
    const score = readScore(text);
    if (score !== null) return rate(conversation, score, context);
    return { conversation, notices: [chatWords(conversation.language).chooseFirst] };
  },
};

/** What the question's message says once it is answered. */
export function settledText({ language }: Pick<AskScore, 'language'>, score: Score): string {
  const words = chatWords(language);
  return `${words.askScore}\n\n${fillIn(words.chosen, { score: scoreLabel(score, language) })}`;
}

function rate(conversation: AskScore, score: Score, context: ConversationContext): Move {
  const { language } = conversation;
  const words = chatWords(language);
  const rating = recordScore(conversation, score, context);
  if (!rating.ok) {
    // The counter was closed after the question was asked: offer to rate without a place.
    const plain =
      conversation.counter === null ? conversation : beginRating(conversation, null, context);
    return { conversation: plain, notices: [words.ratingImpossible] };
  }
  return {
    conversation: { ...conversation, step: 'ask-comment' },
    notices: [fillIn(words.recorded, { score: scoreLabel(score, language) })],
    effects: [{ kind: 'rating', rating: rating.value }],
  };
}
