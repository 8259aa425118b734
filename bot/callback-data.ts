import {
  CHOICES,
  TICK_LISTS,
  type ButtonPress,
  type Choice,
  type TickList,
} from '../core/conversation/citizen-input.ts';
import { parseInvitationCode } from '../core/invitation.ts';
import { LANGUAGES } from '../core/language.ts';
import { isProcedureCode } from '../core/procedure.ts';
import type { SubmissionId } from '../core/rating.ts';
import { isScore, SCORES, type Score } from '../core/score.ts';

/*
 * Presses as short texts. The prefix names kind and version: buttons stay in chats for years. The
 * longest is 60 bytes, and platforms take 64: ASCII only.
 */
const PATTERN = /^([a-z])1:([\w-]{22}):(.+)$/;

const CHOICE_LETTERS: ReadonlyMap<string, Choice> = new Map<string, Choice>([
  ...SCORES.map((score) => [String(score), score] as const),
  ...CHOICES.map(
    (choice) => [choice === 'send' ? 'y' : choice === 'keep' ? 'k' : choice[0]!, choice] as const,
  ),
]);
const LIST_LETTERS: ReadonlyMap<string, TickList> = new Map(
  TICK_LISTS.map((list) => [list[0]!, list]),
);

/** `r1:<id>:<value>`, `p1:<id>:<procedure>`, `t1:<id>:<list><mask><end>` and so on. */
export function toCallbackData(press: ButtonPress): string {
  switch (press.kind) {
    case 'choice':
      return `r1:${packed(press.submissionId)}:${letterOf(CHOICE_LETTERS, press.value)}`;
    case 'procedure':
      return `p1:${packed(press.submissionId)}:${press.procedure}`;
    case 'ticks': {
      const letter = letterOf(LIST_LETTERS, press.list);
      return `t1:${packed(press.submissionId)}:${letter}${press.mask.toString(36)}${press.done ? '.' : ''}`;
    }
    case 'criterion':
      return `k1:${packed(press.submissionId)}:${press.score}${press.criterion}`;
    case 'paper':
      return `g1:${packed(press.submissionId)}:${press.mask.toString(36)}.${press.paper}`;
    case 'invited':
      return `i1:${press.score}${press.code}`;
    case 'language':
      return `l1:${press.language}`;
    case 'wish':
      return `w1:${press.wish}`;
  }
}

/** The press that the data stands for; null for data that `toCallbackData` does not make. */
export function parseCallbackData(data: string): ButtonPress | null {
  const press = parseFree(data) ?? parseQuestionPress(data);
  // Only one spelling of each press is ours.
  return press !== null && toCallbackData(press) === data ? press : null;
}

function parseFree(data: string): ButtonPress | null {
  const rest = data.slice(3);
  switch (data.slice(0, 3)) {
    case 'l1:': {
      const language = LANGUAGES.find((known) => known === rest);
      return language === undefined ? null : { kind: 'language', language };
    }
    case 'w1:':
      return rest === 'stop' || rest === 'resume' ? { kind: 'wish', wish: rest } : null;
    case 'i1:': {
      const score = parseScore(rest[0]);
      const code = parseInvitationCode(rest.slice(1));
      return score === null || code === null ? null : { kind: 'invited', code, score };
    }
    default:
      return null;
  }
}

function parseQuestionPress(data: string): ButtonPress | null {
  const [, kind, id = '', rest = ''] = PATTERN.exec(data) ?? [];
  const bytes = Buffer.from(id, 'base64url');
  if (bytes.length !== 16) return null;
  const submissionId = unpacked(bytes);
  switch (kind) {
    case 'r': {
      const value = CHOICE_LETTERS.get(rest);
      return value === undefined ? null : { kind: 'choice', submissionId, value };
    }
    case 'p':
      return isProcedureCode(rest) ? { kind: 'procedure', submissionId, procedure: rest } : null;
    case 't': {
      const [, letter = '', mask = '', end = ''] = /^(\w)([0-9a-z]{1,5})(\.?)$/.exec(rest) ?? [];
      const list = LIST_LETTERS.get(letter);
      if (list === undefined) return null;
      return { kind: 'ticks', submissionId, list, mask: parseInt(mask, 36), done: end !== '' };
    }
    case 'g': {
      const [, mask = '', paper = ''] = /^([0-9a-z]{1,5})\.([0-9a-z]{7})$/.exec(rest) ?? [];
      return paper === '' ? null : { kind: 'paper', submissionId, mask: parseInt(mask, 36), paper };
    }
    case 'k': {
      const score = parseScore(rest[0]);
      const criterion = rest.slice(1);
      if (score === null || !/^[a-z][a-z0-9-]{0,31}$/.test(criterion)) return null;
      return { kind: 'criterion', submissionId, criterion, score };
    }
    default:
      return null;
  }
}

function parseScore(text: string | undefined): Score | null {
  const score = Number(text);
  return isScore(score) ? score : null;
}

function letterOf<T>(letters: ReadonlyMap<string, T>, value: T): string {
  return [...letters].find(([, each]) => each === value)?.[0] ?? '';
}

/** An id's 16 bytes as 22 characters. */
function packed(id: SubmissionId): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
}

function unpacked(bytes: Buffer): SubmissionId {
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32]
    .map((end, part, ends) => hex.slice(ends[part - 1] ?? 0, end))
    .join('-') as SubmissionId;
}
