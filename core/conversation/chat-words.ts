import { LANGUAGES, type Language } from '../language.ts';
import { chat as enChat, typedWords as enTyped } from '../messages/en/chat.ts';
import { answers as enAnswers } from '../messages/en/answers.ts';
import { scores as enScores } from '../messages/en/scores.ts';
import { chat as kmChat, typedWords as kmTyped } from '../messages/km/chat.ts';
import { answers as kmAnswers } from '../messages/km/answers.ts';
import { scores as kmScores } from '../messages/km/scores.ts';
import {
  chat as viChat,
  typedWords as viTyped,
  type ChatMessages,
  type TypedWords,
} from '../messages/vi/chat.ts';
import { answers as viAnswers, type AnswerWords } from '../messages/vi/answers.ts';
import { scores as viScores } from '../messages/vi/scores.ts';
import type { Score } from '../score.ts';

interface ChatLanguage {
  readonly chat: ChatMessages;
  readonly typedWords: TypedWords;
  readonly scores: Readonly<Record<Score, string>>;
  readonly answers: AnswerWords;
}

const CHAT_LANGUAGES: Readonly<Record<Language, ChatLanguage>> = {
  vi: { chat: viChat, typedWords: viTyped, scores: viScores, answers: viAnswers },
  km: { chat: kmChat, typedWords: kmTyped, scores: kmScores, answers: kmAnswers },
  en: { chat: enChat, typedWords: enTyped, scores: enScores, answers: enAnswers },
};

const FACES: Readonly<Record<Score, string>> = { 5: '😄', 4: '🙂', 3: '😐', 2: '🙁', 1: '😞' };

/** The texts of a chat in the citizen's language. */
export function chatWords(language: Language): ChatMessages {
  return CHAT_LANGUAGES[language].chat;
}

/** What can be ticked, and how far a suggestion has come, in the citizen's language. */
export function answerWords(language: Language): AnswerWords {
  return CHAT_LANGUAGES[language].answers;
}

/** The answer as it stands on its button: face and word. */
export function scoreLabel(score: Score, language: Language): string {
  return `${FACES[score]} ${CHAT_LANGUAGES[language].scores[score]}`;
}

/** What citizens type instead of pressing a button, in one list for all languages. */
export function typedWords(): readonly (TypedWords & Pick<ChatLanguage, 'scores'>)[] {
  return LANGUAGES.map((language) => ({
    ...CHAT_LANGUAGES[language].typedWords,
    scores: CHAT_LANGUAGES[language].scores,
  }));
}

/** The score whose face this is; null for anything else. */
export function scoreOfFace(text: string): Score | null {
  const found = Object.entries(FACES).find(([, face]) => face === text);
  return found ? (Number(found[0]) as Score) : null;
}
