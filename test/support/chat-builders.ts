import { instant, type Instant } from '../../core/calendar.ts';
import { channelId } from '../../core/channel.ts';
import type { PlainConversation } from '../../core/conversation/conversation.ts';
import type { ConversationContext, Reply, ReplyButton } from '../../core/conversation/turn.ts';
import { toDirectory, type Directory } from '../../core/directory.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../core/organisation.ts';
import {
  DEFAULT_QUESTIONNAIRE,
  type Questionnaire,
  type Questionnaires,
} from '../../core/questionnaire.ts';
import type { SubmissionId } from '../../core/rating.ts';

export const PROVINCE = '91' as ProvinceCode;
export const PLAIN_COUNTER = '91-0' as CounterId;
export const WARD_COUNTER = '30307-1' as CounterId;
export const OTHER_COUNTER = '30310-1' as CounterId;
const FOREIGN_COUNTER = '31117-1' as CounterId;

/** 2026-11-23, ten in the morning in Vietnam. */
export const NOON: Instant = instant(Date.UTC(2026, 10, 23, 3));
export const HOUR_MS = 3_600_000;

/** Two wards of An Giang, "place not named", and a counter of another province. */
export function aDirectory(): Directory {
  const elsewhere = '92' as ProvinceCode;
  return toDirectory({
    provinces: [
      { code: PROVINCE, name: 'An Giang' },
      { code: elsewhere, name: 'Cần Thơ' },
    ],
    units: [
      { province: PROVINCE, code: '91' as UnitCode, name: 'Tỉnh An Giang', level: 'province' },
      {
        province: PROVINCE,
        code: '30307' as UnitCode,
        name: 'Phường Long Xuyên',
        level: 'commune',
      },
      { province: PROVINCE, code: '30310' as UnitCode, name: 'Phường Bình Đức', level: 'commune' },
      { province: elsewhere, code: '31117' as UnitCode, name: 'Phường Cái Khế', level: 'commune' },
    ],
    counters: [
      { province: PROVINCE, unit: '91' as UnitCode, id: PLAIN_COUNTER, name: 'Chưa nêu nơi' },
      { province: PROVINCE, unit: '30307' as UnitCode, id: WARD_COUNTER, name: 'Bộ phận Một cửa' },
      { province: PROVINCE, unit: '30310' as UnitCode, id: OTHER_COUNTER, name: 'Bộ phận Một cửa' },
      { province: elsewhere, unit: '31117' as UnitCode, id: FOREIGN_COUNTER, name: 'Một cửa' },
    ],
    procedures: [],
  });
}

/** The id whose last digits are the number. */
export function submissionId(number: number): SubmissionId {
  return `0f8fad5b-d9cb-469f-a165-${number.toString(16).padStart(12, '0')}` as SubmissionId;
}

/** Ids 1, 2, 3 ... */
export function submissionIds(): () => SubmissionId {
  let last = 0;
  return () => submissionId((last += 1));
}

export function aContext(over: Partial<ConversationContext> = {}): ConversationContext {
  return {
    now: NOON,
    newSubmissionId: submissionId(1),
    directory: aDirectory(),
    channel: channelId('telegram'),
    province: PROVINCE,
    defaultCounter: PLAIN_COUNTER,
    language: 'vi',
    questionnaires: someQuestionnaires(DEFAULT_QUESTIONNAIRE),
    search: () => ({ results: [], ask: null }),
    invitation: null,
    invitationLost: false,
    voice: 'voice',
    suggestions: [],
    ...over,
  };
}

/** The last one is the current one. */
export function someQuestionnaires(...all: readonly Questionnaire[]): Questionnaires {
  const current = all.at(-1)!;
  return {
    current,
    of: (version) => all.find((each) => each.version === version) ?? current,
  };
}

/** A dialogue of the ward's counter whose question has the id 100. */
export function aConversation(over: Partial<PlainConversation> = {}): PlainConversation {
  return {
    step: 'ask-score',
    language: 'vi',
    submissionId: submissionId(100),
    counter: WARD_COUNTER,
    procedure: null,
    invitation: null,
    revision: over.step === undefined || over.step === 'ask-score' ? 0 : 1,
    questionnaire: 1,
    draft: null,
    papersWish: 0,
    said: [],
    offered: [],
    searched: null,
    earlier: [],
    codeTries: 0,
    codeTriesSince: NOON,
    updatedAt: NOON,
    ...over,
  };
}

/** All buttons of the replies, row by row. */
export function buttonsOf(replies: readonly Reply[]): readonly ReplyButton[] {
  return replies.flatMap((reply) => reply.buttons.flat());
}

/** The texts of the replies, one below the other. */
export function textOf(replies: readonly Reply[]): string {
  return replies.map((reply) => reply.text).join('\n---\n');
}
