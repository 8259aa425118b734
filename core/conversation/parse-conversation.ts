import { instant } from '../calendar.ts';
import { parseInvitationCode } from '../invitation.ts';
import { LANGUAGES } from '../language.ts';
import type { CounterId } from '../organisation.ts';
import { isProcedureCode } from '../procedure.ts';
import type { SubmissionId } from '../rating.ts';
import {
  MAX_EARLIER_QUESTIONS,
  PLAIN_STEPS,
  SAID,
  type Conversation,
  type Draft,
  type EarlierQuestion,
  type Question,
} from './conversation.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The conversation in a value read back from a store; null for anything else, also for what another
 * version of the program kept: a dialogue that is not understood begins anew, it never breaks.
 */
export function parseConversation(value: unknown): Conversation | null {
  if (!isRecord(value)) return null;
  const question = parseQuestion(value);
  const language = LANGUAGES.find((known) => known === value['language']);
  const rest = parseRest(value);
  if (!question || language === undefined || rest === null) return null;
  const base = { language, ...question, ...rest };
  if (value['step'] === 'ask-criterion') {
    const { criterion } = value;
    return typeof criterion === 'string' ? { ...base, step: 'ask-criterion', criterion } : null;
  }
  const step = PLAIN_STEPS.find((known) => known === value['step']);
  return step === undefined ? null : { ...base, step };
}

function parseRest(value: Fields) {
  const { questionnaire, codeTries, codeTriesSince, updatedAt, earlier, offered, said } = value;
  const { papersWish } = value;
  if (!isCount(questionnaire) || !isCount(codeTries)) return null;
  if (!isTime(codeTriesSince) || !isTime(updatedAt)) return null;
  if (!Array.isArray(earlier) || earlier.length > MAX_EARLIER_QUESTIONS) return null;
  const left: (EarlierQuestion | null)[] = earlier.map((each: unknown) =>
    isRecord(each) ? parseQuestion(each) : null,
  );
  if (!left.every((each) => each !== null)) return null;
  const draft = parseDraft(value['draft']);
  if (draft === undefined || !Array.isArray(said) || !Array.isArray(offered)) return null;
  return {
    questionnaire,
    draft,
    // Dialogues that began before there was such a question have none.
    papersWish: isCount(papersWish) ? papersWish : 0,
    said: SAID.filter((part) => said.includes(part)),
    searched: typeof value['searched'] === 'string' ? value['searched'] : null,
    offered: offered.filter((code) => typeof code === 'string' && isProcedureCode(code)),
    earlier: left,
    codeTries,
    codeTriesSince: instant(codeTriesSince),
    updatedAt: instant(updatedAt),
  };
}

/** Undefined when it is none. */
function parseDraft(value: unknown): Draft | null | undefined {
  if (value === null) return null;
  if (!isRecord(value) || !isCount(value['kinds'])) return undefined;
  const { kinds, text } = value;
  return text === null || typeof text === 'string' ? { kinds, text } : undefined;
}

function parseQuestion(value: Fields): Question | null {
  const { submissionId, counter, procedure, invitation, revision } = value;
  if (typeof submissionId !== 'string' || submissionId === '') return null;
  if (counter !== null && typeof counter !== 'string') return null;
  if (procedure !== null && (typeof procedure !== 'string' || !isProcedureCode(procedure))) {
    return null;
  }
  if (invitation !== null && typeof invitation !== 'string') return null;
  if (!isCount(revision)) return null;
  return {
    submissionId: submissionId as SubmissionId,
    counter: counter as CounterId | null,
    procedure,
    invitation: invitation === null ? null : parseInvitationCode(invitation),
    revision,
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
