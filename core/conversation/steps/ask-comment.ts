import { cleanText } from '../../intake/clean-text.ts';
import { MAX_COMMENT_CODE_POINTS } from '../../intake/rating-submission.ts';
import { fillIn } from '../../messages/fill-in.ts';
import { redactPersonalData } from '../../redaction/redact-personal-data.ts';
import { chatWords } from '../chat-words.ts';
import type { AskComment } from '../conversation.ts';
import { isSkip, readScoreDigit } from '../read-typed.ts';
import type { Move, Step } from '../step.ts';

/** Asks for a comment; the score is stored and stays as it is. */
export const askComment: Step<AskComment> = {
  prompt({ language, submissionId }) {
    const words = chatWords(language);
    const skip = { kind: 'choice', submissionId, value: 'skip' } as const;
    return {
      text: fillIn(words.askComment, { skip: words.skip }),
      buttons: [[{ label: words.skip, press: skip }]],
    };
  },

  choose(conversation, value) {
    if (value === 'skip') return thank(conversation, []);
    return { conversation, notices: [chatWords(conversation.language).alreadyRecorded] };
  },

  read(conversation, text) {
    const words = chatWords(conversation.language);
    // A bare digit is another try at the score; words may well be the comment ("hài lòng").
    if (readScoreDigit(text) !== null) return { conversation, notices: [words.alreadyRecorded] };
    if (isSkip(text)) return thank(conversation, []);
    return keepComment(conversation, text);
  },
};

function keepComment(conversation: AskComment, text: string): Move {
  const words = chatWords(conversation.language);
  const clean = cleanText(text);
  if (!clean.ok) {
    const tooLong = clean.error.code === 'comment-too-long';
    const notice = tooLong
      ? fillIn(words.commentTooLong, { max: MAX_COMMENT_CODE_POINTS })
      : words.commentUnreadable;
    return { conversation, notices: [notice] };
  }
  if (clean.value === null) return { conversation, notices: [] };
  const redaction = redactPersonalData(clean.value);
  const { submissionId } = conversation;
  const redacted = redaction.kinds.length > 0 ? [words.commentRedacted] : [];
  return {
    ...thank(conversation, [words.commentKept, ...redacted]),
    effects: [{ kind: 'comment', submissionId, text: redaction.text }],
  };
}

function thank(conversation: AskComment, notices: readonly string[]): Move {
  const { thanks } = chatWords(conversation.language);
  return { conversation: { ...conversation, step: 'thanked' }, notices: [...notices, thanks] };
}
