import { answerWords, chatWords } from './conversation/chat-words.ts';
import type { Language } from './language.ts';
import { fillIn } from './messages/fill-in.ts';
import { criterionText, reasonsOffered, type QuestionSet } from './questionnaire.ts';
import type { Score } from './score.ts';

interface NamedQuestion {
  readonly id: string;
  readonly text: string;
}

/** What a set asks after the tap, in a citizen's language and in the order in which it is asked. */
export interface AskedQuestions {
  /** After 1 to 3, and after 4 and 5; null when no reasons are asked. */
  readonly reasons: Readonly<Record<'low' | 'high', readonly NamedQuestion[]>> | null;
  readonly criteria: readonly NamedQuestion[];
  readonly comment: boolean;
  readonly nomination: boolean;
}

/** The questions of a set in words. */
export function askedQuestions(set: QuestionSet, language: Language): AskedQuestions {
  const words = answerWords(language).reasons;
  const named = (score: Score) => reasonsOffered(set, score).map((id) => ({ id, text: words[id] }));
  return {
    reasons: set.reasons ? { low: named(1), high: named(5) } : null,
    criteria: set.criteria.map((each) => ({ id: each.id, text: criterionText(each, language) })),
    comment: set.comment,
    nomination: set.nomination,
  };
}

/** The sentences with which a chat asks the parts. */
export function askingSentences(
  language: Language,
): Readonly<Record<'low' | 'high' | 'comment' | 'nomination', string>> {
  const words = chatWords(language);
  const asked = (sentence: string) => fillIn(sentence, { done: words.send, skip: words.skip });
  return {
    low: asked(words.askBadReasons),
    high: asked(words.askGoodReasons),
    comment: asked(words.askComment),
    nomination: asked(words.askNomination),
  };
}
