import { LANGUAGES, type Language } from '../language.ts';
import { fillIn } from '../messages/fill-in.ts';
import { NOMINATION_KINDS } from '../nomination.ts';
import type { ProcedureCode } from '../procedure.ts';
import type { SubmissionId } from '../rating.ts';
import type { QuestionSet } from '../questionnaire.ts';
import { BAD_REASONS, GOOD_REASONS, REASONS, type Reason } from '../reason.ts';
import { SCORES } from '../score.ts';
import { answerWords, chatWords, scoreLabel } from './chat-words.ts';
import type { ButtonPress, Choice, TickList } from './citizen-input.ts';
import type { Conversation, Draft } from './conversation.ts';
import type { Prompt } from './step.ts';
import type { ConversationContext, ReplyButton } from './turn.ts';

/** A button label, and what of a name is kept in one, stay on one line of a phone. */
const LONGEST_LABEL = 60;
/** Words are shown back up to here; a message holds 4,096 characters on the narrowest platform. */
const LONGEST_QUOTE = 500;
const LETTERS = 'abcd';

/** A button of the question with one of its choices. */
export function choiceButton(
  submissionId: SubmissionId,
  value: Choice,
  label: string,
  key?: string,
): ReplyButton {
  const press: ButtonPress = { kind: 'choice', submissionId, value };
  return key === undefined ? { label, press } : { label, press, key };
}

/** The five answers, best first, one a row; what is typed for each is its number. */
export function scoreRows(
  language: Language,
  press: (score: (typeof SCORES)[number]) => ButtonPress,
): readonly (readonly ReplyButton[])[] {
  return SCORES.toReversed().map((score) => [
    { label: scoreLabel(score, language), press: press(score), key: String(score) },
  ]);
}

/** Asks for the score of a question, which may be that of an earlier dialogue. */
export function scorePrompt(submissionId: SubmissionId, language: Language): Prompt {
  const choice = 'choice';
  return {
    text: chatWords(language).askScore,
    buttons: scoreRows(language, (value) => ({ kind: choice, submissionId, value })),
  };
}

/** One button a language, but for those left out. */
export function languageRow(without: Language | null): readonly ReplyButton[] {
  return LANGUAGES.filter((language) => language !== without).map((language) => ({
    label: chatWords(language).languageName,
    press: { kind: 'language', language },
  }));
}

/** Reasons that stand in the list, as it is shown. */
export function listedReasons(list: TickList): readonly Reason[] {
  if (list === 'bad') return BAD_REASONS;
  return list === 'good' ? GOOD_REASONS : REASONS;
}

/**
 * A list in which several things can be ticked: each press carries all that is ticked after it. Of
 * reasons it holds those that are offered.
 */
export function tickPrompt(
  { submissionId, language }: Pick<Conversation, 'submissionId' | 'language'>,
  list: TickList,
  mask: number,
  set?: QuestionSet,
): Prompt {
  const words = chatWords(language);
  const press = (next: number, done: boolean): ButtonPress => ({
    kind: 'ticks',
    submissionId,
    list,
    mask: next,
    done,
  });
  const shown = tickItems(list, language).filter(({ bit }) => isOffered(list, bit, set));
  const rows = shown.map(({ bit, label }) => {
    const ticked = (mask >> bit) & 1;
    const item = `${ticked ? '☑' : '☐'} ${label}`;
    return [{ label: item, press: press(mask ^ (1 << bit), false), key: String(bit + 1) }];
  });
  const end = mask === 0 ? words.skip : words.send;
  return {
    text: fillIn(words[TICK_QUESTIONS[list]], { done: words.send }),
    buttons: [...rows, [{ label: end, press: press(mask, true), key: '0' }]],
  };
}

function isOffered(list: TickList, bit: number, set: QuestionSet | undefined): boolean {
  if (list === 'nomination' || set?.offers === undefined) return true;
  const { bad, good } = set.offers;
  return (list === 'reasons' ? [...bad, ...good] : set.offers[list]).includes(REASONS[bit]!);
}

const TICK_QUESTIONS = {
  bad: 'askBadReasons',
  good: 'askGoodReasons',
  reasons: 'askReasons',
  nomination: 'askNomination',
} as const;

/** Everything in a list with its bit; bits are the same in every list of reasons. */
export function tickItems(
  list: TickList,
  language: Language,
): readonly { readonly bit: number; readonly label: string }[] {
  const { reasons, nominationKinds } = answerWords(language);
  if (list === 'nomination') {
    return NOMINATION_KINDS.map((kind, bit) => ({ bit, label: nominationKinds[kind] }));
  }
  return listedReasons(list).map((reason) => ({
    bit: REASONS.indexOf(reason),
    label: reasons[reason],
  }));
}

/** What is ticked, in words. */
export function tickedText(list: TickList, mask: number, language: Language): string {
  const ticked = tickItems(list, language).filter(({ bit }) => (mask >> bit) & 1);
  return ticked.map(({ label }) => label).join('; ');
}

/** Up to four procedures to choose from, and none of them. */
export function procedurePrompt(
  conversation: Conversation,
  offered: readonly ProcedureCode[],
  { directory }: ConversationContext,
): Prompt {
  const { submissionId, language } = conversation;
  const words = chatWords(language);
  const rows = offered.map((procedure, at) => [
    {
      label: labelled(directory.procedures.get(procedure)?.name ?? procedure),
      press: { kind: 'procedure', submissionId, procedure } as const,
      key: LETTERS[at]!,
    },
  ]);
  return {
    text: words.whichProcedure,
    buttons: [...rows, [choiceButton(submissionId, 'skip', words.noneOfThese, '0')]],
  };
}

/** A name as it fits on a button. */
export function labelled(name: string): string {
  return shortened(name, LONGEST_LABEL);
}

/** What the citizen wrote, as it was understood and would be stored. */
export function draftText({ kinds, text }: Draft, language: Language): string {
  const words = chatWords(language);
  const said = text === null ? '' : `“${quoted(text)}”`;
  if (kinds === 0) return fillIn(words.draftComment, { text: said });
  const what = tickedText('nomination', kinds, language);
  return fillIn(words.draftNomination, { what, text: said });
}

/** The citizen's words as they are shown back, cut where they are long. */
export function quoted(text: string): string {
  return shortened(text, LONGEST_QUOTE);
}

function shortened(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  return `${characters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}
