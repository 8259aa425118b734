import { instant } from '../calendar.ts';
import { LANGUAGES } from '../language.ts';
import type { CounterId } from '../organisation.ts';
import type { ProcedureCode } from '../procedure.ts';
import type { SubmissionId } from '../rating.ts';
import {
  CONVERSATION_STEPS,
  MAX_EARLIER_QUESTIONS,
  type Conversation,
  type EarlierQuestion,
  type Question,
} from './conversation.ts';

/**
 * The conversation in a value read back from a store; null for anything else, also for what another
 * version of the program kept: a dialogue that is not understood begins anew, it never breaks.
 */
export function parseConversation(value: unknown): Conversation | null {
  if (!isRecord(value)) return null;
  const question = parseQuestion(value);
  const step = CONVERSATION_STEPS.find((known) => known === value['step']);
  const language = LANGUAGES.find((known) => known === value['language']);
  const { earlier, updatedAt } = value;
  if (!question || step === undefined || language === undefined) return null;
  if (typeof updatedAt !== 'number' || !Number.isFinite(updatedAt)) return null;
  if (!Array.isArray(earlier) || earlier.length > MAX_EARLIER_QUESTIONS) return null;
  const left = earlier.map(parseEarlier);
  if (!left.every((each) => each !== null)) return null;
  return { step, language, ...question, earlier: left, updatedAt: instant(updatedAt) };
}

function parseEarlier(value: unknown): EarlierQuestion | null {
  if (!isRecord(value) || typeof value['rated'] !== 'boolean') return null;
  const question = parseQuestion(value);
  return question && { ...question, rated: value['rated'] };
}

function parseQuestion(value: Readonly<Record<string, unknown>>): Question | null {
  const { submissionId, counter, procedure } = value;
  if (typeof submissionId !== 'string' || submissionId === '') return null;
  if (counter !== null && typeof counter !== 'string') return null;
  if (procedure !== null && typeof procedure !== 'string') return null;
  return {
    submissionId: submissionId as SubmissionId,
    counter: counter as CounterId | null,
    procedure: procedure as ProcedureCode | null,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
