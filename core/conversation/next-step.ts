import { questionSetFor, type QuestionSet } from '../questionnaire.ts';
import type { Conversation, Said } from './conversation.ts';
import type { ConversationContext } from './turn.ts';

/** The question set of the dialogue: that of the version it began with, for its procedure. */
export function questionSetOf(
  { questionnaire, procedure }: Conversation,
  { questionnaires, directory }: ConversationContext,
): QuestionSet {
  const known = procedure === null ? undefined : directory.procedures.get(procedure);
  return questionSetFor(questionnaires.of(questionnaire), known ?? null);
}

/** The dialogue with one part of it done, whatever the answer was. */
export function withSaid(conversation: Conversation, part: Said): Conversation {
  const said = [...new Set([...conversation.said, part])];
  return { ...conversation, said, offered: [], searched: null };
}

/** The dialogue at the next thing that is asked; each part is asked once, what is not wanted never. */
export function nextStep(conversation: Conversation, context: ConversationContext): Conversation {
  const { said, procedure, invitation } = conversation;
  const set = questionSetOf(conversation, context);
  const open = (part: Said) => !said.includes(part);
  // Right after the tap, while it is known without being remembered whether it was a good one.
  if (set.reasons && open('reasons')) return { ...conversation, step: 'ask-reasons' };
  if (procedure === null && invitation === null && open('procedure')) {
    return { ...conversation, step: 'ask-procedure' };
  }
  const criterion = open('criteria') ? nextCriterion(conversation, set) : undefined;
  if (criterion !== undefined) return { ...conversation, step: 'ask-criterion', criterion };
  if (set.comment && open('comment')) return { ...conversation, step: 'ask-comment' };
  // Without a procedure nobody could be told what should be simpler.
  if (set.nomination && procedure !== null && open('nomination')) {
    return { ...conversation, step: 'ask-nomination' };
  }
  if (open('paper') && papersAsked(conversation, context).length > 0) {
    return { ...conversation, step: 'ask-paper' };
  }
  return { ...conversation, step: 'thanked', papersWish: 0 };
}

/** The papers among which the wish may mean one; none where it means none, or nobody knows them. */
export function papersAsked(
  { procedure, papersWish }: Pick<Conversation, 'procedure' | 'papersWish'>,
  { papersOf }: ConversationContext,
): readonly string[] {
  return procedure === null || papersWish === 0 ? [] : (papersOf?.(procedure) ?? []);
}

/** Id of the criterion after the one the dialogue stands at; undefined when all were asked. */
function nextCriterion(conversation: Conversation, { criteria }: QuestionSet): string | undefined {
  if (conversation.step !== 'ask-criterion') return criteria[0]?.id;
  const at = criteria.findIndex(({ id }) => id === conversation.criterion);
  return criteria[at + 1]?.id;
}
